"""When a token is renewed by itself, and that two programs spend its refresh token once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import SignInFailed, SignInNeeded
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.rotation.ageing import IDLE, JITTER, SHARE, TokenAgeing
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, Reply, sign_in, start_hostile_provider

LIFE = 1000.0


@dataclass
class Aged:
    """A connection with a token that lives for LIFE seconds from the clock's first moment on."""

    context: AppContext
    provider: HostileProvider
    profile: ProviderProfile
    clock: FixedClock

    def ageing(self, chance: float = 0.5) -> TokenAgeing:
        return TokenAgeing(self.context.tokens, self.context.renewer, self.clock, lambda: chance)

    async def tokens(self) -> TokenSet:
        found = await self.context.tokens.current(self.profile)
        assert found
        return found

    @property
    def renewals(self) -> int:
        return sum(asked.params.get("grant_type") == "refresh_token" for asked in self.provider.asked_at("/token"))


@pytest.fixture
async def aged(tmp_path: Path) -> AsyncIterator[Aged]:
    async with start_hostile_provider() as provider:
        context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
        profile = provider.profile()
        tokens = (await sign_in(context, profile)).tokens
        clock = FixedClock(context.clock.now())
        context.clock = clock
        await context.tokens.save(replace(tokens, issued_at=clock.now(), expires_at=clock.now() + LIFE))
        yield Aged(context, provider, profile, clock)
        await context.aclose()


@pytest.mark.parametrize(("chance", "at"), [(0.0, SHARE - JITTER), (0.5, SHARE), (1.0, SHARE + JITTER)])
async def test_at_nine_tenths_of_its_life_give_or_take(aged: Aged, chance: float, at: float) -> None:
    ageing = aged.ageing(chance)
    assert await ageing.attend(aged.profile) == pytest.approx(at * LIFE)
    aged.clock.advance(at * LIFE - 1)
    assert await ageing.attend(aged.profile) == pytest.approx(1.0, abs=0.01)
    assert aged.renewals == 0
    before = await aged.tokens()
    aged.clock.advance(1.5)
    await ageing.attend(aged.profile)
    assert aged.renewals == 1
    assert (await aged.tokens()).access_token != before.access_token


async def test_the_moment_is_drawn_once_for_each_token(aged: Aged) -> None:
    drawn = iter((0.0, 1.0))
    ageing = TokenAgeing(aged.context.tokens, aged.context.renewer, aged.clock, lambda: next(drawn))
    first = await ageing.attend(aged.profile)
    assert await ageing.attend(aged.profile) == first


async def test_two_programs_spend_one_refresh_token_once(aged: Aged) -> None:
    ageings = [aged.ageing(), aged.ageing()]
    aged.clock.advance(LIFE * 0.95)
    await asyncio.gather(*(ageing.attend(aged.profile) for ageing in ageings))
    assert aged.renewals == 1


@pytest.mark.parametrize("changes", [{"refresh_token": None}, {"expires_at": None}])
async def test_what_can_t_be_renewed_or_has_no_end_is_left(aged: Aged, changes: dict[str, Any]) -> None:
    await aged.context.tokens.save(replace(await aged.tokens(), **changes))
    aged.clock.advance(LIFE)
    assert await aged.ageing().attend(aged.profile) == IDLE
    assert aged.renewals == 0


async def test_nobody_signed_in(aged: Aged) -> None:
    await aged.context.tokens.delete(await aged.tokens())
    assert await aged.ageing().attend(aged.profile) == IDLE


async def test_a_refusal_and_a_silence_are_told(aged: Aged) -> None:
    aged.clock.advance(LIFE)
    aged.provider.replies["/token"] = Reply({"error": "temporarily_unavailable"}, 503)
    with pytest.raises(SignInFailed):
        await aged.ageing().attend(aged.profile)
    aged.provider.replies["/token"] = Reply({"error": "invalid_grant"}, 400)
    with pytest.raises(SignInNeeded):
        await aged.ageing().attend(aged.profile)
