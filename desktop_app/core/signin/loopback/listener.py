"""The listener: open while one sign-in lasts, it takes one genuine answer and turns everything else away."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from types import TracebackType

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.core.signin.loopback import pages
from desktop_app.core.signin.loopback.answer import Params, query_of_pasted, read_answer
from desktop_app.core.signin.loopback.connection import DEFAULT_LIMITS, Connection, Head, Limits, Phase
from desktop_app.core.signin.loopback.outcome import Outcome
from desktop_app.core.signin.loopback.pages import Page
from desktop_app.core.signin.loopback.redirect import BACKLOG, RedirectTarget, open_sockets


class Callback:
    """The genuine answer. The browser waits until `finish` says how the sign-in ended."""

    def __init__(self, params: Params, publish: Callable[[Outcome], Awaitable[None]]) -> None:
        self.params = params
        self._publish = publish

    async def finish(self, outcome: Outcome) -> None:
        """Show `outcome` in the browser, and again on each reload while the listener is open. The first call counts.

        Returns when the page is handed to the operating system, so that the listener can be closed right after.
        """
        await self._publish(outcome)


class LoopbackListener:
    """Waits on a loopback address for the authorization response (RFC 8252 section 7.3).

    target: where to listen. state: what the answer must bring back. on_ignored: called with one sentence for the
    person when something at the redirect's address was not the answer; each sentence comes once.
    Entering opens the sockets (raises SignInFailed: `port_in_use`, `port_not_allowed`, `loopback_unavailable`),
    leaving closes them and every connection.
    """

    def __init__(
        self,
        target: RedirectTarget,
        *,
        state: Secret,
        limits: Limits = DEFAULT_LIMITS,
        on_ignored: Callable[[str], None],
    ) -> None:
        self._target = target
        self._state = state
        self._limits = limits
        self._on_ignored = on_ignored
        self._told: set[str] = set()
        self._port = target.port
        self._servers: list[asyncio.Server] = []
        self._connections: dict[Connection, None] = {}
        self._trim: asyncio.TimerHandle | None = None
        self._closed = False
        self._empty = asyncio.Event()
        self._empty.set()
        self._arrived = asyncio.Event()
        self._callback: Callback | None = None
        self._query: Secret | None = None
        self._outcome: Outcome | None = None

    async def __aenter__(self) -> "LoopbackListener":
        pages.prepare()
        sockets = open_sockets(self._target)
        self._port = sockets[0].getsockname()[1]
        loop = asyncio.get_running_loop()
        try:
            while sockets:
                server = await loop.create_server(
                    lambda: Connection(self, self._limits), sock=sockets[0], backlog=BACKLOG
                )
                self._servers.append(server)
                sockets.pop(0)
        except BaseException:
            for sock in sockets:
                sock.close()
            await self._close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._close()

    @property
    def redirect_uri(self) -> str:
        """The exact `redirect_uri` for the authorization and token requests, with the real port once open."""
        return self._target.uri(self._port)

    async def wait(self) -> Callback:
        """The first genuine answer, whether the browser brought it or `accept_pasted` took it.

        Waits without an end: put it under `asyncio.timeout`. It may be cancelled and called again.
        """
        await self._arrived.wait()
        assert self._callback
        return self._callback

    async def accept_pasted(self, address: str) -> Callback:
        """Take the answer from the address that the browser ended at, when the redirect could not get through.

        The checks are those of the browser's way. Raises UserFacing and goes on waiting: `paste_not_an_address`,
        `paste_other_address`, `state_mismatch`, `answer_repeated`, `answer_incomplete`, `answer_used`.
        """
        query = query_of_pasted(address, self.redirect_uri)
        params = read_answer(query, self._state)
        if self._callback:
            raise UserFacing("answer_used", tr("This sign-in already has its answer."), tr("Wait for how it ends."))
        return self._accept(params, query)

    # What connections tell their owner.

    def opened(self, connection: Connection) -> None:
        """Count it; when there are too many, idle ones go after a moment in which they may still say something."""
        self._connections[connection] = None
        self._empty.clear()
        if self._closed:
            connection.abort()
            return
        if len(self._connections) > 4 * self._limits.connections:
            self._evict_down_to(4 * self._limits.connections)
        elif len(self._connections) > self._limits.connections and not self._trim:
            loop = asyncio.get_running_loop()
            self._trim = loop.call_later(self._limits.grace_seconds, self._end_grace)

    def received(self, connection: Connection, head: Head) -> None:
        """Answer a request, or keep its connection for the outcome."""
        page = self._answer(head)
        if page:
            connection.respond(page)
        else:
            connection.hold()

    def lost(self, connection: Connection) -> None:
        """Forget it."""
        self._connections.pop(connection, None)
        if not self._connections:
            self._empty.set()

    def _answer(self, head: Head) -> Page | None:
        """The page for a request; None when the browser has to wait for the outcome."""
        # A name that an attacker's DNS points here must not reach anything (DNS rebinding).
        if head.host.lower() not in self._hosts():
            return self._turned_away(tr("A request for another host was ignored."), pages.wrong_host())
        path, _, query = head.target.partition("?")
        if path != self._target.request_path:
            return pages.not_here()
        if head.method == "HEAD":
            return pages.nothing()
        if head.method != "GET":
            reason = tr("An answer that did not come in the address ({method}) was ignored.", method=head.method[:16])
            return self._turned_away(reason, pages.wrong_method())
        if self._callback and (not query or Secret(query) == self._query):
            return self._outcome_page()
        return self._take(query)

    def _take(self, query: str) -> Page | None:
        try:
            params = read_answer(query, self._state)
        except UserFacing as problem:
            return self._turned_away(problem.message, pages.ignored(problem.message, waiting=not self._callback))
        if self._callback:
            return self._turned_away(tr("A second answer was ignored."), pages.already_used())
        self._accept(params, query)
        return None

    def _accept(self, params: Params, query: str) -> Callback:
        self._query = Secret(query)
        self._callback = Callback(params, self._publish)
        self._arrived.set()
        return self._callback

    def _turned_away(self, reason: str, page: Page) -> Page:
        # Once each: a page that hammers the listener must not fill the person's screen or the memory.
        if reason not in self._told:
            self._told.add(reason)
            self._on_ignored(reason)
        return page

    def _hosts(self) -> tuple[str, ...]:
        authority = self._target.authority(self._port)
        return (authority, authority.removesuffix(":80")) if self._port == 80 else (authority,)

    def _outcome_page(self) -> Page | None:
        if not (self._outcome and self._callback):
            return None
        return pages.outcome_page(self._outcome, had_code="code" in self._callback.params)

    async def _publish(self, outcome: Outcome) -> None:
        self._outcome = self._outcome or outcome
        page = self._outcome_page()
        assert page
        waiting = self._held()
        for connection in waiting:
            connection.respond(page)
        # A browser that does not take its page must not spoil a sign-in that is done.
        with suppress(TimeoutError):
            async with asyncio.timeout(self._limits.linger_seconds):
                for connection in waiting:
                    await connection.flushed()

    def _held(self) -> list[Connection]:
        return [connection for connection in self._connections if connection.phase is Phase.HELD]

    def _end_grace(self) -> None:
        self._trim = None
        self._evict_down_to(self._limits.connections)

    def _evict_down_to(self, number: int) -> None:
        """Let the oldest go that hold nothing of the sign-in, so that a flood can't keep the genuine answer out."""
        excess = len(self._connections) - number
        idle = [connection for connection in self._connections if connection.phase is not Phase.HELD]
        for connection in idle[: max(excess, 0)]:
            connection.respond(pages.too_busy())
            connection.close()

    async def _close(self) -> None:
        self._closed = True
        for server in self._servers:
            server.close()
        if self._trim:
            self._trim.cancel()
        for connection in self._held():
            connection.respond(pages.unfinished())
        for connection in list(self._connections):
            connection.close()
        try:
            async with asyncio.timeout(self._limits.linger_seconds):
                await self._empty.wait()
        except TimeoutError:
            for connection in list(self._connections):
                connection.abort()
            await self._empty.wait()
        for server in self._servers:
            await server.wait_closed()
