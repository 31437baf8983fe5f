"""The switchable faults, and the clock that one of them moves."""

import time
from collections.abc import Callable, Iterable

from desktop_app.sandbox.options import FAULTS

SKEW = 600.0


class Faults:
    """Which faults are on, and since when (`source` gives epoch seconds)."""

    def __init__(self, on: Iterable[str] = (), source: Callable[[], float] = time.time) -> None:
        self._on: dict[str, float] = {}
        self._source = source
        self.set(on)

    def set(self, names: Iterable[str]) -> None:
        """Switch exactly these on and all others off. ValueError on a name that isn't known."""
        wanted = set(names)
        if unknown := wanted - FAULTS.keys():
            raise ValueError(f"There is no fault called {min(unknown)}.")
        now = self._source()
        self._on = {name: self._on.get(name, now) for name in wanted}

    def since(self, name: str) -> float | None:
        """When this fault was switched on, or None while it is off."""
        return self._on.get(name)

    def names(self) -> list[str]:
        """Those that are on, in the order of `FAULTS`."""
        return [name for name in FAULTS if name in self._on]

    def __contains__(self, name: str) -> bool:
        return name in self._on


class Clock:
    """Epoch seconds: true ones to live by, and those the sandbox shows others."""

    def __init__(self, faults: Faults, source: Callable[[], float] = time.time) -> None:
        self._faults = faults
        self._source = source

    def now(self) -> float:
        """The true time, for expiry."""
        return self._source()

    def shown(self) -> float:
        """The time that tokens and the Date header carry: ten minutes ahead under `clock-skew`."""
        return self._source() + (SKEW if "clock-skew" in self._faults else 0.0)
