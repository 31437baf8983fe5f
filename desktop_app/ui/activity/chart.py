"""The chart of requests: stacked bars that the arrow keys walk along, each read aloud."""

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.usage.entry import Outcome
from desktop_app.ui import theme
from desktop_app.ui.activity.bars import LINES, Bar, Period, scale
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.told import set_role

_LEFT, _TOP, _BOTTOM, _GAP, _MARKS, _AXIS, _HEIGHT = 30, 14, 22, 3, 4, 8, 166
_HATCH, _STRIPE = 5, 1.6
STACK: Final[tuple[Outcome, ...]] = ("ok", "refused", "failed", "stopped")
"""From the axis up."""

Band = tuple[float, float, str]
"""From, until (seconds since 1970), and what to say of it."""


def fill(outcome: Outcome, ratio: float) -> QBrush:
    """How a part of a bar is filled: refused ones are hatched too, for who does not see colours."""
    colours = theme.current().colours
    if outcome == "refused":
        return _hatched(colours.q("warnfill"), colours.q("surface"), ratio)
    if outcome == "stopped":
        return _hatched(colours.q("surface"), colours.q("field"), ratio)
    return QBrush(colours.q("bar2" if outcome == "ok" else "badfill"))


def _hatched(ground: QColor, stripe: QColor, ratio: float) -> QBrush:
    side = round(_HATCH * 2**0.5 * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(ground)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe, _STRIPE * ratio))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return QBrush(pixmap)


class Chart(QWidget):
    """`chosen` carries the bar of which the requests are wanted, None for all of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity.chart")
        set_role(self, QAccessible.Role.Chart)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)  # larger words leave the room to the table
        self._bars: Sequence[Bar] = ()
        self._period: Period | None = None
        self._bands: Sequence[Band] = ()
        self._span: tuple[float, float] | None = None
        self._at = -1
        self._step = 1
        self._left = _LEFT

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    @property
    def bar(self) -> Bar | None:
        """The one that the keys stand on."""
        return self._bars[self._at] if 0 <= self._at < len(self._bars) else None

    def show_bars(
        self, bars: Sequence[Bar], period: Period, bands: Sequence[Band], span: tuple[float, float] | None
    ) -> None:
        """bands: times to point out. span: the times of which the requests are shown, None for all."""
        if period is not self._period:
            self._at = -1
        self._bars, self._period, self._bands, self._span = bars, period, bands, span
        self._step = scale(max((each.counts.total for each in bars), default=0))
        metrics = QFontMetrics(theme.current().font("caption-plain", tabular=True))
        numbers = [_short(line * self._step) for line in range(LINES + 1)]
        self._left = max(_LEFT, _AXIS + max(metrics.horizontalAdvance(each) for each in numbers))
        self.setAccessibleName(period.title)
        self._describe()
        self.update()

    # Where things are

    def _plot(self) -> QRectF:
        return QRectF(self._left, _TOP, self.width() - self._left, self.height() - _TOP - _BOTTOM)

    def _box(self, place: int) -> QRectF:
        """The column of a bar, with the gap at its right."""
        plot = self._plot()
        width = (plot.width() - 8) / max(1, len(self._bars))
        return QRectF(plot.left() + 4 + place * width, plot.top(), width, plot.height())

    def _place(self, x: float) -> int:
        width = self._box(0).width()
        place = int((x - self._box(0).left()) // width) if width > 0 else -1
        return place if 0 <= place < len(self._bars) else -1

    def _x(self, moment: float) -> float:
        first, last = self._bars[0].start, self._bars[-1].end
        part = (moment - first) / (last - first)
        return self._box(0).left() + min(1.0, max(0.0, part)) * self._box(0).width() * len(self._bars)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        self._draw_scale(painter)
        brushes = {each: fill(each, self.devicePixelRatioF()) for each in STACK}
        for place, each in enumerate(self._bars):
            self._draw_bar(painter, self._box(place), each, brushes)
        if self.hasFocus() and self.bar is not None and self._period is not None:
            self._draw_words(painter, self.bar.words(self._period.width))
        else:
            self._draw_times(painter)
        for band in self._bands:
            self._draw_band(painter, *band)
        if self.hasFocus() and self.bar is not None:
            box = self._box(self._at).adjusted(-1, 0, -_GAP + 2, 1)
            paint.rounded(painter, box, 3, None, theme.current().colours.q("accent"))
        painter.end()

    def _draw_scale(self, painter: QPainter) -> None:
        plot, colours = self._plot(), theme.current().colours
        painter.setFont(theme.current().font("caption-plain", tabular=True))
        for line in range(LINES + 1):
            y = plot.bottom() - plot.height() * line / LINES
            paint.bar(painter, QRectF(plot.left(), y, plot.width(), 1), colours.q("line"))
            painter.setPen(colours.q("text3"))
            box = QRectF(0, y - 8, self._left - _AXIS, 16)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _short(line * self._step)
            )

    def _draw_bar(self, painter: QPainter, box: QRectF, bar: Bar, brushes: dict[Outcome, QBrush]) -> None:
        gap = min(_GAP, box.width() / 4)
        bottom = box.bottom()
        faded = self._span is not None and (bar.end <= self._span[0] or bar.start >= self._span[1])
        painter.setOpacity(0.4 if faded else 1.0)
        for outcome in STACK:
            count = getattr(bar.counts, outcome)
            if count:
                height = max(1.0, box.height() * count / (self._step * LINES))
                painter.fillRect(QRectF(box.left(), bottom - height, box.width() - gap, height), brushes[outcome])
                bottom -= height
        painter.setOpacity(1.0)

    def _draw_times(self, painter: QPainter) -> None:
        if not self._bars:
            return
        painter.setFont(theme.current().font("caption-plain", tabular=True))
        painter.setPen(theme.current().colours.q("text3"))
        top = self._plot().bottom() + 6
        for mark in range(_MARKS):
            place = len(self._bars) * mark // _MARKS
            painter.drawText(QRectF(self._box(place).left(), top, 120, 16), self._time(self._bars[place].start))
        end = QRectF(self.width() - 124, top, 120, 16)
        painter.drawText(end, Qt.AlignmentFlag.AlignRight, tr("Now"))

    def _draw_words(self, painter: QPainter, words: str) -> None:
        """What the bar says that the keys stand on, in the place of the times."""
        painter.setFont(theme.current().font("caption", tabular=True))
        painter.setPen(theme.current().colours.q("text"))
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(self.width() - width, max(self._left, self._box(self._at).center().x() - width / 2))
        painter.drawText(QRectF(left, self._plot().bottom() + 6, width, 16), words)

    def _time(self, moment: float) -> str:
        if self._period is not None and self._period.key in ("hour", "day"):
            return time.strftime("%H:%M", time.localtime(moment))
        return QLocale().toString(QDate(*time.localtime(moment)[:3]), "d MMM")

    def _draw_band(self, painter: QPainter, since: float, until: float, words: str) -> None:
        if not self._bars or until < self._bars[0].start or since > self._bars[-1].end:
            return
        colours, plot = theme.current().colours, self._plot()
        first, last = self._place(self._x(since)), self._place(self._x(until))
        left = self._box(max(0, first)).left() - 3
        right = self._box(last if last >= 0 else len(self._bars) - 1).right() - _GAP + 3
        box = QRectF(left, 1, right - left, plot.bottom())
        paint.rounded(painter, box, 4, None, colours.q("warnfill"), dashed=True)
        painter.setFont(theme.current().font("caption"))
        painter.setPen(colours.q("warn"))
        width = painter.fontMetrics().horizontalAdvance(words)
        x = left - 6 - width if left - 6 - width > self._left else right + 6
        painter.drawText(QRectF(x, 0, width + 2, 16), Qt.AlignmentFlag.AlignVCenter, words)

    # The person

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = len(self._bars) - 1, event.key()
        places = {
            Qt.Key.Key_Left: (self._at if self._at >= 0 else last + 1) - 1, Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if key in places and self._bars:
            self._at = min(last, max(0, places[Qt.Key(key)]))
            self._describe(aloud=True)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.bar:
            self.chosen.emit(self.bar)
        elif key == Qt.Key.Key_Escape and self._span:
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def _describe(self, *, aloud: bool = False) -> None:
        if self._period is None:
            return
        if self.bar is None:
            self.setAccessibleDescription(tr("Arrow keys go from bar to bar, Enter shows the requests of one."))
            return
        words = self.bar.words(self._period.width)
        self.setAccessibleDescription(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position().x())
        if place >= 0 and self._period is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._bars[place].words(self._period.width), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position().x())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            again = self._span == (self._bars[place].start, self._bars[place].end)
            self._at = place
            self.chosen.emit(None if again else self._bars[place])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _short(count: int) -> str:
    """A number in few characters: `950`, `12k`, `3M`."""
    for size, letter in ((1_000_000, "M"), (1_000, "k")):
        if count >= size:
            return f"{count / size:.3g}{letter}"
    return str(count)
