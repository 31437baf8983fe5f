"""Checks of ID tokens and access tokens (OpenID Connect Core 3.1.3.7, RFC 9068 section 4, RFC 8725)."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core import address
from desktop_app.core.clock import Clock
from desktop_app.core.errors import DiscoveryProblem, ProtocolProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.keys import KeySets
from desktop_app.core.tokens.token import Check, TokenSet, decode_jwt

LEEWAY = 60.0
"""Seconds that two clocks may differ."""
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Asymmetric signatures only: `none` and HS256 would let anyone, or any client, make tokens."""


class Validator:
    """Checks tokens against their server's keys and what was asked for."""

    def __init__(self, keys: KeySets, clock: Clock) -> None:
        self._keys = keys
        self._clock = clock

    async def require_id_token(self, id_token: Secret, server: Server, nonce: Secret | None) -> dict[str, Any]:
        """The verified claims of an ID token.

        Raises ProtocolProblem with a code of its own for a wrong signature, issuer, audience, nonce or time;
        NetworkProblem when the keys can't be fetched.
        """
        header, claims = decode_jwt(id_token)
        if not claims:
            raise _id_problem("id_token_unreadable", tr("The ID token can't be read."))
        if not await self._signed(id_token, header, server):
            raise _id_problem("id_token_signature", tr("The ID token's signature is wrong."))
        if claims.get("iss") != server.metadata.issuer:
            raise _id_problem("id_token_issuer", tr("The ID token was issued by another server."))
        if server.client.client_id not in _audiences(claims):
            raise _id_problem("id_token_audience", tr("The ID token is meant for another app."))
        azp = claims.get("azp")
        if azp is not None and azp != server.client.client_id:
            raise _id_problem("id_token_audience", tr("The ID token was given to another app."))
        if nonce is not None and claims.get("nonce") != nonce.reveal():
            raise _id_problem("id_token_nonce", tr("The ID token belongs to another sign-in."))
        self._check_times(claims)
        if not isinstance(claims.get("sub"), str) or not claims["sub"]:
            raise _id_problem("id_token_unreadable", tr("The ID token names no account."))
        return claims

    def _check_times(self, claims: Mapping[str, Any]) -> None:
        now, issued, expires = self._clock.now(), _moment(claims, "iat"), _moment(claims, "exp")
        if issued is not None and abs(issued - now) > LEEWAY and (issued > now or expires is None or expires <= now):
            raise ProtocolProblem(
                "clock_skew",
                tr("This computer's clock and the sign-in server's differ by {seconds} s.",
                   seconds=round(abs(issued - now))),
                tr("Set this computer's clock (or the server's), then sign in again."),
            )  # fmt: skip
        if expires is None or expires <= now - LEEWAY:
            raise _id_problem("id_token_expired", tr("The ID token had expired when it arrived."))

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
            _binding(tokens, claims),
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
            good = await self._signed(tokens.access_token, dict(header), server)
        except UserFacing as problem:
            return Check(name, "unknown", tr("Could not check: {reason}", reason=problem.message))
        if good:
            return Check(name, "pass", tr("{alg}, key {kid}", alg=header["alg"], kid=header.get("kid", tr("unnamed"))))
        return Check(name, "fail", tr("No key of the server made this signature."))

    async def _signed(self, token: Secret, header: dict[str, Any], server: Server) -> bool:
        if header.get("alg") not in ALGORITHMS:
            raise ProtocolProblem(
                "algorithm_refused",
                tr("A token is signed with {alg}, which proves nothing.", alg=repr(header.get("alg"))),
                tr("Report it to the provider. Nothing was kept."),
            )
        uri = server.metadata.jwks_uri
        if not uri:
            raise ProtocolProblem(
                "keys_unknown",
                tr("{issuer} does not say where its keys are, so the ID token can't be checked.",
                   issuer=server.metadata.issuer),
                tr("Set jwks_uri for this connection, or leave out the scope openid."),
            )  # fmt: skip
        candidates = await self._keys.candidates(uri, server.profile.route, header)
        return any(_verifies(token, header["alg"], key) for key in candidates)

    def _expiry(self, tokens: TokenSet, claims: Mapping[str, Any]) -> Check:
        name, now = "expiry", self._clock.now()
        expires = tokens.expires_at if tokens.expires_at is not None else _moment(claims, "exp")
        if expires is None:
            return Check(name, "unknown", tr("The server does not say how long the token lives."))
        if now >= expires:
            return Check(name, "fail", tr("Expired {time} ago.", time=_span(now - expires)))
        return Check(name, "warn" if expires - now < 300 else "pass", tr("{time} left", time=_span(expires - now)))


def _verifies(token: Secret, algorithm: str, key: Mapping[str, Any]) -> bool:
    from joserfc import jws
    from joserfc.errors import JoseError
    from joserfc.jwk import import_key

    try:
        public = {name: value for name, value in key.items() if name not in ("d", "p", "q", "dp", "dq", "qi")}
        jws.deserialize_compact(token.reveal(), import_key(public), algorithms=[algorithm])
    except (JoseError, ValueError, TypeError, KeyError):
        return False
    return True


def _issuer(tokens: TokenSet, claims: Mapping[str, Any]) -> Check:
    name, issuer = "issuer", claims.get("iss")
    if issuer is None:
        return Check(name, "unknown", tr("The token does not name its issuer."))
    if issuer == tokens.issuer:
        return Check(name, "pass", tr("Exactly {issuer}", issuer=issuer))
    return Check(name, "fail", tr("Names {other}, not {issuer}.", other=str(issuer)[:120], issuer=tokens.issuer))


def _audience(tokens: TokenSet, claims: Mapping[str, Any], server: Server | None) -> Check:
    name, audiences = "audience", _audiences(claims)
    if not audiences:
        return Check(name, "unknown", tr("The token does not say which API it is for."))
    wanted = [u for u in ((server.resource, server.profile.api_base_url) if server else ()) if u]
    if not wanted:
        return Check(name, "unknown", tr("Names {audience}.", audience=", ".join(audiences)[:160]))
    if any(_same_place(audience, url) for audience in audiences for url in wanted):
        return Check(name, "pass", tr("Names this API"))
    return Check(name, "warn", tr("Names {audience}, not this API.", audience=", ".join(audiences)[:160]))


def _same_place(audience: str, url: str) -> bool:
    try:
        return audience.rstrip("/") == url.rstrip("/") or address.origin(audience) == address.origin(url)
    except DiscoveryProblem:
        return False


def _nonce(tokens: TokenSet) -> Check:
    name = "nonce"
    if tokens.id_token is None or tokens.nonce is None:
        return Check(name, "unknown", tr("There is no ID token to check."))
    if tokens.id_claims().get("nonce") == tokens.nonce.reveal():
        return Check(name, "pass", tr("The ID token carries the value this app sent"))
    return Check(name, "unknown", tr("A renewed ID token need not carry the value this app sent."))


def _scope(tokens: TokenSet) -> Check:
    name, missing = "scope", tokens.missing(tokens.scopes_requested)
    if missing:
        return Check(name, "warn", tr("Not granted: {scopes}", scopes=", ".join(missing)))
    return Check(name, "pass", tr("Everything that was asked for was granted"))


def _binding(tokens: TokenSet, claims: Mapping[str, Any]) -> Check:
    name = "binding"
    if tokens.token_type.lower() == "dpop" and "cnf" in claims:
        return Check(name, "pass", tr("Tied to a key of this computer (DPoP)"))
    return Check(name, "warn", tr("Bearer: anyone holding it can use it"))


def _id_problem(code: str, message: str) -> ProtocolProblem:
    return ProtocolProblem(code, message, tr("Nothing was kept. Sign in again; if it comes back, tell the provider."))


def _audiences(claims: Mapping[str, Any]) -> list[str]:
    value = claims.get("aud")
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]


def _moment(claims: Mapping[str, Any], name: str) -> float | None:
    value = claims.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _span(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest) if minutes else tr("{s} s", s=rest)
