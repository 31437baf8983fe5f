"""Asks for a name: one field, over the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Field


class _NameDialog(Dialog):
    """One begins with typing, so the field has the focus and not a button."""

    def __init__(self, window: QWidget, title: str, text: str, value: str, does: str) -> None:
        super().__init__(window, title, text, name="name")
        self.field = Field(title, name="name.field")
        self.field.setText(value)
        self.field.returnPressed.connect(lambda: self.close_with("yes"))
        self.body.addWidget(self.field)
        self.add_buttons([("no", tr("Cancel"), "normal"), ("yes", does, "primary")])

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()


async def ask_name(window: QWidget, title: str, *, does: str, value: str = "", text: str = "") -> str:
    """The name that was typed, "" where the person changed their mind. does: the words on the button."""
    dialog = _NameDialog(window, title, text, value, does)
    typed = [value]
    dialog.field.textChanged.connect(lambda words: typed.append(words))
    return typed[-1].strip() if await dialog.answer() == "yes" else ""
