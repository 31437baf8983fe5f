"""Revocation (RFC 7009) and introspection (RFC 7662)."""

from typing import Any

from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7662 import IntrospectionEndpoint

from desktop_app.sandbox import people
from desktop_app.sandbox.oauth.grants import AUTH_METHODS
from desktop_app.sandbox.oauth.request import OAuthRequest
from desktop_app.sandbox.store.clients import Client
from desktop_app.sandbox.store.grants import Grants, Token


def find(grants: Grants, value: str) -> Token | None:
    """The access or refresh token with this value. Hints are not needed to find it (RFC 7009 section 2.1)."""
    return grants.refresh(value) or grants.access(value)


class Revocation(RevocationEndpoint):  # type: ignore[misc]
    """A revoked refresh token ends its grant; a revoked access token only itself."""

    CLIENT_AUTH_METHODS = AUTH_METHODS

    def query_token(self, token: str, token_type_hint: str | None) -> Token | None:
        """The token to revoke; an unknown one is answered like a known one."""
        return find(self.server.services.grants, token)

    def revoke_token(self, token: Token, request: OAuthRequest) -> None:
        """Make it inactive."""
        self.server.services.grants.revoke(token)


class Introspection(IntrospectionEndpoint):  # type: ignore[misc]
    """A client learns about its own tokens only; about any other it hears "not active"."""

    CLIENT_AUTH_METHODS = AUTH_METHODS

    def query_token(self, token: str, token_type_hint: str | None) -> Token | None:
        """The token asked about."""
        return find(self.server.services.grants, token)

    def check_permission(self, token: Token, client: Client, request: OAuthRequest) -> bool:
        """Its own tokens only."""
        return token.check_client(client)

    def introspect_token(self, token: Token) -> dict[str, Any]:
        """What an active token says (RFC 7662 section 2.2)."""
        services = self.server.services
        shift = services.clock.shown() - services.clock.now()
        person = people.by_id(token.grant.subject)
        answer: dict[str, Any] = {
            "active": True,
            "iss": services.issuer,
            "sub": token.grant.subject,
            "client_id": token.grant.client_id,
            "scope": token.scope,
            "iat": int(token.issued_at + shift),
            "exp": int(token.expires_at + shift),
        }
        if person:
            answer["username"] = person.login
        if token.kind == "access_token":
            answer |= {"token_type": "DPoP" if token.jkt else "Bearer", "jti": token.jti, "aud": list(token.audience)}
        if token.jkt:
            answer["cnf"] = {"jkt": token.jkt}
        return answer
