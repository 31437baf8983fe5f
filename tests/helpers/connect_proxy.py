"""An HTTP proxy that takes CONNECT (RFC 9110 section 9.3.6) and leads every name to this computer.

async with start_connect_proxy() as proxy:
    route = Route(proxy=proxy.address)    # https://id.example.test:4433 is now port 4433 here
"""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class ConnectProxy:
    """A running proxy. `asked`: host and port of every tunnel, in their order.

    credentials: `name:password` that it wants (RFC 9110 section 11.7.1); "" for none.
    """

    address: str = ""
    asked: list[str] = field(default_factory=list)
    credentials: str = ""

    async def tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end."""
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            method, target, rest = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split(" ", 2)
            self.asked.append(target)
            wanted = "Basic " + base64.b64encode(self.credentials.encode()).decode()
            if self.credentials and wanted not in rest:
                fields = b'Proxy-Authenticate: Basic realm="a"\r\nContent-Length: 0\r\n\r\n'
                writer.write(b"HTTP/1.1 407 Who are you?\r\n" + fields)
            elif method != "CONNECT":
                writer.write(b"HTTP/1.1 405 CONNECT only\r\nContent-Length: 0\r\n\r\n")
            else:
                there, back = await asyncio.open_connection("127.0.0.1", int(target.rpartition(":")[2]))
                writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
                await asyncio.gather(_pour(reader, back), _pour(there, writer))
        writer.close()


async def _pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    target.close()


@asynccontextmanager
async def start_connect_proxy() -> AsyncIterator[ConnectProxy]:
    """A proxy, while the block lasts. Tunnels that are still open then end with it."""
    proxy, open_ones = ConnectProxy(), set[asyncio.Task[None]]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        open_ones.add(task)
        with suppress(asyncio.CancelledError):
            await proxy.tunnel(reader, writer)
        writer.close()
        open_ones.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    proxy.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
        for task in list(open_ones):
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)
