"""The dialog that says where the description of an API is: an address, a file, or a text that is pasted."""

from collections.abc import Awaitable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description_choice import Choice
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.library.services import Descriptions
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import row


class DescriptionDialog(Dialog):
    """described: there is a description now, or None where there is none any more."""

    described = Signal(object)

    def __init__(self, window: QWidget, name: str, descriptions: Descriptions) -> None:
        """name: of the connection."""
        super().__init__(
            window,
            tr("Where is the description of this API?"),
            tr("An OpenAPI or Swagger document, in JSON or YAML. It lists what the API can do. It is kept with this "
               "connection."),
            name="description",
        )  # fmt: skip
        self._name, self._descriptions = name, descriptions
        self._tasks = Tasks(self, self._failed)
        self.box.setFixedWidth(theme.current().px(520))
        self.address = Field(
            tr("Address"), name="description.address", placeholder="https://api.example.com/openapi.json", code=True
        )
        self.address.returnPressed.connect(self._use)
        self.text = QPlainTextEdit()
        self.text.setObjectName("description.text")
        self.text.setAccessibleName(tr("Pasted text"))
        self.text.setFont(theme.current().font("code"))
        self.text.setFixedHeight(theme.current().px(96))
        self.text.setTabChangesFocus(True)
        self._words = Label("", "small", "text2", wrap=True, name="description.words")
        self._words.hide()
        file = Button(tr("Choose a file…"), icon="file", name="description.file")
        file.clicked.connect(self._choose_file)
        for widget in (
            Label(tr("Address"), "small", "text2"), self.address, file,
            Label(tr("Or paste it here"), "small", "text2"), self.text, self._words,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addSpacing(8)
        self.body.addLayout(self._buttons_line())

    def _buttons_line(self) -> QHBoxLayout:
        line = row(spacing=8)
        forget = Button(tr("Go by the connection"), "ghost", name="description.forget")
        forget.setVisible(self._descriptions.chosen(self._name))
        forget.clicked.connect(lambda: self._tasks.start(self._forget(), key="read", busy=self._busy))
        cancel = Button(tr("Cancel"), name="description.no")
        cancel.clicked.connect(lambda: self.close_with(""))
        self._yes = Button(tr("Use it"), "primary", name="description.yes")
        self._yes.clicked.connect(self._use)
        line.addWidget(forget)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self._yes)
        return line

    def open(self) -> None:
        super().open()
        self.address.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a description"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.use_file(Path(path)))
        dialog.open()

    def use_file(self, path: Path) -> None:
        """Take the description in this file."""
        self._start(self._descriptions.choose(self._name, Choice("file", str(path.absolute()))))

    def _use(self) -> None:
        address, text = self.address.text().strip(), self.text.toPlainText()
        if address:
            self._start(self._descriptions.choose(self._name, Choice("address", address)))
        elif text.strip():
            self._start(self._descriptions.choose_text(self._name, text))
        else:
            self._say(tr("Type an address, choose a file, or paste the description."), bad=True)

    def _start(self, work: Awaitable[Catalog]) -> None:
        self._say(tr("Reading the API description…"))
        self._tasks.start(self._take(work), key="read", busy=self._busy)

    async def _take(self, work: Awaitable[Catalog]) -> None:
        self.described.emit(await work)
        self.close_with("yes")

    async def _forget(self) -> None:
        self.described.emit(await self._descriptions.forget(self._name))
        self.close_with("yes")

    def _busy(self, on: bool) -> None:
        self._yes.setEnabled(not on)

    def _failed(self, problem: UserFacing) -> None:
        self._say(f"{problem.message} {problem.remedy}".strip(), bad=True)

    def _say(self, words: str, *, bad: bool = False) -> None:
        self._words.setText(words)
        self._words.set_tone("bad" if bad else "text2")
        self._words.show()
