"""Help for a browser that did nothing: what to check, and a field for the address it ended at."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import NoteBox, column, row
from desktop_app.ui.widgets.rich import rich, strong
from desktop_app.ui.widgets.wrapping import WrapLayout


class PasteBox(QWidget):
    """The note with its links, one of which opens the field below. `pasted` carries what was put in."""

    pasted = Signal(str)

    def __init__(self, *others: Button, parent: QWidget | None = None) -> None:
        """others: links to what else one can do, beside this one's."""
        super().__init__(parent)
        self.note = NoteBox("", "info", name="signin.help")
        self.note.label.set_tone("text2")
        self.open_button = Button(tr("Paste the address instead"), "link", flush=True, name="signin.paste.open")
        self.open_button.clicked.connect(self.open_field)
        self.field = Field(
            tr("Address that the browser ended at"),
            name="signin.paste.address",
            placeholder=tr("Paste the address that the browser ended at"),
            code=True,
        )
        self.field.returnPressed.connect(self._use)
        self.field.textChanged.connect(self._typed)
        self.use_button = Button(tr("Use this address"), name="signin.paste.use")
        self.use_button.clicked.connect(self._use)
        self.problem = Label("", "small", "bad", wrap=True, name="signin.paste.problem")
        self._line = QWidget()
        line = row(self._line, spacing=8)
        line.addWidget(self.field, 1)
        line.addWidget(self.use_button)
        links = WrapLayout(spacing=16, line_spacing=0, margins=(0, 4, 0, 0))
        for link in (self.open_button, *others):
            links.addWidget(link)
        self.note.add_below(links)
        layout = column(self, spacing=8)
        layout.addWidget(self.note)
        layout.addWidget(self._line)
        layout.addWidget(self.problem)
        self._line.hide()
        self.problem.hide()
        self._typed("")

    def show_redirect(self, redirect_uri: str) -> None:
        """Name the redirect address that the provider has to allow, without a port that the system chose."""
        parts = urlsplit(redirect_uri)
        plain = f"{parts.scheme}://{parts.hostname}{parts.path}" if parts.hostname else "http://127.0.0.1/callback"
        words = tr(
            "Copy the link and paste it into any browser on this computer. If the page says “redirect mismatch”, "
            "add `{address}` to the app's allowed redirects.",
            address=plain,
        )
        question = strong(tr("Nothing happened in the browser?"))
        self.note.set_note(f"{question} {rich(words)}", "info")

    def open_field(self) -> None:
        """Show the field and go to it."""
        self.open_button.hide()
        self._line.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_problem(self, words: str) -> None:
        """Say why what was pasted is not the answer."""
        self.problem.setText(words)
        self.problem.show()
        self.field.set_invalid(True)

    def _typed(self, text: str) -> None:
        self.use_button.setEnabled(bool(text.strip()))
        self.problem.hide()
        self.field.set_invalid(False)

    def _use(self) -> None:
        if self.field.text().strip():
            self.pasted.emit(self.field.text())
