"""`signin` as scripts drive it: the link, the pasted answer, the token from a pipe, and every way it ends."""

import asyncio
import signal

import pytest

from desktop_app.core.signin import authorization_code
from tests.helpers.desk import PATIENCE, Desk, error_line, feed, finished
from tests.helpers.hostile_provider import SILENCE, HostileProvider, Reply, browse
from tests.helpers.loopback_client import fetch


@pytest.fixture
def box(desk: Desk, provider: HostileProvider) -> HostileProvider:
    """The provider of the connection `box`, which nobody is signed in to."""
    desk.context.profiles.add(provider.profile(name="box", api_base_url=provider.issuer))
    return provider


async def kept(desk: Desk) -> bool:
    """Whether the vault holds anything."""
    return bool(await asyncio.to_thread(desk.context.vault.find))


async def test_no_open_prints_the_link_alone_and_waits(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("signin", "box", "--no-open", "--scope", "openid read", "--scope", "write", "--json")
    link = await error_line(process)
    assert link.startswith(f"{box.issuer}/authorize?")
    page = await browse(link)
    result = await finished(process)
    described = result.json()
    assert result.err == ""
    assert "You are signed in" in page.text
    assert (described["profile"], described["account"], described["subject"]) == ("box", "Ada Lindqvist", "ada")
    assert described["scopes"] == described["scopes_requested"] == ["openid", "read", "write"]
    assert await kept(desk)
    assert not any(secret in result.out.decode() for secret in box.secrets)


async def test_a_token_in_the_environment_that_goes_before_the_new_one_is_named(
    desk: Desk, box: HostileProvider
) -> None:
    process = await desk.start("signin", "box", "--no-open", FRAMER_DESK_BOX_ACCESS_TOKEN="a-token-of-the-environment")
    await browse(await error_line(process))
    result = await finished(process)
    assert result.status == 0
    assert "Requests go on using the token from the environment." in result.err


async def test_the_answer_can_be_pasted(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("signin", "box", "--no-open", "--paste")
    link = await error_line(process)
    assert await error_line(process) == "Paste the address that the browser ended at, then press Enter:"
    redirect = await fetch(link, link.partition("?")[2])  # the provider's answer, which no listener is asked for
    assert process.stdin
    process.stdin.write(b"\nhttp://127.0.0.1/callback?code=x&state=y\n")
    await process.stdin.drain()
    assert "not the answer to this sign-in" in await error_line(process)  # and the wait goes on
    process.stdin.write(f" '{redirect.headers['location']}' \n".encode())
    await process.stdin.drain()
    result = await finished(process, None)
    assert result.status == 0, result.err
    assert result.out.decode().startswith("Signed in to box.\n")


async def test_a_denied_consent(desk: Desk, box: HostileProvider) -> None:
    box.authorization = {"code": None, "error": "access_denied", "error_description": "\x1b[31mno <b>way</b>"}
    process = await desk.start("signin", "box", "--no-open")
    page = await browse(await error_line(process))
    result = await finished(process)
    assert result.problem(1).startswith("You did not allow access. Nothing was shared.")
    assert "\x1b" not in result.err
    assert "You did not allow access" in page.text
    assert not await kept(desk)


async def test_an_answer_that_is_of_no_use(desk: Desk, box: HostileProvider) -> None:
    box.replies["/token"] = Reply("<html>")
    process = await desk.start("--debug", "signin", "box", "--no-open")
    await browse(await error_line(process))
    result = await finished(process)
    assert result.status == 1
    message, remedy, detail = result.err.splitlines()
    assert "something that is not JSON" in message
    assert remedy.startswith("Try: ")
    assert detail.startswith("token_not_json: status 200, text/html")
    assert not any(secret in result.err for secret in box.secrets)
    assert not await kept(desk)


async def test_a_wrong_answer_is_ignored_and_told(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("signin", "box", "--no-open")
    link = await error_line(process)
    box.authorization = {"state": "somebody-elses"}
    page = await browse(link)
    assert page.status == 400
    assert "does not belong to the sign-in you started" in await error_line(process)
    box.authorization = {}
    assert (await browse(link)).status == 200
    assert (await finished(process)).status == 0


async def test_ctrl_c_and_timeout_end_with_6(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("signin", "box", "--no-open")
    await error_line(process)
    process.send_signal(signal.SIGINT)
    stopped = await finished(process)
    assert (stopped.status, stopped.err) == (6, "Stopped.\n")

    late = await desk.run("signin", "box", "--no-open", "--timeout", "1")
    assert late.status == 6
    assert late.err.splitlines()[1:] == ["No answer came in 1 second. The link no longer works.", "Try: Start again."]

    box.replies["/.well-known/openid-configuration"] = SILENCE
    slow = await desk.run("signin", "box", "--no-open", "--timeout", "0.3")
    assert slow.problem(6) == "The sign-in was not done within 0.3 s."
    assert not await kept(desk)


async def test_no_browser_shows_the_link(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("signin", "box", BROWSER="", PATH="/nonexistent", DISPLAY="", WAYLAND_DISPLAY="")
    line = await error_line(process)
    while not line.startswith("http"):
        line = await error_line(process)
    await browse(line)
    assert (await finished(process)).status == 0


@pytest.mark.parametrize("text", [b"", b"  \n", b"two words", b"t\x1bok", "tokén".encode(), b"\xff\xfe"])
async def test_what_is_no_token(desk: Desk, box: HostileProvider, text: bytes) -> None:
    assert "token" in (await desk.run("signin", "box", "--token-stdin", text=text)).err.lower()
    assert not await kept(desk)


async def test_a_token_from_a_pipe(desk: Desk, box: HostileProvider) -> None:
    box.replies["/v1/me"] = lambda asked: Reply({"got": asked.headers["authorization"]})
    result = await desk.run("signin", "box", "--token-stdin", text=b"k-12345-the-key\n")
    assert result.status == 0, result.err
    assert b"k-12345" not in result.out
    assert (await desk.run("call", "box", "GET", "/v1/me")).json() == {"got": "Bearer k-12345-the-key"}
    assert box.asked_at("/authorize") == []


async def test_ctrl_c_while_it_reads_a_token(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("signin", "box", "--token-stdin")
    await feed(process)  # and there is no end of it
    process.send_signal(signal.SIGINT)
    async with asyncio.timeout(PATIENCE):
        await process.wait()
    assert process.returncode == 6
    assert (await finished(process, None)).err == "Stopped.\n"
    assert not await kept(desk)


async def test_without_a_place_for_tokens_nobody_is_sent_to_the_browser(desk: Desk, box: HostileProvider) -> None:
    result = await desk.run("signin", "box", "--no-open", FRAMER_DESK_VAULT_PASSPHRASE="")
    assert result.problem(1)
    assert box.asked_at("/authorize") == []


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("issuer = ", "not valid TOML"),
        ("isuer = 'https://x.example'", "has no field 'isuer'"),
        ("issuer = 'http://id.example.com'", "not encrypted"),
        ("issuer = 'https://id.example.com'\nredirect_uri = 'https://x.example'", "does not lead to this computer"),
        ("issuer = '${ORCHARD_ISSUER}'", "ORCHARD_ISSUER is not set."),
        ("format = 9", "newer Framer Desk"),
    ],
)
async def test_a_connection_that_is_broken(desk: Desk, file: str, says: str) -> None:
    desk.context.paths.profiles.mkdir(parents=True)
    (desk.context.paths.profiles / "orchard.toml").write_text(file)
    assert says in (await desk.run("signin", "orchard")).problem(1)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.3, "0.3 seconds"), (1, "1 second"), (59.6, "59.6 seconds"), (61, "1 minute"), (90, "1.5 minutes")],
)
def test_how_long_was_waited_is_said_as_people_say_it(seconds: float, said: str) -> None:
    assert authorization_code.timed_out(seconds).message == f"No answer came in {said}. The link no longer works."
