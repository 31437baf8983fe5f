"""XML with an element a line. It is taken apart at its tags alone, so no entity is ever looked up or put in."""

import re
from dataclasses import dataclass
from typing import Final

INDENT: Final = b"  "
DEEPEST: Final = 500
"""Levels of elements; deeper ones are shown as they came."""
# Each part can be read in one way only, so that nothing is tried twice. No group is possessive: Python before 3.11.5
# lets those match what they must not.
_PIECE: Final = re.compile(
    rb"""<!--.*?--> | <!\[CDATA\[.*?\]\]> | <\?.*?\?> | <![A-Za-z](?:[^\[<>]++|\[[^\]]*+\])*>
      | <(?P<close>/)?(?P<name>[^\s<>/"'=]++)(?:[^<>"']++|"[^"]*+"|'[^']*+')*> | [^<]++""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(slots=True)
class _Element:
    """end: which piece closes it. kept: its inside is shown as it came, since the spaces in it may mean something."""

    start: int
    end: int = 0
    kept: bool = False
    inner: bool = False


def pretty_markup(text: bytes) -> bytes:
    """`text`, an XML document in UTF-8, indented. Elements that hold words stay as they are.

    Raises ValueError for what is not well-formed as far as its tags go.
    """
    pieces = _pieces(text)
    elements = _elements(pieces)
    lines: list[bytes] = []
    place = depth = 0
    while place < len(pieces):
        piece = pieces[place][0]
        element = elements.get(place)
        if element is not None and (element.kept or not element.inner):
            lines.append(INDENT * depth + b"".join(each[0] for each in pieces[place : element.end + 1]))
            place = element.end
        elif element is not None:
            lines.append(INDENT * depth + piece)
            depth += 1
        elif pieces[place]["close"]:
            depth -= 1
            lines.append(INDENT * depth + piece)
        elif piece.strip():
            lines.append(INDENT * depth + piece.strip())
        place += 1
    return b"\n".join(lines) + b"\n"


def _pieces(text: bytes) -> list[re.Match[bytes]]:
    pieces: list[re.Match[bytes]] = []
    at = 0
    while at < len(text):
        found = _PIECE.match(text, at)
        if found is None:
            raise ValueError(f"no markup at byte {at}")
        pieces.append(found)
        at = found.end()
    return pieces


def _elements(pieces: list[re.Match[bytes]]) -> dict[int, _Element]:
    """The elements by the pieces that open them; those without an end tag of their own are left out."""
    found: dict[int, _Element] = {}
    opened: list[_Element] = []
    for place, piece in enumerate(pieces):
        if piece["close"]:
            if not opened or pieces[opened[-1].start]["name"] != piece["name"]:
                raise ValueError(f"an end tag that nothing opened at byte {piece.start()}")
            opened.pop().end = place
        elif piece["name"]:
            if opened:
                opened[-1].inner = True
            if piece[0].endswith(b"/>"):
                continue
            found[place] = _Element(place, kept=b"xml:space" in piece[0])
            opened.append(found[place])
            if len(opened) > DEEPEST:
                raise ValueError("too many levels")
        elif opened and not piece[0].isspace():
            words = not piece[0].startswith(b"<") or piece[0].startswith(b"<![CDATA[")
            opened[-1].kept |= words
            opened[-1].inner |= not words
    if opened:
        raise ValueError("an element that is not closed")
    return found
