"""How a client proves itself, and which way it takes when the connection does not say."""

import base64
from urllib.parse import unquote_plus

import pytest

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.oauth.client import Client, choose_method
from desktop_app.core.oauth.problems import OAuthError, sign_in_failed
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import Secret
from tests.helpers.words import assert_speaks

SECRET = Secret("s:e+c r/é%t")


def metadata(methods: tuple[str, ...] | None) -> ServerMetadata:
    return ServerMetadata(issuer="https://id.example.com", token_endpoint_auth_methods_supported=methods)


def test_a_public_client_says_who_it_is() -> None:
    assert Client("a").authenticate({"grant_type": "x"}) == ({}, {"grant_type": "x", "client_id": "a"})


def test_basic_is_form_encoded_first_and_repeats_nothing_in_the_form() -> None:
    headers, form = Client("a:b c", SECRET, "client_secret_basic").authenticate({"grant_type": "x"})
    assert form == {"grant_type": "x"}
    pair = base64.b64decode(headers["Authorization"].removeprefix("Basic ")).decode("ascii").split(":")
    assert [unquote_plus(part) for part in pair] == ["a:b c", SECRET.reveal()]


def test_post_puts_both_into_the_form() -> None:
    headers, form = Client("a", SECRET, "client_secret_post").authenticate({"grant_type": "x"})
    assert headers == {}
    assert form == {"grant_type": "x", "client_id": "a", "client_secret": SECRET.reveal()}


def test_a_client_shows_no_secret() -> None:
    assert SECRET.reveal() not in repr(Client("a", SECRET, "client_secret_post"))


@pytest.mark.parametrize(
    ("listed", "has_secret", "method"),
    [
        (None, False, "none"),
        (("client_secret_basic",), False, "none"),
        (None, True, "client_secret_basic"),
        ((), True, "client_secret_basic"),
        (("client_secret_post",), True, "client_secret_post"),
        (("client_secret_post", "client_secret_basic"), True, "client_secret_basic"),
        (("none", "strange"), True, "client_secret_basic"),
    ],
)
def test_the_method_is_picked_from_what_the_server_lists(
    listed: tuple[str, ...] | None, has_secret: bool, method: str
) -> None:
    assert choose_method("", metadata(listed), has_secret) == method


def test_the_connections_own_choice_wins_where_it_can_be_done() -> None:
    assert choose_method("client_secret_post", metadata(("client_secret_basic",)), True) == "client_secret_post"
    assert choose_method("none", metadata(None), True) == "none"
    for chosen, has_secret in (("client_secret_basic", False), ("client_secret_jwt", True), ("nonsense", True)):
        with pytest.raises(ProfileProblem) as caught:
            choose_method(chosen, metadata(None), has_secret)
        assert caught.value.code == "auth_method"
        assert_speaks(caught.value)


@pytest.mark.parametrize("members", [{}, {"error": None}, {"error": ""}, {"error": False}, {"error": []}])
def test_what_is_no_error(members: dict[str, object]) -> None:
    assert OAuthError.parse(members) is None


@pytest.mark.parametrize(
    ("members", "code", "description"),
    [
        ({"error": "access_denied", "error_description": " a \n b\t"}, "access_denied", "a b"),
        ({"error": "x", "error_description": None, "error_uri": 7}, "x", ""),
        ({"error": "x", "error_description": {"a": 1}}, "x", ""),
        ({"error": {"code": 1}}, "unreadable", ""),
        ({"error": "with space"}, "unreadable", ""),
        ({"error": "x" * 81}, "unreadable", ""),
        ({"error": 'quo"te'}, "unreadable", ""),
    ],
)
def test_the_members_of_an_error(members: dict[str, object], code: str, description: str) -> None:
    error = OAuthError.parse(members)
    assert error
    assert (error.code, error.description) == (code, description)
    assert_speaks(sign_in_failed(error))


def test_the_words_of_an_error_are_short_and_hold_no_secret() -> None:
    error = OAuthError.parse({"error": "x", "error_description": "code=abc " + "word " * 500})
    assert error
    assert len(error.description) <= 300
    assert "abc" not in error.description
