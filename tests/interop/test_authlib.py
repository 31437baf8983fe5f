"""A signed assertion as a grant (RFC 7523 section 2.1), at the grant that Authlib's server side has for it."""

import json

import pytest
from joserfc.jwk import ECKey

from tests.helpers.authlib_server import CLIENT, SUBJECT, start_authlib_server
from tests.helpers.program import Program

pytestmark = pytest.mark.interop


def test_an_assertion_is_a_grant(program: Program) -> None:
    key = ECKey.generate_key("P-256")
    private = key.as_dict(private=True)
    program.hunter.add(str(private["d"]), "private key")
    with start_authlib_server(key.as_dict(private=False), program.folder) as server:
        program.run(
            "profiles", "add", "reports", "--issuer", server.issuer, "--client-id", CLIENT, "--scope", "reports:read",
            "--set", "grant=jwt_bearer", "--set", f"assertion_subject={SUBJECT}", "--set", f"api_base_url={server.api}",
        ).done()  # fmt: skip
        assert "--key-stdin" in program.run("signin", "reports").ended_with(1).err
        program.run("profiles", "edit", "reports", "--key-stdin", text=json.dumps(private)).done()
        said = program.run("signin", "reports", "--json").done().json()
        program.learn()
        assert (said["scopes"], said["refreshable"]) == (["reports:read"], False)
        answer = program.run("call", "reports", "GET", "/me").done().json()
        assert answer == {"sub": SUBJECT, "scope": "reports:read"}
        program.run("refresh", "reports").done()
        program.learn()
        program.run("call", "reports", "GET", "/me").done()
        program.run("profiles", "edit", "reports", "--set", "assertion_subject=mallory").done()
        assert "assertion" in program.run("signin", "reports").problem(1)
        program.run("profiles", "edit", "reports", "--set", "assertion_audience=https://elsewhere.example").done()
        program.run("signin", "reports").problem(1)
