"""A text field that shows variables in colour, and their values to the pointer."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.ui import theme
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.variable_looks import VariableLooks


class VariableField(Field):
    """A `Field` in the code font for texts with variables."""

    def __init__(self, label: str, looks: VariableLooks, *, name: str, placeholder: str = "", height: int = 32) -> None:
        super().__init__(label, name=name, placeholder=placeholder, code=True, height=height)
        self._looks = looks
        self._coloured = False
        # Methods of the field itself: Qt lets go of them when the field goes, which may be before `looks` does.
        self.textChanged.connect(self._colour)
        looks.changed.connect(self._colour)
        theme.current().changed.connect(self._colour)

    def _colour(self) -> None:
        """Colour what is typed now."""
        formats = self._looks.formats(self.text())
        if not formats and not self._coloured:
            return
        self._coloured = bool(formats)
        kind = QInputMethodEvent.AttributeType.TextFormat
        place = self.cursorPosition()  # attributes count from the cursor
        marks = [QInputMethodEvent.Attribute(kind, start - place, length, look) for start, length, look in formats]
        # A line edit has no formats of its own; those of an input method, without its text, are the way to them.
        QApplication.sendEvent(self, QInputMethodEvent("", marks))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._show_tip(event):
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> bool:
        """Show the value of the variable below the pointer; whether there is one."""
        words = self._looks.at(self.text(), self.cursorPositionAt(event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self)
        return bool(words)
