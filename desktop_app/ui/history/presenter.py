"""State and logic of the history's page: what is looked for, what was found so far, and what is chosen. No widgets."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Literal

from desktop_app.core.history.entry import Details, Entry, Filter
from desktop_app.ui.console.library.services import LibraryServices

PAGE: Final = 200
"""Entries that are read at once."""
DAY: Final = 86_400.0

Change = Literal["all", "more", "one"]
"""What is to be shown anew: everything, further entries at the end, or one of them and what is chosen."""


class HistoryPresenter:
    """The history of one connection, or of all. `changed` is called with what is to be shown anew.

    wanted: what is looked for. entries: what was found so far, the latest first; more: whether there is more.
    chosen, details: the entry that is looked at.
    """

    def __init__(self, services: LibraryServices, changed: Callable[[Change], None]) -> None:
        self.services = services
        self._changed = changed
        self.name = ""
        self.everywhere = False
        self.wanted = Filter()
        self.entries: list[Entry] = []
        self.more = self.loaded = False
        self.chosen: Entry | None = None
        self.details: Details | None = None
        self._asked = 0

    async def show(self, name: str) -> None:
        """Show the history of connection `name`. Raises StorageProblem."""
        if name != self.name:
            self.name, self.entries, self.loaded, self.more = name, [], False, False
            self.chosen = self.details = None
            self._changed("all")
        await self.reload()

    async def reload(self) -> None:
        """Ask again, from the latest on. Raises StorageProblem."""
        self._asked += 1
        asked = self._asked
        found = await self.services.history.find(self._filter(), limit=PAGE)
        if asked == self._asked:
            self.entries, self.more, self.loaded = found, len(found) == PAGE, True
            self._changed("all")

    async def read_on(self) -> None:
        """Read the next entries. Raises StorageProblem."""
        if not self.more or not self.entries:
            return
        asked, last = self._asked, self.entries[-1].id
        found = await self.services.history.find(self._filter(), limit=PAGE, before=last)
        if asked == self._asked and self.entries[-1].id == last:
            self.entries += found
            self.more = len(found) == PAGE
            self._changed("more")

    def narrow(self, *, everywhere: bool | None = None, **changes: object) -> None:
        """Change what is looked for: text, method, status, starred; everywhere: in all connections. Then `reload`."""
        self.everywhere = self.everywhere if everywhere is None else everywhere
        self.wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]  # names are fields

    @property
    def narrowed(self) -> bool:
        """Whether something is looked for."""
        return self.wanted != Filter()

    def _filter(self) -> Filter:
        return replace(self.wanted, profile="" if self.everywhere else self.name)

    async def choose(self, entry: Entry) -> None:
        """Look at an entry. Raises StorageProblem."""
        self.chosen, self.details = entry, None
        found = await self.services.history.load(entry.id)
        if self.chosen is not None and self.chosen.id == entry.id:
            self.details = found[1] if found else Details()
            self._changed("one")

    async def star(self, entry: Entry) -> None:
        """Mark an entry, or take its mark away. Raises StorageProblem."""
        await self.services.history.star(entry.id, not entry.starred)
        marked = replace(entry, starred=not entry.starred)
        self.entries = [marked if each.id == entry.id else each for each in self.entries]
        if self.chosen is not None and self.chosen.id == entry.id:
            self.chosen = marked
        self._changed("one")

    async def clear(self, *, days: int = 0, everywhere: bool = False) -> int:
        """Forget requests, but for starred ones; gives how many. days: those that are older, 0 for all.

        Raises StorageProblem.
        """
        before = self.services.clock.now() - days * DAY if days else None
        count = await self.services.history.clear("" if everywhere else self.name, before=before)
        self.chosen = self.details = None
        await self.reload()
        return count
