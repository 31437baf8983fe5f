"""The command palette: what fits, in which order, and what its keys do."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.clock import FixedClock
from desktop_app.core.history.entry import Entry
from desktop_app.ui.palette.commands import Command, fit, fitting
from desktop_app.ui.palette.index import Index
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.searching import Found, Searching
from desktop_app.ui.shell import palette_commands
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.focus_ring import FocusRing
from tests.ui.conftest import Until, opened
from tests.ui.samples import World, tokens
from tests.ui.samples_library import Library


def command(title: str, group: str = "Actions", **more: str) -> Command:
    return Command(group, title, lambda: None, **more)  # type: ignore[arg-type]  # all texts


@pytest.mark.parametrize(
    ("typed", "title", "places"),
    [
        ("re", "Refresh token", (0, 1)),
        ("rt", "Refresh token", (0, 8)),
        ("tok", "Refresh token", (8, 9, 10)),
        ("copycurl", "Copy as curl", (0, 1, 2, 3, 8, 9, 10, 11)),
    ],
)
def test_letters_fit_in_a_row_or_at_the_starts_of_words(typed: str, title: str, places: tuple[int, ...]) -> None:
    match = fit(command(title), typed)
    assert match is not None
    assert match.places == places


@pytest.mark.parametrize(("typed", "title"), [("rx", "Refresh token"), ("oe", "Refresh token"), ("zz", "Settings")])
def test_scattered_letters_do_not_fit(typed: str, title: str) -> None:
    assert fit(command(title), typed) is None


def test_words_of_the_detail_fit_too_but_come_last() -> None:
    found = fitting([command("Use it", detail="/projects"), command("List projects")], "projects")
    assert [match.command.title for match in found] == ["List projects", "Use it"]


def test_groups_stay_together_the_best_first() -> None:
    listed = [command("Create a project", "Operations"), command("Read usage", "Operations"), command("Refresh token")]
    found = fitting(listed, "ref")
    assert [match.command.title for match in found] == ["Refresh token"]
    grouped = [match.command.group for match in fitting(listed, "re")]
    assert grouped == sorted(grouped, key=grouped.index)


def test_nothing_typed_lists_everything_in_its_order() -> None:
    listed = [command("B"), command("A")]
    assert [match.command for match in fitting(listed, " ")] == listed


async def test_a_short_list_needs_no_scrolling_and_the_keyboard_goes_back(world: World, until: Until) -> None:
    async with opened(world) as window:
        before = window.focusWidget()
        assert before is not None
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChild(Palette)
        assert palette is not None
        QTest.keyClicks(palette.field, "sign out")
        await until(lambda: palette.list.height() < 300)
        assert palette._area.verticalScrollBar().maximum() == 0
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        moved: list[object] = []

        def note(_: object, now: object) -> None:
            moved.append(now)

        application.focusChanged.connect(note)
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        application.focusChanged.disconnect(note)
        assert moved == [before], "nothing else had it meanwhile, which would have left its ring behind"


async def test_ctrl_k_finds_and_runs(world: World, until: Until) -> None:
    async with opened(world) as window:
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChild(Palette)
        assert isinstance(palette, Palette)
        field = palette.findChild(QLineEdit, "palette.find")
        assert isinstance(field, QLineEdit)
        assert field.hasFocus()
        QTest.keyClicks(field, "harbor")
        assert palette.list.accessibleName().startswith("Harbor CI")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert window.presenter.selected == "harbor"
        assert not palette.isVisible()


async def test_the_palette_knows_operations_and_closes_with_escape(world: World, until: Until) -> None:
    async with opened(world) as window:
        await until(lambda: window.presenter.catalogs.get("sandbox"))
        window.commands.open_palette()
        palette = window.findChild(Palette)
        assert isinstance(palette, Palette)
        field = palette.field
        QTest.keyClicks(field, "use sites")
        assert palette.list.accessibleName().startswith("Use sites:publish")
        field.clear()
        first = palette.list.accessibleName()
        QTest.keyClick(field, Qt.Key.Key_Up)
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert palette.list.accessibleName() == first
        QTest.keyClicks(field, "qqqq")
        assert palette.list.accessibleName() == "Nothing fits"
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert not palette.isVisible()


def many(count: int = 11_000) -> Index:
    """More operations than anybody wants."""
    rows = [(f"Reads part {at} of the thing", f"GET /things/{{id}}/part{at} Operations") for at in range(count)]
    rows[count // 2] = ("Publish a site", "POST /sites/{siteId}/publish Operations")
    rows[count - 1] = ("Create-a_generation", "POST /generations Operations")
    return Index(rows, lambda row: Command("Operations", rows[row][0], lambda: row, rows[row][1]))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("publish", "Publish a site"), ("a site", "Publish a site"), ("pas", "Publish a site"),
        ("sites publ", "Publish a site"), ("blish", "Publish a site"), ("generation", "Create-a_generation"),
        ("cag", "Create-a_generation"), ("post generations", "Create-a_generation"),
        ("part 10999", ""), ("part 10998", "Reads part 10998 of the thing"),
    ],
)  # fmt: skip
def test_one_of_thousands_is_found_by_what_fits(typed: str, title: str) -> None:
    found = fitting(many().candidates(typed), typed)
    assert [match.command.title for match in found][:1] == ([title] if title else [])


def test_nothing_typed_lists_the_first_of_thousands() -> None:
    assert [each.title for each in many().first(2)] == ["Reads part 0 of the thing", "Reads part 1 of the thing"]
    assert many().candidates(" ") == []
    assert Index([], lambda row: command("none")).candidates("x") == []


async def test_saved_requests_and_the_history_are_found(world: World, until: Until, tmp_path: Path) -> None:
    place = saved_tree.Place(tmp_path / "Projects.http", 0)
    saved = saved_tree.Request(place, "GET", "Flight plan")
    entry = Entry(1.0, "sandbox", "DELETE", "https://api.example/flights/7", 204, id=7)
    world.found = Found((saved,), (entry,))
    async with opened(world) as window:
        window.commands.open_palette()
        palette = window.findChild(Palette)
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.field, "flight")
        await until(lambda: palette.list.current)
        listed = [(match.command.group, match.command.title) for match in palette.list._matches]
        assert listed == [("Saved requests", "Flight plan"), ("History", "api.example/flights/7")]
        opened_here: list[object] = []
        page = palette_commands._console(window, "sandbox")
        page.open_saved = lambda name, request: opened_here.append(request)  # type: ignore[method-assign]
        page.open_entry = lambda name, entry: opened_here.append(entry)  # type: ignore[method-assign]
        QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert opened_here == [saved, entry]


async def test_searching_looks_on_the_disk_and_in_the_history(tmp_path: Path) -> None:
    library = Library(tmp_path, FixedClock(1_795_530_728.0))
    library.fill()
    searching = Searching(library.folders, library.services().history, library.clock)
    found = await searching.find("sandbox", "projects list")
    assert [each.title for each in found.saved] == ["List projects"]
    assert found.entries == ()
    found = await searching.find("sandbox", "gener")
    assert [each.url for each in found.entries] == ["http://127.0.0.1:8765/v1/generations"], "each request once"
    assert found.entries[0].id == 8
    assert await searching.find("sandbox", " ") == Found()
    own = library.folders.own("sandbox")
    (own / "new.http").write_text("### just saved\nGET /a\n")
    await searching.find("sandbox", "")  # as when the palette opens
    found = await searching.find("sandbox", "just")
    assert [each.title for each in found.saved] == ["just saved"]


async def test_the_focus_ring_is_not_above_the_palette(world: World) -> None:
    async with opened(world) as window:
        first = window.main.identity.findChild(Button, "identity.refresh")
        assert isinstance(first, Button)
        first.setFocus(Qt.FocusReason.TabFocusReason)
        ring = window.window().findChild(FocusRing)
        assert isinstance(ring, FocusRing)
        assert ring.isVisible()
        window.commands.open_palette()
        palette = window.findChild(Palette)
        assert isinstance(palette, Palette)
        assert not ring.isVisible()
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        assert first.hasFocus()
        assert ring.isVisible()


async def test_ctrl_enter_runs_and_stays(world: World) -> None:
    async with opened(world) as window:
        window.commands.open_palette()
        palette = window.findChild(Palette)
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.field, "settings")
        QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert window.page == "settings"
        assert palette.isVisible()
        palette.close_it()


async def test_keys_open_settings_and_the_connection(world: World) -> None:
    async with opened(world) as window:
        QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        assert window.page == "edit"
        QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        assert window.page == "settings"
        window.go_back()
        assert window.page == "console"


async def test_another_account_is_one_click_away(world: World, until: Until) -> None:
    bob = tokens(account="bob", name="Bob Karlsson", email="bob@sandbox.local", subject="usr_2")
    world.others["sandbox"] = [bob]
    async with opened(world) as window:
        window.commands.switch("bob")
        await until(lambda: window.presenter.current and window.presenter.current.tokens == bob)
        assert world.kept["sandbox"] is bob


async def test_a_scope_says_which_operations_use_it(world: World, until: Until) -> None:
    async with opened(world) as window:
        await until(lambda: window.presenter.catalogs.get("sandbox"))
        assert window.presenter.using("projects:read") == ["GET /projects"]
        words = window.main.identity._scope_words("sites:publish")
        assert words[0] == "Publish sites (not granted)"
        assert "    GET /sites" in words
