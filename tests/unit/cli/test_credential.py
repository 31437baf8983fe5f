"""`framer-desk credential`: git and Docker get the token for the connection's own hosts, and for no others."""

import subprocess
import sys
from pathlib import Path

from desktop_app.core.exports import credentials
from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider


async def token_of(desk: Desk) -> str:
    tokens = await desk.context.tokens.current(desk.context.profiles.get("box"))
    assert tokens
    return tokens.access_token.reveal()


def question(box: HostileProvider, *more: str) -> bytes:
    return "\n".join([f"protocol=http\nhost={box.issuer.removeprefix('http://')}", *more, ""]).encode()


async def test_git_gets_the_token_as_a_password(desk: Desk, box: HostileProvider) -> None:
    done = await desk.run("credential", "box", "get", text=question(box))
    lines = dict(line.split("=", 1) for line in done.out.decode().splitlines())
    assert (lines["username"], lines["password"]) == ("oauth2", await token_of(desk))
    assert int(lines["password_expiry_utc"]) > desk.context.clock.now()
    named = await desk.run("credential", "box", "get", text=question(box, "username=ada", "capability[]=authtype"))
    assert b"username=ada\n" in named.out


async def test_a_token_that_is_over_is_renewed_first(desk: Desk, box: HostileProvider) -> None:
    before = await desk.context.tokens.current(desk.context.profiles.get("box"))
    assert before
    await desk.expire(before)
    done = await desk.run("credential", "box", "get", text=question(box))
    assert before.access_token.reveal() not in done.out.decode()
    assert (await token_of(desk)) in done.out.decode()


async def test_other_hosts_get_nothing(desk: Desk, box: HostileProvider) -> None:
    for text in (b"protocol=https\nhost=elsewhere.example\n", b"protocol=http\nhost=elsewhere.example\n", b"\n"):
        done = await desk.run("credential", "box", "get", text=text)
        assert (done.status, done.out, done.err) == (0, b"", "")
    done = await desk.run("credential", "box", "get", "--docker", text=b"https://elsewhere.example/v1/")
    assert (done.status, done.out.decode().strip()) == (1, credentials.NOT_FOUND)


async def test_storing_and_erasing_are_left_to_signing_in_and_out(desk: Desk, box: HostileProvider) -> None:
    before = await token_of(desk)
    for action in ("store", "erase"):
        done = await desk.run("credential", "box", action, text=question(box, "username=x", "password=y"))
        assert (done.status, done.out, done.err) == (0, b"", "")
    assert (await token_of(desk)) == before
    assert (await desk.run("credential", "box", "list", "--docker")).json() == {}


async def test_docker_gets_json(desk: Desk, box: HostileProvider) -> None:
    server = box.issuer.removeprefix("http://")
    done = await desk.run("credential", "box", "get", "--docker", text=server.encode() + b"\n")
    assert done.json() == {"ServerURL": server, "Username": "oauth2", "Secret": await token_of(desk)}


async def test_signed_out_both_are_told_so(desk: Desk, box: HostileProvider) -> None:
    await desk.run("signout", "box")
    assert (await desk.run("credential", "box", "get", text=question(box))).status == 3
    done = await desk.run("credential", "box", "get", "--docker", text=box.issuer.encode())
    assert done.status == 1
    assert b"sign" in done.out.lower()


async def test_a_line_that_git_never_writes(desk: Desk, box: HostileProvider) -> None:
    assert "no question of git" in (await desk.run("credential", "box", "get", text=b"hello\n")).problem(2)


def test_a_url_is_taken_apart() -> None:
    asked = credentials.asked_by_git("url=https://ada@git.example:8443/a.git\n")
    assert credentials.address_for_git(asked) == "https://git.example:8443"
    assert asked["username"] == "ada"


async def test_git_itself_is_content(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    helper = f"!{sys.executable} -m desktop_app credential box"
    done = subprocess.run(  # noqa: ASYNC221 - nothing else runs meanwhile
        ["git", "-c", "credential.helper=", "-c", f"credential.helper={helper}", "credential", "fill"],
        input=question(box), env=desk.environment | {"GIT_TERMINAL_PROMPT": "0"}, capture_output=True, check=True,
    )  # fmt: skip
    assert f"password={await token_of(desk)}\n" in done.stdout.decode()
