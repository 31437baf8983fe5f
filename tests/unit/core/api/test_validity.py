"""A token that the API would refuse is renewed or stays here, and one that nothing speaks against goes out."""

import asyncio
import time
from dataclasses import replace
from email.utils import formatdate
from typing import Any

import pytest
from joserfc.jwk import ECKey

from desktop_app.core.api.limiting.limiter import Asking
from desktop_app.core.api.validity import ASKED_EVERY, TOO_OLD
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import SignInNeeded
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import received
from desktop_app.core.usage.events import News
from tests.helpers.hostile_provider import SILENCE, Asked, Reply
from tests.unit.core.api.conftest import Api, failed, with_profile


def dated(ahead: float) -> Reply:
    """An answer of an API whose clock is ahead."""
    return Reply("{}", headers={"Date": formatdate(time.time() + ahead, usegmt=True)})


async def with_token(api: Api, lifetime: float, *, renewable: bool = True) -> str:
    """Keep a JWT that lives for so long, though nothing beside it says so; gives it."""
    token = api.provider.signed({"alg": "ES256"}, {"iss": api.provider.issuer, "exp": time.time() + lifetime})
    tokens = await api.tokens()
    await api.context.tokens.save(
        replace(
            tokens, access_token=Secret(token), expires_at=None,
            refresh_token=tokens.refresh_token if renewable else None,
        )
    )  # fmt: skip
    return token


class TestTheApisClock:
    async def test_a_token_that_is_over_there_is_renewed_first(self, api: Api) -> None:
        token = await with_token(api, 300)
        api.replies["/base/ok"] = dated(600)
        await api.send("/ok")
        await api.send("/ok")
        first, second = api.asked("/base/ok")
        assert first.headers["authorization"] == f"Bearer {token}"
        assert second.headers["authorization"] != f"Bearer {token}"
        assert len(api.asked("/token")) == 1

    async def test_one_that_cannot_be_renewed_stays_here(self, api: Api) -> None:
        await with_token(api, 300, renewable=False)
        api.replies["/base/ok"] = dated(600)
        await api.send("/ok")
        await failed(api.send("/ok"), SignInNeeded, "token_over")
        assert len(api.asked("/base/ok")) == 1
        assert (await api.send("/ok", send_anyway=True)).status == 200

    @pytest.mark.parametrize(("lifetime", "ahead"), [(900, 600), (300, -600), (300, 1)])
    async def test_one_that_is_not_over_there_goes_out(self, api: Api, lifetime: float, ahead: float) -> None:
        await with_token(api, lifetime, renewable=False)
        api.replies["/base/ok"] = dated(ahead)
        for _ in range(3):
            assert (await api.send("/ok")).status == 200

    async def test_one_date_alone_may_be_a_mistake_and_three_are_none(self, api: Api) -> None:
        asking = Asking.of(api.profile, (await api.tokens()).account, f"{api.provider.issuer}/base/ok")
        seen = []
        for ahead in (0, 600, 0, 600, 600):
            api.replies["/base/ok"] = dated(ahead)
            await api.send("/ok")
            seen.append(round(api.context.limiter.skew(asking), -1))
        assert seen == [0, 0, 0, 0, 600]

    async def test_the_date_of_a_cache_tells_of_another_time(self, api: Api) -> None:
        asking = Asking.of(api.profile, (await api.tokens()).account, f"{api.provider.issuer}/base/ok")
        api.replies["/base/ok"] = Reply("{}", headers={**dated(-600).headers, "Age": "600"})
        await api.send("/ok")
        assert api.context.limiter.skew(asking) == 0


class TestBrought:
    async def brought(self, api: Api, key: ECKey | None = None, **claims: Any) -> Api:
        """A connection whose token somebody brought along, signed by `key`."""
        named = {"iss": api.provider.issuer, "exp": time.time() + 900, **claims}
        token = Secret(api.provider.signed({"alg": "ES256"}, named, key))
        brought = with_profile(api, name="brought", grant="manual")
        kept = received.pasted(token, brought.profile, account="pasted", now=time.time())
        await api.context.tokens.save(kept)
        return brought

    async def test_one_that_its_server_did_not_sign_stays_here(self, api: Api) -> None:
        brought = await self.brought(api, ECKey.generate_key("P-256"))
        for _ in range(2):
            await failed(brought.send("/ok"), SignInNeeded, "token_forged")
        assert api.asked("/base/ok") == api.asked("/keys") == []  # the keys are known since the sign-in

    async def test_one_that_it_signed_goes_out(self, api: Api) -> None:
        brought = await self.brought(api)
        for _ in range(2):
            assert (await brought.send("/ok")).status == 200

    async def test_one_of_another_server_is_that_ones_business(self, api: Api) -> None:
        brought = await self.brought(api, ECKey.generate_key("P-256"), iss="https://other.example.com")
        assert (await brought.send("/ok")).status == 200

    @pytest.mark.parametrize("keys", [Reply("", 503), SILENCE, Reply("no keys")])
    async def test_without_the_servers_keys_nothing_is_held_against_it(self, api: Api, keys: Reply) -> None:
        api.replies["/keys"] = keys
        del api.context.__dict__["key_sets"]
        brought = await self.brought(api, ECKey.generate_key("P-256"))
        assert (await brought.send("/ok")).status == 200


class Introspected:
    """A connection that lets its server be asked, and what the server says."""

    def __init__(self, api: Api) -> None:
        self.clock = FixedClock(time.time())
        api.context.clock = self.clock
        endpoint = f"{api.provider.issuer}/introspect"
        self.api = with_profile(api, introspect=True, introspection_endpoint=endpoint)
        self.news: list[News] = []
        self.told = asyncio.Event()
        api.context.note = self._note  # type: ignore[method-assign]
        self.says(active=True)

    def _note(self, news: News) -> None:
        self.news.append(news)
        self.told.set()

    def says(self, **answer: object) -> None:
        self.api.replies["/introspect"] = Reply(answer)

    @property
    def asked(self) -> list[Asked]:
        return self.api.asked("/introspect")


class TestIntrospection:
    async def test_it_is_asked_once_a_minute(self, api: Api) -> None:
        asked = Introspected(api)
        for _ in range(3):
            assert (await asked.api.send("/ok")).status == 200
        assert len(asked.asked) == 1
        asked.clock.advance(ASKED_EVERY + 1)
        await asyncio.gather(*(asked.api.send("/ok") for _ in range(5)))
        await api.context.validity.aclose()
        assert len(asked.asked) <= 2

    async def test_other_programs_hear_of_it(self, api: Api) -> None:
        asked = Introspected(api)
        await asked.api.send("/ok")
        api.context.__dict__.pop("api")
        api.context.__dict__.pop("validity")
        await asked.api.send("/ok")
        assert len(asked.asked) == 1

    async def test_a_token_that_is_not_active_is_renewed(self, api: Api) -> None:
        asked = Introspected(api)
        asked.says(active=False)
        before = (await api.tokens()).access_token.reveal()
        await asked.api.send("/ok")
        (sent,) = api.asked("/base/ok")
        assert sent.headers["authorization"] != f"Bearer {before}"
        assert [news.kind for news in asked.news if news.kind == "inactive"] == ["inactive"]

    async def test_one_that_cannot_be_renewed_stays_here(self, api: Api) -> None:
        asked = Introspected(api)
        await api.context.tokens.save(replace(await api.tokens(), refresh_token=None))
        asked.says(active=False)
        for _ in range(2):
            await failed(asked.api.send("/ok"), SignInNeeded, "token_inactive")
        assert api.asked("/base/ok") == []
        assert len(asked.asked) == 1

    async def test_an_answer_that_is_not_too_old_does_until_the_next_one_is_here(self, api: Api) -> None:
        asked = Introspected(api)
        await api.context.tokens.save(replace(await api.tokens(), refresh_token=None))
        await asked.api.send("/ok")
        asked.says(active=False)
        asked.clock.advance(ASKED_EVERY + 1)
        assert (await asked.api.send("/ok")).status == 200
        async with asyncio.timeout(5):
            await asked.told.wait()
        await failed(asked.api.send("/ok"), SignInNeeded, "token_inactive")

    async def test_an_old_answer_is_not_relied_on(self, api: Api) -> None:
        asked = Introspected(api)
        await api.context.tokens.save(replace(await api.tokens(), refresh_token=None, expires_at=None))
        await asked.api.send("/ok")
        asked.says(active=False)
        asked.clock.advance(TOO_OLD + 1)
        await failed(asked.api.send("/ok"), SignInNeeded, "token_inactive")

    @pytest.mark.parametrize("answer", [Reply("", 500), Reply("{}"), SILENCE])
    async def test_a_server_that_does_not_say_is_in_nobodys_way(self, api: Api, answer: Reply) -> None:
        asked = Introspected(api)
        api.replies["/introspect"] = answer
        for _ in range(2):
            assert (await asked.api.send("/ok")).status == 200
        assert len(asked.asked) == 1
