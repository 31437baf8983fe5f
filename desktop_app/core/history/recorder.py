"""Writes the history in a thread of its own, so that sending never waits for the disk."""

from collections.abc import Callable

from desktop_app.core.batches import Batches, made
from desktop_app.core.errors import StorageProblem
from desktop_app.core.history.entry import Details, Entry
from desktop_app.core.history.store import HistoryStore
from desktop_app.core.logs import logger

Make = Callable[[], tuple[Entry, Details]]
"""Makes an entry; called in the thread that writes it."""

_log = logger("history")


class HistoryRecorder:
    """Takes entries and writes them soon (see `Batches`). Its thread starts with the first of them."""

    def __init__(self, store: HistoryStore) -> None:
        """store: for this recorder alone."""
        self.written: Callable[[], None] | None = None
        """Called, in the thread that writes, whenever there is something new in the history."""
        self._store = store
        self._lost = 0
        self._batches: Batches[Make] = Batches("history", self._write, store.close)

    def record(self, make: Make) -> None:
        """Keep what `make` makes; returns at once. An entry that can't be written is lost, and the log says so."""
        if not self._batches.put(make):
            self._lost += 1

    def close(self) -> None:
        """Write what is waiting, then end. Blocks for as long as that takes."""
        self._batches.close()

    def _write(self, taken: list[Make], ending: bool) -> None:
        if not taken:
            return
        if self._lost:
            _log.info("%d requests are not in the history: it could not be written fast enough", self._lost)
            self._lost = 0
        try:
            self._store.add(made(taken, "history"))
        except StorageProblem as problem:
            _log.info("%d requests are not in the history: %s", len(taken), problem.code)
        else:
            if self.written is not None and not ending:  # whoever listens may be gone by the end
                self.written()
