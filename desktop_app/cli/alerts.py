"""`framer-desk alerts`: what looks suspicious, and why."""

import argparse
import asyncio
from collections.abc import Sequence

from desktop_app.cli.terminal import dump, note, note_later, say
from desktop_app.context import AppContext
from desktop_app.core.clock import iso
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, State
from desktop_app.core.usage.export import alert_document
from desktop_app.core.usage.rules import text, title


async def alerts(context: AppContext, given: argparse.Namespace) -> int:
    """List alerts, or say what became of one."""
    if given.mine is not None:
        return await _mark(context, given.mine, "mine", tr("Noted. The same cause will not be told again."))
    if given.resolve is not None:
        return await _mark(context, given.resolve, "resolved", tr("Resolved. It is told again if it comes again."))
    found = await asyncio.to_thread(context.alerts.list, given.profile, None if given.all else "open")
    if given.json:
        dump([alert_document(alert) for alert in found])
    elif found:
        for alert in found:
            _describe(alert)
        if any(alert.state == "open" for alert in found):
            note(tr("If it was you: framer-desk alerts --mine ID. If it was somebody else, this revokes the tokens, "
                    "changes the secret and signs in again: framer-desk rotate PROFILE --leaked"))  # fmt: skip
    else:
        say(tr("Nothing looks suspicious."))
    return 0


async def _mark(context: AppContext, id: int, state: State, words: str) -> int:
    if not await asyncio.to_thread(context.alerts.mark, id, state):
        raise UsageProblem("no_alert", tr("There is no alert {id}.", id=id), tr("framer-desk alerts --all lists them."))
    say(words)
    return 0


def _describe(alert: Alert) -> None:
    state = {"open": tr("open"), "mine": tr("it was me"), "resolved": tr("resolved")}[alert.state]
    say(tr("{id}  {title}  ({state})", id=alert.id, title=title(alert), state=state))
    where = alert.profile or tr("this computer")
    first, last = iso(alert.first), iso(alert.last)
    if alert.count == 1:
        when = tr("{where}, once, {first}", where=where, first=first)
    else:
        when = tr("{where}, {count} times, {first} to {last}", where=where, count=alert.count, first=first, last=last)
    say(f"   {when}")
    say(f"   {text(alert)}")


def tell_new(raised: Sequence[Alert]) -> None:
    """Say on standard error what became suspicious while a command ran, a line each, after all else."""
    for alert in raised:
        note_later(tr("Alert: {title}. framer-desk alerts says more.", title=title(alert)))
