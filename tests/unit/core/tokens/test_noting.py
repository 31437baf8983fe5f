"""What is noted of tokens, and that no token is in it."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.core.errors import SignInFailed
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import noting
from desktop_app.core.tokens.token import TokenSet

NOW = 1000.0
TOKENS = TokenSet(
    profile="box", issuer="https://auth.example.com", client_id="app", account="ada", subject="ada",
    access_token=Secret("first-access"), refresh_token=Secret("first-refresh"), expires_at=2000.0,
    refresh_expires_at=9000.0, grant="authorization_code",
)  # fmt: skip


def test_a_sign_in_and_a_renewal() -> None:
    issued = noting.issued(TOKENS, NOW)
    assert (issued.kind, issued.profile, issued.account, issued.at) == ("issued", "box", "ada", NOW)
    assert issued.details == {"subject": "ada", "grant": "authorization_code", "expires_at": 2000.0}
    newer = replace(TOKENS, access_token=Secret("second-access"), expires_at=3000.0)
    refreshed = noting.refreshed(TOKENS, newer, NOW)
    assert (refreshed.token, refreshed.replaces) == (newer.access_token, TOKENS.access_token)
    assert refreshed.details == {"expires_at": 3000.0}


def test_an_end() -> None:
    refused = noting.refresh_refused(TOKENS, SignInFailed("invalid_grant", "It is over."), NOW)
    assert (refused.kind, refused.details) == (
        "refresh_refused", {"code": "invalid_grant", "refresh_expires_at": 9000.0})  # fmt: skip
    assert noting.revoked(TOKENS, NOW).kind == "revoked"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"active": True}, None),
        ({"active": True, "sub": "ada"}, None),
        ({"active": True, "sub": 7}, None),
        ({"active": True, "sub": "bob"}, "subject"),
        ({"active": False}, "inactive"),
    ],
)
def test_what_an_introspection_has_of_news(answer: dict[str, Any], kind: str | None) -> None:
    news = noting.introspected(TOKENS, answer, NOW)
    assert (news.kind if news else None) == kind


def test_without_a_known_subject_nobody_is_another() -> None:
    assert noting.introspected(replace(TOKENS, subject=""), {"active": True, "sub": "bob"}, NOW) is None


def test_tokens_are_not_shown() -> None:
    assert "first-access" not in repr(noting.issued(TOKENS, NOW))
