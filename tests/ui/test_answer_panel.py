"""The answer pane: which view is shown for what, filter, comparison, earlier answers, and an answer that is coming."""

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.description.judging import Judgement
from desktop_app.core.api.description.schema import Finding
from desktop_app.ui.console.answer.live import Live
from desktop_app.ui.console.answer.panel import ResponsePanel
from desktop_app.ui.console.answer.problems import Action
from desktop_app.ui.console.answer.reply import Reply
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.pane import CodePane
from desktop_app.ui.widgets.labels import Label
from tests.ui import gallery_answers as gallery
from tests.ui.conftest import Until
from tests.ui.samples_answers import AT, CSV, HTML, changed, desk, of, picture, reply
from tests.ui.samples_console import projects, response

JSON = "application/json"
W = TypeVar("W", bound=QWidget)
Show = Callable[..., ResponsePanel]


@pytest.fixture
async def show(qtbot: QtBot) -> AsyncIterator[Show]:
    """Shows answers in a pane, on its screen."""
    made: list[ResponsePanel] = []

    def make(*replies: Reply, shown: Desk | None = None) -> ResponsePanel:
        panel = ResponsePanel()
        qtbot.addWidget(panel)
        panel.resize(560, 600)
        panel.show()
        panel.show_desk(shown or desk(*replies), AT, lambda: 1.0)
        made.append(panel)
        return panel

    yield make
    for panel in made:
        await panel._tasks.end()
        panel.release()


def part(panel: QWidget, kind: type[W], name: str) -> W:
    found = panel.findChild(kind, name)
    assert found is not None, name
    return found


def tabs_of(panel: ResponsePanel) -> list[str]:
    return [key for key in panel.tabs._keys if not panel.tabs._group.button(panel.tabs._keys.index(key)).isHidden()]


@pytest.mark.parametrize(
    ("content", "media", "tabs"),
    [
        (projects(), JSON, ["pretty", "tree", "headers", "timing", "raw"]),
        (HTML, "text/html", ["pretty", "headers", "timing", "raw"]),
        (CSV, "text/csv", ["table", "headers", "timing", "raw"]),
        (picture(), "image/png", ["image", "headers", "timing", "raw"]),
        (b"", JSON, ["pretty", "headers", "timing"]),
        (b"%PDF\0", "application/pdf", ["pretty", "headers", "timing", "raw"]),
        (b'{"a": ', JSON, ["headers", "timing", "raw"]),
    ],
)
async def test_the_views_follow_what_the_body_is(show: Show, content: bytes, media: str, tabs: list[str]) -> None:
    panel = show(reply(of(content, media)))
    assert sorted(tabs_of(panel)) == sorted(tabs)
    assert panel.tabs.chosen == ("raw" if content == b'{"a": ' else tabs[0])


async def test_what_the_person_chose_stays_where_it_can(show: Show) -> None:
    panel = show(reply(of(projects(), JSON)))
    panel.tabs.choose("tree")
    panel.show_desk(desk(reply(of(projects(), JSON))), AT, lambda: 1.0)
    assert panel.tabs.chosen == "tree"
    panel.show_desk(desk(reply(of(HTML, "text/html"))), AT, lambda: 1.0)
    assert panel.tabs.chosen == "pretty"
    panel.show_desk(desk(reply(of(projects(), JSON))), AT, lambda: 1.0)
    assert panel.tabs.chosen == "tree"


async def test_broken_json_is_shown_as_it_came_and_good_json_after_it_is_pretty_again(show: Show) -> None:
    panel = show(reply(of(b'{"a": ]', JSON)))
    assert panel.views.currentWidget() is panel.views.raw
    assert "line 1, a value is missing here" in panel.note._box.label.text()
    assert panel.note.isVisible()
    panel.show_desk(desk(reply(of(projects(), JSON))), AT, lambda: 1.0)
    assert panel.views.currentWidget() is panel.views.pretty
    assert not panel.note.isVisible()


async def test_no_text_is_offered_for_saving_and_its_bytes_can_be_seen(show: Show) -> None:
    panel = show(reply(of(b"%PDF-1.7\0\1", "application/pdf")))
    acted: list[Action] = []
    panel.acted.connect(acted.append)
    part(panel.problem, Button, "response.save").click()
    assert acted == [Action.SAVE]
    panel.tabs.choose("raw")
    assert "25 50 44 46" in panel.views.hex.visible_text()
    assert not panel.view_shown


async def test_a_text_can_be_seen_as_bytes_and_back(show: Show) -> None:
    panel = show(reply(of(projects(), JSON)))
    panel.tabs.choose("raw")
    panel.tools.bytes_button.click()
    assert panel.views.currentWidget() is panel.views.hex
    panel.tools.bytes_button.click()
    assert panel.views.currentWidget() is panel.views.raw
    panel.tools.wrap_button.click()
    assert panel.views.pretty.wrap


async def test_a_filter_shows_what_it_finds_in_text_and_tree(show: Show, until: Until) -> None:
    panel = show(reply(of(projects(), JSON)))
    QTest.keyClicks(panel.tools.field, "data[*].name")
    QTest.keyClick(panel.tools.field, Qt.Key.Key_Return)
    said = part(panel, Label, "response.filter.said")
    await until(lambda: said.text() == "3 values")
    assert panel.views.pretty.visible_text().splitlines()[1] == '  "Aurora landing",'
    panel.tabs.choose("tree")
    model = panel.views.tree.model
    assert model.data(model.index(0, 0, model.index(0, 0))) == '0: "Aurora landing"'
    QTest.keyClick(panel.tools.field, Qt.Key.Key_Escape)
    panel.tabs.choose("pretty")
    assert panel.views.pretty.visible_text().splitlines()[1] == '  "data": ['
    assert not said.isVisible()


async def test_value_and_path_of_a_line_are_copied_from_the_text(show: Show, until: Until) -> None:
    panel = show(reply(of(b'{"a": [{"n": 1}, {"n": "twice"}]}', JSON)))
    pane, clipboard = panel.views.pretty.pane, QGuiApplication.clipboard()
    referred: list[str] = []
    panel.reference_wanted.connect(referred.append)
    pane.document.caret.place(panel.views.json.find(b"tw"))
    pane._ask_for("value")
    await until(lambda: clipboard.text() == "twice")
    pane._ask_for("path")
    await until(lambda: clipboard.text() == "$.a[1].n")
    pane._ask_for("reference")
    await until(lambda: referred == ["$.a[1].n"])

    QTest.keyClicks(panel.tools.field, "a[1]\r")
    await until(lambda: panel.views.at == "$.a[1]")
    pane.document.caret.place(panel.views.json.find(b"tw"))
    pane._ask_for("path")
    await until(lambda: clipboard.text() == "$.a[1].n")
    panel.tools.field.clear()
    QTest.keyClicks(panel.tools.field, "a[*].n\r")
    await until(lambda: panel.views.at == "")
    assert pane.offers == ("value",), "a list of what was found is nowhere in the answer"
    panel.tabs.choose("tree")
    assert panel.views.tree.current_path() == ""
    assert not part(panel, Button, "response.tree.copy_path").isEnabled()


async def test_a_filter_that_can_not_be_read_is_explained(show: Show, until: Until) -> None:
    panel = show(reply(of(projects(), JSON)))
    panel.tools.field.setText("$.data[")
    QTest.keyClick(panel.tools.field, Qt.Key.Key_Return)
    problem = part(panel, Label, "response.filter.problem")
    await until(problem.isVisible)
    assert "is no JSONPath" in problem.text()
    assert panel.views.pretty.visible_text().startswith("{")


async def test_the_next_answer_to_the_same_request_is_filtered_too(show: Show, until: Until) -> None:
    shown = desk(reply(of(projects(), JSON)))
    panel = show(shown=shown)
    panel.tools.field.setText("data[*].name")
    said = part(panel, Label, "response.filter.said")
    await until(lambda: said.text() == "3 values")
    shown.take(reply(of(changed(), JSON)))
    panel.show_desk(shown, AT, lambda: 1.0)
    await until(lambda: said.text() == "2 values")
    panel.show_desk(desk(reply(of(projects(), JSON))), AT, lambda: 1.0)
    assert panel.tools.field.text() == ""


async def test_earlier_answers_can_be_gone_back_to_and_compared_with(show: Show, until: Until) -> None:
    panel = show(reply(of(projects(), JSON), at=AT - 60), reply(of(changed(), JSON)))
    assert panel.foot.reply_button.text() == "Reply 2 of 2"
    chosen: list[int] = []
    panel.reply_chosen.connect(chosen.append)
    actions = [each for each in panel.foot.menu().actions() if not each.isSeparator()]
    assert [each.text().split("  ")[0].split(" ")[0] for each in actions] == ["Today", "Today", "Compare"]
    actions[0].trigger()
    assert chosen == [1]
    actions[2].trigger()
    await until(lambda: panel.views.currentWidget() is panel.views.compared)
    assert '-       "pages": 12,' in panel.views.compared.visible_text()
    assert "lines added 1, removed 9." in re.sub("<[^>]*>", "", panel.note._box.label.text())
    part(panel, Button, "response.note.close").click()
    assert panel.views.currentWidget() is panel.views.pretty
    assert not panel.note.isVisible()


async def test_a_comparison_has_two_columns_where_there_is_room(show: Show, until: Until) -> None:
    panel = show(reply(of(projects(), JSON), at=AT - 60), reply(of(changed(), JSON)))
    panel.resize(1200, 400)
    panel.compare(1)
    view = panel.views.compared
    await until(lambda: view.currentWidget() is not view.one)
    old, new = (part(panel, CodePane, f"response.compared.{side}") for side in ("old", "new"))
    assert '-       "pages": 12,' in old.visible_text()
    assert '+       "pages": 14,' in new.visible_text()
    assert part(panel, Label, "response.compared.old.title").text().startswith("Today")
    for one, other in ((old, new), (new, old)):
        one.verticalScrollBar().setValue(one.verticalScrollBar().maximum() // 2)
        assert one.verticalScrollBar().value() == other.verticalScrollBar().value() > 0
        one.verticalScrollBar().setValue(0)
    part(panel, Button, "response.copy").click()
    assert QGuiApplication.clipboard().text().count("\n- ") == 9
    part(panel, Button, "response.wrap").click()  # broken lines can't stand side by side
    assert view.currentWidget() is view.one
    part(panel, Button, "response.wrap").click()
    assert view.currentWidget() is not view.one
    panel.resize(538, 400)
    await until(lambda: view.currentWidget() is view.one)
    assert '-       "pages": 12,' in view.visible_text()
    panel.release()
    assert not view.visible_text()


async def test_a_column_that_reaches_less_far_does_not_hold_the_other_back(show: Show, until: Until) -> None:
    short, long = b'{"a": "b"}', b'{"a": "' + b"x" * 400 + b'"}'
    panel = show(reply(of(short, JSON), at=AT - 60), reply(of(long, JSON)))
    panel.resize(1200, 400)
    panel.compare(1)
    await until(lambda: panel.findChild(CodePane, "response.compared.new"))
    new = part(panel, CodePane, "response.compared.new")
    bar = new.horizontalScrollBar()
    new.grab()  # how wide its rows are is known once they are painted
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum() > 0


async def test_the_same_answer_is_said_to_be_the_same(show: Show, until: Until) -> None:
    panel = show(reply(response(), at=AT - 60), reply(response()))
    panel.compare(1)
    await until(panel.note.isVisible)
    assert "the same as the answer of Today" in panel.note._box.label.text()
    assert panel.views.currentWidget() is panel.views.pretty


async def test_the_foot_says_what_the_description_says(show: Show) -> None:
    panel = show(reply(response(), judgement=Judgement(known=True)))
    assert part(panel, Label, "response.matches").isVisible()
    wrong = Judgement(True, (Finding("$.data[0]", "it should be a list"),))
    panel.show_desk(desk(reply(response(), judgement=wrong)), AT, lambda: 1.0)
    assert panel.foot.differs.text() == "Differs from the API description in 1 place"
    assert not panel.foot.matches.isVisible()
    panel.foot.differs.click()
    assert "$.data[0]" in panel.note._box.label.text()


async def test_the_next_page_is_a_button_where_there_is_one(show: Show) -> None:
    panel = show(reply(response(), next_page="https://a.example/2"))
    asked: list[bool] = []
    panel.next_page_wanted.connect(lambda: asked.append(True))
    panel.foot.page_button.click()
    assert asked == [True]
    panel.show_desk(desk(reply(response())), AT, lambda: 1.0)
    assert not panel.foot.page_button.isVisible()


async def test_a_picture_is_shown_and_copied(show: Show) -> None:
    panel = show(reply(of(picture(), "image/png")))
    assert panel.views.image.words() == "240 x 160 pixels"
    panel.tools.copy_button.click()
    assert QGuiApplication.clipboard().image().width() == 240


async def test_all_of_a_text_is_copied_and_the_selection_stays(show: Show) -> None:
    panel = show(reply(of(b"one\ntwo", "text/plain")))
    caret = panel.views.pretty.pane.document.caret
    caret.select(0, 3)
    panel.tools.copy_button.click()
    assert QGuiApplication.clipboard().text() == "one\ntwo"
    assert caret.selected_text() == "one"


# While it comes


def begin(live: Live, media: str) -> None:
    live.arriving.begin(200, "OK", (("Content-Type", media),))


def come(live: Live, piece: bytes) -> None:
    live.arriving.size += len(piece)
    live._take(piece)


async def test_an_answer_is_shown_while_it_comes(show: Show, until: Until) -> None:
    shown = desk()
    shown.stage, shown.live = "sending", Live(lambda: None)
    panel = show(shown=shown)
    assert panel.loading.isVisible()
    begin(shown.live, "text/event-stream")
    come(shown.live, b"data: one\n\n")
    await until(panel.live.isVisible)
    assert panel.live.text.visible_text() == "message: one"
    assert panel.line.status.text() == "200 OK"
    for number in range(200):
        come(shown.live, b"data: %d\n\n" % number)
    await until(lambda: "message: 199" in panel.live.text.visible_text())
    panel.live.text.place = 0
    come(shown.live, b"data: later\n\n")
    panel._tick()
    assert "message: one" in panel.live.text.visible_text()  # who reads above is left there
    panel.live.text.go_to_end()
    await until(lambda: "message: later" in panel.live.text.visible_text())


async def test_the_first_screen_of_json_stays_when_the_rest_is_here(show: Show) -> None:
    shown = desk()
    shown.stage, shown.live = "sending", Live(lambda: None)
    panel = show(shown=shown)
    content = b"[" + b'{"n": 1},' * 9000 + b'{"n": 2}]'
    begin(shown.live, JSON)
    come(shown.live, content[:70_000])
    panel.show_desk(shown, AT, lambda: 1.0)
    assert panel.live.isVisible()
    panel.live.text.place = 400
    seen = panel.live.text.visible_text()
    shown.take(reply(of(content, JSON)))
    panel.show_desk(shown, AT, lambda: 1.0)
    assert panel.views.pretty.visible_text().splitlines()[:20] == seen.splitlines()[:20]


async def test_the_button_ends_what_comes(show: Show) -> None:
    shown = desk()
    shown.stage, shown.live = "sending", Live(lambda: None)
    panel = show(shown=shown)
    begin(shown.live, "text/plain")
    come(shown.live, b"begin\n")
    panel.show_desk(shown, AT, lambda: 1.0)
    panel.live.stop_button.click()
    assert shown.live.arriving._enough()


async def test_what_was_stopped_says_so(show: Show) -> None:
    panel = show(reply(replace(of(b"begin", "text/plain"), cut="stopped")))
    assert panel.note.isVisible()
    assert "You stopped this after 5 B" in panel.note._box.label.text()


async def test_every_state_of_the_gallery_can_be_shown(qtbot: QtBot) -> None:
    for name, make in gallery.states():
        panel = make()
        qtbot.addWidget(panel)
        panel.resize(400, 400)
        panel.show()
        assert not panel.grab().isNull(), name


async def test_a_long_reason_gives_way_to_the_tabs_and_is_told_whole(show: Show) -> None:
    panel = show(reply(of(projects(), JSON, status=413, reason="Request Entity Too Large")))
    status = panel.line.status
    panel.resize(480, 600)
    assert status.width() < status.fontMetrics().horizontalAdvance(status.text())
    assert status.width() >= status.fontMetrics().horizontalAdvance("413 …")
    assert status.toolTip() == status.text()
    panel.resize(1200, 600)
    assert status.width() >= status.fontMetrics().horizontalAdvance(status.text())
    assert not status.toolTip()
