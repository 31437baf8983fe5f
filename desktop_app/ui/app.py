"""Starts the window and ends it. The order is for the eye: a painted window first, the services after."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

os.environ["QT_API"] = "pyside6"  # before qasync, which would try another binding first

import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import SettingsProblem, StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.hooks import interrupts, uncaught_errors
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.memory import Memory
from desktop_app.ui.passphrase import PassphraseAsker

Options = Mapping[str, object]


def require_display(environ: Mapping[str, str], platform: str) -> None:
    """Raise SettingsProblem `no_display` where Qt would abort the program because there is no screen."""
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise SettingsProblem(
            "no_display",
            tr("There is no screen to open a window on."),
            tr("The command line does the same: framer-desk signin PROFILE. See framer-desk --help."),
        )


def run(options: Options) -> int:
    """Open the window and stay until it is closed; gives the exit status. options: settings of the command line.

    Raises SettingsProblem where there is no screen or a setting is wrong, StorageProblem where its files are.
    """
    require_display(os.environ, sys.platform)
    return _in_loop(lambda app: _live(app, options))


def snapshot(target: str | Path, options: Options) -> int:
    """Draw the window as it looks at start into the PNG file `target`, without a screen. Raises StorageProblem."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return _in_loop(lambda app: _draw(app, options, Path(target)))


def _in_loop(main: Callable[[QApplication], Coroutine[Any, Any, int]]) -> int:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["framer-desk"])
    app.setApplicationName("framer-desk")
    app.setApplicationDisplayName("Framer Desk")
    app.setDesktopFileName("framer-desk")
    app.setQuitOnLastWindowClosed(False)  # Qt would end the loop under our feet
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main(app))


async def _live(app: QApplication, options: Options) -> int:
    over = asyncio.Event()
    asker = PassphraseAsker()
    async with _window(app, options, asker) as window:
        window.closed.connect(over.set)
        asker.attach(window)
        with uncaught_errors(window.show_error), interrupts(over.set):
            window.show()
            await _painted(window)
            starting = asyncio.ensure_future(window.start())
            await over.wait()
            starting.cancel()
            with suppress(asyncio.CancelledError):
                await starting
            asker.detach()
    return 0


async def _draw(app: QApplication, options: Options, target: Path) -> int:
    async with _window(app, options, PassphraseAsker()) as window:
        window.resize(1440, 900)
        window.show()
        await window.start()
        await window.commands.settle()
        if not window.grab().save(str(target), "PNG"):
            raise StorageProblem(
                "not_writable", tr("{path} can't be written.", path=target), tr("Choose another place.")
            )
    return 0


@asynccontextmanager
async def _window(app: QApplication, options: Options, asker: PassphraseAsker) -> AsyncIterator[MainWindow]:
    """The window with everything behind it; closed down in order at the end."""
    from desktop_app.context import AppContext
    from desktop_app.ui.pages import RealPages
    from desktop_app.ui.services import services_of

    context = AppContext.create(options=options, ask_passphrase=asker)
    theme.install(app, theme.Mode(context.settings.theme))
    memory = Memory(context.paths.data / "window.json")
    window = MainWindow(services_of(context), lambda navigator: RealPages(context, navigator, memory), memory)
    try:
        yield window
    finally:
        await window.end()
        window.hide()
        window.deleteLater()
        await context.aclose()


async def _painted(window: MainWindow) -> None:
    """Wait until the first frame has reached the screen."""
    done = asyncio.Event()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() in (QEvent.Type.Paint, QEvent.Type.Close):
                done.set()
            return False

    watch = Watch()
    window.installEventFilter(watch)
    await done.wait()
    window.removeEventFilter(watch)
