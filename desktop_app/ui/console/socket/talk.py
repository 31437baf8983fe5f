"""One conversation over a WebSocket: whether it goes on, and what was said. No widgets."""

import json
import re
from collections import deque
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.core.api.websocket import Closed, Message, Socket
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr

MOST: Final = 5000
"""Messages that are kept, the newest."""
MOST_BYTES: Final = 32 << 20
"""And how much there may be in them together."""
ROW: Final = 16
"""Bytes of a message in a row, where it is no text."""
SHOWN: Final = 400
"""Characters of a message in its row."""
_ADDRESS: Final = re.compile(r"(?i)\s*wss?://")

State = Literal["closed", "connecting", "open"]
Kind = Literal["sent", "received", "note", "wrong"]


def is_socket(address: str) -> bool:
    """Whether `address` is that of a WebSocket."""
    return _ADDRESS.match(address) is not None


@dataclass(frozen=True, slots=True)
class Said:
    """One message, or a note of ours between them. `at`: seconds since 1970."""

    kind: Kind
    message: Message
    at: float

    @property
    def line(self) -> str:
        """The message as one line, the beginning of it."""
        if isinstance(self.message, bytes):
            count, start = len(self.message), self.message[:32].hex(" ")
            return tr("1 byte: {start}", start=start) if count == 1 else tr("{count} bytes: {start}", count=count,
                                                                           start=start)  # fmt: skip
        return " ".join(self.message[:SHOWN].split())

    def text(self) -> bytes:
        """The whole message for reading: JSON laid out, bytes in hexadecimal."""
        if isinstance(self.message, bytes):
            rows = (self.message[at : at + ROW] for at in range(0, len(self.message), ROW))
            return "\n".join(row.hex(" ") for row in rows).encode()
        try:
            return json.dumps(json.loads(self.message), indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")
        except (ValueError, RecursionError):
            return self.message.encode("utf-8", "surrogatepass")


class Talk:
    """What goes on in one tab. `changed` is called whenever there is something to show."""

    def __init__(self, clock: Clock, changed: Callable[[], None]) -> None:
        self.said: deque[Said] = deque()
        self.state: State = "closed"
        self.gone = 0
        """How many were said in all, less those that are kept."""
        self._bytes = 0
        self._clock = clock
        self._changed = changed
        self._socket: Socket | None = None

    @property
    def problem(self) -> str:
        """Why there is no connection, where the last try ended so; else ""."""
        last = self.said[-1] if self.said and self.state == "closed" else None
        return str(last.message) if last is not None and last.kind == "wrong" else ""

    async def hold(self, opening: AbstractAsyncContextManager[Socket]) -> None:
        """Connect, and take in what comes until either side ends it. Cancelling ends it."""
        self._set("connecting")
        try:
            async with opening as self._socket:
                self._set("open")
                self._note(tr("Connected"))
                await self._listen(self._socket)
        except UserFacing as problem:
            self._add(Said("wrong", f"{problem.message} {problem.remedy}".strip(), self._clock.now()))
        finally:
            self._socket = None
            self._set("closed")

    async def _listen(self, socket: Socket) -> None:
        while not isinstance(message := await socket.receive(), Closed):
            self._add(Said("received", message, self._clock.now()))
        self._note(tr("Closed: {code} {reason}", code=message.code, reason=message.reason).strip())

    async def send(self, text: str) -> None:
        """Send a message. Raises NetworkProblem where it is over."""
        if self._socket is not None:
            await self._socket.send(text)
            self._add(Said("sent", text, self._clock.now()))

    def clear(self) -> None:
        """Forget what was said."""
        self.gone += len(self.said)
        self.said.clear()
        self._bytes = 0
        self._changed()

    def _note(self, words: str) -> None:
        self._add(Said("note", words, self._clock.now()))

    def _add(self, said: Said) -> None:
        self.said.append(said)
        self._bytes += len(said.message)
        while len(self.said) > MOST or (self._bytes > MOST_BYTES and len(self.said) > 1):
            self._bytes -= len(self.said.popleft().message)
            self.gone += 1
        self._changed()

    def _set(self, state: State) -> None:
        self.state = state
        self._changed()
