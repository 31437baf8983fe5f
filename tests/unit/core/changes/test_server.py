"""What is told of a sign-in server whose description or keys changed."""

from typing import Any

import pytest

from desktop_app.core.changes import server
from desktop_app.core.providers.metadata import ENDPOINTS

AT = "https://id.example"
BEFORE: dict[str, Any] = {
    "issuer": AT,
    **{name: f"{AT}/{name}" for name in ENDPOINTS},
    "scopes_supported": ["a", "b"],
    "code_challenge_methods_supported": ["S256"],
    "token_endpoint_auth_methods_supported": ["none", "client_secret_basic"],
    "grant_types_supported": ["authorization_code"],
    "ui_locales_supported": ["en"],
}


def told(**changes: Any) -> list[tuple[str, bool, str]]:
    """What is said when these members change; None takes one out."""
    after = {name: value for name, value in {**BEFORE, **changes}.items() if value is not None}
    return [(change.kind, change.breaking, change.subject) for change in server.compare(BEFORE, after)]


@pytest.mark.parametrize("name", ENDPOINTS)
def test_endpoints(name: str) -> None:
    assert told(**{name: f"{AT}/elsewhere"}) == [("endpoint_moved", True, name)]
    assert told(**{name: None}) == [("endpoint_removed", True, name)]
    came = server.compare({**BEFORE, name: ""}, BEFORE)
    assert [(change.kind, change.breaking) for change in came] == [("endpoint_added", False)]


def test_lists() -> None:
    assert told(token_endpoint_auth_methods_supported=["none", "private_key_jwt"]) == [
        ("auth_methods", True, "client_secret_basic"),
        ("auth_methods", False, "private_key_jwt"),
    ]
    assert told(grant_types_supported=["authorization_code", "refresh_token"]) == [
        ("grant_types", False, "refresh_token")
    ]
    assert told(scopes_supported=["b", "c"]) == [("scope_removed", True, "a"), ("scope_added", False, "c")]


def test_a_list_that_is_not_given_says_nothing() -> None:
    assert told(scopes_supported=None, grant_types_supported=None, token_endpoint_auth_methods_supported=None) == []


def test_pkce() -> None:
    assert told(code_challenge_methods_supported=["plain"]) == [("pkce", True, "")]
    assert told(code_challenge_methods_supported=["S256", "plain"]) == []


def test_another_member_is_named() -> None:
    assert told(ui_locales_supported=["en", "de"]) == [("metadata_changed", False, "ui_locales_supported")]


def test_order_in_lists_is_no_change() -> None:
    assert told(scopes_supported=["b", "a"]) == []


def test_keys() -> None:
    names = server.key_names([{"kid": "one", "kty": "RSA"}, {"kty": "EC", "x": "1"}])
    assert names[0] == "one"
    assert len(names[1]) == 12
    [change] = server.compare_keys(("one",), ("one", "two"))
    assert (change.breaking, change.subject) == (False, "two")
    assert "one came" not in change.text
    [both] = server.compare_keys(("one",), ("two",))
    assert "two came, one went" in both.text
    assert server.compare_keys(("one",), ("one",)) == []


def test_what_a_server_wrote_is_one_line() -> None:
    [change] = server.compare({"token_endpoint": "https://a"}, {"token_endpoint": "https://b\n\x1b[31m" + "x" * 5000})
    assert "\x1b" not in change.text
    assert len(change.text) < 500
