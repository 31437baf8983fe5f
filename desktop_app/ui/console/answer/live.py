"""What is seen of an answer that is still coming: how it begins, or its last lines. No widgets."""

from collections.abc import Callable
from typing import Final

from desktop_app.core.api.answer.arriving import Arriving
from desktop_app.core.api.answer.events import EventReader
from desktop_app.ui.console.answer.body import event_line
from desktop_app.ui.widgets.code.languages import Language
from desktop_app.ui.widgets.json.head import pretty_head

HEAD: Final = 64 * 1024
"""Bytes of the beginning that are shown."""
TAIL: Final = 256 * 1024
"""Bytes of the last lines that are shown, at least; at most twice as many."""
_LINES: Final = frozenset(
    {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/stream+json"}
)


class Live:
    """`arriving` goes to who receives; `text` is what there is to show by now, for as long as it takes."""

    def __init__(self, ready: Callable[[], None]) -> None:
        """ready: called once, when a first screen is there."""
        self.arriving = Arriving(self._take)
        self._ready = ready
        self._told = False
        self._head = bytearray()
        self._tail = bytearray()
        self._reader = EventReader()
        self._shown = b""
        self._taken = 0
        self._made = -1
        self._complete = False  # the beginning is shown, and there will be no more of it

    @property
    def follows(self) -> bool:
        """Whether its last lines are shown rather than its beginning."""
        return self.arriving.events or self.arriving.media in _LINES or not self._json

    @property
    def _json(self) -> bool:
        media = self.arriving.media
        return (media == "application/json" or media.endswith("+json")) and media not in _LINES

    @property
    def language(self) -> Language:
        """How to colour `text`."""
        return "headers" if self.arriving.events else "json" if self._json or self.arriving.media in _LINES else ""

    def _take(self, piece: bytes) -> None:
        if self.arriving.size == len(piece):  # the first one: of an answer before it nothing counts
            self._head, self._tail, self._reader = bytearray(), bytearray(), EventReader()
            self._told = self._complete = False
        if self.arriving.events:
            self._tail += b"".join(map(event_line, self._reader.feed(piece)))
        elif self.follows:
            self._tail += piece
        elif len(self._head) < HEAD:
            self._head += piece[: HEAD - len(self._head)]
        if len(self._tail) > 2 * TAIL:
            del self._tail[: self._tail.find(b"\n", len(self._tail) - TAIL) + 1 or len(self._tail) - TAIL]
        self._taken += 1
        if not self._told and (len(self._head) >= HEAD or len(self._tail) >= HEAD):
            self._told = True
            self._ready()

    @property
    def ready(self) -> bool:
        """Whether there is something to show."""
        return bool(self._tail) or bool(self._head)

    def text(self) -> bytes | None:
        """What is to be shown; None where that is the same as the last time."""
        if self._made == self._taken or self._complete:
            return None
        self._made = self._taken
        self._complete = not self.follows and len(self._head) >= HEAD
        if self.follows:
            text = bytes(self._tail)
        else:
            try:
                text = pretty_head(bytes(self._head))
            except ValueError:
                text = bytes(self._head)
        if text == self._shown:
            return None
        self._shown = text
        return text
