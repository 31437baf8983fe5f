"""What the flow view needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import files
from desktop_app.core.clock import Clock
from desktop_app.core.flow.message import Flow
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.core.tokens.store import not_signed_in

if TYPE_CHECKING:
    from desktop_app.context import AppContext


@dataclass(frozen=True)
class FlowServices:
    """Every function that is awaited may raise UserFacing.

    recent: the kept sign-ins of a connection, the newest first, without messages. load: one of them with its
    messages, None when it is gone. runs: whether it runs in this program now. watch: calls back, in the window's
    thread, with the name of a connection of which something was written down; calling what it gives ends that.
    renew: renew the token once. turn_on_dpop: for the connection's next sign-in. can_change: whether it can be
    changed. save: write a text to a file.
    """

    clock: Clock
    recent: Callable[[str], Awaitable[list[Flow]]]
    load: Callable[[int], Awaitable[Flow | None]]
    runs: Callable[[int], bool]
    watch: Callable[[Callable[[str], None]], Callable[[], None]]
    renew: Callable[[str], Awaitable[object]]
    turn_on_dpop: Callable[[str], Awaitable[object]]
    can_change: Callable[[str], bool]
    save: Callable[[Path, str], Awaitable[None]]


def from_context(context: "AppContext") -> FlowServices:
    """The real ones."""

    async def recent(name: str) -> list[Flow]:
        return await asyncio.to_thread(context.flows.recent, name)

    async def load(flow: int) -> Flow | None:
        return await asyncio.to_thread(context.flows.load, flow)

    def watch(listener: Callable[[str], None]) -> Callable[[], None]:
        loop = asyncio.get_running_loop()

        def tell(name: str) -> None:
            loop.call_soon_threadsafe(listener, name)

        return context.recorder.subscribe(tell)

    async def renew(name: str) -> object:
        profile = await context.profile(name)
        tokens = await context.tokens.current(profile)
        if tokens is None:
            raise not_signed_in(profile)
        return await context.renewer.refresh(profile, tokens)

    async def turn_on_dpop(name: str) -> object:
        return await asyncio.to_thread(context.profiles.edit, name, {"dpop": "true"})

    async def save(path: Path, text: str) -> None:
        await asyncio.to_thread(files.write_atomic, path, text.encode(), 0o644)

    return FlowServices(
        clock=context.clock,
        recent=recent,
        load=load,
        runs=context.recorder.runs,
        watch=watch,
        renew=renew,
        turn_on_dpop=turn_on_dpop,
        can_change=lambda name: name != SANDBOX,
        save=save,
    )
