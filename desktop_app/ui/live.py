"""What happens between the window's first frame and its end."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon

from desktop_app import __version__
from desktop_app.context import AppContext
from desktop_app.core import resources
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.crashes import CrashReports
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.ui import crash_note
from desktop_app.ui.autosave import Autosave
from desktop_app.ui.erased import ErasedPage
from desktop_app.ui.hooks import interrupts, uncaught_errors
from desktop_app.ui.memory import Memory
from desktop_app.ui.one_instance import Claim, listening
from desktop_app.ui.opening import Opening
from desktop_app.ui.pages import RealPages
from desktop_app.ui.passphrase import PassphraseAsker
from desktop_app.ui.services import services_of
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.top_level import TopLevel
from desktop_app.ui.tray import Tray


async def live(
    window: TopLevel, memory: Memory, options: Mapping[str, object], claim: Claim, files: Sequence[str] = ()
) -> int:
    """Fill `window`, and stay until the person closes it or the system asks the program to end.

    claim: its right to be the only one. files: what to open first.
    """
    over, anew, erase = asyncio.Event(), asyncio.Event(), asyncio.Event()

    def end() -> None:
        over.set()
        anew.set()

    def end_and_erase() -> None:
        erase.set()
        end()

    window.closed.connect(end)
    if not window.isVisible():
        return 0  # closed before it was filled
    async with (
        _services(window, options) as (context, asker),
        _open_to(window, context, claim, files) as opening,
        _watched(context) as reports,
    ):
        autosave, tray = Autosave(window, memory), Tray(window, memory, end)
        settings = False
        while not over.is_set():
            anew.clear()
            async with _filled(window, memory, asker) as main:
                main.rescaled.connect(anew.set)
                main.erasing.connect(end_and_erase)
                with uncaught_errors(main.show_error, reports.write), interrupts(end):
                    start = _begin(window, main, _start(main, context, memory, opening, settings=settings))
                    main.commands.tasks.start(start, key="start")
                    main.commands.tasks.start(crash_note.offer(main, reports), key="crash")
                    main.commands.tasks.start(_keep_up(context), key="upkeep")
                    await anew.wait()
                opening.attach(None)
            settings = True  # in another size from now on, and that is said on the settings page
        tray.end()
        autosave.end()
        if erase.is_set():
            await _erase(window, context)
    return 0


async def _erase(window: TopLevel, context: AppContext) -> None:
    over = asyncio.Event()
    page = ErasedPage()
    page.left.connect(over.set)
    window.closed.connect(over.set)
    window.set_content(page)
    await page.run(context)
    with interrupts(over.set):
        await over.wait()


async def draw(window: TopLevel, memory: Memory, options: Mapping[str, object], target: Path) -> int:
    """Save a picture of the window as it looks at start. Raises StorageProblem."""
    window.resize(1440, 900)
    window.show()
    async with _services(window, options) as (context, asker), _filled(window, memory, asker) as main:
        await _start(main, context, memory)
        await main.background.settle()
        if not window.grab().save(str(target), "PNG"):
            raise StorageProblem(
                "not_writable", tr("{path} can't be written.", path=target), tr("Choose another place.")
            )
    return 0


async def _begin(window: TopLevel, main: MainWindow, start: Coroutine[Any, Any, None]) -> None:
    """Bring `main` to where the person left it, then let it have what they typed meanwhile."""
    try:
        await start
    except Exception:
        _hand_over(window, main)  # a window that says what is wrong has to hear the answer
        raise
    _hand_over(window, main)


def _hand_over(window: TopLevel, main: MainWindow) -> None:
    if window.first_keys:
        window.first_keys.hand_over(main)
        window.first_keys = None


async def _start(
    main: MainWindow, context: AppContext, memory: Memory, opening: Opening | None = None, *, settings: bool = False
) -> None:
    await main.start(services_of(context), lambda frame: RealPages(context, frame, memory, main.main.pages))
    if settings:
        main.show_settings()
    if opening:
        opening.attach(main)


@asynccontextmanager
async def _watched(context: AppContext) -> AsyncIterator[CrashReports]:
    """Write a report of whatever brings the program down, or would have."""
    about = f"Framer Desk {__version__}, Qt {qVersion()}"
    reports = CrashReports(context.paths.crashes, context.paths.log_file, context.clock, about)
    with reports.watching():
        yield reports


@asynccontextmanager
async def _open_to(window: TopLevel, context: AppContext, claim: Claim, files: Sequence[str]) -> AsyncIterator[Opening]:
    """Take what the desktop asks `window` to open."""
    opening = Opening(window, lambda: SavedFolders(context.paths.saved_folders_file, context.paths.saved), files)
    async with listening(claim, opening.asked):
        yield opening


async def _keep_up(context: AppContext) -> None:
    from desktop_app.core.api.answer import leftovers  # after the first frame

    await asyncio.to_thread(leftovers.sweep, context.paths.cache / "bodies")
    await context.upkeep.run()


@asynccontextmanager
async def _services(
    window: TopLevel, options: Mapping[str, object]
) -> AsyncIterator[tuple[AppContext, PassphraseAsker]]:
    """Every service of the program; at the end the window goes first."""
    window.setWindowIcon(QIcon(str(resources.path("icons/app.svg"))))
    asker = PassphraseAsker()
    context = AppContext.create(options=options, ask_passphrase=asker)
    try:
        yield context, asker
    finally:
        window.hide()
        window.deleteLater()
        await context.aclose()


@asynccontextmanager
async def _filled(window: TopLevel, memory: Memory, asker: PassphraseAsker) -> AsyncIterator[MainWindow]:
    """The window with its content, which is ended in order."""
    main = MainWindow(memory)
    window.set_content(main)
    main.show()
    asker.attach(main)
    try:
        yield main
    finally:
        asker.detach()
        await main.end()
        main.hide()
        main.deleteLater()
