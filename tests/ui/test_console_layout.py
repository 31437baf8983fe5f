"""What stands still in the console does so from state to state: sending, an answer, an error, a limit."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import theme
from tests.ui import gallery_pages

STATES = ("console-answer", "console-loading", "console-unreachable", "console-refused", "console-limited",
          "console-no-content", "console-quota")  # fmt: skip
STILL = ("console.find", "console.method", "console.url", "console.environment", "console.send", "console.new_tab",
         "request.tabs", "response.tabs", "response.tabs.pretty")  # fmt: skip


def places(make: Callable[[], QWidget], size: tuple[int, int]) -> dict[str, tuple[int, int, int, int]]:
    """Where the parts stand, and how large they are."""
    page = make()
    page.resize(*size)
    page.show()
    QApplication.sendPostedEvents()
    found = {}
    for name in STILL:
        part = page.findChild(QWidget, name)
        if part is not None and part.isVisible():
            corner = part.mapTo(page, QPoint(0, 0))
            found[name] = (corner.x(), corner.y(), part.width(), part.height())
    page.hide()
    page.deleteLater()
    return found


@pytest.mark.parametrize("size", gallery_pages.SIZES)
async def test_nothing_jumps_from_state_to_state(looks: theme.Theme, size: str) -> None:
    made, room = dict(gallery_pages.console_states()), gallery_pages.SIZES[size]
    before = places(made["console-empty"], room)
    assert len(before) >= 7
    for name in STATES:
        assert places(made[name], room) == before, name
