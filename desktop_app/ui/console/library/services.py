"""What the left column needs of the program; `from_context` takes it from the real one."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.core.api.saved_folders import SavedFolders
from desktop_app.core.clock import Clock
from desktop_app.core.errors import StorageProblem
from desktop_app.core.history.entry import Details, Entry, Filter
from desktop_app.core.history.store import HistoryStore
from desktop_app.core.i18n import tr

if TYPE_CHECKING:
    from desktop_app.context import AppContext

T = TypeVar("T")


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
    """The history's file, asked in one thread of its own: it is no file for two questions at a time."""

    def __init__(self, store: HistoryStore) -> None:
        self._store = store
        self._thread = ThreadPoolExecutor(1, "history-reader")

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
        return await asyncio.get_running_loop().run_in_executor(self._thread, question)


@dataclass(frozen=True)
class LibraryServices:
    """folders: which folders of saved requests a connection has. to_trash: puts a file or folder into the trash and
    gives where it is there; raises StorageProblem where there is none.
    """

    clock: Clock
    folders: SavedFolders
    history: History
    to_trash: Callable[[Path], Path]


def from_context(context: "AppContext") -> LibraryServices:
    """The real ones."""
    folders = SavedFolders(context.paths.saved_folders_file, context.paths.saved)
    return LibraryServices(context.clock, folders, HistoryInThread(context.history), to_trash)


def to_trash(path: Path) -> Path:
    """Put a file or folder into the system's trash; gives where it is there. Blocks. Raises StorageProblem."""
    from PySide6.QtCore import QFile

    done, place = QFile.moveToTrash(str(path))
    if not done:
        raise StorageProblem(
            "no_trash",
            tr("{path} could not be moved to the trash.", path=path),
            tr("Delete it with your file manager. Nothing was removed."),
        )
    return Path(place)
