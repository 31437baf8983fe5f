"""Looking at a connection's server and API again, and saying what changed since the looks before."""

import asyncio
from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeVar

from desktop_app.core.api.catalog_store import CatalogStore
from desktop_app.core.changes import comparing, server, surface
from desktop_app.core.changes.affected import AffectedRequest, affected
from desktop_app.core.changes.change import Change, in_order
from desktop_app.core.changes.notices import Notice, Notices
from desktop_app.core.changes.snapshots import Kept, Snapshot, Snapshots, plain
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.logs import logger
from desktop_app.core.oauth.server import Servers
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.signout import BROUGHT
from desktop_app.core.tokens.keys import KeySets

INTERVAL: Final = 86_400.0
"""Seconds between two looks at a connection that is in use."""
AGAIN: Final = 3600.0
"""Seconds after a look for which nobody answered until the next."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """What one look found: at which moment (seconds since 1970), since which, and which saved requests it is about."""

    at: float
    since: float
    changes: tuple[Change, ...]
    requests: tuple[AffectedRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class Announced:
    """A notice with the operation that it is about; "" where the description has none."""

    notice: Notice
    operation: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that is known of a connection's changes. steps: the latest first.

    since: the first look that is kept; looked_at: the last one. problems: what could not be looked at this time.
    """

    since: float
    looked_at: float
    steps: tuple[Step, ...]
    announced: tuple[Announced, ...]
    problems: tuple[str, ...] = ()


class ChangeWatch:
    """Looks, keeps and compares."""

    def __init__(
        self, servers: Servers, keys: KeySets, catalogs: CatalogStore, snapshots: Snapshots, notices: Notices,
        clock: Clock,
    ) -> None:  # fmt: skip
        self._servers = servers
        self._keys = keys
        self._catalogs = catalogs
        self._snapshots = snapshots
        self._notices = notices
        self._clock = clock

    async def due(self, profile: ProviderProfile) -> bool:
        """Whether the last look is a day ago, or there was none. Raises StorageProblem."""
        return await self._left(profile) <= 0

    async def attend(self, profile: ProviderProfile) -> float:
        """Look if that is due; gives the seconds until it will be. Raises StorageProblem."""
        if await self._left(profile) <= 0:
            await self.look(profile)
        left = await self._left(profile)
        return left if left > 0 else AGAIN

    async def _left(self, profile: ProviderProfile) -> float:
        """Seconds until the next look; one that seems to lie ahead (the clock was set) does not count."""
        kept = await asyncio.to_thread(self._snapshots.load, profile.name)
        passed = self._clock.now() - kept.looked_at
        return INTERVAL - passed if passed >= 0 else 0.0

    async def look(self, profile: ProviderProfile) -> tuple[str, ...]:
        """Fetch everything anew and keep it; gives in words what could not be had. Raises StorageProblem.

        What can't be had counts as it was at the last look; where nothing can be had that was no look.
        """
        kept = await asyncio.to_thread(self._snapshots.load, profile.name)
        last = kept.snapshots[-1] if kept.snapshots else Snapshot(at=0.0)
        problems: list[str] = []
        metadata = await _tried(self._metadata(profile), problems)
        keys = await _tried(self._key_names(metadata, profile), problems) if metadata else None
        api = await _tried(self._surface(profile), problems)
        if problems and metadata is None and api is None:
            return tuple(problems)
        snapshot = Snapshot(
            at=self._clock.now(),
            api=api or last.api,
            server=plain(metadata.raw) if metadata and metadata.raw else last.server,
            keys=keys if keys is not None else last.keys,
        )
        await asyncio.to_thread(self._snapshots.save, profile.name, kept.with_look(snapshot))
        return tuple(problems)

    async def report(
        self, profile: ProviderProfile, folders: Sequence[Path] = (), problems: tuple[str, ...] = ()
    ) -> Report:
        """What the looks that are kept found. folders: where saved requests are. Contacts nobody.

        Raises StorageProblem.
        """
        return await asyncio.to_thread(self._report, profile.name, folders, problems)

    def forget(self, name: str) -> None:
        """Remove all that is kept of the connection `name`. Raises StorageProblem. Blocks."""
        self._snapshots.forget(name)
        self._notices.forget(name)

    async def _metadata(self, profile: ProviderProfile) -> ServerMetadata | None:
        if profile.grant in BROUGHT:
            return None  # there is no server to sign in at
        return (await self._servers.describe(profile, fresh=True))[0]

    async def _key_names(self, metadata: ServerMetadata, profile: ProviderProfile) -> tuple[str, ...] | None:
        if not metadata.jwks_uri:
            return None
        return server.key_names(await self._keys.published(metadata.jwks_uri, profile.route))

    async def _surface(self, profile: ProviderProfile) -> surface.Surface | None:
        catalog = await self._catalogs.get(profile, fresh=True)
        return await asyncio.to_thread(surface.of, catalog) if catalog else None

    def _report(self, name: str, folders: Sequence[Path], problems: tuple[str, ...]) -> Report:
        kept = self._snapshots.load(name)
        steps = [_step(old, new, folders) for old, new in pairwise(kept.snapshots)]
        return Report(
            since=kept.snapshots[0].at if kept.snapshots else kept.looked_at,
            looked_at=kept.looked_at,
            steps=tuple(reversed(steps)),
            announced=tuple(_announced(kept, self._notices.of(name))),
            problems=problems,
        )


async def _tried(work: Awaitable[T], problems: list[str]) -> T | None:
    try:
        return await work
    except UserFacing as problem:
        logger("changes").info("could not look: %s", problem.code)
        problems.append(problem.message)
        return None


def _step(old: Snapshot, new: Snapshot, folders: Sequence[Path]) -> Step:
    changes: list[Change] = []
    if old.api and new.api:
        changes += comparing.compare(old.api, new.api)
    if old.server is not None and new.server is not None:
        changes += server.compare(old.server, new.server)
    if old.keys is not None and new.keys is not None:
        changes += server.compare_keys(old.keys, new.keys)
    requests = affected(folders, old.api, changes) if old.api and folders else []
    return Step(new.at, old.at, tuple(in_order(changes)), tuple(requests))


def _announced(kept: Kept, notices: Iterable[Notice]) -> list[Announced]:
    """The notices, one for each operation: answers for different values of its placeholders say the same."""
    api = kept.snapshots[-1].api if kept.snapshots else None
    catalog = surface.catalog_of(api) if api else None
    found: dict[str, Announced] = {}
    for notice in notices:
        operation = catalog.match(notice.method, f"https://api.invalid{notice.path}") if catalog else None
        name = f"{operation.method} {operation.path}" if operation else ""
        found.setdefault(name or f"{notice.method} {notice.path}", Announced(notice, name))
    return list(found.values())
