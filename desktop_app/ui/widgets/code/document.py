"""The text a code view shows: its bytes, their rows, what is folded, and where the caret is. No widget is needed."""

from collections.abc import Sequence

from desktop_app.ui.widgets.code.caret import Caret
from desktop_app.ui.widgets.code.languages import Language
from desktop_app.ui.widgets.code.lines import MAX_COLUMNS, Folds, LineIndex, Source
from desktop_app.ui.widgets.json import folds as json_folds


class Document:
    """A text of any size, its rows known up to where `grow` has come."""

    def __init__(
        self, source: Source, *, language: Language = "", columns: int = MAX_COLUMNS, numbers: Sequence[int] = ()
    ) -> None:
        """language: that of `source`; formatted JSON can be folded. columns: width of the longest row. numbers: those
        that its lines are given, 0 for none; without them they are counted from 1."""
        self.source = source
        self._numbers = numbers
        self._most = max(numbers, default=0)
        self.language: Language = language
        self.columns = columns
        self.index = LineIndex(source, columns)
        self.folds = Folds()
        self.caret = Caret(source, self.index, self.folds)
        self._folded: dict[int, int] = {}  # offset of the opening line -> offset of the closing line

    def grow(self, size: int) -> None:
        """Find the rows of the next `size` bytes. A fold whose end comes into reach takes effect."""
        self.index.grow(size)
        if self._folded:
            self._apply_folds()

    def rewrap(self, columns: int) -> None:
        """Break rows at another width; the caret and the folds stay where they are in the text."""
        self.columns = columns
        self.index = LineIndex(self.source, columns)
        caret = Caret(self.source, self.index, self.folds)
        caret.anchor, caret.offset = self.caret.anchor, self.caret.offset
        self.caret = caret
        self._apply_folds()

    @property
    def shown_rows(self) -> int:
        """How many rows there are to scroll through (a guess until all is known)."""
        return self.index.estimate - self.folds.hidden

    @property
    def highest_number(self) -> int:
        """The highest number of a line (a guess until all is known)."""
        return self._most or self.index.estimate

    def number(self, row: int) -> str:
        """What is shown beside `row`: the number of the line that begins there, "" for none."""
        if self.index.is_piece(row):
            return ""
        line = self.index.line_of(row)
        if not self._numbers:
            return str(line)
        return str(self._numbers[line - 1] or "") if line <= len(self._numbers) else ""

    def can_fold(self, row: int) -> bool:
        """Whether `row` opens a block of JSON, folded or not."""
        return self.language == "json" and json_folds.opens(self.index, row, self.index.text(row))

    def is_folded(self, row: int) -> bool:
        """Whether the block that `row` opens is folded."""
        return self.folds.closer(row) is not None

    def closing_text(self, row: int) -> str:
        """What the closing line of the folded block of `row` says, without its indent."""
        closer = self.folds.closer(row)
        return self.index.text(closer).strip() if closer is not None else ""

    def set_folded(self, row: int, folded: bool) -> None:
        """Fold or unfold the block that `row` opens; nothing happens where it opens none."""
        opener = self.index.span(row)[0]
        if folded and opener not in self._folded and self.can_fold(row):
            closing = json_folds.closing_line(self.source, self.index, row)
            if closing is not None:
                self._folded[opener] = closing
        elif not folded:
            self._folded.pop(opener, None)
        self._apply_folds()
        self._leave_hidden_rows()

    def reveal(self, offset: int) -> None:
        """Unfold whatever hides `offset`."""
        row = self.index.row_at(offset)
        for opener, closer in list(self._folded.items()):
            if opener < offset and row <= self.index.row_at(closer) and self.index.row_at(opener) < row:
                del self._folded[opener]
        self._apply_folds()

    def _apply_folds(self) -> None:
        known = self.index.known
        self.folds.set(
            {
                self.index.row_at(opener): self.index.row_at(closer)
                for opener, closer in self._folded.items()
                if closer < known or self.index.complete
            }
        )

    def _leave_hidden_rows(self) -> None:
        row = self.caret.row
        visible = self.folds.row(self.folds.shown(row))
        if visible != row:
            self.caret.place(self.index.span(visible)[0])
