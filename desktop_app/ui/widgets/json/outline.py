"""The structure of formatted JSON of any size, read from its lines as far as somebody looks. No widget is needed.

In formatted JSON a value's members stand on lines of their own, indented by one step more than the line that opens
it, and no string holds a raw newline. So members are found by their indent alone and nothing is parsed as a whole.
"""

import json
import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from desktop_app.core.api.answer.formatting import INDENT
from desktop_app.ui.widgets.code.lines import Source, let_go_after

ValueKind = Literal["object", "array", "str", "num", "lit"]

SHORT: Final = 300
"""Bytes of a long text that are shown."""
_LONGEST_NAME: Final = 4096
_PREVIEWED: Final = 2048
_PARTS: Final = 4
_PART: Final = 24
_NEWLINE: Final = re.compile(rb"\n")
_KEY: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"(?=: )')
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Item:
    """One value: `start` is the offset of its first byte. name: of a member; index: of an element, else -1.

    opens: whether members follow on further lines (an empty object or list has none). depth: steps of indent.
    """

    start: int
    depth: int
    kind: ValueKind
    opens: bool
    name: str = ""
    index: int = -1


def root(source: Source) -> Item:
    """The whole document."""
    return _item(source, 0, 0, "", -1)


def _item(source: Source, start: int, depth: int, name: str, index: int) -> Item:
    first, second = source[start : start + 1], source[start + 1 : start + 2]
    kinds: dict[bytes, ValueKind] = {b"{": "object", b"[": "array", b'"': "str", b"t": "lit", b"f": "lit", b"n": "lit"}
    return Item(start, depth, kinds.get(first, "num"), first in (b"{", b"[") and second == b"\n", name, index)


def end(source: Source, item: Item) -> int:
    """Offset after the last byte of `item`."""
    if item.opens:
        closing = _closing(item.depth).search(source, item.start) if item.depth else None
        return closing.end() if closing else len(source)
    found = _NEWLINE.search(source, item.start)
    stop = found.start() if found else len(source)
    return stop - 1 if source[stop - 1 : stop] == b"," else stop


def value(source: Source, item: Item) -> bytes:
    """`item` as JSON, as it stands in the document; its lines moved to the left edge."""
    raw = source[item.start : end(source, item)]
    return raw.replace(b"\n" + b" " * (item.depth * INDENT), b"\n") if item.depth and item.opens else raw


def text(source: Source, item: Item) -> str:
    """What copying `item` gives: a string without quotes, anything else as JSON."""
    raw = value(source, item)
    return str(json.loads(raw)) if item.kind == "str" else raw.decode("utf-8", "replace")


def short(source: Source, item: Item) -> str:
    """A value in at most about SHORT characters: a scalar as it stands, `{}`, `{…}`."""
    if item.opens:
        return "{…}" if item.kind == "object" else "[…]"
    stop = end(source, item)
    raw = source[item.start : min(stop, item.start + SHORT)].decode("utf-8", "replace")
    return raw if stop <= item.start + SHORT else f"{raw}…"


def step(item: Item) -> str:
    """What leads to `item` from the value that it is in, in JSONPath: `[3]`, `.name` or `['odd name']`."""
    if item.index >= 0:
        return f"[{item.index}]"
    if _PLAIN_NAME.fullmatch(item.name):
        return f".{item.name}"
    escaped = json.dumps(item.name, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"['{escaped}']"  # a normalized path (RFC 9535 section 2.7)


@lru_cache(maxsize=64)
def _lines(depth: int) -> re.Pattern[bytes]:
    """The lines that begin members of a value at `depth`, and the one that closes it (group 1)."""
    outer = depth * INDENT
    return re.compile(rb"\n {%d}(?: {%d}(?=[^ \]}])|([\]}]))" % (outer, INDENT))


@lru_cache(maxsize=64)
def _closing(depth: int) -> re.Pattern[bytes]:
    # Not source.find(): that of a memory map compares byte by byte.
    return re.compile(rb"\n {%d}[\]}]" % (depth * INDENT))


class Members:
    """Where the members of one value begin, found a slice at a time with `grow`."""

    def __init__(self, source: Source, item: Item) -> None:
        self._source = source
        self.item = item
        self._starts = array("Q")
        self._position = item.start
        self.complete = not item.opens
        """Whether all are known."""

    def __len__(self) -> int:
        return len(self._starts)

    def grow(self, size: int) -> None:
        """Look through `size` bytes further."""
        if self.complete:
            return
        stop = self._position + size
        # A line's start that the slice cuts through is found in this one: the pattern needs what follows.
        far = stop + (self.item.depth + 1) * INDENT + 2
        for match in _lines(self.item.depth).finditer(self._source, self._position, far):
            if match.start() >= stop:
                break
            if match[1]:
                self.complete = True
                return
            self._starts.append(match.end())
        let_go_after(self._source, self._position, stop)
        self._position = stop
        self.complete = stop >= len(self._source)

    def last_before(self, offset: int, *, slice_size: int = 1 << 20) -> Item | None:
        """The last member that begins at `offset` or before it; what is needed for that is looked through."""
        while not self.complete and (not self._starts or self._starts[-1] <= offset):
            self.grow(slice_size)
        place = bisect_right(self._starts, offset) - 1
        return self[place] if place >= 0 else None

    def __getitem__(self, place: int) -> Item:
        """The member at `place`, among those known."""
        start = self._starts[place]
        depth = self.item.depth + 1
        if self.item.kind == "array":
            return _item(self._source, start, depth, "", place)
        key = _KEY.match(self._source, start)
        if key is None or len(key[0]) > _LONGEST_NAME:
            raw = self._source[start + 1 : start + 64] if key is None else key[0][1:64]
            begin = start if key is None else key.end() + 2
            return _item(self._source, begin, depth, raw.decode("utf-8", "replace"), -1)
        return _item(self._source, key.end() + 2, depth, str(json.loads(key[0])), -1)


def members(source: Source, item: Item, *, slice_size: int = 1 << 20) -> Iterator[Item]:
    """The members of `item`, one after the other."""
    known = Members(source, item)
    place = 0
    while place < len(known) or not known.complete:
        if place == len(known):
            known.grow(slice_size)
            continue
        yield known[place]
        place += 1


def at(source: Source, offset: int) -> list[Item]:
    """The values that the line at `offset` is in, from the whole document to the innermost one.

    A line that opens or closes a value is in that value.
    """
    line_end = found.start() if (found := _NEWLINE.search(source, offset)) else len(source)
    line_start = source.rfind(b"\n", 0, offset) + 1
    inside = [root(source)]
    while inside[-1].opens:
        member = Members(source, inside[-1]).last_before(line_end)
        if member is None or end(source, member) <= line_start:
            break
        inside.append(member)
    return inside


def path(inside: list[Item]) -> str:
    """The JSONPath (RFC 9535) of the last of the values that `at` gives."""
    return "$" + "".join(map(step, inside[1:]))


def preview(source: Source, item: Item) -> str:
    """What an object or a list begins with: `{id: "prj_7Kq2", pages: 12, …}`."""
    if not item.opens:
        return short(source, item)
    known = Members(source, item)
    known.grow(_PREVIEWED)
    parts: list[str] = []
    for place in range(min(len(known), _PARTS)):
        member = known[place]
        value = short(source, member)
        value = value if len(value) <= _PART else f"{value[:_PART]}…"
        parts.append(f"{member.name}: {value}" if item.kind == "object" else value)
    if len(parts) < len(known) or not known.complete:
        parts.append("…")
    return f"{{{', '.join(parts)}}}" if item.kind == "object" else f"[{', '.join(parts)}]"
