"""Authorization code, PKCE, tokens: the sandbox as an honest authorization server."""

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from tests.helpers.sandbox import ALL_SCOPES, PKCE, REDIRECT, RunningSandbox, claims, header, query


def test_a_sign_in_ends_with_tokens_for_what_was_ticked(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in(untick=["projects:delete", "sites:publish"])
    assert token["scope"] == "openid profile projects:read projects:write ai:generate usage:read offline_access"
    assert token["token_type"] == "Bearer"
    assert token["expires_in"] == 3600
    assert token["refresh_token"].startswith("sbr_")


def test_the_access_token_follows_rfc_9068(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in("openid profile projects:read")
    keys = KeySet.import_key_set(sandbox.http.get("/jwks").json())
    checked = jwt.decode(token["access_token"], keys, ["RS256"])
    assert header(token["access_token"])["typ"] == "at+jwt"
    body = checked.claims
    assert body["iss"] == sandbox.issuer
    assert body["aud"] == f"{sandbox.issuer}/v1"
    assert body["sub"] == "usr_01HQ4Z"
    assert body["client_id"] == "framer-desk"
    assert body["scope"] == "openid profile projects:read"
    assert body["exp"] - body["iat"] == 3600
    assert body["jti"]


def test_the_id_token_belongs_to_the_access_token_and_the_nonce(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in("openid profile", nonce="n-77")
    keys = KeySet.import_key_set(sandbox.http.get("/jwks").json())
    body = jwt.decode(token["id_token"], keys, ["RS256"]).claims
    assert (body["iss"], body["aud"], body["nonce"]) == (sandbox.issuer, "framer-desk", "n-77")
    assert body["name"] == "Ada Lindqvist"
    from desktop_app.sandbox.oauth.tokens import half_hash

    assert body["at_hash"] == half_hash(token["access_token"])


def test_without_openid_there_is_no_id_token_and_without_offline_access_no_refresh_token(
    sandbox: RunningSandbox,
) -> None:
    token = sandbox.sign_in("openid projects:read offline_access", untick=["openid", "offline_access"])
    assert token["scope"] == "projects:read"
    assert "id_token" not in token
    assert "refresh_token" not in token


def test_the_answer_carries_state_and_issuer(sandbox: RunningSandbox) -> None:
    answer = query(sandbox.play_browser(sandbox.authorization_url(PKCE(), state="a b&c=ü")))
    assert answer["state"] == "a b&c=ü"
    assert answer["iss"] == sandbox.issuer


def test_denying_answers_access_denied_with_state_and_issuer(sandbox: RunningSandbox) -> None:
    answer = query(sandbox.play_browser(sandbox.authorization_url(PKCE()), deny=True))
    assert (answer["error"], answer["state"], answer["iss"]) == ("access_denied", "st-1", sandbox.issuer)
    assert "code" not in answer


def test_allowing_nothing_is_denying(sandbox: RunningSandbox) -> None:
    answer = query(sandbox.play_browser(sandbox.authorization_url(PKCE(), "projects:read"), untick=["projects:read"]))
    assert answer["error"] == "access_denied"


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"code_challenge": "", "code_challenge_method": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": ""}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": "²"}, "unsupported_response_type"),
        ({"response_type": ""}, "unsupported_response_type"),
        ({"scope": "projects:read everything"}, "invalid_scope"),
        ({"resource": "https://elsewhere.example"}, "invalid_target"),
        ({"prompt": "none login"}, "invalid_request"),
        ({"prompt": "create"}, "invalid_request"),
        ({"prompt": "none"}, "login_required"),
        ({"max_age": "soon"}, "invalid_request"),
        ({"request": "e30.e30."}, "request_not_supported"),
        ({"request_uri": "https://elsewhere.example/r"}, "request_uri_not_supported"),
        ({"response_mode": "fragment"}, "invalid_request"),
    ],
)
def test_a_bad_request_is_answered_to_a_good_redirect_uri(
    sandbox: RunningSandbox, change: dict[str, str], error: str
) -> None:
    response = sandbox.http.get(sandbox.authorization_url(PKCE(), **change))
    assert response.status_code == 303
    answer = query(response.headers["location"])
    assert response.headers["location"].startswith(REDIRECT)
    assert (answer["error"], answer["state"], answer["iss"]) == (error, "st-1", sandbox.issuer)


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": "nobody"},
        {"client_id": ""},
        {"redirect_uri": "https://elsewhere.example/callback"},
        {"redirect_uri": "http://127.0.0.1.elsewhere.example/callback"},
        {"redirect_uri": "http://127.0.0.1@elsewhere.example/callback"},
        {"redirect_uri": "http://127.0.0.1:5555/callback#there"},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": 'http://127.0.0.1:5555/"><script>'},
        {"redirect_uri": "http://127.0.0.1:port/callback"},
        {"redirect_uri": "http://127.0.0.1\\@elsewhere.example/"},
    ],
)
def test_nothing_is_ever_sent_to_an_address_that_is_not_registered(
    sandbox: RunningSandbox, change: dict[str, str]
) -> None:
    response = sandbox.http.get(sandbox.authorization_url(PKCE(), **change))
    assert response.status_code == 400
    assert "location" not in response.headers
    assert "<script>" not in response.text


@pytest.mark.parametrize("name", ["client_id", "redirect_uri"])
def test_a_client_or_redirect_uri_named_twice_is_refused_here(sandbox: RunningSandbox, name: str) -> None:
    response = sandbox.http.get(f"{sandbox.authorization_url(PKCE())}&{name}=again")
    assert response.status_code == 400
    assert "location" not in response.headers


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/callback", "http://[::1]:65535/callback", "http://localhost:8000/else?x=1"]
)
def test_the_built_in_client_may_use_any_loopback_port(sandbox: RunningSandbox, address: str) -> None:
    end = sandbox.play_browser(sandbox.authorization_url(PKCE(), redirect_uri=address))
    assert end.startswith(address)
    assert query(end)["code"]


class TestRedeeming:
    def code(self, sandbox: RunningSandbox, pkce: PKCE) -> str:
        return query(sandbox.play_browser(sandbox.authorization_url(pkce)))["code"]

    def test_a_wrong_verifier_is_refused(self, sandbox: RunningSandbox) -> None:
        code = self.code(sandbox, PKCE())
        answer = sandbox.token(
            grant_type="authorization_code", code=code, redirect_uri=REDIRECT, code_verifier="x" * 50
        )
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")

    def test_a_missing_verifier_is_refused(self, sandbox: RunningSandbox) -> None:
        code = self.code(sandbox, PKCE())
        answer = sandbox.token(grant_type="authorization_code", code=code, redirect_uri=REDIRECT)
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")

    def test_another_redirect_uri_is_refused(self, sandbox: RunningSandbox) -> None:
        pkce = PKCE()
        answer = sandbox.token(
            grant_type="authorization_code",
            code=self.code(sandbox, pkce),
            redirect_uri="http://127.0.0.1:1/callback",
            code_verifier=pkce.verifier,
        )
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")

    def test_a_code_used_twice_is_refused_and_ends_the_first_sign_in(self, sandbox: RunningSandbox) -> None:
        pkce = PKCE()
        form = {
            "grant_type": "authorization_code",
            "code": self.code(sandbox, pkce),
            "redirect_uri": REDIRECT,
            "code_verifier": pkce.verifier,
        }
        first = sandbox.token(**form).json()
        assert sandbox.call(first["access_token"], "/v1/me").status_code == 200
        assert sandbox.token(**form).json()["error"] == "invalid_grant"
        assert sandbox.call(first["access_token"], "/v1/me").status_code == 401

    def test_answers_are_never_cached(self, sandbox: RunningSandbox) -> None:
        answer = sandbox.token(grant_type="authorization_code", code="none")
        assert answer.headers["cache-control"] == "no-store"

    @pytest.mark.parametrize(
        ("form", "error"),
        [
            ({"grant_type": "password", "username": "ada", "password": "sandbox"}, "unsupported_grant_type"),
            ({"grant_type": "authorization_code"}, "invalid_request"),
            ({"grant_type": "authorization_code", "code": "x", "client_id": "nobody"}, "invalid_client"),
            ({"grant_type": "client_credentials"}, "invalid_client"),
        ],
    )
    def test_a_bad_request_is_told_in_json(self, sandbox: RunningSandbox, form: dict[str, str], error: str) -> None:
        answer = sandbox.token(**form)
        assert answer.json()["error"] == error
        assert answer.status_code in (400, 401)

    def test_a_parameter_given_twice_is_refused(self, sandbox: RunningSandbox) -> None:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        body = "grant_type=refresh_token&grant_type=authorization_code&client_id=framer-desk"
        answer = sandbox.http.post("/token", content=body, headers=headers)
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")

    @pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x"])
    def test_only_forms_are_read(self, sandbox: RunningSandbox, kind: str) -> None:
        answer = sandbox.http.post("/token", content=b"{}", headers={"Content-Type": kind})
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")

    def test_a_huge_request_is_refused(self, sandbox: RunningSandbox) -> None:
        assert sandbox.token(grant_type="x" * 100_000).status_code == 413


def test_every_scope_can_be_granted(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    assert token["scope"] == ALL_SCOPES
    assert claims(token["access_token"])["scope"] == ALL_SCOPES
