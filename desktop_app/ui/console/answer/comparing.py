"""Two texts line by line: what was added and what removed. Runs in a thread; no widgets.

Lines that both have exactly once are matched first (patience diff): that is quick for any size, and holds on to what
people see as the same. Between them, short stretches are compared closely, long ones are given as a whole.
"""

from bisect import bisect_left
from collections.abc import Iterator
from difflib import SequenceMatcher
from threading import Event
from typing import Final

from desktop_app.core.errors import Cancelled
from desktop_app.ui.console.answer.difference import Builder, Difference
from desktop_app.ui.widgets.code.lines import Source

MOST_BYTES: Final = 16 << 20
"""Of each text; larger ones are not compared."""
_CLOSE: Final = 400

Block = tuple[int, int, int]
"""Where a stretch that is the same begins in the old and in the new text, and how many lines it has."""


def compare(old: Source, new: Source, stop: Event) -> Difference | None:
    """What changed from `old` to `new`; None where they are too large. Raises Cancelled once `stop` is set."""
    if max(len(old), len(new)) > MOST_BYTES:
        return None
    before, after = old[:].split(b"\n"), new[:].split(b"\n")
    made, old_at, new_at = Builder(), 0, 0
    for old_start, new_start, length in [*_merged(_same(before, after, stop)), (len(before), len(after), 0)]:
        made.changed(before[old_at:old_start], old_at, after[new_at:new_start], new_at)
        old_at, new_at = old_start + length, new_start + length
        last = old_at == len(before) and new_at == len(after)
        made.same(after[new_start:new_at], old_start, new_start, last=last)
    return made.made()


def _same(old: list[bytes], new: list[bytes], stop: Event) -> Iterator[Block]:
    """The stretches that are the same, in order."""
    stretches = [(0, len(old), 0, len(new))]
    while stretches:
        if stop.is_set():
            raise Cancelled
        old_start, old_end, new_start, new_end = stretches.pop()
        start = _common(old, new, old_start, old_end, new_start, new_end, 1)
        if start:
            yield old_start, new_start, start
        old_start, new_start = old_start + start, new_start + start
        end = _common(old, new, old_start, old_end, new_start, new_end, -1)
        if end:
            stretches.append((old_end - end, old_end, new_end - end, new_end))  # given when its turn comes
        old_end, new_end = old_end - end, new_end - end
        if old_start == old_end or new_start == new_end:
            continue
        anchors = _anchors(old, new, old_start, old_end, new_start, new_end)
        if anchors:
            for place, (first, second) in reversed(list(enumerate(anchors))):
                following = anchors[place + 1] if place + 1 < len(anchors) else (old_end, new_end)
                stretches.append((first, following[0], second, following[1]))
            stretches.append((old_start, anchors[0][0], new_start, anchors[0][1]))
        elif old_end - old_start <= _CLOSE and new_end - new_start <= _CLOSE:
            matcher = SequenceMatcher(None, old[old_start:old_end], new[new_start:new_end], autojunk=False)
            yield from (
                (old_start + block.a, new_start + block.b, block.size)
                for block in matcher.get_matching_blocks() if block.size
            )  # fmt: skip


def _common(
    old: list[bytes], new: list[bytes], old_start: int, old_end: int, new_start: int, new_end: int, way: int
) -> int:
    """How many lines are the same from the start (way 1) or the end (-1) of two stretches."""
    most, count = min(old_end - old_start, new_end - new_start), 0
    if way > 0:
        while count < most and old[old_start + count] == new[new_start + count]:
            count += 1
    else:
        while count < most and old[old_end - 1 - count] == new[new_end - 1 - count]:
            count += 1
    return count


def _anchors(
    old: list[bytes], new: list[bytes], old_start: int, old_end: int, new_start: int, new_end: int
) -> list[tuple[int, int]]:
    """Lines that both stretches have exactly once, as many as come in the same order in both."""
    there, here = _once(old, old_start, old_end), _once(new, new_start, new_end)
    pairs = [(there[line], place) for line, place in here.items() if line in there]  # in the order of `new`
    tops: list[int] = []
    piles: list[tuple[int, int]] = []
    back: list[int] = []
    ends: list[int] = []
    for number, pair in enumerate(pairs):
        pile = bisect_left(tops, pair[0])
        back.append(ends[pile - 1] if pile else -1)
        piles.append(pair)
        if pile == len(tops):
            tops.append(pair[0])
            ends.append(number)
        else:
            tops[pile], ends[pile] = pair[0], number
    chain = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(piles[number])
        number = back[number]
    return chain[::-1]


def _once(lines: list[bytes], start: int, end: int) -> dict[bytes, int]:
    """The lines of a stretch that are there exactly once, and where."""
    places: dict[bytes, int] = {}
    for place in range(start, end):
        places[lines[place]] = -1 if lines[place] in places else place
    return {line: place for line, place in places.items() if place >= 0}


def _merged(blocks: Iterator[Block]) -> Iterator[Block]:
    """Neighbouring stretches as one."""
    last: Block | None = None
    for block in blocks:
        if last is not None and (last[0] + last[2], last[1] + last[2]) == block[:2]:
            last = (last[0], last[1], last[2] + block[2])
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last
