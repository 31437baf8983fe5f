"""Sending one message and following where it is sent on to; the body of the answer is taken in."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import address
from desktop_app.core.api.answer.arriving import Arriving
from desktop_app.core.api.answer.receiving import OnChunk, hand_on, read_body
from desktop_app.core.api.auth import Credentials
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Redirect, Response, Tls
from desktop_app.core.api.timing import Watch
from desktop_app.core.errors import NetworkProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import SENSITIVE_HEADERS
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.exchange import KEPT_BYTES, Body, Hearing
from desktop_app.core.transport.problems import took_too_long, translated_errors
from desktop_app.core.transport.route import Route

if TYPE_CHECKING:
    import httpx2

    from desktop_app.core.api.cookies import AccountCookies

Fields = tuple[tuple[str, str], ...]
"""Header fields."""

REDIRECTS = 10
"""How many are followed."""

SentOn = Callable[[int, str, Fields, bool], Awaitable[None]]
"""Hears of a redirect before it is followed: its status, where it came from, its header, and whether the next message
goes to the same origin, as the account."""


class Sender:
    """Sends with the clients of `transport`. Bodies too large for memory go into files of the folder `bodies`."""

    def __init__(
        self, transport: Transport, bodies: Path, cookies: Callable[[TokenSet], AccountCookies] | None = None
    ) -> None:
        """cookies: those of an account, for connections that keep them."""
        self._transport = transport
        self._bodies = bodies
        self._cookies = cookies

    def make_ready(self, profile: ProviderProfile, request: Request, url: str) -> None:
        """Make what `send` needs and does not have yet, so that its message leaves as soon as it is called.

        Raises as `Transport.client`.
        """
        self._transport.client(_route(profile, request), url)

    async def send(
        self,
        profile: ProviderProfile,
        request: Request,
        url: str,
        credentials: Credentials,
        *,
        renewed: bool = False,
        on_chunk: OnChunk | Arriving | None = None,
        sent_on: SentOn | None = None,
    ) -> Response:
        """Send `request` to `url` with `credentials` once; whether that is allowed was asked before.

        renewed: told on in the response. on_chunk: as of `ApiClient.send`. Raises NetworkProblem, StorageProblem, and
        what `sent_on` raises.
        """
        route = _route(profile, request)
        client = self._transport.client(route, url)
        started = time.perf_counter()
        with self._transport.hearing() as heard:
            async with translated_errors(url, route), at_most(request.timeout, url) as limit:
                outgoing = await _message(client, request, url)
                set_timeouts(outgoing, request.timeout, patient=callable(on_chunk))
                cookies = self._cookies(credentials.tokens) if self._cookies and profile.cookies else None
                way = _Way(self._transport, route, credentials, request, cookies, sent_on)
                answer, watch = await way.go(client, outgoing, heard)
                try:
                    tls = _tls(answer)
                    content, body_file, size = await self._take_in(answer, limit, on_chunk)
                finally:
                    watch.close()
                    await answer.aclose()
                heard.read(Body(content[:KEPT_BYTES] if content is not None else b"", size))
        return Response(
            status=answer.status_code,
            reason=answer.reason_phrase,
            headers=_fields(answer),
            url=str(answer.url),
            http_version=answer.http_version,
            timing=watch.timing(watch.started - started, total=time.perf_counter() - started),
            size=size,
            content=content,
            body_file=body_file,
            renewed=renewed,
            granted=credentials.tokens.scopes,
            redirects=tuple(way.redirects),
            tls=tls,
            cut=on_chunk.cut if isinstance(on_chunk, Arriving) else "",
        )

    async def _take_in(
        self, answer: httpx2.Response, limit: asyncio.Timeout, on_chunk: OnChunk | Arriving | None
    ) -> tuple[bytes | None, Path | None, int]:
        """The body of `answer`: in memory, or its file, and its size."""
        chunks = answer.aiter_bytes()
        if isinstance(on_chunk, Arriving):
            on_chunk.begin(answer.status_code, answer.reason_phrase, _fields(answer))
            if on_chunk.events:  # how long there is nothing to say is up to the server
                limit.reschedule(None)
                answer.request.extensions.get("timeout", {})["read"] = None
            return await read_body(on_chunk.follow(chunks), self._bodies)
        if on_chunk and answer.is_success:
            limit.reschedule(None)
            return None, None, await hand_on(chunks, on_chunk)
        return await read_body(chunks, self._bodies)


def _route(profile: ProviderProfile, request: Request) -> Route:
    return profile.route if request.http2 is None else replace(profile.route, http2=request.http2)


class _Way:
    """The way of one request through redirects; `redirects` are those that it met."""

    def __init__(
        self,
        transport: Transport,
        route: Route,
        credentials: Credentials,
        request: Request,
        cookies: AccountCookies | None,
        sent_on: SentOn | None,
    ) -> None:
        self._transport = transport
        self._request = request
        self._cookies = cookies
        self._sent_on = sent_on
        self._route = route
        self._credentials = credentials
        self.redirects: list[Redirect] = []

    async def go(
        self, client: httpx2.AsyncClient, outgoing: httpx2.Request, heard: Hearing
    ) -> tuple[httpx2.Response, Watch]:
        """Send with `client`, and follow redirects; beyond the first origin the request goes on without credentials.

        The answer's body is still to come. Gives the watch of the last message too.
        """
        home, at_home = address.origin(str(outgoing.url)), True
        for hop in range(REDIRECTS + 1):
            if at_home:  # anew for each: a proof is good for one address
                outgoing.headers.update(self._credentials.headers(outgoing.method, str(outgoing.url)))
                await self._attach_cookies(outgoing)
            if hop == 0:
                heard.sent(outgoing.method, str(outgoing.url), outgoing.headers.raw, self._request.body or b"")
            answer, watch = await _watched(client, outgoing)
            if at_home and self._cookies:
                await self._cookies.take(str(outgoing.url), answer.headers.get_list("set-cookie"))
            following = answer.next_request
            if following is None or not self._request.redirects:
                heard.answered(answer.status_code, answer.reason_phrase, answer.headers.raw)
                return answer, watch
            watch.close()
            await answer.aclose()
            took = time.perf_counter() - watch.started
            self.redirects.append(Redirect(answer.status_code, str(answer.url), took))
            was_home, at_home = at_home, at_home and address.origin(str(following.url)) == home
            if was_home and self._sent_on:
                await self._sent_on(answer.status_code, str(answer.url), _fields(answer), at_home)
            if not at_home:
                for name in {*SENSITIVE_HEADERS, self._credentials.header.lower()} & following.headers.keys():
                    del following.headers[name]
            outgoing = following
            client = self._transport.client(self._route, str(outgoing.url))
        raise NetworkProblem(
            "too_many_redirects",
            tr("{host} sends the request around in circles.", host=address.authority(str(outgoing.url))),
            tr("Check the address."),
        )

    async def _attach_cookies(self, outgoing: httpx2.Request) -> None:
        """Those of the account, unless the person wrote some."""
        if (
            self._cookies
            and "cookie" not in outgoing.headers
            and (field := await self._cookies.header(str(outgoing.url)))
        ):
            outgoing.headers["Cookie"] = field


async def _watched(client: httpx2.AsyncClient, outgoing: httpx2.Request) -> tuple[httpx2.Response, Watch]:
    watch = Watch()
    outgoing.extensions = {**outgoing.extensions, "trace": watch}
    try:
        return await client.send(outgoing, stream=True), watch
    except BaseException:
        watch.close()
        raise


def _tls(answer: httpx2.Response) -> Tls | None:
    if answer.url.scheme != "https":  # asking the connection takes as long as a tenth of a request
        return None
    stream = answer.extensions.get("network_stream")
    encrypted = stream.get_extra_info("ssl_object") if stream is not None else None
    if encrypted is None:
        return None
    cipher = encrypted.cipher()
    return Tls(encrypted.version() or "", cipher[0] if cipher else "", encrypted.getpeercert(binary_form=True) or b"")


@asynccontextmanager
async def at_most(seconds: float | None, url: str) -> AsyncIterator[asyncio.Timeout]:
    """End the block after so many seconds, None for never. Raises NetworkProblem for `url` then."""
    try:
        async with asyncio.timeout(seconds) as limit:
            yield limit
    except TimeoutError as error:
        if seconds is None or not limit.expired():
            raise
        raise took_too_long(url, seconds) from error


def _fields(answer: httpx2.Response) -> Fields:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw)


async def _message(client: httpx2.AsyncClient, request: Request, url: str) -> httpx2.Request:
    headers = header_fields(request)
    if request.upload is None:
        return client.build_request(request.method, url, headers=headers, content=request.body)
    from desktop_app.core.api.uploads import Upload

    size = await asyncio.to_thread(request.upload.length)
    headers.append((b"Content-Length", str(size).encode()))
    if request.upload.content_type and not any(name.lower() == b"content-type" for name, _ in headers):
        headers.append((b"Content-Type", request.upload.content_type.encode()))
    return client.build_request(request.method, url, headers=headers, content=Upload(request.upload, size))


def header_fields(request: Request) -> list[tuple[bytes, bytes]]:
    """Header fields as they go out: letters beyond ASCII in UTF-8, bytes that came from a terminal as they were."""
    headers = list(request.headers)
    if not request.compression and not any(name.lower() == "accept-encoding" for name, _ in headers):
        headers.append(("Accept-Encoding", "identity"))
    return [(name.encode(), value.strip(" \t").encode("utf-8", "surrogateescape")) for name, value in headers]


def set_timeouts(outgoing: httpx2.Request, seconds: float | None, *, patient: bool) -> None:
    """Wait for the next bytes as long as the request may take; patient: however long there is nothing to say."""
    if patient or seconds is not None:
        timeouts = {**outgoing.extensions.get("timeout", {}), "read": None if patient else seconds}
        outgoing.extensions = {**outgoing.extensions, "timeout": timeouts}
