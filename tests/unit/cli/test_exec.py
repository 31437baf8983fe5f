"""`framer-desk exec`: the command gets a fresh token, and is itself in everything else."""

import signal

import pytest

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider


async def test_the_command_has_the_token_in_its_environment_and_its_status_is_passed_on(
    desk: Desk, box: HostileProvider
) -> None:
    profile = desk.context.profiles.get("box")
    before = await desk.context.tokens.current(profile)
    assert before
    await desk.expire(before)
    done = await desk.run("exec", "box", "--var", "MINE", "--", "sh", "-c", 'echo "$MINE" "$1"; exit 7', "sh", "-x")
    after = await desk.context.tokens.current(profile)
    assert after
    assert after.fingerprint != before.fingerprint
    assert (done.status, done.out.decode()) == (7, f"{after.access_token.reveal()} -x\n")
    assert done.err == ""


@pytest.mark.parametrize("words", [["a", "--", "-x", "--", "--"], ["--", "--json", "--var"], ["--"], ["-h"]])
async def test_the_arguments_are_the_commands_own(desk: Desk, box: HostileProvider, words: list[str]) -> None:
    command = ["sh", "-c", 'printf "%s\\n" "$@"', "sh"]
    done = await desk.run("exec", "box", "--", *command, *words)
    assert (done.status, done.out.decode().splitlines()) == (0, words)


async def test_the_command_gets_no_other_secret_of_ours(desk: Desk, box: HostileProvider) -> None:
    done = await desk.run("exec", "box", "--", "env", OWN_SECRET="stays")
    assert done.status == 0
    assert b"PASSPHRASE" not in done.out
    assert b"OWN_SECRET=stays" in done.out


async def test_standard_input_and_the_usual_name(desk: Desk, box: HostileProvider) -> None:
    command = ["sh", "-c", 'cat; test -n "$FRAMER_DESK_TOKEN"']
    done = await desk.run("exec", "box", "--", *command, text=b"through")
    assert (done.status, done.out) == (0, b"through")


async def test_signals_are_the_commands_own(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start("exec", "box", "--", "sh", "-c", "echo ready; exec sleep 60")
    assert process.stdout
    assert await process.stdout.readline() == b"ready\n"
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == -signal.SIGTERM


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--", "no-such-program"], 1, "no command 'no-such-program'"),
        (["--var", "a-b", "--", "true"], 2, "no name of a variable"),
    ],
)
async def test_what_can_not_be_run(
    desk: Desk, box: HostileProvider, arguments: list[str], status: int, words: str
) -> None:
    assert words in (await desk.run("exec", "box", *arguments)).problem(status)


async def test_nobody_signed_in(desk: Desk) -> None:
    assert "not signed in" in (await desk.run("exec", "sandbox", "--", "true")).problem(3)
    await desk.run("sandbox", "--stop")
