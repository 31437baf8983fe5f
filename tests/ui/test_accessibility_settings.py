"""More contrast and less movement, by the settings of the program or by those of the desktop."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets.told import announce, set_role
from desktop_app.ui.widgets.turning import Turning


def test_more_contrast_is_put_on_at_once_and_taken_off_again(looks: theme.Theme) -> None:
    usual = looks.colours
    looks.set_strong(True)
    assert (looks.colours.surface, looks.colours.line) == ("#ffffff", "#000000")
    assert QApplication.palette().color(QPalette.ColorRole.WindowText).name() == "#000000"
    looks.set_mode(theme.Mode.DARK)
    assert (looks.colours.surface, looks.colours.line) == ("#000000", "#ffffff")
    looks.set_mode(theme.Mode.LIGHT)
    looks.set_strong(False)
    assert looks.colours == usual


@pytest.mark.parametrize("whose", ["ours", "the desktop's"])
def test_nothing_turns_where_movement_is_unwanted(
    looks: theme.Theme, monkeypatch: pytest.MonkeyPatch, whose: str
) -> None:
    if whose == "ours":
        monkeypatch.setattr(looks, "still", True)
    else:
        monkeypatch.setattr(QApplication, "isEffectEnabled", lambda effect: effect != Qt.UIEffect.UI_General)
    turning = Turning()
    turning.show()
    turning.turn(True)
    assert not _turns(turning)


def test_what_turns_stands_still_while_it_is_hidden(looks: theme.Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "isEffectEnabled", lambda effect: True)
    turning = Turning()
    turning.turn(True)
    assert not _turns(turning)
    turning.show()
    assert _turns(turning)
    turning.hide()
    assert not _turns(turning)
    turning.show()
    turning.turn(False)
    assert not _turns(turning)


def _turns(turning: Turning) -> bool:
    return any(timer.isActive() for timer in turning.findChildren(QTimer))


def test_a_painted_widget_says_what_it_is(looks: theme.Theme) -> None:
    window = QWidget()
    row = QWidget(window)
    row.setAccessibleName("iss: the issuer")
    row.setAccessibleDescription("Who issued it")
    row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_role(row, QAccessible.Role.ListItem)
    window.show()
    heard = QAccessible.queryAccessibleInterface(row)
    assert heard.role() == QAccessible.Role.ListItem
    assert heard.text(QAccessible.Text.Name) == "iss: the issuer"
    assert heard.text(QAccessible.Text.Description) == "Who issued it"
    assert (heard.state().focusable, heard.state().readOnly, heard.state().invisible) == (True, True, False)
    assert heard.rect().size() == row.size()


def test_news_is_announced_to_those_who_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    announce(QWidget(), "200 OK")
    assert said == ["200 OK"]
