"""The focus ring: 2 px, 2 px outside the control, and only while the keyboard is in use.

One ring for the whole application follows the focus, so no widget has to leave room for it.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint

_OUT = 4
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """Drawn around the focused button, chip or check box after Tab; fields and rows draw their own inside."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None

    def attach(self, target: QWidget) -> None:
        """Show the ring around `target`."""
        self.detach()
        self._target = target
        target.installEventFilter(self)
        target.destroyed.connect(self._forget)
        self.setParent(_canvas(target))
        self._follow()

    def detach(self) -> None:
        """Take the ring away."""
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target.destroyed.disconnect(self._forget)
            self._target = None
        self.hide()
        self.setParent(None)

    def _forget(self) -> None:
        self._target = None
        self.hide()

    def _follow(self) -> None:
        target = self._target
        canvas = self.parentWidget()
        if target is None or canvas is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(canvas, QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        pen = painter.pen()
        pen.setColor(theme.current().colours.q("accent"))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()


class FocusFollower(QObject):
    """Watches the application's focus and keeps the ring where it belongs."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring = FocusRing()
        app.installEventFilter(self)
        app.aboutToQuit.connect(self.ring.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            if event.reason() in _KEYBOARD and _wants_ring(watched):  # type: ignore[attr-defined]
                self.ring.attach(watched)
            elif event.reason() != Qt.FocusReason.ActiveWindowFocusReason:  # type: ignore[attr-defined]
                self.ring.detach()
        return False


def _wants_ring(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and not widget.property("own_focus")


def _canvas(widget: QWidget) -> QWidget:
    """What the ring is drawn on: the nearest scrolled content, so that it scrolls along, or the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        if above is not None and isinstance(above.parentWidget(), QAbstractScrollArea):
            return parent
        parent = above
    return widget.window()
