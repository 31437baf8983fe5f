"""Starts the window and ends it. The order is for the eye: a painted window first, everything else after."""

from __future__ import annotations

import os
import sys
from collections.abc import Coroutine, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import SettingsProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.paths import Paths
from desktop_app.core.settings import Settings
from desktop_app.ui import garbage, one_instance, pieces, theme, translation
from desktop_app.ui.memory import Memory
from desktop_app.ui.top_level import TopLevel

Options = Mapping[str, object]


def require_display(environ: Mapping[str, str], platform: str) -> None:
    """Raise SettingsProblem `no_display` where Qt would abort the program because there is no screen."""
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise _no_display()


def _no_display() -> SettingsProblem:
    return SettingsProblem(
        "no_display",
        tr("There is no screen to open a window on."),
        tr("The command line does the same: framer-desk signin PROFILE. See framer-desk --help."),
    )


def run(options: Options, files: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; gives the exit status. options: settings of the command line.

    files: what to open in it. Where a window is open already it gets them, and this process ends at once.
    Raises SettingsProblem where there is no screen or a setting is wrong, StorageProblem where its files are; what
    keeps the window from opening is shown before, unless there is no screen.
    """
    require_display(os.environ, sys.platform)
    asked = one_instance.Asked(
        tuple(str(Path(name).absolute()) for name in files), os.environ.get("XDG_ACTIVATION_TOKEN", "")
    )
    claim = one_instance.claim(Paths.from_environment(os.environ).data / "open-window.json", asked)
    if claim is None:
        sys.stdout.write(tr("Framer Desk is open already. Its window was brought forward.") + "\n")
        return 0
    try:
        while True:
            try:
                return _stay(options, claim, asked)
            except UserFacing as problem:
                from desktop_app.ui.start_problem import solved

                if not solved(_application(), Paths.from_environment(os.environ), problem):
                    raise
    finally:
        claim.leave()


def _stay(options: Options, claim: one_instance.Claim, asked: one_instance.Asked) -> int:
    app, window, memory = _open(options)
    window.show_first_frame()
    _load_rest(app)
    from desktop_app.ui.live import live

    return _in_loop(app, live(window, memory, options, claim, asked.files))


def snapshot(target: str | Path, options: Options) -> int:
    """Draw the window as it looks at start into the PNG file `target`, without a screen. Raises StorageProblem."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app, window, memory = _open(options)
    _load_rest(app)
    from desktop_app.ui.live import draw

    return _in_loop(app, draw(window, memory, options, Path(target)))


def _open(options: Options) -> tuple[QApplication, TopLevel, Memory]:
    """The application and its empty window. No service, no event loop is loaded for it."""
    paths = Paths.from_environment(os.environ)
    settings = Settings.load(paths, os.environ, options)
    app = _application()
    translation.install(app, settings.language)
    looks = theme.install(app, theme.Mode(settings.theme), settings.text_scale / 100, dressed=False)
    looks.set_strong(settings.contrast == "more")
    memory = Memory(paths.data / "window.json")
    looks.still = bool(memory.get("reduce_motion"))
    return app, TopLevel(memory), memory


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else _connected()
    app.setApplicationName("framer-desk")
    app.setApplicationDisplayName("Framer Desk")
    app.setDesktopFileName("framer-desk")
    app.setQuitOnLastWindowClosed(False)  # Qt would end the loop under our feet
    return app


def _connected() -> QApplication:
    """The application, connected to the screen. Where there is none, the process ends here, in words."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind is QtMsgType.QtFatalMsg:
            # Qt would abort now, with advice to install again. Nothing can be raised through it.
            problem = _no_display()
            sys.stderr.write(f"{problem.full_message}\n{tr('Try: {remedy}', remedy=problem.remedy)}\n")
            sys.stderr.flush()
            os._exit(problem.exit_status)

    others = qInstallMessageHandler(hear)
    try:
        return QApplication(["framer-desk"])
    finally:
        qInstallMessageHandler(others)
        sys.stderr.writelines(f"{text}\n" for text in said)


def _load_rest(app: QApplication) -> None:
    """Load everything else in small pieces: what is typed meanwhile is answered between two of them."""
    os.environ["QT_API"] = "pyside6"  # qasync would try another binding first
    theme.current().dress()
    app.processEvents()
    for piece in pieces.WINDOW:
        import_module(piece)
        app.processEvents()


def _in_loop(app: QApplication, main: Coroutine[Any, Any, int]) -> int:
    import asyncio

    import qasync

    from desktop_app.ui import heaps

    heaps.share()
    with garbage.collected_here(), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main)
