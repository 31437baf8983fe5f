"""Server-sent events (WHATWG HTML section 9.2), taken out of the pieces of a body as they come."""

import codecs
from dataclasses import dataclass
from typing import Final

MOST_CHARACTERS: Final = 16 << 20
"""Of one event; a longer one is given in parts."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its type, its data, and the ID of the last event that had one."""

    event: str
    data: str
    id: str = ""


class EventReader:
    """Put pieces in, get events out."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._rest = ""
        self._type = self._id = ""
        self._data: list[str] = []

    def feed(self, piece: bytes) -> list[Event]:
        """The events that `piece` completes."""
        text = self._rest + self._decoder.decode(piece)
        held = text.endswith("\r")  # the other half of the line's end may be on its way
        lines = (text[:-1] if held else text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._rest = lines.pop() + ("\r" if held else "")
        events = [event for line in lines if (event := self._line(line)) is not None]
        if len(self._rest) > MOST_CHARACTERS:
            self._line(self._rest)
            self._rest = ""
        return events

    def _line(self, line: str) -> Event | None:
        if not line:
            event = Event(self._type or "message", "\n".join(self._data), self._id) if self._data else None
            self._type, self._data = "", []
            return event
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._type = value
            case "id" if "\0" not in value:
                self._id = value
        return None
