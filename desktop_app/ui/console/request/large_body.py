"""A body that is too long for an editor: shown as it is, at once, and replaced or removed as a whole."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer.words import size
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.json.editor import EDITED_BELOW
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row

MOST_EDITED: Final = EDITED_BELOW
"""Characters of a body; a longer one is shown here."""


class LargeBody(QWidget):
    """Shows a text. `replaced` carries another one that takes its place."""

    replaced = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._words = Label("", "small", "text2", wrap=True, name="console.large_body.words")
        paste = Button(tr("Paste another"), "link", name="console.large_body.paste")
        paste.clicked.connect(self._paste)
        remove = Button(tr("Remove"), "link", name="console.large_body.remove")
        remove.clicked.connect(lambda: self.replaced.emit(""))
        self.view = CodeView("console.large_body", tr("Body of the request"))
        head = row(spacing=8, margins=(16, 0, 10, 6))
        head.addWidget(self._words, 1)
        head.addWidget(paste)
        head.addWidget(remove)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)

    def show_body(self, text: str, *, json: bool) -> None:
        """text: the body. json: whether it is coloured as such."""
        if text is self._text:
            return
        self._text = text
        data = text.encode("utf-8", "surrogatepass")
        self._words.setText(tr("{size}: too long to be edited here. It is sent as it is.", size=size(len(data))))
        self.view.show_text(data, language="json" if json else "")

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text:
            self.replaced.emit(text)
