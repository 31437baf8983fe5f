"""Safe use at a certified provider that others wrote: the server is asked before anything is sent, and after a leak."""

import json

import httpx2
import pytest

from tests.helpers.oidc_provider import OidcProvider
from tests.helpers.program import Program

pytestmark = pytest.mark.interop


def test_a_token_that_is_ended_elsewhere(program: Program, provider: OidcProvider) -> None:
    def learn() -> list[dict[str, str]]:
        grants = provider.grants()
        for grant in grants:
            program.hunter.add_found_in(grant)
        return grants

    def logged() -> list[dict[str, object]]:
        return [json.loads(line) for line in program.run("usage", "op", "--json").done().out.splitlines()]

    def rules() -> list[str]:
        return sorted(alert["rule"] for alert in program.run("alerts", "op", "--json").done().json())

    settings = ["--param", "prompt=consent", "--set", f"api_base_url={provider.issuer}", "--set", "introspect=true"]
    program.run("profiles", "add", "op", "--issuer", provider.issuer, "--client-id", "public", *settings).done()
    program.signin("op")
    (first,) = learn()
    form = {"client_id": "public", "token": first["access_token"]}
    assert httpx2.post(f"{provider.issuer}/token/revocation", data=form).status_code == 200

    # The server is asked before anything is sent. It ended the whole grant, so that there is no other token.
    call = program.run("call", "op", "GET", "/me").ended_with(3)
    what, remedy, *alerts = call.err.splitlines()
    assert [line.split(".")[0] for line in alerts] == [
        "Alert: Token revoked elsewhere",
        "Alert: Refresh token rejected",
    ]
    assert (what.split(".")[0], remedy) == ("Your sign-in has ended", "Try: framer-desk signin op")
    assert rules() == ["reuse", "revoked"]
    assert [(row["outcome"], row["status"]) for row in logged()] == [("stopped", None)]

    # What to do after a leak, in one command.
    person = program.person()
    program.run("rotate", "op", "--leaked", BROWSER=program.browser(person)).done()
    assert "You are signed in" in program.outcome(person).text
    learn()
    call = program.run("call", "op", "GET", "/me").done()
    assert (call.json()["sub"], call.err) == ("ada", "")
    assert [(row["outcome"], row["status"]) for row in logged()] == [("ok", 200), ("stopped", None)]
    lives = program.run("token", "op", "--history", "--json").done().json()
    assert [life["uses"] for life in lives] == [1, 0]
    program.run("changes", "op").done()
