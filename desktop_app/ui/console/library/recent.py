"""State and logic of the history in the left column: the latest requests of one connection. No widgets."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from desktop_app.core.history.entry import Entry, Filter
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.services import LibraryServices

SHOWN: Final = 200
"""Entries in the column; the page has them all."""


@dataclass(frozen=True)
class Day:
    """What was sent on one day, the latest first."""

    title: str
    entries: tuple[Entry, ...]


class RecentPresenter:
    """The latest requests. `changed` is called whenever there is something else to show."""

    def __init__(self, services: LibraryServices, changed: Callable[[], None]) -> None:
        self.services = services
        self._changed = changed
        self.name = ""
        self.base = ""
        self.entries: list[Entry] = []
        self.loaded = False
        self.find = ""
        self.starred = False
        """What is looked for; `reload` after a change."""

    async def show(self, name: str, base: str) -> None:
        """Show those of connection `name`. base: the address of its API, which is left out of theirs."""
        if name != self.name:
            self.name, self.entries, self.loaded = name, [], False
            self._changed()
        self.base = base
        await self.reload()

    async def reload(self) -> None:
        """Ask again. Raises StorageProblem."""
        asked = (self.name, self.find, self.starred)
        wanted = Filter(self.find, profile=self.name, starred=self.starred)
        found = await self.services.history.find(wanted, limit=SHOWN)
        if asked == (self.name, self.find, self.starred):
            self.entries, self.loaded = found, True
            self._changed()

    async def star(self, entry: Entry) -> None:
        """Mark an entry, or take its mark away. Raises StorageProblem."""
        await self.services.history.star(entry.id, not entry.starred)
        marked = replace(entry, starred=not entry.starred)
        self.entries = [marked if each.id == entry.id else each for each in self.entries]
        self._changed()

    def days(self) -> list[Day]:
        """The entries by the day on which they were sent."""
        made: dict[str, list[Entry]] = {}
        now = self.services.clock.now()
        for entry in self.entries:
            made.setdefault(day_words(entry.at, now), []).append(entry)
        return [Day(title, tuple(entries)) for title, entries in made.items()]


def day_words(at: float, now: float) -> str:
    """The day of `at` (seconds since 1970) as one says it at `now`."""
    then = time.localtime(at)[:3]
    if then == time.localtime(now)[:3]:
        return tr("Today")
    if then == time.localtime(now - 86_400)[:3]:
        return tr("Yesterday")
    return time.strftime("%Y-%m-%d", time.localtime(at))


def short_url(url: str, base: str) -> str:
    """`url` without the address of the API; one elsewhere without its scheme."""
    base = base.rstrip("/")
    if base and url.startswith((f"{base}/", f"{base}?")):
        return url[len(base) :]
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else "")


def status_words(entry: Entry) -> tuple[str, str]:
    """The status in short, and its colour."""
    if not entry.status:
        return tr("failed"), "bad"
    colour = "ok" if entry.status < 300 else "text2" if entry.status < 400 else "warn" if entry.status < 500 else "bad"
    return str(entry.status), colour
