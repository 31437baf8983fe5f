"""A picture, as large as it is or as the pane allows, on squares that show what is transparent."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer.picture import Picture
from desktop_app.ui.widgets.told import set_role

_SQUARE: Final = 8
_MARGIN: Final = 16
_CAPTION: Final = 28


class ImageView(QWidget):
    """Shows a picture and how large it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("response.image")
        set_role(self, QAccessible.Role.Graphic)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture: Picture | None = None

    def show_picture(self, picture: Picture | None) -> None:
        """Show `picture`; None lets go of the one that is shown."""
        self._picture = picture
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """How large the picture is: `640 x 480 pixels`."""
        if self._picture is None:
            return ""
        size = self._picture.size
        return tr("{width} x {height} pixels", width=f"{size.width():,}", height=f"{size.height():,}")

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if self._picture is not None:
            QGuiApplication.clipboard().setImage(self._picture.image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def _target(self, picture: Picture) -> QRectF:
        room = QSizeF(self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN - _CAPTION)
        size = QSizeF(picture.image.size()) / self.devicePixelRatioF()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) / 2
        return QRectF(QPointF(left, _MARGIN + max(0.0, (room.height() - size.height()) / 2)), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        picture, current = self._picture, theme.current()
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = self._target(picture)
        if picture.image.hasAlphaChannel():
            self._paint_squares(painter, target.toAlignedRect())
        painter.drawImage(target, picture.image)
        painter.setPen(current.colours.q("text3"))
        painter.setFont(current.font("caption"))
        caption = QRectF(0, self.height() - _CAPTION, self.width(), _CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, self.words())
        painter.end()

    def _paint_squares(self, painter: QPainter, target: QRect) -> None:
        colours = theme.current().colours
        painter.save()
        painter.setClipRect(target)
        painter.fillRect(target, colours.q("surface"))
        for row, y in enumerate(range(target.top(), target.bottom() + 1, _SQUARE)):
            for x in range(target.left() + row % 2 * _SQUARE, target.right() + 1, 2 * _SQUARE):
                painter.fillRect(x, y, _SQUARE, _SQUARE, colours.q("press"))
        painter.restore()
