"""Resource indicators (RFC 8707): which API a token is for."""

from authlib.oauth2.rfc6749 import OAuth2Error

from desktop_app.sandbox.oauth.request import OAuthRequest
from desktop_app.sandbox.services import Services


class InvalidTargetError(OAuth2Error):  # type: ignore[misc]
    """The resource is unknown, malformed, or was not part of the grant (RFC 8707 section 2)."""

    error = "invalid_target"


def check_known(services: Services, request: OAuthRequest) -> None:
    """Refuse a resource that isn't an API of this sandbox."""
    if not set(request.payload.datalist.get("resource", [])) <= set(services.resources):
        raise InvalidTargetError("This server has no such resource.")


def narrowed(services: Services, request: OAuthRequest, granted: tuple[str, ...]) -> tuple[str, ...]:
    """The audience of one token: what this request names, inside of what was granted; else all that was granted."""
    check_known(services, request)
    named = tuple(dict.fromkeys(request.payload.datalist.get("resource", [])))
    allowed = granted or services.resources
    if not set(named) <= set(allowed):
        raise InvalidTargetError("The grant does not cover this resource.")
    return named or granted
