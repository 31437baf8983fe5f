"""What a lookup found: the sign-in server, the client ID, and the permissions to ask for."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.home.lookup import Lookup
from desktop_app.ui.home.scopes import ScopeOffer
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.fields import CheckBox, Field
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.wrapping import WrapLayout

_ROW, _KEY_WIDTH, _SCOPE_ROW, _SCOPES_SHOWN = 30, 104, 26, 7
TO_REGISTER = "http://127.0.0.1/callback"
"""The redirect address to allow at a provider: any port of it works (RFC 8252 section 7.3)."""


class _Fact(Panel):
    """A name at the left, a value, and an icon at the right."""

    def __init__(self, words: str, value: QWidget) -> None:
        super().__init__(None, "bottom")
        self.setMinimumHeight(theme.current().px(_ROW))
        name = Label(words, "small", "text3", wrap=True)
        name.setFixedWidth(theme.current().px(_KEY_WIDTH))
        self.line = row(self, spacing=12)
        self.line.addWidget(name)
        self.line.addWidget(value, 1)


class FoundPanel(QWidget):
    """Shows what a `Lookup` knows. The person may type a client ID, tick permissions, or have to choose a server."""

    client_id_typed = Signal(str)
    ticked = Signal(int, bool)
    server_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._offers: list[ScopeOffer] = []
        self._servers: tuple[str, ...] = ()
        self.title = Label("", "body-strong", name="home.found.title")
        self.server = ElidedLabel("", "code", mode=Qt.TextElideMode.ElideMiddle, name="home.found.issuer")
        self.client_id = Field(tr("Client ID"), name="home.found.client_id", code=True, height=28)
        self.client_id.textChanged.connect(self.client_id_typed)
        self.redirect = ElidedLabel("", "code", name="home.found.redirect")
        self.copy_button = Button(kind="ghost", icon="copy", name="home.found.copy_redirect",
                                  description=tr("Copy the redirect address"))  # fmt: skip
        self.copy_button.setFixedSize(24, 24)
        self.copy_button.clicked.connect(self._copy)
        self._copied = QTimer(self, singleShot=True, interval=2000)
        self._copied.timeout.connect(lambda: self.copy_button.set_label("", icon="copy"))
        self._filled = ScopeChip(tr("Filled in for you"), ChipState.PLAIN, ui_font=True).make_passive()
        self._server_row = _Fact(tr("Sign-in server"), self.server)
        self._lock = Icon("lock", "ok", 14)
        self._server_row.line.addWidget(self._lock)
        self._client_row = _Fact(tr("Client ID"), self.client_id)
        self._client_row.setMinimumHeight(theme.current().px(40))
        self._redirect_row = _Fact(tr("Return address"), self.redirect)
        self._redirect_row.line.addWidget(self.copy_button)
        self._asks_server = QWidget()
        self._choices = column(self._asks_server, spacing=4, margins=(0, 4, 0, 8))
        head = WrapLayout(ends=True, margins=(0, 0, 0, 6))
        head.addWidget(self.title)
        head.addWidget(self._filled)
        layout = column(self, margins=(20, 16, 20, 16))
        layout.addLayout(head)
        layout.addWidget(self._server_row)
        layout.addWidget(self._asks_server)
        layout.addWidget(self._client_row)
        layout.addWidget(self._redirect_row)
        layout.addWidget(self._build_guide())
        layout.addWidget(self._build_scopes())
        layout.addStretch(1)

    def _build_guide(self) -> QWidget:
        """Where a client ID comes from, for a server that gives none by itself."""
        self._guide = QWidget()
        layout = column(self._guide, spacing=4, margins=(0, 10, 0, 0))
        words = tr("Register an app with the provider, allow `{address}` there, and paste the client ID it shows.",
                   address=TO_REGISTER)  # fmt: skip
        layout.addWidget(NoteBox(rich(words), "accent", name="home.found.guide"))
        self.page_button = Button(
            tr("Open the developer pages"), "link", icon="open", flush=True, name="home.found.page"
        )
        self.page_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        line = row()
        line.addWidget(self.page_button)
        line.addStretch(1)
        layout.addLayout(line)
        return self._guide

    def _build_scopes(self) -> QWidget:
        self._permissions = QWidget()
        layout = column(self._permissions, margins=(0, 12, 0, 0))
        head = WrapLayout(ends=True, line_spacing=2, margins=(0, 0, 0, 4))
        head.addWidget(Label(tr("Permissions to ask for"), "small-medium"))
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

    def show_lookup(self, lookup: Lookup) -> None:
        """Show what is known by now."""
        found = lookup.found
        issuer = found.metadata.issuer if found and found.metadata else ""
        by_hand = lookup.asks_client_id
        self.title.setText(found.title if found else tr("Looking…"))
        self._filled.setVisible(bool(issuer))
        self.server.setText(issuer or tr("Not known yet"))
        self._lock.setVisible(issuer.startswith("https:"))
        if self.client_id.text().strip() != lookup.client_id:
            self.client_id.setText(lookup.client_id)
        self.client_id.setEnabled(bool(issuer))
        self.client_id.setPlaceholderText(_client_words(bool(issuer), by_hand))
        port = tr("free port")
        self.redirect.setText(TO_REGISTER if by_hand else f"http://127.0.0.1:<{port}>/callback")
        self.copy_button.setVisible(by_hand)
        self._page = found.documentation if found else ""
        self._guide.setVisible(by_hand)
        self.page_button.setVisible(bool(self._page))
        self._show_servers(lookup.servers)
        self._show_offers([] if lookup.servers else lookup.offers)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(TO_REGISTER)
        self.copy_button.set_label("", icon="check")
        self._copied.start()

    def _show_servers(self, servers: tuple[str, ...]) -> None:
        for fact in (self._server_row, self._client_row, self._redirect_row):
            fact.setVisible(not servers)
        self._asks_server.setVisible(bool(servers))
        if servers == self._servers:
            return
        self._servers = servers
        while item := self._choices.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        if servers:
            self._choices.addWidget(Label(tr("Where do you have an account?"), "small", "text2"))
        for number, issuer in enumerate(servers, start=1):
            button = Button(issuer, name=f"home.found.server.{number}")
            button.clicked.connect(lambda _=False, chosen=issuer: self.server_chosen.emit(chosen))
            self._choices.addWidget(button)

    def _show_offers(self, offers: list[ScopeOffer]) -> None:
        self._permissions.setVisible(bool(offers))
        same = [offer.scopes for offer in offers] == [offer.scopes for offer in self._offers]
        self._offers = offers
        if same:
            return
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


def _client_words(known: bool, by_hand: bool) -> str:
    if not known:
        return ""
    return tr("Paste the client ID of your app") if by_hand else tr("Registered when you press Continue")
