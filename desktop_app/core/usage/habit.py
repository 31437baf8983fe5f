"""What is usual for a connection, read from the sums of the log. The last hour is no habit yet."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.core.usage.schema import DAY, TOTAL

if TYPE_CHECKING:
    import sqlite3

_LOOKED_BACK: Final = 30 * DAY
_FRESH: Final = 3600
_MINUTES_READ: Final = 5_000
_MOST: Final = 0.95
"""The part of the busy minutes that tells what is usual; the busiest ones are not."""


class Hours(NamedTuple):
    """On how many days it was used, and at which hours (0 to 23) of the local day."""

    days: int = 0
    hours: frozenset[int] = frozenset()


class Pace(NamedTuple):
    """In how many minutes it was used, and how many requests nearly all of them saw at most."""

    minutes: int = 0
    usual: int = 0


def hours(database: sqlite3.Connection, profile: str, now: float) -> Hours:
    """The hours of a connection by `now`."""
    rows = database.execute(f"SELECT DISTINCT start FROM quarters WHERE {_SPAN}", _span(profile, now))  # noqa: S608
    local = [datetime.fromtimestamp(start).astimezone() for (start,) in rows]
    return Hours(len({each.date() for each in local}), frozenset(each.hour for each in local))


def pace(database: sqlite3.Connection, profile: str, now: float) -> Pace:
    """The pace of a connection by `now`."""
    rows = database.execute(
        f"SELECT {TOTAL} FROM minutes WHERE {_SPAN} GROUP BY start ORDER BY start DESC LIMIT {_MINUTES_READ}",  # noqa: S608
        _span(profile, now),
    )
    busy = sorted(n for (n,) in rows)
    return Pace(len(busy), busy[int(len(busy) * _MOST)] if busy else 0)


_SPAN: Final = "profile = (SELECT id FROM words WHERE word = ?) AND start >= ? AND start < ?"


def _span(profile: str, now: float) -> tuple[str, float, float]:
    return profile, now - _LOOKED_BACK, now - _FRESH
