"""Writes the history in a thread of its own, so that sending never waits for the disk."""

import queue
import threading
from collections.abc import Callable
from typing import Final

from desktop_app.core.errors import StorageProblem
from desktop_app.core.history.entry import Details, Entry
from desktop_app.core.history.store import HistoryStore
from desktop_app.core.logs import logger

Make = Callable[[], tuple[Entry, Details]]
"""Makes an entry; called in the thread that writes it."""

_AT_ONCE: Final = 200
_log = logger("history")


class HistoryRecorder:
    """Takes entries and writes them soon. Its thread starts with the first of them and ends with `close`."""

    def __init__(self, store: HistoryStore) -> None:
        """store: for this recorder alone."""
        self.written: Callable[[], None] | None = None
        """Called, in the thread that writes, whenever there is something new in the history."""
        self._store = store
        self._waiting: queue.SimpleQueue[Make | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def record(self, make: Make) -> None:
        """Keep what `make` makes; returns at once. An entry that can't be written is lost, and the log says so."""
        self._waiting.put(make)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="history", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Write what is waiting, then end. Blocks for as long as that takes."""
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        ended = False
        while not ended:
            taken = [self._waiting.get()]
            while len(taken) < _AT_ONCE and not self._waiting.empty():
                taken.append(self._waiting.get())
            ended = None in taken
            entries = [make() for make in taken if make is not None]
            try:
                self._store.add(entries)
            except StorageProblem as problem:
                _log.info("%d requests are not in the history: %s", len(entries), problem.code)
            else:
                if self.written is not None and not ended:  # whoever listens may be gone by the end
                    self.written()
        self._store.close()
