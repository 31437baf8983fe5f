"""The kinds to choose from, as cards with a round mark."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.ui import theme
from desktop_app.ui.export.kinds import KINDS, Kind, Words, words
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.panels import column
from desktop_app.ui.widgets.row_button import RowButton

WIDTH = 264
_EDGE, _MARK, _GAP = 12, 15, 12


class KindCard(RowButton):
    """One kind: title, a sentence, and what becomes of the token. Arrow keys go from one to the next."""

    def __init__(self, kind: Kind) -> None:
        self._words: Words = words(kind)
        super().__init__(self._words.title, 0, name=f"export.kind.{kind}")
        self.kind: Kind = kind
        self.setAccessibleDescription(f"{self._words.words} {self._words.verdict}")
        self.setCheckable(True)
        self.setFixedSize(theme.current().px(WIDTH), self._height())

    def _left(self) -> int:
        return _EDGE + _MARK + _GAP

    def _lines(self, text: str, style: TypeStyle, indent: int = 0) -> int:
        """The height of `text` where it is broken into lines."""
        room = QRect(0, 0, theme.current().px(WIDTH) - self._left() - _EDGE - indent, 1000)
        metrics = QFontMetrics(theme.current().font(style))
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()

    def _height(self) -> int:
        said = self._lines(self._words.words, "small") + 4 + self._lines(self._words.verdict, "caption", 17)
        return 2 * 10 + theme.current().line_height("body-strong") + said

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        current, on = theme.current(), self.isChecked()
        colours = current.colours
        painter = paint.smooth(self)
        self.paint_background(painter, 8, colours.q("atint") if on else None, None)
        begin = _EDGE + _MARK / 2
        middle = QPointF(begin if self.isLeftToRight() else self.width() - begin,
                         10 + current.line_height("body-strong") / 2)  # fmt: skip
        paint.circle(painter, middle, _MARK / 2, colours.q("accentfill" if on else "surface"),
                     colours.q("accentfill" if on else "field"))  # fmt: skip
        if on:
            paint.circle(painter, middle, 2.5, colours.q("onaccent"))
        box = paint.mirrored(self, self.rect().adjusted(self._left(), 10, -_EDGE, 0))
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        wrapped = int(side) | int(Qt.TextFlag.TextWordWrap)
        painter.setPen(colours.q("text"))
        painter.setFont(current.font("body-strong"))
        painter.drawText(box, int(side), self._words.title)
        box.setTop(box.top() + current.line_height("body-strong"))
        painter.setPen(colours.q("text2"))
        painter.setFont(current.font("small"))
        painter.drawText(box, wrapped, self._words.words)
        box.setTop(box.top() + self._lines(self._words.words, "small") + 4)
        tone = "ok" if self._words.safe else "warn"
        icon = paint.icon_pixmap(self, "shield" if self._words.safe else "warn", tone, 12)
        painter.drawPixmap(box.left() if self.isLeftToRight() else box.right() - 11, box.top() + 1, icon)
        painter.setPen(colours.q(tone))
        painter.setFont(current.font("caption"))
        beside = box.adjusted(17, 0, 0, 0) if self.isLeftToRight() else box.adjusted(0, 0, -17, 0)
        painter.drawText(beside, wrapped, self._words.verdict)
        painter.end()


class KindList(QWidget):
    """All kinds, one of them chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("scrolled", True)
        self.group = QButtonGroup(self)
        layout = column(self, spacing=2, margins=(12, 12, 0, 12))  # the scroll bar has the width of a margin
        self.cards = {kind: KindCard(kind) for kind in KINDS}
        for card in self.cards.values():
            self.group.addButton(card)
            layout.addWidget(card)
        layout.addStretch(1)
        self.cards[KINDS[0]].setChecked(True)
