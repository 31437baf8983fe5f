"""`framer-desk usage`: the log of every request; and `token --history`."""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator, Iterable, Iterator

from desktop_app.cli.terminal import dump, plain, say, table, to_output
from desktop_app.context import AppContext
from desktop_app.core.clock import iso
from desktop_app.core.i18n import tr
from desktop_app.core.usage import export
from desktop_app.core.usage.entry import Counts, Filter, Use
from desktop_app.core.usage.token_history import TokenLife, happenings, token_history

_SHOWN = 100
_READ = 5_000
_LOOK_SECONDS = 0.3
"""How often it is looked whether other programs wrote something."""


async def usage(context: AppContext, given: argparse.Namespace) -> int:
    """List the latest requests that fit, follow those that come, or forget them."""
    if given.clear:
        count = await asyncio.to_thread(context.usage.clear, given.profile)
        say(tr("Forgot 1 request.") if count == 1 else tr("Forgot {count} requests.", count=count))
        return 0
    wanted = Filter(text=given.search, profile=given.profile, since=given.since)
    if given.follow:
        await _follow(context, given, wanted)
    elif given.json or given.csv:
        lines = export.csv_lines if given.csv else export.json_lines
        await asyncio.to_thread(_print, lines(_all(context, wanted, given.limit)))
    else:
        await _show(context, wanted, given.limit or _SHOWN)
    return 0


async def _show(context: AppContext, wanted: Filter, limit: int) -> None:
    found = await asyncio.to_thread(context.usage.page, wanted, None, limit)
    if not found:
        say(tr("No request fits.") if wanted != Filter() else tr("No request was sent yet."))
        return
    table([_cells(use) for use in found])
    say(_counted(await asyncio.to_thread(context.usage.counts, wanted)))


async def _follow(context: AppContext, given: argparse.Namespace, wanted: Filter) -> None:
    """Print what there is of the period that was asked for, and then what comes, until somebody stops it."""
    first = _all(context, wanted, given.limit) if wanted.since else iter(())
    earlier = sorted(await asyncio.to_thread(list, first), key=lambda use: use.id)
    last = earlier[-1].id if earlier else await asyncio.to_thread(context.usage.newest)
    if given.csv:
        _print(list(export.csv_lines([]))[:1])
    _print(_lines(earlier, given))
    async for uses in _coming(context, wanted, last):
        _print(_lines(uses, given))


async def _coming(context: AppContext, wanted: Filter, last: int) -> AsyncIterator[list[Use]]:
    while True:
        while uses := await asyncio.to_thread(context.usage.after, last, wanted):
            last = uses[-1].id
            yield uses
        await asyncio.sleep(_LOOK_SECONDS)


def _lines(uses: Iterable[Use], given: argparse.Namespace) -> Iterator[str]:
    if given.json:
        yield from export.json_lines(uses)
    elif given.csv:
        yield from list(export.csv_lines(uses))[1:]
    else:
        yield from (plain("  ".join(_cells(use))) for use in uses)


def _all(context: AppContext, wanted: Filter, limit: int | None) -> Iterator[Use]:
    """What fits, the latest first, read piece by piece."""
    left, before = limit, None
    while left is None or left > 0:
        page = context.usage.page(wanted, before, min(_READ, left or _READ))
        yield from page
        if len(page) < min(_READ, left or _READ):
            return
        before = page[-1]
        left = None if left is None else left - len(page)


def _print(lines: Iterable[str]) -> None:
    with to_output():
        for line in lines:
            sys.stdout.write(line if line.endswith("\n") else f"{line}\n")
        sys.stdout.flush()


def _cells(use: Use) -> tuple[str, ...]:
    result = tr("not sent") if use.stopped else str(use.status or "-")
    took = "" if use.stopped else tr("{ms} ms", ms=round(use.duration * 1000))
    return (iso(use.at), use.profile, use.source.shown, result, took, use.method, use.path, use.problem)


def _counted(counts: Counts) -> str:
    return tr(
        "{total} requests: {ok} fine, {refused} refused, {failed} failed, {stopped} not sent.",
        total=counts.total,
        ok=counts.ok,
        refused=counts.refused,
        failed=counts.failed,
        stopped=counts.stopped,
    )


async def history_of_tokens(context: AppContext, given: argparse.Namespace) -> int:
    """What became of each token of a connection. There is no token in it, so nobody needs to be signed in."""
    await asyncio.to_thread(context.profiles.get, given.profile)
    lives = await asyncio.to_thread(token_history, context.usage, given.profile)
    if given.json:
        dump([export.token_document(life) for life in lives])
    elif lives:
        for life in lives:
            _describe(life)
    else:
        say(tr("Nothing is known of tokens of {name} yet.", name=given.profile))
    return 0


def _describe(life: TokenLife) -> None:
    say(tr("Token {mark} of {account}", mark=life.token.hex()[:8], account=life.account or "-"))
    table([("  " + iso(at), what) for at, what in happenings(life, iso)])
