"""The dialog that takes over requests: where from, a look at what will come, and where to."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.importing.presenter import ImportPresenter
from desktop_app.ui.console.library.saved import SavedPresenter
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.dialog import Dialog, show_error
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.row_paint import RowPainter

_ROW: Final = 28
_SMALL: Final = 760
"""Height of a window, in pixels, below which less is shown at once."""
_PASTED_MS: Final = 300
_SHOWN_NOTES: Final = 50


class Preview(QWidget):
    """The requests that will come, painted: there may be thousands."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import.preview")
        self.setProperty("scrolled", True)
        self._requests: tuple[SavedRequest, ...] = ()

    def show_requests(self, requests: tuple[SavedRequest, ...]) -> None:
        """Show these."""
        self._requests = requests
        self.setFixedHeight(max(1, len(requests)) * theme.current().px(_ROW))
        self.setAccessibleName(_count(len(requests)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        height = theme.current().px(_ROW)
        first, last = event.rect().top() // height, event.rect().bottom() // height + 1
        for place, request in enumerate(self._requests[first:last], start=first):
            line = QRect(10, place * height, self.width() - 20, height)
            _paint(RowPainter(painter, line, self.layoutDirection()), request)
        painter.end()


def _paint(line: RowPainter, request: SavedRequest) -> None:
    line.text(line.method(line.row, request.method), request.name or request.target, "small", "text")


def _count(requests: int) -> str:
    return tr("1 request will come") if requests == 1 else tr("{count} requests will come", count=requests)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    return area


class ImportDialog(Dialog):
    """Open it with `open`; it writes by itself and says what it wrote."""

    def __init__(self, window: QWidget, saved: SavedPresenter) -> None:
        super().__init__(
            window,
            tr("Import requests"),
            tr("From a Postman, Insomnia or Bruno collection, an HAR or OpenAPI file, or a curl command. Credentials "
               "are left behind; a variable stands in their place."),
            name="import",
        )  # fmt: skip
        self._saved = saved
        self._tasks = Tasks(self, self._failed)
        self.presenter = ImportPresenter(self._show)
        self.box.setFixedWidth(theme.current().px(560))
        self._pasted = QTimer(self, singleShot=True, interval=_PASTED_MS)
        self._pasted.timeout.connect(self._read_text)
        self._build()
        self._show()

    def _build(self) -> None:
        self.body.addSpacing(4)
        self.body.addLayout(self._sources())
        self._words = Label("", "small-medium", "text", wrap=True, name="import.words")
        self._preview = Preview()
        self._area = _scrolled(self._preview)
        self._notes = Label("", "small", "text2", wrap=True, name="import.notes")
        self._notes.setProperty("scrolled", True)
        self._notes_area = _scrolled(self._notes)
        self._left = Label(tr("What could not be taken over"), "small-medium", "warn")
        self._where = self._target()
        parts: tuple[QWidget, ...] = (self._words, self._area, self._left, self._notes_area, self._where)
        for part in parts:
            self.body.addWidget(part)
        self.body.addSpacing(8)
        cancel = Button(tr("Cancel"), name="import.no")
        cancel.clicked.connect(lambda: self.close_with(""))
        self._import = Button(tr("Import"), "primary", name="import.yes")
        self._import.clicked.connect(lambda: self._tasks.start(self._write(), key="write"))
        buttons = row(spacing=8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._import)
        self.body.addLayout(buttons)

    def _sources(self) -> QVBoxLayout:
        line = row(spacing=8)
        file = Button(tr("Choose a file…"), icon="file", name="import.file")
        file.clicked.connect(lambda: self._choose(folder=False))
        folder = Button(tr("Choose a Bruno folder…"), icon="open", name="import.folder")
        folder.clicked.connect(lambda: self._choose(folder=True))
        for button in (file, folder):
            line.addWidget(button)
        line.addStretch(1)
        self.text = QPlainTextEdit()
        self.text.setObjectName("import.pasted")
        self.text.setAccessibleName(tr("Pasted text"))
        self.text.setPlaceholderText(tr("Or paste it here, as a browser's “Copy as cURL” gives it"))
        self.text.setFont(theme.current().font("code"))
        self.text.setFixedHeight(theme.current().px(76))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._pasted.start)
        both = column(spacing=8)
        both.addLayout(line)
        both.addWidget(self.text)
        return both

    def _target(self) -> QWidget:
        where = QWidget()
        form = column(where, spacing=4)
        self.name = Field(tr("Name of the new file"), name="import.name")
        self.name.textEdited.connect(self._named)
        places = [(str(each.path), self._title(each.path)) for each in self._saved.folders()]
        places = places or [(str(self._saved.own), tr("My requests"))]
        self.place = ChoicesBox(tr("Folder"), places, name="import.place")
        for words, widget in ((tr("Name of the new file"), self.name), (tr("Folder"), self.place)):
            form.addWidget(Label(words, "small", "text2"))
            form.addWidget(widget)
        return where

    def _title(self, path: Path) -> str:
        return tr("My requests") if path == self._saved.own else path.name

    def _failed(self, problem: UserFacing) -> None:
        show_error(self._window, problem)

    def open(self) -> None:
        super().open()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, *, folder: bool) -> None:
        dialog = QFileDialog(self.window(), tr("Choose what to import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read_path(Path(path)))
        dialog.open()

    def read_path(self, path: Path) -> None:
        """Look into this file or folder."""
        self._tasks.start(self.presenter.read_path(path), key="read")

    def _read_text(self) -> None:
        self._tasks.start(self.presenter.read_text(self.text.toPlainText()), key="read")

    def _named(self, name: str) -> None:
        self.presenter.name = name.strip()

    async def _write(self) -> None:
        written = await self.presenter.write(Path(self.place.key))
        await self._saved.reload()
        self.close_with(str(written[0]))

    def _fit(self, requests: int, notes: int) -> None:
        """As high as there is something to look at, in a small window less."""
        px, small = theme.current().px, self._window.height() < theme.current().px(_SMALL)
        self._area.setFixedHeight(min(requests, 3 if small else 6) * px(_ROW))
        self._notes_area.setFixedHeight(min(notes, 2 if small else 4) * px(20))

    def _show(self) -> None:
        presenter = self.presenter
        imported, problem = presenter.imported, presenter.problem
        words = ""
        if presenter.reading:
            words = tr("Reading…")
        elif problem is not None:
            words = f"{problem.message} {problem.remedy}".strip()
        elif imported is not None:
            words = _count(len(imported.requests))
            if names := presenter.environments:
                words = tr("{requests}, with the environments {names}", requests=words, names=", ".join(names))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.set_tone("bad" if problem else "text")
        there = imported is not None and not presenter.reading
        self._preview.show_requests(imported.requests if imported else ())
        notes = list(imported.notes) if imported else []
        shown = notes[:_SHOWN_NOTES]
        if len(notes) > len(shown):
            shown.append(tr("and {count} more", count=len(notes) - len(shown)))
        self._notes.setText("\n".join(shown))
        self._fit(len(imported.requests) if imported else 0, len(shown))
        self._left.setVisible(there and bool(notes))
        self._notes_area.setVisible(there and bool(notes))
        self._area.setVisible(there)
        self._where.setVisible(there)
        self._import.setEnabled(there)
        if not self.name.isModified():
            self.name.setText(presenter.name)
