"""Finds among thousands of commands the few that may fit, in less than a frame; `fit` then judges those. No widgets.

All titles are one long text, which Python searches much faster than it looks at thousands of objects.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from desktop_app.ui.palette.commands import Command

MOST: Final = 150
"""Candidates of each kind: titles that begin with what was typed, then words, then anywhere, initials, details."""
_JOINS: Final = str.maketrans(dict.fromkeys("/-_.:,(){}[]", " "))


class Index:
    """Commands that are made when they are wanted."""

    def __init__(self, rows: Sequence[tuple[str, str]], make: Callable[[int], Command]) -> None:
        """rows: title, and what else it is found by. make: the command of a row."""
        self._make = make
        self._count = len(rows)
        self._titles = _Text(title for title, _ in rows)
        self._words = _Text((title.translate(_JOINS) for title, _ in rows), lead=" ")
        self._initials = _Text(_initials(title) for title, _ in rows)
        self._beside = _Text(f"{title} {beside}" for title, beside in rows)

    def first(self, count: int) -> list[Command]:
        """The first ones, in their order."""
        return [self._make(row) for row in range(min(count, self._count))]

    def candidates(self, typed: str) -> list[Command]:
        """Those that may fit what was typed."""
        words = typed.lower().split()
        if not words:
            return []
        whole, close = " ".join(words), "".join(words)
        rows: dict[int, None] = {}
        for text, wanted in (
            (self._titles, f"\n{whole}"), (self._words, f" {whole.translate(_JOINS)}"), (self._titles, whole),
            (self._titles, close), (self._initials, f"\n{close}"), (self._initials, close),
        ):  # fmt: skip
            rows.update(dict.fromkeys(islice(text.rows(wanted), MOST)))
        longest = max(words, key=len)
        found = self._beside.rows(longest)
        rows.update(dict.fromkeys(islice((row for row in found if self._beside.has(row, words)), MOST)))
        return [self._make(row) for row in rows]


class _Text:
    """Lines in one text, each after a line break."""

    def __init__(self, lines: Iterator[str], *, lead: str = "") -> None:
        """lead: stands before each line."""
        made = [f"\n{lead}{line.lower()}" for line in lines]
        self._text = "".join(made)
        self._starts: list[int] = []
        at = 0
        for line in made:
            self._starts.append(at)
            at += len(line)

    def rows(self, wanted: str) -> Iterator[int]:
        """The rows that have `wanted`, each once."""
        at = self._text.find(wanted)
        while at >= 0:
            row = bisect_right(self._starts, at) - 1
            yield row
            if row + 1 == len(self._starts):
                return
            at = self._text.find(wanted, self._starts[row + 1])

    def has(self, row: int, words: list[str]) -> bool:
        """Whether the row has all of these."""
        end = self._starts[row + 1] if row + 1 < len(self._starts) else len(self._text)
        line = self._text[self._starts[row] : end]
        return all(word in line for word in words)


def _initials(title: str) -> str:
    return "".join(word[0] for word in title.translate(_JOINS).split())
