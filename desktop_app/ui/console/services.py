"""What the console needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.api.answer.arriving import Arriving
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.limiting.report import Standing
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.clock import Clock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.console.library.endings import endings_of
from desktop_app.ui.console.library.operations import NOTHING_ENDS
from desktop_app.ui.console.tabs.kept import TabStore
from desktop_app.ui.console.variables import services as variables
from desktop_app.ui.console.variables.services import VariableServices

if TYPE_CHECKING:
    from desktop_app.context import AppContext
    from desktop_app.core.api.websocket import Socket

OpenSocket = Callable[[str, Request], "AbstractAsyncContextManager[Socket]"]
"""Opens a WebSocket as the account of the connection called so. Raises what `WebSockets.open` raises."""
Wait = Callable[[float, int], Awaitable[None]]
"""Waits for some seconds before try number N; returns early to send now."""


class Send(Protocol):
    """Sends a request as a connection's account and reads the whole answer, whatever its status.

    Raises what `core.api.client.ApiClient.send` raises.
    """

    def __call__(
        self,
        name: str,
        request: Request,
        *,
        send_anyway: bool,
        wait: Wait,
        retries: int = 0,
        arriving: Arriving | None = None,
    ) -> Awaitable[Response]:
        """send_anyway: although scopes are missing. wait: does the waiting that a rate limit asks for.

        retries: how often a trouble that passes is met with another try. arriving: follows the body while it comes.
        """
        ...


async def _no_endings(name: str, catalog: Catalog) -> Mapping[str, str]:
    return NOTHING_ENDS


@dataclass(frozen=True)
class ConsoleServices:
    """Every function may raise UserFacing.

    profile: a connection with its addresses; asking starts nothing. tokens: what is kept for it, None when signed
    out. catalog: the operations its API lists, None where there is no description. start_sandbox: starts it.
    tabs: where they are kept over a restart. variables: where their values come from. limits: what is known of the rate
    limits of a connection's account; None where nobody is to be asked. socket: None where there are no WebSockets.
    endings: what answers of a connection's API said of the end of operations, in words, by method and path.
    """

    clock: Clock
    profile: Callable[[str], Awaitable[ProviderProfile]]
    tokens: Callable[[str], Awaitable[TokenSet | None]]
    catalog: Callable[[ProviderProfile], Awaitable[Catalog | None]]
    send: Send
    start_sandbox: Callable[[], Awaitable[object]]
    tabs: TabStore = field(default_factory=lambda: TabStore(None))
    variables: VariableServices = field(default_factory=VariableServices)
    limits: Callable[[str], Awaitable[Sequence[Standing]]] | None = None
    socket: OpenSocket | None = None
    endings: Callable[[str, Catalog], Awaitable[Mapping[str, str]]] = _no_endings


def from_context(context: "AppContext") -> ConsoleServices:
    """The real ones."""

    async def profile(name: str) -> ProviderProfile:
        found = (await asyncio.to_thread(context.profiles.get, name)).resolve(context.environ)
        if found.name != SANDBOX or not found.built_in:
            return found
        from desktop_app.composition.sandbox import with_sandbox
        from desktop_app.sandbox import launcher

        running = await asyncio.to_thread(launcher.running, context.paths.sandbox)
        if running is None and (kept := await context.tokens.current(found)):
            # It comes back to the address that it had, with the first request; until then that is shown.
            running = launcher.SandboxInfo(kept.issuer, 0, 0, kept.issuer, background=True)
        return with_sandbox(found, running) if running else found

    async def tokens(name: str) -> TokenSet | None:
        return await context.tokens.current(await asyncio.to_thread(context.profiles.get, name))

    async def send(
        name: str,
        request: Request,
        *,
        send_anyway: bool,
        wait: Wait,
        retries: int = 0,
        arriving: Arriving | None = None,
    ) -> Response:
        # However long a rate limit asks to wait: the window shows a countdown, and the way out.
        return await context.api.send(
            await context.profile(name), request, send_anyway=send_anyway, max_wait=float("inf"), wait=wait,
            retries=retries, arriving=arriving,
        )  # fmt: skip

    async def limits(name: str) -> Sequence[Standing]:
        found = await asyncio.to_thread(context.profiles.get, name)
        kept = await context.tokens.current(found)
        return await asyncio.to_thread(context.limiter.standings, found, kept.account) if kept else ()

    @asynccontextmanager
    async def socket(name: str, request: Request) -> "AsyncIterator[Socket]":
        async with context.websockets.open(await context.profile(name), request) as opened:
            yield opened

    async def endings(name: str, catalog: Catalog) -> Mapping[str, str]:
        if not await asyncio.to_thread(context.paths.changes.is_dir):
            return NOTHING_ENDS  # no answer said anything yet
        return await asyncio.to_thread(endings_of, context, name, catalog)

    tabs = TabStore(context.paths.tabs)
    return ConsoleServices(
        context.clock, profile, tokens, context.catalogs.find, send, context.start_sandbox, tabs,
        variables.from_context(context), limits, socket, endings,
    )  # fmt: skip
