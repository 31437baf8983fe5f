"""From a token response to a `TokenSet`: what absent members mean (RFC 6749 sections 5.1 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.core.oauth.answers import FIFTY_YEARS
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.claims import moment, number
from desktop_app.core.tokens.token import TokenSet, decode_jwt

if TYPE_CHECKING:
    from desktop_app.core.oauth.server import Server
    from desktop_app.core.oauth.token_endpoint import TokenResponse

UNNAMED = "default"
"""Account name where the server does not say who signed in."""


def first(
    response: TokenResponse,
    server: Server,
    *,
    requested: tuple[str, ...],
    now: float,
    claims: Mapping[str, Any],
    nonce: Secret | None,
    grant: str = "authorization_code",
) -> TokenSet:
    """The tokens of a sign-in by `grant`. `claims`: who it is, from the verified ID token or userinfo, or {}.

    `scope` absent means as requested; `expires_in` absent means unknown.
    """
    subject = _text(claims, "sub")
    return TokenSet(
        profile=server.profile.name,
        issuer=server.metadata.issuer,
        client_id=server.client.client_id,
        account=subject or UNNAMED,
        access_token=response.access_token,
        token_type=response.token_type,
        refresh_token=response.refresh_token,
        id_token=response.id_token,
        scopes=response.scopes if response.scopes is not None else requested,
        scopes_requested=requested,
        issued_at=now,
        expires_at=_expiry(response, now),
        refresh_expires_at=_refresh_expiry(response, now),
        subject=subject,
        name=_text(claims, "name") or _text(claims, "preferred_username"),
        email=_text(claims, "email"),
        nonce=nonce,
        extra=response.extra,
        grant=grant,
    )


def renewed(old: TokenSet, response: TokenResponse, now: float) -> TokenSet:
    """The tokens after a refresh: whatever the server did not send again stays as it was."""
    return replace(
        old,
        access_token=response.access_token,
        token_type=response.token_type,
        refresh_token=response.refresh_token or old.refresh_token,
        id_token=response.id_token or old.id_token,
        scopes=response.scopes if response.scopes is not None else old.scopes,
        issued_at=now,
        expires_at=_expiry(response, now),
        refresh_expires_at=_refresh_expiry(response, now) or old.refresh_expires_at,
        extra={**old.extra, **response.extra},
    )


def pasted(token: Secret, profile: ProviderProfile, *, account: str, now: float, grant: str = "manual") -> TokenSet:
    """A token (`grant` manual) or key (api_key) that somebody brought along.

    It can't be renewed, and what it allows is known only if it is a JWT.
    """
    claims = decode_jwt(token)[1]
    scopes = claimed_scopes(claims)
    return TokenSet(
        profile=profile.name,
        issuer=profile.issuer,
        client_id=profile.client_id,
        account=account,
        access_token=token,
        token_type="api_key" if grant == "api_key" else "Bearer",
        scopes=scopes,
        scopes_requested=scopes,
        scopes_known=bool(scopes),
        issued_at=now,
        expires_at=moment(claims, "exp"),
        subject=_text(claims, "sub"),
        extra={"source": account},
        grant=grant,
    )


def claimed_scopes(claims: Mapping[str, Any]) -> tuple[str, ...]:
    """The scopes that a JWT access token names (RFC 9068 section 2.2.3), in `scope` or, as some servers do, `scp`."""
    scope = claims.get("scope", claims.get("scp"))
    listed = scope.split() if isinstance(scope, str) else scope if isinstance(scope, list) else []
    return tuple(one for one in listed if isinstance(one, str))


def _expiry(response: TokenResponse, now: float) -> float | None:
    return None if response.expires_in is None else now + response.expires_in


def _refresh_expiry(response: TokenResponse, now: float) -> float | None:
    """Several providers tell the refresh token's life in one of these members; no standard does."""
    for name in ("refresh_token_expires_in", "refresh_expires_in"):
        seconds = number(response.extra.get(name))
        if seconds is not None and 0 < seconds <= FIFTY_YEARS:
            return now + seconds
    return None


def _text(claims: Mapping[str, Any], name: str) -> str:
    """A claim as one line that can be shown and filed: no control characters, no halves of surrogate pairs."""
    value = claims.get(name)
    line = "".join(c if c.isprintable() else " " for c in value[:1000]) if isinstance(value, str) else ""
    return " ".join(line.split())[:255]
