"""Text: labels in the type scale, labels that shorten with an ellipsis, and key caps."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.theme import Tone, TypeStyle
from desktop_app.ui.widgets import paint, tips


class Label(QLabel):
    """Text in a style of the type scale and a tone of the palette; plain text unless `rich`."""

    def __init__(
        self,
        text: str = "",
        style: TypeStyle = "body",
        tone: Tone = "text",
        *,
        rich: bool = False,
        wrap: bool = False,
        tabular: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """tabular: digits of equal width. name: object name. Text of a server must come in as plain text."""
        super().__init__(parent)
        self._style: TypeStyle = style
        self._tabular = tabular
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setFont(theme.current().font(style, tabular=tabular))
        if not self.isLeftToRight():
            # Qt would put each text at the side where its own script begins: those of a column at different sides.
            mirrored = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(mirrored)
        self.setText(text)

    def set_style(self, style: TypeStyle) -> None:
        """Change the style of the type scale."""
        if style != self._style:
            self._style = style
            self.setFont(theme.current().font(style, tabular=self._tabular))
            self.updateGeometry()

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)
            # The style sheet gives back the font that the label had when it was first styled.
            self.setFont(theme.current().font(self._style, tabular=self._tabular))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.current().font(self._style, tabular=self._tabular))
        super().changeEvent(event)

    # Paragraphs of plain text are set by hand: QLabel knows no line height.

    def _is_paragraph(self) -> bool:
        return self.wordWrap() and self.textFormat() == Qt.TextFormat.PlainText

    def _lines(self, width: float) -> tuple[QTextLayout, int]:
        """The text broken to `width`, and the height of it all."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        step = theme.current().line_height(self._style)
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            room = width - line.naturalTextWidth()
            left = room / 2 if centred else 0.0 if self.isLeftToRight() else room
            line.setPosition(QPointF(left, count * step + (step - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, max(1, count) * step

    def hasHeightForWidth(self) -> bool:
        return self._is_paragraph() or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._lines(width)[1] if self._is_paragraph() else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        if not self._is_paragraph():
            return super().sizeHint()
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, 480)
        return QSize(width, self._lines(width)[1])

    def minimumSizeHint(self) -> QSize:
        if not self._is_paragraph():
            return super().minimumSizeHint()
        return QSize(min(80, self.sizeHint().width()), theme.current().line_height(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_paragraph():
            super().paintEvent(event)
            return
        layout, height = self._lines(self.width())
        painter = paint.smooth(self)
        painter.setPen(self.palette().windowText().color())
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        layout.draw(painter, QPointF(0, (self.height() - height) / 2 if centred else 0))
        painter.end()


class WholeLabel(Label):
    """A paragraph that no layout makes less high than its words are."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep()

    def _keep(self) -> None:
        if self.wordWrap() and self.width() > 0:
            self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)


class ElidedLabel(Label):
    """One line that ends in "…" where it doesn't fit; the whole text is its tooltip and accessible name then."""

    def __init__(
        self,
        text: str = "",
        style: TypeStyle = "body",
        tone: Tone = "text",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        tabular: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, style, tone, tabular=tabular, name=name, parent=parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:
        super().setText(text)
        if hasattr(self, "_mode"):
            self._explain()

    def _explain(self) -> None:
        short = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(tips.plain(self.text()) if short else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        box = self.contentsRect()
        text = self.text()
        if self.fontMetrics().horizontalAdvance(text) > box.width():  # rounded: what just fits must stay whole
            text = self.fontMetrics().elidedText(text, self._mode, box.width())
        painter.drawText(box, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


class Ticking(QWidget):
    """A short text that changes every second, at its right end. It repaints itself alone and never moves others.

    QLabel would lay the whole bar out again with each new text.
    """

    def __init__(self, style: TypeStyle, surface: str, *, name: str, parent: QWidget | None = None) -> None:
        """surface: colour token of what is behind it."""
        super().__init__(parent)
        self._style: TypeStyle = style
        self._surface = surface
        self._tone: Tone = "text"
        self._text = self._spoken = ""
        self._look: tuple[int, float, float] = (0, 0.0, 0.0)
        self._glyphs: dict[str, tuple[QPixmap, int]] = {}
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it shows."""
        return self._text

    def show_text(self, text: str, tone: Tone, spoken: str) -> None:
        """Show `text` in `tone`. spoken: what a screen reader says for it."""
        if spoken != self._spoken:
            self._spoken = spoken
            self.setAccessibleName(spoken)
        if (text, tone) == (self._text, self._tone):
            return
        before, same_tone, longer = self._text, tone == self._tone, len(text) != len(self._text)
        self._text, self._tone = text, tone
        if same_tone and not longer and (width := self._changed(before)):
            self.update(self.width() - width, 0, width, self.height())
            return
        self.setVisible(bool(text))
        if longer:
            self.updateGeometry()
        self.update()

    def _changed(self, before: str) -> int:
        """How wide the end is that differs from `before`, which is as long; 0 where that can't be told."""
        if not all(character in self._glyphs for character in {*before, *self._text}):
            return 0
        first = next(at for at, (old, new) in enumerate(zip(before, self._text, strict=True)) if old != new)
        was, now = (sum(self._glyphs[each][1] for each in text[first:]) for text in (before, self._text))
        return now if was == now else 0

    def sizeHint(self) -> QSize:
        font = theme.current().font(self._style, tabular=True)
        width = QFontMetrics(font).horizontalAdvance("0" * len(self._text)) + 2
        return QSize(width, theme.current().line_height(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        look = (current.colours.q(self._tone).rgba(), current.scale, self.devicePixelRatioF())
        if look != self._look:
            self._look, self._glyphs = look, {}
        painter = QPainter(self)
        area = event.rect()
        painter.fillRect(area, current.colours.q(self._surface))
        x, left = self.width(), area.left()
        for character in reversed(self._text):
            if x <= left:
                break
            glyph, width = self._glyphs.get(character) or self._draw(character)
            x -= width
            painter.drawPixmap(x, 0, glyph)
        painter.end()

    def _draw(self, character: str) -> tuple[QPixmap, int]:
        """One character as a picture, and its width: laying out text each second would cost more than all the rest."""
        current, ratio = theme.current(), self.devicePixelRatioF()
        font = current.font(self._style, tabular=True)
        width = QFontMetrics(font).horizontalAdvance(character)
        made = QPixmap(round(width * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setFont(font)
        painter.setPen(current.colours.q(self._tone))
        painter.drawText(QRect(0, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, character)
        painter.end()
        self._glyphs[character] = made, round(made.width() / ratio)
        return self._glyphs[character]


class KeyCap(Label):
    """A key or shortcut drawn as a cap: `KeyCap("Ctrl+K")`."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(theme.shortcut_name(keys), "caption", "text2", parent=parent)
        self.setProperty("keycap", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Icon(QLabel):
    """An icon of resources/icons in a tone, recoloured with the theme; decoration for screen readers."""

    def __init__(self, name: str, tone: Tone = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = name
        self._tone: Tone = tone
        self.setFixedSize(size, size)

    def set_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another icon, or the same in another tone."""
        self._icon = name
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        painter.drawPixmap(0, 0, paint.icon_pixmap(self, self._icon, self._tone, self.width()))
        painter.end()


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property of `widget` changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
