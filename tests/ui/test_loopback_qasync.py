"""The loopback listener and the browser opener on Qt's event loop, where the window runs them."""

import asyncio
import os
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

# Before the first import of Qt, and of qasync, which takes the first binding it finds.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from desktop_app.core.redact import Secret
from desktop_app.core.signin.browser import open_browser
from desktop_app.core.signin.loopback import Limits, LoopbackListener, Outcome, RedirectTarget
from tests.helpers.loopback_client import connect, crowd, fetch, parse

STATE = "state-known-to-us-alone"
GENUINE = {"code": "SplxlOBeZQQYbYS6WxSbIA", "state": STATE}


class QtLoop:
    """Runs a coroutine to its end on Qt's loop; whatever the loop itself complains about fails the test."""

    def __init__(self, loop: Any) -> None:
        self._loop = loop
        self._lost: list[dict[str, Any]] = []
        loop.set_exception_handler(lambda _, context: self._lost.append(context))

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        self._loop.run_until_complete(asyncio.wait_for(work, 30))
        assert self._lost == []


@pytest.fixture
def qt_loop(qapp: QApplication) -> Iterator[QtLoop]:
    """A fresh loop on the test's application."""
    with qasync.QEventLoop(qapp) as loop:
        yield QtLoop(loop)


def listener(uri: str, limits: Limits | None = None) -> LoopbackListener:
    return LoopbackListener(
        RedirectTarget.parse(uri), state=Secret(STATE), limits=limits or Limits(), on_ignored=lambda reason: None
    )


async def sign_in(loopback: LoopbackListener) -> None:
    browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
    callback = await loopback.wait()
    assert callback.params == GENUINE
    assert not browser.done()
    await callback.finish(Outcome.signed_in())
    assert "You are signed in" in (await browser).text


@pytest.mark.parametrize("uri", ["http://127.0.0.1:0/callback", "http://[::1]:0/callback", "http://localhost:0/cb"])
def test_signs_in(qt_loop: QtLoop, uri: str) -> None:
    async def scenario() -> None:
        async with listener(uri) as loopback:
            assert (await fetch(loopback.redirect_uri, {"code": "x", "state": "wrong"})).status == 400
            await sign_in(loopback)
            assert "You are signed in" in (await fetch(loopback.redirect_uri)).text

    qt_loop.run(scenario())


def test_closes_everything_when_cancelled(qt_loop: QtLoop) -> None:
    async def scenario() -> None:
        async with listener("http://127.0.0.1:0/callback") as loopback:
            browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
            await loopback.wait()
        assert "The sign-in was stopped" in (await browser).text
        with pytest.raises(ConnectionRefusedError):
            await connect(loopback.redirect_uri)

    qt_loop.run(scenario())


def test_stands_a_crowd_and_a_slow_one(qt_loop: QtLoop) -> None:
    async def scenario() -> None:
        async with listener("http://127.0.0.1:0/callback", Limits(read_seconds=0.2)) as loopback:
            slow_reader, slow_writer = await connect(loopback.redirect_uri)
            async with crowd(loopback.redirect_uri, 200) as answers:
                slow_writer.write(b"GET /callback?code=")
                await sign_in(loopback)
                assert {parse(answer).status for answer in await asyncio.gather(*answers)} == {503, 408}
            assert parse(await slow_reader.read()).status in (503, 408)
            slow_writer.close()
            assert "You are signed in" in (await fetch(loopback.redirect_uri, GENUINE)).text

    qt_loop.run(scenario())


def test_a_long_head_is_refused(qt_loop: QtLoop) -> None:
    async def scenario() -> None:
        async with listener("http://127.0.0.1:0/callback") as loopback:
            reader, writer = await connect(loopback.redirect_uri)
            writer.write(b"GET /callback HTTP/1.1\r\nX: " + b"a" * 1_000_000)
            await writer.drain()
            assert parse(await reader.read()).status == 431
            writer.close()
            await sign_in(loopback)

    qt_loop.run(scenario())


def test_opens_a_browser(qt_loop: QtLoop, tmp_path: Path) -> None:
    async def scenario() -> None:
        script = tmp_path / "browser"
        script.write_text(f'#!/bin/sh\necho "$1" > "{tmp_path}/seen"\n')
        script.chmod(0o700)
        assert await open_browser("http://127.0.0.1:1/x", environ={"BROWSER": str(script)}, platform="linux")
        assert not await open_browser("http://127.0.0.1:1/x", environ={"BROWSER": "missing"}, platform="linux")
        assert (tmp_path / "seen").read_text() == "http://127.0.0.1:1/x\n"

    qt_loop.run(scenario())
