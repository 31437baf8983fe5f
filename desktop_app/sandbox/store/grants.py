"""Grants and the codes and tokens that belong to them. Values are kept as hashes only.

A grant is a family (RFC 9700 section 4.14.2): when one of its refresh tokens, or its code, is used a second time,
the whole family ends, because nobody can tell the thief from the owner.
The record classes carry the method names that Authlib's endpoints call.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from sqlite3 import Row

from desktop_app.sandbox.opaque import digest
from desktop_app.sandbox.store.clients import Client
from desktop_app.sandbox.store.database import Database

CODE_LIFETIME = 60.0
REFRESH_LIFETIME = 30 * 86400.0
KEEP_ENDED = 86400.0


@dataclass(frozen=True)
class Grant:
    """What one person allowed one app. `resources`: the audiences asked for (RFC 8707); times in epoch seconds."""

    id: str
    client_id: str
    subject: str
    scope: str
    resources: tuple[str, ...]
    auth_time: float
    ended: bool

    @property
    def offline(self) -> bool:
        """Whether a refresh token goes with it."""
        return "offline_access" in self.scope.split()


@dataclass(frozen=True)
class Code:
    """An authorization code (RFC 6749 section 4.1.2), bound to its challenge, redirect URI and maybe a DPoP key."""

    hash: str
    grant: Grant
    redirect_uri: str | None
    code_challenge: str
    nonce: str | None
    jkt: str | None
    code_challenge_method: str = "S256"

    def get_redirect_uri(self) -> str | None:
        """The redirect URI of the authorization request; None when it named none."""
        return self.redirect_uri

    def get_scope(self) -> str:
        """What was granted."""
        return self.grant.scope


@dataclass(frozen=True)
class Token:
    """An access or refresh token that was issued. `active` is False once it is expired, used, or its family ended."""

    kind: str
    hash: str
    grant: Grant
    scope: str
    audience: tuple[str, ...]
    jti: str
    jkt: str | None
    renewed: bool
    issued_at: float
    expires_at: float
    active: bool

    def check_client(self, client: Client) -> bool:
        """Whether it was issued to this client."""
        return self.grant.client_id == client.client_id

    def get_scope(self) -> str:
        """What it allows."""
        return self.scope

    def is_expired(self) -> bool:
        """Authlib asks for expiry and revocation apart; `active` knows both."""
        return not self.active

    def is_revoked(self) -> bool:
        """See `is_expired`."""
        return not self.active


class Grants:
    """The store of grants. `now` gives epoch seconds."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._db = database
        self._now = now

    def open(
        self, client_id: str, subject: str, scope: str, resources: tuple[str, ...] = (), auth_time: float | None = None
    ) -> Grant:
        """Record a consent. The id is a handle, not a secret."""
        now = self._now()
        grant = Grant("gnt_" + secrets.token_hex(6), client_id, subject, scope, resources, auth_time or now, False)
        self._db.run(
            "INSERT INTO grants VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
            *(grant.id, client_id, subject, scope, " ".join(resources), grant.auth_time, now),
        )
        return grant

    def get(self, grant_id: str) -> Grant | None:
        """A grant by its id."""
        row = self._db.one("SELECT * FROM grants WHERE id = ?", grant_id)
        return _grant(row, "id") if row else None

    def of_person(self, subject: str) -> list[Row]:
        """The living sign-ins of a person, newest first, with the time of the last token as `last_at`."""
        return self._db.all(
            """SELECT g.*, max(a.issued_at) AS last_at FROM grants g JOIN access_tokens a ON a.grant_id = g.id
               WHERE g.subject = ? AND g.ended_at IS NULL GROUP BY g.id
               HAVING max(a.expires_at) > ? OR (g.scope || ' ') LIKE '%offline_access %' ORDER BY g.created_at DESC""",
            *(subject, self._now()),
        )

    def end(self, grant_id: str) -> None:
        """Revoke a grant: every token of it is inactive from now on."""
        self._db.run("UPDATE grants SET ended_at = ? WHERE id = ? AND ended_at IS NULL", self._now(), grant_id)

    def end_of_client(self, client_id: str) -> None:
        """Revoke every grant of an app, because the app is gone."""
        self._db.run("UPDATE grants SET ended_at = ? WHERE client_id = ? AND ended_at IS NULL", self._now(), client_id)

    def add_code(
        self, code: str, grant: Grant, redirect_uri: str | None, challenge: str, nonce: str | None, jkt: str | None
    ) -> None:
        """Keep the hash of a new authorization code, good for a minute."""
        self._db.run(
            "INSERT INTO codes VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
            *(digest(code), grant.id, redirect_uri, challenge, nonce, jkt, self._now() + CODE_LIFETIME),
        )

    def code(self, code: str, client_id: str) -> Code | None:
        """The code if it is good. A second use ends the grant (RFC 6749 section 4.1.2)."""
        row = self._db.one(
            "SELECT c.*, g.* FROM codes c JOIN grants g ON g.id = c.grant_id WHERE hash = ?", digest(code)
        )
        if row is None or row["client_id"] != client_id or row["ended_at"] is not None:
            return None
        if row["used_at"] is not None:
            self.end(row["grant_id"])
            return None
        if row["expires_at"] <= self._now():
            return None
        return Code(row["hash"], _grant(row), row["redirect_uri"], row["code_challenge"], row["nonce"], row["jkt"])

    def spend_code(self, code: Code) -> None:
        """Mark the code as used. It is kept, so that a second use is noticed."""
        self._db.run("UPDATE codes SET used_at = ? WHERE hash = ?", self._now(), code.hash)

    def add_access(
        self,
        value: str,
        grant: Grant,
        *,
        jti: str,
        scope: str,
        audience: tuple[str, ...],
        jkt: str | None,
        renewed: bool,
        lifetime: float,
    ) -> None:
        """Keep the hash of an access token; `renewed` when a refresh token paid for it."""
        now = self._now()
        self._db.run(
            "INSERT INTO access_tokens VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
            *(digest(value), jti, grant.id, scope, " ".join(audience), jkt, renewed, now, now + lifetime),
        )

    def access(self, value: str) -> Token | None:
        """The access token with this value, active or not."""
        row = self._db.one(
            "SELECT a.*, g.client_id, g.subject, g.resources, g.auth_time, g.ended_at, g.scope AS granted "
            "FROM access_tokens a JOIN grants g ON g.id = a.grant_id WHERE hash = ?",
            digest(value),
        )
        if row is None:
            return None
        active = row["ended_at"] is None and row["revoked_at"] is None and row["expires_at"] > self._now()
        return Token(
            "access_token", row["hash"], _grant(row, scope="granted"), row["scope"], tuple(row["audience"].split()),
            row["jti"], row["jkt"], bool(row["renewed"]), row["issued_at"], row["expires_at"], active,
        )  # fmt: skip

    def add_refresh(self, value: str, grant: Grant, jkt: str | None) -> None:
        """Keep the hash of a refresh token, good for 30 days."""
        now = self._now()
        self._db.run(
            "INSERT INTO refresh_tokens VALUES (?, ?, ?, ?, ?, NULL)",
            *(digest(value), grant.id, jkt, now, now + REFRESH_LIFETIME),
        )

    def refresh(self, value: str) -> Token | None:
        """The refresh token with this value, active or not."""
        row = self._db.one(
            "SELECT r.*, g.client_id, g.subject, g.resources, g.auth_time, g.ended_at, g.scope "
            "FROM refresh_tokens r JOIN grants g ON g.id = r.grant_id WHERE hash = ?",
            digest(value),
        )
        if row is None:
            return None
        active = row["ended_at"] is None and row["used_at"] is None and row["expires_at"] > self._now()
        return Token(
            "refresh_token", row["hash"], _grant(row), row["scope"], (), "", row["jkt"], False,
            row["issued_at"], row["expires_at"], active,
        )  # fmt: skip

    def spend_refresh(self, token: Token) -> bool:
        """Use a refresh token up. False when it was used before: then its family has ended now."""
        changed = self._db.run(
            "UPDATE refresh_tokens SET used_at = ? WHERE hash = ? AND used_at IS NULL", self._now(), token.hash
        )
        if changed != 1:
            self.end(token.grant.id)
        return changed == 1

    def revoke(self, token: Token) -> None:
        """RFC 7009: an access token alone, or with a refresh token the whole grant."""
        if token.kind == "refresh_token":
            self.end(token.grant.id)
        else:
            self._db.run("UPDATE access_tokens SET revoked_at = ? WHERE hash = ?", self._now(), token.hash)

    def remember_consent(self, subject: str, client_id: str, scope: str) -> None:
        """Keep what a person allowed an app, for `prompt=none`."""
        self._db.run("INSERT OR REPLACE INTO consents VALUES (?, ?, ?)", subject, client_id, scope)

    def consented(self, subject: str, client_id: str) -> frozenset[str]:
        """The scopes this person allowed this app last time."""
        row = self._db.one("SELECT scope FROM consents WHERE subject = ? AND client_id = ?", subject, client_id)
        return frozenset(row["scope"].split()) if row else frozenset()

    def sweep(self) -> None:
        """Forget what can't matter any more: codes and tokens a day after their end."""
        before = self._now() - KEEP_ENDED
        self._db.run("DELETE FROM codes WHERE expires_at < ?", before)
        self._db.run("DELETE FROM access_tokens WHERE expires_at < ?", before)
        self._db.run("DELETE FROM refresh_tokens WHERE expires_at < ?", before)
        self._db.run(
            """DELETE FROM grants WHERE created_at < ? AND id NOT IN (SELECT grant_id FROM access_tokens
               UNION SELECT grant_id FROM refresh_tokens UNION SELECT grant_id FROM codes)""",
            before,
        )


def _grant(row: Row, key: str = "grant_id", scope: str = "scope") -> Grant:
    return Grant(
        row[key], row["client_id"], row["subject"], row[scope], tuple(row["resources"].split()),
        row["auth_time"], row["ended_at"] is not None,
    )  # fmt: skip
