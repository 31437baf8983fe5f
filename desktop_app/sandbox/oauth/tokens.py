"""Making tokens: JWT access tokens (RFC 9068), refresh tokens, and ID tokens (OpenID Connect Core section 2)."""

import base64
import hashlib
import secrets
from typing import Any

from joserfc import jwt

from desktop_app.sandbox.opaque import new_value
from desktop_app.sandbox.people import Person
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import Client
from desktop_app.sandbox.store.grants import Grant
from desktop_app.sandbox.store.keys import SigningKey

ACR = "urn:framer-desk:sandbox:password"
ID_TOKEN_LIFETIME = 3600


class TokenMaker:
    """Makes the members of a token response (RFC 6749 section 5.1) and stores what must be known later."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def issue(
        self,
        client: Client,
        grant: Grant,
        scope: str,
        *,
        audience: tuple[str, ...],
        jkt: str | None,
        renewed: bool,
        refresh: bool,
    ) -> dict[str, Any]:
        """An access token for `scope` and `audience`, and a refresh token if `refresh`. `jkt` binds both (RFC 9449)."""
        services = self._services
        audience = audience or (services.api,)
        lifetime = services.options.token_lifetime
        jti = "t_" + secrets.token_hex(8)
        value = self._access_token(grant, client, scope, audience, jkt, jti)
        services.grants.add_access(
            value,
            grant,
            jti=jti,
            scope=scope,
            audience=audience,
            jkt=jkt,
            renewed=renewed,
            lifetime=lifetime,
        )
        token = {
            "access_token": value,
            "token_type": "DPoP" if jkt else "Bearer",
            "expires_in": lifetime,
            "scope": scope,
        }
        if refresh and grant.offline:
            token["refresh_token"] = new_value("sbr_")
            # Only a public client's refresh token is bound: a confidential one has its secret (RFC 9449 section 5).
            services.grants.add_refresh(
                str(token["refresh_token"]), grant, jkt if client.auth_method == "none" else None
            )
        services.counters.tokens_issued += 1
        return token

    def _access_token(
        self, grant: Grant, client: Client, scope: str, audience: tuple[str, ...], jkt: str | None, jti: str
    ) -> str:
        now = int(self._services.clock.shown())
        claims: dict[str, Any] = {
            "iss": self._services.issuer,
            "aud": audience[0] if len(audience) == 1 else list(audience),
            "sub": grant.subject,
            "client_id": client.client_id,
            "scope": scope,
            "iat": now,
            "exp": now + self._services.options.token_lifetime,
            "jti": jti,
        }
        if grant.subject != client.client_id:
            claims |= {"auth_time": self._shifted(grant.auth_time), "acr": ACR, "amr": ["pwd"]}
        if jkt:
            claims["cnf"] = {"jkt": jkt}
        return _sign(self._services.keys.current(self._services.keys.alg), claims, "at+jwt")

    def id_token(
        self, client: Client, person: Person, grant: Grant, scope: str, access_token: str, nonce: str | None
    ) -> str:
        """The ID token that goes with `access_token`, signed with the algorithm the app registered."""
        key = self._services.keys.current(str(client.metadata.get("id_token_signed_response_alg") or "RS256"))
        now = int(self._services.clock.shown())
        claims: dict[str, Any] = {
            "iss": self._services.issuer,
            "aud": client.client_id,
            "azp": client.client_id,
            "sub": person.id,
            "iat": now,
            "exp": now + ID_TOKEN_LIFETIME,
            "auth_time": self._shifted(grant.auth_time),
            "acr": ACR,
            "amr": ["pwd"],
            "at_hash": half_hash(access_token),
            **person.claims(scope),
        }
        if nonce:
            claims["nonce"] = nonce
        return _sign(key, claims, "JWT")

    def _shifted(self, moment: float) -> int:
        clock = self._services.clock
        return int(moment + clock.shown() - clock.now())


def half_hash(value: str) -> str:
    """`at_hash`: the left half of the SHA-256 of `value` (Core section 3.1.3.6; both our algorithms use SHA-256)."""
    return base64.urlsafe_b64encode(hashlib.sha256(value.encode()).digest()[:16]).rstrip(b"=").decode()


def _sign(key: SigningKey, claims: dict[str, Any], typ: str) -> str:
    return jwt.encode({"alg": key.alg, "typ": typ, "kid": key.kid}, claims, key.key, [key.alg])
