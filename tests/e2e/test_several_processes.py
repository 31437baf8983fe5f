"""Several programs of one person at once: they share the keyring, and never spend a refresh token twice."""

import signal
import time

import httpx2
import pytest

from tests.helpers.processes import alive_with
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def refreshes(issuer: str) -> int:
    """How often the sandbox renewed a token since it started."""
    return sum(httpx2.get(f"{issuer}/sandbox/stats").raise_for_status().json()["refreshes"].values())


def sign_in_for_a_moment(program: Program) -> None:
    """Sign in with a token that is over when this returns."""
    with program.sandbox("--token-lifetime", "4"):
        program.signin("sandbox")
        deadline = time.monotonic() + 30
        while not is_over(program):
            assert time.monotonic() < deadline


def is_over(program: Program) -> bool:
    """Whether the token is over. Its `expires_in` is 0 in its last second, too, in which nobody renews it yet."""
    said = program.run("token", "sandbox", "--json").done().json()
    return bool({check["name"]: check["result"] for check in said["checks"]}["expiry"] == "fail")


def test_two_processes_read_the_keyring_at_once(program: Program) -> None:
    program.signin("sandbox")
    both = [program.start("token", "sandbox", "--reveal") for _ in range(2)]
    first, second = (program.finish(process, reveals=True).done().out for process in both)
    assert first == second


def test_eight_processes_refresh_once(program: Program) -> None:
    sign_in_for_a_moment(program)
    with program.sandbox() as issuer:
        crowd = [program.start("call", "sandbox", "GET", "/v1/me") for _ in range(8)]
        for process in crowd:
            assert program.finish(process, seconds=120).done().json()["email"] == "ada@sandbox.local"
        assert refreshes(issuer) == 1
        program.learn()
        stats = httpx2.get(f"{issuer}/sandbox/stats").json()
        assert stats["reuse_detected"] == 0


def test_killing_one_in_the_middle_of_a_refresh_loses_nothing(program: Program) -> None:
    sign_in_for_a_moment(program)
    with program.sandbox("--fault", "slow") as issuer:
        before = httpx2.get(f"{issuer}/sandbox/stats").json()["token_requests"]
        killed = program.start("refresh", "sandbox")
        deadline = time.monotonic() + 30
        while httpx2.get(f"{issuer}/sandbox/stats").json()["token_requests"] == before:
            assert time.monotonic() < deadline, "the refresh never reached the server"
        killed.send_signal(signal.SIGKILL)
        assert program.finish(killed).status == -signal.SIGKILL
        httpx2.post(f"{issuer}/sandbox/faults", json={"on": []}).raise_for_status()
        assert program.run("call", "sandbox", "GET", "/v1/me").done().json()["email"] == "ada@sandbox.local"
        program.learn()
        assert refreshes(issuer) == 1
        assert httpx2.get(f"{issuer}/sandbox/stats").json()["reuse_detected"] == 0


def test_programs_that_start_at_once_share_one_sandbox(program: Program) -> None:
    crowd = [program.start("call", "sandbox", "GET", "/v1/me") for _ in range(4)]
    assert [program.finish(process).status for process in crowd] == [3] * 4
    running = alive_with("FRAMER_DESK_HOME", str(program.home)).values()
    assert len([line for line in running if "sandbox" in line]) == 1
