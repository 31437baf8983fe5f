"""The icon beside the clock: off at first, on and off at once, and the window behind it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.core import resources
from desktop_app.ui.memory import Memory
from desktop_app.ui.settings.items import TRAY
from desktop_app.ui.top_level import TopLevel
from desktop_app.ui.tray import Tray

# What the tests' own platform lacks.
unlike_a_desktop = pytest.mark.qt_log_ignore(
    "systemTrayWindowChanged", r"support raise\(\)", "support propagateSizeHints", extend=True
)


class Placed:
    """A window with its tray."""

    def __init__(self, qtbot: QtBot) -> None:
        self.ended: list[str] = []
        self.memory = Memory(None)
        self.window = TopLevel(self.memory)
        self.window.setWindowIcon(QIcon(str(resources.path("icons/app.svg"))))
        qtbot.addWidget(self.window)
        self.window.closed.connect(lambda: self.ended.append("closed"))
        self.tray = Tray(self.window, self.memory, lambda: self.ended.append("quit"))
        self.window.show()


@pytest.fixture
def placed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Placed]:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    made = Placed(qtbot)
    yield made
    made.tray.end()


def test_it_is_off_and_closing_ends(placed: Placed) -> None:
    assert placed.tray.icon is None
    placed.window.close()
    assert placed.ended == ["closed"]


@unlike_a_desktop
def test_turned_on_it_keeps_the_program_running(placed: Placed) -> None:
    placed.memory.set(TRAY, True)
    assert placed.tray.icon is not None
    placed.window.close()
    assert placed.ended == []
    assert not placed.window.isVisible()
    placed.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert placed.window.isVisible()
    menu = placed.tray.icon.contextMenu()
    assert [action.text() for action in menu.actions()] == ["Open Framer Desk", "Quit"]
    menu.actions()[1].trigger()
    assert placed.ended == ["quit"]


@unlike_a_desktop
def test_turned_off_again_closing_ends(placed: Placed) -> None:
    placed.memory.set(TRAY, True)
    placed.memory.set(TRAY, False)
    assert placed.tray.icon is None
    placed.window.close()
    assert placed.ended == ["closed"]


def test_without_a_place_for_it_there_is_none(placed: Placed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    placed.memory.set(TRAY, True)
    assert placed.tray.icon is None
    placed.window.close()
    assert placed.ended == ["closed"], "nobody loses the window"
