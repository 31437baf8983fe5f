"""Asking for more than an earlier sign-in gave: further scopes, a stronger or a fresher login (RFC 6750, RFC 9470)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.tokens.claims import moment
from desktop_app.core.tokens.token import Check
from desktop_app.core.www_authenticate import Challenge

LEEWAY = 60.0
"""Seconds that two clocks may differ."""


@dataclass(frozen=True, slots=True)
class StepUp:
    """What an API asks for in its challenge. `max_age`: seconds since the login at the most, None: any."""

    scopes: tuple[str, ...] = ()
    acr_values: str = ""
    max_age: int | None = None

    @classmethod
    def of(cls, challenge: Challenge | None, granted: Sequence[str] = ()) -> "StepUp | None":
        """What to sign in with to satisfy `challenge`, or None when it asks for nothing more.

        The scopes are the union of those granted and those named, so that nothing is lost by asking for more.
        """
        if challenge is None or challenge.error not in ("insufficient_scope", "insufficient_user_authentication"):
            return None
        age = challenge.parameters.get("max_age", "")
        return cls(
            union(granted, challenge.scopes) if challenge.error == "insufficient_scope" else (),
            " ".join(challenge.parameters.get("acr_values", "").split())[:300],
            int(age) if age.isascii() and age.isdigit() and len(age) < 10 else None,
        )


def union(granted: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """`granted` and then those of `wanted` that are new: incremental consent must not lose what was allowed before."""
    return tuple(dict.fromkeys((*granted, *wanted)))


def parameters(acr_values: str, max_age: int | None) -> dict[str, str]:
    """The parameters of an authorization request that asks for a certain login (OpenID Connect Core 3.1.2.1)."""
    asked = {"acr_values": acr_values, "max_age": "" if max_age is None else str(max_age)}
    return {name: value for name, value in asked.items() if value}


def require_fresh(claims: Mapping[str, Any], max_age: int | None, now: float) -> None:
    """Raise ProtocolProblem `login_too_old` when an ID token's login is older than was asked for, or not dated."""
    if max_age is None or not claims:
        return
    logged_in = moment(claims, "auth_time")
    if logged_in is None or logged_in + max_age + LEEWAY < now:
        raise ProtocolProblem(
            "login_too_old",
            tr("The sign-in server did not ask you to log in again, though that was needed."),
            tr("Sign out at the provider's website, then sign in again."),
        )


def check(claims: Mapping[str, Any], acr_values: str) -> list[Check]:
    """Whether the login was of a kind that was asked for; nothing when none was."""
    if not acr_values:
        return []
    name, acr = "authentication", claims.get("acr")
    if not isinstance(acr, str):
        return [Check(name, "unknown", tr("The server does not say how you logged in."))]
    if acr in acr_values.split():
        return [Check(name, "pass", tr("You logged in as was asked for: {acr}", acr=acr[:120]))]
    return [Check(name, "warn", tr("You logged in by {acr}, not as was asked for.", acr=acr[:120]))]
