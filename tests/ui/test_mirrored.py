"""In a window that is read from right to left, rows begin at the right; code is read as everywhere else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.saved.tree import File, Folder, Place, Request
from desktop_app.ui import theme
from desktop_app.ui.console.answer.panel import ResponsePanel
from desktop_app.ui.console.importing.dialog import Preview
from desktop_app.ui.console.library.entry_list import EntryList
from desktop_app.ui.console.library.operation_list import OperationList
from desktop_app.ui.console.library.operations import Entry as Listed
from desktop_app.ui.console.library.operations import Group
from desktop_app.ui.console.library.saved_tree import SavedTree
from desktop_app.ui.life import Life
from desktop_app.ui.palette.commands import Command, Match
from desktop_app.ui.palette.palette import PaletteList
from desktop_app.ui.token.lifetime_bar import LifetimeBar
from desktop_app.ui.token.presenter import Lifetime
from desktop_app.ui.widgets.code.program_text import ProgramText
from desktop_app.ui.widgets.expiry import Lifeline
from desktop_app.ui.widgets.line_list import Line, LineList
from tests.ui import gallery_answers, gallery_socket
from tests.ui.audit.contrast import RATIO, Picture
from tests.ui.test_entry_lists import latest, table

HIGH = 100
"""Pixels of the top of a list that are looked at."""


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
        (_program, "program"),
    ],
    ids=["code", "tree", "bytes", "difference", "program"],
)
def test_code_is_the_same_in_both_directions(
    mirrored: Callable[[bool], None], qtbot: QtBot, make: Callable[[], QWidget], part: str
) -> None:
    before = _shown(make(), part, qtbot)
    mirrored(True)
    assert _shown(make(), part, qtbot) == before


def _operations() -> QWidget:
    shown = OperationList()
    listed = Listed(Operation("GET", "/projects/{id}", "read", "Projects", "", security=(("a",),)), ("a",), "Soon gone")
    shown.show_groups([Group("Projects", (listed,))], None)
    return shown


def _saved() -> QWidget:
    shown, file = SavedTree(), Path("things.http")
    request = Request(Place(file, 0), "GET", "/things/{{id}}")
    shown.show_folders([Folder(Path("own"), files=(File(file, (request,)),))], "", Path("own"))
    shown.expandAll()
    return shown


def _palette() -> QWidget:
    shown = PaletteList()
    command = Command("Go to", "Read a thing", list, "of the sandbox", method="GET", keys="Ctrl+K")
    shown.show_matches([Match(command, (0, 2), 1.0)])
    return shown


def _coming() -> QWidget:
    shown = Preview()
    shown.show_requests((SavedRequest("GET", "/things", "Read things"),))
    return shown


def _lines() -> QWidget:
    shown = LineList("lines", "Lines")
    shown.show_lines([Line("request", "What was asked", "three times")])
    return shown


def _socket_messages() -> QWidget:
    made = _socket()
    found = made.findChild(QWidget, "socket.messages")
    assert found is not None
    found.setParent(None)
    return found


def _ink(picture: QImage, tone: str) -> tuple[int, int]:
    """Pixels of the screen left and right of all that is drawn in the colour `tone`."""
    wanted = QColor(getattr(theme.current().colours, tone)).rgb()
    rows = range(min(HIGH * RATIO, picture.height()))
    columns = [x for x in range(picture.width()) if any(picture.pixel(x, y) == wanted for y in rows)]
    return min(columns) // RATIO, (picture.width() - 1 - max(columns)) // RATIO


@pytest.mark.parametrize(
    ("make", "first", "last"),
    [
        (_operations, "teal", ""),
        (_saved, "teal", ""),
        (latest, "teal", "ok"),
        (table, "teal", "ok"),
        (_palette, "teal", "text2"),
        (_coming, "teal", ""),
        (_lines, "text", "text3"),
        (_socket_messages, "text", "text3"),
    ],
)
def test_rows_begin_where_one_starts_to_read(
    mirrored: Callable[[bool], None], qtbot: QtBot, make: Callable[[], QWidget], first: str, last: str
) -> None:
    places: dict[str, list[tuple[int, int]]] = {first: [], last: []}
    for on in (False, True):
        mirrored(on)
        picture = _shown(make(), "none", qtbot)
        for tone in filter(None, places):
            places[tone].append(_ink(picture, tone))
    for tone in filter(None, places):
        (left, right), (there_left, there_right) = places[tone]
        assert abs(left - right) > 20, "what would look the same at the other side proves nothing"
        assert max(abs(there_left - right), abs(there_right - left)) <= 3


@pytest.mark.parametrize("make", [latest, table])
def test_a_star_is_pressed_where_it_is_drawn(
    mirrored: Callable[[bool], None], qtbot: QtBot, make: Callable[[], EntryList]
) -> None:
    where = []
    for on in (False, True):
        mirrored(on)
        shown = make()
        _shown(shown, "none", qtbot)
        index = shown.model().index(1, 0)
        row, star = shown.visualRect(index), shown.spot(index)
        where.append((star.left() - row.left(), row.right() - star.right()))
    assert where[0] == where[1][::-1] != where[1]


def _lifeline() -> QWidget:
    shown = Lifeline()
    shown.set_state(Life.VALID, 0.7, 0.1)
    return shown


def _lifetime() -> QWidget:
    shown = LifetimeBar()
    shown.show_life(Lifetime(0.0, 160.0, 480.0, 538.0, "6:18", "378 seconds", ""))
    return shown


@pytest.mark.parametrize(("make", "top", "bottom"), [(_lifeline, 0, 9), (_lifetime, 38, 42)])
def test_bars_of_a_life_fill_from_where_one_starts_to_read(
    mirrored: Callable[[bool], None], qtbot: QtBot, make: Callable[[], QWidget], top: int, bottom: int
) -> None:
    pictures = []
    for on in (False, True):
        mirrored(on)
        picture = _shown(make(), "none", qtbot)
        ends = 10 * RATIO  # round, and smoothed a shade otherwise
        pictures.append(picture.copy(ends, top * RATIO, picture.width() - 2 * ends, (bottom - top) * RATIO))
    assert pictures[0] != pictures[1]
    assert pictures[0].flipped(Qt.Orientation.Horizontal) == pictures[1]
