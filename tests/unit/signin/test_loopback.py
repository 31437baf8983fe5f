"""One sign-in through the listener, from the browser's side: the truth is told, and only once it is known."""

import asyncio
import logging

import pytest

from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret
from desktop_app.core.signin.loopback import Limits, LoopbackListener, Outcome, RedirectTarget
from tests.helpers.loopback_client import connect, fetch, parse

STATE = "state-known-to-us-alone"
GENUINE = {"code": "SplxlOBeZQQYbYS6WxSbIA", "state": STATE}


def listener(uri: str = "http://127.0.0.1:0/callback", limits: Limits | None = None) -> LoopbackListener:
    return LoopbackListener(
        RedirectTarget.parse(uri), state=Secret(STATE), limits=limits or Limits(), on_ignored=lambda reason: None
    )


@pytest.mark.parametrize(
    "uri",
    ["http://127.0.0.1:0/callback", "http://[::1]:0/callback", "http://localhost:0/deep/path", "http://127.0.0.1:0"],
)
async def test_signs_in(uri: str) -> None:
    async with listener(uri) as loopback:
        browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
        callback = await loopback.wait()
        assert callback.params == GENUINE
        assert not browser.done()
        await callback.finish(Outcome.signed_in())
        reply = await browser
    assert reply.status == 200
    assert reply.text.startswith("You are signed in Go back to Framer Desk.")
    assert GENUINE["code"] not in reply.html
    assert STATE not in reply.html


async def test_localhost_answers_on_both_families() -> None:
    async with listener("http://localhost:0/callback") as loopback:
        port = loopback.redirect_uri.split(":")[2].split("/")[0]
        for address in ("127.0.0.1", "[::1]"):
            uri = f"http://{address}:{port}/callback"
            reply = await fetch(uri, host=f"localhost:{port}")
            assert reply.status == 400
            assert "does not belong to the sign-in you started" in reply.text
            assert (await fetch(uri)).status == 421


async def test_a_denial_and_a_failure_are_told_as_such() -> None:
    async with listener() as loopback:
        browser = asyncio.create_task(fetch(loopback.redirect_uri, {"error": "access_denied", "state": STATE}))
        callback = await loopback.wait()
        await callback.finish(Outcome.denied(callback.params["error"], "<b>no</b>"))
        reply = await browser
    assert "You did not allow access Nothing was shared." in reply.text
    assert "The server's own words <b>no</b>" in reply.text
    assert "<b>" not in reply.html


async def test_the_answer_may_come_before_anyone_waits() -> None:
    async with listener() as loopback:
        early = await fetch(loopback.redirect_uri, {"code": "foreign", "state": "guessed"})
        assert early.status == 400
        browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
        waiting = asyncio.create_task(loopback.wait())
        waiting.cancel()
        callback = await loopback.wait()
        assert callback is await loopback.wait()
        await callback.finish(Outcome.signed_in())
        assert "You are signed in" in (await browser).text


async def test_a_reload_shows_the_outcome_again() -> None:
    async with listener() as loopback:
        first = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
        callback = await loopback.wait()
        during = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
        await fetch(loopback.redirect_uri, path="/favicon.ico")  # connections are served in turn: `during` is held now
        assert not during.done()
        await callback.finish(Outcome.signed_in())
        await callback.finish(Outcome.failed("too late to say so"))
        swept = fetch(loopback.redirect_uri)  # what a reload asks for once the query left the address bar
        for reply in await asyncio.gather(first, during, fetch(loopback.redirect_uri, GENUINE), swept):
            assert "You are signed in" in reply.text


async def test_a_browser_that_went_away_spoils_nothing() -> None:
    async with listener() as loopback:
        _, writer = await connect(loopback.redirect_uri)
        host = loopback.redirect_uri.split("/")[2]
        writer.write(f"GET /callback?code=c&state={STATE} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        callback = await loopback.wait()
        writer.transport.abort()
        await callback.finish(Outcome.signed_in())
        assert "You are signed in" in (await fetch(loopback.redirect_uri)).text


async def test_a_browser_may_close_its_half_after_asking() -> None:
    async with listener() as loopback:
        reader, writer = await connect(loopback.redirect_uri)
        host = loopback.redirect_uri.split("/")[2]
        writer.write(f"GET /callback?code=c&state={STATE} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        writer.write_eof()
        callback = await loopback.wait()
        await fetch(loopback.redirect_uri, path="/favicon.ico")  # the end of its half is read by now
        await callback.finish(Outcome.signed_in())
        assert "You are signed in" in parse(await reader.read()).text
        writer.close()


async def test_a_long_exchange_does_not_keep_the_browser_waiting_for_ever() -> None:
    async with listener(limits=Limits(hold_seconds=0.01)) as loopback:
        reply = await fetch(loopback.redirect_uri, GENUINE)
        assert reply.status == 202
        assert reply.text.startswith("Still working")
        await (await loopback.wait()).finish(Outcome.failed("The server said no."))
        assert "The server said no." in (await fetch(loopback.redirect_uri, GENUINE)).text


async def test_closing_early_says_so_and_closes_everything() -> None:
    async with listener() as loopback:
        idle_reader, idle_writer = await connect(loopback.redirect_uri)
        browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
        await loopback.wait()
    assert "The sign-in was stopped" in (await browser).text
    assert await idle_reader.read() == b""
    idle_writer.close()
    with pytest.raises(ConnectionRefusedError):
        await connect(loopback.redirect_uri)


async def test_the_same_fixed_port_serves_one_sign_in_after_another() -> None:
    async with listener() as loopback:
        uri = loopback.redirect_uri
    for _ in range(2):
        async with listener(uri) as loopback:
            assert loopback.redirect_uri == uri
            browser = asyncio.create_task(fetch(uri, GENUINE))
            await (await loopback.wait()).finish(Outcome.signed_in())
            assert "You are signed in" in (await browser).text


async def test_takes_a_pasted_address() -> None:
    async with listener() as loopback:
        waiting = asyncio.create_task(loopback.wait())
        address = f"{loopback.redirect_uri}?code=pasted&state={STATE}"
        callback = await loopback.accept_pasted(f"  {address}\n")
        assert callback.params["code"] == "pasted"
        assert callback is await waiting
        await callback.finish(Outcome.signed_in())
        # The browser may reach us after all.
        assert "You are signed in" in (await fetch(loopback.redirect_uri, f"code=pasted&state={STATE}")).text


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("nonsense", "paste_not_an_address"),
        ("https://id.example.com/authorize", "paste_other_address"),
        ("{uri}?code=abc&state=another", "state_mismatch"),
        ("{uri}", "state_mismatch"),
        (f"{{uri}}?state={STATE}", "answer_incomplete"),
    ],
)
async def test_a_wrong_paste_has_words_and_the_wait_goes_on(pasted: str, code: str) -> None:
    async with listener() as loopback:
        with pytest.raises(UserFacing) as caught:
            await loopback.accept_pasted(pasted.format(uri=loopback.redirect_uri))
        assert caught.value.code == code
        assert caught.value.remedy
        await loopback.accept_pasted(f"{loopback.redirect_uri}?code=abc&state={STATE}")
        with pytest.raises(UserFacing) as caught:
            await loopback.accept_pasted(f"{loopback.redirect_uri}?code=abc&state={STATE}")
        assert caught.value.code == "answer_used"


async def test_logs_and_shows_neither_code_nor_state(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    async with listener() as loopback:
        browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
        callback = await loopback.wait()
        shown = f"{callback!r} {callback.params!r} {loopback!r} {list(loopback._connections)!r}"
        await callback.finish(Outcome.signed_in())
        await browser
    assert GENUINE["code"] not in caplog.text + shown
    assert STATE not in caplog.text + shown
