"""The line above a request whose file another program changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon
from desktop_app.ui.widgets.panels import Panel, row


class ChangedNote(Panel):
    """Says so, and offers to take what is in the file or to stay with what is here."""

    reload = Signal()
    keep = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "bottom", name="console.changed", parent=parent)
        self._words = ElidedLabel("", "small", "text", name="console.changed.words")
        reload = Button(tr("Reload"), "link", name="console.changed.reload")
        keep = Button(tr("Keep mine"), "link", name="console.changed.keep")
        reload.clicked.connect(self.reload)
        keep.clicked.connect(self.keep)
        line = row(self, spacing=8, margins=(16, 3, 12, 3))
        line.addWidget(Icon("warn", "warn", 14))
        line.addWidget(self._words, 1)
        line.addWidget(reload)
        line.addWidget(keep)
        self.hide()

    def show_file(self, name: str) -> None:
        """Say it of the file called so; "" takes the line away."""
        self._words.setText(tr("{file} was changed by another program.", file=name) if name else "")
        self.setVisible(bool(name))
