"""Asks for the vault's passphrase in the window, for people who chose a passphrase instead of a keyring."""

import asyncio

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label


class PassphraseDialog(Dialog):
    """One field, or two for a new passphrase."""

    def __init__(self, window: QWidget, new: bool) -> None:
        text = (
            tr("It seals the file that holds your tokens. Nobody can restore it.")
            if new
            else tr("Your tokens lie in a file that is sealed with it.")
        )
        super().__init__(window, tr("Choose a passphrase") if new else tr("Enter your passphrase"), text,
                         name="passphrase")  # fmt: skip
        self._given: Secret | None = None
        self._fields = [self._field(tr("Passphrase"), "passphrase.text")]
        if new:
            self._fields.append(self._field(tr("The same again"), "passphrase.again"))
        self.problem = Label("", "small", "bad", wrap=True, name="passphrase.problem")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.add_buttons([("open", tr("Continue"), "primary"), ("cancel", tr("Cancel"), "ghost")])

    def _field(self, label: str, name: str) -> Field:
        field = Field(label, name=name, placeholder=label)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.returnPressed.connect(lambda: self.close_with("open"))
        self.body.addWidget(field)
        return field

    def open(self) -> None:
        """Show it, ready for typing."""
        super().open()
        self._fields[0].setFocus()

    def close_with(self, key: str) -> None:
        """Stay open while the two differ or nothing was typed."""
        texts = {field.text() for field in self._fields}
        if key == "open" and (len(texts) > 1 or "" in texts):
            self.problem.setText(tr("The two are not the same.") if len(texts) > 1 else tr("Type a passphrase."))
            self.problem.show()
            return
        if key == "open":
            self._given = Secret(self._fields[0].text())
        for field in self._fields:
            field.clear()
        super().close_with(key)

    async def ask(self) -> Secret | None:
        """The passphrase, or None when the person gave none."""
        await self.answer()
        return self._given


class PassphraseAsker:
    """Called in a thread by the vault; asks in the window and waits there for the answer."""

    def __init__(self) -> None:
        self._window: QWidget | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def attach(self, window: QWidget) -> None:
        """Ask in `window` from now on. Call in the window's own thread, with its loop running."""
        self._window = window
        self._loop = asyncio.get_running_loop()

    def detach(self) -> None:
        """Ask nobody: the window is closing."""
        self._window = self._loop = None

    def __call__(self, new: bool) -> Secret | None:
        """The passphrase (`new`: asked twice), or None where nobody can be asked."""
        if self._loop is None:
            return None
        return asyncio.run_coroutine_threadsafe(self._ask(new), self._loop).result()

    async def _ask(self, new: bool) -> Secret | None:
        return await PassphraseDialog(self._window, new).ask() if self._window is not None else None
