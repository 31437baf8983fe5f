"""Enter presses the button that has the focus, as Space does: people from the web try that first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # a mixin is a plain class when it runs

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(_Base):
    """Mixed into a button, before its Qt base. Enter together with another key stays what it is elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A key that is held down must not press again what the first press led to.
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not event.isAutoRepeat()
        if event.key() in _KEYS and plain and self.isEnabled():
            self.click()
        else:
            super().keyPressEvent(event)
