"""The documents by which apps find their way: RFC 8414, OpenID Connect Discovery, RFC 9728, RFC 9727."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from desktop_app.sandbox.oauth.dpop import ALGORITHMS as DPOP_ALGORITHMS
from desktop_app.sandbox.oauth.tokens import ACR
from desktop_app.sandbox.people import SCOPES
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import DEVICE_GRANT
from desktop_app.sandbox.store.keys import ALGORITHMS

AUTH_METHODS = ["none", "client_secret_basic", "client_secret_post"]
GRANT_TYPES = ["authorization_code", "refresh_token", "client_credentials", DEVICE_GRANT]


def authorization_server(services: Services) -> dict[str, Any]:
    """Authorization server metadata; the OpenID members go along, as RFC 8414 section 2 allows."""
    at = services.issuer
    return {
        "issuer": at,
        "authorization_endpoint": f"{at}/authorize",
        "token_endpoint": f"{at}/token",
        "userinfo_endpoint": f"{at}/userinfo",
        "jwks_uri": f"{at}/jwks",
        "registration_endpoint": f"{at}/register",
        "revocation_endpoint": f"{at}/revoke",
        "introspection_endpoint": f"{at}/introspect",
        "device_authorization_endpoint": f"{at}/device_authorization",
        "pushed_authorization_request_endpoint": f"{at}/par",
        "require_pushed_authorization_requests": False,
        "scopes_supported": list(SCOPES),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": GRANT_TYPES,
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": AUTH_METHODS,
        "revocation_endpoint_auth_methods_supported": AUTH_METHODS,
        "introspection_endpoint_auth_methods_supported": AUTH_METHODS,
        "authorization_response_iss_parameter_supported": True,
        "dpop_signing_alg_values_supported": list(DPOP_ALGORITHMS),
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "protected_resources": list(services.resources),
        "service_documentation": f"{at}/",
        "ui_locales_supported": ["en"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": list(ALGORITHMS),
        "acr_values_supported": [ACR],
        "claims_supported": [
            *("iss", "sub", "aud", "azp", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash"),
            *("name", "given_name", "family_name", "preferred_username", "email", "email_verified"),
        ],
        "claims_parameter_supported": False,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
    }


def protected_resource(services: Services, resource: str) -> dict[str, Any]:
    """Metadata of the API (RFC 9728 section 2). `resource` is what was asked for, as section 3.3 demands."""
    return {
        "resource": resource,
        "resource_name": "Sandbox API",
        "authorization_servers": [services.issuer],
        "jwks_uri": f"{services.issuer}/jwks",
        "scopes_supported": list(SCOPES),
        "bearer_methods_supported": ["header"],
        "dpop_signing_alg_values_supported": list(DPOP_ALGORITHMS),
        "dpop_bound_access_tokens_required": False,
        "resource_documentation": f"{services.issuer}/openapi.json",
    }


def metadata_address(services: Services) -> str:
    """Where the API's metadata is (RFC 9728 section 3.1: the path comes after the well-known part)."""
    return f"{services.issuer}/.well-known/oauth-protected-resource/v1"


def api_catalog(services: Services) -> dict[str, Any]:
    """A link set that leads from this origin to the description of its API (RFC 9727)."""
    return {
        "linkset": [
            {
                "anchor": services.api,
                "service-desc": [
                    {"href": f"{services.issuer}/openapi.json", "type": "application/vnd.oai.openapi+json"}
                ],
                "service-doc": [{"href": f"{services.issuer}/", "type": "text/html"}],
                "service-meta": [{"href": metadata_address(services), "type": "application/json"}],
            }
        ]
    }


class Documents:
    """The handlers of the documents. All may be read by anybody."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def server(self, request: Request) -> Response:
        """GET /.well-known/oauth-authorization-server and /.well-known/openid-configuration."""
        return _document(authorization_server(self._services))

    async def resource(self, request: Request) -> Response:
        """GET /.well-known/oauth-protected-resource/v1, and without /v1 for this origin."""
        own = request.url.path.endswith("/v1")
        return _document(protected_resource(self._services, self._services.api if own else self._services.issuer))

    async def catalog(self, request: Request) -> Response:
        """GET /.well-known/api-catalog."""
        return _document(
            api_catalog(self._services), 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'
        )

    async def jwks(self, request: Request) -> Response:
        """GET /jwks."""
        return _document(self._services.keys.jwks(), "application/jwk-set+json")


def _document(body: dict[str, Any], kind: str = "application/json") -> Response:
    # Documents change when a key rotates or a test restarts the sandbox, so they are always asked for anew.
    return JSONResponse(body, headers={"Cache-Control": "no-cache"}, media_type=kind)
