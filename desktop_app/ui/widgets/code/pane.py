"""Keyboard and mouse of the code view: moving, selecting, copying, folding."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.code.caret import Step
from desktop_app.ui.widgets.code.surface import CodeSurface
from desktop_app.ui.widgets.told import announce, set_role

_Keys = QKeySequence.StandardKey
_STEPS: Final[tuple[tuple[_Keys, _Keys, Step], ...]] = (
    (_Keys.MoveToPreviousChar, _Keys.SelectPreviousChar, "left"),
    (_Keys.MoveToNextChar, _Keys.SelectNextChar, "right"),
    (_Keys.MoveToPreviousWord, _Keys.SelectPreviousWord, "word_left"),
    (_Keys.MoveToNextWord, _Keys.SelectNextWord, "word_right"),
    (_Keys.MoveToPreviousLine, _Keys.SelectPreviousLine, "up"),
    (_Keys.MoveToNextLine, _Keys.SelectNextLine, "down"),
    (_Keys.MoveToPreviousPage, _Keys.SelectPreviousPage, "page_up"),
    (_Keys.MoveToNextPage, _Keys.SelectNextPage, "page_down"),
    (_Keys.MoveToStartOfLine, _Keys.SelectStartOfLine, "row_start"),
    (_Keys.MoveToEndOfLine, _Keys.SelectEndOfLine, "row_end"),
    (_Keys.MoveToStartOfDocument, _Keys.SelectStartOfDocument, "start"),
    (_Keys.MoveToEndOfDocument, _Keys.SelectEndOfDocument, "end"),
)
_AUTO_SCROLL_MS: Final = 40


class CodePane(CodeSurface):
    """A read-only text that is walked, selected and copied like any other, and folded with Enter or a click."""

    find_asked = Signal()
    """Ctrl+F, or Find in the menu."""
    find_step = Signal(int)
    """F3 (1) and Shift+F3 (-1)."""
    wrap_asked = Signal(bool)
    """The menu's switch for wrapping lines."""
    value_asked = Signal(str, int)
    """What is wanted of the JSON value at an offset: "value", "path" or "reference". Only where `offers` says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Document)
        self.offers: tuple[str, ...] = ()
        """What the menu offers of the JSON value at the caret, in the words of `value_asked`."""
        self._dragging = False
        self._pointer = QPointF()
        self._auto_scroll = QTimer(self, interval=_AUTO_SCROLL_MS)
        self._auto_scroll.timeout.connect(self._drag_on)
        self.viewport().setMouseTracking(True)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._take_step(event) or self._take_command(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def _take_step(self, event: QKeyEvent) -> bool:
        for move, select, step in _STEPS:
            if event.matches(move) or event.matches(select):
                page = max(1, self.rows_a_page() - 1)
                self.document.caret.move(step, keep_anchor=event.matches(select), page=page)
                self._caret_moved(speak=step in ("up", "down", "page_up", "page_down", "start", "end"))
                return True
        return False

    def _take_command(self, event: QKeyEvent) -> bool:
        if event.matches(_Keys.Copy):
            self.copy()
        elif event.matches(_Keys.SelectAll):
            self.select_all()
        elif event.matches(_Keys.Find):
            self.find_asked.emit()
        elif event.matches(_Keys.FindPrevious):
            self.find_step.emit(-1)
        elif event.matches(_Keys.FindNext):
            self.find_step.emit(1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            return self._toggle(self.document.caret.row)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            return self._toggle(self.document.caret.row, fold=event.key() == Qt.Key.Key_Minus)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        # Keys that the window has shortcuts for stay ours while we have the focus.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _toggle(self, row: int, *, fold: bool | None = None) -> bool:
        if not self.document.can_fold(row):
            return False
        self.document.set_folded(row, not self.document.is_folded(row) if fold is None else fold)
        self._lay_out()
        return True

    def _caret_moved(self, *, speak: bool = False) -> None:
        caret = self.document.caret
        self.bring_into_view(caret.offset)
        self.viewport().update()
        if speak:
            announce(self, self._shown_text(caret.row).strip() or tr("Empty line"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # What the menu does too

    def copy(self) -> None:
        """Put the selection, or where there is none the caret's line, on the clipboard."""
        caret = self.document.caret
        text = caret.selected_text() or self.document.index.text(caret.row).encode("utf-8", "replace").decode()
        QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select the whole text without scrolling."""
        self.document.caret.select(0, len(self.document.source))
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._go_to(self.offset_at(QPointF(event.pos())))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), QKeySequence(_Keys.Copy), self.copy)
        words = {"value": tr("Copy value"), "path": tr("Copy path"), "reference": tr("Use in next request")}
        for what in self.offers:
            menu.addAction(words[what], partial(self._ask_for, what))
        menu.addSeparator()
        menu.addAction(tr("Select all"), QKeySequence(_Keys.SelectAll), self.select_all)
        menu.addAction(tr("Find"), QKeySequence(_Keys.Find), self.find_asked.emit)
        menu.addSeparator()
        wrap = menu.addAction(tr("Wrap lines"))
        wrap.setCheckable(True)
        wrap.setChecked(self.wrap)
        wrap.toggled.connect(self.wrap_asked)
        menu.popup(event.globalPos())

    def _go_to(self, offset: int) -> None:
        """Put the caret where the menu is opened, unless that is in what is selected."""
        start, end = self.document.caret.selection
        if not start <= offset < end:
            self.document.caret.place(offset)
            self.viewport().update()

    def _ask_for(self, what: str) -> None:
        self.value_asked.emit(what, self.document.caret.offset)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.position()
        if point.x() < self.text_left and self._toggle(self.row_at(point.y())):
            return
        self._dragging = True
        self._pointer = point
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.document.caret.place(self.offset_at(point), keep_anchor=extend)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        caret = self.document.caret
        caret.select_word(row, caret.column_in(row, self.offset_at(event.position())))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if not self._dragging:
            in_gutter = self._pointer.x() < self.text_left
            shape = Qt.CursorShape.ArrowCursor if in_gutter else Qt.CursorShape.IBeamCursor
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)
            return
        self._extend()
        outside = not self.viewport().rect().contains(self._pointer.toPoint())
        if outside and not self._auto_scroll.isActive():
            self._auto_scroll.start()
        elif not outside:
            self._auto_scroll.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self._auto_scroll.stop()
        super().mouseReleaseEvent(event)

    def _extend(self) -> None:
        self.document.caret.place(self.offset_at(self._pointer), keep_anchor=True)
        self.viewport().update()

    def _drag_on(self) -> None:
        """Scroll while the pointer is held beyond an edge, faster the further it is."""
        above, below = self._pointer.y(), self._pointer.y() - self.viewport().height()
        beyond = above if above < 0 else below if below > 0 else 0
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond))
        self._extend()


def _is_ours(event: QKeyEvent) -> bool:
    return event.matches(_Keys.Copy) or event.matches(_Keys.SelectAll) or event.matches(_Keys.Find)
