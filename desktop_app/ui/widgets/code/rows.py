"""Turns one row of text into something that can be painted and hit-tested."""

from functools import lru_cache
from typing import Final, cast

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop_app.ui import theme
from desktop_app.ui.colours import Colours
from desktop_app.ui.widgets.code import json_tokens
from desktop_app.ui.widgets.code import languages as code_languages
from desktop_app.ui.widgets.code.json_tokens import Token
from desktop_app.ui.widgets.code.languages import Language
from desktop_app.ui.widgets.code.lines import LineIndex

_KEPT: Final = 600
_LOOK_BACK: Final = 64
_WHOLE_LINES: Final = {"added": "ok", "removed": "bad", "skipped": "text3", "absent": "text3"}
_GROUNDS: Final = {"added": "oktint", "removed": "badtint", "skipped": "sunken", "absent": "sunken"}

# One character for one, so that columns stay what they are: control characters as their pictures, and what would
# turn the reading direction of the text around it (a way to make an answer look like another one) as a box.
_SHOWN: Final = (
    {code: 0x2400 + code for code in range(0x20) if code != 0x09}
    | {0x7F: 0x2421}
    | dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)
    | dict.fromkeys(range(0xDC80, 0xDD00), 0xFFFD)
)


class Row:
    """A laid-out row: its text as shown, and the line that Qt made of it."""

    def __init__(self, text: str, font: QFont, formats: list[QTextLayout.FormatRange]) -> None:
        self.text = text
        self.layout = QTextLayout(text.translate(_SHOWN), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.layout.setTextOption(option)
        self.layout.setFormats(formats)
        self.layout.beginLayout()
        self._line: QTextLine = self.layout.createLine()
        self._line.setLineWidth(1e7)
        self.layout.endLayout()
        self.width = self._line.naturalTextWidth()
        self.height = self._line.height()

    def x_of(self, column: int) -> float:
        """Distance of `column` (in characters of the text) from the start of the row."""
        x, _ = cast("tuple[float, int]", self._line.cursorToX(_to_utf16(self.text, column)))  # the stubs say object
        return x

    def column_at(self, x: float) -> int:
        """The column nearest to `x`."""
        return _from_utf16(self.text, self._line.xToCursor(x))


def _to_utf16(text: str, column: int) -> int:
    return column if text.isascii() else column + sum(character > "\uffff" for character in text[:column])


def _from_utf16(text: str, units: int) -> int:
    if text.isascii():
        return units
    for column, character in enumerate(text):
        if units <= 0:
            return column
        units -= 2 if character > "\uffff" else 1
    return len(text)


class RowMaker:
    """Makes rows of an index and keeps the last few hundred, which is what scrolling needs."""

    def __init__(self, index: LineIndex, language: Language = "") -> None:
        self._index = index
        self._language: Language = language
        self._rows: dict[int, Row] = {}

    def forget(self) -> None:
        """Drop what was made: colours or fonts changed."""
        self._rows.clear()

    def forget_from(self, row: int) -> None:
        """Drop the rows from `row` on: the index grew there."""
        for known in [known for known in self._rows if known >= row]:
            del self._rows[known]

    def row(self, number: int) -> Row:
        """Row `number` of the index, laid out."""
        made = self._rows.get(number)
        if made is None:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
                self._index.let_go()
            text = self._index.text(number)
            made = self._rows[number] = Row(text, theme.current().font("code"), self._formats(number, text))
        return made

    def ground(self, number: int) -> str:
        """The colour behind the whole of row `number`, "" for none."""
        if self._language != "diff":
            return ""
        first = self._index.first_row_of_line(number, _LOOK_BACK)
        pieces = code_languages.tokens(self._language, self._index.text(first))
        return next((_GROUNDS[each.kind] for each in pieces), "")

    def make(self, text: str) -> Row:
        """A row for text that isn't in the index: the end of a folded block."""
        return Row(text, theme.current().font("code"), _colour(text, list(code_languages.tokens(self._language, text))))

    def _formats(self, number: int, text: str) -> list[QTextLayout.FormatRange]:
        if not self._language:
            return []
        if not self._index.is_piece(number):
            return _colour(text, list(code_languages.tokens(self._language, text)))
        first = self._index.first_row_of_line(number, _LOOK_BACK)
        if self._index.is_piece(first):
            # The line began too far above to look: in formatted JSON only a string is that long.
            return _colour(text, [Token(0, len(text), "str")] if self._language == "json" else [])
        before = "".join(self._index.text(row) for row in range(first, number))
        whole = code_languages.tokens(self._language, before + text)
        return _colour(text, list(json_tokens.cut(whole, len(before), len(before) + len(text))))


def _colour(text: str, pieces: list[Token]) -> list[QTextLayout.FormatRange]:
    colours = theme.current().colours
    formats = []
    for start, end, kind in pieces:
        part = QTextLayout.FormatRange()
        part.start = _to_utf16(text, start)
        part.length = _to_utf16(text, end) - part.start
        part.format = _format(colours, kind)
        formats.append(part)
    return formats


@lru_cache(maxsize=64)
def _format(colours: Colours, kind: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colours.q(_WHOLE_LINES.get(kind) or f"json_{kind}"))
    return made
