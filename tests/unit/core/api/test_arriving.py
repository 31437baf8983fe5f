"""Looking at a body while it comes, and ending it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from desktop_app.core.api.answer.arriving import Arriving
from desktop_app.core.api.response import SPILL_BYTES
from desktop_app.core.errors import NetworkProblem
from tests.helpers.hostile_provider import Reply
from tests.unit.core.api.conftest import Api, failed, with_profile

Talk = Callable[[asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def talking(api: Api, talk: Talk) -> AsyncIterator[Api]:
    """`api` at a server that answers every request with what `talk` writes, then closes."""

    over: list[asyncio.Task[None]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        over.append(task)
        await reader.readuntil(b"\r\n\r\n")
        with suppress(ConnectionError):
            await talk(writer)
            writer.close()
            await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        yield with_profile(api, api_base_url=f"http://127.0.0.1:{port}/")
        await asyncio.gather(*over)


def head(writer: asyncio.StreamWriter, *fields: str) -> None:
    writer.write("\r\n".join(["HTTP/1.1 200 OK", *fields, "", ""]).encode())


async def test_pieces_are_seen_while_they_come_and_the_body_is_whole(api: Api) -> None:
    seen: list[bytes] = []
    arriving = Arriving(seen.append)
    first = asyncio.Event()

    async def talk(writer: asyncio.StreamWriter) -> None:
        head(writer, "Content-Type: Text/Plain; charset=utf-8", "Content-Length: 8")
        writer.write(b"here")
        await writer.drain()
        await first.wait()
        writer.write(b" it ")

    def take(piece: bytes) -> None:
        seen.append(piece)
        assert (arriving.begun, arriving.status, arriving.reason, arriving.media) == (True, 200, "OK", "text/plain")
        first.set()

    arriving = Arriving(take)
    async with talking(api, talk) as there:
        answer = await there.send("/x", arriving=arriving)
    assert (answer.content, b"".join(seen), answer.cut, arriving.size) == (b"here it ", b"here it ", "", 8)


@pytest.mark.parametrize("size", [100, SPILL_BYTES + 100])
async def test_what_is_here_when_it_is_stopped_becomes_the_body(api: Api, size: int) -> None:
    api.replies["/base/x"] = Reply(b"begin", 200, {}, endless=b"-" * 10_000)
    enough = asyncio.Event()
    arriving = Arriving(lambda piece: enough.set() if arriving.size >= size else None)
    sending = asyncio.create_task(api.send("/x", arriving=arriving))
    await enough.wait()
    arriving.stop()
    answer = await sending
    assert (answer.cut, answer.size) == ("stopped", arriving.size)
    assert answer.size >= size
    assert answer.read().startswith(b"begin---")
    assert sending.cancelling() == 0
    arriving.stop()  # does nothing any more
    answer.discard()
    assert not api.bodies()


async def test_taking_a_request_back_leaves_nothing(api: Api) -> None:
    api.replies["/base/x"] = Reply(b"begin", 200, {}, endless=b"-" * 100_000)
    enough = asyncio.Event()
    arriving = Arriving(lambda piece: enough.set() if arriving.size > SPILL_BYTES else None)
    sending = asyncio.create_task(api.send("/x", arriving=arriving))
    await enough.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert not api.bodies()


async def test_what_was_here_before_the_connection_broke_is_kept(api: Api) -> None:
    async def talk(writer: asyncio.StreamWriter) -> None:
        head(writer, "Content-Length: 100")
        writer.write(b"only so much")
        await writer.drain()

    async with talking(api, talk) as there:
        answer = await there.send("/x", arriving=Arriving(lambda piece: None))
        assert (answer.content, answer.cut) == (b"only so much", "broken")
        await failed(there.send("/x"), NetworkProblem, "broken_answer")


async def test_a_connection_that_breaks_before_there_was_anything_is_a_problem(api: Api) -> None:
    async def talk(writer: asyncio.StreamWriter) -> None:
        head(writer, "Content-Length: 100")
        await writer.drain()

    async with talking(api, talk) as there:
        await failed(there.send("/x", arriving=Arriving(lambda piece: None)), NetworkProblem, "broken_answer")


async def test_events_may_be_silent_for_longer_than_another_answer(api: Api) -> None:
    async def talk(writer: asyncio.StreamWriter) -> None:
        head(writer, f"Content-Type: {media}", "Content-Length: 20")
        writer.write(b"data: one\n")
        await writer.drain()
        await asyncio.sleep(0.7)  # longer than the timeout for reading of this API
        writer.write(b"data: two\n")

    media = "text/event-stream"
    async with talking(api, talk) as there:
        answer = await there.send("/x", arriving=Arriving(lambda piece: None))
        assert (answer.content, answer.cut) == (b"data: one\ndata: two\n", "")
        media = "text/plain"
        answer = await there.send("/x", arriving=Arriving(lambda piece: None))
        assert (answer.content, answer.cut) == (b"data: one\n", "broken")
