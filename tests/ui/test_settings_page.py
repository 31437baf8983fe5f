"""The settings page: values, what a variable fixes, writing at once, and what takes effect when."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import SettingsProblem, StorageProblem
from desktop_app.core.settings import SETTINGS, Origin, Settings
from desktop_app.core.vault.base import VaultState
from desktop_app.ui import theme
from desktop_app.ui.memory import Memory
from desktop_app.ui.settings.items import MOTION, groups, span
from desktop_app.ui.settings.own_data import SupportRow
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.settings.presenter import SettingsPresenter
from desktop_app.ui.widgets.choices_box import ChoicesBox
from tests.ui.conftest import Until
from tests.ui.samples_pages import Program
from tests.ui.test_pages import Window


def presenter(program: Program) -> SettingsPresenter:
    return SettingsPresenter(program.services(), Memory(None), lambda: None, lambda name: None)


def test_every_setting_has_a_row() -> None:
    rows = {item.name for group in groups() for item in group.items}
    assert set(SETTINGS) - rows == set()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (45, "45 seconds"), (60, "1 minute"), (300, "5 minutes"), (3600, "1 hour"), (86_400, "1 day")],
)
def test_lengths_of_time_in_whole_units(seconds: int, words: str) -> None:
    assert span(seconds) == words


def test_a_variable_fixes_its_setting() -> None:
    program = Program(Settings(theme="dark", vault="memory", origins={"theme": Origin.ENVIRONMENT,
                                                                      "vault": Origin.OPTION}))  # fmt: skip
    made = presenter(program)
    assert made.fixed_by("theme") == "$FRAMER_DESK_THEME"
    assert made.fixed_by("vault") == "--vault"
    assert made.fixed_by("text_scale") == made.fixed_by(MOTION) == ""


async def test_a_setting_that_takes_effect_later_says_so() -> None:
    made = presenter(Program())
    vault = groups()[1].items[0]
    await made.look_at_vault()
    assert made.remark(vault) == ("It is unlocked and working.", False)
    await made.set("vault", "memory")
    assert made.remark(vault) == ("Takes effect when Framer Desk starts again.", False)


async def test_a_vault_that_does_not_work_says_what_to_do() -> None:
    made = presenter(Program(state=VaultState(False, "No keyring", "There is no keyring.", "Install one.")))
    await made.look_at_vault()
    assert made.remark(groups()[1].items[0]) == ("There is no keyring. Install one.", True)


class Shown:
    """A settings page on the screen."""

    def __init__(self, page: SettingsPage, program: Program, frame: Window) -> None:
        self.page, self.program, self.frame = page, program, frame

    def press(self, name: str) -> None:
        found = self.page.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        found.click()

    def row(self, name: str) -> QWidget:
        found = self.page.findChild(QWidget, f"settings.row.{name}")
        assert isinstance(found, QWidget)
        return found


@pytest.fixture
async def shown(qtbot: QtBot, until: Until) -> AsyncIterator[Shown]:
    program, frame = Program(), Window()
    page = SettingsPage(program.services(), Memory(None), frame)
    qtbot.addWidget(page)
    page.resize(1216, 840)
    page.show()
    await until(lambda: page.presenter.vault is not None)
    yield Shown(page, program, frame)
    theme.current().still = False


async def test_the_theme_changes_at_once(shown: Shown, until: Until) -> None:
    shown.press("settings.theme.dark")
    await until(lambda: theme.current().dark)
    assert shown.program.stored == [("theme", "dark")]


async def test_motion_stops_at_once(shown: Shown, until: Until) -> None:
    shown.press(f"settings.{MOTION}")
    await until(lambda: theme.current().still)
    assert not theme.current().motion
    assert shown.program.stored == []


async def test_another_size_is_handed_to_the_window(shown: Shown, until: Until) -> None:
    shown.press("settings.text_scale.130")
    await until(lambda: ("rescale", 1.3) in shown.frame.asked)
    assert shown.program.stored == [("text_scale", 130)]


async def test_a_choice_is_written_as_a_number(shown: Shown, until: Until) -> None:
    box = shown.page.findChild(ChoicesBox, "settings.signin_timeout")
    assert isinstance(box, ChoicesBox)
    assert box.key == "300"
    box.chosen.emit("600")
    await until(lambda: shown.program.stored)
    assert shown.program.stored == [("signin_timeout", 600)]
    assert box.key == "600"


async def test_what_can_not_be_written_is_said_and_not_shown(shown: Shown, until: Until) -> None:
    shown.program.refused = SettingsProblem("settings_broken", "Line 3 can't be read.", "Correct it.")
    shown.press("settings.theme.dark")
    await until(lambda: ("error", "Line 3 can't be read.") in shown.frame.asked)
    light = shown.page.findChild(QAbstractButton, "settings.theme.system")
    assert isinstance(light, QAbstractButton)
    assert light.isChecked()


async def test_a_setting_is_found_by_its_words(shown: Shown) -> None:
    shown.page.field.setText("sandbox")
    assert shown.row("sandbox_idle").isVisible()
    assert not shown.row("theme").isVisible()
    shown.page.activateWindow()
    QTest.keyClick(shown.page, Qt.Key.Key_Escape)
    assert shown.row("theme").isVisible()
    QTest.keyClick(shown.page, Qt.Key.Key_Escape)
    assert ("back",) in shown.frame.asked


async def test_a_support_bundle_is_written_where_the_person_says(shown: Shown, until: Until, tmp_path: Path) -> None:
    row = shown.row("support")
    assert isinstance(row, SupportRow)
    row.save(tmp_path / "bundle.zip")
    await until(lambda: "bundle.zip" in row.text.text())
    assert shown.program.bundles == [tmp_path / "bundle.zip"]
    assert row.button.isEnabled()
    shown.program.refused = StorageProblem("not_writable", "It can't be written.", "Choose another place.")
    row.save(tmp_path / "bundle.zip")
    await until(lambda: ("error", "It can't be written.") in shown.frame.asked)
    assert row.text.text() == "Nothing was saved."


@pytest.mark.parametrize("answer", ["no", "yes"])
async def test_erasing_everything_is_asked_first(shown: Shown, until: Until, answer: str) -> None:
    shown.press("settings.erase")
    await until(lambda: shown.page.findChild(QLabel, "erase.text"))
    said = shown.page.findChild(QLabel, "erase.text")
    assert isinstance(said, QLabel)
    assert "This ends one sign-in" in said.text()
    assert "/home/ada/.local/share/framer-desk" in said.text()
    assert "2 files of requests" in said.text()
    no = shown.page.findChild(QAbstractButton, "erase.no")
    assert QApplication.focusWidget() is no, "the safe answer is the one that Enter gives"
    shown.press(f"erase.{answer}")
    await until(lambda: shown.page.findChild(QWidget, "erase") is None)
    assert (("erase",) in shown.frame.asked) == (answer == "yes")


async def test_own_rows_are_found_by_their_words(shown: Shown) -> None:
    shown.page.field.setText("erase")
    assert shown.row("erase").isVisible()
    assert not shown.row("support").isVisible()
    shown.page.field.setText("theme")
    assert not shown.row("erase").isVisible()


async def test_f1_leads_to_the_keys(shown: Shown) -> None:
    shown.page.go_to("keyboard")
    assert shown.page.sections.nav.findChild(QAbstractButton, "settings.sections.nav.keyboard") is not None
    version = shown.page.findChild(QLabel, "settings.version")
    assert isinstance(version, QLabel)
    assert version.text().startswith("Framer Desk ")


async def test_a_search_that_finds_nothing_says_so(looks: theme.Theme, qtbot: QtBot) -> None:
    page = SettingsPage(Program().services(), Memory(None), Window(), look=False)
    qtbot.addWidget(page)
    page.show()
    page.field.setText("wallpaper")
    clear = page.findChild(QAbstractButton, "settings.nothing.clear")
    assert clear is not None
    assert clear.isVisible()
    assert not page.sections.isVisible()
    clear.click()
    assert not page.field.text()
    assert page.sections.isVisible()
    assert not clear.isVisible()
