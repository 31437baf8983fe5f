"""The languages that a code view colours, a line at a time."""

import re
from collections.abc import Callable, Iterator
from typing import Final, Literal

from desktop_app.ui.widgets.code import json_tokens, markup_tokens
from desktop_app.ui.widgets.code.json_tokens import Token

Language = Literal["", "json", "markup", "headers", "diff"]
"""markup: XML and HTML. headers: `Name: value`. diff: lines that begin with +, - or @, and lines of
one blank for what is not there."""

_NAME: Final = re.compile(r"([^:\s]+)(:)")
_LINES: Final = {"+": "added", "-": "removed", "@": "skipped"}


def tokens(language: Language, line: str) -> Iterator[Token]:
    """The coloured pieces of `line`, in order."""
    return _READERS[language](line)


def _plain(line: str) -> Iterator[Token]:
    return iter(())


def _headers(line: str) -> Iterator[Token]:
    if found := _NAME.match(line):
        yield Token(0, found.end(1), "key")
        yield Token(found.start(2), found.end(2), "pun")


def _diff(line: str) -> Iterator[Token]:
    if line == " ":
        yield Token(0, 1, "absent")
    elif line[:1] in _LINES:
        yield Token(0, len(line), _LINES[line[:1]])


_READERS: Final[dict[Language, Callable[[str], Iterator[Token]]]] = {
    "": _plain, "json": json_tokens.tokens, "markup": markup_tokens.tokens, "headers": _headers, "diff": _diff,
}  # fmt: skip
