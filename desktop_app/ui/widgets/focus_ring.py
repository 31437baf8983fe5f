"""The focus ring: 2 px, 2 px outside the control, and only while the keyboard is in use.

One ring for each window follows the focus, so no widget has to leave room for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint

KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
"""How the focus comes to a widget when the person uses the keyboard."""
_OUT, _RADIUS = 4, 6
if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object  # a mixin is a plain class when it runs


class FocusRing(QWidget):
    """The ring itself. Fields and rows draw theirs inside and don't use it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._home = window
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []

    @property
    def target(self) -> QWidget | None:
        """What it is around."""
        return self._target

    def attach(self, target: QWidget) -> None:
        """Show the ring around `target`."""
        self.detach()
        self._target = target
        canvas = _canvas(target)
        # What is around the target may move without the target moving inside it.
        around: QWidget | None = target
        while around is not None and around is not canvas:
            around.installEventFilter(self)
            self._watched.append(around)
            around = around.parentWidget()
        self.setParent(canvas)
        self._follow()

    def detach(self) -> None:
        """Take the ring away."""
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._target = None
        self.hide()
        self.setParent(self._home)

    def _follow(self) -> None:
        target = self._target
        canvas = self.parentWidget()
        if target is None or canvas is None or not isValid(target) or not target.isVisible():
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
        radius = getattr(self._target, "ring_radius", _RADIUS) + _OUT - 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()


class RingFocus(_Base):
    """Mixed into a painted control, first in its bases: the ring appears around it when the keyboard comes to it."""

    ring_radius = _RADIUS
    """Of the control's corners, in px: the ring follows them."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in KEYBOARD:
            _ring_of(self.window()).attach(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            _ring_of(self.window()).detach()


def take_away(window: QWidget) -> QWidget | None:
    """Take the ring of `window` away while something covers it; gives what it was around, for `give_back`."""
    ring = window.window().findChild(FocusRing)
    if ring is None:
        return None
    target = ring.target
    ring.detach()
    return target


def give_back(window: QWidget, target: QWidget | None) -> None:
    """Show the ring around `target` again, where that still has the focus."""
    if target is not None and isValid(target) and target.hasFocus():
        _ring_of(window.window()).attach(target)


def _ring_of(window: QWidget) -> FocusRing:
    found = window.findChild(FocusRing)
    return found if found is not None else FocusRing(window)


def _canvas(widget: QWidget) -> QWidget:
    """What the ring is drawn on: the nearest scrolled content, so that it scrolls along, or the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        if above is not None and isinstance(above.parentWidget(), QAbstractScrollArea):
            return parent
        parent = above
    return widget.window()
