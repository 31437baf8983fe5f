"""The identity bar: who is signed in, what the token allows, how long it lasts, and what to do about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui import theme
from desktop_app.ui.life import Connection, Life, Reading, clock_time, left_words
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.chips import ChipRow, ChipState
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label, Ticking
from desktop_app.ui.widgets.panels import Panel, Rule, column, row

_TONES: dict[Life, Tone] = {Life.EXPIRING: "warn", Life.EXPIRED: "bad"}
_IDENTITY_SCOPES = ("openid", "profile", "email", "address", "phone", "offline_access")
_MOST_OPERATIONS = 6
_SPOKEN_AT = (300, 60, 0)
"""Seconds left at which the countdown is said aloud by a screen reader, and at no other moment."""


@dataclass(frozen=True)
class _Reason:
    text: str
    icon: str
    tone: Tone


class IdentityBar(Panel):
    """60 px of who and how long. It decides nothing: each button is a signal."""

    refresh = Signal()
    export = Signal()
    sign_in = Signal()
    sign_out = Signal()
    unlock = Signal()
    scope_wanted = Signal(str)
    accounts_wanted = Signal()
    account_chosen = Signal(str)
    other_account = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="identity", parent=parent)
        self.setAccessibleName(tr("Who is signed in"))
        self.setFixedHeight(theme.current().px(60))
        self._announced: int | None = None
        self._captioned: tuple[Tone | None, str] = None, ""
        self._scopes: dict[str, ChipState] = {}
        self.using: Callable[[str], Sequence[str]] = lambda scope: ()
        self.account_button = Button(kind="ghost", icon="down", name="identity.accounts",
                                     description=tr("Accounts of this connection"))  # fmt: skip
        self.account_button.setFixedSize(24, 24)
        self.account_button.clicked.connect(self.accounts_wanted)
        self._name = ElidedLabel(style="body-strong", name="identity.name")
        self._mail = ElidedLabel(style="caption-plain", tone="text3", name="identity.account")
        self._chips = ChipRow(name="identity.scopes")
        self._chips.clicked.connect(self._scope_menu)
        self._icon = Icon("info")
        self._reason = ElidedLabel(style="small", name="identity.reason")
        self._countdown = Ticking("countdown", "surface", name="identity.countdown")
        self._caption = Label(style="caption-plain", tone="text3", tabular=True, name="identity.expires")
        self.refresh_button = Button(tr("Refresh"), icon="refresh", name="identity.refresh")
        self.export_button = Button(tr("Export"), icon="export", name="identity.export")
        self.sign_in_button = Button(tr("Sign in"), "primary", name="identity.sign_in")
        self.unlock_button = Button(tr("Unlock"), "primary", icon="lock", name="identity.unlock")
        self.sign_out_button = Button(tr("Sign out"), "ghost", name="identity.sign_out")
        self.refresh_button.clicked.connect(self.refresh)
        self.unlock_button.clicked.connect(self.unlock)
        self.export_button.clicked.connect(self.export)
        self.sign_in_button.clicked.connect(self.sign_in)
        self.sign_out_button.clicked.connect(self.sign_out)
        self._busy = self._offline = False
        self._lay_out()

    def _lay_out(self) -> None:
        line = row(self, spacing=16, margins=(16, 0, 10, 0))
        who = column()
        who.addStretch(1)
        self._name.setFixedHeight(theme.current().px(18))
        self._mail.setFixedHeight(theme.current().px(16))
        who.addWidget(self._name)
        who.addWidget(self._mail)
        who.addStretch(1)
        named = row(spacing=2)
        named.addLayout(who)
        named.addWidget(self.account_button)
        line.addLayout(named)
        line.addWidget(Rule(28), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._chips, 1)
        said = row(spacing=8)
        said.addWidget(self._icon)
        self._reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said.addWidget(self._reason, 1)
        self._said = QWidget()
        self._said.setLayout(said)
        line.addWidget(self._said, 1)
        time = column()
        time.addStretch(1)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        time.addWidget(self._countdown, 0, Qt.AlignmentFlag.AlignRight)
        time.addWidget(self._caption)
        self._caption.setFixedHeight(theme.current().px(14))
        time.addStretch(1)
        line.addLayout(time)
        buttons = row(spacing=6)
        for button in (self.refresh_button, self.unlock_button, self.sign_in_button, self.export_button,
                       self.sign_out_button):  # fmt: skip
            buttons.addWidget(button)
        line.addLayout(buttons)

    def show_connection(self, connection: Connection, reading: Reading) -> None:
        """Show all of `connection`."""
        tokens = connection.tokens
        name, mail = _names(connection)
        self._name.setText(name)
        self._mail.setText(mail)
        self._mail.setVisible(bool(mail))
        # Those of OpenID Connect come after the API's own, so they are the first to collapse into "+N".
        granted = sorted(tokens.scopes, key=lambda scope: scope in _IDENTITY_SCOPES) if tokens else ()
        self._scopes = dict.fromkeys(granted, ChipState.GRANTED) | dict.fromkeys(connection.missing, ChipState.MISSING)
        self._chips.set_scopes(list(self._scopes.items()))
        reason = _reason(connection, reading)
        self._chips.setVisible(reason is None)
        self._said.setVisible(reason is not None)
        if reason:
            self._icon.set_icon(reason.icon, reason.tone)
            self._reason.setText(reason.text)
        self._show_buttons(connection, reading)
        self._announced = None
        self.tick(reading)

    def _show_buttons(self, connection: Connection, reading: Reading) -> None:
        over = reading.life in (Life.EXPIRED, Life.SIGNED_OUT)
        can_refresh = connection.tokens is not None and connection.tokens.refreshable and not _refused(connection)
        expiring = reading.life is Life.EXPIRING
        # An expired token that can still be renewed is one click away from working again.
        refresh = can_refresh and reading.life is not Life.SIGNED_OUT
        first: Kind = "primary" if expiring or (over and refresh) else "normal"
        self.refresh_button.setVisible(refresh)
        self.refresh_button.set_kind(first)
        self.refresh_button.set_label(tr("Refresh now") if first == "primary" else tr("Refresh"))
        self._offline = connection.offline
        self.set_busy(self._busy)
        self.sign_in_button.setVisible((over or expiring or _refused(connection)) and not refresh)
        self.sign_in_button.set_label(tr("Sign in") if connection.tokens is None else tr("Sign in again"))
        self.unlock_button.setVisible(reading.life is Life.LOCKED)
        can_unlock = connection.locked is None or connection.locked.code in _UNLOCKED_BY_THE_PERSON
        self.unlock_button.set_label(tr("Unlock") if can_unlock else tr("Try again"))
        self.sign_out_button.setVisible(connection.tokens is not None)
        self.export_button.setVisible(connection.tokens is not None and not over)
        self.export_button.setEnabled(not connection.offline)
        self.account_button.setVisible(connection.tokens is not None and connection.tokens.account not in _NOBODY)

    def tick(self, reading: Reading) -> None:
        """A second went by: the countdown alone."""
        tone = _TONES.get(reading.life)
        self._countdown.show_text(reading.countdown, tone or "text", reading.spoken)
        if (tone, reading.caption) != self._captioned:
            self._captioned = tone, reading.caption
            self._caption.set_tone(tone or "text3")
            self._caption.setText(reading.caption)

    def announce(self, seconds_left: float | None) -> None:
        """Let a screen reader say the time at 5 minutes, at 1 minute and at the end, each once."""
        if seconds_left is None:
            return
        step = next((limit for limit in reversed(_SPOKEN_AT) if seconds_left <= limit), None)
        if step is None or step == self._announced:
            return
        first, self._announced = self._announced is None, step
        if first and seconds_left < step - 2:
            return  # it was so when the bar was shown: not news
        words = left_words(seconds_left, spoken=True) if seconds_left > 0 else tr("Your sign-in has ended.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def set_busy(self, busy: bool) -> None:
        """Something that a button started is going on; what else changes meanwhile leaves the buttons off."""
        self._busy = busy
        self.refresh_button.setEnabled(not busy and not self._offline)
        for button in (self.unlock_button, self.sign_out_button):
            button.setEnabled(not busy)

    def show_accounts(self, accounts: Sequence[TokenSet], current: str) -> None:
        """Offer the accounts of the connection, the one in use ticked."""
        menu = QMenu(self)
        menu.setObjectName("identity.accounts.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tokens in accounts:
            names = [part for part in (tokens.name, tokens.email) if part] or [tokens.account]
            action = menu.addAction(" · ".join(names))
            action.setCheckable(True)
            action.setChecked(tokens.account == current)
            action.triggered.connect(lambda _=False, account=tokens.account: self.account_chosen.emit(account))
        menu.addSeparator()
        more = menu.addAction(theme.current().icon("plus"), tr("Sign in as somebody else…"))
        more.triggered.connect(self.other_account)
        menu.popup(self.account_button.mapToGlobal(self.account_button.rect().bottomLeft()))

    def _scope_menu(self, scope: str) -> None:
        menu = QMenu(self)
        menu.setObjectName("identity.scope.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words in self._scope_words(scope):
            menu.addAction(words).setEnabled(False)
        menu.addSeparator()
        if self._scopes.get(scope) is ChipState.MISSING:
            ask = menu.addAction(theme.current().icon("lock", "warn"), tr("Request {scope}", scope=scope))
            ask.triggered.connect(lambda: self.scope_wanted.emit(scope))
        copy = menu.addAction(theme.current().icon("copy"), tr("Copy name"))
        copy.triggered.connect(lambda: QApplication.clipboard().setText(scope))
        menu.popup(self._chips.mapToGlobal(self._chips.rect().bottomLeft()))

    def _scope_words(self, scope: str) -> list[str]:
        """What the scope means, whether it is granted, and the operations that need it."""
        missing = self._scopes.get(scope) is ChipState.MISSING
        said = _meaning(scope)
        stands = tr("not granted") if missing else tr("granted")
        lines = [f"{said} ({stands})" if said else f"{scope} ({stands})"]
        using = list(self.using(scope))
        if using:
            lines.append(tr("Operations using it:"))
            lines += [f"    {each}" for each in using[:_MOST_OPERATIONS]]
        if len(using) > _MOST_OPERATIONS:
            lines.append("    " + tr("and {count} more", count=len(using) - _MOST_OPERATIONS))
        return lines


def _meaning(scope: str) -> str:
    """What a scope lets happen, where that is standard or can be told from its name; else ""."""
    known = {
        "openid": tr("Know who you are"),
        "profile": tr("See your name and picture"),
        "email": tr("See your email address"),
        "address": tr("See your postal address"),
        "phone": tr("See your phone number"),
        "offline_access": tr("Stay signed in"),
    }
    if scope in known:
        return known[scope]
    thing, colon, verb = scope.partition(":")
    if not colon:
        return ""
    return {
        "read": tr("Read {thing}", thing=thing), "write": tr("Change {thing}", thing=thing),
        "delete": tr("Delete {thing}", thing=thing), "publish": tr("Publish {thing}", thing=thing),
    }.get(verb, "")  # fmt: skip


_NOBODY: Final[dict[str, Callable[[], str]]] = {
    "pasted": lambda: tr("key or token typed in"),
    "environment": lambda: tr("from the environment"),
}
"""What stands for the account of a key or a token that says nothing of a person."""


_UNLOCKED_BY_THE_PERSON: Final = frozenset({"keyring_locked", "passphrase_needed"})


def _names(connection: Connection) -> tuple[str, str]:
    tokens = connection.tokens
    if tokens is None:
        return connection.title, ""
    if tokens.account in _NOBODY:
        return connection.title, _NOBODY[tokens.account]()
    names = [part for part in (tokens.name, tokens.email, tokens.account, tokens.subject) if part]
    names = list(dict.fromkeys(names)) or [connection.title]
    return names[0], names[1] if len(names) > 1 else connection.title if names[0] != connection.title else ""


def _refused(connection: Connection) -> bool:
    return connection.problem is not None and connection.problem.exit_status == 3


def _reason(connection: Connection, reading: Reading) -> _Reason | None:
    if reading.life is Life.LOCKED and connection.locked:
        keyring = connection.locked.code == "keyring_locked"
        goes_on = tr("This computer's keyring is locked. Framer Desk goes on once it is unlocked.")
        return _Reason(goes_on if keyring else connection.locked.message, "lock", "warn")
    if connection.tokens is None:
        return _Reason(tr("You are signed out. Nothing of this account is kept on this computer."), "info", "text2")
    if _refused(connection) and connection.problem:
        return _Reason(connection.problem.message, "warn", "bad")
    if reading.life is Life.EXPIRED:
        return _expired(connection)
    if connection.offline:
        return _Reason(tr("You are offline. Framer Desk tries again when the network returns."), "wifi", "text2")
    return None


def _expired(connection: Connection) -> _Reason:
    if connection.offline and connection.tokens and connection.tokens.refreshable:
        return _Reason(tr("You are offline. Your token has expired and is renewed when the network returns."), "wifi",
                       "warn")  # fmt: skip
    if connection.problem and connection.next_try is not None:
        return _Reason(tr("Your token has expired, and the server did not answer. The next try is at {time}.",
                          time=clock_time(connection.next_try)), "warn", "bad")  # fmt: skip
    return _Reason(tr("Your token has expired."), "warn", "bad")
