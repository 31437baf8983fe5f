"""`framer-desk history`: the requests that were sent."""

import argparse
import asyncio
from typing import Any

from desktop_app.cli.terminal import dump, say, table
from desktop_app.context import AppContext
from desktop_app.core.clock import iso
from desktop_app.core.history.entry import Entry, Filter
from desktop_app.core.i18n import tr


async def history(context: AppContext, given: argparse.Namespace) -> int:
    """List the latest requests that fit, or forget them."""
    if given.clear:
        count = await asyncio.to_thread(context.history.clear, given.profile)
        say(tr("Forgot 1 request.") if count == 1 else tr("Forgot {count} requests.", count=count))
        return 0
    wanted = Filter(given.search, given.profile, status=given.status)
    found = await asyncio.to_thread(lambda: context.history.find(wanted, limit=given.limit))
    if given.json:
        dump([_document(entry) for entry in found])
    elif found:
        table([(iso(entry.at), entry.profile, str(entry.status or "-"), entry.method, entry.url) for entry in found])
    else:
        say(tr("No request fits.") if given.search or given.profile or given.status is not None
            else tr("No request was sent yet."))  # fmt: skip
    return 0


def _document(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": iso(entry.at),
        "profile": entry.profile,
        "method": entry.method,
        "url": entry.url,
        "status": entry.status or None,
        "timing": round(entry.duration, 6),
        "size": entry.size,
        "name": entry.name or None,
        "source": entry.source or None,
        "problem": entry.problem or None,
        "starred": entry.starred,
    }
