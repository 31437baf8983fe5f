"""What the page needs of the usage log; `from_context` takes it from the real one. All of it is asked in threads."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core import files
from desktop_app.core.clock import Clock
from desktop_app.core.usage import export
from desktop_app.core.usage.alert import Alert, State
from desktop_app.core.usage.alerts import AlertStore
from desktop_app.core.usage.entry import Bucket, Filter, Kept, Source, Use
from desktop_app.core.usage.queries import Width
from desktop_app.core.usage.store import UsageStore

if TYPE_CHECKING:
    from desktop_app.context import AppContext

PAGE = 200
"""Requests that are read at once."""
_WRITTEN_AT_ONCE = 5_000


class Summary(NamedTuple):
    """What stands around the table: the bars of the chart, who sent requests, alerts, and how much is kept."""

    bars: list[Bucket]
    sources: list[tuple[Source, int]]
    alerts: list[Alert]
    kept: Kept


@dataclass(frozen=True)
class ActivityServices:
    """days: for how many days requests are kept, 0 for none. watched: the files that change with the log.

    The rest may raise StorageProblem.
    """

    clock: Clock
    store: UsageStore
    alerts: AlertStore
    days: Callable[[], int]
    watched: Sequence[Path]

    async def page(self, wanted: Filter, before: Use | None = None) -> list[Use]:
        """The latest requests that fit, PAGE at most, or those before one."""
        return await asyncio.to_thread(self.store.page, wanted, before, PAGE)

    async def total(self, wanted: Filter) -> int:
        """How many requests fit."""
        return (await asyncio.to_thread(self.store.counts, wanted)).total

    async def summary(self, width: Width, wanted: Filter, profile: str) -> Summary:
        """The rest of the page. wanted: what the chart counts. profile: whose sources and alerts, "" for all."""
        return await asyncio.to_thread(self._summary, width, wanted, profile)

    def _summary(self, width: Width, wanted: Filter, profile: str) -> Summary:
        return Summary(
            self.store.buckets(width, wanted),
            self.store.sources(profile),
            self.alerts.list(profile),
            self.store.kept(),
        )

    async def mark(self, alert: Alert, state: State) -> None:
        """Put an alert into another state."""
        await asyncio.to_thread(self.alerts.mark, alert.id, state)

    async def clear(self, profile: str = "") -> int:
        """Forget the requests and alerts of `profile`, or of all; gives how many requests."""
        return await asyncio.to_thread(self.store.clear, profile)

    async def write(self, wanted: Filter, path: Path) -> None:
        """Write all requests that fit to `path`: JSON lines where its name ends in `.jsonl` or `.json`, else CSV."""
        await asyncio.to_thread(self._write, wanted, path)

    def _write(self, wanted: Filter, path: Path) -> None:
        half = path.with_name(f"{path.name}.part")  # what is there already stays until the new one is whole
        try:
            with half.open("w", encoding="utf-8", newline="") as out:
                if path.suffix in (".json", ".jsonl"):
                    out.writelines(f"{line}\n" for line in export.json_lines(self._all(wanted)))
                else:
                    out.writelines(export.csv_lines(self._all(wanted)))
            half.replace(path)
        except OSError as error:
            raise files.storage_problem(error, path) from error
        finally:
            half.unlink(missing_ok=True)

    def _all(self, wanted: Filter) -> Iterator[Use]:
        before: Use | None = None
        while found := self.store.page(wanted, before, _WRITTEN_AT_ONCE):
            yield from found
            before = found[-1]


def from_context(context: "AppContext") -> ActivityServices:
    """The real ones."""
    file = context.paths.usage_file
    return ActivityServices(
        clock=context.clock,
        store=context.usage,
        alerts=context.alerts,
        days=lambda: context.settings.usage_days,
        watched=(file.with_name(f"{file.name}-wal"), file),
    )
