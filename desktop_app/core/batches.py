"""`Batches`: what many hand in quickly is written in a thread of its own, as much together as came in meanwhile.

The first of many is written at once, and then a batch every GATHERED seconds: two threads that take turns with every
request would make it wait for both. While nothing comes in the thread sleeps.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Final, Generic, TypeVar

from desktop_app.core.logs import logger

_T = TypeVar("_T")

GATHERED: Final = 0.05
"""Seconds from one writing to the next. A program that is killed loses what came in within them, at the most."""
AT_ONCE: Final = 500
WAITING_MOST: Final = 20_000
"""Items that may wait. More come only where the disk does not."""
_log = logger("batches")


def made(makes: Iterable[Callable[[], _T]], name: str) -> list[_T]:
    """What they make. One that can't takes none of the others along; the log says that `name` misses it."""
    found = []
    for make in makes:
        try:
            found.append(make())
        except Exception:
            _log.exception("the %s misses a request", name)
    return found


class Batches(Generic[_T]):
    """Takes items on any thread. Its own starts with the first of them, and ends with `close`."""

    def __init__(self, name: str, write: Callable[[list[_T], bool], float | None], end: Callable[[], None]) -> None:
        """name: of the thread. All that is given is called on it.

        write: gets the items in their order, up to AT_ONCE, and whether somebody waits for them; gives the seconds
        after which it wants to be called without any, if none come by then. end: once all is written.
        """
        self._name = name
        self._write = write
        self._end = end
        self._items: deque[_T | threading.Event | None] = deque()
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._asleep = False
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()
        self._waiting = threading.Lock()

    def put(self, item: _T) -> bool:
        """Have `item` written soon; returns at once. False where so many wait that this one is lost."""
        if len(self._items) >= WAITING_MOST:
            return False
        self._items.append(item)
        if self._asleep:
            self._bell.put(None)
        if self._thread is None:
            self.start()
        return True

    def start(self) -> None:
        """Start the thread before there is anything to write, so that `end` is called in any case."""
        with self._starting:
            if self._thread is None:
                thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                thread.start()
                self._thread = thread  # only now: one that has not started can't be waited for

    def flush(self) -> None:
        """Wait until what came in so far is written. Blocks."""
        with self._waiting:  # not for a thread that is ending
            if self._thread is not None:
                done = threading.Event()
                self._items.append(done)
                self._bell.put(None)
                done.wait()

    def close(self) -> None:
        """Write what is waiting, then end; the next item begins anew. Blocks."""
        with self._waiting:
            while self._thread is not None:
                self._items.append(None)
                self._bell.put(None)
                self._thread.join()
                self._thread = None
                if self._items:  # it came while the thread was ending
                    self.start()

    # On the thread

    def _work(self) -> None:
        again: float | None = None
        ended = False
        while not ended:
            self._sleep(again)
            while not self._bell.empty():  # what it rang for is there by now
                self._bell.get_nowait()
            taken = [self._items.popleft() for _ in range(min(len(self._items), AT_ONCE))]
            ended = None in taken
            waiting = [item for item in taken if isinstance(item, threading.Event)]
            items = [item for item in taken if item is not None and not isinstance(item, threading.Event)]
            again = None
            try:
                again = self._write(items, ended or bool(waiting))
            except Exception:
                _log.exception("%d of %s were not written", len(items), self._name)
            for each in waiting:
                each.set()
            if not ended and not self._items:
                with suppress(queue.Empty):  # only who waits rings meanwhile
                    self._bell.get(timeout=GATHERED)
        self._end()

    def _sleep(self, seconds: float | None) -> None:
        """Until there is something, or `seconds` are over. Who puts something in rings where this thread is asleep."""
        self._asleep = True
        with suppress(queue.Empty):
            while not self._items:  # the bell may be an old one
                self._bell.get(timeout=seconds)
        self._asleep = False
