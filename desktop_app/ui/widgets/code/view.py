"""The code view: any text from a few bytes to gigabytes, with line numbers, folding and find."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.document import Document
from desktop_app.ui.widgets.code.find import MOST, Matches, Search
from desktop_app.ui.widgets.code.languages import Language
from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.code.pane import CodePane
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row


class FindBar(Panel):
    """A field for what to look for, how many there are, and the way to the next one."""

    asked = Signal(str)
    step = Signal(int)
    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", "bottom", name=f"{name}.find", parent=parent)
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}.find.text")
        self.field.setPlaceholderText(tr("Find in this text"))
        self.field.setAccessibleName(tr("Find in this text"))
        self.field.setFixedHeight(28)
        self.field.textChanged.connect(self.asked)
        self.field.installEventFilter(self)
        self._count = Label("", "small", "text3", tabular=True, name=f"{name}.find.count")
        self._back = Button("", "ghost", icon="up", description=tr("Previous match"), name=f"{name}.find.previous")
        self._on = Button("", "ghost", icon="down", description=tr("Next match"), name=f"{name}.find.next")
        close = Button("", "ghost", icon="x", description=tr("Close find"), name=f"{name}.find.close")
        self._back.clicked.connect(lambda: self.step.emit(-1))
        self._on.clicked.connect(lambda: self.step.emit(1))
        close.clicked.connect(self.closed)
        line = row(self, spacing=4, margins=(12, 4, 12, 4))
        line.addWidget(self.field, 1)
        line.addSpacing(4)
        line.addWidget(self._count)
        for button in (self._back, self._on, close):
            line.addWidget(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.step.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def show_count(self, matches: Matches, *, done: bool) -> None:
        """Say how many matches there are, and which one is shown."""
        found = len(matches)
        self._back.setEnabled(found > 0)
        self._on.setEnabled(found > 0)
        if not self.field.text():
            self._count.setText("")
        elif not found:
            self._count.setText(tr("No matches") if done else tr("Looking…"))
        else:
            total = f"{found:,}" + ("+" if found >= MOST or not done else "")
            self._count.setText(tr("{place} of {total}", place=f"{(matches.place or 0) + 1:,}", total=total))


class CodeView(QWidget):
    """A read-only text of any size. `show_text` takes bytes or a memory map and returns at once."""

    wrap_changed = Signal(bool)

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        """name: object name of the text pane. accessible: what screen readers call it."""
        super().__init__(parent)
        self.pane = CodePane()
        self.pane.setObjectName(name)
        self.pane.setAccessibleName(accessible)
        self._bar = FindBar(name)
        self._bar.hide()
        self._search = Search(self)
        self.setFocusProxy(self.pane)
        layout = column(self)
        layout.addWidget(self._bar)
        layout.addWidget(self.pane, 1)
        self.pane.find_asked.connect(self.open_find)
        self.pane.find_step.connect(self._step)
        self.pane.wrap_asked.connect(self.set_wrap)
        self._bar.asked.connect(self._look_for)
        self._bar.step.connect(self._step)
        self._bar.closed.connect(self.close_find)
        self._search.found_more.connect(self._show_matches)
        self._search.first_found.connect(self._go_to_match)

    def show_text(self, source: Source, *, language: Language = "") -> None:
        """Show `source` (UTF-8) from its start; language: how to colour it. Formatted JSON can be folded too."""
        self.show_document(Document(source, language=language))

    def show_document(self, document: Document) -> None:
        """The same for a text that is more than its bytes."""
        self._search.stop()
        self.pane.show_document(document)
        if self._bar.isVisible():
            self._look_for(self._bar.field.text())

    def visible_text(self) -> str:
        """The rows in view."""
        return self.pane.visible_text()

    @property
    def wrap(self) -> bool:
        """Whether lines wider than the view are broken."""
        return self.pane.wrap

    def set_wrap(self, wrap: bool) -> None:
        """Break wide lines, or scroll sideways."""
        if wrap != self.pane.wrap:
            self.pane.set_wrap(wrap)
            self.wrap_changed.emit(wrap)

    @property
    def place(self) -> int:
        """How far it is scrolled down, in pixels."""
        return self.pane.verticalScrollBar().value()

    @place.setter
    def place(self, pixels: int) -> None:
        self.pane.verticalScrollBar().setValue(pixels)

    @property
    def at_end(self) -> bool:
        """Whether the last row is in sight and nothing is selected."""
        bar, caret = self.pane.verticalScrollBar(), self.pane.document.caret
        return bar.value() >= bar.maximum() - self.pane.row_height and caret.anchor == caret.offset

    def go_to_end(self) -> None:
        """Bring the last row into sight. Of a text of more than a few megabytes, as far as its rows are known."""
        self.pane.document.grow(len(self.pane.document.source))
        self.pane.bring_into_view(max(0, len(self.pane.document.source) - 1))

    def copy_all(self) -> None:
        """Put the whole text on the clipboard; what is selected stays."""
        caret = self.pane.document.caret
        before = caret.anchor, caret.offset
        self.pane.select_all()
        self.pane.copy()
        caret.select(*before)
        self.pane.viewport().update()

    # Find

    def open_find(self) -> None:
        """Show the find bar, with the selected word in it."""
        selected = self.pane.document.caret.selected_text()
        self._bar.show()
        if selected and "\n" not in selected and len(selected) < 200:
            self._bar.field.setText(selected)
        self._bar.field.selectAll()
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look_for(self._bar.field.text())

    def close_find(self) -> None:
        """Hide the find bar and give the focus back to the text."""
        self._search.stop()
        self._bar.hide()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for(self, text: str) -> None:
        self._search.start(self.pane.document.source, text, self.pane.document.caret.selection[0])

    def _show_matches(self) -> None:
        self.pane.matches = self._search.matches
        self._bar.show_count(self._search.matches, done=self._search.done)
        self.pane.viewport().update()

    def _step(self, way: int) -> None:
        self._search.move(way)
        self._go_to_match()

    def _go_to_match(self) -> None:
        current = self._search.matches.current
        if current is not None:
            self.pane.document.caret.select(*current)
            self.pane.bring_into_view(current[0])
            self.pane.viewport().update()
