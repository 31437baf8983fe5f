"""Device authorizations (RFC 8628) that wait for their person."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.sandbox.opaque import digest
from desktop_app.sandbox.store.database import Database

LIFETIME = 600
TOLERANCE = 0.5
"""Seconds by which a poll may come early, because a network is not exact."""


@dataclass(frozen=True)
class Device:
    """One device authorization. `grant_id` once it was allowed; `denied` once it was refused."""

    hash: str
    user_code: str
    client_id: str
    scope: str
    resources: tuple[str, ...]
    expires_at: float
    denied: bool
    grant_id: str | None
    expired: bool

    def get_client_id(self) -> str:
        """Whose it is."""
        return self.client_id

    def get_scope(self) -> str:
        """What was asked for; what was granted is in the grant."""
        return self.scope

    def get_user_code(self) -> str:
        """What the person types."""
        return self.user_code

    def is_expired(self) -> bool:
        """Whether it is too late."""
        return self.expired


class Devices:
    """The store of device authorizations. Device codes are kept as hashes."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._db = database
        self._now = now

    def add(
        self, device_code: str, user_code: str, client_id: str, scope: str, resources: list[str], interval: float
    ) -> None:
        """Keep a new one for ten minutes; those of an hour ago are forgotten."""
        now = self._now()
        self._db.run("DELETE FROM devices WHERE expires_at < ?", now - 3600)
        self._db.run(
            "INSERT INTO devices VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)",
            *(digest(device_code), user_code, client_id, scope, json.dumps(resources), now + LIFETIME, interval),
        )

    def by_code(self, device_code: str) -> Device | None:
        """The one a device polls for."""
        return self._find("hash", digest(device_code))

    def by_user_code(self, typed: str) -> Device | None:
        """The one a person typed the code of, with or without the dash; None once it was answered or expired."""
        letters = "".join(letter for letter in typed.upper() if letter.isalpha())
        device = self._find("user_code", f"{letters[:4]}-{letters[4:]}")
        return device if device and not (device.expired or device.denied or device.grant_id) else None

    def _find(self, column: str, value: str) -> Device | None:
        row = self._db.one(f"SELECT * FROM devices WHERE {column} = ?", value)  # noqa: S608 - one of two fixed words
        if row is None:
            return None
        return Device(
            hash=row["hash"],
            user_code=row["user_code"],
            client_id=row["client_id"],
            scope=row["scope"],
            resources=tuple(json.loads(row["resources"])),
            expires_at=row["expires_at"],
            denied=row["answer"] == "denied",
            grant_id=row["grant_id"],
            expired=row["expires_at"] <= self._now(),
        )

    def answer(self, device: Device, grant_id: str | None) -> None:
        """Note that the person allowed it (with the grant) or refused (None)."""
        answer = "allowed" if grant_id else "denied"
        self._db.run("UPDATE devices SET answer = ?, grant_id = ? WHERE hash = ?", answer, grant_id, device.hash)

    def too_fast(self, device: Device) -> bool:
        """Note a poll. True when it came too early: from now on the interval is 5 s longer (RFC 8628 section 3.5)."""
        row = self._db.one("SELECT interval, polled_at FROM devices WHERE hash = ?", device.hash)
        now = self._now()
        early = (
            row is not None and row["polled_at"] is not None and now - row["polled_at"] < row["interval"] - TOLERANCE
        )
        self._db.run(
            "UPDATE devices SET polled_at = ?, interval = interval + ? WHERE hash = ?",
            now,
            5 if early else 0,
            device.hash,
        )
        return early

    def spend(self, device: Device) -> None:
        """A device code is good once."""
        self._db.run("DELETE FROM devices WHERE hash = ?", device.hash)
