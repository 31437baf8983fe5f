"""What is noted of tokens for the usage log: their history, and the news that rules of suspicion look at."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.errors import SignInFailed
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.usage.events import Detail, Kind, News


def issued(tokens: TokenSet, now: float) -> News:
    """A sign-in gave us `tokens`, at `now` (seconds since 1970, as below)."""
    details = {"subject": tokens.subject, "grant": tokens.grant, "expires_at": tokens.expires_at}
    return _news("issued", tokens, now, details)


def refreshed(old: TokenSet, new: TokenSet, now: float) -> News:
    """`new` came in place of `old`."""
    return News("refreshed", new.profile, new.account, now, new.access_token, old.access_token,
                {"expires_at": new.expires_at})  # fmt: skip


def refresh_refused(tokens: TokenSet, refusal: SignInFailed, now: float) -> News:
    """The server would not renew `tokens`."""
    details = {"code": refusal.code, "refresh_expires_at": tokens.refresh_expires_at}
    return _news("refresh_refused", tokens, now, details)


def revoked(tokens: TokenSet, now: float) -> News:
    """We revoked `tokens`, and the server took it."""
    return _news("revoked", tokens, now, {})


def other_subject(tokens: TokenSet, subject: str, now: float) -> News:
    """The server speaks of `subject` where `tokens` are those of another."""
    return _news("subject", tokens, now, {"before": tokens.subject, "subject": subject})


def introspected(tokens: TokenSet, answer: Mapping[str, Any], now: float) -> News | None:
    """What is new in the server's answer about the access token (RFC 7662 section 2.2); None where nothing is."""
    if answer.get("active") is False:
        return _news("inactive", tokens, now, {"expires_at": tokens.expires_at})
    subject = answer.get("sub")
    if isinstance(subject, str) and tokens.subject and subject != tokens.subject:
        return other_subject(tokens, subject, now)
    return None


def _news(kind: Kind, tokens: TokenSet, now: float, details: Mapping[str, Detail]) -> News:
    return News(kind, tokens.profile, tokens.account, now, tokens.access_token, details=details)
