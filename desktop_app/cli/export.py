"""`framer-desk export`."""

import argparse
import asyncio
from pathlib import Path

from desktop_app.cli import clipboard, values
from desktop_app.cli.terminal import dump, note, to_output
from desktop_app.context import AppContext
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.request import Request
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.api.saved.preparing import prepare
from desktop_app.core.errors import StorageProblem, UsageProblem
from desktop_app.core.exports import choosing, notebook, writing
from desktop_app.core.exports.handed import Handed
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret

CLEARED_AFTER = 30.0
"""Seconds that a token stays in the clipboard."""


async def export(context: AppContext, given: argparse.Namespace) -> int:
    """Write code, files or lines with which the connection is used elsewhere; the token only where it was asked for."""
    profile = await context.profile(given.profile)
    request = await _request(context, profile, given)
    handed = await writing.hand(
        given.kind,
        profile,
        request,
        current=context.tokens.current,
        fresh=context.renewer.fresh,
        with_token=given.include_token,
    )
    await _write(handed, given)
    if handed.token is not None and given.kind != "clipboard":
        note(handed.note)
    return 0


async def _write(handed: Handed, given: argparse.Namespace) -> None:
    if given.kind == "clipboard":
        await _copy(handed)
    elif given.output or given.kind in ("notebook", "dotenv"):
        await asyncio.to_thread(_to_file, handed, given.kind, given.output)
    elif given.kind == "json":
        dump(handed.to_json())
    else:
        text = writing.text(given.kind, handed)
        with to_output():
            print(text, end="")


def _to_file(handed: Handed, kind: str, output: str) -> None:
    """A notebook is not written over unless it was named."""
    path = Path(output or (".env" if kind == "dotenv" else f"{handed.profile.name}.ipynb"))
    if kind == "notebook" and not output and path.exists():
        raise StorageProblem("file_exists", tr("There is a {path} already.", path=path),
                             tr("Choose another name, or this one, with -o FILE."))  # fmt: skip
    ignore = writing.write(kind, handed, path)
    if ignore:
        note(tr("Added {name} to {path}, so that git leaves it alone.", name=path.name, path=ignore))
    note(tr("Wrote {path}.", path=path))


async def _copy(handed: Handed) -> None:
    tool = clipboard.find()
    if handed.token is None:
        await clipboard.put(tool, notebook.opening(handed), secret=False)
        note(tr("Copied two lines for a notebook; with --include-token the token itself."))
        return
    await clipboard.put(tool, handed.token.reveal(), secret=True)
    note(tr("Copied the access token. It is taken out again in {seconds} s, or with Ctrl-C.",
            seconds=round(CLEARED_AFTER)))  # fmt: skip
    try:
        await asyncio.sleep(CLEARED_AFTER)
    finally:
        await asyncio.shield(clipboard.clear(tool, handed.token.reveal()))


async def _request(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> Request:
    """The request that was named: of a file, of the API's description, saved, or spelt out; else an example."""
    name = given.request
    if given.file:
        path = Path(given.file)
        return await _prepared(context, profile, given, path, await asyncio.to_thread(choosing.in_file, name, path))
    catalog = await context.catalogs.find(profile)
    if not name:
        return choosing.example(catalog)
    if operation := catalog.find(name) if catalog else None:
        return choosing.of_operation(operation)
    if place := await asyncio.to_thread(_saved, context, profile.name, name):
        return await _prepared(context, profile, given, place.path, await asyncio.to_thread(saved_tree.load, place))
    if request := choosing.written(name):
        return request
    raise UsageProblem("unknown_request", tr("{profile} has no request {name}.", profile=profile.display_name,
                                             name=repr(name)),
                       tr("framer-desk operations {profile} lists them; \"GET /path\" works too.",
                          profile=profile.name))  # fmt: skip


def _saved(context: AppContext, profile: str, name: str) -> saved_tree.Place | None:
    folders = SavedFolders(context.paths.saved_folders_file, context.paths.saved)
    return choosing.saved(name, [each for each in (folders.own(profile), *folders.chosen(profile)) if each.is_dir()])


async def _prepared(
    context: AppContext,
    profile: ProviderProfile,
    given: argparse.Namespace,
    path: Path,
    found: tuple[SavedRequest, dict[str, str]],
) -> Request:
    """A saved request with its variables filled in, all but secret ones: what is written here is for others to read."""
    saved, own = found
    variables = await values.variables(context, profile.name, path.parent, given.env, own)
    variables.find_secret = _no_secret
    return await prepare(saved, variables, path.parent)


async def _no_secret(name: str) -> Secret | None:
    raise UsageProblem("secret_in_export", tr("The request needs the secret {name}, which is not exported.", name=name),
                       tr("Choose another request, or send this one with: framer-desk run"))  # fmt: skip
