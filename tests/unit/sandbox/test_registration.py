"""Dynamic registration (RFC 7591), its management (RFC 7592), and what registered apps can do."""

import base64
from typing import Any

import pytest

from desktop_app.sandbox import robot
from tests.helpers.sandbox import PKCE, RunningSandbox, header, query

NATIVE = {
    "client_name": "Explorer",
    "redirect_uris": ["http://127.0.0.1/done", "com.example.explorer:/done"],
    "token_endpoint_auth_method": "none",
    "grant_types": ["authorization_code", "refresh_token"],
    "application_type": "native",
}
SERVER = {
    "client_name": "Server",
    "redirect_uris": ["https://server.example/done"],
    "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
}


def register(sandbox: RunningSandbox, metadata: dict[str, Any]) -> dict[str, Any]:
    """Register an app."""
    answer = sandbox.http.post("/register", json=metadata)
    assert answer.status_code == 201, answer.text
    registered: dict[str, Any] = answer.json()
    return registered


def basic(registered: dict[str, Any]) -> dict[str, str]:
    """The header of client_secret_basic."""
    both = f"{registered['client_id']}:{registered['client_secret']}"
    return {"Authorization": "Basic " + base64.b64encode(both.encode()).decode()}


def test_a_native_app_gets_no_secret_and_any_port(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, NATIVE)
    assert "client_secret" not in registered
    assert registered["client_name"] == "Explorer"
    assert registered["client_id_issued_at"] > 0
    redirect = "http://127.0.0.1:61234/done"
    token = sandbox.sign_in("openid projects:read", client_id=registered["client_id"], redirect_uri=redirect)
    assert token["scope"] == "openid projects:read"


def test_a_private_scheme_must_match_to_the_letter(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, NATIVE)
    client = {"client_id": registered["client_id"]}
    good = sandbox.authorization_url(PKCE(), redirect_uri="com.example.explorer:/done", **client)
    assert sandbox.play_browser(good).startswith("com.example.explorer:/done?code=")
    for other in ("com.example.explorer:/else", "com.example.other:/done", "http://127.0.0.1:61234/else"):
        answer = sandbox.http.get(sandbox.authorization_url(PKCE(), redirect_uri=other, **client))
        assert (answer.status_code, "location" in answer.headers) == (400, False)


@pytest.mark.parametrize("way", ["basic", "post"])
def test_an_app_with_a_secret_needs_it(sandbox: RunningSandbox, way: str) -> None:
    registered = register(sandbox, SERVER)
    pkce = PKCE()
    target = SERVER["redirect_uris"][0]
    address = sandbox.authorization_url(pkce, client_id=registered["client_id"], redirect_uri=target)
    code = query(sandbox.play_browser(address))["code"]
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": target,
        "code_verifier": pkce.verifier,
        "client_id": registered["client_id"],
    }
    assert sandbox.http.post("/token", data=form).json()["error"] == "invalid_client"
    wrong = sandbox.http.post("/token", data=form, headers=basic({**registered, "client_secret": "x"}))
    assert wrong.status_code == 401
    assert wrong.headers["www-authenticate"].startswith("Basic")
    if way == "basic":
        good = sandbox.http.post("/token", data=form, headers=basic(registered))
    else:
        good = sandbox.http.post("/token", data={**form, "client_secret": registered["client_secret"]})
    assert good.status_code == 200


def test_an_app_acts_for_itself(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, SERVER)
    form = {"grant_type": "client_credentials", "scope": "profile projects:read offline_access"}
    token = sandbox.http.post("/token", data=form, headers=basic(registered)).json()
    assert token["scope"] == "projects:read"
    assert "refresh_token" not in token
    assert sandbox.call(token["access_token"], "/v1/projects").json()["data"] == []


def test_an_app_may_have_its_id_tokens_signed_with_es256(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, {**NATIVE, "id_token_signed_response_alg": "ES256"})
    redirect = "http://127.0.0.1:61234/done"
    token = sandbox.sign_in("openid", client_id=registered["client_id"], redirect_uri=redirect)
    assert header(token["id_token"])["alg"] == "ES256"
    assert header(token["access_token"])["alg"] == "RS256"


def test_an_app_gets_no_more_than_it_registered_for(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, {**NATIVE, "scope": "openid projects:read"})
    redirect = "http://127.0.0.1:61234/done"
    token = sandbox.sign_in(client_id=registered["client_id"], redirect_uri=redirect)
    assert token["scope"] == "openid projects:read"


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"redirect_uris": ["http://server.example/done"]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["https://server.example/done#x"]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["javascript:alert(1)"]}, "invalid_redirect_uri"),
        ({"redirect_uris": []}, "invalid_redirect_uri"),
        ({"redirect_uris": "https://server.example/done"}, "invalid_client_metadata"),
        ({"redirect_uris": [5]}, "invalid_client_metadata"),
        ({"grant_types": ["password"]}, "invalid_client_metadata"),
        ({"grant_types": ["client_credentials"], "token_endpoint_auth_method": "none"}, "invalid_client_metadata"),
        ({"token_endpoint_auth_method": "private_key_jwt"}, "invalid_client_metadata"),
        ({"scope": "everything"}, "invalid_client_metadata"),
        ({"client_name": ["x"]}, "invalid_client_metadata"),
        ({"client_name": "x" * 3000}, "invalid_client_metadata"),
        ({"client_uri": ["https://server.example/"]}, "invalid_client_metadata"),
        ({"logo_uri": -1}, "invalid_client_metadata"),
        ({"default_max_age": "soon"}, "invalid_client_metadata"),
        ({"default_acr_values": [[]]}, "invalid_client_metadata"),
        ({"application_type": "tv"}, "invalid_client_metadata"),
    ],
)
def test_bad_metadata_is_refused(sandbox: RunningSandbox, change: dict[str, Any], error: str) -> None:
    answer = sandbox.http.post("/register", json={**NATIVE, **change})
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_what_is_not_understood_is_ignored(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, {**NATIVE, "jwks": 5, "favourite_colour": ["red"]})
    assert not {"jwks", "favourite_colour"} & registered.keys()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"{}"])
def test_a_body_without_metadata_is_refused(sandbox: RunningSandbox, content: bytes) -> None:
    answer = sandbox.http.post("/register", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"].startswith("invalid_")


class TestManaging:
    def test_a_registration_can_be_read_changed_and_deleted(self, sandbox: RunningSandbox) -> None:
        registered = register(sandbox, NATIVE)
        address = registered["registration_client_uri"]
        bearer = {"Authorization": f"Bearer {registered['registration_access_token']}"}
        assert sandbox.http.get(address, headers=bearer).json()["client_name"] == "Explorer"
        body = {**NATIVE, "client_id": registered["client_id"], "client_name": "Explorer 2"}
        changed = sandbox.http.put(address, json=body, headers=bearer)
        assert changed.json()["client_name"] == "Explorer 2"
        redirect = "http://127.0.0.1:61234/done"
        token = sandbox.sign_in("profile", client_id=registered["client_id"], redirect_uri=redirect)
        assert sandbox.http.delete(address, headers=bearer).status_code == 204
        assert sandbox.http.get(address, headers=bearer).status_code == 401
        assert sandbox.call(token["access_token"], "/v1/me").status_code == 401

    def test_only_with_its_own_token(self, sandbox: RunningSandbox) -> None:
        one, other = register(sandbox, NATIVE), register(sandbox, NATIVE)
        for value in ("", f"Bearer {other['registration_access_token']}", "Bearer x"):
            answer = sandbox.http.get(one["registration_client_uri"], headers={"Authorization": value})
            assert (answer.status_code, answer.json()["error"]) == (401, "invalid_token")
            assert answer.headers["www-authenticate"].startswith("Bearer")

    def test_the_built_in_app_can_not_be_managed(self, sandbox: RunningSandbox) -> None:
        answer = sandbox.http.delete("/register/framer-desk", headers={"Authorization": "Bearer x"})
        assert answer.status_code == 401

    @pytest.mark.parametrize(
        "change",
        [
            {"client_id": "other"},
            {"client_secret": "guess"},
            {"client_secret": 5},
            {"token_endpoint_auth_method": "client_secret_basic"},
            {"redirect_uris": []},
        ],
    )
    def test_a_bad_change_is_refused(self, sandbox: RunningSandbox, change: dict[str, Any]) -> None:
        registered = register(sandbox, NATIVE)
        bearer = {"Authorization": f"Bearer {registered['registration_access_token']}"}
        body = {**NATIVE, "client_id": registered["client_id"], **change}
        answer = sandbox.http.put(registered["registration_client_uri"], json=body, headers=bearer)
        assert answer.status_code == 400


def test_a_name_with_markup_is_text_on_the_consent_page(sandbox: RunningSandbox) -> None:
    registered = register(sandbox, {**NATIVE, "client_name": "<script>alert(1)</script>"})
    address = sandbox.authorization_url(
        PKCE(), client_id=registered["client_id"], redirect_uri="http://127.0.0.1:61234/done"
    )
    page = sandbox.http.get(address).text
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert robot.play(address, deliver=False).startswith("http://127.0.0.1:61234/done?code=")
