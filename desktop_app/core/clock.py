"""Time as a service, so that tests can move it; and noticing that it jumped."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

SET: Final = 30.0
"""Seconds that a clock has to be set by to be worth a word: keeping it right moves it by less."""


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


def uptime() -> float:
    """Seconds since this computer was started, or since some fixed moment; they go on while it sleeps."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


@dataclass(frozen=True, slots=True)
class Jump:
    """What happened between two looks, in seconds. asleep: how long nothing ran. set_by: what the clock was set ahead
    by, less than 0 for back. Either may be 0, not both."""

    asleep: float = 0.0
    set_by: float = 0.0


class Jumps:
    """Notices by looking every few seconds that the computer slept, or that its clock was set."""

    def __init__(self, now: Callable[[], float], uptime: Callable[[], float], missed: float) -> None:
        """uptime: seconds that go on in sleep, whatever the clock is set to. missed: time between two looks, in
        seconds, from which on the computer must have slept."""
        self._now = now
        self._uptime = uptime
        self._missed = missed
        self._before = now(), uptime()

    def look(self) -> Jump | None:
        """What happened since the last look, None where time went by as it should."""
        before, self._before = self._before, (self._now(), self._uptime())
        passed = self._before[1] - before[1]
        set_by = self._before[0] - before[0] - passed
        jump = Jump(passed if passed > self._missed else 0.0, set_by if abs(set_by) >= SET else 0.0)
        return jump if jump.asleep or jump.set_by else None


def iso(moment: float) -> str:
    """`moment` (seconds since the epoch) as ISO 8601 in UTC, whole seconds: 2026-11-24T13:58:41Z."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
