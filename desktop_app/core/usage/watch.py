"""Looks at what was just kept with the eyes of every rule. Runs where the log is written, never where requests are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from desktop_app.core.usage import habit
from desktop_app.core.usage.alerts import AlertStore
from desktop_app.core.usage.entry import Filter, Outcome, Source, Use
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.rules import RULES
from desktop_app.core.usage.rules.base import ROWS_READ, Scene
from desktop_app.core.usage.rules.burst import FEWEST
from desktop_app.core.usage.schema import TOTAL

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from desktop_app.core.usage.alert import Alert
    from desktop_app.core.usage.store import UsageStore

_EARLIER: Final = 200
"""Events that rules look back at."""
_HABIT_SECONDS: Final = 600.0
"""How long what is usual is remembered."""

_T = TypeVar("_T")


class Watcher:
    """All rules, for one thread."""

    def __init__(self, store: UsageStore, thresholds: Mapping[str, int]) -> None:
        """thresholds: by the names of rules; 0 switches one off."""
        self._store = store
        self._alerts = AlertStore(store.file)
        self._thresholds = thresholds
        self._known: set[tuple[str, Source]] = set()
        self._usual: dict[tuple[str, str], tuple[float, object]] = {}

    def look(self, uses: Sequence[Use], events: Sequence[Event], now: float) -> list[Alert]:
        """The alerts that are new, after these were kept. Raises StorageProblem."""
        found = []
        for profile in dict.fromkeys([*(use.profile for use in uses), *(event.profile for event in events)]):
            scene = self._scene(
                profile,
                [use for use in uses if use.profile == profile],
                [event for event in events if event.profile == profile],
                now,
            )
            for rule in RULES.values():
                if threshold := self._thresholds.get(rule.name, 0):
                    for each in rule.find(scene, threshold):
                        alert = self._alerts.raise_alert(profile, rule.name, each)
                        found += [alert] if alert else []
        return found

    def others(self, since: float, known: Sequence[Alert]) -> list[Alert]:
        """Open alerts about what began after `since` that other programs raised: those that are not in `known`."""
        ids = {alert.id for alert in known}
        return [each for each in self._alerts.list(state="open") if each.first >= since and each.id not in ids]

    def _scene(self, profile: str, uses: list[Use], events: list[Event], now: float) -> Scene:
        earlier = self._store.events(profile, limit=_EARLIER) if events else []
        newcomers = frozenset(self._newcomers(profile, uses))
        return Scene(
            now=now,
            fresh=uses,
            events=events,
            earlier=[each for each in earlier if each.id < events[0].id],
            rows=partial(self._rows, profile),
            minute=self._minute(profile, now) if uses else 0,
            newcomers=newcomers,
            before=self._store.counts(Filter(profile=profile)).total - len(uses) if newcomers else 0,
            hours=partial(self._remembered, profile, habit.hours, now),
            pace=partial(self._remembered, profile, habit.pace, now),
        )

    def _rows(self, profile: str, since: float, outcome: Outcome | None) -> list[Use]:
        return self._store.page(Filter(profile=profile, outcome=outcome, since=since), limit=ROWS_READ)[::-1]

    def _minute(self, profile: str, now: float) -> int:
        """How many requests there were in the last minute; where that is few anyway, those of a little longer."""
        with self._store.file.reading() as database:
            row = database.execute("SELECT id FROM words WHERE word = ?", (profile,)).fetchone()
            if row is None:  # somebody cleared the log just now
                return 0
            for sql in (
                f"SELECT COALESCE({TOTAL}, 0) FROM minutes WHERE start >= ? - 60 AND profile = ?",  # noqa: S608
                "SELECT COUNT(*) FROM entries WHERE at >= ? AND profile = ?",
            ):
                (count,) = database.execute(sql, (now - 60, row[0])).fetchone()
                if count <= FEWEST:
                    break
        return int(count)

    def _newcomers(self, profile: str, uses: list[Use]) -> list[Source]:
        """Sources whose first request, of those that are kept, is in `uses`."""
        ids = {use.id for use in uses}
        fresh = [each for each in dict.fromkeys(use.source for use in uses) if (profile, each) not in self._known]
        self._known.update((profile, each) for each in fresh)
        with self._store.file.reading() as database:
            return [each for each in fresh if _first(database, profile, each) in ids]

    def _remembered(self, profile: str, read: Callable[[sqlite3.Connection, str, float], _T], now: float) -> _T:
        at, value = self._usual.get((profile, read.__name__), (0.0, None))
        if value is None or not 0 <= now - at < _HABIT_SECONDS:
            with self._store.file.reading() as database:
                value = read(database, profile, now)
            self._usual[profile, read.__name__] = (now, value)
        return value  # type: ignore[return-value]  # what `read` of this name gave


def _first(database: sqlite3.Connection, profile: str, source: Source) -> int | None:
    row = database.execute(
        "SELECT id FROM entries WHERE source = (SELECT id FROM sources WHERE kind = ? AND label = ?)"
        " AND profile = (SELECT id FROM words WHERE word = ?) ORDER BY at LIMIT 1",
        (source.kind, source.label, profile),
    ).fetchone()
    return row[0] if row else None
