"""Talking to the person at the terminal: printing, asking, and doing neither where nobody is there."""

import getpass
import json
import sys
from collections.abc import Sequence
from typing import Any

from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret


def say(text: str = "") -> None:
    """One line on standard output."""
    print(text)


def note(text: str) -> None:
    """One line on standard error: for the person, not for the script that reads our output."""
    print(text, file=sys.stderr, flush=True)


def dump(value: Any) -> None:
    """`value` as JSON on standard output."""
    print(json.dumps(value, indent=2, ensure_ascii=False))


def table(rows: Sequence[Sequence[str]]) -> None:
    """Rows in aligned columns."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    for row in rows:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def ask_passphrase(new: bool) -> Secret | None:
    """Ask for the vault's passphrase, twice when it is `new`; None when nobody can answer."""
    if not sys.stdin.isatty():
        return None
    try:
        first = getpass.getpass(tr("Passphrase for the tokens: "))
        if new and first != getpass.getpass(tr("Again: ")):
            note(tr("The two are not the same."))
            return None
    except EOFError:
        return None
    return Secret(first) if first else None
