"""Where catalogs come from: memory, else the cache on disk, else the API's own address or a file of the person's."""

import asyncio
import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description_choice import Choice, DescriptionChoices
from desktop_app.core.clock import Clock
from desktop_app.core.errors import DescriptionProblem, DiscoveryProblem, NetworkProblem, StorageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.transport.clients import Transport

LIFETIME: Final = 86_400.0
"""Seconds that a kept description counts as recent."""
LONGEST: Final = 90 * LIFETIME
"""Seconds that it is good enough while its address can't be reached."""
DOCUMENT_LIMIT: Final = 64 << 20
"""Largest description, in bytes."""
ACCEPT: Final = "application/json, application/yaml;q=0.9, text/yaml;q=0.9, */*;q=0.5"
KEEP_OVER: Final = 256 << 10
"""Smaller descriptions (bytes) from a file are read again each time: that is as quick."""

_log = logger("catalog")


class CatalogStore:
    """Catalogs of connections and of files. What was read once is kept, so that it opens at once the next time."""

    def __init__(
        self, transport: Transport, clock: Clock, folder: Path, choices: DescriptionChoices | None = None
    ) -> None:
        """choices: where the person says that a description is; None where nobody can say so."""
        self._choices = choices
        self._chosen: dict[str, Catalog] = {}
        self._transport = transport
        self._clock = clock
        self._folder = folder / "openapi"
        self._catalogs: dict[str, Catalog] = {}
        self._keeping: set[asyncio.Task[None]] = set()

    async def find(self, profile: ProviderProfile) -> Catalog | None:
        """The catalog of `profile`, or None when it has no description or that can't be had now."""
        try:
            return await self.get(profile)
        except UserFacing as problem:
            _log.info("no API description of %s: %s", profile.name, problem.code)
            return None

    async def get(self, profile: ProviderProfile, *, fresh: bool = False) -> Catalog | None:
        """The catalog of `profile`, from where the person says it is, else from where the connection says so; None
        when neither does.

        Raises NetworkProblem, DiscoveryProblem, DescriptionProblem, StorageProblem.
        """
        if self._choices is not None and self._choices.has(profile.name):
            if fresh or profile.name not in self._chosen:
                choice = await asyncio.to_thread(self._choices.get, profile.name)
                self._chosen[profile.name] = await self._open(profile, choice, fresh=fresh) if choice else Catalog()
            return self._chosen[profile.name]
        return await self._at(profile, profile.openapi_url, fresh=fresh)

    def at_hand(self, profile: ProviderProfile) -> Catalog | None:
        """The catalog of `profile` if it is in memory already; nothing is read for it."""
        return self._chosen.get(profile.name) or self._catalogs.get(profile.openapi_url)

    async def choose(self, profile: ProviderProfile, choice: Choice) -> Catalog:
        """Read the description of `profile` from there, from now on. Raises what `get` does; then all is as before."""
        assert self._choices is not None
        catalog = await self._open(profile, choice, fresh=True)
        await asyncio.to_thread(self._choices.choose, profile.name, choice)
        self._chosen[profile.name] = catalog
        return catalog

    async def choose_text(self, profile: ProviderProfile, text: str) -> Catalog:
        """Take a pasted description. Raises DescriptionProblem and StorageProblem; then all is as before."""
        assert self._choices is not None
        catalog = await self.open_text(text.encode())
        choice = await asyncio.to_thread(self._choices.keep_text, profile.name, text)
        await asyncio.to_thread(self._choices.choose, profile.name, choice)
        self._chosen[profile.name] = catalog
        return catalog

    async def choose_nothing(self, name: str) -> None:
        """Go by what connection `name` says itself. Raises StorageProblem."""
        if self._choices is not None:
            await asyncio.to_thread(self._choices.forget, name)
        self._chosen.pop(name, None)

    async def _open(self, profile: ProviderProfile, choice: Choice, *, fresh: bool) -> Catalog:
        if choice.kind != "address":
            return await self.open_file(Path(choice.place))
        return await self._at(profile, choice.place, fresh=fresh) or Catalog()

    async def _at(self, profile: ProviderProfile, url: str, *, fresh: bool) -> Catalog | None:
        if not url:
            return None
        if fresh or url not in self._catalogs:
            catalog = None if fresh else await asyncio.to_thread(self._kept, url)
            try:
                self._catalogs[url] = catalog or await self._fetch(profile, url)
            except NetworkProblem:
                older = None if fresh else await asyncio.to_thread(self._kept, url, LONGEST)
                if older is None:
                    raise
                return older  # looked for again the next time
        return self._catalogs[url]

    async def open_file(self, path: Path) -> Catalog:
        """The catalog of a description in a file. Raises StorageProblem, DescriptionProblem."""
        from desktop_app.core.api.description import bundle, reader, stored

        def read() -> tuple[Catalog, Path | None]:
            data = files.read_bytes(path)
            if data is None:
                raise StorageProblem("disk_missing", tr("There is no {path}.", path=path), tr("Check the path."))
            kept = self._file(_key("", data))
            if catalog := stored.load(kept):
                return catalog, None
            value = bundle.load(path, data)
            # Put together from several files it depends on more than this one's bytes.
            large = len(data) > KEEP_OVER and not bundle.names(value)
            return reader.read(value), kept if large else None

        catalog, target = await asyncio.to_thread(read)
        if target:
            self._keep(catalog, target)
        return catalog

    async def open_text(self, data: bytes, url: str = "") -> Catalog:
        """The catalog of a description that was pasted, or fetched from `url`. Raises DescriptionProblem."""
        from desktop_app.core.api.description import decoding, reader, stored

        target = self._file(_key(url, data))

        def read() -> tuple[Catalog, bool]:
            kept = stored.load(target)
            return (kept, True) if kept else (reader.read(decoding.decode(data), url), False)

        catalog, was_kept = await asyncio.to_thread(read)
        if not was_kept:
            self._keep(catalog, target)
        return catalog

    async def aclose(self) -> None:
        """Wait until what was read is kept."""
        while self._keeping:
            await asyncio.gather(*self._keeping, return_exceptions=True)

    async def _fetch(self, profile: ProviderProfile, url: str) -> Catalog:
        from desktop_app.core.api.description import stored

        answer = await self._transport.fetch(
            "GET", url, route=profile.route, headers={"Accept": ACCEPT}, redirects=3, limit=DOCUMENT_LIMIT
        )
        try:
            if answer.status != 200:
                raise DescriptionProblem("no_description", "")
            catalog = await self.open_text(answer.content, url)
        except DescriptionProblem as problem:
            raise DiscoveryProblem(
                "no_description",
                tr("{url} holds no OpenAPI document (status {status}).", url=url[:200], status=answer.status),
                tr("Check openapi_url of this connection."),
                detail=problem.message,
            ) from problem
        note = stored.Note(url, self._clock.now(), _key(url, answer.content))
        with suppress(StorageProblem):  # a cache that can't be written costs time, nothing else
            await asyncio.to_thread(stored.save_note, note, self._note(url))
        return catalog

    def _keep(self, catalog: Catalog, target: Path) -> None:
        """Keep `catalog` at `target` meanwhile: who asked for it need not wait for that."""
        from desktop_app.core.api.description import stored

        def keep() -> None:
            with suppress(StorageProblem):
                stored.save(catalog, target)
                stored.prune(self._folder)

        task = asyncio.create_task(asyncio.to_thread(keep))
        self._keeping.add(task)
        task.add_done_callback(self._keeping.discard)

    def _kept(self, url: str, lifetime: float = LIFETIME) -> Catalog | None:
        """The catalog that `url` had less than `lifetime` seconds ago."""
        from desktop_app.core.api.description import stored

        note = stored.load_note(self._note(url))
        if note is None or note.url != url or not 0 <= self._clock.now() - note.at < lifetime:
            return None
        return stored.load(self._file(note.key))

    def _note(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.address"

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.pieces"


def _key(url: str, data: bytes) -> str:
    """What a kept description is called: the same bytes from the same address are the same description."""
    place = hashlib.blake2b(url.encode(), digest_size=16).digest()
    return hashlib.blake2b(data, digest_size=16, salt=place).hexdigest()
