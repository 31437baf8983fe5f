"""The page of changes, and the marks that say that there are some, or alerts."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.changes.notices import Notice
from desktop_app.core.changes.snapshots import Snapshot, Snapshots
from desktop_app.ui.changes.lines import lines
from desktop_app.ui.changes.page import ChangesPage
from desktop_app.ui.changes.services import Seen
from desktop_app.ui.console.library.endings import endings_of
from desktop_app.ui.console.library.operations import OperationLists
from desktop_app.ui.file_feed import FileFeed
from desktop_app.ui.memory import Memory
from desktop_app.ui.services import News
from desktop_app.ui.widgets.line_list import Line
from tests.ui.conftest import Until, opened
from tests.ui.samples import NOW, World
from tests.ui.samples_changes import ADDED, NEEDED, REMOVED, REPORT, Changes
from tests.ui.test_activity_page import Window


@pytest.fixture
def changes() -> Changes:
    return Changes()


Open = Callable[[], AbstractAsyncContextManager[ChangesPage]]


@pytest.fixture
def memory() -> Memory:
    return Memory(None)


@pytest.fixture
def open_page(changes: Changes, memory: Memory, qtbot: QtBot, until: Until) -> Open:
    @asynccontextmanager
    async def open_it() -> AsyncIterator[ChangesPage]:
        page = ChangesPage(changes.services(), Seen(memory), Window())  # type: ignore[arg-type]  # the part used
        qtbot.addWidget(page)
        page.resize(1216, 810)
        page.show()
        page.show_connection("sandbox")
        await until(lambda: page.report)
        yield page
        await page._tasks.end()
        for _ in range(3):
            await asyncio.sleep(0)  # what follows the end of a task

    return open_it


def texts(found: list[Line], kind: str) -> list[str]:
    return [line.text for line in found if line.kind == kind]


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def test_breaking_changes_come_first_with_the_saved_requests_they_are_about() -> None:
    found = lines(REPORT, 0.0)
    assert texts(found, "breaking") == [REMOVED.text, NEEDED.text]
    assert texts(found, "request") == ["All sites"]
    kinds = [line.kind for line in found]
    assert kinds.index("breaking") < kinds.index("request") < kinds.index("change")
    assert ADDED.text in texts(found, "change")
    assert found[kinds.index("breaking")].spoken.startswith("Breaking: ")


def test_the_end_of_operations_is_told_with_its_dates() -> None:
    told = next(line for line in lines(REPORT, 0.0) if line.kind == "announced")
    assert told.text == "GET /v1/usage"
    assert "deprecated 2026-11-04" in told.aside
    assert "ends 2027-01-23" in told.aside


def test_what_was_seen_is_no_news() -> None:
    asides = [line.aside for line in lines(REPORT, REPORT.steps[1].at) if line.text.startswith("Found")]
    assert asides == ["new", ""]


async def test_having_seen_them_is_remembered(open_page: Open, memory: Memory) -> None:
    async with open_page() as page:
        assert page.list.model().rowCount() == len(lines(REPORT, 0.0))
        page.seen.click()
        assert not page.seen.isVisible()
    assert Seen(memory).all() == {"sandbox": REPORT.steps[0].at}
    async with open_page() as page:
        assert not page.seen.isVisible()


async def test_fetching_now_says_what_could_not_be_had(open_page: Open, changes: Changes, until: Until) -> None:
    changes.problems = ("The server is silent.",)
    async with open_page() as page:
        page.fetch.click()
        await until(lambda: changes.looks == ["sandbox"] and page.fetch.isEnabled())
        assert page.report is not None
        assert "The server is silent." in page.list.model().index(0, 0).data()


@pytest.mark.parametrize(
    ("looked_at", "since", "title"),
    [(0.0, 0.0, "nothing to compare"), (NOW, NOW, "From now on"), (NOW, NOW - 86_400, "Nothing changed since")],
)
async def test_nothing_changed(open_page: Open, changes: Changes, looked_at: float, since: float, title: str) -> None:
    changes.found = replace(REPORT, steps=(), announced=(), looked_at=looked_at, since=since)
    async with open_page() as page:
        shown = page.findChild(QLabel, "changes.calm.title")
        assert isinstance(shown, QLabel)
        assert title in shown.text()


async def test_marks_of_the_window_follow_the_news(world: World, until: Until) -> None:
    world.told = News({"sandbox": 2, "": 1}, frozenset({"sandbox", "orchard"}))
    async with opened(world) as window:
        await until(lambda: button(window, "status.alerts").isVisible())
        assert button(window, "status.alerts").text() == "3 alerts"
        assert button(window, "sidebar.view.activity").accessibleName() == "Activity, 3 alerts"
        assert "has changed" in button(window, "sidebar.connection.orchard").accessibleName()
        button(window, "status.changes").click()
        assert window.page == "changes"
        button(window, "status.alerts").click()
        assert window.page == "activity"
        window.choose("orchard")
        await until(lambda: button(window, "status.alerts").text() == "1 alert")
        world.told = News()
        window.news.ask()
        await until(lambda: not button(window, "status.changes").isVisible())
        assert button(window, "sidebar.view.activity").accessibleName() == "Activity"


async def test_the_latest_change_of_a_connection_is_read_once(tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    assert kept.latest("sandbox") == 0.0
    first = kept.load("sandbox").with_look(Snapshot(at=1.0, server={"issuer": "a"}))
    kept.save("sandbox", first)
    assert kept.latest("sandbox") == 0.0
    kept.save("sandbox", first.with_look(Snapshot(at=2.0, server={"issuer": "b"})))
    assert kept.latest("sandbox") == 2.0
    kept.load = lambda name: pytest.fail("it did not change")  # type: ignore[method-assign]
    assert kept.latest("sandbox") == 2.0


async def test_a_feed_hears_of_files_that_are_made_written_and_replaced(
    tmp_path: Path, until: Until, qtbot: QtBot
) -> None:
    watched = tmp_path / "log-wal"
    owner = QWidget()
    qtbot.addWidget(owner)
    feed = FileFeed([watched, tmp_path / "changes"], owner)
    heard = QSignalSpy(feed.changed)

    async def told(does: Callable[[], object]) -> None:
        before = heard.count()
        await asyncio.to_thread(does)
        await until(lambda: heard.count() > before)

    await told(lambda: watched.write_text("one"))
    await told(lambda: watched.write_text("two"))
    (tmp_path / "other").write_text("three")
    await told(lambda: (tmp_path / "other").replace(watched))
    await told((tmp_path / "changes").mkdir)
    await told(lambda: (tmp_path / "changes" / "one").write_text("x"))


def test_the_console_lists_operations_with_what_is_said_of_their_end() -> None:
    catalog = Catalog(operations=(Operation("GET", "/things/{id}", "thing"), Operation("GET", "/others", "others")))
    said = Notice(profile="box", method="GET", path="/things/7", deprecated=True, sunset_at=NOW + 60 * 86_400)

    class Program:
        class notices:
            @staticmethod
            def of(name: str) -> list[Notice]:
                return [said] if name == "box" else []

    endings = endings_of(Program, "box", catalog)  # type: ignore[arg-type]  # the part that is used
    assert endings == {"GET /things/{id}": "deprecated, ends 2027-01-23"}
    lists = OperationLists()
    assert [entry.ending for entry in lists.groups(catalog, ())[0].entries] == ["", ""]
    thing, other = lists.groups(catalog, (), "", endings)[0].entries
    assert thing.spoken == "GET /things/{id}, deprecated, ends 2027-01-23"
    assert other.spoken == "GET /others"
