"""The ID token at sign-in: every rule of OpenID Connect Core section 3.1.3.7, or nothing is kept."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.claims import audiences, moment
from desktop_app.core.tokens.signatures import Signatures
from desktop_app.core.tokens.token import decode_jwt

LEEWAY = 60.0
"""Seconds that two clocks may differ."""


async def require(
    id_token: Secret, server: Server, nonce: Secret | None, signatures: Signatures, now: float
) -> dict[str, Any]:
    """The verified claims of an ID token.

    Raises ProtocolProblem with a code of its own for a wrong signature, issuer, audience, nonce or time;
    NetworkProblem when the keys can't be fetched.
    """
    claims = decode_jwt(id_token)[1]
    if not claims:
        raise _problem("id_token_unreadable", tr("The ID token can't be read."))
    if not await signatures.good(id_token, server):
        raise _problem("id_token_signature", tr("The ID token's signature is wrong."))
    if claims.get("iss") != server.metadata.issuer:
        raise _problem("id_token_issuer", tr("The ID token was issued by another server."))
    if server.client.client_id not in audiences(claims):
        raise _problem("id_token_audience", tr("The ID token is meant for another app."))
    azp = claims.get("azp")
    if azp is not None and azp != server.client.client_id:
        raise _problem("id_token_audience", tr("The ID token was given to another app."))
    if nonce is not None and claims.get("nonce") != nonce.reveal():
        raise _problem("id_token_nonce", tr("The ID token belongs to another sign-in."))
    _check_times(claims, now)
    if not isinstance(claims.get("sub"), str) or not claims["sub"]:
        raise _problem("id_token_unreadable", tr("The ID token names no account."))
    return claims


def _check_times(claims: Mapping[str, Any], now: float) -> None:
    issued, expires = moment(claims, "iat"), moment(claims, "exp")
    if issued is not None and abs(issued - now) > LEEWAY and (issued > now or expires is None or expires <= now):
        raise ProtocolProblem(
            "clock_skew",
            tr("This computer's clock and the sign-in server's differ by {seconds} s.",
               seconds=round(abs(issued - now))),
            tr("Set this computer's clock (or the server's), then sign in again."),
        )  # fmt: skip
    if expires is None or expires <= now - LEEWAY:
        raise _problem("id_token_expired", tr("The ID token had expired when it arrived."))


def _problem(code: str, message: str) -> ProtocolProblem:
    return ProtocolProblem(code, message, tr("Nothing was kept. Sign in again; if it comes back, tell the provider."))
