"""Push buttons: six kinds, two heights, an icon with a 6 px gap, and an optional shortcut shown after the words."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.enter_key import EnterPresses
from desktop_app.ui.widgets.focus_ring import RingFocus

Kind = Literal["normal", "primary", "ghost", "danger", "link", "quiet"]

_TONES: dict[str, str] = {
    "normal": "text", "primary": "onaccent", "ghost": "text2", "danger": "bad", "link": "accent",
    "quiet": "text2",
}  # fmt: skip
_LINKS = ("link", "quiet")
_GAP = 6


class Button(RingFocus, EnterPresses, QPushButton):
    """A painted push button. `kind` may change at any time; an empty text makes a square icon button."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "normal",
        *,
        icon: str = "",
        large: bool = False,
        hint: str = "",
        name: str = "",
        description: str = "",
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """icon: name in resources/icons. hint: shortcut drawn after the text. name: object name for tests and
        scripts. description: accessible name where the text alone doesn't say it (always for icon buttons). flush:
        a link without padding, so that its words end where the column ends."""
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._icon = icon
        self._large = large
        self._hint = hint
        self._flush = flush
        self._hover = False
        self._others: tuple[str, ...] = ()
        self.setObjectName(name)
        self.setAccessibleName(description or text)
        if not text and description:
            self.setToolTip(description)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    @property
    def kind(self) -> Kind:
        """What the button looks like."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change the looks, for example to primary when this became the first thing to do."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def set_label(self, text: str, *, icon: str | None = None, hint: str | None = None) -> None:
        """Change words, icon or shortcut hint; the accessible name follows the words."""
        self._icon = self._icon if icon is None else icon
        self._hint = self._hint if hint is None else hint
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def keep_room_for(self, *texts: str) -> None:
        """Be as wide as the widest of these needs: the words change while the pointer rests on the button."""
        self._others = texts
        self.updateGeometry()

    def _font(self) -> QFont:
        return theme.current().font("body-medium" if self._large else "small-medium")

    def _padding(self) -> int:
        if self._kind in _LINKS:
            return 0 if self._flush else 6
        return 14 if self._large else 10

    def _icon_size(self) -> int:
        return 14 if self.text() else 16

    def sizeHint(self) -> QSize:
        height = theme.current().px(34 if self._large else 24 if self._kind in _LINKS else 28)
        if not self.text():
            return QSize(height, height)
        words = QFontMetrics(self._font()).horizontalAdvance
        more = max((words(text) for text in self._others), default=0) - words(self.text())
        return QSize(self._content_width() + max(0, more) + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _content_width(self) -> int:
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) if self.text() else 0
        if self._icon:
            width += self._icon_size() + (_GAP if self.text() else 0)
        if self._hint:
            width += _GAP + 2 + QFontMetrics(theme.current().font("caption")).horizontalAdvance(self._hint)
        return width

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]  # the stubs say QEvent, Qt passes it on

    def _background(self) -> tuple[QColor | None, QColor | None]:
        colours = theme.current().colours
        hover, down, on = self._hover, self.isDown(), self.isEnabled()
        if self._kind in _LINKS:
            return None, None
        if self._kind in ("ghost", "danger"):
            if not on:
                return None, None
            return (colours.q("press") if down else colours.q("hover") if hover else None), None
        if not on:
            return colours.q("sunken"), colours.q("line2")
        if self._kind == "primary":
            fill = colours.q("accentfill")
            fill = fill.darker(114) if down else fill.darker(107) if hover else fill
            return fill, fill
        return colours.q("press" if down else "hover" if hover else "raised"), colours.q("line2")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        fill, line = self._background()
        if fill is not None or line is not None:
            paint.rounded(painter, QRectF(self.rect()), 6, fill, line)
        tone = _TONES[self._kind] if self.isEnabled() else "text3"
        colour = theme.current().colours.q(tone)
        x = (self.width() - self._content_width()) // 2
        if self._icon:
            size = self._icon_size()
            icon_tone = "text2" if not self.text() and self._kind == "ghost" and self.isEnabled() else tone
            place = paint.mirrored(self, QRect(x, (self.height() - size) // 2, size, size))
            painter.drawPixmap(place.topLeft(), paint.icon_pixmap(self, self._icon, icon_tone, size))
            x += size + _GAP
        font = self._font()
        if self._kind in _LINKS and self._hover:
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(colour)
        box = self.rect().adjusted(x, 0, 0, 0)
        flags = paint.leading(self)
        words = flags | Qt.TextFlag.TextShowMnemonic.value
        painter.drawText(paint.mirrored(self, box), words, self.text())
        if self._hint:
            box.adjust(QFontMetrics(font).horizontalAdvance(self.text()) + _GAP + 2, 0, 0, 0)
            painter.setFont(theme.current().font("caption"))
            if self._kind != "primary":
                painter.setPen(theme.current().colours.q("text3"))
            painter.drawText(paint.mirrored(self, box), flags, self._hint)
        painter.end()
