"""The flow view as a person uses it: with the mouse, the keyboard and a screen reader, in every state."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget

from desktop_app.core.errors import StorageProblem
from desktop_app.ui import theme
from desktop_app.ui.flow.grade_panel import GradeMark, VerdictRow
from desktop_app.ui.flow.lanes import LANES, Line, MessageList, lane_x
from desktop_app.ui.flow.member_rows import MemberRow
from desktop_app.ui.flow.page import FlowPage
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import NoteBox
from tests.ui.conftest import Until
from tests.ui.gallery_flow import window
from tests.ui.samples_flow import BROWSER, FlowWorld, renewal, running, signed_in

WIDE = QSize(1440, 900)


@pytest.fixture
def flows() -> FlowWorld:
    """The sign-in of the picture, and one of the day before that failed."""
    return FlowWorld()


@asynccontextmanager
async def opened(flows: FlowWorld, size: QSize = WIDE) -> AsyncIterator[tuple[MainWindow, FlowPage]]:
    """The whole window with the flow view of the sandbox."""
    shown = await window(flows)
    shown.resize(size)
    shown.show()
    shown.activateWindow()
    async with asyncio.timeout(5):
        while not shown.isActiveWindow():  # noqa: ASYNC110 - the platform answers when it likes
            await asyncio.sleep(0.002)
    page = shown.findChild(FlowPage)
    assert page is not None
    try:
        yield shown, page
    finally:
        await shown.end()
        shown.hide()
        shown.deleteLater()


def text(page: QWidget, name: str) -> str:
    label = page.findChild(Label, name)
    assert label is not None
    return label.text()


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None
    return found


def end_note(page: QWidget) -> NoteBox:
    found = page.findChild(NoteBox, "flow.end")
    assert found is not None
    return found


def choose_side(page: FlowPage, side: str) -> None:
    choice = page.findChild(QAbstractButton, f"flow.side.{side}")
    assert choice is not None
    choice.click()


def members(page: FlowPage) -> Iterator[MemberRow]:
    return (row for row in page.findChildren(MemberRow) if row.isVisibleTo(page))


async def test_ctrl_3_opens_it(flows: FlowWorld) -> None:
    async with opened(flows) as (shown, page):
        shown.open_view("sandbox", "console")
        assert not page.isVisible()
        QTest.keyClick(shown, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        assert page.isVisible()
        assert shown.page == "flow"


async def test_it_shows_the_sign_in_its_message_and_its_grade(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        assert text(page, "flow.about") == "10 messages · 6.4 s · secrets hidden"
        assert [line.number for line in page.messages.lines] == list(range(1, 11))
        assert text(page, "flow.path") == "/token"
        assert text(page, "flow.status") == "200 OK"
        shown = {row.member.name: row.accessibleName() for row in members(page)}
        assert shown["code"] == "code: ‹code C1, 43 characters›"
        assert shown["redirect_uri"] == "redirect_uri: http://127.0.0.1:51763/callback"
        assert text(page, "flow.grade.summary") == "10 of 11 checks pass · OAuth security practice, RFC 9700"
        assert not end_note(page).isVisible()


async def test_the_arrow_keys_walk_through_the_messages(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        page.messages.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(page.messages, Qt.Key.Key_Down)
        assert text(page, "flow.path") == "/jwks.json"
        QTest.keyClick(page.messages, Qt.Key.Key_Home)
        assert text(page, "flow.path") == "/.well-known/oauth-protected-resource"
        QTest.keyClick(page.messages, Qt.Key.Key_End)
        assert text(page, "flow.path") == "/v1/me"


async def test_a_click_chooses_a_message_and_a_side(flows: FlowWorld, until: Until) -> None:
    async with opened(flows) as (_, page):
        index = page.messages.model().index(5, 0)
        QTest.mouseClick(page.messages.viewport(), Qt.MouseButton.LeftButton,
                         pos=page.messages.visualRect(index).center())  # fmt: skip
        assert text(page, "flow.path") == "127.0.0.1:51763/callback?code=…"
        choose_side(page, "response")
        assert "browser shows how the sign-in ended" in text(page, "flow.nothing")
        page.presenter.choose(6)
        choose_side(page, "headers")
        await until(lambda: any(members(page)))
        assert [row.member.name for row in members(page)] == ["Content-Type", "Accept", "Content-Type"]


async def test_it_reads_well_aloud(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        model = page.messages.model()
        spoken = model.data(model.index(6, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "7. Exchange the code for tokens, This app to Sign-in, 200 OK, after 6.2 s"
        assert page.messages.accessibleName() == "Messages"
        rows = {row.objectName(): row.accessibleName() for row in page.findChildren(VerdictRow)}
        assert rows["flow.check.pkce"] == "PKCE with S256, secret used once, passed, section 2.1.1"
        assert rows["flow.check.sender_constrained"] == "Token is not tied to this computer, warning, section 2.2.1"
        replaced = "Refresh token is replaced after use, could not check, section 2.2.2"
        assert rows["flow.check.refresh_tokens"] == replaced
        assert [mark.accessibleName() for mark in page.findChildren(GradeMark)] == ["Grade B"]
        named = QAccessible.queryAccessibleInterface(page.messages)
        assert named.childCount() >= 10


async def test_every_stop_of_the_tab_key_has_a_name(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        stops = [each for each in page.findChildren(QWidget)
                 if each.isVisibleTo(page) and each.focusPolicy() & Qt.FocusPolicy.TabFocus]  # fmt: skip
        assert len(stops) > 20
        assert [each.objectName() for each in stops if not each.accessibleName() and not each.focusProxy()] == []


async def test_f6_goes_through_its_parts(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        assert list(page.panes()) == [page.messages, page.detail, page.grade]


async def test_what_passed_beyond_six_is_one_click_away(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        assert len(page.findChildren(VerdictRow)) == 8
        more = button(page, "flow.more_checks")
        assert more.text() == "4 more checks passed"
        more.click()
        await asyncio.sleep(0)
        QApplication.sendPostedEvents(None, 52)  # what was removed is gone
        assert len([row for row in page.findChildren(VerdictRow) if row.isVisibleTo(page)]) == 12


async def test_copy_as_text(flows: FlowWorld, until: Until, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.flow.page._COPIED_MS", 20)
    async with opened(flows) as (_, page):
        button(page, "flow.copy").click()
        assert button(page, "flow.copy").text() == "Copied"
        assert QApplication.clipboard().text() == page.presenter.text()
        QApplication.clipboard().clear()
        page.messages.setFocus()
        QTest.keyClick(page.messages, Qt.Key.Key_C,
                       Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
        assert QApplication.clipboard().text() == page.presenter.text()
        await until(lambda: button(page, "flow.copy").text() == "Copy as text")


async def test_a_value_can_be_copied_and_a_secret_can_not(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        rows = {row.member.name: row for row in members(page)}
        rows["client_id"].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(rows["client_id"], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == "framer-desk"
        rows["code"].copy()
        assert QApplication.clipboard().text() == "‹code C1, 43 characters›"


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
async def test_earlier_sign_ins(flows: FlowWorld, until: Until) -> None:
    async with opened(flows) as (_, page):
        button(page, "flow.earlier").click()
        menu = page.findChild(QMenu, "flow.earlier.menu")
        assert menu is not None
        assert [action.isChecked() for action in menu.actions()] == [True, False]
        menu.actions()[1].trigger()
        menu.close()
        await until(lambda: "failed" in text(page, "flow.about"))
        end = end_note(page)
        assert end.isVisible()
        assert "did not accept the one-time code" in end.label.text()
        assert "The server says: “The code is unknown or was used.”" in end.label.text()
        assert text(page, "flow.status") == "400 Bad Request"


async def test_words_of_a_server_are_no_markup(flows: FlowWorld) -> None:
    flows.flows = [replace(flows.flows[1], server_words="<img src=x><b>bold</b>")]
    async with opened(flows) as (_, page):
        assert "&lt;img src=x&gt;" in end_note(page).label.text()


async def test_without_a_sign_in(flows: FlowWorld) -> None:
    flows.flows = []
    async with opened(flows) as (shown, page):
        assert text(page, "flow.none.title") == "There is no sign-in to show."
        assert list(page.panes()) == [page.findChild(QWidget, "flow.none")]
        button(page, "flow.sign_in").click()
        assert shown.page == "signin"


async def test_a_running_sign_in_grows_before_ones_eyes(flows: FlowWorld, until: Until) -> None:
    flows.flows, flows.running = [running()], {3}
    async with opened(flows) as (_, page):
        end = end_note(page)
        assert "Each message appears here" in end.label.text()
        assert len(page.messages.lines) == 4
        flows.flows = [replace(running(), messages=(*running().messages, *BROWSER[1:]))]
        flows.changed()
        await until(lambda: len(page.messages.lines) == 6)
        assert page.messages.currentIndex().row() == 5
        flows.flows, flows.running = [signed_in()], set()
        flows.changed()
        await until(lambda: len(page.messages.lines) == 10)
        assert not end.isVisible()


async def test_it_listens_only_while_it_is_seen(flows: FlowWorld) -> None:
    async with opened(flows) as (shown, page):
        assert len(flows.listeners) == 1
        shown.open_view("sandbox", "console")
        assert flows.listeners == []
        shown.open_view("sandbox", "flow")
        assert len(flows.listeners) == 1
        flows.changed("orchard")
        assert page.presenter.name == "sandbox"
    assert flows.listeners == []


async def test_a_renewal_can_be_asked_for_and_is_judged(flows: FlowWorld, until: Until) -> None:
    async with opened(flows) as (_, page):
        button(page, "flow.do.renew").click()
        await until(lambda: flows.renewed == ["sandbox"])
        flow = signed_in()
        flows.flows[0] = replace(flow, messages=(*flow.messages, renewal("‹R2:47›")))
        flows.changed()
        await until(lambda: len(page.messages.lines) == 11)
        names = {row.objectName(): row.accessibleName() for row in page.findChildren(VerdictRow) if row.isVisible()}
        assert names["flow.check.refresh_tokens"].startswith("Refresh token is replaced after use, passed")
        assert page.messages.currentIndex().row() == 6, "the message that was looked at stays"


async def test_dpop_is_turned_on_and_a_new_sign_in_begins(flows: FlowWorld, until: Until) -> None:
    async with opened(flows) as (shown, page):
        button(page, "flow.do.dpop").click()
        await until(lambda: shown.page == "signin")
        assert flows.bound == ["sandbox"]


async def test_the_report_is_saved_where_the_person_says(flows: FlowWorld, until: Until) -> None:
    async with opened(flows) as (shown, page):
        button(page, "flow.report").click()
        dialog = shown.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit("/tmp/report.txt")
        dialog.close()
        await until(lambda: flows.saved)
        assert flows.saved == {"/tmp/report.txt": page.presenter.report()}


async def test_a_record_that_can_not_be_read_is_said(flows: FlowWorld, until: Until) -> None:
    async with opened(flows) as (shown, page):
        flows.problem = StorageProblem("flows_unreadable", "The record can't be used.", "Move it.")
        flows.changed()
        await until(lambda: shown.findChild(QWidget, "dialog.error") or _dialog(shown))
        assert page.presenter.flow == signed_in(), "what is shown stays"


def _dialog(shown: MainWindow) -> list[QWidget]:
    return [each for each in shown.findChildren(QWidget) if each.property("dialog") and each.isVisible()]


@pytest.mark.parametrize("size", [QSize(880, 600), QSize(1100, 700), QSize(1440, 900)])
async def test_nothing_is_cut_off_in_windows_of_any_size(flows: FlowWorld, size: QSize) -> None:
    async with opened(flows, size) as (_, page):
        for name in ("flow.copy", "flow.earlier", "flow.report"):
            wanted = button(page, name)
            right = wanted.mapTo(page, QPoint(wanted.width(), 0)).x()
            assert right <= page.width(), name
            assert wanted.width() == wanted.sizeHint().width()
        listed = page.messages
        assert lane_x("api", listed.width()) < listed.width() / 2


async def test_the_chosen_message_is_scrolled_into_view(flows: FlowWorld, until: Until) -> None:
    async with opened(flows, QSize(880, 600)) as (_, page):

        def chosen_is_seen() -> bool:
            box = page.messages.visualRect(page.messages.currentIndex())
            seen = page.messages.visibleRegion().boundingRect()
            return seen.contains(box.center())

        await until(chosen_is_seen)
        page.messages.setFocus()
        QTest.keyClick(page.messages, Qt.Key.Key_Home)
        await until(chosen_is_seen)


async def test_arrows_go_from_lane_to_lane(flows: FlowWorld) -> None:
    async with opened(flows) as (_, page):
        listed = page.messages
        image = listed.viewport().grab().toImage()

        def ink(row: int, x: float) -> QColor:
            box = listed.visualRect(listed.model().index(row, 0))
            return image.pixelColor(round(x * image.devicePixelRatio()),
                                    round((box.top() + box.height() / 2) * image.devicePixelRatio()))  # fmt: skip

        line, paper = theme.current().colours.q("text2"), theme.current().colours.q("surface")
        app, browser, server, api = (lane_x(lane, listed.width()) for lane in LANES)
        between = {"app-browser": (app + browser) / 2, "browser-server": (browser + server) / 2,
                   "server-api": (server + api) / 2}  # fmt: skip
        drawn = [{name for name, x in between.items() if ink(row, x) != paper} for row in (0, 1, 3, 4, 5)]
        assert drawn == [
            {"app-browser", "browser-server", "server-api"},
            {"app-browser", "browser-server"},
            {"app-browser"},
            {"browser-server"},
            {"app-browser"},
        ]
        assert ink(1, between["app-browser"]).lightness() < (line.lightness() + paper.lightness()) / 2


async def test_it_follows_the_theme(flows: FlowWorld, looks: theme.Theme) -> None:
    async with opened(flows) as (_, page):
        light = page.grab().toImage().pixelColor(5, page.height() - 5)
        looks.set_mode(theme.Mode.DARK)
        dark = page.grab().toImage().pixelColor(5, page.height() - 5)
        assert light.lightness() > 200 > 80 > dark.lightness()


def test_a_message_without_an_answer_is_marked_in_words() -> None:
    message = replace(signed_in().messages[6], status=0, reason="", problem="It was slow.")
    line = Line(7, message, 0.0)
    assert line.status == "✕"
    assert "No answer" in line.spoken
    assert Line(7, replace(message, times=4), 0.0).title.endswith("×4")


def test_a_list_of_nothing() -> None:
    listed = MessageList()
    listed.show_flow(None, -1)
    assert not listed.lines
    assert listed.height() == 0
