"""Answers however large and broken: nothing of them is left behind."""

import asyncio
from dataclasses import replace

import pytest

from desktop_app.core.api.response import SPILL_BYTES
from desktop_app.core.errors import (
    NetworkProblem,
)
from tests.helpers.hostile_provider import SILENCE, Reply
from tests.unit.core.api.conftest import Api, failed, token_of, with_profile


async def test_a_large_body_lives_in_a_file_until_it_is_discarded(api: Api) -> None:
    body = bytes(range(256)) * 4 * 1024 + b"!"
    api.replies["/base/big"] = Reply(body)
    response = await api.send("/big")
    assert (response.content, response.size) == (None, SPILL_BYTES + 1)
    assert response.body_file
    assert response.body_file.stat().st_mode & 0o777 == 0o600
    assert response.read() == body
    response.discard()
    response.discard()
    assert api.bodies() == []
    api.replies["/base/big"] = Reply(body[:-1])
    assert (await api.send("/big")).content == body[:-1]
    assert api.bodies() == []


async def test_a_body_that_breaks_off_leaves_no_file(api: Api) -> None:
    api.replies["/base/big"] = Reply(b"x" * (SPILL_BYTES + 1), headers={"Content-Length": str(SPILL_BYTES * 2)})
    await failed(api.send("/big"), NetworkProblem, "broken_answer")
    assert api.bodies() == []


async def test_stopping_in_the_middle_leaves_no_file(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server says two bodies' length and sends one, then keeps the connection: the client waits for the rest."""
    ready = asyncio.Event()
    connections: list[asyncio.StreamWriter] = []

    async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        await reader.readuntil(b"\r\n\r\n")
        length = f"Content-Length: {2 * SPILL_BYTES}\r\n"
        writer.write(f"HTTP/1.1 200 OK\r\n{length}\r\n".encode() + b"x" * (SPILL_BYTES + 1))
        await writer.drain()
        ready.set()

    server = await asyncio.start_server(half, "127.0.0.1", 0)
    there = with_profile(api, api_base_url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    sending = asyncio.create_task(there.send("/x"))
    await ready.wait()
    while not api.bodies():  # noqa: ASYNC110  (the file is made by the code under test, which tells nobody)
        await asyncio.sleep(0)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert api.bodies() == []
    server.close()
    for writer in connections:
        writer.close()


async def test_an_answer_that_is_no_http(api: Api) -> None:
    api.replies["/base/x"] = Reply("", headers={"Content-Length": "banana"})
    await failed(api.send("/x"), NetworkProblem, "broken_answer")
    api.replies["/base/x"] = Reply(b"plain", headers={"Content-Encoding": "gzip"})
    await failed(api.send("/x"), NetworkProblem, "bad_encoding")
    api.replies["/base/x"] = SILENCE
    await failed(api.send("/x"), NetworkProblem, "timed_out")
    gone = with_profile(api, api_base_url="http://127.0.0.1:9")
    problem = await failed(gone.send("/x"), NetworkProblem, "unreachable")
    assert problem.message == "Could not reach 127.0.0.1:9. Nothing answered at that address."


async def test_an_expired_token_is_renewed_before_it_is_sent(api: Api) -> None:
    tokens = await api.tokens()
    await api.context.tokens.save(replace(tokens, expires_at=api.context.clock.now() - 1))
    assert (await api.send("/ok")).status == 200
    (asked,) = api.asked("/base/ok")
    assert token_of(asked) != tokens.access_token
