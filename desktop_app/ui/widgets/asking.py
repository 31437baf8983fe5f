"""A small dialog that asks for one text."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Field


class AskDialog(Dialog):
    """Asks for a text over the window; what was typed is gone from it once it is closed."""

    def __init__(
        self, window: QWidget, title: str, text: str = "", *, value: str = "", hidden: bool = False, yes: str = "",
        name: str = "ask",
    ) -> None:  # fmt: skip
        """value: what stands there at first. hidden: it is typed unseen. yes: words of the button."""
        super().__init__(window, title, text, name=name)
        self._given: str | None = None
        self.field = Field(title, name=f"{name}.field")
        self.field.setText(value)
        if hidden:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(lambda: self.close_with("yes"))
        self.body.addWidget(self.field)
        self.add_buttons([("yes", yes or tr("Continue"), "primary"), ("no", tr("Cancel"), "ghost")])

    def open(self) -> None:
        """Show it, ready for typing."""
        super().open()
        self.field.setFocus()
        self.field.selectAll()

    def close_with(self, key: str) -> None:
        """Take what was typed, unless it was cancelled."""
        if key == "yes":
            self._given = self.field.text()
        self.field.clear()
        super().close_with(key)

    async def ask(self) -> str | None:
        """The text, None where the person gave none."""
        await self.answer()
        return self._given
