"""What each piece of a line of XML or HTML is, for colouring. A line is looked at alone."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.ui.widgets.code.json_tokens import Token

_TOKEN: Final = re.compile(
    r"""
      (?P<note><!--(?:[^-]|-(?!->))*+(?:-->)?|<[!?][^>]*+>?)
    | (?P<key></?[A-Za-z_][\w:.-]*)
    | (?P<lit>(?<=\s)[A-Za-z_:@][\w:.@-]*(?=\s*=\s*["']))
    | (?P<str>(?<==)\s*(?:"[^"]*+"?|'[^']*+'?))
    | (?P<num>&(?:\#\d+|\#x[\da-fA-F]+|\w+);)
    | (?P<pun>/?>)
    """,
    re.VERBOSE,
)


def tokens(line: str) -> Iterator[Token]:
    """The coloured pieces of `line`, in order; kinds as those of JSON, comments and declarations are `pun`."""
    for match in _TOKEN.finditer(line):
        kind = match.lastgroup or "pun"
        yield Token(match.start(), match.end(), "pun" if kind == "note" else kind)
