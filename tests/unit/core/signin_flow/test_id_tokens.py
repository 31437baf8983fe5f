"""ID tokens that are forged, stale, or meant for somebody else: nothing of the sign-in is kept."""

import time
from dataclasses import dataclass
from typing import Any

import pytest
from joserfc.jwk import ECKey, RSAKey

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.redact import Secret
from desktop_app.core.signin.steps import Validated
from desktop_app.core.tokens.id_token import half_hash
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import (
    SILENCE,
    HostileProvider,
    Reply,
    encoded,
    sign_in,
    signed_with_public_key,
    unsigned,
)
from tests.helpers.words import assert_speaks


@dataclass(frozen=True)
class FromNow:
    """A moment, in seconds from when the test itself runs; this module may have been imported long before."""

    seconds: int


def dated(claims: dict[str, Any]) -> dict[str, Any]:
    """`claims` with each FromNow as seconds since the epoch."""
    return {n: int(time.time()) + v.seconds if isinstance(v, FromNow) else v for n, v in claims.items()}


CLAIMS: dict[str, tuple[dict[str, Any], str]] = {
    "another issuer": ({"iss": "https://id.elsewhere.invalid"}, "id_token_issuer"),
    "no issuer": ({"iss": None}, "id_token_issuer"),
    "another audience": ({"aud": "another-client"}, "id_token_audience"),
    "other audiences": ({"aud": ["a", "b"]}, "id_token_audience"),
    "no audience": ({"aud": None}, "id_token_audience"),
    "an audience that is no text": ({"aud": {"the-client": 1}}, "id_token_audience"),
    "for several, given to nobody by name": ({"aud": ["the-client", "another"]}, "id_token_audience"),
    "given to another app": ({"azp": "another-client"}, "id_token_audience"),
    "another nonce": ({"nonce": "another"}, "id_token_nonce"),
    "no nonce": ({"nonce": None}, "id_token_nonce"),
    "for another access token": ({"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}, "id_token_at_hash"),
    "a hash that is no text": ({"at_hash": 17}, "id_token_at_hash"),
    "expired": ({"iat": FromNow(-7200), "exp": FromNow(-3600)}, "id_token_expired"),
    "no expiry": ({"exp": None}, "id_token_unreadable"),
    "an expiry that is no number": ({"exp": "tomorrow"}, "id_token_unreadable"),
    "an expiry beyond all dates": ({"exp": 10**400}, "id_token_unreadable"),
    "issued in the future": ({"iat": FromNow(600), "exp": FromNow(1200)}, "clock_skew"),
    "no account": ({"sub": None}, "id_token_unreadable"),
    "an account that is no text": ({"sub": 17}, "id_token_unreadable"),
}


async def assert_refused(context: AppContext, provider: HostileProvider, vault: MemoryVault, code: str) -> None:
    """Sign in; it must fail with `code` in good words, the page must say it, and nothing may be kept."""
    ended = await sign_in(context, provider.profile())
    assert ended.error.code == code
    assert ended.error.exit_status == 1
    assert_speaks(ended.error, provider.secrets)
    assert vault.find() == []
    assert ended.page
    assert "You are not signed in" in ended.page.text
    assert ended.error.message in ended.page.text


@pytest.mark.parametrize("name", CLAIMS)
async def test_claims_that_are_refused(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, name: str
) -> None:
    claims, code = CLAIMS[name]
    provider.id_claims = dated(claims)
    await assert_refused(context, provider, vault, code)


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": ["another", "the-client"], "azp": "the-client"},
        {"iat": FromNow(45)},
        {"iat": None},
        {"iat": FromNow(-120), "exp": FromNow(-30)},
        {"nbf": "whenever", "extra": {"deep": [1]}},
    ],
)
async def test_claims_that_are_fine(context: AppContext, provider: HostileProvider, claims: dict[str, Any]) -> None:
    provider.id_claims = dated(claims)
    assert (await sign_in(context, provider.profile())).tokens.subject == "ada"


async def test_another_key(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    stranger = ECKey.generate_key("P-256")
    provider.signing = lambda header, claims: provider.signed(header, claims, stranger)
    await assert_refused(context, provider, vault, "id_token_signature")


async def test_a_changed_claim(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    def tampered(header: dict[str, Any], claims: dict[str, Any]) -> str:
        good = provider.signed(header, claims).split(".")
        other = provider.signed(header, {**claims, "sub": "eve"}).split(".")
        return f"{good[0]}.{other[1]}.{good[2]}"

    provider.signing = tampered
    await assert_refused(context, provider, vault, "id_token_signature")


async def test_no_signature(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    provider.signing = unsigned
    await assert_refused(context, provider, vault, "algorithm_refused")


async def test_the_public_key_as_a_password(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    provider.signing = signed_with_public_key(provider.key.as_pem(private=False))
    await assert_refused(context, provider, vault, "algorithm_refused")


@pytest.mark.parametrize("alg", ["RS256", "EdDSA", "ES512"])
async def test_an_algorithm_that_is_not_the_keys(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, alg: str
) -> None:
    def relabelled(header: dict[str, Any], claims: dict[str, Any]) -> str:
        _, payload, signature = provider.signed(header, claims).split(".")
        return f"{encoded({**header, 'alg': alg})}.{payload}.{signature}"

    provider.signing = relabelled
    await assert_refused(context, provider, vault, "id_token_signature")


@pytest.mark.parametrize("token", ["not-a-jwt", "a.b.c", "....", "e30.e30.e30", "eyJhbGciOiJFUzI1NiJ9..x", "é"])
async def test_what_is_no_token_at_all(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, token: str
) -> None:
    provider.token_members["id_token"] = token
    if token.isascii():
        await assert_refused(context, provider, vault, "id_token_unreadable")
    else:  # it can't be a token, so there is none
        assert (await sign_in(context, provider.profile())).tokens.id_token is None


async def test_without_an_id_token_the_account_comes_from_userinfo(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.token_members["id_token"] = None
    tokens = (await sign_in(context, provider.profile())).tokens
    assert (tokens.account, tokens.name) == ("ada", "Ada Lindqvist")


async def test_an_id_token_that_openid_promised_is_missed(context: AppContext, provider: HostileProvider) -> None:
    provider.token_members["id_token"] = None
    ended = await sign_in(context, provider.profile())
    (validated,) = [step for step in ended.steps if isinstance(step, Validated)]
    (nonce,) = [check for check in validated.checks if check.name == "nonce"]
    assert nonce.result == "warn"
    assert "No ID token" in nonce.detail
    provider.token_members["scope"] = "read"
    ended = await sign_in(context, provider.profile())
    (validated,) = [step for step in ended.steps if isinstance(step, Validated)]
    assert "unknown" in [check.result for check in validated.checks if check.name == "nonce"], "nobody promised one"


@pytest.mark.parametrize("reply", [Reply("<html>"), Reply({}, 403), Reply({"sub": "eve", "name": "Eve"}), SILENCE])
async def test_userinfo_that_is_of_no_use_does_not_stop_a_sign_in(
    context: AppContext, provider: HostileProvider, reply: Reply
) -> None:
    provider.replies["/userinfo"] = reply
    tokens = (await sign_in(context, provider.profile())).tokens
    assert (tokens.account, tokens.name) == ("ada", "")


async def test_a_name_that_would_steer_a_terminal_is_one_plain_line(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.id_claims = {"name": "Ada\x1b[2J\n\u202eLindqvist\ud800", "email": 7}
    tokens = (await sign_in(context, provider.profile())).tokens
    assert tokens.name == "Ada [2J Lindqvist"
    assert tokens.email == ""
    assert (await context.tokens.current(provider.profile())) == tokens


# --- keys -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply("<html>"), "keys_broken"),
        (Reply(["x"]), "keys_broken"),
        (Reply({"keys": "x"}), "keys_broken"),
        (Reply({"keys": None}), "keys_broken"),
        (Reply("", 404), "keys_broken"),
        (Reply("<p>Busy", 503), "keys_unavailable"),
        (Reply(b" " * (3 << 20)), "keys_too_many"),
        (SILENCE, "timed_out"),
        (Reply({"keys": []}), "id_token_signature"),
        (Reply({"keys": ["x", None, 5, {}]}), "id_token_signature"),
        (Reply({"keys": [{"kty": "EC", "kid": "k1", "crv": "P-999", "x": 5}]}), "id_token_signature"),
        (Reply({"keys": [{"kty": "EC", "kid": "k1"}]}), "id_token_signature"),
        (Reply({"keys": [{"kty": "oct", "kid": "k1", "k": "c2VjcmV0"}]}), "id_token_signature"),
    ],
)
async def test_key_sets_that_are_of_no_use(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, reply: Reply, code: str
) -> None:
    provider.replies["/keys"] = reply
    await assert_refused(context, provider, vault, code)


async def test_a_server_that_does_not_say_where_its_keys_are(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    provider.metadata["jwks_uri"] = None
    await assert_refused(context, provider, vault, "keys_unknown")


async def test_the_right_key_is_found_among_many(context: AppContext, provider: HostileProvider) -> None:
    many = [{"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA", "kid": f"other-{n}"} for n in range(4_000)]
    provider.replies["/keys"] = Reply({"keys": [*many, provider.public_key()]})
    assert (await sign_in(context, provider.profile())).tokens


async def test_without_a_name_only_a_few_keys_are_tried(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    provider.id_header = {"kid": None}
    stranger = {**ECKey.generate_key("P-256").as_dict(private=False)}
    provider.replies["/keys"] = Reply({"keys": [stranger, provider.public_key()]})
    assert (await sign_in(context, provider.profile())).tokens
    vault_before = vault.find()
    provider.replies["/keys"] = Reply({"keys": [stranger] * 2_000 + [provider.public_key()]})
    fresh = AppContext(environ=context.environ, vault=MemoryVault())
    assert (await sign_in(fresh, provider.profile())).error.code == "id_token_signature"
    await fresh.aclose()
    assert vault.find() == vault_before


async def test_keys_of_other_kinds_and_uses_are_passed_over(context: AppContext, provider: HostileProvider) -> None:
    others = [
        {**RSAKey.generate_key(2048).as_dict(private=False), "kid": "k1"},
        {**provider.public_key(), "use": "enc"},
        {**provider.public_key(), "alg": "ES512"},
    ]
    provider.replies["/keys"] = Reply({"keys": [*others, provider.public_key()]})
    assert (await sign_in(context, provider.profile())).tokens


async def test_an_unknown_key_is_asked_for_again_but_once_a_minute_at_the_most(
    context: AppContext, provider: HostileProvider
) -> None:
    context.clock = clock = FixedClock(time.time())
    await sign_in(context, provider.profile())
    assert len(provider.asked_at("/keys")) == 1
    await sign_in(context, provider.profile())
    assert len(provider.asked_at("/keys")) == 1  # kept

    provider.id_header = {"kid": "k2"}
    for _ in range(3):
        assert (await sign_in(context, provider.profile())).error.code == "id_token_signature"
    assert len(provider.asked_at("/keys")) == 1  # the minute is not over

    clock.advance(61)
    provider.replies["/keys"] = Reply({"keys": [{**provider.public_key(), "kid": "k2"}]})
    assert (await sign_in(context, provider.profile())).tokens
    assert len(provider.asked_at("/keys")) == 2


@pytest.mark.parametrize(
    ("alg", "length"), [("RS256", 22), ("ES256", 22), ("PS384", 32), ("ES512", 43), ("EdDSA", 43), ("Ed25519", 43)]
)
def test_the_hash_of_an_access_token_is_half_of_what_its_algorithm_makes(alg: str, length: int) -> None:
    assert len(half_hash(Secret("an access token"), alg)) == length


def test_the_hash_is_that_of_the_example_of_the_standard() -> None:
    # OpenID Connect Core, appendix A.3
    assert half_hash(Secret("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"), "RS256") == "77QmUPtjPfzWtF2AnpK9RQ"


@pytest.mark.parametrize("name", [{"kid": None}, {}])
async def test_a_server_that_changes_its_key_and_not_its_name(
    context: AppContext, provider: HostileProvider, name: dict[str, Any]
) -> None:
    context.clock = clock = FixedClock(time.time())
    provider.id_header = name
    await sign_in(context, provider.profile())
    provider.key = ECKey.generate_key("P-256")
    assert (await sign_in(context, provider.profile())).error.code == "id_token_signature"  # asked just now
    clock.advance(60)
    assert (await sign_in(context, provider.profile())).tokens
    assert len(provider.asked_at("/keys")) == 2
