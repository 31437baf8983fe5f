"""What is done by itself for connections in use: when, for whom, and never when nothing is in use."""

import asyncio
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import NetworkProblem, ProfileProblem, SignInNeeded, UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.rotation.upkeep import IN_USE, RETRY, Upkeep
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Reply, sign_in, start_hostile_provider


class Desk:
    """A chore that is due every 100 s, and what it was done for."""

    def __init__(self) -> None:
        self.clock = FixedClock()
        self.done: list[str] = []
        self.problem: Exception | None = None
        self.happened = asyncio.Event()
        self.upkeep = Upkeep(self.find, [self.chore], self.clock)

    async def find(self, name: str) -> ProviderProfile:
        return ProviderProfile(name=name)

    async def chore(self, profile: ProviderProfile) -> float:
        self.happened.set()
        if self.problem:
            raise self.problem
        self.done.append(profile.name)
        return 100.0


async def test_nothing_is_done_while_nothing_is_in_use() -> None:
    desk = Desk()
    assert await desk.upkeep.turn() is None
    assert desk.done == []


async def test_when_it_is_due() -> None:
    desk = Desk()
    desk.upkeep.used("a")
    assert await desk.upkeep.turn() == 100.0
    assert await desk.upkeep.turn() == 100.0
    desk.clock.advance(60)
    desk.upkeep.used("b")
    assert await desk.upkeep.turn() == 40.0
    assert desk.done == ["a", "b"]
    desk.clock.advance(40)
    await desk.upkeep.turn()
    assert desk.done == ["a", "b", "a"]


async def test_a_connection_that_nobody_uses_is_left_alone() -> None:
    desk = Desk()
    desk.upkeep.used("a")
    await desk.upkeep.turn()
    desk.clock.advance(IN_USE)
    assert await desk.upkeep.turn() is None
    assert desk.done == ["a"]
    desk.upkeep.used("a")
    await desk.upkeep.turn()
    assert desk.done == ["a", "a"]


async def test_a_failure_that_passes_is_tried_again() -> None:
    desk = Desk()
    desk.problem = NetworkProblem("offline", "No network.")
    desk.upkeep.used("a")
    assert await desk.upkeep.turn() == RETRY
    desk.problem = None
    desk.clock.advance(RETRY)
    assert await desk.upkeep.turn() == 100.0


@pytest.mark.parametrize("kind", [SignInNeeded, ProfileProblem])
async def test_one_that_needs_its_person_is_dropped(kind: type[UserFacing]) -> None:
    desk = Desk()
    desk.problem = kind("some_code", "It has ended.")
    desk.upkeep.used("a")
    assert await desk.upkeep.turn() is None


async def test_the_loop_wakes_for_a_connection_that_comes_into_use() -> None:
    desk = Desk()
    running = asyncio.create_task(desk.upkeep.run())
    for name in ("a", "b"):
        desk.happened.clear()
        desk.upkeep.used(name)
        await asyncio.wait_for(desk.happened.wait(), 10)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert desk.done == ["a", "b"]


async def test_requests_bring_a_connection_into_use(tmp_path: Path) -> None:
    async with start_hostile_provider() as provider:
        context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
        profile = provider.profile(name="box", api_base_url=provider.issuer)
        context.profiles.add(profile)
        provider.replies["/v1/me"] = Reply({})
        await sign_in(context, profile)
        await context.api.send(profile, Request("GET", "/v1/me"))
        assert await context.upkeep.turn() is None, "nobody was there to keep it up"
        await context.api.send(profile, Request("GET", "/v1/me"))
        seconds = await context.upkeep.turn()
        assert seconds is not None
        assert not await context.changes.due(profile)
        await context.aclose()
