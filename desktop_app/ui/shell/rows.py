"""The rows of the sidebar: a connection, one of its views, and an action such as "Add connection"."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.life import Connection, Reading, letter
from desktop_app.ui.theme import shortcut_name
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.expiry import ExpiryRing
from desktop_app.ui.widgets.row_button import RowButton


class ConnectionRow(RowButton):
    """Ring, title and state of a connection, 44 px high."""

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(connection.title, 44, name=f"sidebar.connection.{connection.name}", parent=parent)
        self.connection_name = connection.name
        self.ring = ExpiryRing(letter(connection.title), parent=self)
        self._status = self._spoken = ""
        self._chosen = False
        self._narrow = False
        self._news = False

    def show_reading(self, connection: Connection, reading: Reading) -> None:
        """Show how the connection stands; nothing is repainted that looks the same."""
        self.ring.set_state(reading.life, reading.fraction, letter(connection.title))
        if (connection.title, reading.status) != (self.text(), self._status):
            self.setText(connection.title)
            self._status, self._spoken = reading.status, reading.spoken
            self._hint()
            self.update()

    def set_news(self, news: bool) -> None:
        """Whether something of its API or server changed that nobody has seen."""
        if news != self._news:
            self._news = news
            self._hint()
            self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Whether this is the selected connection."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.setAccessibleDescription(tr("selected") if chosen else "")
            self.ring.set_background("press" if chosen else "app")
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """The ring alone, for the collapsed sidebar."""
        self._narrow = narrow
        self._place_ring()
        self._hint()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ring()
        self._hint()

    def _place_ring(self) -> None:
        side = QRect(5 if self._narrow else 8, (self.height() - 30) // 2, self.ring.width(), self.ring.height())
        self.ring.move(paint.mirrored(self, side).topLeft())

    def _room(self) -> int:
        """Pixels for the title and for the state below it."""
        return self.width() - 48 - (24 if self._news else 8)

    def _hint(self) -> None:
        changed = tr("What its API offers has changed") if self._news else ""
        self.setAccessibleName(", ".join(part for part in (self.text(), self._spoken, changed) if part))
        title = QFontMetrics(theme.current().font("body-medium")).horizontalAdvance(self.text())
        said = f"{self.text()}: {self._status}" if self._narrow or title > self._room() else ""
        self.setToolTip("\n".join(part for part in (said, changed) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        self.paint_background(painter, 8, current.colours.q("press") if self._chosen else None, None)
        self.ring.set_background("press" if self._chosen else "hover" if self.underMouse() else "app")
        if not self._narrow:
            width = self._room()
            middle = self.height() // 2
            self._line(painter, QRect(48, middle - 17, width, 18), self.text(), "body-medium", "text")
            self._line(painter, QRect(48, middle + 1, width, 15), self._status, "caption-plain", "text3")
        if self._news:
            x = self.width() - (8 if self._narrow else 14)
            place = QPointF(x if self.isLeftToRight() else self.width() - x,
                            self.height() / 2 - (13 if self._narrow else 0))  # fmt: skip
            paint.circle(painter, place, 3.5, current.colours.q("accent"))
        painter.end()

    def _line(self, painter: QPainter, box: QRect, text: str, style: theme.TypeStyle, tone: str) -> None:
        font = theme.current().font(style, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.current().colours.q(tone))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(paint.mirrored(self, box), paint.leading(self), shown)


class ActionRow(RowButton):
    """Icon, words and a shortcut, 30 px high: a view of a connection (indented) or an action below."""

    def __init__(self, text: str, icon: str, keys: str, *, name: str, indented: bool, parent: QWidget | None = None
                 ) -> None:  # fmt: skip
        super().__init__(text, 30, name=name, parent=parent)
        self._icon = icon
        self._keys = shortcut_name(keys)
        self._left = 20 if indented else 8
        self._chosen = False
        self._narrow = False
        self._count = 0
        self.setAccessibleDescription(self._keys)

    def set_count(self, count: int, spoken: str) -> None:
        """A number in a badge, 0 for none. spoken: the same for a screen reader."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {spoken}" if count else self.text())
            self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Whether this view is shown now."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """The icon alone, for the collapsed sidebar."""
        self._narrow = narrow
        self.setToolTip(f"{self.text()} ({self._keys})" if narrow else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        colours = current.colours
        painter = paint.smooth(self)
        chosen = self._chosen and self.isEnabled()
        surface, line = (colours.q("surface"), colours.q("line")) if chosen else (None, None)
        self.paint_background(painter, 6, surface, line)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        left = (self.width() - 16) // 2 if self._narrow else self._left
        icon = paint.icon_pixmap(self, self._icon, "accent" if chosen else "text3", 16)
        place = paint.mirrored(self, QRect(left, (self.height() - 16) // 2, 16, 16))
        painter.drawPixmap(place.topLeft(), icon)
        box = self.rect().adjusted(left + 26, 0, -8, 0)
        if not self._narrow:
            painter.setFont(current.font("body-medium" if chosen else "body"))
            painter.setPen(colours.q("text" if chosen else "text2"))
            painter.drawText(paint.mirrored(self, box), paint.leading(self), self.text())
            painter.setFont(current.font("caption"))
            painter.setPen(colours.q("text3"))
            painter.drawText(paint.mirrored(self, box), paint.trailing(self), self._keys)
            box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(self._keys) - 8)
        if self._count:
            self._draw_count(painter, box if not self._narrow else QRect(0, -7, self.width() - 2, self.height()))
        painter.end()

    def _draw_count(self, painter: QPainter, box: QRect) -> None:
        """The badge where one ends to read `box`."""
        colours, words = theme.current().colours, str(self._count) if self._count < 100 else "99+"
        painter.setFont(theme.current().font("caption", tabular=True))
        width = max(18, painter.fontMetrics().horizontalAdvance(words) + 10)
        badge = paint.mirrored(self, QRect(box.right() + 1 - width, box.top() + (box.height() - 16) // 2, width, 16))
        paint.rounded(painter, QRectF(badge), 8, colours.q("warntint"), None)
        painter.setPen(colours.q("warn"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
