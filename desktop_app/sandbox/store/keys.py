"""The signing keys: RS256 and ES256 side by side, and their rotation.

They live in one 0600 file. A key that was replaced stays in the published set until every token it signed has
expired, so that nobody is signed out by a rotation.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from joserfc.jwk import ECKey, RSAKey

from desktop_app.sandbox.store.files import StateProblem, write_private

FORMAT = 1
ALGORITHMS = ("RS256", "ES256")
KEEP_RETIRED = 2 * 86400.0


@dataclass(frozen=True)
class SigningKey:
    """One private key. `retired_at` is None while it signs."""

    kid: str
    alg: str
    key: RSAKey | ECKey
    retired_at: float | None = None

    def public(self) -> dict[str, Any]:
        """Its entry in the JWK Set."""
        return {**self.key.as_dict(private=False), "kid": self.kid, "alg": self.alg, "use": "sig"}


class KeyRing:
    """The keys of one state folder, made at the first start. `alg` is what access tokens are signed with."""

    def __init__(self, path: Path, now: Callable[[], float]) -> None:
        self._path = path
        self._now = now
        self.alg = "RS256"
        self._keys: list[SigningKey] = []
        if path.exists():
            self._load()
        else:
            self._keys = [self._new(alg, 1) for alg in ALGORITHMS]
            self._save()

    def current(self, alg: str) -> SigningKey:
        """The key that signs with `alg` now."""
        return next(key for key in self._keys if key.alg == alg and key.retired_at is None)

    def all(self) -> list[SigningKey]:
        """Every key that is still published, newest first."""
        return list(self._keys)

    def jwks(self) -> dict[str, Any]:
        """The JWK Set (RFC 7517) with the public halves."""
        return {"keys": [key.public() for key in self._keys]}

    def rotate(self) -> None:
        """Make new keys for both algorithms. The old ones stay published for two days."""
        now = self._now()
        kept = [
            SigningKey(key.kid, key.alg, key.key, key.retired_at or now)
            for key in self._keys
            if key.retired_at is None or key.retired_at > now - KEEP_RETIRED
        ]
        number = max(int(key.kid.rpartition("-")[2]) for key in self._keys) + 1
        self._keys = [self._new(alg, number) for alg in ALGORITHMS] + kept
        self._save()

    def use(self, alg: str) -> None:
        """Sign access tokens with `alg` from now on."""
        if alg not in ALGORITHMS:
            raise ValueError(alg)
        self.alg = alg
        self._save()

    def _new(self, alg: str, number: int) -> SigningKey:
        month = datetime.fromtimestamp(self._now(), UTC).strftime("%Y-%m")
        key = RSAKey.generate_key(2048) if alg == "RS256" else ECKey.generate_key("P-256")
        return SigningKey(f"sandbox-{month}-{alg.lower()}-{number}", alg, key)

    def _load(self) -> None:
        try:
            content = json.loads(self._path.read_bytes())
            if content["format"] > FORMAT:
                raise StateProblem(f"{self._path} was written by a newer version.", "update this program")
            self.alg = content["alg"]
            self._keys = [self._read(entry) for entry in content["keys"]]
        except (ValueError, KeyError, TypeError) as error:
            raise StateProblem(
                f"The signing keys in {self._path} can't be read.", "move the file away, to have new ones made"
            ) from error
        self._path.chmod(0o600)

    @staticmethod
    def _read(entry: dict[str, Any]) -> SigningKey:
        kind = RSAKey if entry["alg"] == "RS256" else ECKey
        return SigningKey(entry["kid"], entry["alg"], kind.import_key(entry["jwk"]), entry["retired_at"])

    def _save(self) -> None:
        keys = [
            {"kid": key.kid, "alg": key.alg, "retired_at": key.retired_at, "jwk": key.key.as_dict(private=True)}
            for key in self._keys
        ]
        write_private(self._path, json.dumps({"format": FORMAT, "alg": self.alg, "keys": keys}).encode())
