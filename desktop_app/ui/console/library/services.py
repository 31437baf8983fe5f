"""What the left column needs of the program; `from_context` takes it from the real one."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description_choice import Choice
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.clock import Clock
from desktop_app.core.errors import StorageProblem
from desktop_app.core.history.entry import Details, Entry, Filter
from desktop_app.core.history.store import HistoryStore
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

if TYPE_CHECKING:
    from desktop_app.context import AppContext

T = TypeVar("T")
Credential = tuple[tuple[str, str], Secret]
"""The header field of a token and what stands before it there, and the token."""


class History(Protocol):
    """The requests that were sent. Every method may raise StorageProblem."""

    async def find(self, wanted: Filter, *, limit: int = 200, before: int | None = None) -> list[Entry]:
        """The newest entries that fit; before: older than the one with this ID."""
        ...

    async def load(self, id: int) -> tuple[Entry, Details] | None:
        """One entry with all that is kept of it."""
        ...

    async def star(self, id: int, starred: bool) -> None:
        """Mark an entry, or take the mark away."""
        ...

    async def clear(self, profile: str = "", *, before: float | None = None, starred: bool = False) -> int:
        """Forget entries; gives how many."""
        ...


class HistoryInThread:
    """The history's file, asked in a thread, one question after the other."""

    def __init__(self, store: HistoryStore) -> None:
        self._store = store
        self._lock = Lock()

    async def find(self, wanted: Filter, *, limit: int = 200, before: int | None = None) -> list[Entry]:
        """See `History`."""
        return await self._ask(partial(self._store.find, wanted, limit=limit, before=before))

    async def load(self, id: int) -> tuple[Entry, Details] | None:
        """See `History`."""
        return await self._ask(partial(self._store.load, id))

    async def star(self, id: int, starred: bool) -> None:
        """See `History`."""
        await self._ask(partial(self._store.star, id, starred))

    async def clear(self, profile: str = "", *, before: float | None = None, starred: bool = False) -> int:
        """See `History`."""
        return await self._ask(partial(self._store.clear, profile, before=before, starred=starred))

    async def _ask(self, question: Callable[[], T]) -> T:
        def ask() -> T:
            with self._lock:
                return question()

        return await asyncio.to_thread(ask)


@dataclass(frozen=True)
class Descriptions:
    """Each takes the name of a connection, and reads the description before it remembers where that is.

    chosen: whether the person chose one. forget: goes by what the connection says itself, gives what that has.
    """

    chosen: Callable[[str], bool]
    choose: Callable[[str, Choice], Awaitable[Catalog]]
    choose_text: Callable[[str, str], Awaitable[Catalog]]
    forget: Callable[[str], Awaitable[Catalog | None]]


@dataclass(frozen=True)
class LibraryServices:
    """folders: which folders of saved requests a connection has. to_trash: puts a file or folder into the trash and
    gives where it is there; raises StorageProblem where there is none. keep_secret: puts a secret variable of a
    connection into the vault, by its name. token: the access token of a connection, with the header field that it goes
    into and what stands before it there; None when signed out. hear: has a function called, from whatever thread,
    when there is something new in the history. descriptions: where those of APIs are.
    """

    clock: Clock
    folders: SavedFolders
    history: History
    to_trash: Callable[[Path], Path]
    keep_secret: Callable[[str, str, Secret], Awaitable[None]]
    token: Callable[[str], Awaitable[Credential | None]]
    hear: Callable[[Callable[[], None]], None]
    descriptions: Descriptions


def from_context(context: "AppContext") -> LibraryServices:
    """The real ones."""
    from desktop_app.core.api.variables.secrets import SecretVariables

    async def keep_secret(profile: str, name: str, value: Secret) -> None:
        await SecretVariables(lambda: context.vault, profile).keep(name, value)

    async def token(name: str) -> Credential | None:
        from desktop_app.core.api.auth import Credentials
        from desktop_app.core.exports.handed import portable

        profile = await context.profile(name)
        tokens = await context.tokens.current(profile)
        if tokens is None:
            return None
        credentials = Credentials.of(profile, tokens)
        prefix = f"{credentials.prefix} " if credentials.prefix else ""
        return (credentials.header, prefix), portable(tokens)

    def hear(changed: Callable[[], None]) -> None:
        context.history_recorder.written = changed

    folders = SavedFolders(context.paths.saved_folders_file, context.paths.saved)
    history = HistoryInThread(context.history)
    return LibraryServices(
        context.clock, folders, history, to_trash, keep_secret, token, hear, _descriptions(context)
    )  # fmt: skip


def _descriptions(context: "AppContext") -> Descriptions:
    async def choose(name: str, choice: Choice) -> Catalog:
        return await context.catalogs.choose(await context.profile(name), choice)

    async def choose_text(name: str, text: str) -> Catalog:
        return await context.catalogs.choose_text(await context.profile(name), text)

    async def forget(name: str) -> Catalog | None:
        await context.catalogs.choose_nothing(name)
        return await context.catalogs.find(await context.profile(name))

    return Descriptions(lambda name: context.descriptions.has(name), choose, choose_text, forget)


def to_trash(path: Path) -> Path:
    """Put a file or folder into the system's trash; gives where it is there. Blocks. Raises StorageProblem."""
    from PySide6.QtCore import QFile

    file = QFile(str(path))
    if not file.moveToTrash():
        raise StorageProblem(
            "no_trash",
            tr("{path} could not be moved to the trash.", path=path),
            tr("Delete it with your file manager. Nothing was removed."),
        )
    return Path(file.fileName())  # where it is now
