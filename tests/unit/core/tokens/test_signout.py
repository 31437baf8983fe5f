"""Signing out: both tokens are revoked where the server can, and forgotten here in every case."""

import asyncio
import errno
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import storage_problem
from desktop_app.core.signin.signout import SignOutResult
from desktop_app.core.tokens.token import TokenSet
from tests.helpers.hostile_provider import SILENCE, Asked, Reply
from tests.unit.core.tokens.conftest import SignedIn


def revoking(signed_in: SignedIn, *replies: Reply) -> None:
    """Let the server offer revocation, and answer this to one request after another."""
    coming = iter(replies)
    signed_in.provider.replies["/revoke"] = lambda asked: next(coming)


async def sign_out(signed_in: SignedIn) -> SignOutResult:
    profile = replace(signed_in.profile, revocation_endpoint=f"{signed_in.provider.issuer}/revoke")
    return await signed_in.context.signout(profile, signed_in.tokens)


async def test_signing_out_revokes_both_and_forgets(signed_in: SignedIn) -> None:
    revoking(signed_in, Reply(""), Reply(""))
    assert (await sign_out(signed_in)).remote == "revoked"
    hints = [asked.params["token_type_hint"] for asked in signed_in.provider.asked_at("/revoke")]
    assert hints == ["refresh_token", "access_token"]
    assert await signed_in.kept() is None


@pytest.mark.parametrize("first", [Reply("<p>Busy", 503), Reply({"error": "unsupported_token_type"}, 400), SILENCE])
async def test_signing_out_tries_both_and_tells_what_failed(signed_in: SignedIn, first: Reply) -> None:
    lasting = replace(signed_in.tokens, expires_at=signed_in.context.clock.now() + 600)
    await signed_in.context.tokens.save(lasting)
    revoking(signed_in, first, Reply(""))
    result = await sign_out(signed_in)
    assert result.remote == "failed"
    assert result.message.startswith("Removed from this computer.")
    assert len(signed_in.provider.asked_at("/revoke")) == 2
    assert await signed_in.kept() is None


async def test_signing_out_where_the_server_has_no_way(signed_in: SignedIn) -> None:
    result = await signed_in.context.signout(signed_in.profile, signed_in.tokens)
    assert result.remote == "not_offered"
    assert await signed_in.kept() is None


async def test_signing_out_that_is_stopped_forgets_all_the_same(signed_in: SignedIn) -> None:
    reached = asyncio.Event()

    async def silent(asked: Asked) -> Reply:
        reached.set()
        return SILENCE

    signed_in.provider.replies["/revoke"] = silent
    leaving = asyncio.create_task(sign_out(signed_in))
    await reached.wait()
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    assert await signed_in.kept() is None


async def test_signing_out_on_a_full_disk_changes_nothing_anywhere(
    signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(tokens: TokenSet) -> None:
        raise storage_problem(OSError(errno.ENOSPC, "No space left on device"), Path("vault"))

    revoking(signed_in, Reply(""), Reply(""))
    monkeypatch.setattr(signed_in.context.tokens, "delete", full)
    with pytest.raises(StorageProblem, match="disk is full"):
        await sign_out(signed_in)
    assert signed_in.provider.asked_at("/revoke") == []
    kept = await signed_in.kept()
    assert kept is not None
    assert kept.access_token == signed_in.tokens.access_token
