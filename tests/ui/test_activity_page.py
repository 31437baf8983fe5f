"""The activity page: chart, table and filters, following what is sent, alerts, taking it elsewhere, forgetting."""

import asyncio
import csv
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.usage.entry import Use
from desktop_app.core.usage.store import UsageStore
from desktop_app.ui.activity import services
from desktop_app.ui.activity.page import ActivityPage
from desktop_app.ui.widgets.dialog import Dialog
from tests.ui.conftest import Until
from tests.ui.samples import NOW
from tests.ui.samples_activity import Activity
from tests.ui.samples_rotation import Rotation


class Window:
    """What the page asks of the window."""

    def __init__(self) -> None:
        self.signed_in: list[str] = []
        self.settings: list[str] = []
        self.errors: list[UserFacing] = []

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None) -> None:
        self.signed_in.append(name)

    def show_settings(self, section: str = "") -> None:
        self.settings.append(section)

    def show_error(self, problem: UserFacing) -> None:
        self.errors.append(problem)

    def signing_in(self, name: str) -> None:
        pass

    def connections_changed(self) -> None:
        pass


@pytest.fixture
def activity(tmp_path: Path) -> Activity:
    return Activity(tmp_path, FixedClock(NOW))


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def rotation() -> Rotation:
    return Rotation()


Open = Callable[[], AbstractAsyncContextManager[ActivityPage]]


@pytest.fixture
def open_page(activity: Activity, window: Window, rotation: Rotation, qtbot: QtBot) -> Open:
    @asynccontextmanager
    async def open_it() -> AsyncIterator[ActivityPage]:
        page = ActivityPage(activity.services(), window, rotation.services())  # type: ignore[arg-type]  # the part used
        qtbot.addWidget(page)
        page.resize(1216, 810)
        page.show()
        page.show_connection("sandbox")
        async with asyncio.timeout(5):
            while not page.presenter.kept or page._tasks.running("load"):  # noqa: ASYNC110 - no one event for it
                await asyncio.sleep(0.002)
        yield page
        page.hide()
        await page._tasks.end()
        await page.rotation.end()
        for _ in range(3):
            await asyncio.sleep(0)  # what follows the end of a task
        activity.close()

    return open_it


def button(page: QWidget, name: str) -> QAbstractButton:
    found = [each for each in page.findChildren(QAbstractButton, name) if each.isVisibleTo(page)]
    assert found, name
    return found[0]


def said(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def shown(page: ActivityPage, **wanted: object) -> bool:
    """Whether every listed request has these values, and there is one."""
    rows = page.presenter.rows
    return bool(rows) and all(getattr(use, key) == value for use in rows for key, value in wanted.items())


async def test_an_hour_is_counted_charted_and_listed(open_page: Open, activity: Activity) -> None:
    activity.fill()
    async with open_page() as page:
        counted = activity.store.counts()
        assert page.presenter.totals == counted
        assert said(page, "activity.count") == f"{counted.total} requests"
        assert said(page, "activity.chart.title") == "Requests per minute"
        assert said(page, "activity.refused") == f"{counted.refused} refused (4xx)"
        model = page.table.model()
        assert [model.index(0, column).data() for column in (1, 2, 3)] == ["GET", "/v1/me", "200"]
        stopped = next(at for at, use in enumerate(page.presenter.rows) if use.stopped)
        assert [model.index(stopped, column).data() for column in (3, 4, 7)] == ["Not sent", "", "Missing scope"]


async def test_it_is_narrowed_by_words_result_and_sender(open_page: Open, activity: Activity, until: Until) -> None:
    activity.fill()
    async with open_page() as page:
        page.filters.field.setText("generations 202")
        await until(lambda: shown(page, status=202, path="/v1/generations"))
        page.filters.field.setText("")
        page.filters.result.chosen.emit("failed")
        await until(lambda: shown(page, status=503))
        page.filters.result.chosen.emit("")
        page.filters.source.chosen.emit("notebook/batch.ipynb")
        await until(lambda: shown(page, source=page.presenter.wanted.source) and len(page.presenter.rows) == 45)
        page.filters.field.setText("nothing like it")
        await until(lambda: not page.presenter.rows)
        button(page, "activity.empty.widen").click()
        await until(lambda: len(page.presenter.rows) == services.PAGE)
        assert page.filters.source.key == ""


async def test_other_connections_and_longer_times_are_seen_when_asked_for(
    open_page: Open, activity: Activity, until: Until
) -> None:
    activity.store.add([activity.use(7_200), activity.use(9, profile="other")])
    async with open_page() as page:
        assert not page.presenter.rows
        assert "last hour" in said(page, "activity.empty.title")
        button(page, "activity.empty.further").click()
        await until(lambda: len(page.presenter.rows) == 1)
        page.filters.scope.chosen.emit("all")
        await until(lambda: {use.profile for use in page.presenter.rows} == {"sandbox", "other"})


async def test_a_bar_is_reached_by_keys_read_out_and_opened(open_page: Open, activity: Activity, until: Until) -> None:
    activity.store.add([activity.use(120, status=404), activity.use(121), activity.use(10)])
    async with open_page() as page:
        chart = page.chart.chart
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(chart, Qt.Key.Key_End)
        for _ in range(2):
            QTest.keyClick(chart, Qt.Key.Key_Left)
        assert chart.accessibleDescription().endswith("1 fine, 1 refused")
        QTest.keyClick(chart, Qt.Key.Key_Return)
        await until(lambda: [use.status for use in page.presenter.rows] == [404, 200])
        await until(lambda: said(page, "activity.count") == "2 requests")
        QTest.keyClick(chart, Qt.Key.Key_Escape)
        await until(lambda: len(page.presenter.rows) == 3)


async def test_a_bar_is_opened_by_a_click(open_page: Open, activity: Activity, until: Until) -> None:
    activity.store.add([activity.use(130, status=404), activity.use(10)])
    async with open_page() as page:
        chart = page.chart.chart
        place = next(at for at, bar in enumerate(chart._bars) if bar.counts.refused)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(chart._box(place).center().x()), 60))
        await until(lambda: shown(page, status=404))


async def test_what_another_program_sends_appears_while_it_is_looked_at(
    open_page: Open, activity: Activity, until: Until
) -> None:
    activity.send(300)
    async with open_page() as page:
        page.table.verticalScrollBar().setValue(400)
        top = page.table.rowAt(5)
        looked_at = page.presenter.rows[top].id
        other = UsageStore(activity.file)
        other.add([activity.use(1, path="/v1/fresh"), activity.use(0, path="/v1/fresh")])
        other.close()
        await until(lambda: page.presenter.rows[0].path == "/v1/fresh" and not page._tasks.running("load"))
        assert page.presenter.totals.total == 302
        assert page.presenter.rows[page.table.rowAt(5)].id == looked_at


async def test_further_ones_are_read_at_the_end_of_the_list(
    open_page: Open, activity: Activity, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (services, __import__("desktop_app.ui.activity.presenter", fromlist=["PAGE"])):
        monkeypatch.setattr(module, "PAGE", 40)
    activity.send(110)

    def reads(page: ActivityPage, count: int) -> bool:
        return page.table.model().rowCount() == count

    async with open_page() as page:
        for count in (80, 110):
            page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
            await until(partial(reads, page, count))
        moments = [use.at for use in page.presenter.rows]
        assert moments == sorted(moments, reverse=True)


@pytest.mark.parametrize(("which", "state"), [("mine", "mine"), ("resolve", "resolved")])
async def test_an_alert_is_dealt_with(
    open_page: Open, activity: Activity, until: Until, which: str, state: str
) -> None:
    activity.fill()
    async with open_page() as page:
        alert = page.presenter.open_alerts[0]
        assert said(page, "activity.alerts.count") == "2"
        button(page, f"activity.alert.{alert.id}.{which}").click()
        await until(lambda: said(page, "activity.alerts.count") == "1")
        kept = activity.alerts.get(alert.id)
        assert kept is not None
        assert kept.state == state
        assert (
            not page.findChildren(QWidget, f"activity.alert.{alert.id}.block")
            or not button(page, "activity.alerts.earlier").isHidden()
        )


async def test_the_requests_of_an_alert_are_shown(open_page: Open, activity: Activity, until: Until) -> None:
    activity.fill()
    async with open_page() as page:
        alert = next(each for each in page.presenter.open_alerts if each.rule == "refusals")
        button(page, f"activity.alert.{alert.id}.show").click()
        await until(lambda: page.presenter.count == 44)
        assert said(page, "activity.span")
        shown = page.presenter.rows
        assert all(alert.first <= use.at <= alert.last + 1 for use in shown)
        assert {(use.source.shown, use.status) for use in shown} == {("batch.ipynb", 401)}
        filters = page.filters
        assert (filters.field.text(), filters.result.key, filters.source.currentText()) == (
            "401", "refused", "batch.ipynb"
        )  # fmt: skip
        button(page, "activity.span.all").click()
        await until(lambda: page.presenter.count == page.presenter.totals.total > 400)
        assert (filters.field.text(), filters.result.key, filters.source.key) == ("", "", "")


async def test_an_alert_about_all_there_was_is_narrowed_to_its_time_alone(
    open_page: Open, activity: Activity, until: Until
) -> None:
    activity.fill()
    activity.suspect("burst", first=690, last=631, marks=44, source="batch.ipynb", usual=6, minute=44)
    async with open_page() as page:
        alert = next(each for each in page.presenter.open_alerts if each.rule == "burst")
        button(page, f"activity.alert.{alert.id}.show").click()
        await until(lambda: said(page, "activity.span"))
        assert (page.presenter.wanted.source, page.presenter.wanted.text) == (None, "")


async def test_block_and_rotate_ends_sign_ins_changes_the_secret_and_signs_in_again(
    open_page: Open, activity: Activity, rotation: Rotation, window: Window, until: Until
) -> None:
    activity.fill()
    rotation.with_way("renew")
    async with open_page() as page:
        alert = page.presenter.open_alerts[0]
        button(page, f"activity.alert.{alert.id}.block").click()
        await until(lambda: page.findChild(Dialog))
        assert not rotation.ended
        button(page, "rotation.leaked.yes").click()
        await until(lambda: button(page, "rotation.leaked.no").text() == "Close")
        assert (rotation.ended, rotation.tried) == (["sandbox"], [None])
        await until(lambda: alert.id not in [each.id for each in page.presenter.open_alerts])
        button(page, "rotation.leaked.next").click()
        await until(lambda: window.signed_in == ["sandbox"])


async def test_what_a_leak_leaves_undone_is_said_and_the_rest_is_done(
    open_page: Open, rotation: Rotation, until: Until
) -> None:
    rotation.with_way("bring").problem = ProfileProblem("new_secret_refused", "The new one does not work.", "Check it.")
    async with open_page() as page:
        page.rotation.leaked("sandbox")
        await until(lambda: page.findChild(Dialog))
        dialog = page.findChild(Dialog)
        assert dialog is not None
        dialog.field.setText("not-the-right-one")  # type: ignore[attr-defined]  # a Guide
        button(page, "rotation.leaked.yes").click()
        await until(lambda: button(page, "rotation.leaked.no").text() == "Close")
        words = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert rotation.ended == ["sandbox"]
        assert "The new one does not work." in words
        assert "not-the-right-one" not in words
        assert button(page, "rotation.leaked.next").isEnabled()
        dialog.close_with("")


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
async def test_what_is_looked_for_is_written_to_a_file(
    open_page: Open, activity: Activity, until: Until, tmp_path: Path, suffix: str
) -> None:
    activity.fill()
    activity.store.add([activity.use(5, path="/=cmd", account="=1+1", status=418)])
    async with open_page() as page:
        page.filters.result.chosen.emit("refused")
        await until(lambda: shown(page, outcome="refused"))
        target = tmp_path / f"out.{suffix}"
        page.write(target)
        await until(lambda: target.exists() and not page._tasks.running("write"))
        text = target.read_text(encoding="utf-8")
        rows = (
            list(csv.DictReader(text.splitlines())) if suffix == "csv" else [json.loads(x) for x in text.splitlines()]
        )
        assert {row["outcome"] for row in rows} == {"refused"}
        assert len(rows) == page.presenter.totals.refused
        assert rows[0]["account"] == ("'=1+1" if suffix == "csv" else "=1+1")
        assert not target.with_name(f"{target.name}.part").exists()


async def test_a_file_that_can_not_be_written_is_said(
    open_page: Open, activity: Activity, window: Window, until: Until, tmp_path: Path
) -> None:
    async with open_page() as page:
        page.write(tmp_path / "nowhere" / "out.csv")
        await until(lambda: window.errors)
        assert isinstance(window.errors[0], UserFacing)


@pytest.mark.parametrize(("everywhere", "left"), [(False, {"other"}), (True, set())])
async def test_forgetting_is_asked_for(
    open_page: Open, activity: Activity, until: Until, everywhere: bool, left: set[str]
) -> None:
    activity.store.add([activity.use(9), activity.use(8, profile="other")])
    async with open_page() as page:
        page.ask_to_clear(everywhere)
        await until(lambda: page.findChild(Dialog))
        button(page, "activity.forget.yes").click()
        await until(lambda: not page._tasks.running("clear"))
        assert {use.profile for use in activity.store.page()} == left


async def test_the_way_to_the_settings(open_page: Open, activity: Activity, window: Window) -> None:
    activity.days = 0
    async with open_page() as page:
        for name in ("activity.rules", "activity.change", "activity.empty.change"):
            button(page, name).click()
        assert window.settings == ["alerts", "activity", "activity"]


def test_rows_that_came_between_others_show_the_table_anew() -> None:
    from desktop_app.ui.activity.table import UseModel

    def row(number: int) -> Use:
        return Use(float(number), "sandbox", "ada", "GET", "api.example.com", "/", id=number)

    model = UseModel()
    model.show([row(5), row(3)], 10.0)
    assert model.show([row(6), row(5), row(3)], 10.0) == 1
    assert model.show([row(6), row(5), row(4), row(3)], 10.0) == 0
    assert [use.id for use in model.rows] == [6, 5, 4, 3]
