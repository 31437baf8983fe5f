"""`framer-desk scan`."""

import argparse
import asyncio
from dataclasses import asdict
from pathlib import Path

from desktop_app.cli.terminal import dump, say
from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.exports.scan import Finding
from desktop_app.core.exports.scan import scan as look
from desktop_app.core.i18n import tr


async def scan(context: AppContext, given: argparse.Namespace) -> int:
    """Look for tokens and secrets in clear. Raises UserFacing `secrets_found` (exit status 1) when there are any."""
    count, found = await asyncio.to_thread(look, [Path(path) for path in given.paths])
    if given.json:
        dump([asdict(one) for one in found])
    else:
        for one in found:
            say(_line(one))
    if found:
        where = len({one.path for one in found})
        raise UserFacing(
            "secrets_found",
            tr("Found {count} secrets in clear, in {where} of {all} files.", count=len(found), where=where, all=count),
            tr("take them out, clear the outputs, and revoke what others may have seen: framer-desk revoke PROFILE"),
        )
    if not given.json:
        say(tr("No secret in clear in {count} files.", count=count))
    return 0


def _line(one: Finding) -> str:
    place = f"{one.path}:{one.line}" if not one.place else f"{one.path}, {one.place}, {one.line}"
    return f"{place}: {one.kind} {one.hint}"
