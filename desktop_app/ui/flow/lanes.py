"""The messages as a sequence: four lanes, an arrow for each message, what it is, its status and when it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.core.flow import words
from desktop_app.core.flow.message import Flow, Lane, Message
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets import paint, tips
from desktop_app.ui.widgets.painted_list import PaintedList

LANES: Final[Sequence[Lane]] = ("app", "browser", "server", "api")
_ROW, _HEAD = 50, 32
_NUMBER, _FIRST, _GAP, _NARROW_GAP, _TEXT_AFTER = 34, 62, 76, 44, 36
_STATUS, _AT, _EDGE, _NARROW_BELOW = 30, 48, 16, 560
_ROOT: Final = QModelIndex()
_ITEM: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """One row: a message of a flow, and the number that it has there."""

    number: int
    message: Message
    started: float

    @property
    def at(self) -> str:
        """When it was, from the sign-in's start on."""
        return words.span(self.message.at - self.started)

    @property
    def title(self) -> str:
        """What it is, and how often."""
        times = self.message.times
        return words.title(self.message) + (f" ×{times}" if times > 1 else "")

    @property
    def status(self) -> str:
        """The status alone; a cross where nothing came back."""
        return str(self.message.status) if self.message.status else "✕" if self._no_answer else ""

    @property
    def _no_answer(self) -> bool:
        return bool(self.message.problem) and self.message.kind != "ignored"

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        message = self.message
        way = tr("{sender} to {receiver}", sender=words.lane(message.sender), receiver=words.lane(message.receiver))
        parts = [f"{self.number}. {self.title}", way, words.status(message), tr("after {time}", time=self.at)]
        return ", ".join(part for part in parts if part)


def lane_x(lane: Lane, width: int) -> int:
    """Where a lane's line is in a row of `width` px."""
    px = theme.current().px
    gap = _NARROW_GAP if width < px(_NARROW_BELOW) else _GAP
    return px(_FIRST) + LANES.index(lane) * px(gap)


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show_flow(self, flow: Flow | None) -> None:
        """Take over a flow; rows that are there already stay, so that the place and the focus stay."""
        messages = flow.messages if flow else ()
        lines = [Line(number, message, flow.started) for number, message in enumerate(messages, 1) if flow]
        kept = self.lines[: len(lines)]
        if not kept or lines[: len(kept)] != kept or len(kept) < len(self.lines):
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
        elif len(lines) > len(kept):
            self.beginInsertRows(QModelIndex(), len(kept), len(lines) - 1)
            self.lines = lines
            self.endInsertRows()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == _ITEM:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(line.message.problem or words.place(line.message))
        return None


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line, box, state = index.data(_ITEM), option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        colours = theme.current().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # lanes go from left to right everywhere
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colours.q("atint" if selected else "hover"))
        paint.bar(painter, QRect(box.left(), box.bottom(), box.width(), 1), colours.q("line"))
        _paint_lanes(painter, line.message, box, selected)
        _paint_words(painter, line, box, selected)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.q("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()


def _paint_lanes(painter: QPainter, message: Message, box: QRect, selected: bool) -> None:
    colours = theme.current().colours
    for lane in LANES:
        line = QRect(box.left() + lane_x(lane, box.width()), box.top(), 1, box.height())
        paint.bar(painter, line, colours.q("line2"))
    tone = "accent" if selected else "bad" if message.failed else "text2"
    _paint_arrow(painter, message, box, colours.q(tone), 2.0 if selected else 1.5)


def _paint_arrow(painter: QPainter, message: Message, box: QRect, colour: QColor, width: float) -> None:
    """From the sender's lane to the receiver's, or a loop where nothing is sent."""
    start = box.left() + lane_x(message.sender, box.width()) + 0.5
    end = box.left() + lane_x(message.receiver, box.width()) + 0.5
    middle = box.top() + box.height() / 2
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if message.problem and message.kind != "ignored" and not message.status:
        pen.setDashPattern([3.0, 2.5])  # it went out, and nothing came back
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if start == end:
        top, bottom = middle - 7, middle + 6
        painter.drawPolyline(QPolygonF([QPointF(start, top), QPointF(start + 18, top), QPointF(start + 18, bottom),
                                        QPointF(start + 5, bottom)]))  # fmt: skip
        painter.drawPolyline(QPolygonF([QPointF(start + 9, bottom - 3.5), QPointF(start + 4.5, bottom),
                                        QPointF(start + 9, bottom + 3.5)]))  # fmt: skip
        paint.circle(painter, QPointF(start, top), 3.5, colour)
        return
    way = 1 if end > start else -1
    tip = end - 2 * way
    painter.drawLine(QPointF(start, middle), QPointF(tip - way, middle))
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(tip - 6 * way, middle - 4.5), QPointF(tip, middle),
                                    QPointF(tip - 6 * way, middle + 4.5)]))  # fmt: skip
    paint.circle(painter, QPointF(start, middle), 3.5, colour)


def _paint_words(painter: QPainter, line: Line, box: QRect, selected: bool) -> None:
    current = theme.current()
    px, middle = current.px, Qt.AlignmentFlag.AlignVCenter
    right = Qt.AlignmentFlag.AlignRight | middle

    def text(area: QRect, words: str, style: theme.TypeStyle, tone: str, align: Qt.AlignmentFlag = middle) -> None:
        painter.setFont(current.font(style, tabular=True))
        painter.setPen(current.colours.q(tone))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(align), shown)

    text(QRect(box.left(), box.top(), px(_NUMBER), box.height()), str(line.number), "caption-plain", "text3", right)
    at = QRect(box.right() - px(_EDGE) - px(_AT), box.top(), px(_AT), box.height())
    text(at, line.at, "caption-plain", "text3", right)
    status = QRect(at.left() - px(_STATUS), box.top(), px(_STATUS), box.height())
    text(status, line.status, "caption-plain", "bad" if line.message.failed else "text2", right)
    left = box.left() + lane_x("api", box.width()) + px(_TEXT_AFTER)
    left -= px(8) if box.width() < px(_NARROW_BELOW) else 0
    title = QRect(left, box.top() + px(8), status.left() - left - px(2), px(18))
    text(title, line.title, "small-strong" if selected else "small-medium", "text")
    text(QRect(left, title.bottom() + 1, title.width(), px(15)), words.place(line.message), "code-small", "text3")


class MessageList(PaintedList):
    """The messages to choose from. Moving to one chooses it: `chosen` carries its place, counted from 0."""

    chosen = Signal(int)
    in_view = Signal(QRect)
    """This part of it should be scrolled into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("flow.messages", tr("Messages"), parent)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self._quiet = False

    @property
    def lines(self) -> Sequence[Line]:
        """What is listed."""
        return self._model.lines

    def show_flow(self, flow: Flow | None, place: int) -> None:
        """Show the messages of `flow`, with the one at `place` marked."""
        self._quiet = True
        self._model.show_flow(flow)
        moved = self.currentIndex().row() != place
        if moved:
            self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())
        self._quiet = False
        # As high as what it lists: it is scrolled together with the notes below it.
        self.setFixedHeight(theme.current().px(_ROW) * self._model.rowCount())
        if moved:
            self.bring_into_view()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.row())
            self.in_view.emit(self.visualRect(current))

    def bring_into_view(self) -> None:
        """Have the chosen message scrolled into view, once everything is laid out."""
        QTimer.singleShot(0, self, lambda: self.in_view.emit(self.visualRect(self.currentIndex())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # for the area around it


class LaneHeads(QWidget):
    """The names of the lanes, over their lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.current().px(_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        painter.setFont(current.font("caption"))
        painter.setPen(current.colours.q("text3"))
        narrow = self.width() < current.px(_NARROW_BELOW)
        room = current.px(_NARROW_GAP if narrow else _GAP) - 4
        for lane in LANES:
            at = lane_x(lane, self.width())
            box = QRect(at - room // 2, 0, room, self.height() - 1)
            shown = painter.fontMetrics().elidedText(words.lane(lane), Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        box = self.rect().adjusted(0, 0, -current.px(_EDGE), -1)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("At"))
        paint.bar(painter, QRect(0, self.height() - 1, self.width(), 1), current.colours.q("line"))
        painter.end()
