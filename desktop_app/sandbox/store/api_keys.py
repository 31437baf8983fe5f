"""API keys: long-lived, made by hand, shown once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from sqlite3 import Row

from desktop_app.sandbox.opaque import digest, new_value
from desktop_app.sandbox.store.database import Database


@dataclass(frozen=True)
class ApiKey:
    """A key without its value. `hint` is its end, to tell keys apart; times in epoch seconds, None for never."""

    id: str
    hint: str
    name: str
    subject: str
    scope: str
    created_at: float
    rotated_at: float | None
    used_at: float | None


class ApiKeys:
    """The store of keys. Values are kept as hashes."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._db = database
        self._now = now

    def make(self, subject: str, name: str, scope: str) -> tuple[str, str]:
        """A new key of a person: its id and its value, which nobody will see again."""
        key_id, value = "key_" + secrets.token_hex(4), new_value("sbk_")
        self._db.run(
            "INSERT INTO api_keys VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)",
            *(key_id, digest(value), value[-4:], name, subject, scope, self._now()),
        )
        return key_id, value

    def rotate(self, subject: str, key_id: str) -> str | None:
        """Give a key a new value; the old one stops at once. None if the person has no such key."""
        value = new_value("sbk_")
        changed = self._db.run(
            """UPDATE api_keys SET hash = ?, hint = ?, rotated_at = ?
               WHERE id = ? AND subject = ? AND revoked_at IS NULL""",
            *(digest(value), value[-4:], self._now(), key_id, subject),
        )
        return value if changed else None

    def revoke(self, subject: str, key_id: str) -> bool:
        """End a key. False if the person has no such key."""
        changed = self._db.run(
            "UPDATE api_keys SET revoked_at = ? WHERE id = ? AND subject = ? AND revoked_at IS NULL",
            self._now(),
            key_id,
            subject,
        )
        return bool(changed)

    def use(self, value: str) -> ApiKey | None:
        """The key with this value, if it is good; its time of use is noted."""
        row = self._db.one("SELECT * FROM api_keys WHERE hash = ? AND revoked_at IS NULL", digest(value))
        if row is None:
            return None
        self._db.run("UPDATE api_keys SET used_at = ? WHERE id = ?", self._now(), row["id"])
        return _key(row)

    def of_person(self, subject: str) -> list[ApiKey]:
        """The keys a person can use, oldest first."""
        rows = self._db.all(
            "SELECT * FROM api_keys WHERE subject = ? AND revoked_at IS NULL ORDER BY created_at", subject
        )
        return [_key(row) for row in rows]


def _key(row: Row) -> ApiKey:
    return ApiKey(
        row["id"],
        row["hint"],
        row["name"],
        row["subject"],
        row["scope"],
        row["created_at"],
        row["rotated_at"],
        row["used_at"],
    )
