"""A report of changes as lines of a list: breaking ones first, then the rest, then what they are about. No widgets."""

import time
from collections.abc import Iterator

from desktop_app.core.changes.watch import Announced, Report, Step
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.endings import ending
from desktop_app.ui.widgets.line_list import Line


def lines(report: Report, seen: float) -> list[Line]:
    """All of it. seen: what was found until then (seconds since 1970) is no news any more."""
    made = [Line("problem", tr("Not everything could be looked at: {reason}", reason=each)) for each in report.problems]
    if report.announced:
        made.append(Line("heading", tr("Announced to end")))
        made += [Line("announced", *announced(each)) for each in report.announced]
    for step in report.steps:
        made += _step(step, new=step.at > seen)
    return made


def _step(step: Step, *, new: bool) -> Iterator[Line]:
    yield Line("heading", tr("Found {when}", when=moment(step.at)), tr("new") if new else "")
    breaking = [each for each in step.changes if each.breaking]
    if breaking:
        yield Line("part", tr("What worked before may not work any more"), str(len(breaking)))
        yield from (Line("breaking", each.text) for each in breaking)
    if step.requests:
        yield Line("part", tr("These saved requests are affected"), str(len(step.requests)))
        yield from (Line("request", each.name, f"{each.path.name}:{each.line}") for each in step.requests)
    if len(step.changes) > len(breaking):
        title = tr("The rest") if breaking else tr("Nothing of it stops what worked before")
        yield Line("part", title, str(len(step.changes) - len(breaking)))
        yield from (Line("change", each.text) for each in step.changes[len(breaking) :])
    if not step.changes:
        yield Line("part", tr("Nothing that callers depend on changed."))


def announced(one: Announced) -> tuple[str, str]:
    """What an API says of the end of an operation: the operation, and its dates."""
    notice = one.notice
    told = [ending(notice), notice.link]
    return one.operation or f"{notice.method} {notice.path}", " · ".join(part for part in told if part)


def moment(at: float) -> str:
    """A moment in the local time zone."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(at))
