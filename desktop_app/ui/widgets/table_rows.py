"""Rows of comma- or tab-separated text of any size: only where each begins is remembered. No widget is needed."""

import csv
from array import array
from typing import Final

from desktop_app.ui.widgets.code.lines import Source

MOST_COLUMNS: Final = 500
"""Further columns are not shown."""
_LONGEST_ROW: Final = 1 << 20
_KEPT: Final = 2000


class TableRows:
    """The records of `source` (RFC 4180; a field in quotes may hold line breaks), found a slice at a time.

    The first record gives the names of the columns and is not counted as a row.
    """

    def __init__(self, source: Source, separator: str) -> None:
        """separator: one character."""
        self._source = source
        self._separator = separator
        self._starts = array("Q")
        self._position = 0
        self._in_quotes = False
        self._made: dict[int, list[str]] = {}
        self._record_start = 0
        self.names = self._read_names()

    def _read_names(self) -> list[str]:
        while not self._starts and not self.complete:
            self.grow(64 * 1024)
        first = self._fields(0, self._starts[0] if self._starts else len(self._source))
        names = [name.strip() or str(place) for place, name in enumerate(first[:MOST_COLUMNS], start=1)]
        if names:
            names[0] = names[0].removeprefix("\ufeff")
        return names

    @property
    def complete(self) -> bool:
        """Whether every row is known."""
        return self._position >= len(self._source)

    def __len__(self) -> int:
        """How many rows are known."""
        return len(self._starts)

    def grow(self, size: int) -> None:
        """Read `size` bytes further, to the end of a line."""
        stop = min(len(self._source), self._position + size)
        while self._position < stop:
            newline = self._source.find(b"\n", self._position, self._position + _LONGEST_ROW)
            after = newline + 1 if newline >= 0 else min(len(self._source), self._position + _LONGEST_ROW)
            if self._source[self._position : after].count(b'"') % 2:
                self._in_quotes = not self._in_quotes
            self._position = after
            too_long = after - self._record_start >= _LONGEST_ROW
            if after < len(self._source) and (not self._in_quotes or too_long):
                self._in_quotes = False
                self._starts.append(after)
                self._record_start = after

    def row(self, place: int) -> list[str]:
        """The fields of a known row."""
        made = self._made.get(place)
        if made is None:
            if len(self._made) >= _KEPT:
                self._made.clear()
            end = (
                self._starts[place + 1]
                if place + 1 < len(self._starts)
                else min(len(self._source), self._starts[place] + _LONGEST_ROW)
            )
            made = self._made[place] = self._fields(self._starts[place], end)
        return made

    def _fields(self, start: int, end: int) -> list[str]:
        text = self._source[start:end].decode("utf-8", "replace").rstrip("\r\n")
        try:
            return (
                next(csv.reader([text], delimiter=self._separator), [])
                if "\n" not in text
                else _several(text, self._separator)
            )
        except csv.Error:  # a field longer than the module takes
            return text.split(self._separator)


def _several(text: str, separator: str) -> list[str]:
    return next(csv.reader(text.splitlines(keepends=True), delimiter=separator), [])


def separator_of(media: str, start: bytes) -> str | None:
    """What parts the fields of a text of type `media` that begins with `start`; None where it is no table."""
    if media == "text/tab-separated-values":
        return "\t"
    if media not in ("text/csv", "application/csv", "text/comma-separated-values"):
        return None
    line = start.partition(b"\n")[0]
    return max(",;\t|", key=lambda each: line.count(each.encode()))
