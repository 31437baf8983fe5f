"""Whatever a server sends, each parser makes something of it or refuses it in words: never another exception.

Those of token, device, registration, pushed request and error answers, of challenges, links and API descriptions have
their tests beside them; here are the descriptions of servers and APIs, key sets, claims and browser answers.
"""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.jwk import ECKey

from desktop_app.cli.introspect import _shown
from desktop_app.core.errors import UserFacing
from desktop_app.core.oauth import authorize
from desktop_app.core.oauth.authorize import AuthorizationRequest
from desktop_app.core.oauth.client import choose_method, with_mtls_aliases
from desktop_app.core.oauth.registration import client_metadata
from desktop_app.core.providers.discovery import _protected_resource
from desktop_app.core.providers.metadata import ENDPOINTS, ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin import step_up
from desktop_app.core.tokens import id_token
from desktop_app.core.tokens.keys import _fitting
from desktop_app.core.tokens.received import claimed_scopes
from desktop_app.core.tokens.signatures import ALGORITHMS, verifies
from tests.helpers.hostile_provider import encoded
from tests.helpers.words import assert_speaks

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=8,
)
ADDRESS = st.sampled_from(
    ["https://id.example.com/x", "http://id.example.com", "http://[", "file:///x", "//x", " ", ""]
)
VALUE = JSON | ADDRESS | st.lists(ADDRESS, max_size=3)
DESCRIBED = (
    "issuer", *ENDPOINTS, "scopes_supported", "code_challenge_methods_supported", "grant_types_supported",
    "token_endpoint_auth_methods_supported", "dpop_signing_alg_values_supported", "mtls_endpoint_aliases",
    "authorization_response_iss_parameter_supported", "prompt_values_supported",
    "require_pushed_authorization_requests",
)  # fmt: skip
KEY = ("kty", "crv", "x", "y", "n", "e", "k", "d", "kid", "use", "alg", "key_ops", "x5c")
CLAIMS = ("iss", "sub", "aud", "azp", "exp", "iat", "nonce", "auth_time", "acr", "scope", "scp", "name", "email")
PROFILE = ProviderProfile(name="x", issuer="https://id.example.com", scopes=("openid", "offline_access"))
SIGNED = Secret(f"{encoded({'alg': 'ES256'})}.{encoded({'sub': 'ada'})}.{'A' * 86}")


@given(st.dictionaries(st.sampled_from(DESCRIBED), VALUE))
def test_any_description_of_a_server(document: dict[str, Any]) -> None:
    try:
        metadata = ServerMetadata.parse(document)
        metadata.require_pkce()
        choose_method("", metadata, False)
        authorize.prompt(PROFILE.scopes, metadata, {})
        client_metadata(PROFILE, with_mtls_aliases(metadata))
        for endpoint in ENDPOINTS:
            metadata.require(endpoint)
    except UserFacing as problem:
        assert_speaks(problem)


@given(st.dictionaries(st.sampled_from(["resource", "authorization_servers", "scopes_supported", "resource_name",
                                        "resource_documentation"]), VALUE))  # fmt: skip
def test_any_description_of_an_api(document: dict[str, Any]) -> None:
    with suppress(UserFacing):
        found = _protected_resource(document, "https://id.example.com/x")
        assert found is None or found.authorization_servers


@given(st.lists(st.dictionaries(st.sampled_from(KEY), JSON | st.sampled_from(["EC", "RSA", "OKP", "P-256", "AQAB"])),
                max_size=4), st.sampled_from(ALGORITHMS), JSON)  # fmt: skip
def test_any_set_of_keys(keys: list[dict[str, Any]], algorithm: str, kid: Any) -> None:
    for key in (*_fitting(keys, {"alg": algorithm, "kid": kid}), *keys):
        assert not verifies(SIGNED, algorithm, key)


def test_a_key_that_is_one_is_not_mistaken_for_the_right_one() -> None:
    assert not verifies(SIGNED, "ES256", ECKey.generate_key("P-256").as_dict(private=False))


@given(st.dictionaries(st.sampled_from(CLAIMS), JSON | st.integers(0, 2**40)))
def test_any_claims(claims: dict[str, Any]) -> None:
    claimed_scopes(claims)
    step_up.check(claims, "urn:mfa")
    try:
        id_token._check_times(claims, 1.8e9)
        step_up.require_fresh(claims, 60, 1.8e9)
    except UserFacing as problem:
        assert_speaks(problem)


@given(st.dictionaries(st.sampled_from(["code", "iss", "error", "error_description", "error_uri", "state"]),
                       st.text(max_size=40)), st.booleans())  # fmt: skip
def test_any_answer_that_the_browser_brings(params: dict[str, str], promised: bool) -> None:
    metadata = ServerMetadata(issuer=PROFILE.issuer, authorization_response_iss_parameter_supported=promised)
    request = AuthorizationRequest(PROFILE.issuer, "client", PROFILE.scopes)
    try:
        code = authorize.check_response(params, request, metadata)
    except UserFacing as problem:
        assert_speaks(problem)
    else:
        assert code.reveal() == params["code"]
        assert params.get("iss", PROFILE.issuer) == PROFILE.issuer


@given(st.dictionaries(st.sampled_from([*CLAIMS, "active", "cnf", "token_type"]), JSON))
def test_any_introspection_can_be_shown(answer: dict[str, Any]) -> None:
    for name in answer:
        assert isinstance(_shown(answer, name), str)


@pytest.mark.parametrize("moment", [1e308, 10**400, -1, "1800000000", True, float("nan")])
def test_times_that_are_none(moment: Any) -> None:
    with pytest.raises(UserFacing) as caught:
        id_token._check_times({"exp": moment}, 1.8e9)
    assert_speaks(caught.value)
