"""A list of short lines with an icon each, drawn one by one: there may be thousands of them."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.row_paint import GAP, RowPainter

Kind = Literal["heading", "part", "breaking", "change", "request", "announced", "problem", "event"]


@dataclass(frozen=True)
class Line:
    """One line. text: what it says. aside: something at its right."""

    kind: Kind
    text: str
    aside: str = ""

    @property
    def spoken(self) -> str:
        """The same for a screen reader."""
        said = tr("{text}, {aside}", text=self.text, aside=self.aside) if self.aside else self.text
        return tr("Breaking: {text}", text=said) if self.kind == "breaking" else said


_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_ITEM: Final = Qt.ItemDataRole.UserRole
_HEIGHTS: Final = {"heading": 44, "part": 34}
_ROW: Final = 28
_ASIDE: Final = 0.45
"""The part of a line that what stands at its right may take."""
_LOOKS: Final[dict[str, tuple[str, str, TypeStyle, str]]] = {
    "heading": ("", "", "heading", "text"), "part": ("", "", "small-strong", "text2"),
    "breaking": ("warn", "bad", "small", "text"), "change": ("info", "text3", "small", "text"),
    "request": ("file", "accent", "small", "text"), "announced": ("clock", "warn", "code", "text"),
    "problem": ("wifi", "warn", "small", "warn"), "event": ("clock", "text3", "small", "text"),
}  # fmt: skip
"""For each kind: icon and its tone, style and tone of the words."""


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == _ITEM:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain("\n".join(part for part in (line.text, line.aside) if part))
        return None


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line: Line = index.data(_ITEM)
        return QSize(200, theme.current().px(_HEIGHTS.get(line.kind, _ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(_ITEM)
        icon, tone, style, words_tone = _LOOKS[line.kind]
        painter.save()
        row = RowPainter(painter, option.rect, option.direction)
        box = row.background(option.state)
        if icon:
            box = row.icon(box, icon, tone)
        if line.aside:
            painter.setFont(theme.current().font("small"))
            width = min(painter.fontMetrics().horizontalAdvance(line.aside) + 2, round(box.width() * _ASIDE))
            at_right = QRect(box.right() - width, box.top(), width, box.height())
            row.text(at_right, line.aside, "small", "accent" if line.kind == "heading" else "text3")
            box.setRight(at_right.left() - GAP)
        row.text(box, line.text, style, words_tone)
        painter.restore()


class LineList(PaintedList):
    """Lines to read through; what is chosen can be copied."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """name: object name. label: accessible name."""
        super().__init__(name, label, parent)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))

    def show_lines(self, lines: list[Line]) -> None:
        """Show these instead."""
        self._lines.show(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self._lines.lines[self.currentIndex().row()].text)
        else:
            super().keyPressEvent(event)
