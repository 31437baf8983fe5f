"""Every way to sign in, at a certified provider that others wrote."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import fake_person
from tests.helpers.oidc_provider import OidcProvider
from tests.helpers.processes import read_error_line
from tests.helpers.program import Program

pytestmark = pytest.mark.interop

PATIENCE = 150
"""Seconds for a sign-in with a code: it asks every 5 seconds, and a person at a slow browser answers meanwhile."""


def connect(program: Program, provider: OidcProvider, client: str, *settings: str) -> None:
    """Add the connection `op` as `client`. Offline access is granted only when consent is asked for."""
    more = [word for setting in (f"api_base_url={provider.issuer}", *settings) for word in ("--set", setting)]
    where = ("--issuer", provider.issuer, "--client-id", client, "--param", "prompt=consent")
    program.run("profiles", "add", "op", *where, *more).done()


def keep_secret(program: Program, provider: OidcProvider, client: str) -> dict[str, Any]:
    """The variable with the secret of `client`, which no child of the program may see."""
    secret = provider.clients[client].client_secret
    assert secret
    program.hunter.add(secret, "client secret")
    program.hunter.allow("OP_SECRET", program="framer-desk")
    return {"OP_SECRET": secret}


def key_file(program: Program, provider: OidcProvider, client: str) -> Path:
    """The private key of `client` as a JWK file."""
    path = program.folder / "key.json"
    path.write_text(json.dumps(provider.clients[client].private_key))
    return path


def learn(program: Program, provider: OidcProvider) -> int:
    """Tell the leak hunter of every secret that went over the token endpoint; gives how many grants there were."""
    grants = provider.grants()
    for grant in grants:
        program.hunter.add_found_in(grant)
    return len(grants)


def described(program: Program, **variables: Any) -> dict[str, Any]:
    """What `token --json` says."""
    found: dict[str, Any] = program.run("token", "op", "--json", **variables).done().json()
    return found


def round_trip(program: Program, provider: OidcProvider, **variables: Any) -> dict[str, Any]:
    """Sign in, ask who it is, renew, ask again, sign out; what `token --json` said in between."""
    program.signin("op", **variables)
    assert program.run("call", "op", "GET", "/me", **variables).done().json()["sub"] == "ada"
    program.run("refresh", "op", **variables).done()
    said = described(program, **variables)
    assert program.run("call", "op", "GET", "/me", **variables).done().json()["sub"] == "ada"
    program.run("signout", "op", **variables).done()
    assert learn(program, provider) == 2
    return said


def test_a_signed_assertion_proves_the_client(program: Program, provider: OidcProvider) -> None:
    path = key_file(program, provider, "signed")
    connect(program, provider, "signed", f"private_key_file={path}")
    round_trip(program, provider)
    assertions = [grant["client_assertion"] for grant in provider.grants()]
    assert len(set(assertions)) == len(assertions) == 2, "an assertion is used once"


def test_a_key_in_the_vault_proves_the_client(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "signed")
    key = provider.clients["signed"].private_key
    assert key
    program.hunter.add(key["d"], "private key")
    kept = program.run("profiles", "edit", "op", "--key-stdin", text=json.dumps(key)).done()
    assert kept.err == "The key is in the vault; it signs with ES256.\n"
    assert "proven by private_key_jwt" in program.run("profiles", "check", "op").done().out
    round_trip(program, provider)
    program.run("profiles", "edit", "op", "--forget-key").done()
    assert "private_key_jwt" in program.run("signin", "op", "--no-open").problem(1)


def test_a_registered_client_proves_itself_with_a_key(program: Program, provider: OidcProvider) -> None:
    """The server gets the public half with the registration (RFC 7591), and never anything else."""
    program.run("profiles", "add", "op", "--issuer", provider.issuer, "--param", "prompt=consent",
                "--set", f"api_base_url={provider.issuer}",
                "--set", "token_endpoint_auth_method=private_key_jwt").done()  # fmt: skip
    registered = program.run("register", "op", "--json").done().json()
    assert registered["token_endpoint_auth_method"] == "private_key_jwt"
    assert registered["key_id"]
    assert not registered["has_secret"]
    round_trip(program, provider)
    changed = program.run("register", "op", "--update", "--json").done().json()
    assert changed["key_id"] == registered["key_id"]
    program.signin("op")
    learn(program, provider)
    assert all(grant["client_assertion"] for grant in provider.grants())
    assert registered["key_id"] in program.run("register", "op").done().out


def test_a_request_that_has_to_be_pushed(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "pushed", "par=true")
    person = program.person()
    program.signin("op", person=person)
    learn(program, provider)
    assert "You are signed in" in program.outcome(person).text


def test_tokens_tied_to_a_key(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "bound", "dpop=true")
    said = round_trip(program, provider)
    assert said["token_type"] == "DPoP"
    assert {check["name"]: check["result"] for check in said["checks"]}["binding"] == "pass"


def test_a_pushed_request_of_a_confidential_client_with_a_key(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "basic", "client_secret_env=OP_SECRET", "par=true", "dpop=true")
    said = round_trip(program, provider, **keep_secret(program, provider, "basic"))
    assert said["token_type"] == "DPoP"


def test_a_code_for_another_device(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "public")
    process = program.start("signin", "op", "--device", "--json", "--scope", "openid", "--scope", "profile")
    lines = [read_error_line(process, seconds=30) for _ in range(4)]
    link, code = lines[1], lines[3]
    assert link.startswith(provider.issuer)
    assert re.fullmatch(r"[A-Z]{4}-[A-Z]{4}", code)
    outcome = fake_person.play(program.person(user_code=code), link)
    assert not outcome.error, outcome.error
    token = program.finish(process, seconds=PATIENCE).done().json()
    learn(program, provider)
    assert token["scopes"] == ["openid", "profile"]
    assert token["subject"] == "ada"


def test_a_code_that_is_refused(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "public")
    process = program.start("signin", "op", "--device", "--scope", "openid")
    lines = [read_error_line(process, seconds=30) for _ in range(4)]
    fake_person.play(program.person(user_code=lines[3], deny=True), lines[1])
    assert "did not allow" in program.finish(process, seconds=PATIENCE).problem(1)
    program.run("token", "op").problem(3)


def test_a_machine_signs_in_by_itself(program: Program, provider: OidcProvider) -> None:
    settings = ("grant=client_credentials", "client_secret_env=OP_SECRET", f"resource={provider.api}")
    connect(program, provider, "machine", *settings, "scopes=projects:read", f"api_base_url={provider.api}")
    secret = keep_secret(program, provider, "machine")
    said = program.run("signin", "op", "--json", **secret).done().json()
    assert (said["scopes"], said["refreshable"]) == (["projects:read"], False)
    assert said["claims"]["aud"] == provider.api
    answer = program.run("call", "op", "GET", "/projects", **secret).done().json()
    assert answer["scope"] == "projects:read"
    program.run("refresh", "op", **secret).done()
    assert learn(program, provider) == 2, "without a refresh token, the server is simply asked again"
    assert "introspected" in program.run("introspect", "op", **secret).problem(1), "the server's own words: no JWT"


def test_a_narrower_token(program: Program, provider: OidcProvider) -> None:
    scopes = ("openid", "offline_access", "projects:read", "projects:write")
    connect(program, provider, "public", f"resource={provider.api}", f"api_base_url={provider.api}",
            f"scopes={' '.join(scopes)}")  # fmt: skip
    program.signin("op")
    narrow = program.run("token", "op", "--json", "--scope", "projects:read").done().json()
    learn(program, provider)
    assert narrow["scopes"] == ["projects:read"]
    assert narrow["claims"]["scope"] == "projects:read"
    assert "projects:write" in described(program)["scopes"], "the token that is kept stays as it was"
    program.run("refresh", "op").done()
    learn(program, provider)
    assert "projects:write" in described(program)["scopes"]
    program.run("token", "op", "--scope", "usage:read").problem(4)


def test_revoking_without_forgetting_what_failed(program: Program, provider: OidcProvider) -> None:
    connect(program, provider, "public")
    program.signin("op")
    learn(program, provider)
    program.run("revoke", "op").done()
    program.run("token", "op").problem(3)
