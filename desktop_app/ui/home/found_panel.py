"""What a lookup found: the sign-in server, the client ID, and the permissions to ask for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.home.lookup import Found
from desktop_app.ui.home.scopes import ScopeOffer
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.fields import CheckBox, Field
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import Panel, column, row

_ROW, _KEY_WIDTH, _SCOPE_ROW, _SCOPES_SHOWN = 30, 104, 26, 7
_REDIRECT = "http://127.0.0.1:<{port}>/callback"


class _Fact(Panel):
    """A name at the left, a value, and an icon at the right."""

    def __init__(self, words: str, value: QWidget) -> None:
        super().__init__(None, "bottom")
        self.setMinimumHeight(theme.current().px(_ROW))
        name = Label(words, "small", "text3")
        name.setFixedWidth(theme.current().px(_KEY_WIDTH))
        self.line = row(self, spacing=12)
        self.line.addWidget(name)
        self.line.addWidget(value, 1)


class FoundPanel(QWidget):
    """Shows a `Found`. The person types the client ID, ticks permissions, and may have to choose a server."""

    client_id_typed = Signal(str)
    ticked = Signal(int, bool)
    server_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "body-strong", name="home.found.title")
        self.server = ElidedLabel("", "code", mode=Qt.TextElideMode.ElideMiddle, name="home.found.issuer")
        self.client_id = Field(
            tr("Client ID"),
            name="home.found.client_id",
            placeholder=tr("Paste the client ID of your app"),
            code=True,
            height=28,
        )
        self.client_id.textChanged.connect(self.client_id_typed)
        redirect = ElidedLabel(_REDIRECT.format(port=tr("free port")), "code", name="home.found.redirect")
        head = row(margins=(0, 0, 0, 6))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(ScopeChip(tr("Filled in by discovery"), ChipState.PLAIN, ui_font=True).make_passive())
        self._server_row = _Fact(tr("Sign-in server"), self.server)
        self._server_row.line.addWidget(Icon("lock", "ok", 14))
        self._choices = column(spacing=4, margins=(0, 4, 0, 8))
        layout = column(self, margins=(20, 16, 20, 16))
        layout.addLayout(head)
        layout.addWidget(self._server_row)
        layout.addLayout(self._choices)
        layout.addWidget(_Fact(tr("Client ID"), self.client_id))
        layout.addWidget(_Fact(tr("Redirect"), redirect))
        layout.addWidget(self._build_scopes())
        layout.addStretch(1)
        self._offers: tuple[ScopeOffer, ...] = ()
        self._servers: tuple[str, ...] = ()

    def _build_scopes(self) -> QWidget:
        self._permissions = QWidget()
        layout = column(self._permissions, margins=(0, 12, 0, 0))
        head = row(margins=(0, 0, 0, 4))
        head.addWidget(Label(tr("Permissions to ask for"), "small-medium"))
        head.addStretch(1)
        head.addWidget(Label(tr("You approve them in the browser"), "small", "text3"))
        layout.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        canvas = QWidget()
        canvas.setProperty("scrolled", True)
        self._scroll.setWidget(canvas)
        self._ticks = column(canvas)
        layout.addWidget(self._scroll)
        return self._permissions

    def show_found(self, found: Found) -> None:
        """Show what is known by now."""
        self.title.setText(found.title)
        issuer = found.metadata.issuer if found.metadata else ""
        self.server.setText(issuer or tr("Looking…"))
        if self.client_id.text().strip() != found.client_id:
            self.client_id.setText(found.client_id)
        self.client_id.setEnabled(bool(issuer))
        self._show_servers(found.servers if len(found.servers) > 1 and not issuer else ())
        self._show_offers(found.offers)

    def _show_servers(self, servers: tuple[str, ...]) -> None:
        self._server_row.setVisible(not servers)
        if servers == self._servers:
            return
        self._servers = servers
        while item := self._choices.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for number, issuer in enumerate(servers, start=1):
            button = Button(issuer, name=f"home.found.server.{number}")
            button.clicked.connect(lambda _=False, chosen=issuer: self.server_chosen.emit(chosen))
            self._choices.addWidget(button)

    def _show_offers(self, offers: tuple[ScopeOffer, ...]) -> None:
        self._permissions.setVisible(bool(offers))
        if [offer.scopes for offer in offers] == [offer.scopes for offer in self._offers]:
            self._offers = offers
            return
        self._offers = offers
        while item := self._ticks.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for place, offer in enumerate(offers):
            self._ticks.addWidget(self._tick(place, offer))
        height = theme.current().px(_SCOPE_ROW)
        self._scroll.setFixedHeight(height * min(len(offers), _SCOPES_SHOWN))

    def _tick(self, place: int, offer: ScopeOffer) -> QWidget:
        scopes = " ".join(offer.scopes)
        box = CheckBox(offer.words or scopes, name=f"home.found.scope.{offer.scopes[0]}")
        if not offer.words:
            box.setFont(theme.current().font("code"))
        box.setAccessibleDescription(scopes)
        box.setChecked(offer.ticked)
        box.toggled.connect(lambda on, at=place: self.ticked.emit(at, on))
        line_widget = QWidget()
        line_widget.setFixedHeight(theme.current().px(_SCOPE_ROW))
        line = row(line_widget, spacing=10)
        line.addWidget(box, 1)
        if offer.words:
            line.addWidget(Label(scopes, "code-small", "text3"))
        return line_widget
