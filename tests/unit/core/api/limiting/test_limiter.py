"""Whose turn it is, on a real clock: waiting, its ways out, and what programs know of each other."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.limiting.limiter import Asking, Limiter, Turn
from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import RateLimited
from desktop_app.core.providers.profile import ProviderProfile

URL = "https://api.example.com/v1/me"
PROFILE = ProviderProfile(name="box", api_base_url="https://api.example.com")
ASKING = Asking.of(PROFILE, "ada", URL)
TWO_A_SECOND = (("RateLimit-Policy", '"account";q=2;w=1'), ("RateLimit", '"account";r=1;t=1'))
BLOCKED = (("Retry-After", "30"),)


def too_long(seconds: float, limit: float) -> RateLimited:
    return RateLimited("rate_limited", f"{seconds:.0f} s", wait=seconds)


@pytest.fixture
def limiter(tmp_path: Path) -> Iterator[Limiter]:
    made = Limiter(tmp_path / "limits", SystemClock())
    yield made
    made.close()


async def answered(limiter: Limiter, status: int, headers: tuple[tuple[str, str], ...], url: str = URL) -> None:
    turn = await limiter.turn(ASKING, 60, too_long)
    turn.answered(status, url, headers)
    turn.close()


def full(limiter: Limiter) -> None:
    """Use up what two a second leave."""
    turn = limiter.quick(ASKING)
    assert turn
    turn.answered(200, URL, TWO_A_SECOND)
    turn.close()


async def test_at_the_limit_turns_come_in_their_order(limiter: Limiter) -> None:
    await answered(limiter, 200, TWO_A_SECOND)
    full(limiter)
    assert limiter.quick(ASKING) is None
    order: list[int] = []

    async def one(number: int) -> None:
        turn = await limiter.turn(ASKING, 60, too_long)
        order.append(number)
        turn.close()

    await asyncio.gather(*(one(number) for number in range(2)))
    assert order == [0, 1]


async def test_who_comes_later_does_not_overtake_who_waits(limiter: Limiter) -> None:
    limiter.quick(ASKING)
    await answered(limiter, 429, BLOCKED)
    waiting = asyncio.create_task(limiter.turn(ASKING, 60, too_long))
    await asyncio.sleep(0)
    limiter.shelf.book("box", "ada", "api.example.com").change(lambda book: setattr(book, "blocked_until", 0.0))
    assert limiter.quick(ASKING) is None
    (await waiting).close()
    assert limiter.quick(ASKING) is not None


async def test_a_wait_that_is_too_long_is_refused(limiter: Limiter) -> None:
    await answered(limiter, 429, BLOCKED)
    with pytest.raises(RateLimited) as caught:
        await limiter.turn(ASKING, 29, too_long)
    assert caught.value.wait == pytest.approx(30, abs=1)


async def test_a_wait_is_told_and_can_be_cut_short(limiter: Limiter) -> None:
    await answered(limiter, 429, BLOCKED)
    told: list[tuple[float, int]] = []

    async def at_once(seconds: float, attempt: int) -> None:
        told.append((round(seconds), attempt))

    (await limiter.turn(ASKING, 60, too_long, at_once)).close()
    assert told == [(30, 1)]


async def test_a_wait_can_be_stopped_and_then_is_nobody_elses(limiter: Limiter) -> None:
    await answered(limiter, 429, BLOCKED)
    waiting = asyncio.create_task(limiter.turn(ASKING, 60, too_long))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    limiter.shelf.book("box", "ada", "api.example.com").change(lambda book: setattr(book, "blocked_until", 0.0))
    assert limiter.quick(ASKING) is not None


async def test_accounts_and_hosts_do_not_wait_for_each_other(limiter: Limiter) -> None:
    await answered(limiter, 429, BLOCKED)
    assert limiter.quick(ASKING) is None
    assert limiter.quick(replace(ASKING, account="bob"))
    assert limiter.quick(Asking.of(PROFILE, "ada", "https://files.example.com/v1"))


async def test_a_refusal_of_another_host_is_not_this_ones(limiter: Limiter) -> None:
    await answered(limiter, 429, BLOCKED, "https://elsewhere.example.com/")
    assert limiter.quick(ASKING) is not None


async def test_without_limits_nothing_is_written(limiter: Limiter, tmp_path: Path) -> None:
    await answered(limiter, 200, (("Content-Type", "text/plain"),))
    (file,) = (tmp_path / "limits").iterdir()
    before = file.read_bytes()
    for _ in range(3):
        await answered(limiter, 200, ())
    assert file.read_bytes() == before
    await answered(limiter, 200, TWO_A_SECOND)  # until there is one
    full(limiter)
    assert limiter.quick(ASKING) is None


async def test_programs_share_what_they_know(limiter: Limiter, tmp_path: Path) -> None:
    await answered(limiter, 200, TWO_A_SECOND)
    other = Limiter(tmp_path / "limits", SystemClock())
    full(other)
    assert limiter.quick(ASKING) is None
    assert other.quick(replace(ASKING, profile="other")) is not None
    other.close()


async def test_a_broken_file_is_as_good_as_none(limiter: Limiter, tmp_path: Path) -> None:
    await answered(limiter, 429, BLOCKED)
    for file in (tmp_path / "limits").iterdir():
        file.write_bytes(b'[["box"\xff')
    assert limiter.quick(ASKING) is not None


async def test_a_cache_that_is_cleared_is_begun_anew(limiter: Limiter, tmp_path: Path) -> None:
    await answered(limiter, 429, BLOCKED)
    for file in (tmp_path / "limits").iterdir():
        file.unlink()
    assert limiter.quick(ASKING) is not None
    assert list((tmp_path / "limits").iterdir())


async def test_what_is_forgotten_is_forgotten_by_all(limiter: Limiter, tmp_path: Path) -> None:
    await answered(limiter, 429, BLOCKED)
    other = Limiter(tmp_path / "limits", SystemClock())
    assert other.quick(ASKING) is None
    assert limiter.shelf.forget("other") == 0
    assert limiter.shelf.forget("box") == 1
    assert not list((tmp_path / "limits").iterdir())
    assert other.quick(ASKING) is not None
    assert limiter.standings(PROFILE, "ada") == []
    other.close()


@pytest.mark.logs("kept in memory")
async def test_without_a_disk_limits_are_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "limits").write_text("in the way")
    limiter = Limiter(tmp_path / "limits", SystemClock())
    await answered(limiter, 429, BLOCKED)
    assert limiter.quick(ASKING) is None
    limiter.close()


class TestAtOnce:
    asking = Asking.of(replace(PROFILE, requests_at_once="2"), "ada", URL)

    def take(self, limiter: Limiter) -> Turn:
        turn = limiter.quick(self.asking)
        assert turn is not None
        turn.answered(200, URL, ())
        return turn

    async def test_a_third_waits_until_one_is_over(self, limiter: Limiter) -> None:
        first, second = self.take(limiter), self.take(limiter)
        assert limiter.quick(self.asking) is None
        waiting = asyncio.create_task(limiter.turn(self.asking, 60, too_long))
        await asyncio.sleep(0)
        assert not waiting.done()
        first.close()
        first.close()
        (await waiting).close()
        second.close()

    async def test_programs_share_the_places_and_a_killed_one_gives_its_own_back(
        self, limiter: Limiter, tmp_path: Path
    ) -> None:
        script = (
            "import sys; from pathlib import Path; from tests.unit.core.api.limiting.test_limiter import *\n"
            "limiter = Limiter(Path(sys.argv[1]), SystemClock())\n"
            "turns = [TestAtOnce().take(limiter) for _ in range(2)]; print('taken', flush=True); input()"
        )
        pipe = subprocess.PIPE
        other = await asyncio.create_subprocess_exec(
            sys.executable, "-c", script, tmp_path / "limits", stdin=pipe, stdout=pipe
        )
        assert other.stdout
        assert await other.stdout.readline() == b"taken\n"
        assert limiter.quick(self.asking) is None
        other.send_signal(signal.SIGKILL)
        await other.communicate()
        turn = await limiter.turn(self.asking, 60, too_long)
        turn.close()


def test_a_stopped_program_that_holds_the_lock_holds_up_nobody(limiter: Limiter) -> None:
    import fcntl

    full(limiter)
    path = limiter.shelf.book("box", "ada", "api.example.com").path
    with path.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        started = time.monotonic()
        assert limiter.quick(ASKING) is not None
        assert time.monotonic() - started < 5  # not for ever


def test_a_forked_child_has_a_lock_of_its_own(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from tests.unit.core.api.limiting.test_limiter import *\n"
        "from desktop_app.core.clock import FixedClock\n"
        "limiter = Limiter(Path(sys.argv[1]), FixedClock()); full(limiter)\n"
        "if os.fork() == 0: os._exit(0 if limiter.quick(ASKING) is not None else 1)\n"
        "sys.exit(os.wait()[1] or limiter.quick(ASKING) is not None)"  # the child took the last turn
    )
    assert subprocess.run([sys.executable, "-c", script, tmp_path / "limits"], check=False).returncode == 0
