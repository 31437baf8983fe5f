"""WebSockets (RFC 6455) as a connection's account: who may open one, and with what, is as for requests."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import secrets
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core import address
from desktop_app.core.api import auth
from desktop_app.core.api.access import Access
from desktop_app.core.api.auth import Credentials
from desktop_app.core.api.client import too_long
from desktop_app.core.api.limiting.limiter import Asking, Limiter
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response, Timing
from desktop_app.core.api.sending import at_most, header_fields, set_timeouts
from desktop_app.core.api.under_way import UnderWay
from desktop_app.core.api.verdict import verdict
from desktop_app.core.clock import Clock
from desktop_app.core.errors import NetworkProblem, RequestProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.problems import translated_errors

if TYPE_CHECKING:
    import httpx2
    from wsproto.events import Event

    from desktop_app.core.api.remembering import Remember

LARGEST: Final = 16 << 20
"""Bytes of one message; a longer one ends the connection (RFC 6455 section 7.4.1, 1009)."""
BROKEN: Final = 1006
"""The code of an end that nobody announced; it is never sent."""
_ACCEPTED: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_READ: Final = 64 << 10
_SCHEME: Final = re.compile(r"(?i)\s*ws(s?)://")


@dataclass(frozen=True, slots=True)
class Closed:
    """How it ended: the code and the reason that the other side gave (RFC 6455 section 7.4)."""

    code: int
    reason: str = ""


Message = str | bytes


class Socket:
    """An open WebSocket. One task receives; any may send. subprotocol: the one that the server chose, or ""."""

    def __init__(self, stream: Any, url: str, subprotocol: str) -> None:
        """stream: the HTTP library's, of the connection that was upgraded."""
        from wsproto.connection import Connection, ConnectionType

        self.url = url
        self.subprotocol = subprotocol
        self.closed: Closed | None = None
        self._stream = stream
        self._connection = Connection(ConnectionType.CLIENT)
        self._events: deque[Event] = deque()
        self._parts: list[Any] = []
        self._size = 0
        self._writing = asyncio.Lock()

    async def send(self, message: Message) -> None:
        """Send a text, or bytes. Raises NetworkProblem `socket_closed` when it is over."""
        from wsproto.events import BytesMessage, TextMessage

        if isinstance(message, str):
            await self._send(TextMessage(data=message))
        else:
            await self._send(BytesMessage(data=message))

    async def receive(self) -> Message | Closed:
        """The next message, or how it ended; the same again from then on."""
        from wsproto.events import CloseConnection, Ping
        from wsproto.events import Message as Part

        while self.closed is None:
            for event in await self._next():
                match event:
                    case Ping():
                        await self._answer(event.response())
                    case CloseConnection():
                        await self._answer(event.response())
                        self.closed = Closed(event.code, event.reason or "")
                        return self.closed
                    case Part():
                        whole = await self._whole(event)
                        if whole is not None:
                            return whole
        return self.closed

    async def close(self, code: int = 1000) -> None:
        """Say goodbye, if nobody has. The connection itself is closed by who opened it."""
        from wsproto.events import CloseConnection

        if self.closed is None:
            await self._answer(CloseConnection(code=code))
            self.closed = Closed(code)

    async def _whole(self, part: Any) -> Message | None:
        """The message, once its last part is here."""
        self._parts.append(part.data)
        self._size += len(part.data)
        if self._size > LARGEST:
            await self.close(1009)
            return None
        if not part.message_finished:
            return None
        parts, self._parts, self._size = self._parts, [], 0
        return "".join(parts) if isinstance(parts[0], str) else b"".join(parts)

    async def _next(self) -> list[Event]:
        """What comes next, one thing at a time; nothing where the connection broke, which `closed` says then."""
        import httpcore2
        from wsproto.utilities import RemoteProtocolError

        try:
            while not self._events:
                data = await self._stream.read(_READ)
                self._connection.receive_data(data or None)
                self._events.extend(self._connection.events())
        except (httpcore2.NetworkError, httpcore2.TimeoutException, RemoteProtocolError) as error:
            self.closed = Closed(BROKEN, str(error))
            return []
        return [self._events.popleft()]

    async def _answer(self, event: Event) -> None:
        """Send what nobody asked for; where that can't be done any more, receiving says why."""
        try:
            await self._send(event)
        except NetworkProblem:
            return

    async def _send(self, event: Event) -> None:
        import httpcore2
        from wsproto.utilities import LocalProtocolError

        try:
            async with self._writing:
                await self._stream.write(self._connection.send(event))
        except (httpcore2.NetworkError, httpcore2.TimeoutException, LocalProtocolError) as error:
            raise NetworkProblem(
                "socket_closed",
                tr("The connection to {host} is over, so nothing was sent.", host=address.authority(self.url)),
                tr("Connect again."),
                detail=f"{type(error).__name__}: {error}",
            ) from error


class WebSockets:
    """Opens them."""

    def __init__(
        self, transport: Transport, access: Access, clock: Clock, limiter: Limiter, remember: Remember | None = None
    ) -> None:
        """remember: hears of every try, once it is known whether there is a socket."""
        self._transport = transport
        self._access = access
        self._clock = clock
        self._limiter = limiter
        self._remember = remember

    @asynccontextmanager
    async def open(
        self,
        profile: ProviderProfile,
        request: Request,
        *,
        subprotocols: Sequence[str] = (),
        send_anyway: bool = False,
        max_wait: float = 60.0,
    ) -> AsyncIterator[Socket]:
        """The socket at the target of `request` (ws://, wss:// or a path), closed with the block.

        The method and the body of the request don't matter. max_wait: seconds that a rate limit may ask to wait; the
        handshake is a request, what is said afterwards is none. Raises what `ApiClient.send` raises before anything is
        sent, what `verdict` says of a refusal, and RequestProblem `no_websocket` for any other answer.
        """
        request = replace(request, method="GET", target=_SCHEME.sub(r"http\1://", request.target), body=None)
        request.check()
        url = request.url(profile.api_base_url)
        under_way = UnderWay(profile.name, request, url, self._clock.now(), send_anyway)
        try:
            answer = await self._shake_hands(profile, under_way, subprotocols, max_wait)
        except UserFacing as error:
            under_way.problem = error.code
            raise
        finally:
            if self._remember:
                self._remember(under_way.over())
        socket = Socket(answer.extensions["network_stream"], url, answer.headers.get("sec-websocket-protocol", ""))
        try:
            yield socket
        finally:
            await socket.close()
            await answer.aclose()

    async def _shake_hands(
        self, profile: ProviderProfile, under_way: UnderWay, subprotocols: Sequence[str], max_wait: float
    ) -> httpx2.Response:
        url = under_way.url
        under_way.credentials = await self._access.credentials(profile, url, anyway=under_way.anyway)
        await self._access.check(profile, under_way)
        async with translated_errors(url, profile.route):
            return await self._upgraded(profile, under_way, subprotocols, max_wait)

    async def _upgraded(
        self, profile: ProviderProfile, under_way: UnderWay, subprotocols: Sequence[str], max_wait: float
    ) -> httpx2.Response:
        """The answer that made a socket of its connection."""
        assert under_way.credentials is not None
        flow, url = auth.flow(under_way.credentials), under_way.url
        step, renewed = next(flow), False
        while True:
            assert isinstance(step, auth.Send)
            key = base64.b64encode(secrets.token_bytes(16))
            asking = Asking.of(profile, step.credentials.tokens.account, url)
            turn = await self._limiter.turn(asking, max_wait, too_long)
            try:
                under_way.credentials, under_way.sent = step.credentials, True
                answer = await self._ask(profile, under_way.request, url, step.credentials, key, subprotocols)
                response = _response(answer, step.credentials, renewed=renewed)
                under_way.status = response.status
                turn.answered(response.status, response.url, response.headers)
            finally:
                turn.close()
            if answer.status_code == 101 and _accepts(answer, key):
                under_way.response = response
                return answer
            await answer.aclose()
            try:
                sent = step.credentials
                step = flow.send(auth.Seen.of(response.status, response.url, response.headers))
                if isinstance(step, auth.Renew):
                    step, renewed = flow.send(await self._access.renewed(profile, sent)), True
            except StopIteration:
                raise verdict(profile, response) or _no_websocket(url, response.status) from None

    async def _ask(
        self,
        profile: ProviderProfile,
        request: Request,
        url: str,
        credentials: Credentials,
        key: bytes,
        subprotocols: Sequence[str],
    ) -> httpx2.Response:
        client = self._transport.client(replace(profile.route, http2=False), url)
        headers = {
            **credentials.headers("GET", url),
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": key.decode(),
        }
        if subprotocols:
            headers["Sec-WebSocket-Protocol"] = ", ".join(subprotocols)
        outgoing = client.build_request("GET", url, headers=header_fields(request))
        outgoing.headers.update(headers)
        set_timeouts(outgoing, request.timeout, patient=False)
        async with at_most(request.timeout, url):  # what is said afterwards takes as long as it takes
            return await client.send(outgoing, stream=True)


def _accepts(answer: httpx2.Response, key: bytes) -> bool:
    """Whether it is the answer to our key (RFC 6455 section 4.1)."""
    wanted = base64.b64encode(hashlib.sha1(key + _ACCEPTED, usedforsecurity=False).digest()).decode()
    upgraded: str = answer.headers.get("upgrade", "")
    return upgraded.lower() == "websocket" and answer.headers.get("sec-websocket-accept", "").strip() == wanted


def _response(answer: httpx2.Response, credentials: Credentials, *, renewed: bool) -> Response:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw)
    return Response(
        answer.status_code, answer.reason_phrase, headers, str(answer.url), answer.http_version, Timing(0.0, 0.0), 0,
        renewed=renewed, granted=credentials.tokens.scopes,
    )  # fmt: skip


def _no_websocket(url: str, status: int) -> RequestProblem:
    return RequestProblem(
        "no_websocket",
        tr("{host} answered {status} and opened no WebSocket.", host=address.authority(url), status=status),
        tr("Check the path. For a plain request use framer-desk call."),
    )
