"""Sums of requests by minute, quarter of an hour and day, kept in the transaction that keeps the requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.core.usage.entry import OUTCOMES, Use
from desktop_app.core.usage.schema import DAY, MINUTE, QUARTER

if TYPE_CHECKING:
    import sqlite3

_WIDTHS: Final = {"minutes": MINUTE, "quarters": QUARTER, "days": DAY}
_GROWN: Final = ", ".join(f"{name} = {name} + excluded.{name}" for name in OUTCOMES)
_MARKS: Final = ", ".join("?" * len(OUTCOMES))


class Sums:
    """What a batch of requests adds."""

    def __init__(self) -> None:
        self._counted: dict[str, dict[tuple[int, ...], list[float]]] = {table: {} for table in _WIDTHS}

    def count(self, use: Use, profile: int, source: int, what: int) -> None:
        """Count one request, given the numbers of its texts."""
        outcome = OUTCOMES.index(use.outcome)
        for table, width in _WIDTHS.items():
            start = int(use.at // width) * width
            key = (start, profile, source, what) if table == "days" else (start, profile, source)
            sums = self._counted[table].setdefault(key, [0] * len(OUTCOMES) + [0.0])
            sums[outcome] += 1
            sums[-1] += use.duration

    def write(self, database: sqlite3.Connection) -> None:
        """Add it all to the tables."""
        for table in ("minutes", "quarters"):
            database.executemany(
                f"INSERT INTO {table} VALUES (?, ?, ?, {_MARKS}) ON CONFLICT DO UPDATE SET {_GROWN}",  # noqa: S608
                [(*key, *sums[:-1]) for key, sums in self._counted[table].items()],
            )
        database.executemany(
            f"INSERT INTO days VALUES (?, ?, ?, ?, {_MARKS}, ?)"  # noqa: S608
            f" ON CONFLICT DO UPDATE SET {_GROWN}, seconds = seconds + excluded.seconds",
            [(*key, *sums) for key, sums in self._counted["days"].items()],
        )
