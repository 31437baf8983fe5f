"""What the desktop asks the window to open: files named at the start, by a later start, or dropped on the window."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import DescriptionProblem, ProfileProblem, UserFacing
from desktop_app.core.files import storage_problem
from desktop_app.core.i18n import tr
from desktop_app.ui.one_instance import Asked

if TYPE_CHECKING:
    from desktop_app.core.api.saved.folders import SavedFolders
    from desktop_app.ui.console.page import ConsolePage
    from desktop_app.ui.home.page import HomePage
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.top_level import TopLevel

CONNECTIONS, REQUESTS = (".toml",), (".http", ".rest")


class Opening:
    """Brings the window forward and opens files in it, as soon as there is content to open them in."""

    def __init__(self, window: TopLevel, folders: Callable[[], SavedFolders], files: Iterable[str] = ()) -> None:
        """folders: the folders of saved requests. files: what this very start was asked to open."""
        self._window = window
        self._folders = folders
        self._waiting = [Path(name) for name in files]
        self._main: MainWindow | None = None
        window.files_dropped.connect(self.open)

    def asked(self, asked: Asked) -> None:
        """Do what a later start handed over."""
        if asked.activation:  # Qt takes the leave of a Wayland desktop from here
            os.environ["XDG_ACTIVATION_TOKEN"] = asked.activation
        come_forward(self._window)
        self.open([Path(name) for name in asked.files])

    def attach(self, main: MainWindow | None) -> None:
        """Open files in `main` from now on, those that came before first; None: keep them until there is one."""
        self._main = main
        self.open([])

    def open(self, paths: list[Path]) -> None:
        """Open each of `paths` in their order, or keep it for later."""
        self._waiting += paths
        if self._main and self._waiting and not self._main.commands.tasks.running("open"):
            self._main.commands.tasks.start(self._open_waiting(self._main), key="open")

    async def _open_waiting(self, main: MainWindow) -> None:
        while self._waiting and self._main is main:
            try:
                await self._open(main, self._waiting.pop(0))
            except UserFacing as problem:  # the others are opened all the same
                main.show_error(problem)

    async def _open(self, main: MainWindow, path: Path) -> None:
        suffix = path.suffix.lower()
        if suffix in (*CONNECTIONS, *REQUESTS) and not await asyncio.to_thread(path.exists):
            raise storage_problem(FileNotFoundError(errno.ENOENT, ""), path)
        if suffix in CONNECTIONS:
            main.show_home()
            cast("HomePage", main.pager.current).take_file(path)
        elif suffix in REQUESTS:
            await self._open_requests(main, path)
        else:
            raise ProfileProblem(
                "cannot_open",
                tr("Framer Desk can't open {path}.", path=path.name),
                tr("It opens connections (.toml) and requests (.http)."),
            )

    async def _open_requests(self, main: MainWindow, path: Path) -> None:
        name = main.presenter.selected
        if not name:
            raise ProfileProblem(
                "no_connection_chosen",
                tr("Requests belong to a connection, and there is none yet."),
                tr("Add a connection first, then open {path} again.", path=path.name),
            )
        await asyncio.to_thread(self._folders().add, name, path.parent)
        main.open_view(name, "console")
        library = cast("ConsolePage", main.pager.current).library
        library.choose("saved")
        if library.saved is not None:
            await library.saved.presenter.show(name)
            found = (file for file in library.saved.presenter.files() if file.path == path)
            file = next(found, None)
            if file and file.problem:
                raise DescriptionProblem("requests_unreadable", file.problem)
            if file and file.requests:
                library.saved_opened.emit(file.requests[0])


def come_forward(window: TopLevel) -> None:
    """Show `window` before all others, as far as the desktop allows it; else it asks for attention."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
