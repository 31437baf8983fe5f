"""`framer-desk limits`: what is known of a connection's rate limits, and limits of one's own."""

import argparse
import asyncio
from typing import Any

from desktop_app.cli.terminal import dump, say, table
from desktop_app.context import AppContext
from desktop_app.core.api.limiting.report import BLOCK, Standing
from desktop_app.core.clock import iso
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr

FIELDS = ("requests_per_second", "burst", "requests_at_once")
"""The fields of a connection that limit it."""


async def limits(context: AppContext, given: argparse.Namespace) -> int:
    """Show what is known, or change what the person set."""
    if given.set or given.unset:
        return await asyncio.to_thread(_change, context, given)
    profile = await asyncio.to_thread(context.profiles.get, given.profile)
    if given.forget:
        await asyncio.to_thread(context.limiter.shelf.forget, profile.name)
        say(tr("Forgot what the API of {name} said of limits.", name=profile.display_name))
        return 0
    tokens = await context.tokens.current(profile)
    account = tokens.account if tokens else ""
    found = await asyncio.to_thread(context.limiter.standings, profile, account)
    now = context.clock.now()
    if given.json:
        dump({"profile": profile.name, "account": account or None, "limits": [_document(one, now) for one in found]})
    elif found:
        table([(tr("LIMIT"), tr("LEFT"), tr("FULL AGAIN"), tr("FROM")), *(_row(one, now) for one in found)])
    else:
        say(tr("The API has not spoken of limits, and none are set."))
    return 0


def _change(context: AppContext, given: argparse.Namespace) -> int:
    changes: dict[str, str] = {}
    for text in given.set:
        name, equals, value = text.partition("=")
        if not equals or name not in FIELDS:
            raise _no_limit(text)
        changes[name] = value
    for name in given.unset:
        if name not in FIELDS:
            raise _no_limit(name)
    context.profiles.edit(given.profile, changes, given.unset)
    say(tr("Changed {name}.", name=given.profile))
    return 0


def _no_limit(text: str) -> UsageProblem:
    return UsageProblem(
        "unknown_limit",
        tr("{text} sets no limit.", text=repr(text)),
        tr("Give FIELD=VALUE with one of {names}.", names=", ".join(FIELDS)),
    )


def _document(one: Standing, now: float) -> dict[str, Any]:
    return {
        "name": one.name or None,
        "limit": None if one.name == BLOCK else one.limit,
        "window": one.window,
        "remaining": one.remaining,
        "resets_at": iso(one.resets_at) if one.resets_at else None,
        "resets_in": round(max(one.resets_at - now, 0.0), 3) if one.resets_at else None,
        "source": one.source,
        "host": one.host or None,
        "seen_at": iso(one.seen_at) if one.seen_at else None,
    }


def _row(one: Standing, now: float) -> tuple[str, str, str, str]:
    seconds = one.resets_at - now if one.resets_at else 0.0
    again = tr("in {seconds} s", seconds=max(1, round(seconds))) if seconds > 0 else ""
    source = one.host if one.source == "server" else tr("your settings")
    return _words(one), "" if one.remaining is None else str(one.remaining), again, source


def _words(one: Standing) -> str:
    if one.name == BLOCK:
        return tr("nothing for a while, as the API asked")
    if one.name == "requests_at_once":
        return tr("{count} at the same time", count=one.limit)
    if one.window is None:
        return tr("{count} requests", count=one.limit)
    if one.window == 1:
        return tr("{count} requests in a second", count=one.limit)
    return tr("{count} requests in {seconds} s", count=one.limit, seconds=f"{one.window:g}")
