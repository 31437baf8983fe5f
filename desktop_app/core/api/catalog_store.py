"""Where catalogs come from: memory, else the cache on disk, else the API's own address."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop_app.core import files
from desktop_app.core.api import openapi
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.clock import Clock
from desktop_app.core.errors import DiscoveryProblem, StorageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.transport import Transport

LIFETIME = 86_400.0
"""Seconds that a kept description counts as recent."""
DOCUMENT_LIMIT = 32 << 20
"""Largest description, in bytes."""

_log = logger("catalog")


class CatalogStore:
    """Catalogs of connections: read from memory, else from the cache on disk, else from the API's own address."""

    def __init__(self, transport: Transport, clock: Clock, folder: Path) -> None:
        self._transport = transport
        self._clock = clock
        self._folder = folder / "openapi"
        self._catalogs: dict[str, Catalog] = {}

    async def find(self, profile: ProviderProfile) -> Catalog | None:
        """The catalog of `profile`, or None when it has no description or that can't be had now."""
        try:
            return await self.get(profile)
        except UserFacing as problem:
            _log.info("no API description of %s: %s", profile.name, problem.code)
            return None

    async def get(self, profile: ProviderProfile, *, fresh: bool = False) -> Catalog | None:
        """The catalog of `profile`; None when it names no description. Raises NetworkProblem, DiscoveryProblem."""
        url = profile.openapi_url
        if not url:
            return None
        if fresh or url not in self._catalogs:
            document = None if fresh else self._kept(url)
            if document is None:
                document = await self._fetch(profile, url)
            self._catalogs[url] = openapi.read(document)
        return self._catalogs[url]

    async def _fetch(self, profile: ProviderProfile, url: str) -> Mapping[str, Any]:
        answer = await self._transport.fetch(
            "GET", url, route=profile.route, headers={"Accept": "application/json"}, redirects=3, limit=DOCUMENT_LIMIT
        )
        document = _decode(answer.content) if answer.status == 200 else {}
        if not document:
            raise DiscoveryProblem(
                "no_description",
                tr("{url} holds no OpenAPI document in JSON (status {status}).", url=url[:200], status=answer.status),
                tr("Check openapi_url of this connection."),
            )
        entry = json.dumps({"format": 1, "at": self._clock.now(), "url": url, "document": document})
        with suppress(StorageProblem):  # a cache that can't be written costs time, nothing else
            files.write_atomic(self._file(url), entry.encode())
        return document

    def _kept(self, url: str) -> Mapping[str, Any] | None:
        try:
            data = files.read_bytes(self._file(url))
            entry = _decode(data) if data else {}
            recent = entry.get("format") == 1 and 0 <= self._clock.now() - entry["at"] < LIFETIME
            document = entry["document"] if recent and entry.get("url") == url else None
            return document if isinstance(document, Mapping) else None
        except (UserFacing, KeyError, TypeError):
            return None

    def _file(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.json"


def _decode(data: bytes) -> dict[str, Any]:
    import msgspec

    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
