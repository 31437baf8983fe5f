"""Keys for assertions in the vault: brought along, or made for a client that this app registered."""

import json
from pathlib import Path
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from desktop_app.context import AppContext
from desktop_app.core.errors import ProfileProblem, VaultProblem
from desktop_app.core.oauth import signing_keys
from desktop_app.core.oauth.assertions import SigningKey
from desktop_app.core.oauth.signing_keys import KIND, made
from desktop_app.core.redact import Secret
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import Asked, HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

BY_KEY = "private_key_jwt"


@pytest.fixture
async def desk(home: Path) -> Any:
    opened = Desk(home)
    yield opened
    await opened.aclose()


@pytest.fixture
def machine(provider: HostileProvider) -> HostileProvider:
    """A provider that gives apps what it gives them: no ID token, no refresh token."""
    provider.token_members = {"id_token": None, "refresh_token": None, "scope": None}
    return provider


async def test_a_key_comes_in_by_standard_input_and_signs(desk: Desk, machine: HostileProvider) -> None:
    desk.context.profiles.add(machine.profile(name="box", grant="client_credentials", private_key_file="old.pem"))
    key = ECKey.generate_key("P-256")
    pem = key.as_pem(private=True)
    result = await desk.run("profiles", "edit", "box", "--set", "private_key_id=k9", "--key-stdin", text=pem)
    assert (result.status, result.err) == (0, "The key is in the vault; it signs with ES256.\n")
    profile = desk.context.profiles.get("box")
    assert (profile.private_key_file, profile.token_endpoint_auth_method) == ("", BY_KEY)
    assert (await sign_in(desk.context, profile)).tokens
    (asked,) = machine.asked_at("/token")
    token = jwt.decode(asked.params["client_assertion"], key, algorithms=["ES256"])
    assert token.header["kid"] == "k9"
    await desk.run("profiles", "remove", "box")
    assert desk.context.vault.find() == []


async def test_a_key_that_is_none_changes_nothing(desk: Desk, machine: HostileProvider) -> None:
    desk.context.profiles.add(machine.profile(name="box"))
    before = desk.context.profiles.get("box")
    result = await desk.run("profiles", "edit", "box", "--key-stdin", text=b"hush-0123456789")
    assert "neither PEM nor a JWK" in result.problem()
    assert "hush" not in result.err
    assert desk.context.profiles.get("box") == before
    assert desk.context.vault.find() == []


async def test_a_key_can_be_forgotten(desk: Desk, machine: HostileProvider) -> None:
    desk.context.profiles.add(machine.profile(name="box", grant="jwt_bearer"))
    await desk.run("profiles", "edit", "box", "--key-stdin", text=made().seal().reveal().encode())
    assert desk.context.profiles.get("box").token_endpoint_auth_method == "", "as a grant, it does not prove the client"
    assert (await sign_in(desk.context, desk.context.profiles.get("box"))).tokens
    assert (await desk.run("profiles", "edit", "box", "--forget-key")).err == ""
    assert desk.context.vault.find(kind=KIND) == []
    assert "no key" in (await desk.run("profiles", "edit", "box", "--forget-key")).err
    problem = (await sign_in(desk.context, desk.context.profiles.get("box"))).error
    assert problem.code == "private_key_missing"
    assert_speaks(problem)
    assert "--key-stdin" in problem.remedy


async def test_what_ends_with_the_program_keeps_no_key(context: AppContext, machine: HostileProvider) -> None:
    with pytest.raises(VaultProblem) as caught:
        await context.signing_keys.keep(machine.profile(), made().seal())
    assert caught.value.code == "vault_not_lasting"
    assert_speaks(caught.value)


# --- made for a registration ----------------------------------------------------------------------------------------


def registering(provider: HostileProvider, **metadata: Any) -> None:
    """Let `provider` register apps; it keeps what they say of themselves in `provider.replies`."""
    provider.metadata |= {"registration_endpoint": f"{provider.issuer}/register", **metadata}
    provider.replies["/register"] = lambda asked: Reply({**json.loads(asked.body), "client_id": "app-7"}, 201)


def described(asked: Asked) -> dict[str, Any]:
    """What the app said of itself."""
    said: dict[str, Any] = json.loads(asked.body)
    return said


@pytest.mark.parametrize(
    ("listed", "algorithm"),
    [(None, "ES256"), (["RS256", "ES256"], "ES256"), (["RS256"], "RS256"), (["PS256"], "PS256")],
)
async def test_the_server_gets_the_public_half(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, listed: list[str] | None, algorithm: str
) -> None:
    registering(provider, token_endpoint_auth_signing_alg_values_supported=listed)
    provider.id_claims = {"aud": "app-7"}
    profile = provider.profile(client_id="", token_endpoint_auth_method=BY_KEY)
    assert (await sign_in(context, profile)).tokens
    said = described(provider.asked_at("/register")[0])
    assert said["token_endpoint_auth_method"] == BY_KEY
    assert said["token_endpoint_auth_signing_alg"] == algorithm
    (public,) = said["jwks"]["keys"]
    assert {"d", "p", "q", "k"} & public.keys() == set()
    (asked,) = provider.asked_at("/token")
    token = jwt.decode(asked.params["client_assertion"], KeySet.import_key_set(said["jwks"]), algorithms=[algorithm])
    assert token.header["kid"] == public["kid"]
    assert token.claims["iss"] == token.claims["sub"] == "app-7"
    again = await sign_in(context, profile)
    assert again.tokens
    assert len(provider.asked_at("/register")) == 1
    assert vault.find(kind=KIND) == [], "the key is the registration's, not the connection's"


async def test_a_server_that_takes_no_key_of_ours(context: AppContext, provider: HostileProvider) -> None:
    registering(provider, token_endpoint_auth_signing_alg_values_supported=["HS256", "ES256K"])
    problem = (await sign_in(context, provider.profile(client_id="", token_endpoint_auth_method=BY_KEY))).error
    assert isinstance(problem, ProfileProblem)
    assert problem.code == "private_key"
    assert_speaks(problem)
    assert provider.asked_at("/register") == []


async def test_a_server_that_makes_something_else_of_it_gets_that(
    context: AppContext, provider: HostileProvider
) -> None:
    registering(provider)
    other = {"client_id": "app-7", "client_secret": "s", "token_endpoint_auth_method": "client_secret_post"}
    provider.replies["/register"] = Reply(other, 201)
    provider.id_claims = {"aud": "app-7"}
    assert (await sign_in(context, provider.profile(client_id="", token_endpoint_auth_method=BY_KEY))).tokens
    assert provider.asked_at("/token")[0].params["client_secret"] == "s"


@pytest.mark.parametrize("listed", [None, ["RS256"], ["PS256"]])
def test_a_key_that_was_made_comes_back_from_the_vault(listed: list[str] | None) -> None:
    key = signing_keys.made(listed)
    again = SigningKey.parse(Secret(key.seal().reveal()))
    assert (again.kid, again.alg, again.public()) == (key.kid, key.alg, key.public())
    assert again.algorithm() == (listed or ["ES256"])[0]
