"""The body of the request: what kind it is, and what is in it."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer.words import size
from desktop_app.ui.console.request.draft import BodyKind, Draft
from desktop_app.ui.console.request.findings_note import FindingsNote
from desktop_app.ui.console.request.graphql_part import GraphqlPart
from desktop_app.ui.console.request.large_body import MOST_EDITED, LargeBody
from desktop_app.ui.console.request.parts import fill, stacked
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.json.editor import JsonEditor
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.kv_value import choose_file
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.shared_undo import SharedUndo
from desktop_app.ui.widgets.variable_field import VariableField
from desktop_app.ui.widgets.variable_looks import VariableLooks

_TYPED: Final = ("raw", "file")
"""Kinds whose media type is written by hand."""


def kinds() -> list[tuple[str, str]]:
    """The kinds of body and their names, in the order in which they are offered."""
    return [
        ("json", tr("JSON")), ("form", tr("Form")), ("multipart", tr("Form with files")), ("raw", tr("Text")),
        ("file", tr("File")), ("graphql", tr("GraphQL")), ("none", tr("No body")),
    ]  # fmt: skip


class BodyPart(QWidget):
    """Edits the body of a draft. `edited` carries the changed fields by their names."""

    edited = Signal(dict)

    def __init__(self, looks: VariableLooks, undo: SharedUndo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._shown = ""
        self.kind = ChoicesBox(tr("Kind of body"), kinds(), name="console.body.kind", height=28)
        self.kind.chosen.connect(lambda key: self._change_kind(key))
        self.media_type = VariableField(tr("Media type"), looks, name="console.body.media_type", height=28)
        self.media_type.textEdited.connect(lambda text: self.edited.emit({"content_type": text.strip()}))
        self.editor = JsonEditor("console.body", tr("Body of the request"), looks)
        self.editor.edit.setUndoRedoEnabled(False)  # the draft has a history, and this text is only a part of it
        self.editor.changed.connect(self._typed)
        self.large = LargeBody()
        for signal in (self.editor.edit.too_long, self.large.replaced):
            signal.connect(lambda text: self.edited.emit({"body": text}))
        self.form = PairTable("console.form", tr("Add field"), looks)
        self.form.changed.connect(lambda: self.edited.emit({"form": tuple(self.form.pairs())}))
        self.parts = PairTable("console.parts", tr("Add part"), looks, files=True)
        self.parts.changed.connect(lambda: self.edited.emit({"parts": tuple(self.parts.pairs())}))
        self.file = VariableField(tr("File"), looks, name="console.file", placeholder=tr("Path of a file"))
        self.file.textEdited.connect(lambda text: self.edited.emit({"file": text}))
        self.graphql = GraphqlPart(looks, undo)
        self.graphql.edited.connect(self.edited)
        self.findings = FindingsNote()
        self._none = Label("", "small", "text3", wrap=True, name="console.no_body")
        for field in (self.media_type, self.file, self.editor.edit):
            undo.share(field)
        self.setAcceptDrops(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self._head = QWidget()
        line = row(self._head, spacing=8, margins=(16, 8, 16, 8))
        line.addWidget(self.kind)
        line.addWidget(self.media_type, 1)
        line.addStretch(0)
        self._stack = QStackedWidget()
        layout = column(self)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)  # filled when it has its place, which costs less
        self._pages: dict[str, QWidget] = {
            "json": self.editor, "large": self.large, "form": stacked(self.form), "multipart": stacked(self.parts),
            "file": self._build_file(), "graphql": self.graphql, "none": self._build_none(),
        }  # fmt: skip
        for page in self._pages.values():
            self._stack.addWidget(page)
        layout.addWidget(self.findings)

    def _build_file(self) -> QWidget:
        choose = Button(tr("Choose"), icon="file", name="console.file.choose")
        choose.clicked.connect(self._ask_file)
        self._file_words = Label("", "small", "text3", wrap=True, name="console.file.words")
        page = QWidget()
        layout = column(page, spacing=8, margins=(16, 6, 16, 0))
        line = row(spacing=8)
        line.addWidget(self.file, 1)
        line.addWidget(choose)
        layout.addLayout(line)
        layout.addWidget(self._file_words)
        layout.addStretch(1)
        return page

    def _build_none(self) -> QWidget:
        page = QWidget()
        layout = column(page, margins=(16, 10, 16, 0))
        layout.addWidget(self._none)
        layout.addStretch(1)
        return page

    def show_draft(self, draft: Draft) -> None:
        """Show what is written. A text that says so already is left alone, with its cursor."""
        self._draft = draft
        self.kind.set_key(draft.body_kind)
        self._head.setVisible(draft.takes_body)
        self.media_type.setVisible(draft.body_kind in _TYPED)
        self.media_type.setPlaceholderText(tr("By its name") if draft.body_kind == "file" else "text/plain")
        for field, text in ((self.media_type, draft.content_type), (self.file, draft.file)):
            if field.text() != text:
                field.setText(text)
        self._show_page(draft)

    def _show_page(self, draft: Draft) -> None:
        kind = draft.body_kind if draft.takes_body else "none"
        page: str = kind
        match kind:
            case "json" | "raw":
                page = "large" if len(draft.body) > MOST_EDITED else "json"
                self._show_text(draft)
            case "form":
                fill(self.form, draft.form)
            case "multipart":
                fill(self.parts, draft.parts)
            case "file":
                self._show_file(draft)
            case "graphql":
                self.graphql.show_draft(draft)
        if not draft.takes_body:
            self._none.setText(tr("{method} is sent without a body.", method=draft.method))
        else:
            self._none.setText(tr("The request is sent without a body."))
        self._stack.setCurrentWidget(self._pages[page])

    def _show_text(self, draft: Draft) -> None:
        large = len(draft.body) > MOST_EDITED
        self.editor.set_language("json" if draft.body_kind == "json" else "text")
        text = "" if large else draft.body
        if self.editor.text() != text:
            silent = self.editor.blockSignals(True)  # it is no edit of the person
            self.editor.set_text(text)
            self.editor.blockSignals(silent)
        self.large.show_body(draft.body if large else "", json=draft.body_kind == "json")

    def _show_file(self, draft: Draft) -> None:
        if draft.file == self._shown or "{{" in draft.file:
            return
        self._shown = draft.file
        path = Path(draft.file).expanduser()
        try:
            there = path.is_file()
            words = tr("{size}, read from the disk while it is sent.", size=size(path.stat().st_size)) if there else ""
        except OSError:
            there, words = False, ""
        missing = bool(draft.file) and not there
        self.file.set_invalid(missing)
        self._file_words.set_tone("bad" if missing else "text3")
        self._file_words.setText(tr("There is no such file.") if missing else words)

    def _typed(self) -> None:
        # Colouring counts as a change for Qt: the editor is empty while a large body is shown, and that is no wish.
        if len(self._draft.body) <= MOST_EDITED and self.editor.text() != self._draft.body:
            self.edited.emit({"body": self.editor.text()})

    def _change_kind(self, key: str) -> None:
        kind: BodyKind = key  # type: ignore[assignment]  # one of `kinds`
        changed = self._draft.with_body_kind(kind)
        self.edited.emit({"body_kind": changed.body_kind, "content_type": changed.content_type})

    # Files

    def _ask_file(self) -> None:
        choose_file(self, tr("Send a file"), lambda path: self.edited.emit({"file": path}))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._draft.takes_body and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if self._draft.body_kind == "multipart":
            added = tuple(Pair(_field_name(path), path, file=True) for path in paths)
            self.edited.emit({"parts": (*self._draft.parts, *added)})
        else:
            changed = replace(self._draft.with_body_kind("file"), file=paths[0])
            self.edited.emit({"file": changed.file, "body_kind": "file", "content_type": changed.content_type})


def _field_name(path: str) -> str:
    return Path(path).stem or "file"
