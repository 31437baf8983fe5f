"""What the palette looks for beyond its commands: saved requests on the disk, and the history. No widgets."""

import asyncio
from dataclasses import dataclass
from typing import Final, Protocol

from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.history.entry import Entry, Filter

MOST: Final = 12
"""Of each kind."""
FRESH: Final = 5.0
"""Seconds for which the folders are not read again: one types several keys."""


class Finds(Protocol):
    """The history, as far as it is needed here."""

    async def find(self, wanted: Filter, *, limit: int) -> list[Entry]:
        """The newest entries that fit. Raises StorageProblem."""
        ...


@dataclass(frozen=True)
class Found:
    """Saved requests and entries of the history that have the words."""

    saved: tuple[saved_tree.Request, ...] = ()
    entries: tuple[Entry, ...] = ()


class Searching:
    """Looks in the folders and in the history of one connection at a time."""

    def __init__(self, folders: SavedFolders, history: Finds, clock: Clock) -> None:
        self._folders = folders
        self._history = history
        self._clock = clock
        self._name = ""
        self._at = float("-inf")
        self._saved: list[tuple[str, saved_tree.Request]] = []

    async def find(self, name: str, typed: str) -> Found:
        """What connection `name` has with these words. What can't be read is left out."""
        words = typed.lower().split()
        if not words:  # it was just opened: what was saved since the last time has to be found
            self._at = float("-inf")
            return Found()
        try:
            saved = await self._find_saved(name, words)
            entries = await self._history.find(Filter(typed, profile=name), limit=50)
        except UserFacing:
            return Found()
        requests = {(each.method, each.url): each for each in reversed(entries)}  # the same request once, the latest
        latest = sorted(requests.values(), key=lambda entry: -entry.id)
        return Found(tuple(saved[:MOST]), tuple(latest[:MOST]))

    async def _find_saved(self, name: str, words: list[str]) -> list[saved_tree.Request]:
        now = self._clock.monotonic()
        if name != self._name or now - self._at > FRESH:
            self._saved = await asyncio.to_thread(self._read, name)
            self._name, self._at = name, now
        return [request for text, request in self._saved if all(word in text for word in words)]

    def _read(self, name: str) -> list[tuple[str, saved_tree.Request]]:
        folders = [self._folders.own(name), *self._folders.chosen(name)]
        return [
            (f"{each.method} {each.title} {each.place.path.stem}".lower(), each)
            for folder in folders
            if folder.is_dir()
            for each in saved_tree.read(folder).requests()
        ]
