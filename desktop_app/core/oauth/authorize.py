"""The authorization request and the check of its answer (RFC 6749 section 4.1, RFC 7636, RFC 9207)."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.core.errors import ProtocolProblem, SignInFailed
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.problems import OAuthError, sign_in_failed
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.scopes import OFFLINE
from desktop_app.core.redact import Secret


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """One request for consent. `issuer` is kept with state and verifier, so that answers can't be mixed up."""

    issuer: str
    client_id: str
    scopes: tuple[str, ...]
    state: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(32)))
    nonce: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(32)))
    verifier: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(64)))

    def parameters(
        self,
        profile: ProviderProfile,
        redirect_uri: str,
        resource: str = "",
        params: Mapping[str, str] | None = None,
        *,
        proof_key: str = "",
    ) -> dict[str, str]:
        """What the request says, with PKCE S256 always; `params` are added to the connection's own.

        proof_key: thumbprint of the key that the tokens will be tied to; the code is then tied to it as well
        (RFC 9449 section 10).
        """
        from authlib.oauth2.rfc7636 import create_s256_code_challenge

        own = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": redirect_uri,
            "scope": " ".join(self.scopes),
            "state": self.state.reveal(),
            "nonce": self.nonce.reveal() if "openid" in self.scopes else "",
            "code_challenge": create_s256_code_challenge(self.verifier.reveal()),
            "code_challenge_method": "S256",
            "resource": resource,
            "dpop_jkt": proof_key,
        }
        # The flow's own come last: whatever a connection or a caller adds can't take their place.
        merged = {**profile.params, **(params or {}), **{name: value for name, value in own.items() if value}}
        return {name: value for name, value in merged.items() if value}


def prompt(scopes: Sequence[str], metadata: ServerMetadata, params: Mapping[str, str]) -> dict[str, str]:
    """The `prompt` that offline access needs (OpenID Connect Core section 11): consent, as far as the server knows it.

    A `prompt` in `params` wins; an empty one asks for none, as where an administrator has consented for everybody.
    """
    known = metadata.listed("prompt_values_supported")
    needed = {"openid", OFFLINE} <= set(scopes) and (known is None or "consent" in known)
    return {"prompt": "consent"} if needed and "prompt" not in params else {}


def link(metadata: ServerMetadata, parameters: Mapping[str, str]) -> str:
    """The address for the browser: the authorization endpoint with `parameters`.

    Raises DiscoveryProblem when the server has no authorization endpoint.
    """
    from authlib.common.urls import add_params_to_uri

    url: str = add_params_to_uri(metadata.require("authorization_endpoint"), list(parameters.items()))
    return url


def pushed_link(metadata: ServerMetadata, client_id: str, request_uri: Secret) -> str:
    """The address for a request that was pushed: nothing but the reference to it (RFC 9126 section 4)."""
    return link(metadata, {"client_id": client_id, "request_uri": request_uri.reveal()})


def check_response(params: Mapping[str, str], request: AuthorizationRequest, metadata: ServerMetadata) -> Secret:
    """The one-time code of an authorization response whose state was already compared.

    The issuer comes first (RFC 9207 section 2.4): on a mismatch nothing else of the response is used or shown. An
    error answer without the promised issuer ends the sign-in as what it is, but the words in it are nobody's.
    Raises ProtocolProblem for a wrong or missing issuer, SignInFailed for an error answer or a missing code.
    """
    issuer = params.get("iss")
    if issuer is not None and issuer != request.issuer:
        raise ProtocolProblem(
            "issuer_mixed_up",
            tr("The answer came from another sign-in server than the one you asked, so it was not used."),
            tr("Sign in again. If it comes back, do not trust the page that sent you here.")
            if metadata.raw
            else tr("Set the issuer of this connection to the name that the provider's documentation gives."),
        )
    unsigned = issuer is None and metadata.authorization_response_iss_parameter_supported
    if error := OAuthError.parse(params):
        raise sign_in_failed(OAuthError(error.code) if unsigned else error)
    if unsigned:
        raise ProtocolProblem(
            "issuer_missing",
            tr("The answer does not say which sign-in server it came from, though this one always does."),
            tr("Sign in again. If it comes back, report it to the provider."),
        )
    if not params.get("code"):
        raise SignInFailed(
            "code_missing",
            tr("The sign-in server sent the browser back without a code."),
            tr("Sign in again. If it comes back, report it to the provider."),
        )
    return Secret(params["code"])
