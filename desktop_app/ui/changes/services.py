"""What the page needs of the program; `from_context` takes it from the real one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # what looks for changes is loaded when there is a look: the window asks here what was seen
    from desktop_app.context import AppContext
    from desktop_app.core.changes.watch import Report
    from desktop_app.core.clock import Clock
    from desktop_app.ui.memory import Memory

SEEN: Final = "changes_seen"
"""What `Memory` has: for each connection the moment of the latest look whose changes were seen."""


@dataclass(frozen=True)
class ChangesServices:
    """Both take the name of a connection and may raise UserFacing.

    report: what is known; contacts nobody. look: fetches everything anew, and gives what is known then.
    """

    clock: Clock
    report: Callable[[str], Awaitable[Report]]
    look: Callable[[str], Awaitable[Report]]


class Seen:
    """Up to when a person has seen the changes of each connection."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def all(self) -> dict[str, float]:
        """Seconds since 1970, by the names of connections."""
        kept = self._memory.get(SEEN)
        return {str(name): float(at) for name, at in kept.items()} if isinstance(kept, dict) else {}

    def mark(self, name: str, at: float) -> None:
        """What was found until `at` is no news any more."""
        self._memory.set(SEEN, {**self.all(), name: at})


def from_context(context: AppContext) -> ChangesServices:
    """The real ones."""
    from desktop_app.core.api.saved.folders import SavedFolders

    async def report(name: str, problems: tuple[str, ...] = ()) -> Report:
        profile = await asyncio.to_thread(context.profiles.get, name)
        kept = SavedFolders(context.paths.saved_folders_file, context.paths.saved)
        folders = [each for each in (kept.own(name), *kept.chosen(name)) if await asyncio.to_thread(each.is_dir)]
        return await context.changes.report(profile, folders, problems)

    async def look(name: str) -> Report:
        return await report(name, await context.changes.look(await context.profile(name)))

    return ChangesServices(context.clock, report, look)
