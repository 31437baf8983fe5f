"""`socket`: lines out, messages in, against the sandbox."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import received
from tests.helpers.desk import Desk, error_line, finished
from tests.helpers.sandbox import RunningSandbox, start_sandbox


@pytest.fixture
async def echo(desk: Desk, tmp_path: Path) -> AsyncIterator[RunningSandbox]:
    """The sandbox of the connection `echo`, which is signed in."""
    with start_sandbox(tmp_path) as sandbox:
        token = await asyncio.to_thread(sandbox.sign_in)
        profile = ProviderProfile(name="echo", api_base_url=sandbox.issuer, grant="manual")
        desk.context.profiles.add(profile)
        pasted = received.pasted(Secret(token["access_token"]), profile, account="ada", now=desk.context.clock.now())
        await desk.context.tokens.save(pasted)
        yield sandbox


async def test_lines_are_messages(desk: Desk, echo: RunningSandbox) -> None:
    result = await desk.run("socket", "echo", "/v1/echo", text='Hello\r\nWörld\n{"a": 1}'.encode())
    assert (result.status, result.out.decode().splitlines()) == (0, ["Hello", "Wörld", '{"a": 1}'])
    assert result.err == "Connected. Ctrl-D ends.\n"


async def test_messages_as_json_at_a_whole_address(desk: Desk, echo: RunningSandbox) -> None:
    address = echo.issuer.replace("http://", "ws://") + "/v1/echo"
    words = ("--json", "--subprotocol", "chat", "-H", "X-Own: 1")
    result = await desk.run("socket", "echo", address, *words, text=b"a\nb\n")
    assert (result.status, result.out) == (0, b'{"data": "a"}\n{"data": "b"}\n')


async def test_a_refused_token_and_what_is_no_socket(desk: Desk, echo: RunningSandbox) -> None:
    assert "opened no WebSocket" in (await desk.run("socket", "echo", "/v1/me")).problem(1)
    assert "does not belong" in (await desk.run("socket", "echo", "wss://example.com/")).problem(1)
    await asyncio.to_thread(echo.set_faults, "expired-token")
    assert "did not accept" in (await desk.run("socket", "echo", "/v1/echo")).problem(3)


async def test_the_other_side_ends_it(desk: Desk, echo: RunningSandbox) -> None:
    process = await desk.start("socket", "echo", "/v1/echo", "--timeout", "20")
    assert await error_line(process) == "Connected. Ctrl-D ends."
    await asyncio.to_thread(echo.stop)
    result = await finished(process, None)
    assert (result.status, result.out) == (0, b"")
    assert result.err.startswith("Closed: 1012")
