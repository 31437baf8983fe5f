"""The apps that may ask for access: the built-in one, and those registered by hand or by RFC 7591."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from sqlite3 import Row
from typing import Any
from urllib.parse import urlsplit

from desktop_app.sandbox.opaque import digest, same
from desktop_app.sandbox.people import DEFAULT_SCOPES, SCOPES, ordered
from desktop_app.sandbox.store.database import Database

BUILT_IN = "framer-desk"
LOOPBACK = ("127.0.0.1", "::1", "localhost")
NO_URI = frozenset(' "<>\\^`{|}')
"""Printable characters that RFC 3986 has no place for."""
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(frozen=True)
class Client:
    """A registered app. `metadata` uses the names of RFC 7591; the methods are those Authlib's endpoints call."""

    client_id: str
    metadata: dict[str, Any]
    secret_hash: str | None = None
    registration_hash: str | None = None
    owner: str | None = None
    created_at: float = 0.0
    grant_types: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """RFC 7591 section 2: an app that names no grant type uses the code grant."""
        object.__setattr__(self, "grant_types", frozenset(self.metadata.get("grant_types") or ["authorization_code"]))

    @property
    def name(self) -> str:
        """What the consent page calls it."""
        return str(self.metadata.get("client_name") or self.client_id)

    @property
    def redirect_uris(self) -> list[str]:
        """Where its answers may go."""
        return list(self.metadata.get("redirect_uris") or [])

    @property
    def auth_method(self) -> str:
        """How it authenticates at the token endpoint."""
        return str(self.metadata.get("token_endpoint_auth_method") or "client_secret_basic")

    @property
    def scope(self) -> frozenset[str]:
        """What it may ask for; all scopes when its registration names none."""
        return frozenset(str(self.metadata.get("scope") or "").split() or SCOPES)

    def get_client_id(self) -> str:
        """Its identifier."""
        return self.client_id

    def get_default_redirect_uri(self) -> str | None:
        """The one to use when a request names none: only clear when exactly one is registered."""
        return self.redirect_uris[0] if len(self.redirect_uris) == 1 else None

    def get_allowed_scope(self, scope: str | None) -> str | None:
        """The part of `scope` it may have, in our order; None when nothing is left."""
        wanted = set(scope.split()) if scope else set(DEFAULT_SCOPES)
        return ordered(wanted & self.scope) or None

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Exact comparison, but for loopback any port will do (RFC 8252 section 7.3)."""
        if not _acceptable(redirect_uri):
            return False
        if self.client_id == BUILT_IN:
            return _loopback_without_port(redirect_uri) is not None
        if redirect_uri in self.redirect_uris:
            return True
        bare = _loopback_without_port(redirect_uri)
        return bare is not None and any(_loopback_without_port(known) == bare for known in self.redirect_uris)

    def check_client_secret(self, client_secret: object) -> bool:
        """Compare hashes. In a JSON body it may be anything."""
        if self.secret_hash is None or not isinstance(client_secret, str):
            return False
        return same(self.secret_hash, digest(client_secret))

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """One method for all endpoints; either way of sending a secret is fine for an app that has one."""
        if self.auth_method == "none":
            return method == "none"
        return method in ("client_secret_basic", "client_secret_post")

    def check_response_type(self, response_type: str) -> bool:
        """Only the code grant has a browser step, so this is one question with `check_grant_type`."""
        return response_type == "code" and "authorization_code" in self.grant_types

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether its registration covers this grant."""
        return grant_type in self.grant_types


def built_in() -> Client:
    """The public client that Framer Desk uses. It needs no registration."""
    return Client(
        BUILT_IN,
        {
            "client_name": "Framer Desk",
            "redirect_uris": ["http://127.0.0.1/callback", "http://[::1]/callback", "http://localhost/callback"],
            "token_endpoint_auth_method": "none",
            "grant_types": ["authorization_code", "refresh_token", DEVICE_GRANT],
            "response_types": ["code"],
            "application_type": "native",
        },
    )


def _acceptable(uri: str) -> bool:
    """A URI (RFC 3986) without fragment (RFC 6749 section 3.1.2) and without userinfo, which can disguise the host."""
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        return False
    plain = uri.isascii() and uri.isprintable() and not NO_URI.intersection(uri)
    return plain and bool(parts.scheme) and "#" not in uri and "@" not in parts.netloc


def _loopback_without_port(uri: str) -> tuple[str, str, str] | None:
    """Host, path and query of an http loopback URI; None for anything else."""
    parts = urlsplit(uri)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        return None
    return parts.hostname, parts.path or "/", parts.query


def acceptable_redirect_uri(uri: str) -> bool:
    """Whether an app may register `uri`: https, http on loopback, or a private scheme with a dot (RFC 8252 7.1)."""
    if not _acceptable(uri):
        return False
    parts = urlsplit(uri)
    if parts.scheme == "http":
        return parts.hostname in LOOPBACK
    return bool(parts.netloc) if parts.scheme == "https" else "." in parts.scheme


class Clients:
    """The store of registered apps; the built-in one is always there."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._db = database
        self._now = now

    def get(self, client_id: str) -> Client | None:
        """An app by its identifier."""
        if client_id == BUILT_IN:
            return built_in()
        row = self._db.one("SELECT * FROM clients WHERE client_id = ?", client_id)
        return _client(row) if row else None

    def owned_by(self, subject: str) -> list[Client]:
        """The apps a person registered by hand, oldest first."""
        return [
            _client(row) for row in self._db.all("SELECT * FROM clients WHERE owner = ? ORDER BY created_at", subject)
        ]

    def dynamic(self) -> list[Client]:
        """The apps that registered themselves, oldest first."""
        return [_client(row) for row in self._db.all("SELECT * FROM clients WHERE owner IS NULL ORDER BY created_at")]

    def save(self, client: Client) -> Client:
        """Add an app or replace its registration."""
        created = client.created_at or self._now()
        self._db.run(
            "INSERT OR REPLACE INTO clients VALUES (?, ?, ?, ?, ?, ?)",
            *(
                client.client_id,
                json.dumps(client.metadata),
                client.secret_hash,
                client.registration_hash,
                client.owner,
                created,
            ),
        )
        return client

    def remove(self, client_id: str) -> None:
        """Forget an app."""
        self._db.run("DELETE FROM clients WHERE client_id = ?", client_id)


def _client(row: Row) -> Client:
    return Client(
        row["client_id"],
        json.loads(row["metadata"]),
        row["secret_hash"],
        row["registration_hash"],
        row["owner"],
        row["created_at"],
    )
