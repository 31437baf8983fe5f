"""A bad network: everything arrives late, and one connection in a hundred is reset in the middle of its work."""

import asyncio
import random
import socket
import struct
from contextlib import suppress
from enum import Enum, auto
from typing import Final

DELAY: Final = 0.05
"""Seconds that each way takes; there and back are 100 ms."""
CUT_EVERY: Final = 100
_RESET: Final = struct.pack("ii", 1, 0)
"""SO_LINGER: closing sends a reset, and nothing that still waits."""


class Moment(Enum):
    """When a connection is reset: before its request arrives, before its answer does, or within the answer."""

    REQUEST = auto()
    UNANSWERED = auto()
    ANSWER = auto()


class Relay:
    """Passes bytes on to a port of this computer. Connections are kept alive, so requests are counted, not these.

    cut: how often a connection was reset, by the moment.
    """

    def __init__(self, port: int, *, every: int = CUT_EVERY, seed: int = 1) -> None:
        """every: of how many requests one is cut. seed: of chance, so that a run can be repeated."""
        self._target = port
        self._every = every
        self._requests = 0
        self._chance = random.Random(seed)
        self.cut = dict.fromkeys(Moment, 0)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    async def start(self) -> int:
        """Listen on a free port; gives it."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Listen no longer, and reset what is open."""
        assert self._server is not None
        self._server.close()
        for each in self._open:
            each.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    def doom(self) -> Moment | None:
        """A request goes by: when its connection is reset, None for most."""
        self._requests += 1
        if self._requests % self._every:
            return None
        moment = self._chance.choice(list(Moment))
        self.cut[moment] += 1
        return moment

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            await self._pass_on(reader, writer)
        finally:
            self._open.discard(task)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            return
        line = _Line(self, writer, back)
        pours = {asyncio.ensure_future(line.there(reader)), asyncio.ensure_future(line.back(there))}
        try:
            await asyncio.wait(pours, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in pours:
                each.cancel()
            writer.transport.abort()
            back.transport.abort()


class _Line:
    """One connection. Its directions end when it is reset, or when either side ends it."""

    def __init__(self, relay: Relay, near: asyncio.StreamWriter, far: asyncio.StreamWriter) -> None:
        self._relay, self._near, self._far = relay, near, far
        self._doomed: Moment | None = None

    async def there(self, source: asyncio.StreamReader) -> None:
        """Bring requests."""
        with suppress(ConnectionError):
            while data := await source.read(65536):
                await asyncio.sleep(DELAY)  # this is the delay, not a wait for something
                self._doomed = self._relay.doom()
                if self._doomed is Moment.REQUEST:
                    self._reset()
                    return
                self._far.write(data)
                await self._far.drain()

    async def back(self, source: asyncio.StreamReader) -> None:
        """Bring answers."""
        with suppress(ConnectionError):
            while data := await source.read(65536):
                await asyncio.sleep(DELAY)
                if self._doomed is Moment.ANSWER:
                    self._near.write(data[: len(data) // 2])
                    await asyncio.sleep(DELAY)  # a reset throws away what was not read yet
                if self._doomed is not None:
                    self._reset()
                    return
                self._near.write(data)
                await self._near.drain()

    def _reset(self) -> None:
        tcp: socket.socket = self._near.get_extra_info("socket")
        tcp.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
