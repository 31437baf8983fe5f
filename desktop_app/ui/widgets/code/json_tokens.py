"""What each piece of a line of JSON is, for colouring. Works on a line alone: JSON strings hold no newline."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"""
      (?P<key>"(?:[^"\\]|\\.)*+"(?=\s*:))
    | (?P<str>"(?:[^"\\]|\\.)*+"?)
    | (?P<num>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<lit>\b(?:true|false|null)\b)
    | (?P<pun>[{}\[\],:]+)
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A coloured piece: [start, end) in characters, and its kind: key, str, num, lit or pun."""

    start: int
    end: int
    kind: str


def tokens(line: str) -> Iterator[Token]:
    """The coloured pieces of `line`, in order. Text that is no JSON gets none."""
    for match in _TOKEN.finditer(line):
        yield Token(match.start(), match.end(), match.lastgroup or "pun")


def cut(pieces: Iterator[Token], start: int, end: int) -> Iterator[Token]:
    """The parts of `pieces` that lie in [start, end), counted from `start`."""
    for piece in pieces:
        if piece.end > start and piece.start < end:
            yield Token(max(piece.start, start) - start, min(piece.end, end) - start, piece.kind)
