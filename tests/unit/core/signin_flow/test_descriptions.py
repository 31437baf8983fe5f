"""What a provider may say of itself: descriptions that lie, are broken, or lead to unsafe places."""

from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.signin.steps import Discovered
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import SILENCE, HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

DESCRIBED = "/.well-known/openid-configuration"

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "another issuer": ({"issuer": "https://id.elsewhere.invalid"}, "issuer_mismatch"),
    "an issuer that is no text": ({"issuer": ["x"]}, "issuer_mismatch"),
    "no issuer": ({"issuer": None}, "not_described"),
    "http in the description": ({"token_endpoint": "http://id.example.com/token"}, "not_https"),
    "http for the browser": ({"authorization_endpoint": "http://id.example.com/authorize"}, "not_https"),
    "http for the keys": ({"jwks_uri": "http://id.example.com/keys"}, "not_https"),
    "an endpoint that is no address": ({"token_endpoint": "token"}, "bad_address"),
    "an endpoint of another scheme": ({"token_endpoint": "file:///etc/passwd"}, "bad_address"),
    "an endpoint that is no text": ({"token_endpoint": {"url": "x"}}, "bad_metadata"),
    "no authorization endpoint": ({"authorization_endpoint": None}, "endpoint_missing"),
    "no PKCE": ({"code_challenge_methods_supported": []}, "pkce_unsupported"),
    "the weak PKCE alone": ({"code_challenge_methods_supported": ["plain"]}, "pkce_unsupported"),
}

SILENT = {
    "no description": (Reply("Not here.", 404), "not_described"),
    "a web page": (Reply("<html>"), "bad_metadata"),
    "json that is no object": (Reply(["x"]), "bad_metadata"),
    "nested without an end": (Reply(b'{"a":' * 100_000), "bad_metadata"),
    "a long one": (Reply(b" " * (3 << 20)), "not_described"),
    "a redirect to http": (Reply("", 301, {"Location": "http://id.example.com/"}), "not_https"),
    "a redirect to a file": (Reply("", 301, {"Location": "file:///etc/passwd"}), "bad_address"),
    "a redirect to a broken address": (Reply("", 301, {"Location": "http://["}), "not_https"),
    "a redirect to itself": (Reply("", 301, {"Location": DESCRIBED}), "not_described"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_description_that_is_refused(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, name: str
) -> None:
    members, code = REFUSED[name]
    provider.metadata |= members
    ended = await sign_in(context, provider.profile())
    assert ended.error.code == code
    assert ended.error.exit_status == 1
    assert_speaks(ended.error)
    assert vault.find() == []
    assert provider.asked_at("/authorize") == []
    assert ended.page is None  # nobody was sent to the browser


@pytest.mark.parametrize("name", SILENT)
async def test_a_provider_that_does_not_say(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, name: str
) -> None:
    provider.replies[DESCRIBED], code = SILENT[name]
    error = (await sign_in(context, provider.profile())).error
    assert error.code == code
    assert_speaks(error)
    assert vault.find() == []


@pytest.mark.parametrize(
    ("reply", "code"),
    [(SILENCE, "timed_out"), (Reply("<p>Busy", 503), "server_unavailable"), (Reply("", 429), "server_unavailable")],
)
async def test_a_provider_in_trouble(context: AppContext, provider: HostileProvider, reply: Reply, code: str) -> None:
    for path in (DESCRIBED, "/.well-known/oauth-authorization-server"):
        provider.replies[path] = reply
    error = (await sign_in(context, provider.profile())).error
    assert error.code == code
    assert_speaks(error)


async def test_a_provider_that_is_silent_about_pkce_gets_it_all_the_same(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.metadata["code_challenge_methods_supported"] = None
    ended = await sign_in(context, provider.profile())
    assert ended.tokens
    assert [step.pkce_stated for step in ended.steps if isinstance(step, Discovered)] == [False]
    assert provider.asked_at("/authorize")[0].params["code_challenge_method"] == "S256"


@pytest.mark.parametrize(
    "members",
    [
        {"revocation_endpoint": "", "registration_endpoint": ""},
        {"scopes_supported": "read write", "grant_types_supported": [7, None]},
        {"code_challenge_methods_supported": "S256"},
        {"token_endpoint_auth_methods_supported": {}},
    ],
)
async def test_sloppy_members_that_do_no_harm(
    context: AppContext, provider: HostileProvider, members: dict[str, Any]
) -> None:
    provider.metadata |= members
    assert (await sign_in(context, provider.profile())).tokens


async def test_no_scopes_named_asks_for_what_the_server_lists_of_the_usual_ones(
    context: AppContext, provider: HostileProvider
) -> None:
    await sign_in(context, provider.profile(scopes=()))
    assert provider.asked_at("/authorize")[0].params["scope"] == "openid profile"


async def test_a_server_without_a_description_filled_in_by_hand(context: AppContext, provider: HostileProvider) -> None:
    by_hand = {name: provider.metadata[name] for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")}
    provider.replies[DESCRIBED] = Reply("Not here.", 404)
    tokens = (await sign_in(context, provider.profile(**by_hand))).tokens
    assert tokens.issuer == provider.issuer

    # Without an issuer the origin of its endpoints has to do, and here that is the right one.
    tokens = (await sign_in(context, provider.profile(issuer="", **by_hand))).tokens
    assert tokens.issuer == provider.issuer

    provider.authorization = provider.id_claims = {"iss": f"{provider.issuer}/realm"}
    error = (await sign_in(context, provider.profile(issuer="", **by_hand))).error
    assert error.code == "issuer_mixed_up"
    assert "Set the issuer of this connection" in error.remedy
    provider.authorization = {"iss": None}
    error = (await sign_in(context, provider.profile(issuer="", **by_hand))).error
    assert error.code == "id_token_issuer"
    assert "Set the issuer of this connection" in error.remedy


async def test_endpoints_set_by_hand_win_over_the_description(context: AppContext, provider: HostileProvider) -> None:
    provider.metadata["token_endpoint"] = "https://id.elsewhere.invalid/token"
    assert (await sign_in(context, provider.profile(token_endpoint=f"{provider.issuer}/token"))).tokens


async def test_a_kept_description_serves_the_renewal_and_a_sign_in_asks_anew(
    context: AppContext, provider: HostileProvider
) -> None:
    profile = provider.profile()
    await sign_in(context, profile)
    asked = len(provider.asked_at(DESCRIBED))
    await context.servers.reach(profile)
    assert len(provider.asked_at(DESCRIBED)) == asked
    await sign_in(context, profile)
    assert len(provider.asked_at(DESCRIBED)) > asked
