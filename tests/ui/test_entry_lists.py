"""The two lists of requests that were sent: opening, stars and menus, by mouse and by key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.history.entry import Entry
from desktop_app.ui.console.library.entry_list import EntryList
from desktop_app.ui.console.library.recent import Day
from desktop_app.ui.console.library.recent_list import RecentList
from desktop_app.ui.history.table import HistoryTable

ENTRIES = [Entry(at, "box", "GET", f"https://api.example/{at}", 200, id=at) for at in (30, 20, 10)]


def latest() -> EntryList:
    shown = RecentList()
    shown.show_days([Day("Today", tuple(ENTRIES))], "https://api.example")
    return shown


def table() -> EntryList:
    shown = HistoryTable()
    shown.entries.show(ENTRIES, 40.0)
    return shown


@pytest.mark.parametrize(("make", "row", "click_opens"), [(latest, 2, True), (table, 1, False)])
def test_opening_starring_and_menus(qtbot: QtBot, make: Callable[[], EntryList], row: int, click_opens: bool) -> None:
    entries = make()
    qtbot.addWidget(entries)
    entries.resize(800, 300)
    entries.show()
    opened: list[Entry] = []
    starred: list[Entry] = []
    menus: list[tuple[Entry, QPoint]] = []
    entries.opened.connect(opened.append)
    entries.starred.connect(starred.append)
    entries.menu_wanted.connect(lambda *menu: menus.append(menu))
    index: QModelIndex = entries.model().index(row, 0)
    port, middle, star = entries.viewport(), entries.visualRect(index).center(), entries.spot(index).center()

    QTest.mouseMove(port, star)
    assert port.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(port, middle)
    assert port.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=star)
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=star)
    assert (starred, opened) == ([ENTRIES[1]], [])
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=middle)
    assert opened == [ENTRIES[1]] * click_opens
    assert entries.entry == ENTRIES[1]

    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert opened == [ENTRIES[1]] * (1 + click_opens)
    QTest.keyClick(entries, Qt.Key.Key_S)
    assert starred == [ENTRIES[1]] * 2
    QTest.keyClick(entries, Qt.Key.Key_Menu)
    assert menus == [(ENTRIES[1], port.mapToGlobal(middle))]
