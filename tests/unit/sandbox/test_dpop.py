"""Proof of possession (RFC 9449), pushed requests (RFC 9126) and resource indicators (RFC 8707)."""

import base64
import hashlib
import secrets
import time
from typing import Any

import httpx2
import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, RSAKey

from tests.helpers.sandbox import PKCE, REDIRECT, RunningSandbox, claims, query


class Key:
    """A client's proof key."""

    def __init__(self, key: ECKey | RSAKey | None = None, alg: str = "ES256") -> None:
        self.key = key or ECKey.generate_key("P-256")
        self.alg = alg
        self.nonce = ""

    def proof(self, method: str, address: str, token: str = "", **change: Any) -> str:
        """A proof; `change` spoils claims of it."""
        body: dict[str, Any] = {
            "jti": secrets.token_hex(8),
            "htm": method,
            "htu": address,
            "iat": int(time.time()),
        }
        if self.nonce:
            body["nonce"] = self.nonce
        if token:
            digest = hashlib.sha256(token.encode()).digest()
            body["ath"] = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        head = {"alg": self.alg, "typ": "dpop+jwt", "jwk": self.key.as_dict(private=False), **change.pop("header", {})}
        registry = jws.JWSRegistry(algorithms=[self.alg], strict_check_header=False)
        return jwt.encode(head, {**body, **change}, self.key, [self.alg], registry=registry)


def redeem(sandbox: RunningSandbox, key: Key, **extra: str) -> httpx2.Response:
    """Sign in with a key: the first try learns the nonce, the second has it."""
    pkce = PKCE()
    code = query(sandbox.play_browser(sandbox.authorization_url(pkce, **extra)))["code"]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "code_verifier": pkce.verifier}
    return token_request(sandbox, key, **form)


def token_request(sandbox: RunningSandbox, key: Key, **form: str) -> httpx2.Response:
    """A token request with a proof, repeated once with the server's nonce."""
    for _ in range(2):
        proof = key.proof("POST", f"{sandbox.issuer}/token")
        answer = sandbox.http.post("/token", data={"client_id": "framer-desk", **form}, headers={"DPoP": proof})
        key.nonce = answer.headers.get("dpop-nonce", key.nonce)
        if answer.json().get("error") != "use_dpop_nonce":
            break
    return answer


def call(sandbox: RunningSandbox, key: Key, token: str, scheme: str = "DPoP", **change: Any) -> httpx2.Response:
    """GET /v1/me with a proof."""
    proof = key.proof("GET", f"{sandbox.issuer}/v1/me", token, **change)
    return sandbox.http.get("/v1/me?x=1", headers={"Authorization": f"{scheme} {token}", "DPoP": proof})


def test_a_bound_token_works_with_its_key_only(sandbox: RunningSandbox) -> None:
    key = Key()
    token = redeem(sandbox, key).json()
    assert token["token_type"] == "DPoP"
    assert claims(token["access_token"])["cnf"] == {"jkt": key.key.thumbprint()}
    assert call(sandbox, key, token["access_token"]).status_code == 200
    other = Key()
    other.nonce = key.nonce
    refused = call(sandbox, other, token["access_token"])
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"].startswith("DPoP ")
    assert sandbox.call(token["access_token"], "/v1/me").status_code == 401


def test_an_rsa_key_will_do_as_well(sandbox: RunningSandbox) -> None:
    key = Key(RSAKey.generate_key(2048), "RS256")
    token = redeem(sandbox, key).json()
    assert call(sandbox, key, token["access_token"]).status_code == 200


def test_the_first_proof_learns_the_nonce(sandbox: RunningSandbox) -> None:
    proof = Key().proof("POST", f"{sandbox.issuer}/token")
    answer = sandbox.http.post("/token", data={"grant_type": "refresh_token"}, headers={"DPoP": proof})
    assert (answer.status_code, answer.json()["error"]) == (400, "use_dpop_nonce")
    assert answer.headers["dpop-nonce"]


def test_the_api_asks_for_a_nonce_with_a_challenge(sandbox: RunningSandbox) -> None:
    key = Key()
    token = redeem(sandbox, key).json()["access_token"]
    nonce, key.nonce = key.nonce, ""
    answer = call(sandbox, key, token)
    assert answer.status_code == 401
    assert 'error="use_dpop_nonce"' in answer.headers["www-authenticate"]
    assert answer.headers["dpop-nonce"] == nonce


@pytest.mark.parametrize(
    "change",
    [
        {"htm": "POST"},
        {"htu": "http://127.0.0.1/v1/me"},
        {"iat": 1},
        {"iat": "now"},
        {"jti": ""},
        {"ath": "x"},
        {"header": {"typ": "JWT"}},
        {"header": {"jwk": {"kty": "EC"}}},
    ],
)
def test_a_spoiled_proof_is_refused(sandbox: RunningSandbox, change: dict[str, Any]) -> None:
    key = Key()
    token = redeem(sandbox, key).json()["access_token"]
    answer = call(sandbox, key, token, **change)
    assert answer.status_code == 401
    assert 'error="invalid_dpop_proof"' in answer.headers["www-authenticate"]


def test_a_proof_with_its_private_key_in_it_is_refused(sandbox: RunningSandbox) -> None:
    key = Key()
    token = redeem(sandbox, key).json()["access_token"]
    answer = call(sandbox, key, token, header={"jwk": key.key.as_dict(private=True)})
    assert answer.status_code == 401


@pytest.mark.parametrize("proof", ["", "x", "a.b.c", "e30.e30.e30"])
def test_nonsense_is_no_proof(sandbox: RunningSandbox, proof: str) -> None:
    answer = sandbox.http.post("/token", data={"grant_type": "refresh_token"}, headers={"DPoP": proof})
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_dpop_proof")


def test_a_proof_can_not_be_used_twice(sandbox: RunningSandbox) -> None:
    key = Key()
    token = redeem(sandbox, key).json()["access_token"]
    proof = key.proof("GET", f"{sandbox.issuer}/v1/me", token)
    headers = {"Authorization": f"DPoP {token}", "DPoP": proof}
    assert sandbox.http.get("/v1/me", headers=headers).status_code == 200
    assert sandbox.http.get("/v1/me", headers=headers).status_code == 401


def test_the_refresh_token_of_a_public_app_is_bound_too(sandbox: RunningSandbox) -> None:
    key, thief = Key(), Key()
    token = redeem(sandbox, key).json()
    stolen = token_request(sandbox, thief, grant_type="refresh_token", refresh_token=token["refresh_token"])
    assert (stolen.status_code, stolen.json()["error"]) == (400, "invalid_grant")
    assert sandbox.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"
    # Neither try cost the owner anything.
    own = token_request(sandbox, key, grant_type="refresh_token", refresh_token=token["refresh_token"])
    assert own.json()["token_type"] == "DPoP"


def test_a_code_can_be_bound_to_a_key(sandbox: RunningSandbox) -> None:
    key, thief = Key(), Key()
    refused = redeem(sandbox, thief, dpop_jkt=key.key.thumbprint())
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_grant")
    assert redeem(sandbox, key, dpop_jkt=key.key.thumbprint()).status_code == 200


def test_a_token_without_a_key_is_no_dpop_token(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()["access_token"]
    assert sandbox.http.get("/v1/me", headers={"Authorization": f"DPoP {token}"}).status_code == 401


class TestPushedRequests:
    def push(self, sandbox: RunningSandbox, pkce: PKCE, **change: str) -> httpx2.Response:
        asked = {**query(sandbox.authorization_url(pkce)), **change}
        return sandbox.http.post("/par", data={name: value for name, value in asked.items() if value})

    def test_a_pushed_request_is_good_once(self, sandbox: RunningSandbox) -> None:
        pkce = PKCE()
        pushed = self.push(sandbox, pkce, scope="projects:read")
        assert pushed.status_code == 201
        assert pushed.json()["expires_in"] == 60
        uri = pushed.json()["request_uri"]
        address = f"{sandbox.issuer}/authorize?client_id=framer-desk&request_uri={uri}"
        answer = query(sandbox.play_browser(address))
        token = sandbox.token(
            grant_type="authorization_code", code=answer["code"], redirect_uri=REDIRECT, code_verifier=pkce.verifier
        ).json()
        assert token["scope"] == "projects:read"
        assert sandbox.http.get(address).status_code == 400

    def test_it_belongs_to_its_client(self, sandbox: RunningSandbox) -> None:
        uri = self.push(sandbox, PKCE()).json()["request_uri"]
        assert sandbox.http.get(f"/authorize?client_id=nobody&request_uri={uri}").status_code == 400

    @pytest.mark.parametrize(
        ("change", "error"),
        [
            ({"code_challenge": ""}, "invalid_request"),
            ({"scope": "everything"}, "invalid_scope"),
            ({"redirect_uri": "https://elsewhere.example/"}, "invalid_request"),
            ({"redirect_uri": 'http://127.0.0.1/"'}, "invalid_request"),
            ({"response_type": "token"}, "unsupported_response_type"),
            ({"client_id": "nobody"}, "invalid_client"),
            ({"request_uri": "urn:x"}, "invalid_request"),
            ({"resource": "https://elsewhere.example"}, "invalid_target"),
        ],
    )
    def test_a_slip_is_told_at_once(self, sandbox: RunningSandbox, change: dict[str, str], error: str) -> None:
        answer = self.push(sandbox, PKCE(), **change)
        assert (answer.status_code, answer.json()["error"]) == (400, error)


class TestResources:
    def test_the_default_audience_is_the_api(self, sandbox: RunningSandbox) -> None:
        assert claims(sandbox.sign_in()["access_token"])["aud"] == f"{sandbox.issuer}/v1"

    def test_the_audience_is_what_was_asked_for(self, sandbox: RunningSandbox) -> None:
        token = sandbox.sign_in(resource=sandbox.issuer)
        assert claims(token["access_token"])["aud"] == sandbox.issuer
        assert sandbox.call(token["access_token"], "/v1/me").status_code == 200

    def test_a_token_request_may_narrow_but_not_widen(self, sandbox: RunningSandbox) -> None:
        token = sandbox.sign_in(resource=sandbox.issuer)
        wider = sandbox.refresh(token["refresh_token"], resource=f"{sandbox.issuer}/v1")
        assert (wider.status_code, wider.json()["error"]) == (400, "invalid_target")
        same = sandbox.refresh(token["refresh_token"], resource=sandbox.issuer).json()
        assert claims(same["access_token"])["aud"] == sandbox.issuer
