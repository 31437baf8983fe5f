"""The life of a token as a bar: what is over, what is left, and where it renews itself."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.life import clock_time
from desktop_app.ui.token.presenter import Lifetime
from desktop_app.ui.widgets import paint

_TOP, _THICK, _TICKS = 35, 10, 24


class LifetimeBar(QWidget):
    """84 px high: words above and below a 10 px bar, which begins where one starts to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("token.lifetime")
        self._life: Lifetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(84))

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def show_life(self, life: Lifetime) -> None:
        """Show how `life` stands. From one second to the next only the words above the bar are painted again."""
        before, self._life = self._life, life
        spoken = tr("{left} of the token’s life", left=life.spoken) if life.spoken else life.summary
        if spoken != self.accessibleDescription():
            self.setAccessibleName(tr("Lifetime of the token"))
            self.setAccessibleDescription(spoken)
        moved = before is None or round(before.part(before.now) * self.width()) != round(
            life.part(life.now) * self.width()
        )
        if moved or before is None or replace(before, now=life.now, left=life.left) != life:
            self.update()
        else:
            self.update(0, 0, self.width(), _TICKS)

    def paintEvent(self, event: QPaintEvent) -> None:
        life = self._life
        if life is None:
            return
        painter = paint.smooth(self)
        self._paint_above(painter, life)
        if event.rect().bottom() >= _TICKS:
            self._paint_bar(painter, life)
            self._paint_below(painter, life)
        painter.end()

    def _paint_bar(self, painter: QPainter, life: Lifetime) -> None:
        colours = theme.current().colours
        width = self.width()
        painter.save()
        paint.mirror(self, painter)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, _TOP, width, _THICK), 5, 5)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, _TOP, width, _THICK), colours.q("line2"))
        now = life.part(life.now)
        if life.expires is not None and life.now < life.expires:
            painter.fillRect(QRectF(width * now, _TOP, width, _THICK), colours.q("okfill"))
            if life.renewal is not None:
                start = max(now, life.part(life.renewal))
                painter.fillRect(QRectF(width * start, _TOP, width, _THICK), colours.q("warnfill"))
        painter.restore()
        if life.expires is None:
            return
        if life.renewal is not None and life.now < life.renewal:
            self._paint_tick(painter, life.part(life.renewal), "warnfill")
        if life.now < life.expires:
            self._paint_tick(painter, now, "accent")

    def _paint_tick(self, painter: QPainter, part: float, tone: str) -> None:
        place = paint.mirrored(self, QRect(round(self.width() * part), _TICKS, 2, 32))
        paint.bar(painter, place, theme.current().colours.q(tone))

    def _paint_below(self, painter: QPainter, life: Lifetime) -> None:
        _Words(tr("Issued"), "small-medium", "text", _time(life.issued)).draw(self, painter, 0, 58)
        if life.expires is not None:
            over = life.now >= life.expires
            word, tone = (tr("Expired"), "bad") if over else (tr("Expires"), "text")
            words = _Words(word, "small-medium", tone, _time(life.expires))
            words.draw(self, painter, self.width() - words.width, 58)

    def _paint_above(self, painter: QPainter, life: Lifetime) -> None:
        if life.expires is None or life.now >= life.expires:
            return
        width = float(self.width())
        now = _Words(tr("Now"), "small-strong", "accent", _time(life.now), "accent")
        at = min(max(0.0, width * life.part(life.now) - 4), width - now.width)
        now.draw(self, painter, at, 4)
        taken, limit = at + now.width, width
        if life.renewal is not None and life.now < life.renewal:
            renewal = _Words(tr("Refreshes by itself"), "small-medium", "warn", _time(life.renewal))
            start = width * life.part(life.renewal) - renewal.width
            if start > taken + 16:
                renewal.draw(self, painter, start, 4)
                limit = start
        left = _Words(life.left, "small-medium", "text2", tr("left"), "text2")
        middle = max(taken + 24, width * 0.34)
        if middle + left.width < limit - 24:
            left.draw(self, painter, middle, 4)


class _Words:
    """A word and a time (or the other way round) side by side."""

    def __init__(self, first: str, style: theme.TypeStyle, tone: str, second: str, second_tone: str = "text3") -> None:
        current = theme.current()
        self._parts = ((first, current.font(style, tabular=True), tone),
                       (second, current.font("small", tabular=True), second_tone))  # fmt: skip
        self._first = QFontMetricsF(self._parts[0][1]).horizontalAdvance(first) + 4
        self.width = self._first + QFontMetricsF(self._parts[1][1]).horizontalAdvance(second)

    def draw(self, bar: QWidget, painter: QPainter, x: float, y: float) -> None:
        """x: pixels of `bar` before them, from where one starts to read."""
        flags = paint.leading(bar)
        for offset, (text, font, tone) in zip((0.0, self._first), self._parts, strict=True):
            painter.setFont(font)
            painter.setPen(theme.current().colours.q(tone))
            box = QRectF(x + offset, y, self.width + 8, 16)
            if bar.isRightToLeft():
                box.moveRight(bar.width() - box.left())
            painter.drawText(box, flags, text)


def _time(moment: float) -> str:
    return clock_time(moment, seconds=True)
