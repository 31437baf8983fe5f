"""Rows of a text that may be far too large to split: only where each row begins is remembered.

A row is a line, or a piece of a line that is wider than `columns` (so no row is ever expensive to lay out, and
wrapping is the same thing with fewer columns). Offsets are bytes; text is UTF-8, and a byte that isn't is kept as
a lone surrogate, so every row can be turned back into exactly the bytes it came from.
"""

import mmap as mmap_module
import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from mmap import mmap
from operator import sub
from typing import Final

Source = bytes | mmap

MAX_COLUMNS = 512
"""Where a line is broken although nobody asked for wrapping."""

_NEWLINE = re.compile(rb"\n")


_HELD: Final = 8 << 20
"""Bytes of a map that are read before their memory is given back."""


def let_go(source: Source) -> None:
    """Give back the memory of what was read of a map. Where somebody looks again, it is read again."""
    if isinstance(source, mmap) and hasattr(source, "madvise"):  # not on Windows, which sees to that itself
        source.madvise(mmap_module.MADV_DONTNEED)


def let_go_after(source: Source, before: int, now: int) -> None:
    """The same once in a while, for who reads a text through and has come from `before` to `now`."""
    if before // _HELD != now // _HELD or now >= len(source):
        let_go(source)


def decode(raw: bytes) -> str:
    """`raw` as text, one lone surrogate for each byte that is not UTF-8."""
    return raw.decode("utf-8", "surrogateescape")


def encode(text: str) -> bytes:
    """The bytes `decode` made `text` from."""
    return text.encode("utf-8", "surrogateescape")


def columns_of(character: str) -> int:
    """Cells a character takes in a fixed-width font: 0, 1 or 2 (Unicode UAX 11)."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class LineIndex:
    """Where the rows of `source` begin, found a slice at a time with `grow`."""

    def __init__(self, source: Source, columns: int = MAX_COLUMNS) -> None:
        self._source = source
        self._columns = max(1, columns)
        self._size = len(source)
        self._starts = array("I" if self._size < 2**32 - 1 else "Q", [0])
        self._pieces = array("Q")  # rows that continue the line above them
        self._position = 0

    def __len__(self) -> int:
        return len(self._starts)

    @property
    def complete(self) -> bool:
        """Whether every row is known."""
        return self._position >= self._size

    @property
    def known(self) -> int:
        """Offset up to which rows are known."""
        return self._size if self.complete else self._starts[-1]

    @property
    def estimate(self) -> int:
        """How many rows there will be: the number itself once `complete`, before that a guess from what was read."""
        if self.complete or not self._position:
            return len(self._starts)
        return max(len(self._starts), len(self._starts) * self._size // self._position)

    def grow(self, size: int) -> None:
        """Read `size` bytes further (at most: to the end)."""
        if self.complete:
            return
        row, before = self._starts[-1], self._position
        end = min(self._size, self._position + size)
        ends = [match.end() for match in _NEWLINE.finditer(self._source, self._position, end)]
        if ends and max(ends[0] - row, *map(sub, ends[1:], ends), 0) <= self._columns:
            self._starts.extend(ends)
            row = ends[-1]
        else:
            for line_end in ends:
                self._break(row, line_end - 1)
                self._starts.append(line_end)
                row = line_end
        self._position = end
        self._break(row, end if self.complete else self._whole(end))
        if end == self._size and ends and ends[-1] == end:
            self._starts.pop()  # a newline at the very end closes a row, it opens none
        let_go_after(self._source, before, end)

    def let_go(self) -> None:
        """Give back the memory of what was read of the text so far."""
        let_go(self._source)

    def _break(self, start: int, end: int) -> None:
        """Split [start, end) into rows of at most `columns` cells; the first begins at `start` and is known."""
        while end - start > self._columns:
            cut = self._cut(start, end)
            if cut >= end:
                return
            self._pieces.append(len(self._starts))
            self._starts.append(cut)
            start = cut

    def _cut(self, start: int, end: int) -> int:
        """Offset after the last character of [start, end) that fits into a row."""
        far = start + 4 * self._columns
        raw = self._source[start : self._whole(far) if far < end else end]
        if raw[: self._columns].isascii():
            return start + self._columns
        text, cells = decode(raw), 0
        for count, character in enumerate(text):
            cells += columns_of(character)
            if cells > self._columns:
                return start + len(encode(text[: max(1, count)]))
        return start + len(raw)

    def _whole(self, offset: int) -> int:
        """`offset`, or up to three bytes less where it would part a character."""
        for back in range(min(3, offset) + 1):
            if not 0x80 <= self._source[offset - back] < 0xC0:
                return offset - back
        return offset

    def span(self, row: int) -> tuple[int, int]:
        """Offsets of `row`: its start, and its end without the newline (or carriage return and newline)."""
        start = self._starts[row]
        end = self._starts[row + 1] if row + 1 < len(self._starts) else self.known_end
        if end > start and self._source[end - 1 : end] == b"\n":
            end -= 1
            if end > start and self._source[end - 1 : end] == b"\r":
                end -= 1
        return start, end

    @property
    def known_end(self) -> int:
        """Offset up to which the last known row reaches."""
        return self._size if self.complete else self._position

    def row_at(self, offset: int) -> int:
        """The known row that holds `offset`."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def is_piece(self, row: int) -> bool:
        """Whether `row` continues the line above it."""
        place = bisect_left(self._pieces, row)
        return place < len(self._pieces) and self._pieces[place] == row

    def line_of(self, row: int) -> int:
        """Number of the line that `row` belongs to, from 1."""
        return row + 1 - bisect_right(self._pieces, row)

    def first_row_of_line(self, row: int, limit: int) -> int:
        """The row that begins the line of `row`, looking back over at most `limit` rows."""
        for candidate in range(row, max(-1, row - limit - 1), -1):
            if not self.is_piece(candidate):
                return candidate
        return row

    def text(self, row: int) -> str:
        """`row` as text (see `decode`)."""
        start, end = self.span(row)
        return decode(self._source[start:end])


class Folds:
    """Which rows are hidden behind others, and the numbering of those that are left."""

    def __init__(self) -> None:
        self._openers: list[int] = []
        self._closers: list[int] = []
        self._hidden_before: list[int] = [0]

    def set(self, folds: dict[int, int]) -> None:
        """Hide the rows after each key up to and with its value. Folds inside others are remembered by the caller."""
        outer: list[tuple[int, int]] = []
        for opener, closer in sorted(folds.items()):
            if closer > opener and (not outer or opener > outer[-1][1]):
                outer.append((opener, closer))
        self._openers = [opener for opener, _ in outer]
        self._closers = [closer for _, closer in outer]
        self._hidden_before = [0]
        for opener, closer in outer:
            self._hidden_before.append(self._hidden_before[-1] + closer - opener)

    @property
    def hidden(self) -> int:
        """Number of hidden rows."""
        return self._hidden_before[-1]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._openers, self._closers, strict=True)

    def closer(self, row: int) -> int | None:
        """The last row hidden behind `row`, or None where nothing is."""
        place = bisect_left(self._openers, row)
        return self._closers[place] if place < len(self._openers) and self._openers[place] == row else None

    def shown(self, row: int) -> int:
        """Place of `row` among the rows that are left; of its opener where it is hidden."""
        place = bisect_left(self._openers, row)
        if place and row <= self._closers[place - 1]:
            row, place = self._openers[place - 1], place - 1
        return row - self._hidden_before[place]

    def row(self, shown: int) -> int:
        """The row at place `shown` among those that are left."""
        low, high = 0, len(self._openers)
        while low < high:
            middle = (low + high) // 2
            if self._openers[middle] - self._hidden_before[middle] < shown:
                low = middle + 1
            else:
                high = middle
        return shown + self._hidden_before[low]
