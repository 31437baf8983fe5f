"""In a window that is read from right to left, code, answers and lists of requests are read as everywhere else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.console.answer.panel import ResponsePanel
from desktop_app.ui.widgets.code.program_text import ProgramText
from tests.ui import gallery_answers, gallery_socket
from tests.ui.audit.contrast import RATIO, Picture


def _answer(name: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        return dict(gallery_answers.states())[name]()

    return make


def _socket() -> QWidget:
    return dict(gallery_socket.states())["socket-chosen"]()


def _program() -> QWidget:
    shown = ProgramText("program", "Program")
    shown.show_program("import this\nx = 'y'", "python")
    return shown


@pytest.fixture
def mirrored(looks: theme.Theme) -> Iterator[Callable[[bool], None]]:
    """Has what is made next read from right to left, or not."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def mirror(on: bool) -> None:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if on else Qt.LayoutDirection.LeftToRight)

    yield mirror
    mirror(False)


def _shown(made: QWidget, part: str, qtbot: QtBot) -> QImage:
    qtbot.addWidget(made)
    made.resize(538, 500)
    made.show()
    QApplication.processEvents()
    found = made.findChild(QWidget, part) or made
    corner = found.mapTo(made, QPoint(0, 0))
    picture = Picture(made).image.copy(QRect(corner * RATIO, found.size() * RATIO))
    if isinstance(made, ResponsePanel):
        made.release()
    return picture


@pytest.mark.parametrize(
    ("make", "part"),
    [
        (_answer("pretty"), "response.body"),
        (_answer("tree"), "response.tree"),
        (_answer("hex"), "response.hex"),
        (_answer("compared"), "response.compared"),
        (_socket, "socket.messages"),
        (_program, "program"),
    ],
    ids=["code", "tree", "bytes", "difference", "messages", "program"],
)
def test_code_is_the_same_in_both_directions(
    mirrored: Callable[[bool], None], qtbot: QtBot, make: Callable[[], QWidget], part: str
) -> None:
    before = _shown(make(), part, qtbot)
    mirrored(True)
    assert _shown(make(), part, qtbot) == before
