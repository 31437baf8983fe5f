"""Every state that the galleries draw, made one after another and settled."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.tasks import Tasks
from tests.ui import (
    gallery,
    gallery_activity,
    gallery_answers,
    gallery_export,
    gallery_flow,
    gallery_library,
    gallery_overlays,
    gallery_pages,
    gallery_requests,
    gallery_socket,
)

WINDOW = {"wide": (1440, 900), "narrow": (900, 620)}

Make = Callable[[], Awaitable[QWidget]]


class State:
    """One state of one screen. room: the sizes it has in a large and in the smallest window."""

    def __init__(self, name: str, make: Make, room: dict[str, tuple[int, int]]) -> None:
        self.name, self._make, self._room = name, make, room

    def width(self, size: str) -> int:
        """Pixels that it has across."""
        return self._room[size][0]

    @asynccontextmanager
    async def shown(self, size: str) -> AsyncIterator[QWidget]:
        """The screen, on the screen and with nothing still being read; gone afterwards."""
        widget = await self._make()
        widget.resize(*self._room[size])
        widget.show()
        try:
            await _settle(widget)
            yield widget
        finally:
            if isinstance(widget, MainWindow):
                await widget.end()
            widget.hide()
            widget.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            await _turns()


def every_state(folder: Path) -> Iterator[State]:
    """All of them. folder: an empty one for saved requests."""
    flows = {name: gallery_flow._screen(make) for name, make in gallery_flow.SCREENS.items()}
    for name, screen in {**gallery.SCREENS, **flows, **gallery_overlays.SCREENS}.items():
        yield State(name, screen, WINDOW)
    for name, activity in gallery_activity.SCREENS.items():
        logs = folder / name
        logs.mkdir()
        yield State(name, partial(activity, logs), WINDOW)
    for name, (exporting, step) in gallery_export.states().items():
        yield State(f"export-{name}", partial(gallery_export.shown, exporting, step), WINDOW)
    for room, found in (
        (gallery_pages.SIZES, gallery_pages.states()),
        (gallery_answers.SIZES, gallery_answers.states()),
        (gallery_pages.SIZES, gallery_library.states(folder)),
        (gallery_pages.SIZES, gallery_requests.states()),
        (gallery_socket.SIZES, gallery_socket.states()),
    ):
        for name, make in found:
            yield State(name, _later(make), gallery_answers.LARGE if name == "compared-columns" else room)


def _later(make: Callable[[], QWidget]) -> Make:
    async def made() -> QWidget:
        return make()

    return made


async def _turns() -> None:
    for _ in range(3):
        await asyncio.sleep(0)


async def _settle(widget: QWidget) -> None:
    await _turns()
    parts = (widget, *widget.findChildren(QWidget))
    owners = [each for part in parts for each in vars(part).values() if isinstance(each, Tasks)]
    while any(each._state.running for each in owners):  # noqa: ASYNC110 - several things end, each by itself
        await asyncio.sleep(0.002)
    await _turns()
    QApplication.sendPostedEvents()
