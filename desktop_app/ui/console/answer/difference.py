"""What a comparison found: one column with removed and added lines below each other, and two side by side."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.core.i18n import tr

_AROUND: Final = 3
_ABSENT: Final = b" "
"""Stands beside a line that the other text does not have, so that what is the same stays side by side."""


@dataclass(frozen=True)
class Column:
    """Marked lines, and for each its number in the text that it comes from; 0 where it has none."""

    text: bytes
    numbers: Sequence[int]


@dataclass(frozen=True)
class Difference:
    """both: the new text with the removed lines in it. old, new: the same in two columns of as many lines.

    Long stretches that are the same are left out. added, removed: numbers of lines.
    """

    both: Column
    old: Column
    new: Column
    added: int
    removed: int

    @property
    def same(self) -> bool:
        """Whether there is no difference."""
        return not self.added and not self.removed


class _Lines:
    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.numbers = array("L")

    def add(self, mark: bytes, lines: Sequence[bytes], first: int) -> None:
        self.lines.extend(mark + line for line in lines)
        self.numbers.extend(range(first, first + len(lines)) if first else [0] * len(lines))

    def fill(self, count: int) -> None:
        self.lines.extend([_ABSENT] * count)
        self.numbers.extend([0] * count)

    @property
    def column(self) -> Column:
        return Column(b"\n".join(self.lines), self.numbers)


class Builder:
    """Takes what a comparison finds, in order. Places of lines are from 0."""

    def __init__(self) -> None:
        self._both, self._old, self._new = _Lines(), _Lines(), _Lines()
        self._added = self._removed = 0

    def changed(self, old: Sequence[bytes], old_at: int, new: Sequence[bytes], new_at: int) -> None:
        """The lines `old` were replaced by `new`; either may be empty."""
        self._removed, self._added = self._removed + len(old), self._added + len(new)
        self._both.add(b"- ", old, 0)
        self._both.add(b"+ ", new, new_at + 1)
        self._old.add(b"- ", old, old_at + 1)
        self._new.add(b"+ ", new, new_at + 1)
        self._old.fill(max(0, len(new) - len(old)))
        self._new.fill(max(0, len(old) - len(new)))

    def same(self, lines: Sequence[bytes], old_at: int, new_at: int, *, last: bool) -> None:
        """Lines that both have: the ends of the stretch are shown, and how many lie between. last: nothing follows."""
        head = 0 if old_at == 0 and new_at == 0 else _AROUND
        tail = 0 if last else _AROUND
        if len(lines) <= head + tail + 1:
            self._kept(lines, old_at, new_at)
            return
        self._kept(lines[:head], old_at, new_at)
        skipped, rest = len(lines) - head - tail, len(lines) - tail
        said = tr("{count} lines are the same", count=f"{skipped:,}").encode()
        for each in (self._both, self._old, self._new):
            each.add(b"@ ", [said], 0)
        self._kept(lines[rest:], old_at + rest, new_at + rest)

    def _kept(self, lines: Sequence[bytes], old_at: int, new_at: int) -> None:
        for each, at in ((self._both, new_at), (self._old, old_at), (self._new, new_at)):
            each.add(b"  ", lines, at + 1)

    def made(self) -> Difference:
        """All of it."""
        return Difference(self._both.column, self._old.column, self._new.column, self._added, self._removed)
