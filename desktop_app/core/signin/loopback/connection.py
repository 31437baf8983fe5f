"""One connection of a browser: reads the head of one request within its limits, writes one page, closes.

A request body is never read. A connection is READING until the whole head is there; then its listener either
answers at once or HOLDs it until the outcome of the sign-in is known; after the page is written it is CLOSING, when
what the browser still sends is thrown away, so that a reset does not take the page from it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, Protocol, cast

from desktop_app.core.signin.loopback import pages
from desktop_app.core.signin.loopback.pages import Page

if TYPE_CHECKING:
    import h11


@dataclass(frozen=True, slots=True)
class Limits:
    """What a listener puts up with. Sizes in bytes, times in seconds."""

    head_bytes: int = 16 * 1024
    read_seconds: float = 10.0
    connections: int = 32
    hold_seconds: float = 60.0
    linger_seconds: float = 1.0
    grace_seconds: float = 0.05


DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Head:
    """What matters of a request head. The target holds a code, so it isn't shown."""

    method: str
    host: str
    target: str = field(repr=False)


class Owner(Protocol):
    """What a connection tells its listener."""

    def opened(self, connection: Connection) -> None:
        """It was accepted."""

    def received(self, connection: Connection, head: Head) -> None:
        """Its request is there: the owner calls `respond` or `hold`."""

    def lost(self, connection: Connection) -> None:
        """It is gone."""


class Phase(Enum):
    """Where a connection is in its life."""

    READING = auto()
    HELD = auto()
    CLOSING = auto()


class Connection(asyncio.Protocol):
    """The server's side of one TCP connection."""

    def __init__(self, owner: Owner, limits: Limits) -> None:
        import h11  # here: the window knows this module long before it listens

        self._owner = owner
        self._limits = limits
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=limits.head_bytes)
        self._received = 0
        self._head_only = False
        self._flushed = asyncio.Event()
        self._flushed.set()
        self.phase = Phase.READING

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start the clock."""
        self._transport = cast(asyncio.Transport, transport)
        # Any byte that waits to be sent counts as "not flushed".
        self._transport.set_write_buffer_limits(high=0)
        self._deadline = self._later(self._limits.read_seconds, lambda: self.respond(pages.unreadable(408)))
        self._owner.opened(self)

    def data_received(self, data: bytes) -> None:
        """Feed the parser, at most one byte more than the limit, until it has the head."""
        import h11

        if self.phase is not Phase.READING:
            return
        data = data[: self._limits.head_bytes + 1 - self._received]
        self._received += len(data)
        try:
            self._http.receive_data(data)
            event = self._http.next_event()
        except h11.RemoteProtocolError as error:
            self.respond(pages.unreadable(error.error_status_hint))
            return
        if isinstance(event, h11.Request):
            host = next((value for name, value in event.headers if name == b"host"), b"")
            # The parser lets only visible ASCII into the target; a Host header field may hold more.
            self._head_only = event.method == b"HEAD"
            head = Head(event.method.decode("ascii"), host.decode("latin-1"), event.target.decode("ascii"))
            self._owner.received(self, head)

    def eof_received(self) -> bool:
        """A browser that has sent its request may close its half; keep ours open while there is an answer to come."""
        return self.phase is Phase.HELD

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell the owner; a browser that went away is nothing to report."""
        self.phase = Phase.CLOSING
        self._deadline.cancel()
        self._flushed.set()
        self._owner.lost(self)

    def pause_writing(self) -> None:
        """The operating system did not take the whole page yet."""
        self._flushed.clear()

    def resume_writing(self) -> None:
        """Now it did."""
        self._flushed.set()

    def hold(self) -> None:
        """Keep the browser waiting for the outcome, `hold_seconds` at the most."""
        self.phase = Phase.HELD
        self._deadline.cancel()
        self._deadline = self._later(self._limits.hold_seconds, lambda: self.respond(pages.still_working()))

    def respond(self, page: Page) -> None:
        """Write `page` and close in peace. Does nothing when a page was already written."""
        if self.phase is Phase.CLOSING:
            return
        self.phase = Phase.CLOSING
        self._deadline.cancel()
        self._deadline = self._later(self._limits.linger_seconds, self._close_or_abort)
        self._transport.write(self._encode(page))
        with suppress(OSError):  # the browser may be gone by now
            self._transport.write_eof()

    async def flushed(self) -> None:
        """Return once the operating system has the whole page, or the connection is gone."""
        await self._flushed.wait()

    def close(self) -> None:
        """Close after what was written is sent."""
        self.phase = Phase.CLOSING
        self._transport.close()

    def abort(self) -> None:
        """Close now."""
        self._transport.abort()

    def _encode(self, page: Page) -> bytes:
        import h11

        body = pages.body(page)
        response = h11.Response(status_code=page.status, headers=pages.headers(page, len(body)))
        events: list[h11.Event] = [response, h11.Data(data=body), h11.EndOfMessage()]
        if self._head_only:
            events.pop(1)
        return b"".join(self._http.send(event) or b"" for event in events)

    def _close_or_abort(self) -> None:
        if self._transport.get_write_buffer_size():
            self.abort()
        else:
            self.close()

    @staticmethod
    def _later(seconds: float, action: Callable[[], None]) -> asyncio.TimerHandle:
        return asyncio.get_running_loop().call_later(seconds, action)
