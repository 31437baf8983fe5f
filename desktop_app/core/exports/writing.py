"""What an export says, and writing it into a file: the same for the command line and the window."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.api import exporters
from desktop_app.core.api.request import Request
from desktop_app.core.errors import RequestProblem, UsageProblem
from desktop_app.core.exports import dotenv, notebook, snippet
from desktop_app.core.exports.handed import Handed, portable
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet

CODE: Final[dict[str, Callable[[Handed], str]]] = {
    "curl": snippet.curl,
    "httpx": snippet.httpx,
    "requests": snippet.requests,
}
"""The kinds that are code for one request."""
_ABOUT_TOKENS: Final = ("json", "curl")
"""Kinds whose words depend on what kind of token there is, even without it in them."""

Tokens = Callable[[ProviderProfile], Awaitable[TokenSet | None]]
Fresh = Callable[[ProviderProfile], Awaitable[TokenSet]]


async def hand(
    kind: str, profile: ProviderProfile, request: Request, *, current: Tokens, fresh: Fresh, with_token: bool
) -> Handed:
    """What an export of this kind may say of `profile`. current: the tokens in use; fresh: some that work now.

    Raises UsageProblem for a token in a notebook, and for one that is tied to a key of this computer; SignInNeeded
    where there is none to be put in; RequestProblem for a body from the disk that is too large for code.
    """
    handed = Handed(profile, await exporters.whole(request) if kind in CODE or kind == "notebook" else request)
    if with_token:
        if kind == "notebook":
            raise UsageProblem("notebook_without_token", tr("A notebook needs no token: it asks for one when it runs."),
                               tr("Leave out --include-token."))  # fmt: skip
        tokens = await fresh(profile)
        return replace(handed, tokens=tokens, token=portable(tokens))
    if kind in _ABOUT_TOKENS:
        handed = replace(handed, tokens=await current(profile))
        if kind == "curl" and handed.tokens:
            portable(handed.tokens)
    return handed


def text(kind: str, handed: Handed, before: str = "") -> str:
    """The export itself. before: for a .env file what is in it so far.

    Raises RequestProblem where the code can't hold the body of the request.
    """
    if kind in CODE:
        _require_text(handed.request)
        return CODE[kind](handed)
    match kind:
        case "notebook":
            return notebook.notebook(handed)
        case "clipboard":
            return handed.token.reveal() if handed.token is not None else notebook.opening(handed)
        case "dotenv":
            return dotenv.merged(handed, before)
        case "env":
            return dotenv.shell_lines(handed)
    return json.dumps(handed.to_json(), indent=2) + "\n"


def write(kind: str, handed: Handed, path: Path) -> Path | None:
    """Write an export into the file at `path`, whole or not at all; gives the .gitignore that it was added to.

    A .env file keeps its other lines. All but notebooks are for this person alone (mode 0600). Blocks. Raises
    StorageProblem, and what `text` raises.
    """
    if kind == "notebook":
        files.write_atomic(path, text(kind, handed).encode(), 0o644)
        return None
    if kind != "dotenv":
        files.write_atomic(path, text(kind, handed).encode())
        return None
    before = (files.read_bytes(path) or b"").decode("utf-8", "surrogateescape")
    ignore = dotenv.keep_from_git(path) if handed.token is not None else None
    files.write_atomic(path, text(kind, handed, before).encode("utf-8", "surrogateescape"))
    return ignore


def _require_text(request: Request) -> None:
    try:
        (request.body or b"").decode()
    except UnicodeDecodeError as error:
        raise RequestProblem(
            "body_no_text",
            tr("The body of this request is no text, so it can't be a part of the code."),
            tr("Choose a request without it, or send it from the console."),
        ) from error
