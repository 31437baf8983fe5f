"""The left column: saved requests and the history, and the tabs that they are opened in."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import StorageProblem
from desktop_app.core.history.entry import Details, Entry
from desktop_app.ui import theme
from desktop_app.ui.console.library import services
from desktop_app.ui.console.library.copying import request_of
from desktop_app.ui.console.library.finding import FindField
from desktop_app.ui.console.library.recent import day_words, short_url
from desktop_app.ui.console.library.saved_tree import SavedTree
from desktop_app.ui.console.library.work import nobody
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.labels import KeyCap
from tests.ui.conftest import Until
from tests.ui.gallery_pages import console_page
from tests.ui.samples_library import BASE, PROJECTS, Library

NOW = 1_795_530_728.0


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path, FixedClock(NOW))
    made.fill()
    return made


Open = Callable[[str], AbstractAsyncContextManager[ConsolePage]]


@pytest.fixture
def open_page(library: Library, qtbot: QtBot) -> Open:
    """Opens the console with one of its lists in front, and sees to it that nothing runs any more afterwards."""

    @asynccontextmanager
    async def open_it(key: str) -> AsyncIterator[ConsolePage]:
        page = console_page(lambda presenter, desk: None, library.services())
        qtbot.addWidget(page)
        page.resize(1216, 872)
        page.show()
        page.library.choose(key)
        yield page
        assert page.work is not None
        await page.work._tasks.end()
        await page.library._tasks.end()
        for _ in range(3):
            await asyncio.sleep(0)  # what follows the end of a task

    return open_it


def rows(tree: SavedTree) -> list[str]:
    """The words of all rows, indented by how deep they are."""
    listed: list[str] = []

    def add(parent: QModelIndex, depth: int) -> None:
        for row in range(tree.model().rowCount(parent)):
            index = tree.model().index(row, 0, parent)
            listed.append("  " * depth + str(index.data()))
            add(index, depth + 1)

    add(QModelIndex(), 0)
    return listed


def press(page: ConsolePage, words: str) -> None:
    """Choose the row called so, and press Enter on it."""
    tree = saved(page).tree
    index = find(tree, words)
    tree.setCurrentIndex(index)
    QTest.keyClick(tree, Qt.Key.Key_Return)


def find(tree: SavedTree, words: str, parent: QModelIndex | None = None) -> QModelIndex:
    """The row called so."""
    parent = parent or QModelIndex()
    for row in range(tree.model().rowCount(parent)):
        index = tree.model().index(row, 0, parent)
        if index.data() == words:
            return index
        if (inner := find(tree, words, index)).isValid():
            return inner
    return QModelIndex()


def saved(page: ConsolePage):  # type: ignore[no-untyped-def]  # the panel, known to be there
    assert page.library.saved is not None
    return page.library.saved


def dialog(page: QWidget) -> Dialog | None:
    """The dialog over the page."""
    return next((each for each in page.findChildren(Dialog) if each.isVisible()), None)


def another(page: QWidget, asked: Dialog) -> bool:
    """Whether something else is asked by now, or nothing."""
    return dialog(page) is not asked


def listed(tree: SavedTree, words: str) -> bool:
    """Whether there is a row called so."""
    return find(tree, words).isValid()


def press_button(parent: QWidget, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()


def type_into(parent: QWidget, name: str, words: str) -> None:
    field = parent.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit), name
    field.setText(words)


async def opened(page: ConsolePage, until: Until, title: str) -> None:
    await until(lambda: find(saved(page).tree, title).isValid())
    press(page, title)
    await until(lambda: page.presenter.desk.source)


async def test_folders_files_and_requests_are_listed(open_page: Open, until: Until) -> None:
    async with open_page("saved") as page:
        await until(lambda: rows(saved(page).tree))
        assert rows(saved(page).tree) == [
            "My requests", "  Account", "    Me", "      Who am I", "      Usage", "  Projects", "    List projects",
            "    Create a project", "    Delete a project",
            "team-requests", "  broken", "  smoke", "    {{host}}/health",
        ]  # fmt: skip
        saved(page).field.setText("create")
        assert rows(saved(page).tree) == ["My requests", "  Projects", "    Create a project"]
        saved(page).field.setText("nothing like it")
        assert not saved(page).tree.isVisible()


async def test_a_saved_request_is_opened_in_a_tab_and_saved_over(
    open_page: Open, library: Library, until: Until
) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "Create a project")
        desk = page.presenter.desk
        assert (desk.draft.method, desk.draft.target, desk.draft.body_kind) == ("POST", "/projects", "json")
        assert desk.draft.operation is not None
        assert desk.draft.operation.summary == "Create a project"
        assert [desk.edited] == [False]
        page.presenter.edit(body='{"name": "Winter"}')
        assert [desk.edited] == [True]
        page.save()
        await until(lambda: not desk.edited)
        text = (library.own / "Projects.http").read_text()
        assert text == PROJECTS.replace('{\n  "name": "Aurora"\n}', '{"name": "Winter"}')


async def test_variables_of_its_file_fill_a_saved_request(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "List projects")
        values = page.presenter.tabs.api.values
        await until(lambda: values.own.values)
        assert values.shown("state").words == "published"
        request = await request_of(page.presenter.desk.draft, values.variables(nobody))
        assert request.url(BASE) == f"{BASE}/projects?limit=3&status=published"
        assert values.shown("id").missing


async def test_the_same_request_has_one_tab(open_page: Open, until: Until) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "Create a project")
        first = page.presenter.desk
        page.presenter.edit(body="{}")
        press(page, "Who am I")
        await until(lambda: page.presenter.desk is not first)
        press(page, "Create a project")
        await until(lambda: page.presenter.desk is first)
        assert first.draft.body == "{}"


async def test_a_new_request_is_saved_where_the_person_says(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("operations") as page:
        page.bar.save_button.click()
        await until(lambda: dialog(page))
        asked = dialog(page)
        assert asked is not None
        type_into(asked, "save.name", "My list")
        press_button(asked, "save.yes")
        path = library.own / "My list.http"
        await until(path.exists)
        await until(lambda: not page.presenter.desk.edited and page.presenter.desk.source)
        request = HttpFile(path.read_text()).requests[0]
        assert (request.name, request.target) == ("My list", "/projects?limit=3")
        assert request.header("authorization") == "Bearer {{token}}"


async def test_a_secret_goes_into_the_vault_and_not_into_the_file(
    open_page: Open, library: Library, until: Until
) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "Create a project")
        secret = "ghp_" + "a1" * 18
        page.presenter.edit(header_pairs=(Pair("X-Api-Key", "key-1234567890"),))
        page.presenter.edit(body='{"note": "' + secret + '"}')
        page.save()
        for _ in range(2):
            await until(lambda: dialog(page))
            asked = dialog(page)
            assert asked is not None
            press_button(asked, "secret.yes")
            await until(partial(another, page, asked))
        await until(lambda: not page.presenter.desk.edited)
        text = (library.own / "Projects.http").read_text()
        assert secret not in text
        assert "key-1234567890" not in text
        assert set(library.secrets.values()) == {secret, "key-1234567890"}
        for _, name in library.secrets:
            assert f"{{{{$secret {name}}}}}" in text


async def test_who_does_not_want_a_secret_kept_saves_nothing(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "Create a project")
        page.presenter.edit(body='{"password": "correct-horse-1"}')
        page.save()
        await until(lambda: dialog(page))
        asked = dialog(page)
        assert asked is not None
        press_button(asked, "secret.no")
        await until(lambda: dialog(page) is None)
        assert page.presenter.desk.edited
        assert library.secrets == {}
        assert (library.own / "Projects.http").read_text() == PROJECTS


@pytest.mark.parametrize(("answer", "kept"), [("reload", "/drei"), ("keep", "/projects"), ("", "/projects")])
async def test_a_file_that_changed_is_not_written_over_unasked(
    open_page: Open, library: Library, until: Until, answer: str, kept: str
) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "Create a project")
        page.presenter.edit(body='{"mine": 1}')
        theirs = PROJECTS.replace("POST /projects", "POST /drei")
        path = library.own / "Projects.http"
        path.write_text(theirs)
        page.save()
        await until(lambda: dialog(page))
        asked = dialog(page)
        assert asked is not None
        press_button(asked, f"changed.{answer}")
        await until(lambda: dialog(page) is None)
        await until(
            lambda: (page.presenter.desk.edited, path.read_text() == theirs) == (answer == "", answer != "keep")
        )
        assert page.presenter.desk.draft.path == kept
        if answer == "reload":
            page.presenter.undo()
            assert page.presenter.desk.draft.body == '{"mine": 1}'


async def test_a_change_on_the_disk_is_noticed(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("saved") as page:
        await opened(page, until, "Create a project")
        path = library.own / "Projects.http"
        path.write_text(PROJECTS.replace("POST /projects", "POST /uno"))
        await until(lambda: page.presenter.desk.draft.path == "/uno")  # nothing was edited, so it is simply shown
        page.presenter.edit(body="{}")
        path.write_text(PROJECTS.replace("POST /projects", "POST /due"))
        assert page.work is not None
        note = page.work.note
        await until(note.isVisible)
        press_button(note, "console.changed.keep")
        await until(lambda: not note.isVisible())
        assert page.presenter.desk.draft.path == "/uno"
        page.save()
        await until(lambda: "/uno" in path.read_text() and not page.presenter.desk.edited)
        page.presenter.edit(body="[]")
        path.write_text(PROJECTS)
        await until(note.isVisible)
        press_button(note, "console.changed.reload")
        await until(lambda: page.presenter.desk.draft.path == "/projects")
        (library.own / "New.http").write_text("### Fresh\nGET /fresh\n")
        await until(lambda: find(saved(page).tree, "Fresh").isValid())


async def test_renaming_asks_for_the_name(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("saved") as page:
        await until(lambda: rows(saved(page).tree))
        tree = saved(page).tree
        for old, new in (("Who am I", "Me, myself"), ("Me", "Moi"), ("Account", "Konto")):
            tree.setCurrentIndex(find(tree, old))
            QTest.keyClick(tree, Qt.Key.Key_F2)
            await until(lambda: dialog(page))
            asked = dialog(page)
            assert asked is not None
            type_into(asked, "name.field", new)
            press_button(asked, "name.yes")
            await until(partial(listed, tree, new))
        assert "### Me, myself" in (library.own / "Konto" / "Moi.http").read_text()
        tree.setCurrentIndex(find(tree, "My requests"))
        QTest.keyClick(tree, Qt.Key.Key_F2)
        await asyncio.sleep(0)
        assert dialog(page) is None


@pytest.mark.parametrize("name", ["Create a project", "Projects", "Account"])
async def test_what_was_deleted_comes_back(open_page: Open, library: Library, until: Until, name: str) -> None:
    async with open_page("saved") as page:
        await until(lambda: rows(saved(page).tree))
        before, tree = rows(saved(page).tree), saved(page).tree
        tree.setCurrentIndex(find(tree, name))
        QTest.keyClick(tree, Qt.Key.Key_Delete)
        await until(lambda: not find(tree, name).isValid() and saved(page).presenter.undo)
        press_button(page, "console.saved.undo")
        await until(lambda: rows(tree) == before)
        assert (library.own / "Projects.http").read_text() == PROJECTS


async def test_what_can_be_done_is_in_a_menu(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("saved") as page:
        await until(lambda: rows(saved(page).tree))
        tree = saved(page).tree

        def menu(name: str) -> list[str]:
            node = find(tree, name).data(Qt.ItemDataRole.UserRole) if name else None
            actions = saved(page)._actions(node, QMenu(page))
            return [action.text() for action in actions if action]

        assert menu("Who am I")[:5] == ["Open", "Duplicate", "Rename…", "Move to", "Delete"]
        assert menu("Projects")[:4] == ["Duplicate", "Rename…", "Move to", "Delete"]
        assert menu("My requests")[0] == "New folder…"
        assert menu("team-requests")[0] == "Leave this folder out"
        assert menu("")[-1] == "Import requests…"


async def test_requests_are_moved_copied_and_folders_left_out(library: Library, until: Until, open_page: Open) -> None:
    async with open_page("saved") as page:
        await until(lambda: rows(saved(page).tree))
        presenter, tree = saved(page).presenter, saved(page).tree

        def node(name: str):  # type: ignore[no-untyped-def]  # a request, a file or a folder
            return find(tree, name).data(Qt.ItemDataRole.UserRole)

        await presenter.move(node("Usage"), library.own / "Projects.http")
        assert HttpFile((library.own / "Projects.http").read_text()).requests[-1].name == "Usage"
        await presenter.duplicate(node("Projects"))
        assert (library.own / "Projects copy.http").exists()
        await presenter.move(node("Projects copy"), library.own / "Account")
        assert (library.own / "Account" / "Projects copy.http").exists()
        await presenter.new_folder(library.own, "More")
        assert find(tree, "More").isValid()
        await presenter.leave_out(node("team-requests"))
        assert not find(tree, "team-requests").isValid()
        assert (library.folder / "team-requests" / "smoke.http").exists()
        with pytest.raises(StorageProblem):
            await presenter.add(library.own / "Account", (await presenter.load(node("Usage").place))[0])


async def test_an_empty_list_says_how_it_is_filled(open_page: Open, library: Library, until: Until) -> None:
    library.folders.leave_out("sandbox", library.folder / "team-requests")
    for path in (library.own / "Projects.http", library.own / "Account"):
        path.rename(library.folder / path.name)
    async with open_page("saved") as page:
        await until(lambda: saved(page).presenter.loaded)
        choose = page.findChild(QAbstractButton, "console.saved.choose")
        assert isinstance(choose, QAbstractButton)
        assert choose.isVisible()
        assert not saved(page).tree.isVisible()


# The history


def recent(page: ConsolePage):  # type: ignore[no-untyped-def]  # the panel, known to be there
    assert page.library.recent is not None
    return page.library.recent


async def test_the_latest_requests_are_listed_by_day(open_page: Open, until: Until) -> None:
    async with open_page("history") as page:
        await until(lambda: recent(page).presenter.entries)
        days = recent(page).presenter.days()
        assert days[0].title == "Today"
        assert sum(len(day.entries) for day in days) == 9
        model = recent(page).list.model()
        assert str(model.index(1).data()).startswith("PATCH /projects/prj_7Kq2, 201, ")
        recent(page).field.setText("gener")
        await until(lambda: {each.url for each in recent(page).presenter.entries} == {f"{BASE}/generations"})
        recent(page).field.setText("nothing like it")
        await until(lambda: not recent(page).list.isVisible())


async def test_an_entry_is_opened_again_as_it_was_sent(open_page: Open, until: Until) -> None:
    async with open_page("history") as page:
        await until(lambda: recent(page).presenter.entries)
        shown = recent(page).list
        place = next(
            row for row in range(shown.model().rowCount()) if "/generations" in str(shown.model().index(row).data())
        )
        shown.setCurrentIndex(shown.model().index(place))
        QTest.keyClick(shown, Qt.Key.Key_Return)
        await until(lambda: page.presenter.desk.draft.path == "/generations")
        draft = page.presenter.desk.draft
        assert (draft.method, draft.body) == ("POST", '{"prompt": "A bakery"}')
        assert draft.operation is not None


async def test_stars_are_kept_and_found(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("history") as page:
        await until(lambda: recent(page).presenter.entries)
        shown = recent(page).list
        shown.setCurrentIndex(shown.model().index(1))
        QTest.keyClick(shown, Qt.Key.Key_S)
        await until(lambda: recent(page).presenter.entries[0].starred)
        press_button(page, "console.recent.starred")
        await until(lambda: len(recent(page).presenter.entries) == 3)
        assert [each.id for each in recent(page).presenter.entries] == [9, 7, 3]


async def test_what_is_sent_while_one_looks_appears(open_page: Open, library: Library, until: Until) -> None:
    async with open_page("history") as page:
        await until(lambda: recent(page).presenter.entries)
        library.store.add([(Entry(NOW, "sandbox", "GET", f"{BASE}/fresh", 200), Details())])
        for heard in library.told:
            heard()
        await until(lambda: recent(page).presenter.entries[0].url.endswith("/fresh"))


async def test_the_history_may_be_told_of_after_the_window_has_gone(
    open_page: Open, library: Library, until: Until
) -> None:
    async with open_page("history") as page:
        await until(lambda: recent(page).presenter.entries)
    assert page.work is not None
    delete(page.work)
    for heard in library.told:
        heard()
    assert library.told


def test_days_and_addresses_in_short() -> None:
    assert day_words(NOW, NOW) == "Today"
    assert day_words(NOW - 86_400, NOW) == "Yesterday"
    assert day_words(0.0, NOW).startswith("19")
    assert short_url(f"{BASE}/me?a=1", BASE) == "/me?a=1"
    assert short_url("https://other.example/x?y=1", BASE) == "other.example/x?y=1"
    assert short_url("http://127.0.0.1:8765/v10/me", BASE) == "127.0.0.1:8765/v10/me"


def test_the_trash_is_the_systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    path = tmp_path / "a.http"
    path.write_text("GET /\n")
    assert services.to_trash(path).read_text() == "GET /\n"
    assert not path.exists()
    with pytest.raises(StorageProblem):
        services.to_trash(path)


def test_keys_are_drawn_only_where_the_words_leave_room(looks: theme.Theme, qtbot: QtBot) -> None:
    field = FindField("Search path, status, source", name="find", go_in=lambda: None, keys="Ctrl+F")
    qtbot.addWidget(field)
    cap = field.findChild(KeyCap)
    assert cap is not None
    field.resize(300, 28)
    field.show()
    assert cap.isVisible()
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    field.resize(34 + words + cap.width(), 28)
    assert not cap.isVisible()
    field.resize(300, 28)
    field.setText("x")
    assert not cap.isVisible()
