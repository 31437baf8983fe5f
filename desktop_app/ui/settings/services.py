"""What the settings page needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import erasing
from desktop_app.core import logs, settings
from desktop_app.core.settings import Settings, Value
from desktop_app.core.vault.base import VaultState
from desktop_app.erasing import Plan

if TYPE_CHECKING:
    from desktop_app.context import AppContext


@dataclass(frozen=True)
class SettingsServices:
    """current: the settings in force. store: writes one and gives what is in force then; may raise UserFacing.

    vault: whether secrets can be kept. log_folder: where the log is. support: writes a support bundle and gives what is
    in it; may raise StorageProblem. plan: what erasing everything would erase.
    """

    current: Callable[[], Settings]
    store: Callable[[str, Value], Awaitable[Settings]]
    vault: Callable[[], Awaitable[VaultState]]
    log_folder: Path
    support: Callable[[Path], Awaitable[list[str]]]
    plan: Callable[[], Awaitable[Plan]]


def from_context(context: "AppContext") -> SettingsServices:
    """The real ones."""

    async def store(name: str, value: Value) -> Settings:
        await asyncio.to_thread(settings.store, context.paths, {name: value})
        origins = context.settings.origins
        options = {key: getattr(context.settings, key) for key, origin in origins.items()
                   if origin is settings.Origin.OPTION}  # fmt: skip
        context.settings = Settings.load(context.paths, context.environ, options)
        if name == "log_level":
            logs.setup(context.paths, context.settings.log_level)
        return context.settings

    return SettingsServices(
        current=lambda: context.settings,
        store=store,
        vault=lambda: asyncio.to_thread(context.vault.probe),
        log_folder=context.paths.logs,
        support=lambda target: _bundle(context, target),
        plan=lambda: erasing.plan(context),
    )


async def _bundle(context: "AppContext", target: Path) -> list[str]:
    from desktop_app import support  # with all that the self-test needs

    return await support.bundle(context, target)
