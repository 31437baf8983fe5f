"""`framer-desk support` and `framer-desk erase`."""

import argparse
import asyncio
import sys
from datetime import datetime
from pathlib import Path

from desktop_app import erasing
from desktop_app import support as bundles
from desktop_app.cli.terminal import note, say
from desktop_app.context import AppContext
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr

WORD = "erase"


async def support(context: AppContext, given: argparse.Namespace) -> int:
    """Write a bundle for whoever helps, and say what is in it."""
    today = datetime.fromtimestamp(context.clock.now()).astimezone()
    target = Path(given.output or f"framer-desk-support-{today:%Y%m%d-%H%M}.zip")
    names = await bundles.bundle(context, target)
    for name in names:
        note(f"  {name}")
    note(tr("Wrote {path}. It names the servers of your connections, and holds no token and no secret.", path=target))
    return 0


async def erase(context: AppContext, given: argparse.Namespace) -> int:
    """Erase everything, after two questions; 1 when the person says no."""
    plan = await erasing.plan(context)
    for line in erasing.announced(plan):
        note(line)
    if not given.yes and not await _agreed():
        note(tr("Nothing was erased."))
        return 1
    for remark in (await erasing.erase(context)).remarks:
        note(remark)
    say(tr("Erased. Nothing of Framer Desk is left on this computer but the program itself."))
    return 0


async def _agreed() -> bool:
    """Whether the person says so twice. Raises UsageProblem where nobody can be asked."""
    if not (sys.stdin and sys.stdin.isatty()):
        raise UsageProblem(
            "not_agreed", tr("Nobody is there to agree to it, so nothing was erased."), tr("the same with --yes")
        )
    for question, answers in (
        (tr("Erase everything? [y/N] "), (tr("y"), tr("yes"))),
        (tr("There is no way back. Type {word} to go on: ", word=WORD), (WORD,)),
    ):
        print(question, end="", file=sys.stderr, flush=True)
        if (await asyncio.to_thread(sys.stdin.readline)).strip().lower() not in answers:
            return False
    return True
