"""The command palette: what fits, in which order, and what its keys do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.palette.commands import Command, fit, fitting
from desktop_app.ui.palette.palette import Palette
from tests.ui.conftest import Until, opened
from tests.ui.samples import World, tokens


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
