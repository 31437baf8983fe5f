"""A text field that shows variables in colour, and their values to the pointer."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from desktop_app.ui import theme
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.variable_looks import VariableLooks


class VariableHighlight:
    """Colours the variables of one QLineEdit and answers its tooltips; keeps no hold of the field but by Qt."""

    def __init__(self, field: QLineEdit, looks: VariableLooks) -> None:
        self._field = field
        self._looks = looks
        self._coloured = False
        field.textChanged.connect(self.colour)
        looks.changed.connect(self.colour)
        theme.current().changed.connect(self.colour)

    def colour(self) -> None:
        """Colour what is typed now."""
        field = self._field
        formats = self._looks.formats(field.text())
        if not formats and not self._coloured:
            return
        self._coloured = bool(formats)
        kind = QInputMethodEvent.AttributeType.TextFormat
        place = field.cursorPosition()  # attributes count from the cursor
        marks = [QInputMethodEvent.Attribute(kind, start - place, length, look) for start, length, look in formats]
        # A line edit has no formats of its own; those of an input method, without its text, are the way to them.
        QApplication.sendEvent(field, QInputMethodEvent("", marks))

    def show_tip(self, event: QHelpEvent) -> bool:
        """Show the value of the variable below the pointer; whether there is one."""
        words = self._looks.at(self._field.text(), self._field.cursorPositionAt(event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self._field)
        return bool(words)


class VariableField(Field):
    """A `Field` in the code font for texts with variables."""

    def __init__(self, label: str, looks: VariableLooks, *, name: str, placeholder: str = "", height: int = 32) -> None:
        super().__init__(label, name=name, placeholder=placeholder, code=True, height=height)
        self._highlight = VariableHighlight(self, looks)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._highlight.show_tip(event):
            return True
        return super().event(event)
