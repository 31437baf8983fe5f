"""What a screen reader is told of widgets that Qt knows nothing of: their role, and what happened just now."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget

_ROLE = "accessibleRole"
_installed = False


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what kind of thing a painted `widget` is. Its parts, if it has any, are told together with it."""
    global _installed
    widget.setProperty(_ROLE, role.value)
    if not _installed:
        _installed = True
        QAccessible.installFactory(_told)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` once it is through with its sentence: something changed without a key."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _told(key: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or thing.property(_ROLE) is None:
        return None
    return _Told(thing)


class _Told(QAccessibleObject):
    """A widget with the role it was given. Name and description are the widget's own."""

    def _widget(self) -> QWidget:
        widget = self.object()
        assert isinstance(widget, QWidget)
        return widget

    def role(self) -> QAccessible.Role:
        return QAccessible.Role(self._widget().property(_ROLE))

    def text(self, kind: QAccessible.Text) -> str:
        widget = self._widget()
        if kind == QAccessible.Text.Name:
            return widget.accessibleName()
        if kind == QAccessible.Text.Description:
            return widget.accessibleDescription() or widget.toolTip()
        return ""

    def state(self) -> QAccessible.State:
        widget, state = self._widget(), QAccessible.State()
        state.focusable = bool(widget.focusPolicy()) and widget.isEnabled()
        state.focused = widget.hasFocus()
        state.disabled = not widget.isEnabled()
        state.invisible = not widget.isVisible()
        state.readOnly = True
        return state

    def rect(self) -> QRect:
        widget = self._widget()
        return QRect(widget.mapToGlobal(QPoint()), widget.size())

    def parent(self) -> QAccessibleInterface:
        parent = self._widget().parentWidget()
        assert parent is not None, "no window is painted like this"
        return QAccessible.queryAccessibleInterface(parent)

    def window(self) -> object:  # type: ignore[override]  # the stubs say QWindow, and there may be none yet
        return self._widget().window().windowHandle()

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # "no child" is None
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1
