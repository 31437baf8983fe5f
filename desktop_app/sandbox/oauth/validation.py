"""What an authorization request must satisfy once its client and redirect URI are known to be good."""

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Error

from desktop_app.sandbox.oauth import resources
from desktop_app.sandbox.oauth.request import OAuthRequest
from desktop_app.sandbox.oauth.server import Server

PROMPTS = frozenset({"none", "login", "consent", "select_account"})
NOT_SUPPORTED = ("request", "request_uri", "registration")
"""Parameters that OpenID Connect Core section 3.1.2.6 has an error of its own for."""


def check(server: Server, asked: OAuthRequest) -> None:
    """Grant, scope, PKCE, resource, prompt, max_age; OAuth2Error for the app to hear about."""
    data = asked.payload.data
    asked.payload.check_single()
    for name in NOT_SUPPORTED:
        if data.get(name):
            raise OAuth2Error(f"The {name} parameter is not supported.", error=f"{name}_not_supported")
    if data.get("response_type") != "code":
        # Authlib would put the value into its description, which may hold ASCII only.
        raise OAuth2Error("The only response type is code.", error="unsupported_response_type")
    if data.get("response_mode") not in (None, "query"):
        raise InvalidRequestError("response_mode must be query.")
    server.get_consent_grant(asked)
    resources.check_known(server.services, asked)
    if not asked.prompts <= PROMPTS or ("none" in asked.prompts and len(asked.prompts) > 1):
        raise InvalidRequestError("The prompt is not understood.")
    age = data.get("max_age", "0")
    if not (age.isascii() and age.isdecimal() and len(age) < 10):
        raise InvalidRequestError("max_age must be a number of seconds.")
