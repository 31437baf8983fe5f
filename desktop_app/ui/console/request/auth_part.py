"""How the request is authorized: shown, never typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.rich import rich


class AuthPart(QWidget):
    """Whose token goes along, and where it is looked at."""

    sign_in = Signal()
    open_token = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "small", "text2", rich=True, wrap=True, name="console.auth")
        self._token_button = Button(tr("Open token"), icon="key", name="console.open_token")
        self._token_button.clicked.connect(self.open_token)
        self._sign_in_button = Button(tr("Sign in"), "primary", name="console.sign_in")
        self._sign_in_button.clicked.connect(self.sign_in)
        layout = column(self, spacing=10, margins=(16, 14, 16, 14))
        layout.addWidget(self._words)
        buttons = row(spacing=8)
        buttons.addWidget(self._sign_in_button)
        buttons.addWidget(self._token_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_desk(self, desk: Desk) -> None:
        """Show how the requests of `desk` are authorized."""
        if desk.signed_in:
            words = tr(
                "`Authorization: Bearer •••` The token of {name} is added when the request is sent. "
                "It never goes to a host that isn't this connection's.",
                name=desk.title,
            )
        else:
            words = tr("You are not signed in to {name}.", name=desk.title)
        self._words.setText(f'<p style="line-height:18px;margin:0">{rich(words)}</p>')
        self._token_button.setVisible(desk.signed_in)
        self._sign_in_button.setVisible(not desk.signed_in)
