"""A browser's side of the loopback listener on bare sockets, so that a test can also say what no browser would."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape
from urllib.parse import urlencode, urlsplit


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back until the server closed: status, header fields in lower case, the page."""

    status: int
    headers: Mapping[str, str]
    html: str

    @property
    def text(self) -> str:
        """The words a person sees, tags, style and script taken out."""
        body = re.sub(r"(?s)<(style|script|title)>.*?</\1>", "", self.html)
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", body)).split())


async def connect(redirect_uri: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a connection to where `redirect_uri` points."""
    parts = urlsplit(redirect_uri)
    return await asyncio.open_connection(parts.hostname, parts.port)


@asynccontextmanager
async def crowd(redirect_uri: str, number: int) -> AsyncIterator[list[asyncio.Task[bytes]]]:
    """Open `number` connections that say nothing, and read what each is told until it is closed."""
    opened = await asyncio.gather(*(connect(redirect_uri) for _ in range(number)))
    answers = [asyncio.create_task(reader.read()) for reader, _ in opened]
    try:
        yield answers
    finally:
        for _, writer in opened:
            writer.close()
        await asyncio.gather(*answers, *(writer.wait_closed() for _, writer in opened), return_exceptions=True)


async def send(redirect_uri: str, data: bytes) -> Reply:
    """Send `data` as it is and read the answer to its end."""
    reader, writer = await connect(redirect_uri)
    try:
        writer.write(data)
        await writer.drain()
        return parse(await reader.read())
    finally:
        writer.close()


async def fetch(
    redirect_uri: str,
    params: Mapping[str, str] | str = "",
    *,
    method: str = "GET",
    path: str | None = None,
    host: str | None = None,
    body: bytes = b"",
) -> Reply:
    """Ask for `redirect_uri` with `params` as its query, as a browser does; path and Host can be told otherwise."""
    parts = urlsplit(redirect_uri)
    query = params if isinstance(params, str) else urlencode(params)
    target = (parts.path or "/" if path is None else path) + (f"?{query}" if query else "")
    length = f"Content-Length: {len(body)}\r\n" if body else ""
    head = f"{method} {target} HTTP/1.1\r\nHost: {host or parts.netloc}\r\n{length}Accept: text/html\r\n\r\n"
    return await send(redirect_uri, head.encode() + body)


def parse(raw: bytes) -> Reply:
    """Read a whole HTTP/1.1 response; an empty one is an assertion that failed."""
    head, separator, body = raw.partition(b"\r\n\r\n")
    assert separator, f"no HTTP response: {raw[:80]!r}"
    status, *fields = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in fields)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    return Reply(int(status.split()[1]), headers, body.decode())
