"""A curl command that was pasted where an address goes. No widgets."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop_app.core.api import importers
from desktop_app.core.errors import UserFacing
from desktop_app.ui.console.library.drafts import draft_of
from desktop_app.ui.console.request.draft import Draft

_CURL: Final = re.compile(r"\s*(?:\$\s+)?curl(?:\.exe)?\s+\S", re.IGNORECASE)


def curl_draft(typed: str, clipboard: str, base: str) -> Draft | None:
    """The request of a curl command; None where `typed` is none.

    clipboard: taken in its place where that is the same command: a field of one line loses the ends of lines, which
    mean something in a command. base: the address of the API, left out of the command's own.
    """
    if not _CURL.match(typed):
        return None
    whole = clipboard if _CURL.match(clipboard) and _same(typed, clipboard) else typed
    try:
        saved = importers.read_data(whole.encode()).requests[0]
    except UserFacing:
        return None
    if base and saved.target.startswith(f"{base.rstrip('/')}/"):
        saved = replace(saved, target=saved.target[len(base.rstrip("/")) :])
    return draft_of(saved, Path())


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one) == re.sub(r"\W+", "", other)
