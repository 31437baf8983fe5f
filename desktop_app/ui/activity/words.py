"""What became of a request, in words. No widgets."""

import time

from desktop_app.core.i18n import tr
from desktop_app.core.usage.entry import COMMAND_LINE, NOTEBOOK, WINDOW, Source, Use
from desktop_app.ui.theme import Tone


def result(use: Use) -> tuple[str, Tone]:
    """The status, or what there was instead of one, and its tone."""
    if use.stopped:
        return tr("Not sent"), "warn"
    if not use.status:
        return tr("No answer"), "bad"
    return str(use.status), {"ok": "ok", "refused": "warn"}.get(use.outcome, "bad")  # type: ignore[return-value]


def source(who: Source) -> str:
    """Who sent it."""
    return who.label or kind(who.kind)


def kind(name: str) -> str:
    """A kind of sender."""
    return {WINDOW: tr("Console"), COMMAND_LINE: tr("Command line"), NOTEBOOK: tr("Notebook")}.get(name, name)


def note(use: Use) -> str:
    """What else there is to say of it."""
    if use.anyway:
        return tr("Sent anyway")
    told = {
        "scope_missing": tr("Missing scope"),
        "host_not_allowed": tr("Token does not belong there"),
        "rate_limited": tr("The wait was too long"),
        "refresh_refused": tr("Token could not be renewed"),
        "not_refreshable": tr("Token could not be renewed"),
        "token_over": tr("Token was over"),
        "not_signed_in": tr("Not signed in"),
        "timeout": tr("No answer in time"),
    }.get(use.problem)
    if told or use.problem:
        return told or use.problem.replace("_", " ")
    return tr("Token had expired") if use.expired else ""


def when(at: float, now: float) -> str:
    """The time of today, or the day with it."""
    moment = time.localtime(at)
    today = moment[:3] == time.localtime(now)[:3]
    return time.strftime("%H:%M:%S" if today else "%Y-%m-%d %H:%M", moment)


def day(at: float, now: float) -> str:
    """The time of today, or the day alone."""
    return when(at, now).partition(" ")[0]


def between(first: float, last: float, now: float) -> str:
    """From when until when."""
    start, end = when(first, now), when(last, now)
    if start == end:
        return start
    if time.localtime(first)[:3] == time.localtime(last)[:3]:
        end = time.strftime("%H:%M:%S", time.localtime(last))
    return tr("{first} to {last}", first=start, last=end)
