"""What the token endpoint may answer: each mischief ends in words of its own, and nothing is stored."""

import json
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import SILENCE, HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

HTML = "<!doctype html><title>Log in</title><p>Please <b>log in</b>.</p>"

BROKEN = {
    "html": (Reply(HTML), "token_not_json"),
    "html with the status of an error": (Reply(HTML, 403), "token_not_json"),
    "nothing at all": (Reply(b""), "token_not_json"),
    "an empty answer": (Reply(b"", 204), "token_not_json"),
    "a list": (Reply([]), "token_not_json"),
    "cut off": (Reply(b'{"access_token": "a'), "token_not_json"),
    "nested without an end": (Reply(b"[" * 100_000), "token_not_json"),
    "no json though python reads it": (Reply(b'{"access_token": NaN}'), "token_not_json"),
    "not utf-8": (Reply(b'{"access_token": "\xff\xfe"}'), "token_not_json"),
    "500": (Reply(HTML, 500), "token_server_error"),
    "503 in json": (Reply({"message": "busy"}, 503), "token_server_error"),
    "a redirect": (Reply("", 307, {"Location": "https://elsewhere.invalid/token"}), "token_redirect"),
    "a redirect without a place": (Reply("", 302), "token_redirect"),
    "5 MB": (Reply(b" " * (5 << 20)), "answer_too_large"),
    "nothing for long": (SILENCE, "timed_out"),
    "no http": (Reply("", headers={"Content-Length": "banana"}), "broken_answer"),
    "another compression than it says": (Reply(b"plain", headers={"Content-Encoding": "gzip"}), "bad_encoding"),
    "refused without a word": (Reply({}, 400), "token_refused"),
    "a used code": (Reply({"error": "invalid_grant"}, 400), "invalid_grant"),
    "403 instead of 400": (Reply({"error": "invalid_client"}, 403), "invalid_client"),
    "401": (Reply({"error": "invalid_client"}, 401, {"WWW-Authenticate": "Basic"}), "invalid_client"),
    "an error with the status of a success": (Reply({"error": "invalid_scope"}), "invalid_scope"),
    "a code of no standard": (Reply({"error": "quota_of_moon"}, 400), "refused"),
    "an error that is an object": (Reply({"error": {"code": 7, "message": "no"}}, 400), "refused"),
    "a code that would steer a terminal": (Reply({"error": "\x1b[2J\x07<script>"}, 400), "refused"),
}

UNUSABLE: dict[str, tuple[dict[str, Any], str]] = {
    "no access token": ({"access_token": None}, "token_missing"),
    "an empty access token": ({"access_token": ""}, "token_missing"),
    "a number for an access token": ({"access_token": 17}, "token_missing"),
    "an access token with a line break": ({"access_token": "a\r\nX-Evil: 1"}, "token_missing"),
    "an access token that no header can hold": ({"access_token": "tokén"}, "token_missing"),
    "half a surrogate pair": ({"access_token": "a\ud800"}, "token_missing"),
    "no type": ({"token_type": None}, "token_type"),
    "a strange type": ({"token_type": "mac"}, "token_type"),
    "a list for a type": ({"token_type": ["Bearer"]}, "token_type"),
    "a type without end": ({"token_type": "x" * 100_000}, "token_type"),
}


async def assert_fails(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, code: str, status: int = 1
) -> None:
    """Sign in; it must fail with `code`, say so here and in the browser, and keep nothing."""
    ended = await sign_in(context, provider.profile())
    assert ended.error.code == code
    assert ended.error.exit_status == status
    assert_speaks(ended.error, provider.secrets)
    assert vault.find() == []
    assert ended.page
    assert "You are not signed in" in ended.page.text
    assert ended.error.message in ended.page.text
    assert not any(secret in ended.page.html for secret in provider.secrets)


@pytest.mark.parametrize("name", BROKEN)
async def test_a_broken_answer(context: AppContext, provider: HostileProvider, vault: MemoryVault, name: str) -> None:
    provider.replies["/token"], code = BROKEN[name]
    await assert_fails(context, provider, vault, code)


@pytest.mark.parametrize("name", UNUSABLE)
async def test_an_unusable_token(context: AppContext, provider: HostileProvider, vault: MemoryVault, name: str) -> None:
    provider.token_members, code = UNUSABLE[name]
    await assert_fails(context, provider, vault, code)


async def test_the_server_goes_away_before_the_exchange(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    provider.metadata["token_endpoint"] = "http://127.0.0.1:9/token"  # the discard port: nobody answers there
    await assert_fails(context, provider, vault, "unreachable")


async def test_a_redirect_of_the_exchange_is_not_followed(context: AppContext, provider: HostileProvider) -> None:
    provider.replies["/token"] = Reply("", 307, {"Location": f"{provider.issuer}/elsewhere"})
    await sign_in(context, provider.profile())
    assert provider.asked_at("/elsewhere") == []


async def test_the_excerpt_of_an_answer_is_short_and_repeats_nothing_secret(
    context: AppContext, provider: HostileProvider
) -> None:
    def repeat(asked: Any) -> Reply:
        provider.secrets.append(asked.params["code_verifier"])
        return Reply(f"You sent {asked.params['code']} and {json.dumps(dict(asked.params))}. {HTML * 100}", 500)

    provider.replies["/token"] = repeat
    error = (await sign_in(context, provider.profile())).error
    assert_speaks(error, provider.secrets)
    assert error.detail.startswith("status 500, text/html: You sent •••")
    assert len(error.detail) <= 200


async def test_a_server_that_repeats_the_code_in_its_complaint_is_not_quoted_with_it(
    context: AppContext, provider: HostileProvider
) -> None:
    def complain(asked: Any) -> Reply:
        words = f"The code {asked.params['code']} is used up."
        return Reply({"error": "invalid_grant", "error_description": words}, 400)

    provider.replies["/token"] = complain
    ended = await sign_in(context, provider.profile())
    assert_speaks(ended.error, provider.secrets)
    assert ended.error.server_words == "The code ••• is used up."
    assert ended.page
    assert not any(secret in ended.page.html for secret in provider.secrets)


async def test_the_words_of_a_server_are_quoted_and_harmless(context: AppContext, provider: HostileProvider) -> None:
    words = "\x1b]0;owned\x07<img src=x onerror=alert(1)>\nsecond line"
    provider.replies["/token"] = Reply({"error": "invalid_grant", "error_description": words}, 400)
    ended = await sign_in(context, provider.profile())
    assert_speaks(ended.error)
    assert "owned" not in ended.error.message
    assert "The server says: “" in ended.error.full_message
    assert ended.page
    assert "<img" not in ended.page.html
    assert "\x1b" not in ended.page.html
    assert "The server's own words" in ended.page.text


@pytest.mark.parametrize(
    ("sent", "scopes"),
    [
        (None, ("openid", "read", "write")),
        ("openid read", ("openid", "read")),
        ("", ()),
        ("write   read openid", ("write", "read", "openid")),
        ("openid read read write admin", ("openid", "read", "write", "admin")),
        (["read", "write"], ("read", "write")),
        (7, ("openid", "read", "write")),
        ([7], ("openid", "read", "write")),
    ],
)
async def test_the_granted_scopes_are_what_the_server_says(
    context: AppContext, provider: HostileProvider, sent: Any, scopes: tuple[str, ...]
) -> None:
    provider.token_members["scope"] = sent
    tokens = (await sign_in(context, provider.profile())).tokens
    assert tokens.scopes == scopes
    assert tokens.scopes_requested == ("openid", "read", "write")


@pytest.mark.parametrize(
    ("sent", "seconds"),
    [
        (3600, 3600),
        (0, 0),
        ("3600", 3600),
        (59.5, 59.5),
        (None, None),
        ("soon", None),
        ("", None),
        (-5, None),
        (True, None),
        ([3600], None),
        (10**12, None),
        (10**400, None),
        ("1e999", None),
    ],
)
async def test_an_expiry_that_is_no_sane_number_is_unknown(
    context: AppContext, provider: HostileProvider, sent: Any, seconds: float | None
) -> None:
    provider.token_members["expires_in"] = sent
    tokens = (await sign_in(context, provider.profile())).tokens
    if seconds is None:
        assert tokens.expires_at is None
        assert not tokens.expired(1e15)
    else:
        assert tokens.expires_at == tokens.issued_at + seconds


@pytest.mark.parametrize("kind", ["bearer", "Bearer", "BEARER"])
async def test_the_case_of_the_type_does_not_matter(context: AppContext, provider: HostileProvider, kind: str) -> None:
    provider.token_members["token_type"] = kind
    assert (await sign_in(context, provider.profile())).tokens.token_type == kind


async def test_unknown_members_are_kept_and_wrong_ones_count_as_absent(
    context: AppContext, provider: HostileProvider
) -> None:
    strange = {"refresh_token": 5, "error": "", "team": {"id": 1}, "huge": 10**400, "refresh_expires_in": 10**400}
    provider.token_members = {**strange, "odd": "\ud800"}
    tokens = (await sign_in(context, provider.profile())).tokens
    assert tokens.refresh_token is None
    assert tokens.extra["team"] == {"id": 1}
    assert tokens.refresh_expires_at is None
    assert (await context.tokens.current(provider.profile())) == tokens


async def test_a_success_with_another_status_than_200_is_one(context: AppContext, provider: HostileProvider) -> None:
    provider.replies["/token"] = lambda asked: Reply(provider.good(asked).body, 201)
    assert (await sign_in(context, provider.profile())).tokens.refreshable


async def test_every_word_the_server_may_send_has_its_own(context: AppContext, provider: HostileProvider) -> None:
    said: dict[str, str] = {}
    for code in (
        "access_denied", "invalid_request", "unauthorized_client", "unsupported_response_type", "invalid_scope",
        "server_error", "temporarily_unavailable", "login_required", "interaction_required", "consent_required",
        "account_selection_required", "invalid_client", "invalid_grant", "unsupported_grant_type", "invalid_target",
        "invalid_redirect_uri",
    ):  # fmt: skip
        provider.authorization = {"code": None, "error": code}
        error = (await sign_in(context, provider.profile())).error
        assert error.code == code
        assert_speaks(error)
        said[code] = error.message
    assert len(set(said.values())) == len(said)
