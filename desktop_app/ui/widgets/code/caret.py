"""Where the reader is in the text, as byte offsets: the caret, and the anchor of the selection."""

from typing import Literal

from desktop_app.ui.widgets.code.lines import Folds, LineIndex, Source, decode, encode

Step = Literal[
    "left", "right", "word_left", "word_right", "up", "down", "page_up", "page_down",
    "row_start", "row_end", "start", "end",
]  # fmt: skip


class Caret:
    """A caret over the rows of a `LineIndex`. Hidden rows are stepped over."""

    def __init__(self, source: Source, index: LineIndex, folds: Folds) -> None:
        self._source, self._index, self._folds = source, index, folds
        self.offset = 0
        self.anchor = 0
        self._goal: int | None = None  # the column that up and down return to

    @property
    def selection(self) -> tuple[int, int]:
        """Selected bytes, half open; empty where nothing is selected."""
        return min(self.offset, self.anchor), max(self.offset, self.anchor)

    @property
    def row(self) -> int:
        """The row the caret is in."""
        return self._index.row_at(self.offset)

    def selected_text(self) -> str:
        """What is selected, with U+FFFD for bytes that are no text."""
        start, end = self.selection
        return self._source[start:end].decode("utf-8", "replace")

    def place(self, offset: int, *, keep_anchor: bool = False) -> None:
        """Go to `offset`; the selection is dropped unless `keep_anchor`."""
        self.offset = max(0, min(offset, len(self._source)))
        self._goal = None
        if not keep_anchor:
            self.anchor = self.offset

    def select(self, start: int, end: int) -> None:
        """Select [start, end) with the caret at its end."""
        self.anchor = start
        self.offset = end
        self._goal = None

    def column_in(self, row: int, offset: int) -> int:
        """Characters between the start of `row` and `offset`, kept inside the row."""
        start, end = self._index.span(row)
        return len(decode(self._source[start : max(start, min(offset, end))]))

    def offset_in(self, row: int, column: int) -> int:
        """Offset of the character at `column` of `row`; of its end where it is shorter."""
        start, _ = self._index.span(row)
        return start + len(encode(self._index.text(row)[:column]))

    def select_word(self, row: int, column: int) -> None:
        """Select the word around `column` of `row`: letters, digits, `_`, `-` and `.`; else one character."""
        text = self._index.text(row)
        left = right = min(column, max(0, len(text) - 1))
        while left > 0 and _wordy(text[left - 1]) and _wordy(text[left]):
            left -= 1
        while right < len(text) and _wordy(text[right]):
            right += 1
        self.select(self.offset_in(row, left), self.offset_in(row, max(right, left + 1)))

    def move(self, step: Step, *, keep_anchor: bool = False, page: int = 1) -> None:
        """Take a step; `page` is the number of rows in view. `keep_anchor` extends the selection."""
        goal = self._goal
        if step in ("up", "down", "page_up", "page_down"):
            rows = page if step.startswith("page") else 1
            goal = self._vertical(-rows if step.endswith("up") else rows, goal)
        elif step in ("left", "right") and not keep_anchor and self.offset != self.anchor:
            self.place(self.selection[step == "right"])
            goal = None
        else:
            self.place(self._target(step), keep_anchor=True)
            goal = None
        if not keep_anchor:
            self.anchor = self.offset
        self._goal = goal

    def _vertical(self, rows: int, goal: int | None) -> int:
        row = self.row
        column = self.column_in(row, self.offset) if goal is None else goal
        shown = self._folds.shown(row) + rows
        last = self._folds.shown(len(self._index) - 1)
        target = self._folds.row(max(0, min(shown, last)))
        self.offset = self.offset_in(target, column)
        return column

    def _target(self, step: Step) -> int:
        row = self.row
        text = self._index.text(row)
        column = self.column_in(row, self.offset)
        if step == "start":
            return 0
        if step == "end":
            return len(self._source)
        if step == "row_start":
            indent = len(text) - len(text.lstrip())
            return self.offset_in(row, 0 if column == indent else indent)
        if step == "row_end":
            return self.offset_in(row, len(text))
        if step in ("left", "word_left"):
            if column == 0:
                return self._neighbour(row, -1)
            return self.offset_in(row, column - 1 if step == "left" else _word_left(text, column))
        if column >= len(text):
            return self._neighbour(row, 1)
        return self.offset_in(row, column + 1 if step == "right" else _word_right(text, column))

    def _neighbour(self, row: int, way: int) -> int:
        shown = self._folds.shown(row) + way
        if not 0 <= shown <= self._folds.shown(len(self._index) - 1):
            return self.offset
        target = self._folds.row(shown)
        return self._index.span(target)[0 if way > 0 else 1]


def _wordy(character: str) -> bool:
    return character.isalnum() or character in "_-."


def _word_left(text: str, column: int) -> int:
    while column > 0 and not _wordy(text[column - 1]):
        column -= 1
    while column > 0 and _wordy(text[column - 1]):
        column -= 1
    return column


def _word_right(text: str, column: int) -> int:
    while column < len(text) and _wordy(text[column]):
        column += 1
    while column < len(text) and not _wordy(text[column]):
        column += 1
    return column
