"""`framer-desk scan`."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from desktop_app.cli.terminal import dump, note, say
from desktop_app.context import AppContext
from desktop_app.core.api.variables.secrets import SecretVariables
from desktop_app.core.errors import UsageProblem, UserFacing
from desktop_app.core.exports import moving
from desktop_app.core.exports.moving import Move
from desktop_app.core.exports.scan import Finding, files_in
from desktop_app.core.exports.scan import scan as look
from desktop_app.core.i18n import tr


async def scan(context: AppContext, given: argparse.Namespace) -> int:
    """Look for tokens and secrets in clear, and move them into the vault where that is asked for.

    Raises UserFacing `secrets_found` (exit status 1) when there are any left.
    """
    paths = [Path(path) for path in given.paths]
    if given.move:
        await _move(context, given, paths)
    count, found = await asyncio.to_thread(look, paths)
    if given.json:
        dump([asdict(one) for one in found])
    else:
        for one in found:
            say(_line(one))
    if found:
        where = len({one.path for one in found})
        raise UserFacing(
            "secrets_found",
            tr("Found 1 secret in clear, in {where} of {all} files.", where=where, all=count) if len(found) == 1
            else tr("Found {count} secrets in clear, in {where} of {all} files.", count=len(found), where=where,
                    all=count),
            tr("take them out, clear the outputs, and revoke what others may have seen: framer-desk revoke PROFILE"),
        )  # fmt: skip
    if not given.json:
        say(tr("No secret in clear in 1 file.") if count == 1
            else tr("No secret in clear in {count} files.", count=count))  # fmt: skip
    return 0


async def _move(context: AppContext, given: argparse.Namespace, paths: Sequence[Path]) -> None:
    profile = await asyncio.to_thread(context.profiles.get, given.move)
    variables = SecretVariables(lambda: context.vault, profile.name)
    moves = await moving.plan(await asyncio.to_thread(files_in, paths), variables)
    if not moves:
        note(tr("There is nothing that can be moved. It can be in .http files and their environments."))
        return
    for move in moves:
        note(tr("{path}: {kind} {hint} becomes {reference}",
                path=move.path, kind=move.kind, hint=move.hint, reference=move.reference))  # fmt: skip
    note(tr("No copies of the files are kept: they would keep the secrets."))
    if not given.yes and not await _agreed(moves):
        return
    await moving.carry_out(moves, variables)
    note(tr("Moved into the vault. Whoever has an old copy of a file still has the secret: change it as well."))


async def _agreed(moves: Sequence[Move]) -> bool:
    """Whether the person says yes. Raises UsageProblem where nobody can be asked."""
    if not (sys.stdin and sys.stdin.isatty()):
        raise UsageProblem(
            "not_agreed",
            tr("Nobody is there to agree to it, so nothing was moved."),
            tr("the same with --yes"),
        )
    count = len(moves)
    asked = tr("Move 1 secret? [y/N] ") if count == 1 else tr("Move {count} secrets? [y/N] ", count=count)
    print(asked, end="", file=sys.stderr, flush=True)
    answer = await asyncio.to_thread(sys.stdin.readline)
    return answer.strip().lower() in (tr("y"), tr("yes"))


def _line(one: Finding) -> str:
    place = f"{one.path}:{one.line}" if not one.place else f"{one.path}, {one.place}, {one.line}"
    return f"{place}: {one.kind} {one.hint}"
