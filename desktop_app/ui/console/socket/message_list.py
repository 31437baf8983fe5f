"""The list of messages, drawn: when, in which direction, and the beginning of each."""

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.socket.talk import Said, Talk
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.row_paint import RowPainter

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 28
_ITEM: Final = Qt.ItemDataRole.UserRole
_SIGNS: Final = {"sent": ("up", "accent"), "received": ("down", "ok"), "note": ("info", "text3"),
                 "wrong": ("warn", "bad")}  # fmt: skip


class MessageModel(QAbstractListModel):
    """The messages of a talk as they were when `take` was called last."""

    def __init__(self) -> None:
        super().__init__()
        self._talk: Talk | None = None
        self._items: list[Said] = []
        self._gone = 0

    def take(self, talk: Talk | None) -> None:
        """Show `talk` as it is now; what was shown of it before stays where it was."""
        items = list(talk.said) if talk else []
        gone = talk.gone if talk else 0
        dropped = gone - self._gone
        if talk is not self._talk or dropped > len(self._items):
            self.beginResetModel()
            self._items = items
            self.endResetModel()
        else:
            self._move_on(items, dropped)
        self._talk, self._gone = talk, gone

    def _move_on(self, items: Sequence[Said], dropped: int) -> None:
        if dropped:
            self.beginRemoveRows(QModelIndex(), 0, dropped - 1)
            del self._items[:dropped]
            self.endRemoveRows()
        if len(items) > len(self._items):
            self.beginInsertRows(QModelIndex(), len(self._items), len(items) - 1)
            self._items += items[len(self._items) :]
            self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        said = self._items[index.row()]
        if role == _ITEM:
            return said
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(said)
        # As rich text its lines are broken, and what the server says is escaped.
        return tips.plain(said.line) if role == Qt.ItemDataRole.ToolTipRole else None


def _spoken(said: Said) -> str:
    match said.kind:
        case "sent":
            return tr("Sent: {text}", text=said.line)
        case "received":
            return tr("Received: {text}", text=said.line)
    return said.line


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        said = index.data(_ITEM)
        painter.save()
        row = RowPainter(painter, option.rect, option.direction)
        moment = f"{time.strftime('%H:%M:%S', time.localtime(said.at))}.{int(said.at * 1000) % 1000:03d}"
        box = row.end_text(row.background(option.state), moment, "small", "text3", tabular=True)
        box = row.icon(box, *_SIGNS[said.kind])
        ours = said.kind in ("note", "wrong")
        row.text(box, said.line, "small" if ours else "code", _text_colour(said))
        painter.restore()


def _text_colour(said: Said) -> str:
    return {"note": "text3", "wrong": "bad"}.get(said.kind, "text")


class MessageList(PaintedList):
    """Follows the newest message for as long as that is in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("socket.messages", tr("Messages"), parent)
        self.setUniformItemSizes(True)
        self.messages = MessageModel()
        self.setModel(self.messages)
        self.setItemDelegate(_Painter(self))

    def show_talk(self, talk: Talk | None) -> None:
        """Show `talk` as it is now."""
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - theme.current().px(_ROW)
        self.messages.take(talk)
        if follows:
            self.scrollToBottom()

    @property
    def chosen(self) -> Said | None:
        """The message that is chosen."""
        said = self.currentIndex().data(_ITEM) if self.currentIndex().isValid() else None
        return said if isinstance(said, Said) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        said = self.chosen
        if said is not None and event.matches(QKeySequence.StandardKey.Copy):
            message = said.message
            QGuiApplication.clipboard().setText(message if isinstance(message, str) else message.hex())
        else:
            super().keyPressEvent(event)
