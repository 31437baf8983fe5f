"""State and logic of taking over requests: what will come, and what could not be taken over. No widgets."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from desktop_app.core.api import importers
from desktop_app.core.api.importers import writing
from desktop_app.core.api.importers.imported import Imported
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr


class ImportPresenter:
    """One import. `changed` is called whenever there is something else to show.

    imported: what was read; problem: why nothing was. name: what the new file is called, without its ending.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self.imported: Imported | None = None
        self.problem: UserFacing | None = None
        self.reading = False
        self.name = ""
        self._asked = 0

    async def read_path(self, path: Path) -> None:
        """Look into a file, or a folder as Bruno has them."""
        self.name = path.name.removesuffix(path.suffix) or path.name
        await self._read(lambda: importers.read(path))

    async def read_text(self, text: str) -> None:
        """Look into what was pasted; an empty text is none."""
        self._asked += 1
        if not text.strip():
            self.imported = self.problem = None
            self._changed()
            return
        self.name = self.name or tr("Imported")
        await self._read(lambda: importers.read_data(text.encode()))

    async def _read(self, read: Callable[[], Imported]) -> None:
        self._asked += 1
        asked, self.reading = self._asked, True
        self._changed()
        found: Imported | None = None
        problem: UserFacing | None = None
        try:
            found = await asyncio.to_thread(read)
        except UserFacing as error:
            problem = error
        if asked == self._asked:  # else something else was chosen meanwhile
            self.imported, self.problem, self.reading = found, problem, False
            self._changed()

    @property
    def environments(self) -> list[str]:
        """The environments that come along."""
        return list(writing.environments(self.imported)) if self.imported else []

    async def write(self, folder: Path) -> list[Path]:
        """Write a new file in `folder`, and environments beside it; gives what was written.

        Raises StorageProblem, DescriptionProblem and RequestProblem.
        """
        assert self.imported is not None
        target = await asyncio.to_thread(saved_tree.new_file, folder, self.name or tr("Imported"))
        return await asyncio.to_thread(writing.write, self.imported, target)
