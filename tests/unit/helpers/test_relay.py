"""The bad network of the soak resets connections at each moment, and lets the others pass."""

import asyncio
import random
from contextlib import suppress

import pytest

from tests.soak import relay
from tests.soak.relay import Moment, Relay

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n" + b"x" * 40


class Server:
    """Answers whatever is asked, and counts that. came: what of an answer reached the one who asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.came = b""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        with suppress(ConnectionError):
            while await reader.read(1000):
                self.asked += 1
                writer.write(ANSWER)
                await writer.drain()
        writer.close()


async def _ask(server: Server, every: int) -> Relay:
    """Ask once through a relay. Raises what the connection does; what came is in `server`."""
    serving = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    through = Relay(serving.sockets[0].getsockname()[1], every=every)
    reader, writer = await asyncio.open_connection("127.0.0.1", await through.start())
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    try:
        while len(server.came) < len(ANSWER):
            data = await reader.read(1000)
            assert data, "it was closed, not reset"
            server.came += data
    finally:
        writer.transport.abort()
        await through.stop()
        serving.close()
    return through


@pytest.mark.parametrize(
    ("moment", "asked", "length"),
    [(Moment.REQUEST, 0, 0), (Moment.UNANSWERED, 1, 0), (Moment.ANSWER, 1, len(ANSWER) // 2)],
)
async def test_a_connection_is_reset(monkeypatch: pytest.MonkeyPatch, moment: Moment, asked: int, length: int) -> None:
    monkeypatch.setattr(relay, "DELAY", 0.02)
    monkeypatch.setattr(random.Random, "choice", lambda self, of: moment)
    server = Server()
    with pytest.raises(ConnectionResetError):
        await _ask(server, every=1)
    assert (server.asked, len(server.came)) == (asked, length)


async def test_the_others_pass() -> None:
    server = Server()
    through = await _ask(server, every=2)
    assert server.came == ANSWER
    assert sum(through.cut.values()) == 0
