"""The grants of the token endpoint, on Authlib's classes."""

from typing import Any

from authlib.common.security import generate_token
from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidRequestError, grants
from authlib.oauth2.rfc7636 import CodeChallenge

from desktop_app.sandbox import people
from desktop_app.sandbox.oauth import resources
from desktop_app.sandbox.oauth.request import OAuthRequest
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.grants import Code, Token

AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"]


class Issuing:
    """What all our grants share: making the token for `request.grant`, with the ID token where `openid` was granted."""

    request: OAuthRequest
    server: Any

    def generate_token(self, **options: Any) -> dict[str, Any]:
        """Make the token response; Authlib calls it with the scope and whether a refresh token may go along."""
        request, services = self.request, self.services
        grant = request.grant
        assert grant is not None
        scope = str(options["scope"])
        token: dict[str, Any] = self.server.tokens.issue(
            request.client,
            grant,
            scope,
            audience=resources.narrowed(services, request, grant.resources),
            jkt=request.jkt,
            renewed=request.payload.grant_type == "refresh_token",
            refresh=bool(options.get("include_refresh_token")),
        )
        person = people.by_id(grant.subject)
        if person and "openid" in scope.split():
            nonce = request.authorization_code.nonce if request.authorization_code else None
            token["id_token"] = self.server.tokens.id_token(
                request.client, person, grant, scope, token["access_token"], nonce
            )
        return token

    @property
    def services(self) -> Services:
        """The sandbox behind the server."""
        services: Services = self.server.services
        return services

    def authenticate_user(self, credential: Code | Token) -> people.Person | None:
        """Who the code or token speaks for."""
        return people.by_id(credential.grant.subject)


class CodeGrant(Issuing, grants.AuthorizationCodeGrant):  # type: ignore[misc]
    """The authorization code grant (RFC 6749 section 4.1)."""

    TOKEN_ENDPOINT_AUTH_METHODS = AUTH_METHODS

    def generate_authorization_code(self) -> str:
        """48 letters and digits, with a prefix for people."""
        return "sbc_" + str(generate_token(48))

    def save_authorization_code(self, code: str, request: OAuthRequest) -> None:
        """Open the grant with what the person ticked, and keep the code for it."""
        asked = request.payload.data
        grant = self.services.grants.open(
            request.client.client_id,
            request.user.id,
            request.granted_scope,
            tuple(request.payload.datalist.get("resource", [])),
            request.auth_time,
        )
        self.services.grants.add_code(
            code, grant, asked.get("redirect_uri"), asked["code_challenge"], asked.get("nonce"), asked.get("dpop_jkt")
        )

    def query_authorization_code(self, code: str, client: Any) -> Code | None:
        """A good code of this client, or None."""
        found = self.services.grants.code(code, client.client_id)
        if found is not None:
            self.request.grant = found.grant
            if found.jkt and found.jkt != self.request.jkt:
                raise InvalidGrantError("The code is bound to another DPoP key.")
        return found

    def delete_authorization_code(self, authorization_code: Code) -> None:
        """Use it up."""
        self.services.grants.spend_code(authorization_code)


class S256(CodeChallenge):  # type: ignore[misc]
    """PKCE (RFC 7636) as OAuth 2.1 wants it: from everybody, and S256 only."""

    SUPPORTED_CODE_CHALLENGE_METHOD = ("S256",)

    def validate_code_challenge(self, grant: Any, redirect_uri: str) -> None:
        """Refuse a request without a challenge, or with `plain` (which an absent method would mean)."""
        asked = grant.request.payload.data
        if not asked.get("code_challenge"):
            raise InvalidRequestError("PKCE is required: code_challenge is missing.")
        if asked.get("code_challenge_method") != "S256":
            raise InvalidRequestError("code_challenge_method must be S256.")
        super().validate_code_challenge(grant, redirect_uri)


class RefreshGrant(Issuing, grants.RefreshTokenGrant):  # type: ignore[misc]
    """Refresh (RFC 6749 section 6) with rotation and reuse detection (RFC 9700 section 4.14.2)."""

    TOKEN_ENDPOINT_AUTH_METHODS = AUTH_METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token: str) -> Token | None:
        """The token if it is good. One that was used before ends its family."""
        token = self.services.grants.refresh(refresh_token)
        if token is None or not token.check_client(self.request.client):
            return None
        if not token.active:
            if not token.grant.ended and not self.services.grants.spend_refresh(token):
                self.services.counters.reuse_detected += 1
            return None
        if token.jkt and token.jkt != self.request.jkt:
            raise InvalidGrantError("The refresh token is bound to another DPoP key.")
        self.request.grant = token.grant
        return token

    def issue_token(self, user: people.Person, refresh_token: Token) -> dict[str, Any]:
        """Use the old token up first: of two requests at once, the second finds it used."""
        resources.narrowed(self.services, self.request, refresh_token.grant.resources)  # a slip here must cost nothing
        if not self.services.grants.spend_refresh(refresh_token):
            raise InvalidGrantError()
        wanted = self.request.payload.scope
        scope = people.ordered(set(wanted.split())) if wanted else refresh_token.scope
        token = self.generate_token(scope=scope, include_refresh_token=True)
        self.services.counters.refreshes[refresh_token.grant.id] += 1
        return token

    def revoke_old_credential(self, refresh_token: Token) -> None:
        """Nothing is left to do: `issue_token` used it up."""


class ClientGrant(Issuing, grants.ClientCredentialsGrant):  # type: ignore[misc]
    """Client credentials (RFC 6749 section 4.4): an app with a secret acts for itself."""

    TOKEN_ENDPOINT_AUTH_METHODS = AUTH_METHODS[:2]

    def generate_token(self, **options: Any) -> dict[str, Any]:
        """The grant is opened here, because there is no person and no earlier step."""
        client = self.request.client
        scope = client.get_allowed_scope(options["scope"]) or ""
        # There is nobody to know or to keep signed in (OpenID Connect and refresh are for people).
        scope = people.ordered(set(scope.split()) - {"openid", "profile", "offline_access"})
        asked = tuple(self.request.payload.datalist.get("resource", []))
        self.request.grant = self.services.grants.open(client.client_id, client.client_id, scope, asked)
        return super().generate_token(scope=scope)
