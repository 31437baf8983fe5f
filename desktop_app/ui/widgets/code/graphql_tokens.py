"""What each piece of a line of GraphQL is, for colouring, by the kinds of the JSON colours."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.ui.widgets.code.json_tokens import Token

_TOKEN: Final = re.compile(
    r"""
      (?P<pun>\#.*|[{}()\[\]:!=|&,]|\.\.\.)
    | (?P<str>"(?:[^"\\]|\\.)*+"?)
    | (?P<num>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<lit>\b(?:query|mutation|subscription|fragment|on|true|false|null)\b|@\w+)
    | (?P<key>\$\w+)
    """,
    re.VERBOSE,
)


def tokens(line: str) -> Iterator[Token]:
    """The coloured pieces of `line`: comments and punctuation, texts, numbers, keywords, and variables of the query."""
    for match in _TOKEN.finditer(line):
        yield Token(match.start(), match.end(), match.lastgroup or "pun")
