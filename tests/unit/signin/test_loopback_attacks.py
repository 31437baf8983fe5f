"""The listener under attack: whatever comes, the page says the truth and the genuine answer still signs in."""

import asyncio
from collections.abc import AsyncIterator
from itertools import islice

import pytest

from desktop_app.core.redact import Secret
from desktop_app.core.signin.loopback import Limits, LoopbackListener, Outcome, RedirectTarget
from tests.helpers.loopback_client import Reply, connect, crowd, fetch, parse, send

STATE = "state-known-to-us-alone"
GENUINE = {"code": "SplxlOBeZQQYbYS6WxSbIA", "state": STATE}
TARGET = RedirectTarget.parse("http://127.0.0.1:0/callback")


@pytest.fixture
def ignored() -> list[str]:
    """The reasons that a person was told."""
    return []


@pytest.fixture
async def loopback(ignored: list[str]) -> AsyncIterator[LoopbackListener]:
    """A listener as it is shipped."""
    async with LoopbackListener(TARGET, state=Secret(STATE), on_ignored=ignored.append) as listener:
        yield listener


@pytest.fixture
async def impatient(ignored: list[str]) -> AsyncIterator[LoopbackListener]:
    """The same, but for a time to read that a test can wait for."""
    limits = Limits(read_seconds=0.5)
    async with LoopbackListener(TARGET, state=Secret(STATE), limits=limits, on_ignored=ignored.append) as listener:
        yield listener


async def sign_in(loopback: LoopbackListener) -> None:
    """What every attack must leave working."""
    browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
    callback = await loopback.wait()
    assert callback.params == GENUINE
    assert not browser.done()
    await callback.finish(Outcome.signed_in())
    assert "You are signed in" in (await browser).text


@pytest.mark.parametrize("params", [{"code": "x", "state": "wrong"}, {"code": "x"}, {"error": "access_denied"}, {}])
async def test_wrong_state(loopback: LoopbackListener, ignored: list[str], params: dict[str, str]) -> None:
    for _ in range(3):
        reply = await fetch(loopback.redirect_uri, params)
        assert reply.status == 400
        assert "This answer does not belong to the sign-in you started, so it was ignored." in reply.text
        assert "Framer Desk is still waiting for the right answer." in reply.text
    assert ignored == ["This answer does not belong to the sign-in you started, so it was ignored."]
    await sign_in(loopback)
    assert "It changed nothing." in (await fetch(loopback.redirect_uri, {"code": "x", "state": "wrong"})).text


async def test_two_codes(loopback: LoopbackListener) -> None:
    reply = await fetch(loopback.redirect_uri, f"code=a&code=b&state={STATE}")
    assert reply.status == 400
    assert "so it was ignored" in reply.text
    await sign_in(loopback)


async def test_second_hit(loopback: LoopbackListener, ignored: list[str]) -> None:
    browser = asyncio.create_task(fetch(loopback.redirect_uri, GENUINE))
    callback = await loopback.wait()
    second = await fetch(loopback.redirect_uri, {"code": "another", "state": STATE})
    assert second.status == 409
    assert "This sign-in already has its answer" in second.text
    assert not browser.done()
    await callback.finish(Outcome.signed_in())
    assert "You are signed in" in (await browser).text
    assert "already has its answer" in (await fetch(loopback.redirect_uri, {"code": "third", "state": STATE})).text
    assert callback.params == GENUINE
    assert ignored == ["A second answer was ignored."]


@pytest.mark.parametrize("path", ["/", "/callback/", "/Callback", "/%63allback", "/x/../callback", "//callback"])
async def test_other_path(loopback: LoopbackListener, path: str) -> None:
    assert (await fetch(loopback.redirect_uri, GENUINE, path=path)).status == 404
    await sign_in(loopback)


async def test_favicon_and_head_are_harmless(loopback: LoopbackListener, ignored: list[str]) -> None:
    assert (await fetch(loopback.redirect_uri, path="/favicon.ico")).status == 404
    head = await fetch(loopback.redirect_uri, GENUINE, method="HEAD")
    assert (head.status, head.html) == (200, "")
    assert ignored == []
    await sign_in(loopback)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"])
async def test_other_method(loopback: LoopbackListener, method: str) -> None:
    reply = await fetch(loopback.redirect_uri, GENUINE, method=method)
    assert (reply.status, reply.headers["allow"]) == (405, "GET, HEAD")
    assert not [name for name in reply.headers if name.startswith("access-control-")]
    await sign_in(loopback)


async def test_form_post_with_a_long_body(loopback: LoopbackListener, ignored: list[str]) -> None:
    reply = await fetch(loopback.redirect_uri, method="POST", body=b"code=x&state=y&" + b"a" * 100_000)
    assert reply.status == 405
    assert "must come in the address" in reply.text
    assert ignored == ["An answer that did not come in the address (POST) was ignored."]
    await sign_in(loopback)


async def test_an_early_refusal_is_not_lost_in_a_reset(loopback: LoopbackListener) -> None:
    host = loopback.redirect_uri.split("/")[2]
    reader, writer = await connect(loopback.redirect_uri)
    writer.write(f"POST /callback HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000000\r\n\r\n".encode())
    assert parse(await reader.read()).status == 405
    for _ in range(10):
        writer.write(b"a" * 10_000)
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    await sign_in(loopback)


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:{p}"]
)
async def test_host_of_another_name(loopback: LoopbackListener, host: str) -> None:
    port = loopback.redirect_uri.split(":")[2].split("/")[0]
    assert (await fetch(loopback.redirect_uri, GENUINE, host=host.format(p=port))).status == 421
    await sign_in(loopback)


async def test_no_host_at_all(loopback: LoopbackListener) -> None:
    query = f"code=x&state={STATE}"
    assert (await send(loopback.redirect_uri, f"GET /callback?{query} HTTP/1.0\r\n\r\n".encode())).status == 421
    assert (await send(loopback.redirect_uri, f"GET /callback?{query} HTTP/1.1\r\n\r\n".encode())).status == 400
    await sign_in(loopback)


@pytest.mark.parametrize(
    "data",
    [
        b"GET /callback HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * 1_000_000 + b"\r\n\r\n",
        b"GET /callback?code=" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /callback HTTP/1.1\r\n" + b"X: y\r\n" * 200_000 + b"\r\n",
    ],
    ids=["one field", "request line", "many fields"],
)
async def test_a_megabyte_of_head(loopback: LoopbackListener, data: bytes) -> None:
    assert (await send(loopback.redirect_uri, data)).status == 431
    await sign_in(loopback)


async def test_the_head_limit_is_exact(loopback: LoopbackListener) -> None:
    host = loopback.redirect_uri.split("/")[2]
    start = f"GET /callback HTTP/1.1\r\nHost: {host}\r\nX: ".encode()
    fits = start + b"a" * (Limits().head_bytes - len(start) - 4) + b"\r\n\r\n"
    assert len(fits) == Limits().head_bytes
    assert (await send(loopback.redirect_uri, fits)).status == 400
    assert (await send(loopback.redirect_uri, fits.replace(b"X: ", b"X: aa"))).status == 431


@pytest.mark.parametrize(
    "data", [b"\x16\x03\x01\x02\x00\x01\x00\x01", b"\r\n\r\n\r\nHELLO\r\n\r\n", b"\x00" * 64 + b"\n\n"]
)
async def test_what_is_not_http(loopback: LoopbackListener, data: bytes) -> None:
    assert (await send(loopback.redirect_uri, data)).status == 400
    await sign_in(loopback)


async def test_one_byte_at_a_time(impatient: LoopbackListener) -> None:
    reader, writer = await connect(impatient.redirect_uri)
    answer = asyncio.create_task(reader.read())
    sent = 0
    while not answer.done():
        writer.write(b"GET /callback?"[sent % 14 : sent % 14 + 1])
        sent += 1
        await asyncio.sleep(0.01)  # the attack's own pace
    writer.close()
    assert parse(answer.result()).status == 408
    await sign_in(impatient)


async def test_no_byte_at_all(impatient: LoopbackListener) -> None:
    reader, writer = await connect(impatient.redirect_uri)
    assert parse(await reader.read()).status == 408
    writer.close()
    await sign_in(impatient)


async def test_200_idle_connections(loopback: LoopbackListener) -> None:
    async with crowd(loopback.redirect_uri, 200) as answers:
        await sign_in(loopback)
        # All but the 32 that are allowed hear so at once, long before they would be too slow.
        for done in islice(asyncio.as_completed(answers), 200 - Limits().connections):
            assert parse(await done).status == 503


async def test_a_crowd_does_not_push_out_a_browser_that_waits_for_the_outcome(impatient: LoopbackListener) -> None:
    browser = asyncio.create_task(fetch(impatient.redirect_uri, GENUINE))
    callback = await impatient.wait()
    async with crowd(impatient.redirect_uri, 200) as answers:
        for answer in await asyncio.gather(*answers):
            assert parse(answer).status in (503, 408)
    assert not browser.done()
    await callback.finish(Outcome.signed_in())
    assert "You are signed in" in (await browser).text


async def test_the_genuine_answer_in_the_midst_of_a_crowd(impatient: LoopbackListener) -> None:
    async def idle() -> None:
        async with crowd(impatient.redirect_uri, 50) as answers:
            await asyncio.gather(*answers)

    before = asyncio.create_task(idle())
    browser = asyncio.create_task(fetch(impatient.redirect_uri, GENUINE))
    after = asyncio.create_task(idle())
    await (await impatient.wait()).finish(Outcome.signed_in())
    assert "You are signed in" in (await browser).text
    await asyncio.gather(before, after)


async def test_200_wrong_answers_at_once(loopback: LoopbackListener, ignored: list[str]) -> None:
    wrong = {"code": "x", "state": "wrong"}
    replies = await asyncio.gather(*(fetch(loopback.redirect_uri, wrong) for _ in range(200)), return_exceptions=True)
    statuses = {reply.status for reply in replies if isinstance(reply, Reply)}
    assert 400 in statuses
    assert statuses <= {400, 503}
    assert len(ignored) == 1
    await sign_in(loopback)


async def test_markup_in_the_servers_words(loopback: LoopbackListener) -> None:
    evil = "<script>alert(document.cookie)</script>"
    params = {"error": evil, "error_description": evil, "state": STATE}
    browser = asyncio.create_task(fetch(loopback.redirect_uri, params))
    callback = await loopback.wait()
    await callback.finish(Outcome.denied(callback.params["error"], callback.params["error_description"]))
    reply = await browser
    assert reply.html.count("<script>") == 1
    assert "alert" not in reply.html.split("<script>")[1]
    assert f"The server's own words {evil}" in reply.text
