"""How the command line shows a token: as text, and as the JSON that scripts read."""

from typing import Any

from desktop_app.cli.terminal import say, table
from desktop_app.core.clock import iso
from desktop_app.core.i18n import tr
from desktop_app.core.tokens.token import Check, TokenSet

MARKS = {"pass": "✓", "warn": "!", "fail": "✗", "unknown": "?"}


def describe_json(tokens: TokenSet, checks: list[Check], now: float, *, reveal: bool = False) -> dict[str, Any]:
    """The members that docs/command-line.md promises; `reveal` adds the access token itself."""
    left = tokens.expires_in(now)
    value = {
        "profile": tokens.profile,
        "account": tokens.email or tokens.name or tokens.account,
        "subject": tokens.subject or None,
        "scopes": list(tokens.scopes),
        "scopes_requested": list(tokens.scopes_requested),
        "expires_at": None if tokens.expires_at is None else iso(tokens.expires_at),
        "expires_in": None if left is None else int(left),
        "token_type": tokens.token_type,
        "refreshable": tokens.refreshable,
        "issuer": tokens.issuer,
        "claims": tokens.claims(),
        "checks": [{"name": check.name, "result": check.result, "detail": check.detail} for check in checks],
    }
    if reveal:
        value["access_token"] = tokens.access_token.reveal()
    return value


def describe(tokens: TokenSet, checks: list[Check], now: float) -> None:
    """The same for a person."""
    missing = tokens.missing(tokens.scopes_requested)
    rows = [
        (tr("Account"), " ".join(filter(None, (tokens.name, tokens.email))) or tokens.account),
        (tr("Scopes"), " ".join(tokens.scopes) or (tr("none") if tokens.scopes_known else tr("not known"))),
        *([(tr("Not granted"), " ".join(missing))] if missing else []),
        (tr("Expires"), _expiry(tokens, now)),
        (tr("Renewable"), tr("yes") if tokens.renewable else tr("no")),
        (tr("Issuer"), tokens.issuer or tr("not known")),
        (tr("Token"), f"{_kind(tokens)} {tokens.access_token.hint()}"),
    ]
    table(rows)
    if checks:
        say()
        table([(MARKS[check.result], check.name, check.detail) for check in checks])


def _kind(tokens: TokenSet) -> str:
    """What it is: a token that somebody pasted can't be renewed, so it is shown as such."""
    if tokens.grant == "api_key":
        return tr("API key")
    return tr("{kind}, pasted:", kind=tokens.token_type) if tokens.grant == "manual" else tokens.token_type


def _expiry(tokens: TokenSet, now: float) -> str:
    if tokens.expires_at is None:
        return tr("the server does not say")
    if tokens.expired(now):
        return tr("expired {time}", time=iso(tokens.expires_at))
    minutes, seconds = divmod(int(tokens.expires_at - now), 60)
    return tr("in {minutes} min {seconds} s ({time})", minutes=minutes, seconds=seconds, time=iso(tokens.expires_at))
