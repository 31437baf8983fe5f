"""What can be said of a token now: the checks that the Token view, `framer-desk token` and diagnose show."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core import address
from desktop_app.core.clock import Clock
from desktop_app.core.errors import DiscoveryProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Server
from desktop_app.core.providers.profile import UNATTENDED
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import id_token
from desktop_app.core.tokens.claims import audiences, moment
from desktop_app.core.tokens.keys import KeySets
from desktop_app.core.tokens.signatures import ALGORITHMS, Signatures
from desktop_app.core.tokens.token import Check, TokenSet, decode_jwt

OFFLINE_ACCESS = "offline_access"
"""The scope that asks for a refresh token (OpenID Connect Core section 11)."""

WITH_PERSON = ("authorization_code", "device_code")
"""Grants by which a person signs in, so that openid brings an ID token (OpenID Connect Core section 3.1.3.3)."""


class Validator:
    """Checks tokens against their server's keys and what was asked for."""

    def __init__(self, keys: KeySets, clock: Clock) -> None:
        self._signatures = Signatures(keys)
        self._clock = clock

    async def require_id_token(
        self, token: Secret, server: Server, nonce: Secret | None, access_token: Secret
    ) -> dict[str, Any]:
        """The verified claims of an ID token that came with `access_token`; raises what `id_token.require` does."""
        return await id_token.require(token, server, nonce, access_token, self._signatures, self._clock.now())

    async def checks(self, tokens: TokenSet, server: Server | None) -> list[Check]:
        """Everything that can be said of `tokens` now. Without a `server` what needs its keys is `unknown`.

        Never raises for a bad token: that is what the results are for.
        """
        header, claims = decode_jwt(tokens.access_token)
        return [
            await self._signature(tokens, header, server),
            _issuer(tokens, claims),
            _audience(tokens, claims, server),
            self._expiry(tokens, claims),
            _nonce(tokens),
            _scope(tokens),
            *_renewal(tokens),
            _binding(tokens, claims, server),
        ]

    async def _signature(self, tokens: TokenSet, header: Mapping[str, Any], server: Server | None) -> Check:
        name = "signature"
        if not header:
            return Check(name, "unknown", tr("This token is not readable. That is normal."))
        if server is None or not server.metadata.jwks_uri:
            return Check(name, "unknown", tr("Could not check: the server's keys are not known."))
        if header.get("alg") not in ALGORITHMS:
            return Check(name, "fail", tr("{alg} is not a safe signature.", alg=header.get("alg")))
        try:
            good = await self._signatures.good(tokens.access_token, server)
        except UserFacing as problem:
            return Check(name, "unknown", tr("Could not check: {reason}", reason=problem.message))
        if good:
            return Check(name, "pass", tr("{alg}, key {kid}", alg=header["alg"], kid=header.get("kid", tr("unnamed"))))
        return Check(name, "fail", tr("No key of the server made this signature."))

    def _expiry(self, tokens: TokenSet, claims: Mapping[str, Any]) -> Check:
        name, now = "expiry", self._clock.now()
        expires = tokens.expires_at if tokens.expires_at is not None else moment(claims, "exp")
        if expires is None:
            return Check(name, "unknown", tr("The server does not say how long the token lives."))
        if now >= expires:
            return Check(name, "fail", tr("Expired {time} ago.", time=_span(now - expires)))
        return Check(name, "warn" if expires - now < 300 else "pass", tr("{time} left", time=_span(expires - now)))


def _issuer(tokens: TokenSet, claims: Mapping[str, Any]) -> Check:
    name, issuer = "issuer", claims.get("iss")
    if issuer is None:
        return Check(name, "unknown", tr("The token does not name its issuer."))
    if not tokens.issuer:
        return Check(name, "unknown", tr("Names {issuer}; the connection names none.", issuer=str(issuer)[:120]))
    if issuer == tokens.issuer:
        return Check(name, "pass", tr("Exactly {issuer}", issuer=issuer))
    return Check(name, "fail", tr("Names {other}, not {issuer}.", other=str(issuer)[:120], issuer=tokens.issuer))


def _audience(tokens: TokenSet, claims: Mapping[str, Any], server: Server | None) -> Check:
    name, named = "audience", audiences(claims)
    if not named:
        return Check(name, "unknown", tr("The token does not say which API it is for."))
    wanted = [u for u in ((server.resource, server.profile.api_base_url) if server else ()) if u]
    if not wanted:
        return Check(name, "unknown", tr("Names {audience}.", audience=", ".join(named)[:160]))
    if any(_same_place(audience, url) for audience in named for url in wanted):
        return Check(name, "pass", tr("Names this API"))
    return Check(name, "warn", tr("Names {audience}, not this API.", audience=", ".join(named)[:160]))


def _same_place(audience: str, url: str) -> bool:
    try:
        return audience.rstrip("/") == url.rstrip("/") or address.origin(audience) == address.origin(url)
    except DiscoveryProblem:
        return False


def _nonce(tokens: TokenSet) -> Check:
    name = "nonce"
    if tokens.id_token is None and "openid" in tokens.scopes and tokens.grant in WITH_PERSON:
        return Check(name, "warn", tr("No ID token, though openid was granted: who signed in is not proven."))
    if tokens.id_token is None or tokens.nonce is None:
        return Check(name, "unknown", tr("There is no ID token to check."))
    if tokens.id_claims().get("nonce") == tokens.nonce.reveal():
        return Check(name, "pass", tr("The ID token carries the value this app sent"))
    return Check(name, "unknown", tr("A renewed ID token need not carry the value this app sent."))


def _scope(tokens: TokenSet) -> Check:
    name, missing = "scope", tokens.missing(tokens.scopes_requested)
    if not tokens.scopes_known:
        return Check(name, "unknown", tr("Nobody said what it allows."))
    if missing:
        return Check(name, "warn", tr("Not granted: {scopes}", scopes=", ".join(missing)))
    if tokens.grant not in (*WITH_PERSON, *UNATTENDED):
        return Check(name, "pass", tr("It says itself what it allows"))
    return Check(name, "pass", tr("Everything that was asked for was granted"))


def _renewal(tokens: TokenSet) -> list[Check]:
    """Only where offline access was asked for and not given: OpenID Connect Core section 11 ties it to consent."""
    asked = tokens.grant in WITH_PERSON and OFFLINE_ACCESS in tokens.scopes_requested
    if not asked or tokens.renewable:
        return []
    detail = tr("No refresh token, though offline_access was asked for. When this token is over, sign in again.")
    return [Check("renewal", "warn", detail)]


def _binding(tokens: TokenSet, claims: Mapping[str, Any], server: Server | None) -> Check:
    """Whether the token is tied to a key (RFC 9449 section 6.1). One that can't be read is what the server says."""
    name, prover = "binding", server.prover if server else None
    if not tokens.bound:
        if prover is not None:
            return Check(name, "warn", tr("Not bound: the server gave a Bearer token, though a key was offered"))
        kind = tr("API key") if tokens.grant == "api_key" else "Bearer"
        return Check(name, "warn", tr("{kind}: anyone holding it can use it", kind=kind))
    confirmation = claims.get("cnf")
    thumbprint = confirmation.get("jkt") if isinstance(confirmation, dict) else None
    if claims and thumbprint is None:
        return Check(name, "unknown", tr("The token does not name the key that it is tied to."))
    if prover is not None and thumbprint not in (None, prover.thumbprint):
        return Check(name, "fail", tr("Tied to another key than that of this computer"))
    return Check(name, "pass", tr("Tied to a key of this computer (DPoP)"))


def _span(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest) if minutes else tr("{s} s", s=rest)
