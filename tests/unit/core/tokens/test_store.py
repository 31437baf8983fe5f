"""Tokens are filed under connection, issuer, client and account, and never shown for another."""

from dataclasses import replace

import pytest

from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.words import assert_speaks
from tests.unit.core.tokens.conftest import SignedIn


async def test_tokens_are_never_shown_for_another_issuer_client_or_connection(signed_in: SignedIn) -> None:
    for other in (
        replace(signed_in.profile, issuer="https://id.elsewhere.invalid"),
        replace(signed_in.profile, client_id="another"),
        replace(signed_in.profile, name="another"),
    ):
        assert await signed_in.context.tokens.current(other) is None
    assert await signed_in.context.tokens.accounts(signed_in.profile) == ["ada"]


async def test_the_last_account_that_signed_in_is_the_one_in_use(signed_in: SignedIn) -> None:
    bob = signed_in.tokens.with_account("bob")
    await signed_in.context.tokens.save(bob)
    assert await signed_in.kept() == bob
    assert await signed_in.context.tokens.current(signed_in.profile, "ada") == signed_in.tokens
    assert await signed_in.context.tokens.accounts(signed_in.profile) == ["ada", "bob"]
    assert await signed_in.context.tokens.forget("hostile") == 2
    assert await signed_in.kept() is None


async def test_looks_into_the_vault_again_only_after_a_change(
    signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, find = [], MemoryVault.find

    def counted(vault: MemoryVault, **wanted: str) -> list[SecretId]:
        looks.append(wanted)
        return find(vault, **wanted)

    monkeypatch.setattr(MemoryVault, "find", counted)
    assert await signed_in.kept() == await signed_in.kept() == signed_in.tokens
    first = len(looks)
    assert await signed_in.kept() == signed_in.tokens
    assert len(looks) == first
    assert await signed_in.context.tokens.current(replace(signed_in.profile, client_id="another")) is None
    bob = signed_in.tokens.with_account("bob")
    await signed_in.context.tokens.save(bob)
    assert await signed_in.kept() == bob


@pytest.mark.parametrize("entry", ["{}", "no json", '{"format": 2}', "[]", "null", '{"format": 1, "scopes": 5}'])
async def test_an_entry_that_cannot_be_read_says_so(signed_in: SignedIn, entry: str) -> None:
    tokens = signed_in.tokens
    where = SecretId(tokens.profile, tokens.issuer, tokens.client_id, tokens.account, "tokens")
    signed_in.context.vault.put(where, Secret(entry))
    with pytest.raises(UserFacing) as caught:
        await signed_in.kept()
    assert caught.value.code == "token_entry_unreadable"
    assert_speaks(caught.value)
