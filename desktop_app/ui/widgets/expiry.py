"""How much time is left, at two sizes: the ring of a connection and the lifeline under the identity bar."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.life import Life
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.turning import Turning

_FILL = {Life.VALID: "okfill", Life.EXPIRING: "warnfill", Life.EXPIRED: "badfill", Life.OFFLINE: "line2"}

_SIGNING_IN = 0.38  # of a turn


class ExpiryRing(Turning):
    """A ring that empties with the token's life, a letter inside and a state dot at its lower right."""

    def __init__(self, letter: str = "", *, size: int = 30, dot: bool = True, parent: QWidget | None = None) -> None:
        """size: outer diameter in px, 30 in the sidebar, 48 on the waiting page."""
        super().__init__(parent)
        self._letter = letter
        self._size = size
        self._with_dot = dot
        self._life = Life.SIGNED_OUT
        self._fraction = 0.0
        self._background = "app"
        margin = 2 if dot else 0
        self.setFixedSize(size + margin, size + margin)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_state(self, life: Life, fraction: float = 0.0, letter: str | None = None) -> None:
        """fraction: part of the token's life that is left, 0 to 1. Repaints only where something changed."""
        letter = self._letter if letter is None else letter
        # A whole turn has about 85 px of line: finer steps than that can't be seen.
        fraction = round(min(1.0, max(0.0, fraction)) * 4 * self._size) / (4 * self._size)
        if (life, fraction, letter) == (self._life, self._fraction, self._letter):
            return
        self._life, self._fraction, self._letter = life, fraction, letter
        self.turn(life is Life.SIGNING_IN)
        self.update()

    def set_background(self, token: str) -> None:
        """The colour token behind the ring, which the dot's border continues."""
        if token != self._background:
            self._background = token
            self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = paint.smooth(self)
        box = QRectF(0, 0, self._size, self._size)
        width = 2.5 if self._size < 40 else 3.0
        ring = box.adjusted(0.25, 0.25, -0.25, -0.25)
        paint.arc(painter, ring, width, colours.q("line2"), 0, 1.0)
        if self._life is Life.SIGNING_IN:
            paint.arc(painter, ring, width, colours.q("accent"), self.angle(), _SIGNING_IN)
        elif self._life in (Life.VALID, Life.EXPIRING):
            paint.arc(painter, ring, width, colours.q(_FILL[self._life]), 0, self._fraction)
        painter.setFont(theme.current().font("caption" if self._size < 40 else "heading"))
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colours.q("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
        if self._with_dot and self._life is not Life.SIGNING_IN:
            self._draw_dot(painter)
        painter.end()

    def _draw_dot(self, painter: QPainter) -> None:
        colours = theme.current().colours
        centre = QPointF(self._size - 3, self._size - 3)
        if self._life is Life.SIGNED_OUT:
            paint.circle(painter, centre, 5, colours.q(self._background), colours.q("text3"), 2)
            return
        paint.circle(painter, centre, 5, colours.q(self._background))
        tone = "field" if self._life in (Life.OFFLINE, Life.LOCKED) else _FILL[self._life]
        paint.circle(painter, centre, 3.5 if self._life is Life.EXPIRED else 3, colours.q(tone))


class Lifeline(QWidget):
    """A 3 px line whose filled part is the time left, with a tick where the token is renewed by itself.

    It is filled from where one starts to read.
    9 px high, because the tick stands out by 3 px above and below: lay it over its neighbours.
    """

    HEIGHT = 9

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._life = Life.SIGNED_OUT
        self._fraction = 0.0
        self._tick: float | None = None
        self.setFixedHeight(self.HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_state(self, life: Life, fraction: float = 0.0, tick: float | None = None) -> None:
        """fraction: time left, 0 to 1. tick: where renewal comes, on the same scale; None for no tick."""
        before = self._end()
        same = (life, tick) == (self._life, self._tick)
        self._life, self._fraction, self._tick = life, min(1.0, max(0.0, fraction)), tick
        if not same:
            self.update()
        elif before != self._end():
            # The few pixels that changed: whatever lies below this overlay is painted again with them.
            left, right = sorted((before, self._end()))
            self.update(paint.mirrored(self, QRect(floor(left) - 1, 3, ceil(right - left) + 2, 3)))

    def _end(self) -> float:
        """Where the filled part ends, in whole pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return round(self.width() * self._fraction * ratio) / ratio

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = QPainter(self)
        paint.mirror(self, painter)
        painter.fillRect(0, 3, self.width(), 3, colours.q("line"))
        if self._life in _FILL:
            painter.fillRect(QRectF(0, 3, self._end(), 3), colours.q(_FILL[self._life]))
        if self._tick is not None and self._life in (Life.VALID, Life.EXPIRING):
            painter.fillRect(QRectF(round(self.width() * self._tick), 0, 2, 9), colours.q("text2"))
        painter.end()
