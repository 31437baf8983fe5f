"""Sample activity for pictures and tests: an hour with a burst of refusals, and two alerts."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.clock import Clock
from desktop_app.core.usage.alert import Found
from desktop_app.core.usage.alerts import AlertStore
from desktop_app.core.usage.entry import NOTEBOOK, WINDOW, Source, Use
from desktop_app.core.usage.store import UsageStore
from desktop_app.ui.activity.services import ActivityServices

BATCH, EXPLORE, CONSOLE = Source(NOTEBOOK, "batch.ipynb"), Source(NOTEBOOK, "explore.ipynb"), Source(WINDOW)
_PATHS = (
    ("GET", "/v1/projects"), ("POST", "/v1/generations"), ("GET", "/v1/me"), ("GET", "/v1/usage"),
    ("GET", "/v1/generations/gen_31"), ("GET", "/v1/sites"), ("PATCH", "/v1/projects/prj_81Xd"),
)  # fmt: skip


class Activity:
    """A log in a folder. Fill it, then give its services to a page."""

    def __init__(self, folder: Path, clock: Clock, days: int = 30) -> None:
        self.clock = clock
        self.days = days
        self.file = folder / "usage.sqlite3"
        self.store = UsageStore(self.file)
        self.alerts = AlertStore(self.store.file)

    def services(self) -> ActivityServices:
        """What the page needs."""
        watched = (self.file.with_name(f"{self.file.name}-wal"), self.file)
        return ActivityServices(self.clock, self.store, self.alerts, lambda: self.days, watched)

    def use(self, ago: float, **changes: object) -> Use:
        """A request so many seconds ago."""
        values: dict[str, object] = {
            "profile": "sandbox", "account": "ada", "method": "GET", "host": "127.0.0.1:8765", "path": "/v1/me",
            "source": CONSOLE, "process": 21_874, "status": 200, "duration": 0.021, "size": 310, **changes,
        }  # fmt: skip
        return Use(self.clock.now() - ago, **values)  # type: ignore[arg-type]  # names are fields

    def send(self, count: int, *, spread: float = 3_500.0) -> None:
        """Keep so many requests, spread over the last `spread` seconds."""
        self.store.add([self._sent(number, spread * (count - number) / count) for number in range(count)])

    def _sent(self, number: int, ago: float) -> Use:
        method, path = _PATHS[number % len(_PATHS)]
        status = 503 if number % 97 == 5 else 404 if number % 23 == 7 else 202 if method == "POST" else 200
        source = EXPLORE if number % 3 == 1 else CONSOLE
        size, took = 300 + number * 37 % 3_000, 0.012 + number * 7 % 180 / 1000
        return self.use(ago, method=method, path=path, status=status, source=source, size=size, duration=took)

    def fill(self) -> None:
        """An hour as in the design's picture."""
        self.send(360)
        burst = [
            self.use(690 - number * 3, source=BATCH, status=401, path="/v1/projects", expired=True, duration=0.009,
                     size=204)
            for number in range(44)
        ]  # fmt: skip
        self.store.add([
            *burst,
            self.use(96, method="POST", path="/v1/sites/st_1/publish", status=0, stopped=True, size=0,
                     problem="scope_missing"),
            self.use(40, method="POST", path="/v1/generations", status=429, source=BATCH, size=204, duration=0.012),
            self.use(15, path="/v1/projects", size=1_130, duration=0.044),
        ])  # fmt: skip
        self.suspect("refusals", first=690, last=560, marks=44, source="batch.ipynb", status=401)
        self.suspect("sources", first=30, last=30, marks=1, source="batch.ipynb", kind=NOTEBOOK)

    def suspect(self, rule: str, *, first: float, last: float, marks: int = 1, **evidence: str | float | None) -> None:
        """Raise an alert about what was so many seconds ago."""
        now = self.clock.now()
        found = Found("ada", rule, tuple(range(1, marks + 1)), now - first, now - last, {"process": 21_874, **evidence})
        self.alerts.raise_alert("sandbox", rule, found)

    def close(self) -> None:
        """Close the file."""
        self.store.close()
