"""State and logic of the saved requests in the left column. No widgets."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.api.saved.tree import File, Folder, Place, Request
from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import storage_problem
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.services import LibraryServices

T = TypeVar("T")
Node = Folder | File | Request


@dataclass(frozen=True)
class Undo:
    """What was just deleted, in words, and what brings it back."""

    words: str
    run: Callable[[], Awaitable[object]]


class SavedPresenter:
    """The folders of one connection. `changed` is called whenever there is something else to show.

    Every method that changes something may raise StorageProblem, DescriptionProblem and RequestProblem.
    """

    def __init__(self, services: LibraryServices, changed: Callable[[], None]) -> None:
        self.services = services
        self._changed = changed
        self.name = ""
        self.roots: list[Folder] = []
        self.loaded = False
        self.undo: Undo | None = None

    @property
    def own(self) -> Path:
        """The folder that the connection has from the start."""
        return self.services.folders.own(self.name)

    @property
    def empty(self) -> bool:
        """Whether nothing is saved yet, and no folder was chosen."""
        return len(self.roots) <= 1 and not any(root.folders or root.files for root in self.roots)

    async def show(self, name: str) -> None:
        """Show the folders of connection `name`."""
        if name != self.name:
            self.name, self.roots, self.loaded, self.undo = name, [], False, None
            self._changed()
        await self.reload()

    async def reload(self) -> None:
        """Read the disk again."""
        name = self.name
        read = await asyncio.to_thread(self._read, name)
        if name == self.name and (read != self.roots or not self.loaded):
            self.roots, self.loaded = read, True
            self._changed()

    def _read(self, name: str) -> list[Folder]:
        own = self.services.folders.own(name)
        first = saved_tree.read(own) if own.is_dir() else Folder(own)
        return [first, *(saved_tree.read(path) for path in self.services.folders.chosen(name))]

    def watched(self) -> list[str]:
        """The paths whose changes are to be noticed."""
        return [str(path) for root in self.roots for path in root.paths() if path != self.own or self.own.is_dir()]

    def files(self) -> list[File]:
        """All files, in the order in which they are shown."""
        return [file for root in self.roots for file in _files(root)]

    def folders(self) -> list[Folder]:
        """All folders, in the order in which they are shown."""
        return [folder for root in self.roots for folder in _folders(root)]

    def is_root(self, node: Node) -> bool:
        """Whether it is one of the folders that the connection has, not one inside."""
        return isinstance(node, Folder) and any(root.path == node.path for root in self.roots)

    # Changing what is there

    async def add_folder(self, path: Path) -> None:
        """List a folder that the person chose."""
        await self._change(partial(self.services.folders.add, self.name, path))

    async def leave_out(self, folder: Folder) -> None:
        """List a folder no more; what is in it stays on the disk."""
        await self._change(partial(self.services.folders.leave_out, self.name, folder.path))

    async def new_folder(self, parent: Path, name: str) -> Path:
        """Make a folder; gives its path."""
        return await self._change(partial(saved_tree.new_folder, parent, name))

    async def load(self, place: Place) -> tuple[SavedRequest, dict[str, str]]:
        """A request as it is saved, and the variables of its file."""
        return await asyncio.to_thread(saved_tree.load, place)

    async def add(self, path: Path, request: SavedRequest) -> Place:
        """Save a request at the end of a file, which is made where missing; gives where it is."""
        return await self._change(partial(saved_tree.add, path, request))

    async def save(self, place: Place, request: SavedRequest, before: SavedRequest | None) -> None:
        """Save over a request; before: what was read there. StorageProblem `changed_on_disk`: it is no longer that."""
        await self._change(partial(saved_tree.save, place, request, before))

    async def rename(self, node: Node, name: str) -> None:
        """Call it otherwise."""
        if isinstance(node, Request):
            await self._change(partial(saved_tree.rename, node.place, name))
        else:
            await self._change(partial(saved_tree.rename_path, node.path, name))

    async def duplicate(self, node: File | Request) -> None:
        """Put a copy beside it."""
        if isinstance(node, Request):
            await self._change(partial(saved_tree.duplicate, node.place))
        else:
            await self._change(partial(saved_tree.copy_file, node.path))

    async def move(self, node: Node, target: Path) -> None:
        """Move a request into the file, or a file or folder into the folder `target`."""
        if isinstance(node, Request):
            await self._change(partial(saved_tree.move, node.place, target))
        else:
            await self._change(partial(saved_tree.move_path, node.path, target))

    async def remove(self, node: Node) -> None:
        """Delete it: a file or folder into the trash, a request out of its file. `undo` brings it back."""
        if isinstance(node, Request):
            part = await self._change(partial(saved_tree.remove, node.place), tell=False)
            put_back: Callable[[], object] = partial(saved_tree.put_back, node.place, part)
            title = node.title
        else:
            trashed = await self._change(partial(self.services.to_trash, node.path), tell=False)
            put_back, title = partial(_restore, trashed, node.path), node.path.name
        self.undo = Undo(tr("{name} was deleted.", name=title), partial(self._take_back, put_back))
        self._changed()

    async def take_back(self) -> None:
        """Bring back what was deleted last."""
        if self.undo is not None:
            undo, self.undo = self.undo, None
            await undo.run()

    async def _take_back(self, put_back: Callable[[], object]) -> None:
        await self._change(put_back)

    async def _change(self, work: Callable[[], T], *, tell: bool = True) -> T:
        """Do `work` in a thread, then read the disk again."""
        try:
            done = await asyncio.to_thread(work)
            if tell:
                self.undo = None
        finally:
            self.loaded = False
            await self.reload()
        return done


def _files(folder: Folder) -> list[File]:
    return [*(file for each in folder.folders for file in _files(each)), *folder.files]


def _folders(folder: Folder) -> list[Folder]:
    return [folder, *(below for each in folder.folders for below in _folders(each))]


def _restore(trashed: Path, path: Path) -> None:
    if path.exists():
        raise StorageProblem("file_exists", tr("There is a {path} already.", path=path),
                             tr("It is still in the trash."))  # fmt: skip
    try:
        trashed.rename(path)
    except OSError as error:
        raise storage_problem(error, path) from error
