"""`framer-desk export`."""

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.cli import clipboard
from desktop_app.cli.terminal import dump, note, to_output
from desktop_app.context import AppContext
from desktop_app.core import files
from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.request import Request
from desktop_app.core.errors import StorageProblem, UsageProblem
from desktop_app.core.exports import dotenv, notebook, snippet
from desktop_app.core.exports.handed import Handed, portable
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile

PRINTED: dict[str, Callable[[Handed], str]] = {
    "env": dotenv.shell_lines,
    "curl": snippet.curl,
    "httpx": snippet.httpx,
    "requests": snippet.requests,
}
CLEARED_AFTER = 30.0
"""Seconds that a token stays in the clipboard."""
_EXAMPLE = "GET /"


async def export(context: AppContext, given: argparse.Namespace) -> int:
    """Write code, files or lines with which the connection is used elsewhere; the token only where it was asked for."""
    profile = await context.profile(given.profile)
    handed = Handed(profile, await _request(context, profile, given.request))
    if given.include_token:
        if given.kind == "notebook":
            raise UsageProblem("notebook_without_token", tr("A notebook needs no token: it asks for one when it runs."),
                               tr("Leave out --include-token."))  # fmt: skip
        tokens = await context.renewer.fresh(profile)
        handed = replace(handed, tokens=tokens, token=portable(tokens))
    elif given.kind in ("json", "curl"):  # whose words depend on what kind of token it is
        handed = replace(handed, tokens=await context.tokens.current(profile))
        if given.kind == "curl" and handed.tokens:
            portable(handed.tokens)
    await _write(handed, given)
    if handed.token is not None and given.kind != "clipboard":
        note(handed.note)
    return 0


async def _write(handed: Handed, given: argparse.Namespace) -> None:
    if given.kind == "clipboard":
        await _copy(handed)
    elif given.kind == "json" and not given.output:
        dump(handed.to_json())
    elif given.kind in ("notebook", "dotenv"):
        await asyncio.to_thread(_to_file, handed, given.kind, given.output)
    else:
        text = files_text(handed, given.kind)
        if given.output:
            await asyncio.to_thread(files.write_atomic, Path(given.output), text.encode())
            note(tr("Wrote {path}.", path=given.output))
        else:
            with to_output():
                print(text, end="")


def files_text(handed: Handed, kind: str) -> str:
    """What an export of `kind` that is a text holds."""
    if kind == "json":
        import json

        return json.dumps(handed.to_json(), indent=2) + "\n"
    return PRINTED[kind](handed)


def _to_file(handed: Handed, kind: str, output: str) -> None:
    """A notebook, which is not written over unless it was named, or a .env file, whose other lines stay."""
    path = Path(output or (".env" if kind == "dotenv" else f"{handed.profile.name}.ipynb"))
    if kind == "dotenv":
        before = (files.read_bytes(path) or b"").decode("utf-8", "surrogateescape")
        ignore = dotenv.keep_from_git(path) if handed.token is not None else None
        files.write_atomic(path, dotenv.merged(handed, before).encode("utf-8", "surrogateescape"))
        if ignore:
            note(tr("Added {name} to {path}, so that git leaves it alone.", name=path.name, path=ignore))
    else:
        if not output and path.exists():
            raise StorageProblem("file_exists", tr("There is a {path} already.", path=path),
                                 tr("Choose another name, or this one, with -o FILE."))  # fmt: skip
        files.write_atomic(path, notebook.notebook(handed).encode(), 0o644)
    note(tr("Wrote {path}.", path=path))


async def _copy(handed: Handed) -> None:
    tool = clipboard.find()
    if handed.token is None:
        text = f"from desktop_app.notebook import connect\napi = connect({handed.profile.name!r})\n"
        await clipboard.put(tool, text, secret=False)
        note(tr("Copied two lines for a notebook; with --include-token the token itself."))
        return
    await clipboard.put(tool, handed.token.reveal(), secret=True)
    note(tr("Copied the access token. It is taken out again in {seconds} s, or with Ctrl-C.",
            seconds=round(CLEARED_AFTER)))  # fmt: skip
    try:
        await asyncio.sleep(CLEARED_AFTER)
    finally:
        await asyncio.shield(clipboard.clear(tool, handed.token.reveal()))


async def _request(context: AppContext, profile: ProviderProfile, name: str) -> Request:
    """The request called `name`, as the API describes it; without a name the first that can be read as it is."""
    catalog = await context.catalogs.find(profile)
    if not name:
        operation = _first(catalog)
        return _of(operation) if operation else _plain(_EXAMPLE)
    operation = catalog.find(name) if catalog else None
    if operation:
        return _of(operation)
    if " " not in name.strip():
        raise UsageProblem("unknown_request", tr("{profile} has no request {name}.", profile=profile.display_name,
                                                 name=repr(name)),
                           tr("framer-desk operations {profile} lists them; \"GET /path\" works too.",
                              profile=profile.name))  # fmt: skip
    return _plain(name)


def _first(catalog: Catalog | None) -> Operation | None:
    reading = [each for each in (catalog.operations if catalog else ()) if each.method == "GET"]
    plain = [each for each in reading if "{" not in each.path and not any(p.required for p in each.parameters)]
    return plain[0] if plain else None


def _of(operation: Operation) -> Request:
    headers = (("Content-Type", operation.content_type or "application/json"),) if operation.body else ()
    body = operation.body.encode() if operation.body else None
    return Request(operation.method, operation.path, headers=headers, body=body, operation_id=operation.operation_id)


def _plain(name: str) -> Request:
    method, _, target = name.strip().partition(" ")
    request = Request(method.upper(), target.strip())
    request.check()
    return request
