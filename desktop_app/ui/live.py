"""What happens between the window's first frame and its end."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtGui import QIcon

from desktop_app.context import AppContext
from desktop_app.core import resources
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.ui.hooks import interrupts, uncaught_errors
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.memory import Memory
from desktop_app.ui.pages import RealPages
from desktop_app.ui.passphrase import PassphraseAsker
from desktop_app.ui.services import services_of
from desktop_app.ui.top_level import TopLevel


async def live(window: TopLevel, memory: Memory, options: Mapping[str, object]) -> int:
    """Fill `window`, and stay until the person closes it or the system asks the program to end."""
    over = asyncio.Event()
    window.closed.connect(over.set)
    if not window.isVisible():
        return 0  # closed before it was filled
    async with _filled(window, memory, options) as (main, context):
        with uncaught_errors(main.show_error), interrupts(over.set):
            main.commands.tasks.start(_start(main, context, memory), key="start")
            await over.wait()
    return 0


async def draw(window: TopLevel, memory: Memory, options: Mapping[str, object], target: Path) -> int:
    """Save a picture of the window as it looks at start. Raises StorageProblem."""
    window.resize(1440, 900)
    window.show()
    async with _filled(window, memory, options) as (main, context):
        await _start(main, context, memory)
        await main.commands.settle()
        if not window.grab().save(str(target), "PNG"):
            raise StorageProblem(
                "not_writable", tr("{path} can't be written.", path=target), tr("Choose another place.")
            )
    return 0


async def _start(main: MainWindow, context: AppContext, memory: Memory) -> None:
    await main.start(services_of(context), lambda frame: RealPages(context, frame, memory))


@asynccontextmanager
async def _filled(
    window: TopLevel, memory: Memory, options: Mapping[str, object]
) -> AsyncIterator[tuple[MainWindow, AppContext]]:
    """The window with its content and every service behind it; all is ended in order, the window last."""
    main = MainWindow(memory)
    window.setWindowIcon(QIcon(str(resources.path("icons/app.svg"))))
    window.set_content(main)
    main.show()
    asker = PassphraseAsker()
    asker.attach(main)
    context = AppContext.create(options=options, ask_passphrase=asker)
    try:
        yield main, context
    finally:
        asker.detach()
        window.remember()
        await main.end()
        window.hide()
        window.deleteLater()
        await context.aclose()
