"""Sign-in at a certified provider that others wrote, with a real browser, and what the provider itself says of it."""

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from desktop_app.context import AppContext
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret
from tests.helpers.oidc_provider import OidcProvider
from tests.helpers.program import Program

pytestmark = pytest.mark.interop

SCOPES = ("openid", "profile", "offline_access", "projects:read")


def connect(program: Program, provider: OidcProvider, client: str = "public", *more: str) -> None:
    """Add the connection `op`. OpenID Connect Core 11: offline access is granted only when consent is asked for."""
    arguments = ["--issuer", provider.issuer, "--client-id", client, "--param", "prompt=consent"]
    program.run("profiles", "add", "op", *arguments, *more).done()


def learn(program: Program, provider: OidcProvider) -> list[dict[str, str]]:
    """Tell the leak hunter of everything secret that went over the token endpoint, and give it."""
    grants = provider.grants()
    for grant in grants:
        program.hunter.add_found_in(grant)
    return grants


def token_request(provider: OidcProvider, **form: str) -> Any:
    """The token endpoint's answer to the public client, without our code."""
    return httpx2.post(f"{provider.issuer}/token", data={"client_id": "public", **form}).json()


@pytest.fixture
async def resource_server(program: Program, provider: OidcProvider) -> AsyncIterator[Server]:
    """The provider as seen by an API that introspects the tokens it gets, through our own client."""
    machine = provider.clients["machine"]
    assert machine.client_secret
    arguments = ["--issuer", provider.issuer, "--client-id", "machine", "--client-secret-env", "MACHINE_SECRET"]
    program.run("profiles", "add", "machine", *arguments).done()
    context = AppContext(environ=program.environment | {"MACHINE_SECRET": machine.client_secret})
    yield await context.servers.reach(await context.profile("machine"))
    await context.aclose()


async def test_sign_in_call_refresh_and_sign_out(
    program: Program, provider: OidcProvider, resource_server: Server
) -> None:
    connect(program, provider, "public", "--set", f"api_base_url={provider.issuer}")
    person = program.person(person="bob")
    program.signin("op", person=person)
    assert "You are signed in" in program.outcome(person).text
    described = program.run("token", "op", "--json").done().json()
    assert described["subject"] == "bob"
    assert described["scopes"] == ["openid", "profile", "offline_access"]
    assert described["refreshable"] is True

    (first,) = learn(program, provider)
    assert len(first["code_verifier"]) >= 43, "RFC 7636 section 4.1"
    assert (await resource_server.introspect(Secret(first["access_token"])))["active"] is True
    assert program.run("call", "op", "GET", "/me").done().json()["name"] == "Bob"

    program.run("refresh", "op").done()
    _, second = learn(program, provider)
    assert second["refresh_token"] == first["next_refresh_token"]
    assert second["next_refresh_token"] != first["next_refresh_token"]
    assert program.run("token", "op", "--reveal", reveals=True).done().out.strip() == second["access_token"]

    program.run("signout", "op").done()
    for token in (second["access_token"], second["next_refresh_token"]):
        assert (await resource_server.introspect(Secret(token)))["active"] is False
    program.run("token", "op").problem(3)


@pytest.mark.parametrize(
    ("client", "method"), [("basic", ""), ("basic", "client_secret_basic"), ("post", "client_secret_post")]
)
def test_a_confidential_client_proves_itself(
    program: Program, provider: OidcProvider, client: str, method: str
) -> None:
    secret = provider.clients[client].client_secret
    assert secret
    program.hunter.add(secret, "client secret")
    program.hunter.allow("OP_SECRET", program="framer-desk")  # and no child of it
    connect(
        program, provider, client, "--client-secret-env", "OP_SECRET", "--set", f"token_endpoint_auth_method={method}"
    )
    program.signin("op", OP_SECRET=secret)
    program.run("refresh", "op", OP_SECRET=secret).done()
    program.run("signout", "op", OP_SECRET=secret).done()
    assert len(learn(program, provider)) == 2


def test_an_api_says_itself_where_to_sign_in(program: Program, provider: OidcProvider) -> None:
    scopes = [word for scope in SCOPES for word in ("--scope", scope)]
    arguments = ["--api", provider.api, "--client-id", "public", "--param", "prompt=consent", *scopes]
    program.run("profiles", "add", "op", *arguments).done()
    program.signin("op")
    learn(program, provider)
    described = program.run("token", "op", "--json").done().json()
    assert described["claims"]["aud"] == provider.api
    assert {c["name"]: c["result"] for c in described["checks"]}["signature"] == "pass"
    assert "projects:read" in described["scopes"]
    answer = program.run("call", "op", "GET", "/projects").done().json()
    assert answer == {"path": "/api/projects", "sub": "ada", "scope": "projects:read"}


def test_a_stolen_refresh_token_ends_the_sign_in(program: Program, provider: OidcProvider) -> None:
    connect(program, provider)
    program.signin("op")
    (stolen,) = learn(program, provider)
    program.run("refresh", "op").done()
    replayed = token_request(provider, grant_type="refresh_token", refresh_token=stolen["next_refresh_token"])
    assert replayed["error"] == "invalid_grant"
    learn(program, provider)
    program.run("refresh", "op").problem(3)


def test_denied_consent_is_said_and_nothing_is_kept(program: Program, provider: OidcProvider) -> None:
    connect(program, provider)
    person = program.person(deny=True)
    result = program.signin("op", person=person, status=1)
    assert "not" in result.problem(1)
    assert "You did not allow access" in program.outcome(person).text
    assert provider.grants() == []
    program.run("token", "op").problem(3)
