"""How much each account used the API, by day and operation."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from sqlite3 import Row

from desktop_app.sandbox.store.database import Database


class UsageLedger:
    """Counts in memory and writes when somebody reads or the sandbox ends, so that a request costs no disk write."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._db = database
        self._now = now
        self._requests: Counter[tuple[str, str, str]] = Counter()
        self._errors: Counter[tuple[str, str, str]] = Counter()

    def record(self, subject: str, operation: str, status: int) -> None:
        """Note one request that was answered with `status`."""
        key = (subject, self._day(0), operation)
        self._requests[key] += 1
        if status >= 400:
            self._errors[key] += 1

    def flush(self) -> None:
        """Write what is in memory."""
        with self._db.transaction():
            for key, number in self._requests.items():
                self._db.run(
                    """INSERT INTO usage VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                       requests = requests + excluded.requests, errors = errors + excluded.errors""",
                    *(*key, number, self._errors[key]),
                )
        self._requests.clear()
        self._errors.clear()

    def rows(self, subject: str, days: int) -> list[Row]:
        """day (UTC, ISO 8601), operation, requests, errors of the last `days` days with today; newest day first."""
        self.flush()
        return self._db.all(
            """SELECT day, operation, requests, errors FROM usage WHERE subject = ? AND day >= ?
               ORDER BY day DESC, requests DESC, operation""",
            *(subject, self._day(1 - days)),
        )

    def period(self, days: int) -> tuple[str, str]:
        """First and last day of the last `days` days (ISO 8601)."""
        return self._day(1 - days), self._day(0)

    def _day(self, offset: int) -> str:
        return (datetime.fromtimestamp(self._now(), UTC) + timedelta(days=offset)).date().isoformat()
