"""From an address alone to a first answered request, no field typed: at a provider that others wrote, and at ours."""

from typing import Any

import pytest

from tests.helpers.mcp_server import start_mcp_server
from tests.helpers.mock_server import start_mock_server
from tests.helpers.oidc_provider import OidcProvider
from tests.helpers.program import Program

pytestmark = pytest.mark.interop


def learn(program: Program, provider: OidcProvider) -> list[dict[str, str]]:
    """Tell the leak hunter of everything secret that went over the token endpoint, and give it."""
    grants = provider.grants()
    for grant in grants:
        program.hunter.add_found_in(grant)
    return grants


def discovered(program: Program, address: str) -> dict[str, Any]:
    """What `discover` finds at an address."""
    found: dict[str, Any] = program.run("discover", address, "--json").done().json()
    return found


def test_an_address_is_enough(program: Program, provider: OidcProvider) -> None:
    found = discovered(program, provider.api)["found"]
    assert (found["issuer"], found["resource"], found["missing"]) == (provider.issuer, provider.api, [])
    program.run("discover", provider.api, "--add", "op").done()
    program.signin("op")
    (first,) = learn(program, provider)
    assert first["next_refresh_token"], "offline access came with the consent that was asked for"
    answer = program.run("call", "op", "GET", "/projects").done().json()
    assert answer["sub"] == "ada"
    assert set(answer["scope"].split()) == {"projects:read", "usage:read"}
    program.run("refresh", "op").done()
    program.run("signout", "op").done()
    learn(program, provider)


def test_a_connection_with_nothing_but_an_address_signs_in(program: Program, provider: OidcProvider) -> None:
    program.run("profiles", "add", "op", "--api", provider.api).done()
    checks = {row["name"]: row for row in program.run("profiles", "check", "op", "--json").done().json()}
    assert "registers itself" in checks["client"]["detail"]
    program.signin("op")
    learn(program, provider)
    assert program.run("call", "op", "GET", "/projects").done().json()["sub"] == "ada"
    program.signin("op")
    learn(program, provider)
    registered = program.run("register", "op", "--json").done().json()
    tokens = program.run("accounts", "op", "--json").done().json()
    assert [row["client_id"] for row in tokens] == [registered["client_id"]], "one client for both sign-ins"


def test_a_registration_is_read_changed_and_ended(program: Program, provider: OidcProvider) -> None:
    program.run("profiles", "add", "op", "--issuer", provider.issuer).done()
    first = program.run("register", "op", "--json").done().json()
    assert first["token_endpoint_auth_method"] == "none"
    assert "http://[::1]/callback" in first["redirect_uris"]
    program.run("profiles", "edit", "op", "--set", "redirect_uri=http://127.0.0.1:0/other").done()
    changed = program.run("register", "op", "--update", "--json").done().json()
    assert changed["client_id"] == first["client_id"]
    assert "http://127.0.0.1/other" in changed["redirect_uris"]
    assert "ended" in program.run("register", "op", "--delete").done().out
    program.run("register", "op", "--delete").problem(1)


def test_the_sandbox_at_its_address(program: Program) -> None:
    with program.sandbox() as issuer:
        address = issuer.removeprefix("http://") + "/v1"
        program.run("discover", address, "--add", "box").done()
        program.signin("box")
        assert program.run("call", "box", "GET", "/v1/projects").done().json()["data"]
        program.signin("box", person=program.person(person="bob"))
        people = {row["name"]: row for row in program.run("accounts", "box", "--json").done().json()}
        assert len(people) == 2
        (ada,) = (name for name in people if name.startswith("Ada"))
        program.run("accounts", "box", "switch", ada).done()
        assert program.run("call", "box", "GET", "/v1/me").done().json()["name"] == ada
        program.run("accounts", "box", "switch", "nobody").problem(1)


def test_an_api_that_speaks_the_model_context_protocol(program: Program) -> None:
    """Its own SDK's server: a 401 with metadata, an issuer with a final slash, registration, and no OpenID at all."""
    with start_mcp_server() as server:
        looked_up = discovered(program, f"{server.api}/tools")
        found = looked_up["found"]
        assert (found["issuer"], found["resource"], found["registration"]) == (server.issuer, server.api, "dynamic")
        program.run("discover", server.api, "--add", "tools").done()
        program.signin("tools")
        assert program.run("call", "tools", "GET", "/tools").done().json() == {
            "scopes": ["tools:read"],
            "resource": server.api,
            "tools": ["hammer"],
        }
        program.run("refresh", "tools").done()
        program.learn()
        assert program.run("call", "tools", "GET", "/tools").done().json()["tools"]
        program.run("signout", "tools").done()
        program.run("call", "tools", "GET", "/tools").problem(3)


def test_a_plain_openid_provider(program: Program) -> None:
    """It names no scopes and registers nobody: the client ID is the one thing that has to be typed."""
    with start_mock_server() as issuer:
        found = discovered(program, issuer)["found"]
        assert (found["missing"], found["scopes"]) == (["client_id"], ["openid"])
        program.run("discover", issuer, "--add", "plain", "--client-id", "mine").done()
        program.signin("plain")
        described = program.run("token", "plain", "--json").done().json()
        assert described["subject"] == "johndoe"
        assert {check["name"]: check["result"] for check in described["checks"]}["signature"] == "pass"
        assert program.run("call", "plain", "GET", f"{issuer}/userinfo").done().json()["sub"] == "johndoe"
        program.run("signout", "plain").done()
