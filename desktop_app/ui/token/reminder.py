"""Says that a secret is old, with what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.rotation.ages import Aged
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Panel, row


class Reminder(Panel):
    """A line across the page; `change` is emitted by its button."""

    change = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "bottom", name="token.reminder", parent=parent)
        self._words = Label("", "small", wrap=True, name="token.reminder.words")
        button = Button(tr("Change now"), name="token.change_now")
        button.clicked.connect(self.change)
        line = row(self, spacing=10, margins=(20, 8, 20, 8))
        line.addWidget(Icon("clock", "warn"))
        line.addWidget(self._words, 1)
        line.addWidget(button)
        self.hide()

    def show_due(self, due: list[Aged], now: float) -> None:
        """due: the secrets for which it is time; none hides it."""
        if due:
            self._words.setText(" ".join(
                tr("{what} is {days} days old. It is time for another one.", what=each.name, days=each.days(now))
                for each in due
            ))  # fmt: skip
        self.setVisible(bool(due))
