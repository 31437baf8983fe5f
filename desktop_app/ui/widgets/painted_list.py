"""A list whose rows are painted: there may be thousands of them, and each is as wide as the list."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget

Index = QModelIndex | QPersistentModelIndex


class PaintedList(QListView):
    """A place in a row may be for pressing by itself, such as a star: `spot` says where."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """name: object name. label: accessible name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def spot(self, index: Index) -> QRect:
        """Where the row at `index` can be pressed by itself; nowhere, unless a list says otherwise."""
        return QRect()

    def mirrored(self, index: Index, part: Callable[[QRect], QRect]) -> QRect:
        """Where a part of the row at `index` is. part: gives it for a row that is read from left to right."""
        row = self.visualRect(index)
        return QStyle.visualRect(self.layoutDirection(), row, part(row))

    def in_spot(self, point: QPoint) -> bool:
        """Whether `point` is in the spot of its row."""
        index = self.indexAt(point)
        return index.isValid() and self.spot(index).contains(point)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            over = self.in_spot(event.position().toPoint())
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)
        return super().viewportEvent(event)
