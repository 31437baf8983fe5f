"""WebSockets: opened by the rules of requests, against the sandbox; and servers that don't keep to theirs."""

import asyncio
import base64
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api.request import Request
from desktop_app.core.api.websocket import LARGEST, Closed, Socket, WebSockets
from desktop_app.core.errors import (
    DiscoveryProblem,
    HostNotAllowed,
    NetworkProblem,
    RateLimited,
    RequestProblem,
    SignInNeeded,
)
from tests.helpers.hostile_provider import Reply
from tests.unit.core.api.conftest import Api, again, failed, with_profile

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
ECHO = Request("GET", "/socket")


def sockets(api: Api) -> WebSockets:
    return api.context.websockets


def frame(opcode: int, payload: bytes, *, last: bool = True) -> bytes:
    """A frame of a server (RFC 6455 section 5.2): not masked."""
    size = len(payload)
    length = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2) if size < 65536 else b"\x7f" + size.to_bytes(8)
    return bytes([(0x80 if last else 0) | opcode]) + length + payload


async def sent_frame(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """Opcode and payload of a small frame of the client: masked."""
    head = await reader.readexactly(6)
    payload = await reader.readexactly(head[1] & 0x7F)
    return head[0] & 0x0F, bytes(byte ^ head[2 + at % 4] for at, byte in enumerate(payload))


@asynccontextmanager
async def opened(api: Api, talk: Talk, *, accept: bytes | None = None) -> AsyncIterator[Socket]:
    """A socket to a server that shakes hands and then talks so. accept: its answer to our key, if that is wrong."""
    over = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        key = next(
            line.split(b": ")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key")
        )
        mine = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
        writer.write(
            b"HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: %s\r\n\r\n" % (accept or mine)
        )
        await talk(reader, writer)
        writer.close()
        over.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        own = with_profile(api, api_base_url=base)
        async with sockets(own).open(own.profile, ECHO) as socket:
            yield socket
    finally:
        async with asyncio.timeout(10):
            await over.wait()
        server.close()
        await server.wait_closed()


async def test_parts_are_put_together_and_pings_are_answered(api: Api) -> None:
    heard: list[tuple[int, bytes]] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(frame(1, b"Good ", last=False) + frame(9, b"there?") + frame(0, b"day") + frame(2, b"\x00\xff"))
        heard.append(await sent_frame(reader))
        writer.write(frame(8, (4000).to_bytes(2) + b"enough"))
        heard.append(await sent_frame(reader))

    async with opened(api, talk) as socket:
        assert [await socket.receive(), await socket.receive()] == ["Good day", b"\x00\xff"]
        assert await socket.receive() == Closed(4000, "enough")
        assert await socket.receive() == Closed(4000, "enough")
        problem = await failed(socket.send("late"), NetworkProblem, "socket_closed")
        assert "is over" in problem.message
    assert heard == [(10, b"there?"), (8, (4000).to_bytes(2) + b"enough")]


async def test_a_connection_that_breaks_ends_it(api: Api) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(frame(1, b"only this"))
        await writer.drain()

    async with opened(api, talk) as socket:
        assert await socket.receive() == "only this"
        end = await socket.receive()
        assert isinstance(end, Closed)
        assert end.code == 1006


@pytest.mark.parametrize("nonsense", [b"\xff\xff\xff", frame(1, b"\xff\xfe"), frame(0, b"no beginning")])
async def test_what_is_no_websocket_ends_it(api: Api, nonsense: bytes) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(nonsense)
        await writer.drain()

    async with opened(api, talk) as socket:
        assert isinstance(await socket.receive(), Closed)


async def test_a_message_that_is_too_large_ends_it(api: Api) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(LARGEST >> 20):
            writer.write(frame(2 if not _ else 0, bytes(1 << 20), last=False))
        writer.write(frame(0, b"!", last=False))
        await writer.drain()
        await reader.read()

    async with opened(api, talk) as socket:
        assert await socket.receive() == Closed(1009)


async def test_goodbye_is_said(api: Api) -> None:
    heard: list[tuple[int, bytes]] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await sent_frame(reader))
        heard.append(await sent_frame(reader))

    async with opened(api, talk) as socket:
        await socket.send("hi")
    assert heard == [(1, b"hi"), (8, (1000).to_bytes(2))]


async def test_an_error_of_whoever_uses_it_comes_out_as_it_is(api: Api) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    with pytest.raises(LookupError, match="own"):
        async with opened(api, talk):
            raise LookupError("own")


async def test_a_wrong_answer_to_our_key_is_no_websocket(api: Api) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async def use() -> None:
        async with opened(api, talk, accept=b"wrong"):
            pass

    await failed(use(), RequestProblem, "no_websocket")


async def open_at(api: Api, target: str, **options: Any) -> None:
    async with sockets(api).open(api.profile, Request("GET", target), **options):
        pass


async def test_the_token_goes_nowhere_else(api: Api) -> None:
    await failed(open_at(api, "wss://other.example.com/x"), HostNotAllowed, "host_not_allowed")
    await failed(open_at(api, "ws://other.example.com/x"), DiscoveryProblem, "not_https")


async def test_what_does_not_answer_with_a_socket(api: Api) -> None:
    address = api.provider.issuer.replace("http://", "ws://")
    problem = await failed(open_at(api, f"{address}/base/ok"), RequestProblem, "no_websocket")
    assert "answered 200" in problem.message
    api.replies["/base/wait"] = Reply("", 429)
    await failed(open_at(api, "/wait"), RateLimited, "rate_limited")


async def test_a_refused_token_is_renewed_once(api: Api) -> None:
    api.replies["/base/no"] = again(Reply("", 401, {"WWW-Authenticate": 'Bearer error="invalid_token"'}))
    await failed(open_at(api, "/no"), SignInNeeded, "token_rejected")
    first, second = api.asked("/base/no")
    assert first.headers["authorization"] != second.headers["authorization"]
    assert (first.headers["upgrade"], first.headers["sec-websocket-version"]) == ("websocket", "13")


async def test_nobody_answers(api: Api, unused_port: str) -> None:
    own = with_profile(api, api_base_url=unused_port)
    await failed(open_at(own, "/x"), NetworkProblem, "unreachable")


async def test_a_handshake_that_takes_too_long_is_given_up(api: Api) -> None:
    api.replies["/base/wait"] = Reply(silent=True)
    asked = Request("GET", "/wait", timeout=0.05)

    async def use() -> None:
        async with sockets(api).open(api.profile, asked):
            pass

    problem = await failed(use(), NetworkProblem, "timed_out")
    assert "0.05 s" in problem.message


async def test_header_fields_go_along_as_with_a_request(api: Api) -> None:
    asked = Request("GET", "/ok", headers=(("X-Name", "Zoë"),))

    async def use() -> None:
        async with sockets(api).open(api.profile, asked):
            pass

    await failed(use(), RequestProblem, "no_websocket")
    (came,) = api.asked("/base/ok")
    assert came.headers["x-name"].encode("latin-1").decode() == "Zoë"


@pytest.fixture
async def unused_port(tmp_path: Path) -> str:
    """An address where nobody listens."""
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return f"http://127.0.0.1:{port}"


async def test_every_try_is_remembered(api: Api) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with opened(api, talk) as socket:
        url = socket.url
    await failed(open_at(api, "/ok"), RequestProblem, "no_websocket")
    await failed(open_at(api, "wss://other.example.com/x"), HostNotAllowed, "host_not_allowed")
    api.context.history_recorder.close()
    newest, oldest = api.context.history.find()  # what was never sent is no history
    assert (oldest.url, oldest.status, oldest.problem) == (url, 101, "")
    assert (newest.url, newest.problem) == (f"{api.provider.issuer}/base/ok", "no_websocket")


async def test_a_handshake_takes_its_turn_and_what_is_said_takes_none(api: Api) -> None:
    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(3):
            assert await sent_frame(reader) == (1, b"hello")

    limited = replace(api, profile=replace(api.profile, requests_per_second="0.02", requests_at_once="1"))
    async with opened(limited, listen) as socket:
        for _ in range(3):
            await socket.send("hello")
        own = with_profile(limited, api_base_url=socket.url)
        with pytest.raises(RateLimited) as raised:
            async with sockets(own).open(own.profile, ECHO, max_wait=5):
                pass
    assert raised.value.code == "rate_limited"
    await asyncio.to_thread(api.context.usage_recorder.flush)
    assert [use.outcome for use in api.context.usage.page()] == ["stopped", "ok"]
