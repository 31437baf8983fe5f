"""What the chart shows: bars of equal width, their scale, and the words for each. No widgets."""

import time
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.core.i18n import tr
from desktop_app.core.usage.entry import Bucket, Counts
from desktop_app.core.usage.queries import Width

PeriodKey = Literal["hour", "day", "week", "month", "year"]

_NICE: Final = (1, 2, 3, 4, 5, 8)
LINES: Final = 3
"""Lines of the scale above its zero."""


@dataclass(frozen=True)
class Period:
    """How far back the page looks: `count` bars of a minute, an hour or a day."""

    key: PeriodKey
    width: Width
    count: int

    @property
    def short(self) -> str:
        """For the switch."""
        return {"hour": tr("1 h"), "day": tr("24 h"), "week": tr("7 d"), "month": tr("30 d"), "year": tr("1 y")}[
            self.key
        ]

    @property
    def title(self) -> str:
        """What a bar is."""
        return {
            "minute": tr("Requests per minute"), "hour": tr("Requests per hour"), "day": tr("Requests per day"),
        }[self.width]  # fmt: skip

    @property
    def nothing(self) -> str:
        """What is said where there is none."""
        return {
            "hour": tr("Nothing was sent in the last hour."), "day": tr("Nothing was sent in the last 24 hours."),
            "week": tr("Nothing was sent in the last 7 days."), "month": tr("Nothing was sent in the last 30 days."),
            "year": tr("Nothing was sent in the last year."),
        }[self.key]  # fmt: skip

    def edges(self, now: float) -> list[float]:
        """Where the bars begin (seconds since 1970), and as the last of them where the newest one ends."""
        if self.width == "day":
            year, month, day = time.localtime(now)[:3]
            return [time.mktime((year, month, day + 1 - back, 0, 0, 0, 0, 0, -1)) for back in range(self.count, -1, -1)]
        local = time.localtime(now)
        step, into = (60, local.tm_sec) if self.width == "minute" else (3600, local.tm_min * 60 + local.tm_sec)
        end = int(now) - into + step
        return [float(end - step * back) for back in range(self.count, -1, -1)]


PERIODS: Final[tuple[Period, ...]] = (
    Period("hour", "minute", 60), Period("day", "hour", 24), Period("week", "hour", 168), Period("month", "day", 30),
    Period("year", "day", 365),
)  # fmt: skip


@dataclass(frozen=True)
class Bar:
    """The requests from `start` until `end` (seconds since 1970)."""

    start: float
    end: float
    counts: Counts

    def words(self, width: Width) -> str:
        """What it says, for the pointer and for a screen reader."""
        when = time.strftime("%Y-%m-%d" if width == "day" else "%Y-%m-%d %H:%M", time.localtime(self.start))
        counts = self.counts
        parts = [
            tr("{count} fine", count=counts.ok),
            tr("{count} refused", count=counts.refused) if counts.refused else "",
            tr("{count} failed", count=counts.failed) if counts.failed else "",
            tr("{count} not sent", count=counts.stopped) if counts.stopped else "",
        ]
        told = ", ".join(part for part in parts if part) if counts.total else tr("no request")
        return tr("{when}: {told}", when=when, told=told)


def bars(edges: Sequence[float], buckets: Sequence[Bucket]) -> list[Bar]:
    """A bar between every two edges, with the buckets that fall into it."""
    found = [Counts() for _ in edges[1:]]
    for bucket in buckets:
        place = bisect_right(edges, bucket.start) - 1
        if 0 <= place < len(found):
            found[place] = Counts(*map(sum, zip(found[place], bucket.counts, strict=True)))
    return [Bar(start, end, counts) for start, end, counts in zip(edges, edges[1:], found, strict=False)]


def scale(highest: int) -> int:
    """Requests from one line of the scale to the next, so that LINES of them hold `highest`."""
    size = 1
    while True:
        for nice in _NICE:
            if nice * size * LINES >= highest:
                return nice * size
        size *= 10


def total(found: Sequence[Bar]) -> Counts:
    """All of them together."""
    return Counts(*map(sum, zip(*(each.counts for each in found), strict=True))) if found else Counts()
