"""A bad network: everything arrives late, and one request in a hundred is cut off."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

DELAY: Final = 0.05
"""Seconds that each way takes; there and back are 100 ms."""
CUT_EVERY: Final = 100


class Relay:
    """Passes bytes on to a port of this computer. Connections are kept alive, so requests are counted, not these."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._requests = 0
        self.cut = 0
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        """Listen on a free port; gives it."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    def _may_pass(self) -> bool:
        self._requests += 1
        if self._requests % CUT_EVERY:
            return True
        self.cut += 1
        return False

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            return
        pours = {
            asyncio.ensure_future(_pour(reader, back, self._may_pass)),
            asyncio.ensure_future(_pour(there, writer, lambda: True)),
        }
        await asyncio.wait(pours, return_when=asyncio.FIRST_COMPLETED)
        for each in pours:
            each.cancel()
        writer.transport.abort()
        back.transport.abort()


async def _pour(source: asyncio.StreamReader, target: asyncio.StreamWriter, may_pass: Callable[[], bool]) -> None:
    with suppress(ConnectionError):
        while data := await source.read(65536):
            await asyncio.sleep(DELAY)  # this is the delay, not a wait for something
            if not may_pass():
                return
            target.write(data)
            await target.drain()
