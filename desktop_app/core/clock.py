"""Time as a service, so that tests can move it."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program knows of time."""

    def now(self) -> float:
        """Seconds since the epoch, UTC; jumps when the computer's clock is set."""
        ...

    def monotonic(self) -> float:
        """Seconds that only move forward; for measuring waits."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()


@dataclass
class FixedClock:
    """A clock that moves only when it is told to, in seconds."""

    at: float = 1_795_530_288.0

    def now(self) -> float:
        """The moment it was set to."""
        return self.at

    def monotonic(self) -> float:
        """The same moment, as a counter."""
        return self.at

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self.at += seconds


def iso(moment: float) -> str:
    """`moment` (seconds since the epoch) as ISO 8601 in UTC, whole seconds: 2026-11-24T13:58:41Z."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
