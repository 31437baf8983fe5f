"""The keyboard map of the frame; pages bind their own keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from desktop_app.ui.navigation import View
from desktop_app.ui.shell.commands import Commands
from desktop_app.ui.shell.panes import Panes

if TYPE_CHECKING:
    from desktop_app.ui.shell.main_window import MainWindow


def bind(window: MainWindow, commands: Commands, panes: Panes, views: Sequence[View]) -> None:
    """Give `window` its keys."""

    def key(sequence: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(sequence), window)
        shortcut.activated.connect(do)

    for number, view in enumerate(views, 1):
        key(f"Ctrl+{number}", partial(window.show_view, view))
    # Alt with a digit types a character on a Mac, where Qt's "Meta" is the Control key.
    modifier = "Meta" if sys.platform == "darwin" else "Alt"
    for number in range(1, 10):
        key(f"{modifier}+{number}", partial(window.choose_place, number - 1))
    key("Ctrl+K", commands.open_palette)
    key("Ctrl+N", window.show_home)
    key("Ctrl+I", commands.edit)
    key("Ctrl+H", partial(window.show_view, "history"))
    key("Ctrl+,", lambda: window.show_settings())
    key("F1", window.show_help)
    key("Ctrl+R", commands.refresh)
    key("Ctrl+Shift+P", commands.request_missing)
    key("Ctrl+Shift+E", commands.export)
    key("Ctrl+B", window.toggle_sidebar)
    key("F6", lambda: panes.step(1))
    key("Shift+F6", lambda: panes.step(-1))
