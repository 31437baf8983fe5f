"""A client that a server registered for us (RFC 7591), and what this app says of itself to be registered."""

import json
from dataclasses import dataclass, field
from typing import Any, Self

from desktop_app.core.oauth.assertions import SigningKey
from desktop_app.core.providers.by_hand import redirect_addresses
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret

FORMAT = 1
NAME = "Framer Desk"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
WITH_SECRET = ("client_secret_basic", "client_secret_post")
WITH_KEY = "private_key_jwt"


@dataclass(frozen=True, slots=True)
class Registration:
    """A client that a server registered for us. `method`: how it proves itself at the token endpoint.

    asked_method, redirect_uris, grant_types: what was asked for, and what the server made of it. at,
    secret_expires_at: seconds since the epoch, the latter None for never. management_uri and management_token: where
    and with what it is managed (RFC 7592 section 3), "" and None where the server offers no such thing. key: the
    private key that proves it (private_key_jwt), as a JWK. renewed_at: when secret or key were last exchanged.
    """

    issuer: str
    client_id: str
    method: str
    asked_method: str
    redirect_uris: tuple[str, ...]
    grant_types: tuple[str, ...]
    scope: str
    at: float
    secret: Secret | None = field(default=None)
    secret_expires_at: float | None = None
    management_uri: str = ""
    management_token: Secret | None = field(default=None)
    key: Secret | None = field(default=None)
    renewed_at: float | None = None

    @property
    def secret_since(self) -> float:
        """Since when it has its secret or its key, in seconds since the epoch."""
        return self.at if self.renewed_at is None else self.renewed_at

    def signing_key(self) -> SigningKey | None:
        """The key that proves this client; None where it has none. Raises ProfileProblem when it can't be read."""
        return SigningKey.parse(self.key) if self.key else None

    def expired(self, now: float) -> bool:
        """Whether its secret no longer works."""
        return self.secret_expires_at is not None and self.secret_expires_at <= now

    def serves(self, profile: ProviderProfile) -> bool:
        """Whether a connection can use it: its redirect address, its grant and its way to authenticate are covered."""
        wanted = client_metadata(profile, None)
        fits = profile.token_endpoint_auth_method in ("", self.method, self.asked_method)
        needed = set(wanted["grant_types"]) - {"refresh_token"}
        redirects = redirect_addresses(profile)[:1] if "authorization_code" in needed else ()
        return fits and needed <= set(self.grant_types) and set(redirects) <= set(self.redirect_uris)

    def seal(self) -> Secret:
        """All of it as one text for the vault."""
        value = {name: getattr(self, name) for name in _PLAIN}
        for name in _SECRETS:
            secret: Secret | None = getattr(self, name)
            value[name] = secret.reveal() if secret else None
        return Secret(json.dumps({"format": FORMAT, **value}))

    @classmethod
    def unseal(cls, sealed: Secret) -> Self:
        """The registration that `seal` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        value = json.loads(sealed.reveal())
        if value.pop("format") != FORMAT:
            raise ValueError("a format of another version")
        for name in _SECRETS:
            value[name] = Secret(value[name]) if value.get(name) else None
        for name in ("redirect_uris", "grant_types"):
            value[name] = tuple(value[name])
        return cls(**value)


_PLAIN = (
    "issuer", "client_id", "method", "asked_method", "redirect_uris", "grant_types", "scope", "at",
    "secret_expires_at", "management_uri", "renewed_at",
)  # fmt: skip
_SECRETS = ("secret", "management_token", "key")


def client_metadata(profile: ProviderProfile, server: ServerMetadata | None) -> dict[str, Any]:
    """What this app says of itself (RFC 7591 section 2): a native app, with every form of the redirect address.

    server: what it registers at; None leaves out what depends on it. A client that proves itself with a key says
    `with_key` besides.
    """
    unattended = profile.grant == "client_credentials"
    grants = ["client_credentials"] if unattended else ["authorization_code", "refresh_token"]
    grants = _offered(grants, server)
    if profile.grant == "device_code" or (server and server.device_authorization_endpoint and not unattended):
        grants.append(DEVICE_GRANT)
    described: dict[str, Any] = {
        "client_name": NAME,
        "application_type": "native",
        "redirect_uris": [] if unattended else list(redirect_addresses(profile)),
        "grant_types": grants,
        "response_types": [] if unattended else ["code"],
    }
    if server is not None:
        described["token_endpoint_auth_method"] = _method(profile, server, unattended)
        scopes = server.scopes_supported or profile.scopes
        if scopes:
            described["scope"] = " ".join(dict.fromkeys((*scopes, *profile.scopes)))
    return described


def with_key(described: dict[str, Any], key: SigningKey) -> dict[str, Any]:
    """`described` with the public half of the key by which the client will prove itself (private_key_jwt)."""
    return {**described, "jwks": {"keys": [key.public()]}, "token_endpoint_auth_signing_alg": key.algorithm()}


def _offered(grants: list[str], server: ServerMetadata | None) -> list[str]:
    """Those of `grants` that the server lists; all of them where it lists none. The way in is always asked for."""
    listed = server.grant_types_supported if server else None
    return grants if listed is None else [one for one in grants if one == grants[0] or one in listed]


def _method(profile: ProviderProfile, server: ServerMetadata, unattended: bool) -> str:
    """Without a secret where that is possible: what is installed on many computers can't keep one (RFC 8252 8.4)."""
    if profile.token_endpoint_auth_method:
        return profile.token_endpoint_auth_method
    listed = server.token_endpoint_auth_methods_supported
    able = (*WITH_SECRET, WITH_KEY) if unattended else ("none", *WITH_SECRET, WITH_KEY)
    return next((one for one in able if listed is None or one in listed), able[0])
