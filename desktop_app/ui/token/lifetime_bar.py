"""The life of a token as a bar: what is over, what is left, and where it renews itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.life import clock_time
from desktop_app.ui.token.presenter import Lifetime
from desktop_app.ui.widgets import paint

_TOP, _THICK = 35, 10
_Part = tuple[str, theme.TypeStyle, str]


class LifetimeBar(QWidget):
    """84 px high: words above and below a 10 px bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("token.lifetime")
        self._life: Lifetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(84))

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def show_life(self, life: Lifetime) -> None:
        """Show how `life` stands."""
        self._life = life
        self.setAccessibleName(tr("Lifetime of the token"))
        self.setAccessibleDescription(
            tr("{left} left of the token’s life", left=life.left) if life.left else life.summary
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        life = self._life
        if life is None:
            return
        painter = paint.smooth(self)
        self._paint_bar(painter, life)
        self._paint_words(painter, life)
        painter.end()

    def _paint_bar(self, painter: QPainter, life: Lifetime) -> None:
        colours = theme.current().colours
        width = self.width()
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
        painter.setClipping(False)
        if life.expires is None:
            return
        if life.renewal is not None and life.now < life.renewal:
            painter.fillRect(QRectF(round(width * life.part(life.renewal)), 24, 2, 32), colours.q("warnfill"))
        if life.now < life.expires:
            painter.fillRect(QRectF(round(width * now), 24, 2, 32), colours.q("accent"))

    def _paint_words(self, painter: QPainter, life: Lifetime) -> None:
        def time(moment: float) -> str:
            return clock_time(moment, seconds=True)

        width = self.width()
        self._words(painter, 0, 58, [(tr("Issued"), "small-medium", "text"), (time(life.issued), "small", "text3")])
        if life.expires is None:
            return
        over = life.now >= life.expires
        end: list[_Part] = [(tr("Expired") if over else tr("Expires"), "small-medium", "bad" if over else "text"),
               (time(life.expires), "small", "text3")]  # fmt: skip
        self._words(painter, width, 58, end, right=True)
        if over:
            return
        now: list[_Part] = [(tr("Now"), "small-strong", "accent"), (time(life.now), "small", "accent")]
        taken = self._words(painter, max(0.0, width * life.part(life.now) - 4), 4, now)
        limit = float(width)
        if life.renewal is not None and life.now < life.renewal:
            renewal: list[_Part] = [
                (tr("Refreshes by itself"), "small-medium", "warn"), (time(life.renewal), "small", "text3")
            ]  # fmt: skip
            at = width * life.part(life.renewal)
            needed = self._width(renewal)
            if at - needed > taken.right() + 16:
                limit = self._words(painter, at, 4, renewal, right=True).left()
        left: list[_Part] = [(life.left, "small-medium", "text2"), (tr("left"), "small", "text2")]
        middle = max(taken.right() + 24, width * 0.34)
        if middle + self._width(left) < limit - 24:
            self._words(painter, middle, 4, left)

    def _width(self, parts: list[_Part]) -> float:
        widths = [
            QFontMetrics(theme.current().font(style, tabular=True)).horizontalAdvance(text) for text, style, _ in parts
        ]
        return sum(widths) + 4 * (len(widths) - 1)

    def _words(self, painter: QPainter, x: float, y: float, parts: list[_Part], *, right: bool = False) -> QRectF:
        """Draw `parts` side by side from `x` on, or up to it; gives where they are, kept inside the widget."""
        width = self._width(parts)
        x = x - width if right else min(x, self.width() - width)
        x = max(0.0, x)
        box = QRectF(x, y, width, 16)
        for text, style, tone in parts:
            font = theme.current().font(style, tabular=True)
            painter.setFont(font)
            painter.setPen(theme.current().colours.q(tone))
            painter.drawText(QRectF(x, y, width + 20, 16), Qt.AlignmentFlag.AlignVCenter, text)
            x += QFontMetrics(font).horizontalAdvance(text) + 4
        return box
