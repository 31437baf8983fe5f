"""The request side of the console by mouse and keyboard: tabs, undo, bodies, variables, environments, options."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.redact import Secret
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.request.from_operation import from_operation
from desktop_app.ui.console.request.options import Options
from desktop_app.ui.console.tabs.kept import TabStore
from desktop_app.ui.console.variables.services import VariableServices
from desktop_app.ui.memory import Memory
from desktop_app.ui.widgets.kv_pair import Pair
from tests.ui import gallery_requests
from tests.ui.conftest import Until
from tests.ui.samples_console import catalog
from tests.ui.test_console_presenter import World
from tests.ui.test_console_variables import ENVIRONMENTS, Vault
from tests.ui.test_pages import Window, button, field, label, opened

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Console:
    """The console page with environments, a vault and a place to keep tabs."""

    def __init__(self, folder: Path) -> None:
        self.world = World()
        self.vault = Vault()
        self.folder = folder
        (folder / "http-client.env.json").write_text(json.dumps(ENVIRONMENTS))
        self.services = replace(
            self.world.presenter.services,
            tabs=TabStore(folder / "tabs"),
            variables=VariableServices(lambda name: folder, lambda name: self.vault),
        )
        self.page = ConsolePage(self.services, Window(), Memory(None))

    def kept(self) -> list[str]:
        return [tab["request"]["path"] for tab in TabStore(self.folder / "tabs").read("sandbox").tabs]


menus = pytest.mark.qt_log_ignore("plugin does not support", extend=True)
"""Of a test that opens a menu, which the offscreen platform can't raise."""


@pytest.fixture
async def console(qtbot: QtBot, tmp_path: Path) -> Console:
    made = Console(tmp_path)
    await opened(qtbot, made.page)
    return made


async def ready(console: Console, until: Until) -> ConsolePage:
    console.page.show_connection("sandbox")
    await until(lambda: console.page.presenter.desk.catalog_loaded)
    return console.page


def menu_of(widget: QWidget, name: str) -> QMenu:
    found = widget.findChild(QMenu, name)
    assert isinstance(found, QMenu), name
    return found


def pick(menu: QMenu, words: str) -> None:
    action = next(each for each in menu.actions() if each.text().partition("\t")[0] == words)
    action.trigger()
    menu.close()


def paths(page: ConsolePage) -> list[str]:
    return [desk.draft.path for desk in page.presenter.tabs.desks]


# Tabs


async def test_tabs_by_keyboard(console: Console, until: Until) -> None:
    page = await ready(console, until)
    strip = page.side.strip
    assert not strip.isVisible(), "one request needs no tabs"
    QTest.keyClick(page, Qt.Key.Key_T, CONTROL)
    assert strip.isVisible()
    assert field(page, "console.url").hasFocus()
    QTest.keyClicks(field(page, "console.url"), "me")
    assert paths(page) == ["/projects", "me"]
    QTest.keyClick(page, Qt.Key.Key_PageUp, CONTROL)
    assert page.presenter.tabs.place == 0
    assert field(page, "console.url").text() == "/projects"
    QTest.keyClick(page, Qt.Key.Key_PageUp, CONTROL)
    assert page.presenter.tabs.place == 1
    QTest.keyClick(page, Qt.Key.Key_W, CONTROL)
    assert paths(page) == ["/projects"]
    QTest.keyClick(page, Qt.Key.Key_T, CONTROL | SHIFT)
    assert paths(page) == ["/projects", "me"]
    assert strip.bar.accessibleTabName(1) == "GET me, not saved"
    QTest.keyClick(page, Qt.Key.Key_F2)
    QTest.keyClicks(field(page, "console.tabs.rename"), "Mine")
    QTest.keyClick(field(page, "console.tabs.rename"), Qt.Key.Key_Return)
    assert page.presenter.desk.tab_title == "Mine"
    QTest.keyClick(page, Qt.Key.Key_F2)
    rename = field(page, "console.tabs.rename")
    QTest.keyClicks(rename, "Other")
    QTest.keyClick(rename, Qt.Key.Key_Escape)
    assert page.presenter.desk.tab_title == "Mine"


async def test_tabs_by_mouse(console: Console, until: Until) -> None:
    page = await ready(console, until)
    button(page, "console.new_tab").click()
    button(page, "console.tabs.add").click()
    tabs, bar = page.presenter.tabs, page.side.strip.bar
    tabs.desks[0].draft = replace(tabs.desks[0].draft, path="/first")
    page.presenter.refresh_page()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center() - QPoint(20, 0))
    assert tabs.place == 0
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center() - QPoint(20, 0))
    QTest.mouseMove(bar, bar.tabRect(1).center() + QPoint(20, 0))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center() + QPoint(20, 0))
    assert paths(page) == ["/", "/first", "/"]
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert paths(page) == ["/first", "/"]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.mark_rect(1).center())
    assert paths(page) == ["/first"]


@menus
async def test_the_menu_of_a_tab(console: Console, until: Until) -> None:
    page = await ready(console, until)
    strip = page.side.strip
    for path in ("/a", "/b", "/c"):
        page.presenter.tabs.new()
        page.presenter.edit_target(path)
    for place, entry, left in (
        (1, "Duplicate", ["/projects", "/a", "/a", "/b", "/c"]),
        (3, "Close those to the right", ["/projects", "/a", "/a", "/b"]),
        (1, "Close the others", ["/a"]),
        (0, "Reopen closed tab", ["/a", "/b"]),
    ):
        strip.bar.menu_wanted.emit(place, QPoint(0, 0))
        menu = menu_of(strip, "console.tabs.menu")
        pick(menu, entry)
        menu.setObjectName("")
        assert sorted(paths(page)) == sorted(left), entry


async def test_closing_a_tab_stops_its_request(console: Console, until: Until) -> None:
    import asyncio

    page = await ready(console, until)
    stopped = asyncio.Event()

    async def never(*_: object) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    console.world.reply = never  # type: ignore[assignment]  # it gives no answer, ever
    page.send()
    await until(lambda: console.world.sent)
    page.side.new_tab()
    assert page.presenter.tabs.desks[0].busy
    page.side.close_tab(0)
    await asyncio.wait_for(stopped.wait(), 5)


async def test_tabs_are_kept_a_moment_later_and_when_the_page_is_left(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit_target("/kept")
    await until(lambda: console.kept() == ["/kept"])
    page.presenter.edit_target("/left")
    page.hide()
    assert console.kept() == ["/left"]


# Undo


async def test_undo_goes_through_fields_and_rows(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit(header_pairs=(Pair("X-One", "1"), Pair("X-Two", "2")))
    page.request.tabs.choose("headers")
    first = field(page, "console.headers.1.name")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete, CONTROL)
    assert [pair.name for pair in page.presenter.desk.draft.header_pairs] == ["X-Two"]
    url = field(page, "console.url")
    url.setFocus()
    url.end(False)
    QTest.keyClicks(url, "/abc")
    page.request.tabs.choose("params")
    QTest.keyClick(url, Qt.Key.Key_Z, CONTROL)
    assert url.text() == "/projects"
    QTest.keyClick(url, Qt.Key.Key_Z, CONTROL)
    assert [pair.name for pair in page.presenter.desk.draft.header_pairs] == ["X-One", "X-Two"]
    assert page.request.tabs.chosen == "headers", "one sees what was undone"
    QTest.keyClick(url, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert [pair.name for pair in page.presenter.desk.draft.header_pairs] == ["X-Two"]


async def test_undo_in_the_body_is_that_of_the_request(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.choose(catalog().operations[1])
    page.request.tabs.choose("body")
    edit = page.request.body.editor.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "[1]")
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert page.presenter.desk.draft == from_operation(catalog().operations[1])
    assert edit.toPlainText() == page.presenter.desk.draft.body


# Bodies


async def test_every_kind_of_body_has_its_fields(console: Console, until: Until) -> None:
    page = await ready(console, until)
    body = page.request.body
    page.presenter.edit(method="POST")
    page.request.tabs.choose("body")
    shown = {
        "json": body.editor, "form": body.form, "multipart": body.parts, "raw": body.editor, "file": body.file,
        "graphql": body.graphql.query,
    }  # fmt: skip
    for kind, widget in shown.items():
        body.kind.chosen.emit(kind)
        assert widget.isVisible(), kind
        assert body.media_type.isVisible() is (kind in ("raw", "file"))
    body.kind.chosen.emit("none")
    assert label(page, "console.no_body").text() == "The request is sent without a body."
    page.presenter.edit(method="GET")
    assert label(page, "console.no_body").text() == "GET is sent without a body."
    assert not body.kind.isVisible()


async def test_forms_files_and_graphql_are_sent(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit(method="POST")
    page.request.tabs.choose("body")
    body = page.request.body
    body.kind.chosen.emit("form")
    button(page, "console.form.add").click()
    QTest.keyClicks(field(page, "console.form.1.name"), "a b")
    QTest.keyClicks(field(page, "console.form.1.value"), "1&2")
    page.send()
    await until(lambda: len(console.world.sent) == 1)
    body.kind.chosen.emit("graphql")
    QTest.keyClicks(body.graphql.query.edit, "query { me }")
    page.send()
    await until(lambda: len(console.world.sent) == 2)
    body.kind.chosen.emit("file")
    QTest.keyClicks(field(page, "console.file"), __file__)
    page.send()
    await until(lambda: len(console.world.sent) == 3 and not page.presenter.desk.busy)
    first, second, third = (request for _, request, _ in console.world.sent)
    assert first.body == b"a+b=1%262"
    assert dict(first.headers)["Content-Type"] == "application/x-www-form-urlencoded"
    assert json.loads(second.body or b"") == {"query": "query { me }"}
    assert third.upload is not None
    assert third.upload.length() > 10_000


@menus
async def test_a_part_becomes_a_file_and_a_text_again(console: Console, until: Until, tmp_path: Path) -> None:
    page = await ready(console, until)
    page.presenter.edit(method="POST", body_kind="multipart", parts=(Pair("a", __file__, file=True),))
    page.request.tabs.choose("body")
    more = button(page, "console.parts.1.more")
    more.click()
    pick(menu_of(more, "console.parts.1.more.menu"), "image/png")
    assert page.presenter.desk.draft.parts == (Pair("a", __file__, file=True, media_type="image/png"),)
    menu_of(more, "console.parts.1.more.menu").setObjectName("")
    more.click()
    pick(menu_of(more, "console.parts.1.more.menu"), "Send a text instead")
    assert page.presenter.desk.draft.parts == (Pair("a", "", media_type="image/png"),)


def _drop(target: QWidget, path: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)  # fmt: skip
    target.dropEvent(event)


async def test_a_file_that_is_dropped_is_sent(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit(method="POST")
    page.request.tabs.choose("body")
    _drop(page.request.body, __file__)
    draft = page.presenter.desk.draft
    assert (draft.body_kind, draft.file, draft.content_type) == ("file", __file__, "")
    page.presenter.edit(body_kind="multipart")
    _drop(page.request.body, __file__)
    assert page.presenter.desk.draft.parts == (Pair("test_console_requests", __file__, file=True),)


async def test_a_pasted_body_of_megabytes_is_shown_and_sent_but_not_edited(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit(method="POST", body="")
    page.request.tabs.choose("body")
    large = json.dumps([{"id": number, "name": "x" * 20} for number in range(110_000)], indent=1)
    QGuiApplication.clipboard().setText(large)
    page.request.body.editor.edit.paste()
    assert page.presenter.desk.draft.body == large
    assert page.request.body.large.isVisible()
    assert "too long to be edited" in label(page, "console.large_body.words").text()
    assert '"id": 0' in page.request.body.large.view.visible_text()
    page.request.body.editor.edit.textChanged.emit()  # as when the hidden editor is coloured anew
    assert page.presenter.desk.draft.body == large
    button(page, "console.large_body.remove").click()
    assert page.request.body.editor.isVisible()
    assert page.presenter.undo() == "body"
    assert page.presenter.desk.draft.body == large


async def test_hundreds_of_headers_are_there_at_once(console: Console, until: Until) -> None:
    page = await ready(console, until)
    pairs = tuple(Pair(f"X-{number}", "v") for number in range(200))
    page.presenter.edit(header_pairs=pairs)
    table = page.request.headers.table
    assert tuple(table.pairs()) == pairs
    assert len(table.findChildren(QWidget, "console.headers.200")) == 0, "not all are made yet"
    await until(lambda: table.findChildren(QWidget, "console.headers.200"))
    assert tuple(table.pairs()) == pairs


# Parameters, headers


async def test_the_path_and_its_rows_are_kept_in_step(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit_target("/projects/{id}/{{host}}")
    QTest.keyClicks(field(page, "console.path.1.value"), "p 1")
    page.send()
    await until(lambda: page.presenter.desk.response)
    assert console.world.sent[0][1].target == "/projects/p%201/localhost"
    page.presenter.edit_target("/projects")
    assert page.presenter.desk.draft.path_pairs == ()
    assert not page.request.params.path.isVisible()


@menus
async def test_a_value_is_chosen_from_those_that_the_description_allows(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit(query_pairs=(Pair("status", "", False, known=True, choices=("draft", "live"), about="Which."),))
    value = field(page, "console.params.1.value")
    assert value.accessibleDescription() == "Which."
    QTest.keyClick(value, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    pick(menu_of(page, "console.params.1.more.menu"), "live")
    assert page.presenter.desk.draft.target == "/projects?status=live"


async def test_headers_that_come_by_themselves_are_shown_with_their_origin(console: Console, until: Until) -> None:
    page = await ready(console, until)

    def shown() -> dict[str, str]:
        rows = page.request.headers.findChildren(QWidget)
        names = [row for row in rows if row.objectName().startswith("console.automatic.") and not row.isHidden()]
        return {row.objectName().rpartition(".")[2]: row.accessibleName() for row in names}

    page.request.tabs.choose("headers")
    await until(shown)
    assert shown()["Authorization"] == "Authorization: Bearer •••, from Sandbox"
    assert "Content-Type" not in shown()
    page.presenter.edit(method="POST", body="{}", header_pairs=(Pair("User-Agent", "mine"),))
    await until(lambda: "Content-Type" in shown())
    assert shown()["Content-Type"] == "Content-Type: application/json, from the body"
    assert "User-Agent" not in shown(), "the person's own wins"


# Variables


@menus
async def test_the_environment_is_chosen_and_its_values_are_shown(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit_target("/{{id}}")
    url = field(page, "console.url")
    assert page.side.looks.at(url.text(), 3) == "id\nNo value: choose an environment that has one"
    chooser = button(page, "console.environment")
    chooser.click()
    pick(menu_of(chooser, "console.environment.menu"), "dev")
    await until(lambda: chooser.text() == "dev")
    assert page.side.looks.at(url.text(), 3) == "id\n7"
    page.side.use_environment("live")
    await until(lambda: chooser.text() == "live")
    assert chooser.accessibleName() == "Environment live: production"


async def test_a_prompt_asks_in_the_window(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.presenter.edit_target("/{{$password pin}}")
    page.send()
    await until(lambda: page.findChild(QWidget, "console.ask"))
    QTest.keyClicks(field(page, "console.ask.field"), "1234")
    button(page, "console.ask.yes").click()
    await until(lambda: page.presenter.desk.response)
    assert console.world.sent[0][1].target == "/1234"
    await until(lambda: console.kept() == ["/{{$password pin}}"])
    page.send()
    await until(lambda: page.findChildren(QWidget, "console.ask.no"))
    button(page, "console.ask.no").click()
    await until(lambda: not page.presenter.desk.busy)
    assert len(console.world.sent) == 1


async def test_production_is_asked_about_in_the_window(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.side.use_environment("live")
    await until(lambda: page.presenter.tabs.api.values.environment.production)
    page.presenter.edit(method="DELETE")
    page.send()
    await until(lambda: page.findChild(QWidget, "console.production"))
    assert label(page, "console.production.title").text() == "Send DELETE to live?"
    button(page, "console.production.no").click()
    await until(lambda: not page.presenter.desk.busy)
    assert console.world.sent == []


async def test_environments_and_secrets_are_edited_in_the_window(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.side.edit_environments()
    await until(lambda: page.findChild(QWidget, "environments.values.1"))
    value = field(page, "environments.values.1.value")
    value.selectAll()
    QTest.keyClicks(value, "example.org")
    button(page, "environments.new").click()
    await until(lambda: page.findChild(QWidget, "environments.name.field"))
    QTest.keyClicks(field(page, "environments.name.field"), "test")
    button(page, "environments.name.yes").click()
    await until(lambda: button(page, "environments.rename").isEnabled())
    button(page, "environments.add_secret").click()
    await until(lambda: page.findChild(QWidget, "environments.secret_name.field"))
    QTest.keyClicks(field(page, "environments.secret_name.field"), "key")
    button(page, "environments.secret_name.yes").click()
    await until(lambda: page.findChild(QWidget, "environments.secret_value.field"))
    QTest.keyClicks(field(page, "environments.secret_value.field"), "hunter2")
    button(page, "environments.secret_value.yes").click()
    await until(lambda: console.vault.kept == {"key": Secret("hunter2")})
    button(page, "environments.done").click()
    await until(lambda: "test" in page.presenter.tabs.api.values.found.names)
    await until(lambda: page.presenter.tabs.api.values.chosen == "test")  # none was in use, and this one is new
    assert page.presenter.tabs.api.values.secret_names == ("key",)
    written = (console.folder / "http-client.env.json").read_text()
    assert json.loads(written)["$shared"] == {"host": "example.org"}
    assert "hunter2" not in written


# Options


async def test_options_are_set_and_results_shown(console: Console, until: Until) -> None:
    page = await ready(console, until)
    page.request.tabs.choose("options")
    options = page.request.options
    QTest.mouseClick(options.redirects, Qt.MouseButton.LeftButton)
    QTest.keyClicks(options.timeout, "2.5")
    options.protocol.chosen.emit("2")
    QTest.keyClicks(options.repeat, "3")
    assert page.presenter.desk.draft.options == Options(redirects=False, timeout=2.5, http2=True, repeat=3)
    QTest.keyClicks(options.timeout, "x")
    assert options.timeout.property("invalid")
    button(page, "console.checks.add").click()
    QTest.keyClicks(field(page, "console.checks.1.text"), "status == 404")
    page.send()
    await until(lambda: page.presenter.desk.response)
    assert label(page, "console.options.summary").text().startswith("Sent 3 of 3 times.\n200: 3 times")
    assert label(page, "console.checks.1.result").text() == "status == 404: it is 200"
    assert [request.http2 for _, request, _ in console.world.sent] == [True] * 3


# Every state


async def test_every_control_in_every_state_has_a_name(qtbot: QtBot) -> None:
    nameless = []
    for state, make in gallery_requests.states():
        page = make()
        await opened(qtbot, page)
        for control in [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]:
            named = control.accessibleName() and control.objectName()
            if control.isVisible() and control.focusPolicy() and not named:
                nameless.append((state, type(control).__name__, control.objectName(), control.accessibleName()))
        page.hide()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert nameless == []
