"""Sample changes of an API for pictures and tests."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.core.changes.affected import AffectedRequest
from desktop_app.core.changes.change import Change
from desktop_app.core.changes.notices import Notice
from desktop_app.core.changes.watch import Announced, Report, Step
from desktop_app.core.clock import FixedClock
from desktop_app.ui.changes.services import ChangesServices
from tests.ui.samples import NOW

DAY = 86_400.0
REMOVED = Change(
    "operation_removed", True, "DELETE /v1/projects/{projectId} is gone.", "DELETE", "/v1/projects/{projectId}"
)
NEEDED = Change("parameter_required", True, "GET /v1/sites now needs the parameter team.", "GET", "/v1/sites", "team")
ADDED = Change("operation_added", False, "POST /v1/exports is new.", "POST", "/v1/exports")
KEYS = Change("keys_rotated", False, "The sign-in server has another key: sandbox-2026-12.")
REPORT = Report(
    since=NOW - 30 * DAY,
    looked_at=NOW - 600,
    steps=(
        Step(
            NOW - 600, NOW - DAY, (REMOVED, NEEDED, ADDED),
            (AffectedRequest(Path("/home/ada/requests/sandbox.http"), 12, "All sites", (NEEDED,)),),
        ),
        Step(NOW - 9 * DAY, NOW - 10 * DAY, (KEYS,)),
    ),
    announced=(
        Announced(
            Notice(profile="sandbox", method="GET", path="/v1/usage", deprecated=True, deprecated_at=NOW - 20 * DAY,
                   sunset_at=NOW + 60 * DAY, link="https://api.example/changes", seen_at=NOW),
            "GET /v1/usage",
        ),
    ),
)  # fmt: skip


@dataclass
class Changes:
    """A program that finds what it is told to. looks: how often it was asked to look."""

    found: Report = REPORT
    looks: list[str] = field(default_factory=list)
    problems: tuple[str, ...] = ()

    def services(self) -> ChangesServices:
        """What the page needs."""
        return ChangesServices(FixedClock(NOW), self._report, self._look)

    async def _report(self, name: str) -> Report:
        return self.found

    async def _look(self, name: str) -> Report:
        self.looks.append(name)
        self.found = replace(self.found, looked_at=NOW, problems=self.problems)
        return self.found
