"""The Token view: the token itself (hidden), its life, what it says, and its checks."""

from collections.abc import Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.navigation import Frame
from desktop_app.ui.rotation.desk import RotationDesk
from desktop_app.ui.rotation.services import RotationServices
from desktop_app.ui.services import Services
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.token.history import HistorySection
from desktop_app.ui.token.presenter import Kind, TokenPresenter
from desktop_app.ui.token.reminder import Reminder
from desktop_app.ui.token.sections import ChecksSection, ContentsSection, LifeSection
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import confirm
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.secret_clipboard import SecretClipboard
from desktop_app.ui.widgets.secret_field import SecretField
from desktop_app.ui.widgets.state_panel import StatePanel
from desktop_app.ui.widgets.tabs import segmented
from desktop_app.ui.widgets.ticker import Ticker

_CHECKS, _CHECKS_NARROW, _NARROW_BELOW, _LEAST = 349, 280, 1000, 480
_GAP = 10


class TokenPage(Panel):
    """Shows the tokens of one connection."""

    def __init__(
        self, services: Services, navigator: Frame, rotation: RotationServices, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", name="token", parent=parent)
        self._rotating = rotation
        self.rotation = RotationDesk(self, rotation, navigator)
        self.presenter = TokenPresenter(services, self._show)
        self._navigator = navigator
        self._tasks = Tasks(self, navigator.show_error)
        self._clipboard = SecretClipboard(self)
        self._clipboard.left.connect(self._label_copy)
        self._ticker = Ticker(self.presenter.moment, self)
        self._head = self._build_head()
        self._life = LifeSection()
        self._contents = ContentsSection()
        self._history = HistorySection()
        self._reminder = Reminder()
        self._reminder.change.connect(lambda: self.rotation.change(self.presenter.name))
        self._checks = ChecksSection()
        self._checks.request.connect(self._request)
        self._ticker.tick.connect(lambda: self._life.show_token(self.presenter))
        content = QWidget()
        layout = column(content)
        layout.addWidget(self._head)
        layout.addWidget(self._reminder)
        layout.addWidget(self._life)
        body = row()
        self._body = QStackedWidget()
        self._body.addWidget(self._contents)
        self._body.addWidget(self._history)
        body.addWidget(self._body, 1)
        body.addWidget(self._checks)
        layout.addLayout(body, 1)
        self.setMinimumWidth(_LEAST)  # less than the row of buttons: those that have no room are in the menu
        self._signed_out = StatePanel(name="token.none")
        self._stack = QStackedWidget()
        self._stack.addWidget(content)
        self._stack.addWidget(self._signed_out)
        self._past_alone = HistorySection()
        self._stack.addWidget(self._past_alone)
        column(self).addWidget(self._stack)

    def _build_head(self) -> QWidget:
        box = Panel("surface", "bottom", name="token.head")
        layout = column(box, spacing=12, margins=(20, 14, 20, 12))
        line = row(spacing=_GAP)
        self._kinds = segmented(name="token.kind", label=tr("Which token"))
        self._kinds.add("access", tr("Access token"), tr("Goes to the API with each request. It says what you may do."))
        self._kinds.add("id", tr("ID token"), tr("Says who signed in. Only this app reads it."))
        self._kinds.add(
            "refresh", tr("Refresh token"), tr("Gets the next access token, without you having to sign in.")
        )
        self._kinds.changed.connect(lambda kind: self.presenter.choose(cast("Kind", kind)))
        self._again = Button(tr("Check again"), icon="check", name="token.check_again")
        self._again.clicked.connect(self._check)
        self._copy = Button(tr("Copy"), icon="copy", name="token.copy")
        self._copy.clicked.connect(self._copy_secret)
        self._past = Button(tr("History"), icon="clock", name="token.show_history")
        self._past.clicked.connect(self.show_history)
        self._revoke = Button(tr("Revoke…"), "danger", icon="trash", name="token.revoke")
        self._revoke.clicked.connect(self.ask_revoke)
        self._leaked = Button(tr("It leaked…"), "danger", icon="shield", name="token.leaked")
        self._leaked.clicked.connect(lambda: self.rotation.leaked(self.presenter.name))
        self._more = Button(kind="ghost", icon="more", name="token.more", description=tr("More"))
        self._more.clicked.connect(self._offer_more)
        line.addWidget(self._kinds)
        line.addStretch(1)
        for button in (self._past, self._again, self._copy, self._revoke, self._leaked, self._more):
            line.addWidget(button)
        layout.addLayout(line)
        self._secret = SecretField("token.secret")
        layout.addWidget(self._secret)
        return box

    # The window's side: ConnectionPage

    def show_connection(self, name: str) -> None:
        """Show the tokens of connection `name`, reading them again."""
        self._tasks.start(self.presenter.load(name), key="load")
        self._tasks.start(self._look_back(name), key="past", show_error=lambda problem: None)

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 goes through."""
        return [self._head, self._body, self._checks]

    def reveal(self) -> None:
        """Show the token itself for a few seconds, once it is there."""
        self._tasks.start(self._reveal(), key="reveal")

    async def _reveal(self) -> None:
        await self.presenter.load(self.presenter.name)
        self._secret.open_secret()

    def show_history(self) -> None:
        """Show what became of the tokens of this connection, or what the chosen one says again."""
        shown = self._body.currentWidget() is self._history
        self._body.setCurrentWidget(self._contents if shown else self._history)
        self._past.set_label(tr("History") if shown else tr("Contents"), icon="clock" if shown else "file")
        if not shown:
            self._tasks.start(self._look_back(self.presenter.name), key="past")

    async def _look_back(self, name: str) -> None:
        """Read the history, and which secrets are old."""
        lives = await self._rotating.history(name)
        if name == self.presenter.name:
            for section in (self._history, self._past_alone):
                section.show_lives(lives)
        aged = await self._rotating.ages(name)
        if name == self.presenter.name:
            self._reminder.show_due([each for each in aged if self._rotating.due(each)], self._rotating.clock.now())

    def _offer_more(self) -> None:
        menu, name = QMenu(self), self.presenter.name
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self._past, self._again, self._revoke, self._leaked):
            if button.isHidden():
                menu.addAction(button.text(), button.click)
        menu.addAction(tr("Change the secret…"), lambda: self.rotation.change(name))
        menu.addAction(tr("Sign out everywhere…"), lambda: self.rotation.everywhere(name))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def ask_revoke(self) -> None:
        """Ask whether to revoke the tokens."""
        self._tasks.start(self._ask_revoke(), key="revoke")

    # Showing

    def _show(self) -> None:
        presenter = self.presenter
        if presenter.tokens is None:
            self._show_signed_out()
            return
        self._kinds.set_available("id", presenter.available("id"))
        self._kinds.set_available("refresh", presenter.available("refresh"))
        if self._kinds.chosen != presenter.kind:
            self._kinds.choose(presenter.kind)
        self._secret.show_secret(presenter.secret(), presenter.length_words())
        self._life.show_token(presenter)
        self._contents.show_token(presenter)
        self._checks.show_token(presenter)
        self._stack.setCurrentIndex(0)

    def _show_signed_out(self) -> None:
        self._secret.close_secret()
        nothing = tr("There is no token to show.")
        if problem := self.presenter.unreadable:
            reason = escape(problem.remedy)
            self._signed_out.show_state("lock", "warn", problem.message, reason, [self._past_button()])
            self._stack.setCurrentWidget(self._signed_out)
            return
        if self._stack.currentWidget() is self._signed_out and self._signed_out.accessibleName() == nothing:
            return
        sign_in = Button(tr("Sign in"), "primary", name="token.sign_in")
        sign_in.clicked.connect(lambda: self._navigator.sign_in(self.presenter.name))
        reason = tr("Sign in, and its scopes, its life and what it says are shown here.")
        self._signed_out.show_state("key", "info", nothing, reason, [sign_in, self._past_button()])
        self._stack.setCurrentWidget(self._signed_out)

    def _past_button(self) -> Button:
        past = Button(tr("History"), icon="clock", name="token.none.history")
        past.clicked.connect(lambda: self._stack.setCurrentWidget(self._past_alone))
        return past

    def _label_copy(self, seconds: int) -> None:
        self._copy.set_label(tr("Copied. Clears in {n} s", n=seconds) if seconds else tr("Copy"),
                             icon="check" if seconds else "copy")  # fmt: skip
        self._copy.keep_room_for(*((tr("Copied. Clears in {n} s", n=30),) if seconds else ()))

    # Doing

    def _copy_secret(self) -> None:
        if secret := self.presenter.secret():
            self._clipboard.copy(secret)

    def _check(self) -> None:
        self._tasks.start(self.presenter.check(), key="check", busy=lambda on: self._again.setEnabled(not on))

    def _request(self) -> None:
        if tokens := self.presenter.tokens:
            wanted = dict.fromkeys((*tokens.scopes, *self.presenter.missing))
            self._navigator.sign_in(self.presenter.name, tuple(wanted))

    async def _ask_revoke(self) -> None:
        name = self.presenter.name
        text = tr("Notebooks using it stop at once. You can sign in again any time.")
        if await confirm(self.window(), tr("Revoke this sign-in?"), text, yes=tr("Revoke"), no=tr("Keep"),
                         name="token.revoke.ask"):  # fmt: skip
            self._navigator.sign_out(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticker.run(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticker.run(False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.current().px
        self._checks.setFixedWidth(px(_CHECKS_NARROW if self.width() < px(_NARROW_BELOW) else _CHECKS))
        self._fit_head()

    def _fit_head(self) -> None:
        """Show as many buttons as there is room for, the weighty ones first; the rest is in the menu."""
        copied = Button(tr("Copied. Clears in {n} s", n=30), icon="check")  # it must not drive others away
        always = (self._kinds, copied, self._more)
        room = self.width() - 40 - sum(each.sizeHint().width() + _GAP for each in always)
        for button in (self._revoke, self._leaked, self._past, self._again):
            room -= button.sizeHint().width() + _GAP
            button.setVisible(room >= 0)
