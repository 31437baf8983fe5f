"""An editor for a JSON body: line numbers, colours, Format, and the first error named by its line."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.colours import EditorColours, Language
from desktop_app.ui.widgets.json.text import JsonError, find_error
from desktop_app.ui.widgets.json.variables import filled_in, pretty
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.text_change import difference
from desktop_app.ui.widgets.variable_looks import VariableLooks

_CHECK_AFTER_MS: Final = 250
_COLOURED_BELOW: Final = 400_000
EDITED_BELOW: Final = 1_000_000
"""Characters that a person can still edit without waiting."""
_INDENT: Final = "  "
_OPENING: Final = {"{": "}", "[": "]"}


class _Numbers(QWidget):
    """The column of line numbers; the editor paints it."""

    def __init__(self, editor: "JsonEdit") -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(self, event.rect())


class JsonEdit(QPlainTextEdit):
    """The text field itself. Enter keeps the indent, Tab leaves the field (as everywhere), Ctrl+] and [ indent.

    too_long: carries the whole text where so much was pasted that editing it would be slow; nothing was inserted.
    """

    too_long = Signal(str)

    def __init__(self, looks: VariableLooks | None = None, parent: QWidget | None = None) -> None:
        """looks: of the variables in the text."""
        super().__init__(parent)
        self._looks = looks
        self._language: Language = "json"
        self._known = (-1, "")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is read, in a mirrored window too
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._error: JsonError | None = None
        self._numbers = _Numbers(self)
        self._colours: EditorColours | None = EditorColours(self.document(), "json", looks)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_numbers)
        self.cursorPositionChanged.connect(self._mark_line)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setStyleSheet(f"border: 0; padding: 0; background: {theme.current().colours.surface};")
        self.setFont(theme.current().font("code"))
        self.document().setDefaultFont(theme.current().font("code"))
        self.document().setDocumentMargin(8)
        if self._colours is not None:
            self._colours.rehighlight()
        self._make_room()
        self._mark_line()

    def _colour(self, length: int) -> None:
        """Colour what is of a size that a person types; a pasted megabyte stays plain rather than slow."""
        wanted = length < _COLOURED_BELOW
        if wanted and self._colours is None:
            self._colours = EditorColours(self.document(), self._language, self._looks)
        elif not wanted and self._colours is not None:
            self._colours.setDocument(None)
            self._colours.deleteLater()
            self._colours = None

    def set_language(self, language: Language) -> None:
        """Colour the text as `language`."""
        self._language = language
        if self._colours is not None and self._colours.language != language:
            self._colours.language = language
            self._colours.rehighlight()

    def text(self) -> str:
        """All of the text; asking again costs nothing until it is another."""
        revision = self.document().revision()
        if revision != self._known[0]:
            # Not toPlainText: that makes a plain space of each space that must not break.
            raw = self.document().toRawText()
            self._known = (revision, raw.replace("\u2029", "\n").replace("\u2028", "\n"))
        return self._known[1]

    def replace_text(self, text: str) -> None:
        """Make it `text`, as one step that undo takes back. The cursor goes to where it changed."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")  # Qt knows one kind of line end
        self._colour(len(text))
        before = self.text()
        start, end, middle = difference(before, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(before[:start]))
        cursor.setPosition(_units(before[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(middle)
        if self.hasFocus():
            self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text, cursor = source.text(), self.textCursor()
        whole = self.document().characterCount() + len(text)
        if whole > EDITED_BELOW:
            before = self.text()
            self.too_long.emit(before[: cursor.selectionStart()] + text + before[cursor.selectionEnd() :])
            return
        self._colour(whole)
        cursor.insertText(text)  # Qt's own way makes a document of it first, which takes three times as long
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_error(self, error: JsonError | None) -> None:
        """Mark the line of `error`; None takes the mark away."""
        self._error = error
        self._mark_line()
        self._numbers.update()

    def _mark_line(self) -> None:
        marks = []
        if self._error is not None:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(self._error.position, self.document().characterCount() - 1))
            mark.cursor = cursor
            mark.format = _line_format(theme.current().colours.q("badtint"))
            marks.append(mark)
        if self.hasFocus() and (self._error is None or self._error.line != self.textCursor().blockNumber() + 1):
            line = QTextEdit.ExtraSelection()
            line.cursor = self.textCursor()
            line.cursor.clearSelection()
            line.format = _line_format(theme.current().colours.q("atint"))
            marks.append(line)
        self.setExtraSelections(marks)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._looks is not None:
            cursor = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos()))
            words = self._looks.at(cursor.block().text(), cursor.positionInBlock())
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # Line numbers

    def numbers_width(self) -> int:
        """Width of the column of line numbers, in device-independent pixels."""
        digit = QFontMetricsF(theme.current().font("code-small")).horizontalAdvance("0")
        return max(theme.current().px(34), round(len(str(self.blockCount())) * digit) + 16)

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width() + 6, 0, 0, 0)

    def _scroll_numbers(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(area.left(), area.top(), self.numbers_width(), area.height())

    def paint_numbers(self, onto: QWidget, rect: QRect) -> None:
        """Draw the numbers of the lines in view; the line of an error in red."""
        current = theme.current()
        painter = QPainter(onto)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a painter takes that of the program
        painter.fillRect(rect, current.colours.q("surface"))
        painter.setFont(current.font("code-small"))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= rect.bottom():
            height = self.blockBoundingRect(block).height()
            wrong = self._error is not None and self._error.line == block.blockNumber() + 1
            painter.setPen(current.colours.q("bad" if wrong else "text3"))
            line = block.layout().lineAt(0).height() if block.layout().lineCount() else height
            box = QRect(0, round(top), onto.width(), round(line))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1)
            )
            block, top = block.next(), top + height
        painter.end()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._new_line()
        elif control and event.key() == Qt.Key.Key_BracketRight:
            self.indent(1)
        elif control and event.key() == Qt.Key.Key_BracketLeft:
            self.indent(-1)
        else:
            super().keyPressEvent(event)

    def _new_line(self) -> None:
        cursor = self.textCursor()
        line, place = cursor.block().text(), cursor.positionInBlock()
        before, after = line[:place].rstrip(), line[place:].lstrip()
        indent = line[: len(line) - len(line.lstrip())]
        opened = _OPENING.get(before[-1:], "")
        cursor.beginEditBlock()
        cursor.insertText("\n" + indent + (_INDENT if opened else ""))
        if opened and after.startswith(opened):
            place = cursor.position()
            cursor.insertText("\n" + indent)
            cursor.setPosition(place)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def indent(self, way: int) -> None:
        """Move the selected lines one step to the right (1) or to the left (-1)."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            block = self.document().findBlockByNumber(number)
            edit = QTextCursor(block)
            if way > 0:
                edit.insertText(_INDENT)
            elif block.text().startswith(_INDENT):
                edit.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(_INDENT))
                edit.removeSelectedText()
        cursor.endEditBlock()


class JsonEditor(QWidget):
    """A field for JSON, GraphQL or plain text, with a line below it that says whether it is JSON, and Format."""

    changed = Signal()

    def __init__(
        self, name: str, accessible: str, looks: VariableLooks | None = None, parent: QWidget | None = None
    ) -> None:
        """name: object name of the text field. accessible: what screen readers call it. looks: of variables in it."""
        super().__init__(parent)
        self.edit = JsonEdit(looks)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(accessible)
        self.setFocusProxy(self.edit)
        self._message = Label("", "small", "text3", name=f"{name}.message")
        self._format = Button(tr("Format"), "link", name=f"{name}.format")
        self._format.clicked.connect(self.format)
        self._language: Language = "json"
        self._empty = tr("Empty: no body is sent.")
        self._checking = QTimer(self, singleShot=True, interval=_CHECK_AFTER_MS)
        self._checking.timeout.connect(self._check)
        layout = column(self)
        layout.addWidget(self.edit, 1)
        foot = row(spacing=8, margins=(16, 4, 10, 4))
        foot.addWidget(self._message, 1)
        foot.addWidget(self._format)
        layout.addLayout(foot)
        self.edit.textChanged.connect(self._typed)
        self._check()

    def say_when_empty(self, words: str) -> None:
        """What is said below while there is nothing."""
        self._empty = words
        self._check()

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show `text` in place of what was there."""
        self.edit.replace_text(text)
        self._check()

    def set_json(self, json: bool) -> None:
        """Whether what is typed is meant to be JSON; other text is neither checked nor formatted."""
        self.set_language("json" if json else "text")

    def set_language(self, language: Language) -> None:
        """What is typed. Only JSON is checked and formatted."""
        if language != self._language:
            self._language = language
            self.edit.set_language(language)
            self._format.setVisible(language == "json")
            self._check()

    @property
    def error(self) -> JsonError | None:
        """The first error of what is typed now; None where it is JSON or empty."""
        return find_error(filled_in(self.text())) if self._language == "json" else None

    def format(self) -> None:
        """One value a line. Where the text is no JSON, go to the error instead."""
        error = self.error
        if error is None and self.text().strip():
            self.edit.replace_text(pretty(self.text()))
        elif error is not None:
            cursor = self.edit.textCursor()
            cursor.setPosition(min(error.position, self.edit.document().characterCount() - 1))
            self.edit.setTextCursor(cursor)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._checking.start()
        self.changed.emit()

    def _check(self) -> None:
        error = self.error
        self.edit.show_error(error)
        self._format.setEnabled(bool(self.text().strip()))
        if error is not None:
            self._message.set_tone("bad")
            self._message.setText(tr("Line {line}: {reason}.", line=error.line, reason=error.reason))
        else:
            self._message.set_tone("text3")
            kinds = {"json": tr("JSON"), "text": tr("Text"), "graphql": tr("GraphQL")}
            self._message.setText(kinds[self._language] if self.text().strip() else self._empty)
        self.edit.setAccessibleDescription(self._message.text())


def _units(text: str) -> int:
    """How many characters `text` is to Qt, which counts in UTF-16."""
    return len(text) + sum(character > "\uffff" for character in text) if not text.isascii() else len(text)


def _line_format(colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(colour)
    made.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
    return made
