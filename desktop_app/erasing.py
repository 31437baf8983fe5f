"""Erasing everything that Framer Desk keeps on this computer: sign-ins, secrets, connections, requests, logs."""

import asyncio
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.vault.opening import forget_vaults
from desktop_app.sandbox import launcher


@dataclass(frozen=True)
class Plan:
    """What would be erased. signed_in: accounts, each with its connection. folders: those that exist."""

    connections: tuple[str, ...]
    signed_in: tuple[str, ...]
    folders: tuple[Path, ...]
    saved_files: int = 0
    """Files of saved requests in the folders that are Framer Desk's own; those that a person chose stay."""


@dataclass(frozen=True)
class Outcome:
    """What became of it. remarks: what works on elsewhere, or could not be erased, each in a sentence."""

    remarks: tuple[str, ...] = field(default=())


async def plan(context: AppContext) -> Plan:
    """Look at what there is. Nothing is asked of the network."""
    names = await asyncio.to_thread(context.profiles.names)
    signed_in = []
    for name in names:
        try:
            profile = await asyncio.to_thread(context.profiles.get, name)
            signed_in += [f"{tokens.account} ({name})" for tokens in await context.tokens.held(profile)]
        except UserFacing:
            continue  # a vault that can't be read, or a broken connection: both are erased all the same
    folders = (folder for folder, _ in context.paths.ours() if folder.is_dir())
    return Plan(tuple(names), tuple(signed_in), tuple(folders), await asyncio.to_thread(_count, context.paths.saved))


def announced(plan: Plan) -> list[str]:
    """What erasing does, a sentence or a folder a line; what it leaves alone comes after."""
    count = len(plan.signed_in)
    if count == 1:
        first = tr("This ends one sign-in, and erases every connection, secret, request and log of Framer Desk in:")
    else:
        first = tr(
            "This ends {count} sign-ins, and erases every connection, secret, request and log of Framer Desk in:",
            count=count,
        )
    lines = [first, *(f"  {folder}" for folder in plan.folders)]
    if plan.saved_files == 1:
        lines.append(tr("A file of requests that you saved there goes with them."))
    elif plan.saved_files:
        lines.append(tr("{count} files of requests that you saved there go with them.", count=plan.saved_files))
    lines.append(
        tr("It does not reach files that you exported, folders of requests that you chose yourself, and notebooks.")
    )
    return lines


async def erase(context: AppContext, *, revoke: bool = True) -> Outcome:
    """Erase it all; the context is of no use afterwards. revoke: end sign-ins at their servers first, where that works.

    Never raises UserFacing: what can't be done is said, and the rest is done.
    """
    remarks = await _end_sign_ins(context) if revoke else []
    try:
        await asyncio.to_thread(launcher.stop, context.paths.sandbox)
    except (OSError, launcher.LaunchProblem) as problem:
        remarks.append(tr("The sandbox is still running: {reason}", reason=problem))
    await context.aclose()
    remarks += await asyncio.to_thread(forget_vaults, context.paths, context.environ)
    for folder, patterns in context.paths.ours():
        remarks += await asyncio.to_thread(_remove, folder, patterns)
    return Outcome(tuple(remarks))


async def _end_sign_ins(context: AppContext) -> list[str]:
    remarks = []
    for name in await asyncio.to_thread(context.profiles.names):
        try:
            stored = await asyncio.to_thread(context.profiles.get, name)
            if not (held := await context.tokens.held(stored)):
                continue
            profile = await context.profile(name)
            for tokens in held:
                result = await context.signout(profile, tokens)
                if result.remote != "revoked":
                    remarks.append(tr("{account} at {name}: {reason}", account=tokens.account, name=name,
                                      reason=result.message))  # fmt: skip
        except UserFacing as problem:
            remarks.append(tr("Sign-ins of {name} may work on until they expire: {reason}", name=name,
                              reason=problem.message))  # fmt: skip
    return remarks


def _remove(folder: Path, patterns: tuple[str, ...]) -> list[str]:
    """Remove what is ours in `folder`, and `folder` itself when nothing else is in it."""
    remarks = []
    for path in [found for pattern in patterns for found in folder.glob(pattern)]:
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            remarks.append(tr("{path} is still there: {reason}", path=path, reason=error.strerror or error))
    with suppress(OSError):
        folder.rmdir()
    return remarks


def _count(folder: Path) -> int:
    return sum(1 for path in folder.rglob("*.http") if path.is_file())
