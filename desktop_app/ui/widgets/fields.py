"""Text fields and check boxes."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QToolTip, QWidget

from desktop_app.ui import theme
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.focus_ring import RingFocus
from desktop_app.ui.widgets.labels import Icon, restyle


class Field(QLineEdit):
    """A one-line text field with an optional icon at its left, 32 px high (28 or 36 where asked)."""

    def __init__(
        self,
        label: str,
        *,
        name: str,
        placeholder: str = "",
        icon: str = "",
        code: bool = False,
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        """label: accessible name. name: object name. code: what is typed is code, so the code font."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(placeholder)
        style: TypeStyle = "code" if code else "small" if height < 32 else "body"
        self.setFont(theme.current().font(style))
        self._height = height
        self.setFixedHeight(theme.current().px(height))
        self._icon = Icon(icon, "text3", 16 if height >= 36 else 14, self) if icon else None
        self._clear: Button | None = None

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as holding something that can't be; the words go below it."""
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            restyle(self)

    def add_clear_button(self, label: str) -> None:
        """A cross that empties the field, there while something is in it. label: what it is called."""
        clear = self._clear = Button(kind="ghost", icon="x", name=f"{self.objectName()}.clear", description=label,
                                     parent=self)  # fmt: skip
        clear.setFixedSize(24, 24)
        clear.setVisible(bool(self.text()))
        clear.clicked.connect(self.clear)
        clear.clicked.connect(self.setFocus)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        # What a field asks for is shortened where there is little room; resting the pointer on it tells the whole.
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and not self.text():
            room = self.contentsRect().width() - self.textMargins().left() - self.textMargins().right() - 18
            if self.fontMetrics().horizontalAdvance(self.placeholderText()) > room:
                QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.placeholderText(), self)
                return True
        return super().event(event)

    def _place(self) -> None:
        """Put the icon where one starts to read, the cross where one ends, and the text between them."""
        before = self._icon.width() + 8 if self._icon else 0
        after = self._clear.width() if self._clear else 0
        first, last = self.isLeftToRight(), not self.isLeftToRight()
        if self._icon:
            x = 10 if first else self.width() - 10 - self._icon.width()
            self._icon.move(x, (self.height() - self._icon.height()) // 2)
        if self._clear:
            x = 5 if last else self.width() - 5 - self._clear.width()
            self._clear.move(x, (self.height() - self._clear.height()) // 2)
        if before or after:
            self.setTextMargins(before if first else after, 0, after if first else before, 0)


class CheckBox(RingFocus, QCheckBox):
    """A 15 px box with its words, in a hit area of at least 24 px."""

    _BOX, _GAP = 15, 10

    def __init__(self, text: str = "", *, name: str = "", label: str = "", parent: QWidget | None = None) -> None:
        """label: accessible name where there are no words beside the box."""
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(label or text)
        self.setFont(theme.current().font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self._GAP + self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0
        return QSize(max(24, self._BOX + words), max(24, self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = paint.smooth(self)
        left = 0 if self.text() else (self.width() - self._BOX) // 2
        place = paint.mirrored(self, QRect(left, (self.height() - self._BOX) // 2, self._BOX, self._BOX))
        box = QRectF(place)
        on = self.isChecked()
        if not self.isEnabled():
            paint.rounded(painter, box, 4, colours.q("sunken"), colours.q("line2"))
        elif on:
            paint.rounded(painter, box, 4, colours.q("accentfill"), colours.q("accentfill"))
        else:
            paint.rounded(painter, box, 4, colours.q("hover" if self.underMouse() else "surface"), colours.q("field"))
        if on:
            tone = "onaccent" if self.isEnabled() else "text3"
            painter.drawPixmap(place.left() + 2, place.top() + 2, paint.icon_pixmap(self, "check", tone, 12))
        painter.setFont(self.font())
        painter.setPen(colours.q("text" if self.isEnabled() else "text3"))
        words = self.rect().adjusted(self._BOX + self._GAP, 0, 0, 0)
        shown, metrics = self.text(), painter.fontMetrics()
        if metrics.horizontalAdvance(shown) > words.width():  # advances are rounded: what just fits must stay whole
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(paint.mirrored(self, words), paint.leading(self), shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.text() and self.sizeHint().width() > self.width() else "")
