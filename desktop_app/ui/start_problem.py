"""Says what keeps the window from opening: whoever starts a program from a menu has no terminal to read it in."""

import signal
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import SettingsProblem, UserFacing
from desktop_app.core.files import storage_problem
from desktop_app.core.i18n import tr
from desktop_app.core.paths import Paths
from desktop_app.core.settings import Settings
from desktop_app.ui import theme, translation
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.panels import Panel, column
from desktop_app.ui.widgets.state_panel import StatePanel

ASIDE: Final = ".aside"
"""What the name of a settings file ends with that was set aside; an older one is replaced."""


class StartProblem(Panel):
    """A small window with `problem`. aside: offer to start without the settings that can't be used.

    `answered`: whether that was chosen.
    """

    answered = Signal(bool)

    def __init__(self, problem: UserFacing, aside: Path | None) -> None:
        super().__init__("surface", name="start_problem")
        self.setWindowTitle("Framer Desk")
        self.setFixedWidth(theme.current().px(560))
        self.state = StatePanel(name="start_problem.state")
        self.close_button = Button(tr("Close"), "normal", name="start_problem.close")
        self.close_button.clicked.connect(lambda: self.answered.emit(False))
        buttons, said = [self.close_button], [problem.remedy]
        if aside is not None:
            said.append(tr("Or start with the defaults: your settings are then kept as {name}.", name=aside.name))
            self.defaults = Button(tr("Start with the defaults"), "primary", name="start_problem.defaults")
            self.defaults.clicked.connect(lambda: self.answered.emit(True))
            buttons.insert(0, self.defaults)
        reason = "<br>".join(escape(each) for each in said if each)
        self.state.show_state("warn", "warn", problem.full_message, reason, buttons)
        column(self).addWidget(self.state)
        buttons[0].setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.answered.emit(False)


def solved(app: QApplication, paths: Paths, problem: UserFacing) -> bool:
    """Show `problem` until the person has read it; whether it was mended, so that starting again makes sense.

    Raises StorageProblem where the settings can't be set aside.
    """
    translation.install(app, translation.SYSTEM)
    theme.install(app)
    aside = aside_of(paths)
    shown, answers, loop = StartProblem(problem, aside), list[bool](), QEventLoop()
    shown.answered.connect(answers.append)
    shown.answered.connect(lambda: loop.quit())
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python would not hear of it in Qt's loop
    try:
        shown.show()
        loop.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        shown.hide()
        shown.deleteLater()
    if aside is None or not answers[0]:
        return False
    try:
        paths.settings_file.replace(aside)
    except OSError as error:
        raise storage_problem(error, aside) from error
    return True


def aside_of(paths: Paths) -> Path | None:
    """Where the settings can be kept while they are not used; None where they can be used, or are a newer program's."""
    try:
        Settings.load(paths, {})
    except SettingsProblem:
        return paths.settings_file.with_name(paths.settings_file.name + ASIDE)
    except UserFacing:
        return None
    return None
