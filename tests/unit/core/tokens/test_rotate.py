"""Renewing tokens: what servers answer, what breaks on the way, and what is still there afterwards."""

import asyncio
from dataclasses import replace

import pytest

from desktop_app.core import files
from desktop_app.core.errors import (
    NetworkProblem,
    ProtocolProblem,
    SignInFailed,
    SignInNeeded,
    StorageProblem,
    UserFacing,
)
from desktop_app.core.tokens.rotate import EXPIRY_LEEWAY
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import SILENCE, Asked, Reply
from tests.helpers.words import assert_speaks
from tests.unit.core.tokens.conftest import SignedIn


async def test_a_token_that_lasts_is_used_as_it_is(signed_in: SignedIn) -> None:
    lasting = replace(signed_in.tokens, expires_at=signed_in.context.clock.now() + 600)
    await signed_in.context.tokens.save(lasting)
    assert await signed_in.context.renewer.fresh(signed_in.profile) == lasting
    assert len(signed_in.provider.asked_at("/token")) == 1  # that of the sign-in


@pytest.mark.parametrize(
    ("life", "left", "renews"),
    [(3600, EXPIRY_LEEWAY + 1, 0), (3600, EXPIRY_LEEWAY - 1, 1), (5, 4, 0), (5, 0.4, 1), (3600, -1, 1)],
)
async def test_a_token_is_renewed_a_little_before_its_end_however_short_its_life(
    signed_in: SignedIn, life: float, left: float, renews: int
) -> None:
    now = signed_in.context.clock.now()
    await signed_in.context.tokens.save(replace(signed_in.tokens, issued_at=now + left - life, expires_at=now + left))
    await signed_in.context.renewer.fresh(signed_in.profile)
    assert len(signed_in.provider.asked_at("/token")) == 1 + renews


async def test_a_token_of_unknown_life_is_used_until_the_api_refuses_it(signed_in: SignedIn) -> None:
    unknown = replace(signed_in.tokens, expires_at=None)
    await signed_in.context.tokens.save(unknown)
    assert await signed_in.context.renewer.fresh(signed_in.profile) == unknown


async def test_a_renewal_with_rotation(signed_in: SignedIn) -> None:
    renewed = await signed_in.context.renewer.fresh(signed_in.profile)
    asked = signed_in.provider.asked_at("/token")[-1].params
    assert signed_in.tokens.refresh_token
    assert asked["grant_type"] == "refresh_token"
    assert asked["refresh_token"] == signed_in.tokens.refresh_token.reveal()
    assert renewed.access_token != signed_in.tokens.access_token
    assert renewed.refresh_token != signed_in.tokens.refresh_token
    assert (renewed.account, renewed.scopes_requested) == ("ada", ("openid", "read", "write"))
    assert not renewed.expired(signed_in.context.clock.now())
    assert await signed_in.kept() == renewed
    assert "renewal_attempted_at" not in renewed.extra


async def test_a_server_that_sends_no_new_refresh_token(signed_in: SignedIn) -> None:
    signed_in.provider.token_members = {"refresh_token": None, "scope": None, "id_token": None}
    renewed = await signed_in.context.renewer.fresh(signed_in.profile)
    assert renewed.refresh_token == signed_in.tokens.refresh_token
    assert renewed.id_token == signed_in.tokens.id_token
    assert renewed.scopes == signed_in.tokens.scopes
    assert await signed_in.kept() == renewed


async def test_a_server_without_rotation(signed_in: SignedIn) -> None:
    assert signed_in.tokens.refresh_token
    signed_in.provider.token_members = {"refresh_token": signed_in.tokens.refresh_token.reveal()}
    for _ in range(2):
        renewed = await signed_in.context.renewer.refresh(
            signed_in.profile, (await signed_in.kept()) or signed_in.tokens
        )
    assert renewed.refresh_token == signed_in.tokens.refresh_token
    assert len(signed_in.provider.asked_at("/token")) == 3


async def test_fewer_scopes_after_a_renewal_are_what_counts(signed_in: SignedIn) -> None:
    signed_in.provider.token_members = {"scope": "read"}
    assert (await signed_in.context.renewer.fresh(signed_in.profile)).scopes == ("read",)


async def test_a_refused_refresh_ends_the_sign_in_and_is_not_tried_again(signed_in: SignedIn) -> None:
    signed_in.provider.replies["/token"] = Reply({"error": "invalid_grant", "error_description": "revoked"}, 400)
    with pytest.raises(SignInNeeded) as caught:
        await signed_in.context.renewer.fresh(signed_in.profile)
    assert (caught.value.code, caught.value.exit_status) == ("refresh_refused", 3)
    assert caught.value.message == "Your sign-in has ended. The server no longer accepts the refresh token."
    assert caught.value.remedy == "framer-desk signin hostile"
    assert caught.value.server_words == "revoked"
    assert_speaks(caught.value, signed_in.provider.secrets)

    with pytest.raises(SignInNeeded) as caught:
        await signed_in.context.renewer.fresh(signed_in.profile)
    assert caught.value.code == "not_refreshable"
    assert_speaks(caught.value)
    assert len(signed_in.provider.asked_at("/token")) == 2


async def test_a_token_that_can_not_be_renewed_and_still_works_is_not_called_over(signed_in: SignedIn) -> None:
    tokens = replace(signed_in.tokens, refresh_token=None, expires_at=signed_in.context.clock.now() + 600)
    await signed_in.context.tokens.save(tokens)
    with pytest.raises(SignInNeeded) as caught:
        await signed_in.context.renewer.refresh(signed_in.profile, tokens)
    assert caught.value.code == "not_refreshable"
    assert "ended" not in caught.value.message
    assert "It still works." in caught.value.message


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        (Reply("<p>Busy", 503), SignInFailed, "token_server_error"),
        (Reply("<p>Log in"), ProtocolProblem, "token_not_json"),
        (Reply({"error": "invalid_client"}, 401), SignInFailed, "invalid_client"),
        (Reply({"access_token": "x"}), ProtocolProblem, "token_type"),
        (Reply("", 307, {"Location": "https://elsewhere.invalid/"}), ProtocolProblem, "token_redirect"),
        (SILENCE, NetworkProblem, "timed_out"),
    ],
)
async def test_trouble_on_the_way_leaves_the_old_tokens_where_they_were(
    signed_in: SignedIn, reply: Reply, kind: type[UserFacing], code: str
) -> None:
    signed_in.provider.replies["/token"] = reply
    with pytest.raises(kind) as caught:
        await signed_in.context.renewer.fresh(signed_in.profile)
    assert (caught.value.code, caught.value.exit_status) == (code, 1)
    assert_speaks(caught.value, signed_in.provider.secrets)
    kept = await signed_in.kept()
    assert kept
    assert kept.refresh_token == signed_in.tokens.refresh_token

    del signed_in.provider.replies["/token"]
    assert not (await signed_in.context.renewer.fresh(signed_in.profile)).expired(signed_in.context.clock.now())


async def test_a_server_that_is_gone_leaves_the_old_tokens_where_they_were(signed_in: SignedIn) -> None:
    gone = replace(signed_in.profile, token_endpoint="http://127.0.0.1:9/token")  # the discard port
    with pytest.raises(NetworkProblem, match="Could not reach"):
        await signed_in.context.renewer.fresh(gone)
    assert (await signed_in.context.renewer.fresh(signed_in.profile)).refreshable


async def test_a_full_disk_is_found_before_the_refresh_token_is_spent(
    signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: MemoryVault, entries: object) -> None:
        raise StorageProblem("disk_full", "The disk is full.", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(MemoryVault, "_write", full)
        with pytest.raises(StorageProblem, match="full"):
            await signed_in.context.renewer.fresh(signed_in.profile)
    assert len(signed_in.provider.asked_at("/token")) == 1
    assert (await signed_in.context.renewer.fresh(signed_in.profile)).refreshable


async def test_a_token_of_another_account_is_not_kept(signed_in: SignedIn) -> None:
    signed_in.provider.id_claims = {"sub": "eve"}
    with pytest.raises(ProtocolProblem) as caught:
        await signed_in.context.renewer.fresh(signed_in.profile)
    assert caught.value.code == "account_changed"
    assert_speaks(caught.value, signed_in.provider.secrets)
    kept = await signed_in.kept()
    assert kept
    assert kept.access_token == signed_in.tokens.access_token


async def test_eight_who_ask_at_once_get_one_renewal(signed_in: SignedIn) -> None:
    asking = (signed_in.context.renewer.fresh(signed_in.profile) for _ in range(8))
    given = await asyncio.gather(*asking)
    assert len({tokens.access_token for tokens in given}) == 1
    assert len(signed_in.provider.asked_at("/token")) == 2


async def test_who_stops_asking_does_not_stop_the_renewal(signed_in: SignedIn) -> None:
    reached, go = asyncio.Event(), asyncio.Event()

    async def slow(asked: Asked) -> Reply:
        reached.set()
        await go.wait()
        return signed_in.provider.good(asked)

    signed_in.provider.replies["/token"] = slow
    asking = asyncio.create_task(signed_in.context.renewer.fresh(signed_in.profile))
    await reached.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    go.set()
    renewed = await signed_in.context.renewer.fresh(signed_in.profile)  # waits for the first, and finds its answer
    assert not renewed.expired(signed_in.context.clock.now())
    assert len(signed_in.provider.asked_at("/token")) == 2


async def test_a_lock_that_another_program_holds_can_be_given_up(signed_in: SignedIn) -> None:
    await signed_in.context.renewer.fresh(signed_in.profile)
    (lock,) = signed_in.context.paths.locks.glob("ask-*.lock")
    await signed_in.context.tokens.save(signed_in.tokens)
    with files.lock(lock):
        asking = asyncio.create_task(signed_in.context.renewer.fresh(signed_in.profile))
        done, _ = await asyncio.wait({asking}, timeout=0.1)
        assert not done
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    assert (await signed_in.context.renewer.fresh(signed_in.profile)).refreshable


async def test_nobody_signed_in(signed_in: SignedIn) -> None:
    await signed_in.context.tokens.delete(signed_in.tokens)
    with pytest.raises(SignInNeeded) as caught:
        await signed_in.context.renewer.fresh(signed_in.profile)
    assert (caught.value.code, caught.value.exit_status) == ("not_signed_in", 3)
    assert_speaks(caught.value)


async def test_a_keeper_that_comes_late_finds_the_work_done(signed_in: SignedIn) -> None:
    # Its asker wanted to be rid of the old token; the keeper of an asker that was killed has stored a new one since.
    first = await signed_in.context.renewer.spend(signed_in.profile, "ada", signed_in.tokens.fingerprint)
    second = await signed_in.context.renewer.spend(signed_in.profile, "ada", signed_in.tokens.fingerprint)
    assert second == first != signed_in.tokens
    assert len(signed_in.provider.asked_at("/token")) == 2  # the sign-in, and one renewal
