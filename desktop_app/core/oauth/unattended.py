"""Grants without a person: client credentials (RFC 6749 section 4.4) and a signed assertion (RFC 7523 section 2.1)."""

from desktop_app.core.clock import Clock
from desktop_app.core.errors import ProfileProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import assertions
from desktop_app.core.oauth.assertions import SigningKey
from desktop_app.core.oauth.server import Server
from desktop_app.core.oauth.token_endpoint import TokenResponse


async def ask(server: Server, grant: str, scopes: tuple[str, ...], clock: Clock) -> TokenResponse:
    """Tokens by `grant`, one of UNATTENDED. Raises as `require_means` and `TokenEndpoint.ask`."""
    key = require_means(server, grant)
    if key is not None:
        return await _jwt_bearer(server, key, scopes, clock)
    form = {**server.profile.params, "grant_type": "client_credentials"}
    return await server.token_endpoint.ask(form, scopes=scopes, resource=server.resource, grant=grant)


def require_means(server: Server, grant: str) -> SigningKey | None:
    """The key of a `grant` that signs an assertion, None for another one.

    Raises ProfileProblem `private_key_missing`, or `client_secret_missing` where this app can't prove itself.
    """
    profile = server.profile
    if grant == "jwt_bearer":
        if server.signing_key is not None:
            return server.signing_key
        raise ProfileProblem(
            "private_key_missing",
            tr("{name} signs in with an assertion, which needs a private key.", name=profile.display_name),
            tr("Set private_key_file, or keep a key: framer-desk profiles edit {name} --key-stdin", name=profile.name),
        )
    if grant == "client_credentials" and server.client.method == "none":
        raise ProfileProblem(
            "client_secret_missing",
            tr("{name} signs in by itself, which needs a secret or a key.", name=profile.display_name),
            tr("Set client_secret_env, private_key_file or client_cert for this connection."),
        )
    return None


async def _jwt_bearer(server: Server, key: SigningKey, scopes: tuple[str, ...], clock: Clock) -> TokenResponse:
    profile = server.profile
    claims = assertions.claims(
        profile.client_id,
        profile.assertion_subject or profile.client_id,
        profile.assertion_audience or server.metadata.issuer,
        clock.now(),
    )
    if scopes:
        claims["scope"] = " ".join(scopes)  # some servers, Google's among them, read it here and not in the form
    assertion = key.sign(claims, key.algorithm())
    form = {**profile.params, "grant_type": assertions.JWT_BEARER, "assertion": assertion.reveal()}
    return await server.token_endpoint.ask(form, scopes=scopes, resource=server.resource, grant="jwt_bearer")
