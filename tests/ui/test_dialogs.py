"""Errors over the window: one above another, each said once, each closed whatever became of those below."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.core.errors import UserFacing
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import show_error


def _window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    return window


def _gone(widget: QWidget) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(widget)


def test_an_error_closes_after_the_one_below_it_is_gone(qtbot: QtBot) -> None:
    window = _window(qtbot)
    first = show_error(window, UserFacing("one", "One went wrong."))
    qtbot.waitUntil(lambda: window.focusWidget() is first.findChild(Button, "error.close"))
    second = show_error(window, UserFacing("two", "Two went wrong."))
    first.close_with("close")
    _gone(first)
    second.close_with("close")
    _gone(second)


def test_the_palette_closes_after_the_error_that_it_was_opened_over_is_gone(qtbot: QtBot) -> None:
    window = _window(qtbot)
    error = show_error(window, UserFacing("one", "One went wrong."))
    qtbot.waitUntil(lambda: window.focusWidget() is error.findChild(Button, "error.close"))
    palette = Palette(window, [], "")
    palette.open()
    error.close_with("close")
    _gone(error)
    palette.close_it()
    _gone(palette)


def test_what_an_open_error_says_is_not_said_again(qtbot: QtBot) -> None:
    window = _window(qtbot)
    problem = UserFacing("one", "One went wrong.")
    first = show_error(window, problem)
    assert show_error(window, problem) is first
    first.close_with("close")
    _gone(first)
    again = show_error(window, problem)
    assert again.isVisible()
