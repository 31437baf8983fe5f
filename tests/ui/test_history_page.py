"""The page of all requests: finding, reading on, stars, copies, opening again and forgetting."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.clock import FixedClock
from desktop_app.core.history.entry import Details, Entry
from desktop_app.ui.history import presenter as presenters
from desktop_app.ui.history.page import HistoryPage
from desktop_app.ui.memory import Memory
from desktop_app.ui.widgets.dialog import Dialog
from tests.ui.conftest import Until
from tests.ui.gallery_pages import SilentWindow
from tests.ui.samples_library import BASE, Library

NOW = 1_795_530_728.0


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path, FixedClock(NOW))
    made.fill()
    return made


Open = Callable[[], AbstractAsyncContextManager[HistoryPage]]


@pytest.fixture
def opened() -> list[tuple[str, Entry]]:
    """What was opened again."""
    return []


@pytest.fixture
def open_page(library: Library, qtbot: QtBot, opened: list[tuple[str, Entry]]) -> Open:
    @asynccontextmanager
    async def open_it() -> AsyncIterator[HistoryPage]:
        page = HistoryPage(library.services(), SilentWindow(), Memory(None), lambda *entry: opened.append(entry))
        qtbot.addWidget(page)
        page.resize(1216, 872)
        page.show()
        page.show_connection("sandbox")
        yield page
        await page._tasks.end()
        for _ in range(3):
            await asyncio.sleep(0)  # what follows the end of a task

    return open_it


def urls(page: HistoryPage) -> list[str]:
    return [entry.url.removeprefix(BASE) for entry in page.presenter.entries]


def reads(page: HistoryPage, count: int) -> bool:
    """Whether so many are listed."""
    return page.table.model().rowCount() == count


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


async def test_it_is_found_by_words_and_narrowed(open_page: Open, until: Until) -> None:
    async with open_page() as page:
        await until(lambda: len(page.presenter.entries) == 9)
        page.field.setText("gener")
        await until(lambda: set(urls(page)) == {"/generations"})
        page.field.setText("")
        page.method.chosen.emit("PATCH")
        await until(lambda: set(urls(page)) == {"/projects/prj_7Kq2"})
        page.status.chosen.emit("5")
        await until(lambda: not page.presenter.entries)
        empty = page.findChild(QLabel, "history.empty")
        assert isinstance(empty, QLabel)
        assert empty.isVisible()
        button(page, "history.clear_search").click()
        await until(lambda: len(page.presenter.entries) == 9)
        page.starred.click()
        await until(lambda: len(page.presenter.entries) == 2)


async def test_other_connections_are_seen_when_asked_for(open_page: Open, library: Library, until: Until) -> None:
    library.store.add([(Entry(NOW, "other", "GET", "https://other.example/x", 200), Details())])
    async with open_page() as page:
        await until(lambda: len(page.presenter.entries) == 9)
        page.scope.chosen.emit("all")
        await until(lambda: len(page.presenter.entries) == 10)


async def test_further_ones_are_read_at_the_end_of_the_list(
    open_page: Open, library: Library, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenters, "PAGE", 40)
    library.send(101)
    async with open_page() as page:
        await until(lambda: len(page.presenter.entries) == 40)
        for count in (80, 110):
            page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
            await until(partial(reads, page, count))
        assert not page.presenter.more
        assert [entry.id for entry in page.presenter.entries] == list(range(110, 0, -1))


async def test_what_is_kept_of_an_entry_is_shown_and_opened_again(
    open_page: Open, opened: list[tuple[str, Entry]], until: Until
) -> None:
    async with open_page() as page:
        await until(lambda: page.presenter.entries)
        page.table.setCurrentIndex(page.table.model().index(1, 0))
        text = page.findChild(QPlainTextEdit, "history.detail.text")
        assert isinstance(text, QPlainTextEdit)
        await until(lambda: '{"prompt": "A bakery"}' in text.toPlainText())
        assert "Content-Type: application/json" in text.toPlainText()
        QTest.keyClick(page.table, Qt.Key.Key_Return)
        button(page, "history.open").click()
        assert [(name, entry.id) for name, entry in opened] == [("sandbox", 8), ("sandbox", 8)]


async def test_stars_and_copies(open_page: Open, until: Until) -> None:
    async with open_page() as page:
        await until(lambda: page.presenter.entries)
        page.table.setCurrentIndex(page.table.model().index(1, 0))
        QTest.keyClick(page.table, Qt.Key.Key_S)
        await until(lambda: page.presenter.entries[1].starred)
        await until(lambda: page.presenter.details)
        page._copies.chosen.emit("curl", False)
        await until(lambda: QGuiApplication.clipboard().text())
        assert "$FRAMER_DESK_TOKEN" in QGuiApplication.clipboard().text()
        assert f"{BASE}/generations" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("days", "left"), [(0, 2), (7, 9)])
async def test_forgetting_is_asked_for_and_leaves_starred_ones(
    open_page: Open, until: Until, days: int, left: int
) -> None:
    async with open_page() as page:
        await until(lambda: page.presenter.entries)
        page._ask_to_clear(days, False)
        await until(lambda: page.findChild(Dialog))
        button(page, "history.forget.no").click()
        await until(lambda: not page._tasks.running("clear"))
        assert len(page.presenter.entries) == 9
        page._ask_to_clear(days, False)
        await until(lambda: [each for each in page.findChildren(Dialog) if each.isVisible()])
        shown = next(each for each in page.findChildren(Dialog) if each.isVisible())
        button(shown, "history.forget.yes").click()
        await until(lambda: not page._tasks.running("clear"))
        assert len(page.presenter.entries) == left


async def test_a_narrow_page_has_the_details_below(open_page: Open, until: Until) -> None:
    async with open_page() as page:
        await until(lambda: page.presenter.entries)
        assert page._split.orientation() == Qt.Orientation.Horizontal
        page.resize(844, 592)
        assert page._split.orientation() == Qt.Orientation.Vertical
