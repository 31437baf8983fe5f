"""Parts in a line that goes on below where there is no room, as words do."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem


class WrapLayout(QLayout):
    """Places what it holds from the reading side on, each line centred on its highest part, all in the middle.

    ends: the last part stands at the other end of its line. upward: further lines are above the first.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 8, line_spacing: int = 4, ends: bool = False,
        upward: bool = False, margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> None:  # fmt: skip
        """spacing: pixels between parts. line_spacing: pixels between lines. margins: left, top, right, bottom."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._line_spacing = line_spacing
        self._ends, self._upward = ends, upward
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(*margins))

    def addItem(self, item: QLayoutItem) -> None:
        # Not Qt's own item: Python may know it by the name of one that lay at the same address, and lose it with that.
        widget = item.widget()
        self._items.append(item if widget is None else QWidgetItem(widget))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(self._size(item).width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((self._size(item).height() for item in shown), default=0)))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    @staticmethod
    def _size(item: QLayoutItem) -> QSize:
        return item.sizeHint().expandedTo(item.minimumSize())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = self._size(item).boundedTo(QSize(max(width, item.minimumSize().width()), 1 << 20))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if lines and used + self.spacing() + size.width() <= width:
                lines[-1].append((item, size))
                used += self.spacing() + size.width()
            else:
                lines.append([(item, size)])
                used = size.width()
        return lines

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """The height that is needed; move: put everything in its place too."""
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        lines = self._lines(inside.width())
        needed = sum(max(size.height() for _, size in line) + self._line_spacing for line in lines)
        y = inside.top() + max(0, inside.height() - needed + self._line_spacing) // 2
        for line in reversed(lines) if self._upward else lines:
            height = max(size.height() for _, size in line)
            x = inside.left()
            for item, size in line:
                if self._ends and line is lines[-1] and item is line[-1][0] is not line[0][0]:
                    x = inside.left() + inside.width() - size.width()
                if move:
                    place = QRect(x, y + (height - size.height()) // 2, size.width(), size.height())
                    item.setGeometry(QStyle.visualRect(self._direction(), inside, place))
                x += size.width() + self.spacing()
            y += height + self._line_spacing
        return max(0, needed - self._line_spacing) + margins.top() + margins.bottom()

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
