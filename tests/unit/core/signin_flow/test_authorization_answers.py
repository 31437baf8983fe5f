"""What the browser may bring back: denial, foreign issuers, errors with words in them."""

from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.errors import AccessDenied
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.steps import CodeReceived
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Ended, HostileProvider, sign_in
from tests.helpers.words import assert_speaks


async def failed(context: AppContext, provider: HostileProvider, vault: MemoryVault, **back: Any) -> Ended:
    """Sign in; the browser brings `back`. It must fail, keep nothing, and never ask for a token."""
    provider.authorization = back
    ended = await sign_in(context, provider.profile())
    assert_speaks(ended.error, provider.secrets)
    assert ended.error.exit_status == 1
    assert vault.find() == []
    assert provider.asked_at("/token") == []
    assert not any(isinstance(step, CodeReceived) for step in ended.steps)
    return ended


async def test_a_denied_consent(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    words = "The person pressed <b>Deny</b>"
    ended = await failed(context, provider, vault, code=None, error="access_denied", error_description=words)
    assert isinstance(ended.error, AccessDenied)
    assert ended.error.code == "access_denied"
    assert ended.error.message == "You did not allow access. Nothing was shared."
    assert ended.page
    assert "You did not allow access" in ended.page.text
    assert "Nothing was shared" in ended.page.text
    assert "The person pressed <b>Deny</b>" in ended.page.text
    assert "<b>" not in ended.page.html


async def test_an_error_of_no_standard(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    ended = await failed(context, provider, vault, code=None, error="keyring_locked")
    assert ended.error.code == "refused"  # our own codes are not for servers to choose
    assert "keyring_locked" in ended.error.message


async def test_an_error_beside_a_code_is_an_error(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    ended = await failed(context, provider, vault, error="server_error")
    assert ended.error.code == "server_error"


@pytest.mark.parametrize("issuer", ["https://id.elsewhere.invalid", "", "the same with a slash"])
async def test_an_answer_in_the_name_of_another(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, issuer: str
) -> None:
    issuer = f"{provider.issuer}/" if "slash" in issuer else issuer
    back = {"iss": issuer, "error_description": "Call 555 0100 to sign in", "error": "server_error"}
    for given in (back, {"iss": issuer}):
        ended = await failed(context, provider, vault, **given)
        assert ended.error.code == "issuer_mixed_up"
        assert ended.page
        assert "555" not in ended.page.html
        assert not ended.error.server_words


async def test_an_answer_in_nobodys_name_where_the_server_always_says_it(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    ended = await failed(context, provider, vault, iss=None)
    assert ended.error.code == "issuer_missing"


async def test_a_denial_in_nobodys_name_is_a_denial_without_its_words(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    back = {"iss": None, "code": None, "error": "access_denied", "error_description": "Call 555 0100"}
    ended = await failed(context, provider, vault, **back)
    assert ended.error.code == "access_denied"
    assert not ended.error.server_words


async def test_an_answer_in_nobodys_name_where_the_server_never_says_it(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.metadata["authorization_response_iss_parameter_supported"] = None
    provider.authorization = {"iss": None}
    assert (await sign_in(context, provider.profile())).tokens


async def test_the_request_is_what_the_standards_ask_for(context: AppContext, provider: HostileProvider) -> None:
    profile = provider.profile(params={"prompt": "consent", "uri": "x"}, resource="https://api.example.com/")
    await sign_in(context, profile, params={"state": "chosen", "code_challenge_method": "plain", "login_hint": "ada"})
    (asked,) = provider.asked_at("/authorize")
    sent = dict(asked.params)
    assert sent["response_type"] == "code"
    assert sent["client_id"] == "the-client"
    assert sent["scope"] == "openid read write"
    assert sent["code_challenge_method"] == "S256"
    assert (sent["prompt"], sent["uri"], sent["login_hint"]) == ("consent", "x", "ada")
    assert sent["resource"] == "https://api.example.com/"
    assert sent["redirect_uri"].startswith("http://127.0.0.1:")
    assert "chosen" not in sent["state"]
    assert min(len(sent[name]) for name in ("state", "nonce", "code_challenge")) >= 43
    (exchange,) = provider.asked_at("/token")
    assert exchange.params["redirect_uri"] == sent["redirect_uri"]
    assert exchange.params["resource"] == "https://api.example.com/"
    assert 43 <= len(exchange.params["code_verifier"]) <= 128  # RFC 7636 section 4.1


@pytest.mark.parametrize(
    ("values", "known", "sent"),
    [
        ({}, None, "consent"),
        ({}, ["login", "consent"], "consent"),
        ({}, ["login"], None),
        ({"scopes": ("offline_access", "read")}, None, None),
        ({"scopes": ("openid", "read")}, None, None),
        ({"params": {"prompt": "select_account"}}, None, "select_account"),
        ({"params": {"prompt": ""}}, None, None),
    ],
)
async def test_offline_access_asks_for_consent(
    context: AppContext, provider: HostileProvider, values: dict[str, Any], known: list[str] | None, sent: str | None
) -> None:
    """OpenID Connect Core section 11, unless the connection says otherwise or the server does not know of it."""
    provider.metadata["prompt_values_supported"] = known
    await sign_in(context, provider.profile(**{"scopes": ("openid", "offline_access"), **values}))
    assert provider.asked_at("/authorize")[0].params.get("prompt") == sent


async def test_two_sign_ins_share_nothing(context: AppContext, provider: HostileProvider) -> None:
    for _ in range(2):
        await sign_in(context, provider.profile())
    first, second = (asked.params for asked in provider.asked_at("/authorize"))
    assert all(first[name] != second[name] for name in ("state", "nonce", "code_challenge"))


async def test_no_nonce_without_openid(context: AppContext, provider: HostileProvider) -> None:
    provider.token_members["id_token"] = None
    tokens = (await sign_in(context, provider.profile(scopes=("read",)))).tokens
    assert "nonce" not in provider.asked_at("/authorize")[0].params
    assert tokens.name == "Ada Lindqvist"  # from the userinfo endpoint


async def test_the_query_of_the_endpoint_is_kept(context: AppContext, provider: HostileProvider) -> None:
    provider.metadata["authorization_endpoint"] = f"{provider.issuer}/authorize?tenant=acme"
    await sign_in(context, provider.profile())
    assert provider.asked_at("/authorize")[0].params["tenant"] == "acme"


async def test_nobody_comes_back(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    session = context.signin.start(provider.profile(), open_browser=False, timeout=0.1)
    steps = [step async for step in session.steps()]
    error = Ended(steps, None).error
    assert (error.code, error.exit_status) == ("timed_out_waiting", 6)
    assert_speaks(error)
    assert vault.find() == []


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"client_id": ""}, "client_id_missing"),
        ({"issuer": ""}, "profile_incomplete"),
        ({"client_secret_env": "NO_SUCH_SECRET"}, "variable_unset"),
        ({"token_endpoint_auth_method": "private_key_jwt"}, "auth_method"),
        ({"token_endpoint_auth_method": "client_secret_basic"}, "auth_method"),
        ({"ca_file": "/no/such.pem", "issuer": "https://127.0.0.1:9"}, "certificate_file"),
        ({"proxy": "not a proxy", "issuer": "https://127.0.0.1:9"}, "proxy_unusable"),
        ({"issuer": "https://127.0.0.1:9"}, "unreachable"),
    ],
)
async def test_a_connection_that_leads_nowhere(
    context: AppContext, provider: HostileProvider, values: dict[str, Any], code: str
) -> None:
    profile: ProviderProfile = provider.profile(**values)
    ended = await sign_in(context, profile)
    assert ended.error.code == code
    assert ended.error.exit_status == 1
    assert_speaks(ended.error)
    assert ended.page is None
