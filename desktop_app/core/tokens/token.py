"""`TokenSet`: what one sign-in gave us, as one immutable value."""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Never, Self

from desktop_app.core.providers.profile import UNATTENDED
from desktop_app.core.redact import Secret

CheckResult = Literal["pass", "warn", "fail", "unknown"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `unknown` means it could not be checked, which is never shown as valid.

    `name` is a stable word (signature, issuer, audience, expiry, nonce, scope, binding), `detail` is translated.
    """

    name: str
    result: CheckResult
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenSet:
    """Access, refresh and ID token of one account at one provider, with what the server said about them.

    `scopes_known` False: the token was brought along and does not say what it allows.

    Times are seconds since the epoch. `expires_at` None means the server did not say; it never means "never".
    `scopes` is the granted set (RFC 6749 section 5.1), `scopes_requested` what was asked for. `extra` keeps members
    of the token response that we don't know. `grant` is how they were got, by the names of `ProviderProfile.grant`.
    """

    profile: str
    issuer: str
    client_id: str
    account: str
    access_token: Secret
    token_type: str = "Bearer"
    refresh_token: Secret | None = None
    id_token: Secret | None = None
    scopes: tuple[str, ...] = ()
    scopes_requested: tuple[str, ...] = ()
    scopes_known: bool = True
    issued_at: float = 0.0
    expires_at: float | None = None
    refresh_expires_at: float | None = None
    subject: str = ""
    name: str = ""
    email: str = ""
    nonce: Secret | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    grant: str = ""

    @property
    def refreshable(self) -> bool:
        """Whether a refresh token is there."""
        return self.refresh_token is not None

    @property
    def renewable(self) -> bool:
        """Whether a new access token can be had without a person: by a refresh token, or by asking again."""
        return self.refreshable or self.grant in UNATTENDED

    @property
    def bound(self) -> bool:
        """Whether the server says that the access token is tied to a key of this computer (RFC 9449)."""
        return self.token_type.lower() == "dpop"

    @property
    def fingerprint(self) -> str:
        """Tells this access token from others without showing it: the start of its SHA-256."""
        return hashlib.sha256(self.access_token.reveal().encode()).hexdigest()[:32]

    def expires_in(self, now: float) -> float | None:
        """Seconds left at `now` (0 when over), or None when the server did not say."""
        return None if self.expires_at is None else max(0.0, self.expires_at - now)

    def expired(self, now: float, leeway: float = 0.0) -> bool:
        """Whether the access token is over at `now`, or will be within `leeway` seconds."""
        return self.expires_at is not None and now >= self.expires_at - leeway

    def missing(self, needed: tuple[str, ...]) -> tuple[str, ...]:
        """Those of `needed` that were not granted, in their order."""
        return tuple(scope for scope in needed if scope not in self.scopes)

    def claims(self) -> dict[str, Any]:
        """Claims of the access token where it is a JWT, else {} (opaque tokens are normal). Not verified."""
        return decode_jwt(self.access_token)[1]

    def header(self) -> dict[str, Any]:
        """JOSE header of the access token where it is a JWT, else {}."""
        return decode_jwt(self.access_token)[0]

    def id_claims(self) -> dict[str, Any]:
        """Claims of the ID token, or {} without one. Not verified here."""
        return decode_jwt(self.id_token)[1] if self.id_token else {}

    def with_account(self, account: str) -> Self:
        """The same tokens filed under another account name."""
        return replace(self, account=account)

    def seal(self) -> Secret:
        """Everything as one JSON text for the vault; itself a secret."""
        return Secret(
            json.dumps(
                {
                    "format": 1,
                    "profile": self.profile,
                    "issuer": self.issuer,
                    "client_id": self.client_id,
                    "account": self.account,
                    "access_token": self.access_token.reveal(),
                    "token_type": self.token_type,
                    "refresh_token": self.refresh_token.reveal() if self.refresh_token else None,
                    "id_token": self.id_token.reveal() if self.id_token else None,
                    "scopes": list(self.scopes),
                    "scopes_requested": list(self.scopes_requested),
                    "scopes_known": self.scopes_known,
                    "issued_at": self.issued_at,
                    "expires_at": self.expires_at,
                    "refresh_expires_at": self.refresh_expires_at,
                    "subject": self.subject,
                    "name": self.name,
                    "email": self.email,
                    "nonce": self.nonce.reveal() if self.nonce else None,
                    "extra": dict(self.extra),
                    "grant": self.grant,
                }
            )
        )

    @classmethod
    def unseal(cls, sealed: Secret) -> Self:
        """The value that `seal` wrote. Raises ValueError when it is of a newer format or broken."""
        data = json.loads(sealed.reveal())
        if not isinstance(data, dict) or data.pop("format", None) != 1:
            raise ValueError("a token entry of another format")
        for name in ("access_token", "refresh_token", "id_token", "nonce"):
            data[name] = Secret(data[name]) if data[name] is not None else None
        data["scopes"] = tuple(data["scopes"])
        data["scopes_requested"] = tuple(data["scopes_requested"])
        return cls(**data)


def decode_jwt(token: Secret) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of `token` where it has the shape of a signed JWT (RFC 7519), else ({}, {}).

    Nothing is verified: this is for showing. `tokens/validate.py` verifies.
    """
    parts = token.reveal().split(".")
    if len(parts) != 3:
        return {}, {}
    header, claims = _json_part(parts[0]), _json_part(parts[1])
    return (header, claims) if header and "alg" in header else ({}, {})


def _no_json(word: str) -> Never:
    """NaN and Infinity, which Python reads and JSON does not have."""
    raise ValueError(word)


def _json_part(part: str) -> dict[str, Any]:
    try:
        value = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)), parse_constant=_no_json)
    except (ValueError, binascii.Error, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
