"""The ID token at sign-in: every rule of OpenID Connect Core section 3.1.3.7, or nothing is kept."""

import base64
import hashlib
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
    id_token: Secret, server: Server, nonce: Secret | None, access_token: Secret, signatures: Signatures, now: float
) -> dict[str, Any]:
    """The verified claims of an ID token that came together with `access_token`.

    The signature comes first: nothing that a stranger wrote is worth a more precise word.
    Raises ProtocolProblem with a code of its own for a wrong signature, issuer, audience, nonce, time, or `at_hash`;
    NetworkProblem when the keys can't be fetched.
    """
    header, claims = decode_jwt(id_token)
    if not claims:
        raise _problem("id_token_unreadable", tr("The ID token can't be read."))
    if not await signatures.good(id_token, server):
        raise _problem("id_token_signature", tr("The ID token's signature is wrong."))
    if claims.get("iss") != server.metadata.issuer:
        raise _wrong_issuer(server)
    if server.client.client_id not in audiences(claims):
        raise _problem("id_token_audience", tr("The ID token is meant for another app."))
    azp = claims.get("azp")
    if (azp is not None or len(audiences(claims)) > 1) and azp != server.client.client_id:
        raise _problem("id_token_audience", tr("The ID token was given to another app."))
    if nonce is not None and claims.get("nonce") != nonce.reveal():
        raise _problem("id_token_nonce", tr("The ID token belongs to another sign-in."))
    if "at_hash" in claims and claims["at_hash"] != half_hash(access_token, str(header.get("alg"))):
        raise _problem("id_token_at_hash", tr("The ID token belongs to another access token."))
    _check_times(claims, now)
    if not isinstance(claims.get("sub"), str) or not claims["sub"]:
        raise _problem("id_token_unreadable", tr("The ID token names no account."))
    return claims


def half_hash(token: Secret, alg: str) -> str:
    """The `at_hash` of `token`: the left half of its digest by the hash of `alg` (OpenID Connect Core 3.1.3.6)."""
    name = {"256": "sha256", "384": "sha384"}.get(alg[-3:], "sha512")  # Ed25519 has SHA-512 inside
    digest = hashlib.new(name, token.reveal().encode()).digest()
    return base64.urlsafe_b64encode(digest[: len(digest) // 2]).rstrip(b"=").decode()


def _check_times(claims: Mapping[str, Any], now: float) -> None:
    issued, expires = moment(claims, "iat"), moment(claims, "exp")
    if issued is not None and issued > now + LEEWAY:
        raise ProtocolProblem(
            "clock_skew",
            tr("This computer's clock is {seconds} s behind the sign-in server's.", seconds=round(issued - now)),
            tr("Set this computer's clock (or the server's), then sign in again."),
        )
    if expires is None:
        raise _problem("id_token_unreadable", tr("The ID token does not say how long it holds."))
    if expires <= now - LEEWAY:
        raise ProtocolProblem(
            "id_token_expired",
            tr("The ID token had expired {seconds} s before it arrived.", seconds=round(now - expires)),
            tr("Check this computer's clock, then sign in again. If it comes back, tell the provider."),
        )


def _wrong_issuer(server: Server) -> ProtocolProblem:
    message = tr("The ID token was issued by another server.")
    if server.metadata.raw:
        return _problem("id_token_issuer", message)
    remedy = tr("Set the issuer of this connection to the name that the provider's documentation gives.")
    return ProtocolProblem("id_token_issuer", message, remedy)


def _problem(code: str, message: str) -> ProtocolProblem:
    return ProtocolProblem(code, message, tr("Nothing was kept. Sign in again; if it comes back, tell the provider."))
