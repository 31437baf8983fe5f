"""What servers and APIs say of themselves, kept between two runs: a renewal asks no more than the token endpoint."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.core import files
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.discovery import ProtectedResource
from desktop_app.core.providers.metadata import ServerMetadata

FORMAT = 1
LIFETIME = 86_400.0
"""Seconds that a description counts as recent."""
RESOURCE = "resource"


@dataclass(frozen=True, slots=True)
class MetadataCache:
    """One file an issuer or API, in `folder`. It may be deleted at any time; what can't be read counts as not there."""

    folder: Path
    clock: Clock

    def load(self, issuer: str) -> ServerMetadata | None:
        """The description of `issuer` if it was kept less than a day ago."""
        document = self._load(issuer)
        try:
            return ServerMetadata.parse(document) if document else None
        except (UserFacing, ValueError, TypeError, AttributeError):
            return None

    def save(self, issuer: str, metadata: ServerMetadata) -> None:
        """Keep what `issuer` said. Raises StorageProblem."""
        self._save(issuer, dict(metadata.raw))

    def load_resource(self, url: str) -> ProtectedResource | None:
        """What the API at `url` said of itself if it was kept less than a day ago."""
        document = self._load(f"{RESOURCE} {url}")
        try:
            return ProtectedResource(**{name: _plain(value) for name, value in document.items()}) if document else None
        except TypeError:
            return None

    def save_resource(self, url: str, resource: ProtectedResource) -> None:
        """Keep what the API at `url` said of itself. Raises StorageProblem."""
        self._save(f"{RESOURCE} {url}", asdict(resource))

    def forget(self, issuer: str) -> None:
        """Remove what was kept of `issuer`."""
        self._file(issuer).unlink(missing_ok=True)

    def _load(self, key: str) -> dict[str, Any] | None:
        try:
            data = files.read_bytes(self._file(key))
            entry = json.loads(data) if data else None
            if (
                not isinstance(entry, dict)
                or entry.get("format") != FORMAT
                or not 0 <= self.clock.now() - float(entry["at"]) < LIFETIME
                or entry["issuer"] != key
                or not isinstance(entry["document"], dict)
            ):
                return None
            return entry["document"]
        except (UserFacing, ValueError, KeyError, TypeError, RecursionError):
            return None

    def _save(self, key: str, document: dict[str, Any]) -> None:
        entry = {"format": FORMAT, "at": self.clock.now(), "issuer": key, "document": document}
        files.refuse_newer(self._file(key), FORMAT)
        files.write_atomic(self._file(key), json.dumps(entry).encode())

    def _file(self, key: str) -> Path:
        return self.folder / "metadata" / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.json"


def _plain(value: object) -> Any:
    """A value as it was before it became JSON."""
    return tuple(str(one) for one in value) if isinstance(value, list) else str(value)
