"""`ServerMetadata`: what an authorization server says of itself (RFC 8414 section 2, OpenID Connect Discovery 3)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Self

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile

ENDPOINTS = (
    "authorization_endpoint",
    "token_endpoint",
    "revocation_endpoint",
    "introspection_endpoint",
    "device_authorization_endpoint",
    "userinfo_endpoint",
    "jwks_uri",
    "registration_endpoint",
    "pushed_authorization_request_endpoint",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerMetadata:
    """The members we use, by their registered names; `raw` keeps the document.

    A list that is None was not given: the server is silent, which is not the same as an empty list.
    """

    issuer: str
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    revocation_endpoint: str = ""
    introspection_endpoint: str = ""
    device_authorization_endpoint: str = ""
    userinfo_endpoint: str = ""
    jwks_uri: str = ""
    registration_endpoint: str = ""
    pushed_authorization_request_endpoint: str = ""
    scopes_supported: tuple[str, ...] | None = None
    code_challenge_methods_supported: tuple[str, ...] | None = None
    token_endpoint_auth_methods_supported: tuple[str, ...] | None = None
    grant_types_supported: tuple[str, ...] | None = None
    dpop_signing_alg_values_supported: tuple[str, ...] | None = None
    id_token_signing_alg_values_supported: tuple[str, ...] | None = None
    authorization_response_iss_parameter_supported: bool = False
    require_pushed_authorization_requests: bool = False
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def parse(cls, document: Mapping[str, Any]) -> Self:
        """The metadata in `document`. A member of the wrong type counts as not given, except an endpoint.

        Raises DiscoveryProblem `bad_metadata` for an endpoint that is no address, `not_https` for one that is http
        beyond this computer (also inside https metadata).
        """
        values: dict[str, Any] = {}
        for spec in fields(cls):
            value = document.get(spec.name)
            if spec.name == "raw" or value is None or value == "":  # some servers write "" for what they lack
                continue
            if spec.name == "issuer" or spec.name in ENDPOINTS:
                values[spec.name] = _endpoint(spec.name, value)
            elif isinstance(value, bool) and spec.default is False:
                values[spec.name] = value
            elif isinstance(value, list) and spec.default is None:
                values[spec.name] = tuple(item for item in value if isinstance(item, str))
        if "issuer" not in values:
            raise DiscoveryProblem(
                "bad_metadata",
                tr("The server's description names no issuer."),
                tr("Report it to the provider, or set the endpoints by hand."),
            )
        return cls(raw=dict(document), **values)

    def merged(self, profile: ProviderProfile) -> Self:
        """A copy in which endpoints that the connection sets by hand win over the server's."""
        own: dict[str, Any] = {name: value for name in ENDPOINTS if (value := getattr(profile, name, ""))}
        return replace(self, **own) if own else self

    def listed(self, member: str) -> tuple[str, ...] | None:
        """The texts of a list of the document that has no field here; None when it is not given."""
        value = self.raw.get(member)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else None

    def require(self, endpoint: str) -> str:
        """The address of `endpoint`. Raises DiscoveryProblem `endpoint_missing` when the server has none."""
        value: str = getattr(self, endpoint)
        if not value:
            raise DiscoveryProblem(
                "endpoint_missing",
                tr("{issuer} does not say where its {endpoint} is.", issuer=self.issuer, endpoint=endpoint),
                tr("Set {endpoint} for this connection; the provider's documentation names it.", endpoint=endpoint),
            )
        return value

    def require_pkce(self) -> bool:
        """Whether the server states S256; False when it is silent. Raises ProtocolProblem when it can't do S256."""
        methods = self.code_challenge_methods_supported
        if methods is not None and "S256" not in methods:
            raise ProtocolProblem(
                "pkce_unsupported",
                tr("{issuer} can't protect the one-time code (PKCE with S256).", issuer=self.issuer),
                tr("Ask its owner to support RFC 7636. Signing in without it is not safe, so it was not tried."),
            )
        return methods is not None


def _endpoint(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise DiscoveryProblem(
            "bad_metadata",
            tr("The server's description has a broken {name}.", name=name),
            tr("Report it to the provider, or set {name} for this connection by hand.", name=name),
        )
    try:
        return address.require_secure(value)
    except DiscoveryProblem as problem:
        raise DiscoveryProblem(problem.code, f"{name}: {problem.message}", problem.remedy) from None


def from_profile(profile: ProviderProfile) -> ServerMetadata:
    """Metadata of a connection that has no issuer to ask, from the endpoints set by hand."""
    base = profile.issuer or _base(profile.authorization_endpoint or profile.token_endpoint or profile.api_base_url)
    return ServerMetadata(issuer=base).merged(profile)


def _base(url: str) -> str:
    if not url:
        return ""
    parts = address.parse(url)
    return f"{parts.scheme}://{parts.netloc}"
