"""Rate limits, by account and by address, with the fields of the RateLimit draft and the older X- fields."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MAX_KEYS = 10_000
ADDRESS_FACTOR = 2
"""Everybody here shares one address, so it gets the quota of both people."""


@dataclass(frozen=True)
class Standing:
    """Where one key stands after a request. `reset` is seconds until the window ends."""

    name: str
    quota: int
    window: int
    remaining: int
    reset: float
    allowed: bool


class Limiter:
    """Counts requests in fixed windows. `rate` is requests a second; under 1 the window grows instead of the quota."""

    def __init__(self, name: str, rate: float, now: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._now = now
        self.quota = max(1, math.floor(rate))
        self.window = 1 if rate >= 1 else math.ceil(1 / rate)
        self._counts: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def take(self, key: str) -> Standing:
        """Count one request for `key`. One that is not allowed counts for nothing."""
        now = self._now()
        start, used = self._counts.get(key, (now, 0))
        if now - start >= self.window:
            start, used = now, 0
        allowed = used < self.quota
        if allowed:
            used += 1
        self._counts[key] = (start, used)
        self._counts.move_to_end(key)
        if len(self._counts) > MAX_KEYS:
            self._counts.popitem(last=False)
        return Standing(self._name, self.quota, self.window, self.quota - used, start + self.window - now, allowed)


def fields(standings: list[Standing], epoch: float) -> dict[str, str]:
    """The response fields. X-RateLimit-* tell of the tightest limit; its reset is in epoch seconds, as most APIs do."""
    if not standings:
        return {}
    tightest = min(standings, key=lambda standing: standing.remaining)
    result = {
        "RateLimit-Policy": ", ".join(f'"{one.name}";q={one.quota};w={one.window}' for one in standings),
        "RateLimit": ", ".join(f'"{one.name}";r={one.remaining};t={math.ceil(one.reset)}' for one in standings),
        "X-RateLimit-Limit": str(tightest.quota),
        "X-RateLimit-Remaining": str(tightest.remaining),
        "X-RateLimit-Reset": str(math.ceil(epoch + tightest.reset)),
    }
    if not tightest.allowed:
        result["Retry-After"] = str(max(1, math.ceil(tightest.reset)))
    return result
