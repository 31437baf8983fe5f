"""Looking for text in a document of any size, a slice at a time."""

import re
import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.widgets.code.lines import Source, let_go_after

MOST: Final = 20_000
"""More matches than this aren't counted."""

_SLICE: Final = 64 * 1024
_LOOKING_S: Final = 0.002
_TELL_EVERY_S: Final = 0.05


class Matches:
    """Where a text was found: half-open byte ranges in order, and which of them is the current one."""

    def __init__(self) -> None:
        self._starts = array("Q")
        self._ends = array("Q")
        self.place: int | None = None

    def __len__(self) -> int:
        return len(self._starts)

    def add(self, start: int, end: int) -> None:
        """Append a match that lies after all others."""
        self._starts.append(start)
        self._ends.append(end)

    def __getitem__(self, place: int) -> tuple[int, int]:
        return self._starts[place], self._ends[place]

    @property
    def current(self) -> tuple[int, int] | None:
        """The match the reader is at."""
        return self[self.place] if self.place is not None else None

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The matches that reach into [start, end)."""
        for place in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield self[place]

    def after(self, offset: int) -> int | None:
        """Place of the first match at or after `offset`, or the first of all; None where there are none."""
        if not self._starts:
            return None
        return bisect_left(self._starts, offset) % len(self._starts)


def pattern(text: str) -> re.Pattern[bytes]:
    """A search for `text` in UTF-8 bytes that ignores case, beyond ASCII too."""
    parts = []
    for character in text:
        forms = dict.fromkeys((character, character.lower(), character.upper()))
        parts.append("(?:" + "|".join(map(re.escape, forms)) + ")" if len(forms) > 1 else re.escape(character))
    return re.compile("".join(parts).encode("utf-8", "surrogatepass"))


class Search(QObject):
    """Finds a text in a document while the window stays awake. `matches` grows until `done`."""

    found_more = Signal()
    first_found = Signal()
    """The first match at or after where the search was to begin is known (and is the current one)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matches = Matches()
        self.done = True
        self._source: Source = b""
        self._pattern: re.Pattern[bytes] | None = None
        self._longest = 0
        self._position = 0
        self._from = 0
        self._told = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self, source: Source, text: str, begin_at: int) -> None:
        """Look for `text`; the first match at or after offset `begin_at` becomes the current one."""
        self._source, self._position, self._from = source, 0, begin_at
        self.matches = Matches()
        self._pattern = pattern(text) if text else None
        self._longest = 4 * len(text)  # no character is longer in UTF-8
        self.done = self._pattern is None
        if self.done:
            self._timer.stop()
            self.found_more.emit()
        else:
            self._timer.start()

    def stop(self) -> None:
        """End the search and forget what was found."""
        self.start(b"", "", 0)

    def _step(self) -> None:
        """Look for a few milliseconds."""
        stop = time.perf_counter() + _LOOKING_S
        while self._pattern is not None and not self.done and time.perf_counter() < stop:
            self._look(self._pattern)
        self._choose_first()
        if self.done:
            self._timer.stop()
        if self.done or stop - self._told > _TELL_EVERY_S:  # whoever hears of it paints everything
            self._told = stop
            self.found_more.emit()

    def _look(self, pattern: re.Pattern[bytes]) -> None:
        end = min(len(self._source), self._position + _SLICE)
        position = self._position
        while len(self.matches) < MOST:
            # A match may begin in this slice and end in the next one.
            match = pattern.search(self._source, position, end + self._longest) if position < end else None
            if match is None or match.start() >= end:
                position = max(position, end)
                break
            self.matches.add(match.start(), match.end())
            position = match.end()
        let_go_after(self._source, self._position, position)
        self._position = position
        self.done = position >= len(self._source) or len(self.matches) >= MOST

    def _choose_first(self) -> None:
        if self.matches.place is not None or not len(self.matches):
            return
        if self.done or self.matches[len(self.matches) - 1][0] >= self._from:
            self.matches.place = self.matches.after(self._from)
            self.first_found.emit()

    def move(self, way: int) -> None:
        """Make the next (way 1) or the previous (-1) match the current one, round the end."""
        if len(self.matches):
            place = self.matches.place
            self.matches.place = 0 if place is None else (place + way) % len(self.matches)
            self.found_more.emit()
