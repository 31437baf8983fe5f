"""State and logic of the activity page: what is looked for, what was found, and what is suspicious. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from desktop_app.core.usage.alert import Alert, State
from desktop_app.core.usage.entry import Counts, Filter, Kept, Outcome, Source, Use
from desktop_app.ui.activity.bars import PERIODS, Bar, Period, bars, total
from desktop_app.ui.activity.services import PAGE, ActivityServices

Change = Literal["rows", "around"]
"""What is to be shown anew: the table, or everything around it."""
OF_EVENTS: Final = frozenset({"revoked", "reuse", "subject", "clock"})
"""Rules whose alerts are about no requests."""
_OF_ONE_SOURCE: Final = frozenset({"refusals", "expired", "sources"})
"""Rules that look at the requests of one source; the others look at whatever there was at that time."""
_LONG: Final = 31
"""Days beyond which the log may reach back further than a month."""


@dataclass(frozen=True)
class Wanted:
    """What is looked for. everywhere: in all connections. span: only from then until then (seconds since 1970)."""

    text: str = ""
    outcome: Outcome | None = None
    source: Source | None = None
    everywhere: bool = False
    span: tuple[float, float] | None = None


class ActivityPresenter:
    """The activity of one connection, or of all. `changed` is called with what is to be shown anew.

    rows: the latest that fit, as far as they were read; more: whether there are others. count: how many fit. bars: the
    chart of the period. alerts: of the connection, whatever their state. kept: what the log holds; None until it is
    known.
    """

    def __init__(self, services: ActivityServices, changed: Callable[[Change], None]) -> None:
        self.services = services
        self._changed = changed
        self.name = ""
        self.period: Period = PERIODS[0]
        self.wanted = Wanted()
        self.rows: list[Use] = []
        self.more = self.loaded = False
        self.count = 0
        self.bars: list[Bar] = []
        self.sources: list[Source] = []
        self.alerts: list[Alert] = []
        self.kept: Kept | None = None
        self._edges: list[float] = []
        self._asked = 0

    @property
    def periods(self) -> list[Period]:
        """Those that can be chosen: a year where so much may be kept."""
        return [each for each in PERIODS if each.key != "year" or self.services.days() > _LONG]

    @property
    def profile(self) -> str:
        """Whose requests are shown; "" for all."""
        return "" if self.wanted.everywhere else self.name

    @property
    def narrowed(self) -> bool:
        """Whether something is looked for within the period."""
        return replace(self.wanted, everywhere=False) != Wanted()

    @property
    def totals(self) -> Counts:
        """How the requests of the chart ended."""
        return total(self.bars)

    @property
    def open_alerts(self) -> list[Alert]:
        """Those that nobody has dealt with, the latest first."""
        return [each for each in self.alerts if each.state == "open"]

    async def show(self, name: str) -> None:
        """Show the activity of connection `name`. Raises StorageProblem."""
        if name != self.name:
            self.name, self.rows, self.loaded, self.more = name, [], False, False
            self.wanted = Wanted(everywhere=self.wanted.everywhere)
            self.bars, self.alerts, self.count = [], [], 0
            self._changed("rows")
            self._changed("around")
        await self.reload()

    def narrow(self, **changes: object) -> None:
        """Look for something else: the fields of `Wanted`. Then `reload`."""
        self.wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]  # names are fields

    def choose_period(self, key: str) -> None:
        """Look further back, or less far. Then `reload`."""
        self.period = next(each for each in PERIODS if each.key == key)
        self.wanted = replace(self.wanted, span=None)

    def show_alert(self, alert: Alert) -> None:
        """Look for the requests that an alert is about: its time, and where it has them its source and status.

        Then `reload`.
        """
        now = self.services.clock.now()
        reaches = [each for each in self.periods if each.edges(now)[0] <= alert.first]
        self.period = reaches[0] if reaches else self.periods[-1]
        status, named = alert.evidence.get("status"), alert.evidence.get("source")
        of_one = alert.rule in _OF_ONE_SOURCE
        self.wanted = Wanted(
            text=str(status) if status else "",
            outcome="refused" if alert.rule == "refusals" else None,
            source=next((each for each in self.sources if of_one and each.shown == named), None),
            everywhere=self.wanted.everywhere,
            span=(alert.first, alert.last + 1),
        )

    async def reload(self, *, keep: bool = False) -> None:
        """Ask again. keep: rows that were read already stay, and those that came since go before them.

        Raises StorageProblem.
        """
        self._asked += 1
        asked = self._asked
        self._edges = self.period.edges(self.services.clock.now())
        filters = self._filter(), replace(self._filter(), since=self._edges[0], until=None)
        found = await self.services.page(filters[0])
        if asked != self._asked:
            return
        fresh = self._fresh(found) if keep else None
        if fresh is None:
            self.rows, self.more = found, len(found) == PAGE
        else:
            self.rows = [*found[:fresh], *self.rows]
        self.loaded = True
        self._changed("rows")
        summary = await self.services.summary(self.period.width, filters[1], self.profile)
        count = await self.services.total(filters[0]) if self.wanted.span else 0
        if asked == self._asked:
            self.bars = bars(self._edges, summary.bars)
            self.sources = [source for source, _ in summary.sources]
            self.alerts, self.kept = summary.alerts, summary.kept
            self.count = count if self.wanted.span else self.totals.total
            self._changed("around")

    def _fresh(self, found: list[Use]) -> int | None:
        """How many of `found` came before those that are there; None where the two do not fit together."""
        ids = [use.id for use in found]
        if not self.rows or self.rows[0].id not in ids:
            return None
        fresh = ids.index(self.rows[0].id)
        there = [use.id for use in self.rows[: len(ids) - fresh]]
        return fresh if there == ids[fresh : fresh + len(there)] else None

    async def read_on(self) -> None:
        """Read the next rows. Raises StorageProblem."""
        if not self.more or not self.rows:
            return
        asked, last = self._asked, self.rows[-1]
        found = await self.services.page(self._filter(), last)
        if asked == self._asked and self.rows and self.rows[-1].id == last.id:
            self.rows = [*self.rows, *found]
            self.more = len(found) == PAGE
            self._changed("rows")

    def _filter(self) -> Filter:
        wanted, source = self.wanted, self.wanted.source
        since, until = wanted.span or (self._edges[0] if self._edges else 0.0, None)
        return Filter(
            text=wanted.text,
            profile=self.profile,
            source=source.kind if source else "",
            label=source.label if source else None,
            outcome=wanted.outcome,
            since=since,
            until=until,
        )

    async def mark(self, alert: Alert, state: State) -> None:
        """Say what became of an alert. Raises StorageProblem."""
        await self.services.mark(alert, state)
        self.alerts = [replace(each, state=state) if each.id == alert.id else each for each in self.alerts]
        self._changed("around")

    async def clear(self, *, everywhere: bool) -> None:
        """Forget requests and alerts. Raises StorageProblem."""
        await self.services.clear("" if everywhere else self.name)
        await self.reload()

    async def write(self, path: Path) -> None:
        """Write all that is looked for to a file. Raises StorageProblem."""
        await self.services.write(self._filter(), path)
