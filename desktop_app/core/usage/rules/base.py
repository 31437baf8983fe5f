"""What a rule is, and what it gets to see."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.entry import Outcome, Source, Use
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.habit import Hours, Pace

ROWS_READ = 1_000
"""Requests that a rule gets at the most when it looks back."""


def _no_rows(since: float, outcome: Outcome | None = None) -> Sequence[Use]:
    return ()


@dataclass(frozen=True, slots=True)
class Scene:
    """One connection at the moment `now` (seconds since 1970), just after `fresh` requests and `events` were kept.

    earlier: events before them, oldest first. rows: requests since a moment, of one outcome or all, oldest first, at
    most ROWS_READ. minute: how many requests there were in the last minute. newcomers: sources in `fresh` that were
    not known until then. before: how many requests there were until then, where there are newcomers. hours, pace:
    what is usual.
    """

    now: float
    fresh: Sequence[Use] = ()
    events: Sequence[Event] = ()
    earlier: Sequence[Event] = ()
    rows: Callable[[float, Outcome | None], Sequence[Use]] = _no_rows
    minute: int = 0
    newcomers: frozenset[Source] = frozenset()
    before: int = 0
    hours: Callable[[], Hours] = Hours
    pace: Callable[[], Pace] = Pace


Find = Callable[[Scene, int], Iterator[Found]]
"""Looks at a scene with the rule's threshold, which is never 0."""
Words = Callable[[Alert], str]


class Rule(NamedTuple):
    """One kind of suspicion. name: stable; the threshold is the setting `alert_NAME`, and 0 there switches it off."""

    name: str
    find: Find
    title: Words
    text: Words

    @property
    def setting(self) -> str:
        """The name of its threshold among the settings."""
        return f"alert_{self.name}"


def of_rows(rows: Sequence[Use], cause: str, **evidence: str | float | None) -> Found:
    """What was found in `rows`, of which there is at least one."""
    last = rows[-1]
    return Found(
        account=last.account,
        cause=cause,
        marks=tuple(sorted(row.id for row in rows)),
        first=min(row.at for row in rows),
        last=max(row.at for row in rows),
        evidence={"source": last.source.shown, "process": last.process, **evidence},
    )


def of_events(events: Sequence[Event], cause: str, **evidence: str | float | None) -> Found:
    """What was found in `events`, of which there is at least one."""
    return Found(
        account=events[-1].account,
        cause=cause,
        marks=tuple(event.id for event in events),
        first=events[0].at,
        last=events[-1].at,
        evidence=evidence,
    )


def repeated(scene: Scene, fits: Callable[[Event], bool], threshold: int) -> Iterator[tuple[Event, ...]]:
    """For each token that new events which fit are about: all of those, where there are at least `threshold`."""
    alike = [event for event in (*scene.earlier, *scene.events) if fits(event)]
    for token in dict.fromkeys(event.token for event in scene.events if fits(event)):
        found = tuple(event for event in alike if event.token == token)
        if len(found) >= threshold:
            yield found
