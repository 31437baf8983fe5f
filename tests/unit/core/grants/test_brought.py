"""API keys and tokens that a person has already: where they come from, where they go, and where they don't."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.errors import ProfileProblem
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.session import SignInSession
from desktop_app.core.signin.steps import Failed, Stored
from desktop_app.core.transport.clients import Transport
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, Reply, serve
from tests.helpers.words import assert_speaks

KEY = "key-0123456789"


def keyed(provider: HostileProvider, **values: Any) -> ProviderProfile:
    """A connection to an API that wants a key."""
    return ProviderProfile(name="keyed", grant="api_key", api_base_url=provider.issuer, **values).validate()


async def end_of(session: SignInSession) -> Stored | Failed:
    """The last step."""
    steps = [step async for step in session.steps()]
    assert isinstance(steps[-1], Stored | Failed)
    return steps[-1]


@pytest.mark.parametrize(
    ("settings", "header", "value"),
    [
        ({}, "authorization", f"Bearer {KEY}"),
        ({"api_key_header": "X-API-Key"}, "x-api-key", KEY),
        ({"api_key_header": "X-Auth", "api_key_prefix": "Key"}, "x-auth", f"Key {KEY}"),
        ({"api_key_prefix": "Token"}, "authorization", f"Token {KEY}"),
        ({"api_key_prefix": "none"}, "authorization", KEY),
    ],
)
async def test_a_key_goes_where_the_connection_says(
    context: AppContext, provider: HostileProvider, settings: dict[str, str], header: str, value: str
) -> None:
    profile = keyed(provider, **settings)
    stored = await end_of(context.signin.bring(profile, Secret(f" {KEY}\n")))
    assert isinstance(stored, Stored)
    assert (stored.tokens.grant, stored.tokens.renewable) == ("api_key", False)
    checks = await context.validator.checks(stored.tokens, None)
    assert {check.result for check in checks} == {"unknown", "warn"}, "nothing of a key can be vouched for"
    provider.replies["/me"] = Reply({})
    await context.api.send(profile, Request("GET", "/me"))
    (asked,) = provider.asked_at("/me")
    assert {name: text for name, text in asked.headers.items() if KEY in text} == {header: value}


async def test_a_key_stays_at_home_on_a_redirect(context: AppContext, provider: HostileProvider) -> None:
    profile = keyed(provider, api_key_header="X-Custom")
    await end_of(context.signin.bring(profile, Secret(KEY)))
    async with serve(lambda asked: Reply({"got": dict(asked.headers)})) as elsewhere:
        provider.replies["/away"] = Reply("", 302, {"Location": f"{elsewhere}/here"})
        response = await context.api.send(profile, Request("GET", "/away"))
    assert KEY.encode() not in response.read()
    assert b"x-custom" not in response.read()


async def test_a_variable_holds_the_key(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> None:
    profile = keyed(provider, api_key_env="THE_KEY", api_key_header="X-API-Key")
    stored = await end_of(context.signin.start(profile))
    assert isinstance(stored, Stored)
    assert (stored.where, stored.persistent) == ("the environment", True)
    assert vault.find() == [], "what a variable holds is not copied"
    provider.replies["/me"] = Reply({})
    await context.api.send(profile, Request("GET", "/me"))
    assert provider.asked_at("/me")[0].headers["x-api-key"] == KEY


async def test_without_a_key_there_is_a_word_for_it(context: AppContext, provider: HostileProvider) -> None:
    for profile in (
        keyed(provider),
        keyed(provider, api_key_env="UNSET"),
        keyed(provider).changed({"grant": "manual"}),
    ):
        ended = await end_of(context.signin.start(profile))
        assert isinstance(ended, Failed)
        assert_speaks(ended.error)
        assert ended.error.exit_status == 3


@pytest.mark.parametrize("text", ["", " \n", "two words", "tokén", "a\x1bb"])
async def test_what_is_no_token(context: AppContext, provider: HostileProvider, vault: MemoryVault, text: str) -> None:
    ended = await end_of(context.signin.bring(keyed(provider), Secret(text)))
    assert isinstance(ended, Failed)
    assert ended.error.code == "no_token"
    assert_speaks(ended.error)
    assert vault.find() == []


async def test_a_pasted_token_is_shown_as_one(context: AppContext, provider: HostileProvider) -> None:
    profile = provider.profile(grant="manual", api_base_url=provider.issuer)
    token = provider.signed({"alg": "ES256"}, {"scp": ["read"], "exp": 4_000_000_000, "sub": "ada"})
    stored = await end_of(context.signin.bring(profile, Secret(token), account="work"))
    assert isinstance(stored, Stored)
    tokens = stored.tokens
    assert (tokens.grant, tokens.account, tokens.scopes) == ("manual", "work", ("read",))
    assert not tokens.renewable
    provider.replies["/me"] = Reply({}, 401)
    assert (await context.api.send(profile, Request("GET", "/me"))).renewed is False
    assert provider.asked_at("/token") == []


async def test_signing_out_of_a_key_contacts_nobody(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    profile = keyed(provider)
    stored = await end_of(context.signin.bring(profile, Secret(KEY)))
    assert isinstance(stored, Stored)
    result = await context.signout(profile, stored.tokens)
    assert result.remote == "not_offered"
    assert "still works" in result.message
    assert vault.find(kind="tokens") == []
    assert provider.asked == []


async def test_without_a_key_of_its_own_the_environment_wins(
    tmp_path: Path, provider: HostileProvider, vault: MemoryVault
) -> None:
    from desktop_app.core.vault.env import EnvVault, Layered

    environ = {"FRAMER_DESK_HOME": str(tmp_path), "FRAMER_DESK_KEYED_API_KEY": KEY}
    context = AppContext(environ=environ, vault=Layered(EnvVault(environ), vault))
    context.transport = Transport()
    profile = keyed(provider, api_key_header="X-API-Key")
    provider.replies["/me"] = Reply({})
    await context.api.send(profile, Request("GET", "/me"))
    assert provider.asked_at("/me")[0].headers["x-api-key"] == KEY
    await context.aclose()


@pytest.mark.parametrize("header", ["Host", "content-length", "X Y", "a:b", "DPoP", "x" * 81])
def test_a_header_that_no_key_may_go_into(header: str) -> None:
    with pytest.raises(ProfileProblem) as caught:
        ProviderProfile(name="keyed", api_key_header=header).validate()
    assert_speaks(caught.value)


def test_a_prefix_that_no_header_can_hold() -> None:
    with pytest.raises(ProfileProblem):
        ProviderProfile(name="keyed", api_key_prefix="a\r\nX-Evil:").validate()
