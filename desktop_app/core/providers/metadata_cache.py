"""Server metadata kept between two runs, so that a renewal asks no more than the token endpoint."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core import files
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.metadata import ServerMetadata

FORMAT = 1
LIFETIME = 86_400.0
"""Seconds that a description counts as recent."""


@dataclass(frozen=True, slots=True)
class MetadataCache:
    """One file an issuer, in `folder`. It may be deleted at any time; what can't be read counts as not there."""

    folder: Path
    clock: Clock

    def load(self, issuer: str) -> ServerMetadata | None:
        """The description of `issuer` if it was kept less than a day ago."""
        try:
            data = files.read_bytes(self._file(issuer))
            entry = json.loads(data) if data else None
            if (
                not isinstance(entry, dict)
                or entry.get("format") != FORMAT
                or not 0 <= self.clock.now() - float(entry["at"]) < LIFETIME
                or entry["issuer"] != issuer
            ):
                return None
            return ServerMetadata.parse(entry["document"])
        except (UserFacing, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def save(self, issuer: str, metadata: ServerMetadata) -> None:
        """Keep what `issuer` said. Raises StorageProblem."""
        entry = {"format": FORMAT, "at": self.clock.now(), "issuer": issuer, "document": dict(metadata.raw)}
        files.write_atomic(self._file(issuer), json.dumps(entry).encode())

    def forget(self, issuer: str) -> None:
        """Remove what was kept of `issuer`."""
        self._file(issuer).unlink(missing_ok=True)

    def _file(self, issuer: str) -> Path:
        return self.folder / "metadata" / f"{hashlib.sha256(issuer.encode()).hexdigest()[:32]}.json"
