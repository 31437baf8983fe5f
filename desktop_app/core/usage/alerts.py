"""Keeps alerts, in the file of the usage log: one for each cause, however often it is found."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.usage.alert import Alert, Found, State
from desktop_app.core.usage.schema import usage_file

if TYPE_CHECKING:
    from desktop_app.core.sqlite_file import SqliteFile

_COLUMNS: Final = "id, profile, account, rule, cause, state, first, last, count, evidence"
_ONE: Final = "WHERE profile = ? AND rule = ? AND cause = ?"
_ROWS_KEPT: Final = 50


class AlertStore:
    """Alerts. Every method blocks and may raise StorageProblem."""

    def __init__(self, file: SqliteFile | Path) -> None:
        """file: that of the log, as a `UsageStore` has it, or its path."""
        self._file = usage_file(file) if isinstance(file, Path) else file

    def raise_alert(self, profile: str, rule: str, found: Found) -> Alert | None:
        """Keep what a rule found. Gives the alert where somebody has to hear of it: it is new, or open again."""
        with self._file.writing() as database:
            row = database.execute(
                f"SELECT id, state, first, count, seen, evidence FROM alerts {_ONE}",  # noqa: S608
                (profile, rule, found.cause),
            ).fetchone()
            fresh = [mark for mark in found.marks if row is None or mark > row[4]]
            if not fresh:
                return None
            again = row is None or row[1] == "resolved"
            known: list[int] = [] if again else json.loads(row[5])["rows"]
            evidence = json.dumps({**found.evidence, "rows": [*known, *fresh][:_ROWS_KEPT]})
            first = min(found.first, row[2]) if row and not again else found.first
            values = (found.account, "open" if again else row[1], first, found.last,
                      len(fresh) + (0 if again else row[3]), fresh[-1], evidence)  # fmt: skip
            if row is None:
                database.execute(
                    "INSERT INTO alerts (account, state, first, last, count, seen, evidence, profile, rule, cause)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*values, profile, rule, found.cause),
                )
            else:
                database.execute(
                    "UPDATE alerts SET account = ?, state = ?, first = ?, last = ?, count = ?, seen = ?, evidence = ?"
                    " WHERE id = ?",
                    (*values, row[0]),
                )
            if not again:
                return None
            return _alert(
                database.execute(
                    f"SELECT {_COLUMNS} FROM alerts {_ONE}",  # noqa: S608
                    (profile, rule, found.cause),
                ).fetchone()
            )

    def list(self, profile: str = "", state: State | None = None) -> list[Alert]:
        """Alerts of `profile` and of no connection at all, or all there are, in `state` or any; the latest first."""
        if not self._file.exists:
            return []
        with self._file.reading() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM alerts WHERE (?1 = '' OR profile IN (?1, ''))"  # noqa: S608
                " AND (state = ?2 OR ?2 IS NULL) ORDER BY last DESC, id DESC",
                (profile, state),
            )
            return [_alert(row) for row in rows]

    def get(self, id: int) -> Alert | None:
        """One alert, None where there is none with this ID."""
        return next((alert for alert in self.list() if alert.id == id), None)

    def mark(self, id: int, state: State) -> bool:
        """Put an alert into `state`. False: there is none with this ID."""
        if not self._file.exists:
            return False
        with self._file.writing() as database:
            return database.execute("UPDATE alerts SET state = ? WHERE id = ?", (state, id)).rowcount > 0

    def close(self) -> None:
        """Close the file. It is opened again when something is asked for."""
        self._file.close()


def _alert(row: Sequence[Any]) -> Alert:
    id, profile, account, rule, cause, state, first, last, count, evidence = row
    return Alert(id, profile, account, rule, cause, state, first, last, count, json.loads(evidence))
