"""Whether anybody uses the sandbox: it ends by itself when nobody does."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

HEALTH_PATH = "/sandbox/health"
STATS_PATH = "/sandbox/stats"
NOT_USE = frozenset({HEALTH_PATH, STATS_PATH})
"""Looking whether it runs is not using it."""


class Activity:
    """Notes the last use and calls `end` after `idle` seconds without one. A request in progress is use."""

    def __init__(self, idle: float, end: Callable[[], None], now: Callable[[], float] = time.monotonic) -> None:
        self._idle = idle
        self._end = end
        self._now = now
        self._last = now()
        self._running = 0
        self._timer: asyncio.TimerHandle | None = None
        self.ended_idle = False

    def watch(self) -> None:
        """Start to watch, on the running event loop. One timer, set to the earliest moment the end may come."""
        wait = self._last + self._idle - self._now()
        if self._running:
            wait = self._idle
        if wait <= 0:
            self.ended_idle = True
            self._end()
            return
        self._timer = asyncio.get_running_loop().call_later(wait, self.watch)

    def stop(self) -> None:
        """Watch no longer."""
        if self._timer:
            self._timer.cancel()

    def shut_down(self) -> None:
        """End now, because somebody asked."""
        self._end()

    @contextmanager
    def request(self, path: str) -> Iterator[None]:
        """A request to `path` is being answered."""
        if path in NOT_USE:
            yield
            return
        self._running += 1
        try:
            yield
        finally:
            self._running -= 1
            self._last = self._now()
