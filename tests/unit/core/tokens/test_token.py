"""Reading tokens that servers made: whatever is in them, showing one never fails and never lies."""

import base64
import json
import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import UserFacing
from desktop_app.core.oauth.token_endpoint import parse_answer
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import received
from desktop_app.core.tokens.claims import audiences, moment, number
from desktop_app.core.tokens.keys import KeySets
from desktop_app.core.tokens.signatures import verifies
from desktop_app.core.tokens.token import TokenSet, decode_jwt
from desktop_app.core.tokens.validate import Validator
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from tests.helpers.hostile_provider import encoded
from tests.helpers.words import assert_speaks

PROFILE = ProviderProfile(name="box", issuer="https://id.example.com")

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(10**400),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
CLAIM_NAMES = ("iss", "sub", "aud", "azp", "exp", "iat", "nbf", "nonce", "scope", "scp", "name", "email", "cnf")
claims = st.dictionaries(st.sampled_from(CLAIM_NAMES), json_values)
headers = st.dictionaries(st.sampled_from(["alg", "kid", "typ", "jwk"]), json_values)
TOKEN_MEMBERS = (
    "access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token", "error", "error_description",
    "error_uri", "refresh_expires_in",
)  # fmt: skip


def jwt(header: dict[str, Any], body: dict[str, Any]) -> Secret:
    return Secret(f"{encoded(header)}.{encoded(body)}.c2ln")


@given(st.text())
def test_any_text_can_be_looked_at_as_a_token(text: str) -> None:
    header, body = decode_jwt(Secret(text))
    assert isinstance(header, dict)
    assert isinstance(body, dict)


@given(headers, claims)
async def test_whatever_a_token_says_the_checks_say_something(header: dict[str, Any], body: dict[str, Any]) -> None:
    token = jwt(header, body)
    tokens = received.pasted(token, PROFILE, account="pasted", now=1.8e9)
    checks = await Validator(KeySets(Transport(), FixedClock()), FixedClock()).checks(tokens, None)
    assert [check.name for check in checks] == [
        "signature", "issuer", "audience", "expiry", "nonce", "scope", "binding",
    ]  # fmt: skip
    assert all(check.detail for check in checks)
    assert next(check.result for check in checks if check.name == "signature") in ("unknown", "fail")
    assert TokenSet.unseal(tokens.seal()) == tokens


async def test_a_refresh_token_that_was_asked_for_and_did_not_come_is_said() -> None:
    validator = Validator(KeySets(Transport(), FixedClock()), FixedClock())
    asked = replace(
        received.pasted(jwt({"alg": "ES256"}, {}), PROFILE, account="ada", now=1.8e9),
        grant="authorization_code",
        scopes_requested=("openid", "offline_access"),
    )

    async def said(tokens: TokenSet) -> list[str]:
        return [check.detail for check in await validator.checks(tokens, None) if check.name == "renewal"]

    assert "sign in again" in (await said(asked))[0]
    assert await said(replace(asked, refresh_token=Secret("r"))) == []
    assert await said(replace(asked, scopes_requested=("openid",))) == []


async def test_a_pasted_token_is_held_to_nothing_that_nobody_asked_for() -> None:
    validator = Validator(KeySets(Transport(), FixedClock()), FixedClock())
    token = jwt({"alg": "ES256"}, {"iss": "https://id.example.com", "scope": "openid offline_access"})
    plain = replace(PROFILE, issuer="")
    checks = await validator.checks(received.pasted(token, plain, account="pasted", now=1.8e9), None)
    said = {check.name: (check.result, check.detail) for check in checks}
    assert said["issuer"] == ("unknown", "Names https://id.example.com; the connection names none.")
    assert said["scope"] == ("pass", "It says itself what it allows")
    assert "renewal" not in said


@given(st.dictionaries(st.sampled_from(TOKEN_MEMBERS), json_values), st.integers(200, 599))
def test_any_answer_of_a_token_endpoint_is_tokens_or_words(members: dict[str, Any], status: int) -> None:
    answer = Answer(status, {"content-type": "application/json"}, json.dumps(members).encode(), "https://id.example/t")
    try:
        response = parse_answer(answer)
    except UserFacing as problem:
        assert_speaks(problem)
    else:
        assert response.access_token.reveal().isprintable()
        assert response.expires_in is None or math.isfinite(response.expires_in)


@given(st.binary(max_size=200), st.integers(100, 599))
def test_any_bytes_from_a_token_endpoint_are_an_error_with_words(content: bytes, status: int) -> None:
    with pytest.raises(UserFacing) as caught:
        parse_answer(Answer(status, {}, content, "https://id.example/t"))
    assert caught.value.remedy


@given(
    st.dictionaries(
        st.sampled_from(["kty", "n", "e", "crv", "x", "y", "k", "d", "use", "key_ops", "alg", "kid"]),
        json_values | st.sampled_from(["RSA", "EC", "OKP", "P-256", "Ed25519", "X25519", "AQAB", "_" * 342, "sig"]),
    ),
    st.sampled_from(["RS256", "PS256", "ES256", "EdDSA", "Ed25519"]),
)
def test_a_key_that_cannot_be_used_signed_nothing(key: dict[str, Any], algorithm: str) -> None:
    if key.get("kty") != "oct":  # a shared secret is no candidate, see KeySets
        assert verifies(jwt({"alg": algorithm}, {}), algorithm, key) is False


@given(json_values)
def test_single_claims_have_their_type_whatever_comes(value: Any) -> None:
    assert all(isinstance(audience, str) for audience in audiences({"aud": value}))
    for found in (number(value), moment({"exp": value}, "exp")):
        assert found is None or math.isfinite(found)


def test_json_that_is_none_is_no_token() -> None:
    bad = base64.urlsafe_b64encode(b'{"alg": "none", "exp": NaN}').rstrip(b"=").decode()
    assert decode_jwt(Secret(f"{bad}.{bad}.x")) == ({}, {})


@pytest.mark.parametrize(
    ("body", "scopes", "expires_at"),
    [
        ({"scope": "a b", "exp": 1_900_000_000}, ("a", "b"), 1_900_000_000.0),
        ({"scp": ["a", 7, "b"], "exp": "soon"}, ("a", "b"), None),
        ({"scope": 5, "exp": 10**400}, (), None),
        ({}, (), None),
    ],
)
def test_a_pasted_token_says_what_it_can(
    body: dict[str, Any], scopes: tuple[str, ...], expires_at: float | None
) -> None:
    tokens = received.pasted(jwt({"alg": "ES256"}, body), PROFILE, account="pasted", now=5.0)
    assert (tokens.scopes, tokens.scopes_known, tokens.expires_at) == (scopes, bool(scopes), expires_at)
    assert not tokens.refreshable


def test_an_opaque_key_is_a_token_too() -> None:
    tokens = received.pasted(Secret("k-123"), PROFILE, account="pasted", now=5.0)
    assert (tokens.claims(), tokens.header(), tokens.scopes_known) == ({}, {}, False)


def test_times() -> None:
    tokens = received.pasted(Secret("k"), PROFILE, account="a", now=5.0)
    assert tokens.expires_in(1e12) is None
    assert not tokens.expired(1e12)
    with_end = received.pasted(jwt({"alg": "x"}, {"exp": 100}), PROFILE, account="a", now=5.0)
    assert [with_end.expires_in(now) for now in (40, 100, 200)] == [60, 0, 0]
    assert [with_end.expired(now, 10) for now in (89, 90, 101)] == [False, True, True]
    assert with_end.missing(("a", "b")) == ("a", "b")


def test_a_sealed_token_shows_nothing_of_itself() -> None:
    tokens = received.pasted(Secret("k-123-secret"), PROFILE, account="a", now=5.0)
    assert "k-123-secret" not in repr(tokens)
    assert "k-123-secret" not in repr(tokens.seal())
