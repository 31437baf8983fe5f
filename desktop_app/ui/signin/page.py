"""The page one waits on: what happens, how long it can still take, and the ways out."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui import theme
from desktop_app.ui.life import Life, letter
from desktop_app.ui.navigation import Navigator
from desktop_app.ui.signin.device_card import DeviceCard
from desktop_app.ui.signin.key_card import KeyCard
from desktop_app.ui.signin.paste import PasteBox
from desktop_app.ui.signin.presenter import Phase, SignInPresenter
from desktop_app.ui.signin.remedies import Remedy, words
from desktop_app.ui.signin.rows import Row
from desktop_app.ui.signin.scope_choice import ScopeChoice
from desktop_app.ui.signin.services import SignInServices, Wanted
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.centred import Centred
from desktop_app.ui.widgets.chips import ChipRow, ChipState
from desktop_app.ui.widgets.expiry import ExpiryRing
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.steps import Step, StepList, StepState
from desktop_app.ui.widgets.ticker import Ticker

_WIDTH: Final = 600
_HEIGHT: Final = 540
"""Of the page while it waits for the browser."""
_MARGIN: Final = 24
_RUN: Final = "run"
_SPOKEN_AT: Final = 60
_LIVES: Final = {
    Phase.REACHING: Life.SIGNING_IN, Phase.WAITING: Life.SIGNING_IN, Phase.FINISHING: Life.SIGNING_IN,
    Phase.ASKING: Life.SIGNED_OUT, Phase.DONE: Life.VALID, Phase.FAILED: Life.EXPIRED, Phase.IDLE: Life.SIGNED_OUT,
}  # fmt: skip


class SignInPage(Panel):
    """Shows a sign-in from the click to the token. `start` begins one; an earlier one is cancelled."""

    def __init__(
        self,
        services: SignInServices,
        navigator: Navigator,
        edit: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """edit: shows the details of a connection for changing; None where that isn't possible."""
        super().__init__("surface", name="signin", parent=parent)
        self._navigator = navigator
        self._edit = edit
        self.presenter = SignInPresenter(services, self._show, can_edit=edit is not None)
        self._tasks = Tasks(self, navigator.show_error)
        self._wanted = Wanted()
        self._failure: UserFacing | None = None
        self._spoken = ""
        self._phase = Phase.IDLE
        self._ticker = Ticker(lambda: -(self.presenter.seconds_left() or 0.0), self)
        self._ticker.tick.connect(self._tick)
        self._copied = QTimer(self, singleShot=True, interval=2000)
        self._copied.timeout.connect(self._label_copy)
        self._build()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)

    # Building

    def _build(self) -> None:
        content = QWidget()
        column(self).addWidget(Centred(content, _WIDTH, (_MARGIN, _MARGIN, _MARGIN, _MARGIN)))
        layout = column(content)
        self._above = QWidget()
        layout.addWidget(self._above)
        layout.addLayout(self._build_header())
        layout.addSpacing(24)
        self.device = DeviceCard()
        self.key = KeyCard()
        self.key.given.connect(self._bring)
        self.key.details_wanted.connect(lambda: self._edit and self._edit(self.presenter.name))
        layout.addWidget(self.device)
        layout.addWidget(self.key)
        self._device_gap = QWidget()
        self._device_gap.setFixedHeight(16)
        layout.addWidget(self._device_gap)
        layout.addWidget(self._build_steps())
        layout.addSpacing(16)
        layout.addLayout(self._build_buttons())
        layout.addWidget(self._build_failure())
        layout.addWidget(self._build_help())
        layout.addLayout(self._build_scopes())
        layout.addStretch(1)

    def _build_header(self) -> QBoxLayout:
        self.ring = ExpiryRing(size=48, dot=False)
        self.headline = Label("", "screen", wrap=True, name="signin.headline")
        self.explanation = Label("", "body", "text2", wrap=True, name="signin.explanation")
        words_column = column()
        words_column.addWidget(self.headline)
        words_column.addWidget(self.explanation)
        header = row(spacing=16)
        header.addWidget(self.ring)
        header.addLayout(words_column, 1)
        return header

    def _build_steps(self) -> QWidget:
        self._card = Card(name="signin.card")
        self.steps = StepList(name="signin.steps")
        column(self._card, margins=(20, 20, 20, 6)).addWidget(self.steps)
        return self._card

    def _build_buttons(self) -> QBoxLayout:
        self.open_button = Button(
            tr("Open browser again"), "primary", icon="open", large=True, name="signin.open_browser"
        )
        self.copy_button = Button(tr("Copy link"), icon="copy", large=True, name="signin.copy_link")
        self.copy_button.keep_room_for(tr("Copied"))
        self.cancel_button = Button(tr("Cancel"), "ghost", large=True, hint=tr("Esc"), name="signin.cancel")
        self.open_button.clicked.connect(self._open_again)
        self.copy_button.clicked.connect(self._copy)
        self.cancel_button.clicked.connect(self.cancel)
        self._remedy_row = row(spacing=8)
        buttons = row(spacing=8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.copy_button)
        buttons.addLayout(self._remedy_row)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        return buttons

    def _build_failure(self) -> QWidget:
        self.details = Label("", "code", "text2", wrap=True, name="signin.details")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details_button = Button(tr("Details"), "link", flush=True, name="signin.show_details")
        self.details_button.clicked.connect(self._toggle_details)
        self.choice = ScopeChoice()
        self.choice.chosen.connect(self._with_fewer)
        self.details.hide()
        self.choice.hide()
        self._failed = QWidget()  # hidden with its margins: those of a layout stay when what is in it is hidden
        layout = column(self._failed, spacing=8, margins=(0, 8, 0, 0))
        line = row()
        line.addWidget(self.details_button)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.details)
        layout.addWidget(self.choice)
        return self._failed

    def _build_help(self) -> QWidget:
        self.device_button = Button(
            tr("Enter a code on another device instead"), "link", flush=True, name="signin.use_device"
        )
        self.device_button.clicked.connect(lambda: self._start(replace(self._wanted, device=True)))
        self.private_button = Button(tr("Open in a private window"), "link", flush=True, name="signin.private")
        self.private_button.clicked.connect(self._open_private)
        self.paste = PasteBox(self.private_button, self.device_button)
        self.paste.pasted.connect(self._paste)
        self.ignored = NoteBox("", "warn", name="signin.ignored")
        self._help = QWidget()
        layout = column(self._help, spacing=12, margins=(0, 24, 0, 0))
        layout.addWidget(self.ignored)
        layout.addWidget(self.paste)
        return self._help

    def _build_scopes(self) -> QBoxLayout:
        self._asking = Label(tr("You are asking for"), "small", "text2")
        self.chips = ChipRow(name="signin.scopes")
        line = row(spacing=8, margins=(0, 18, 0, 0))
        line.addWidget(self._asking)
        line.addWidget(self.chips, 1)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # As if the page were always as high as while it waits: so nothing jumps when its lower end comes or goes.
        self._above.setFixedHeight(max(0, (self.height() - theme.current().px(_HEIGHT)) // 2 - _MARGIN))

    # What the window and the buttons do

    def start(self, name: str, scopes: tuple[str, ...] | None = None, *, other_account: bool = False) -> None:
        """Begin a sign-in of connection `name`. scopes: None for the connection's own. other_account: as whoever."""
        self.presenter.name = name
        self._start(Wanted(scopes, other_account=other_account))

    def _start(self, wanted: Wanted) -> None:
        self._wanted = replace(wanted, value=None)
        self._tasks.start(self._run(self.presenter.name, wanted), key=_RUN)

    async def _run(self, name: str, wanted: Wanted) -> None:
        self._navigator.signing_in(name)
        if await self.presenter.run(name, wanted):
            self._navigator.connections_changed()
            self._navigator.open_view(name, "console" if self.presenter.has_api else "token")
        elif self.presenter.phase is Phase.FAILED:
            self._navigator.signing_in("")
            self._navigator.connections_changed()

    def cancel(self) -> None:
        """End the sign-in, or leave a failed one, and go back to where the person came from."""
        self._tasks.cancel(_RUN)
        self._tasks.start(self._leave(), key="leave")

    async def _leave(self) -> None:
        signed_in = await self.presenter.signed_in()
        self._navigator.connections_changed()
        if signed_in:
            self._navigator.open_view(self.presenter.name, "console")
        else:
            self._navigator.show_home()

    def _open_again(self) -> None:
        self._tasks.start(self.presenter.reopen_browser(), key="open")

    def _open_private(self) -> None:
        self._tasks.start(self.presenter.reopen_browser(private=True), key="open")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.presenter.link)
        self.copy_button.set_label(tr("Copied"), icon="check")
        self._copied.start()

    def _label_copy(self) -> None:
        self.copy_button.set_label(tr("Copy link"), icon="copy")

    def _paste(self, address: str) -> None:
        self._tasks.start(self.presenter.paste(address), key="paste", show_error=self._paste_refused)

    def _paste_refused(self, problem: UserFacing) -> None:
        self.paste.show_problem(f"{problem.message} {problem.remedy}".strip())

    def _bring(self, value: Secret) -> None:
        self._start(Wanted(value=value))

    def _toggle_details(self) -> None:
        self.details.setVisible(not self.details.isVisible())

    def _with_fewer(self, scopes: tuple[str, ...]) -> None:
        self._start(replace(self._wanted, scopes=scopes))

    def _remedy(self, remedy: Remedy) -> None:
        again = replace(self._wanted, scopes=self.presenter.scopes or None)
        match remedy:
            case Remedy.FEWER_SCOPES:
                self.choice.offer(self.presenter.scopes)
                self.choice.show()
            case Remedy.ANY_PORT:
                self._start(replace(again, any_port=True))
            case Remedy.EDIT if self._edit is not None:
                self._edit(self.presenter.name)
            case Remedy.KEEP_ELSEWHERE:
                self._navigator.show_settings("security")
            case _:
                self._start(again)

    # Showing

    def _show(self) -> None:
        presenter = self.presenter
        waiting, failed = presenter.phase is Phase.WAITING, presenter.phase is Phase.FAILED
        self.ring.set_state(_LIVES[presenter.phase], 1.0, letter(presenter.title))
        self._say(presenter.headline)
        self.headline.setText(presenter.headline)
        self.explanation.setText(presenter.explanation)
        self.explanation.setVisible(bool(presenter.explanation))
        self.steps.set_steps([self._step(each) for each in self._rows()])
        self._show_cards()
        self.open_button.setVisible(waiting and presenter.opened)
        self.open_button.set_label(tr("Open it here") if presenter.device else tr("Open browser again"))
        self.copy_button.setVisible(waiting and presenter.device is None)
        self.copy_button.set_kind("normal" if presenter.opened else "primary")
        self._show_failure(failed)
        self.paste.setVisible(waiting and presenter.device is None)
        self.private_button.setVisible(waiting and presenter.device is None)
        self.device_button.setVisible(waiting and presenter.device_offered)
        self.paste.show_redirect(presenter.redirect_uri)
        self.ignored.setVisible(bool(presenter.ignored))
        self._help.setVisible(bool(presenter.ignored) or self.paste.isVisibleTo(self._help))
        self.ignored.set_note(
            rich(tr("Something else arrived and was ignored. {reason}", reason=presenter.ignored)), "warn"
        )
        self.chips.set_scopes([(scope, ChipState.PLAIN) for scope in presenter.scopes])
        asking = bool(presenter.scopes) and not failed
        self._asking.setVisible(asking)
        self.chips.setVisible(asking)
        self._run_clock()
        if presenter.phase is not self._phase:
            self._phase = presenter.phase
            self._focus_first()

    def _rows(self) -> list[Row]:
        return [each for each in self.presenter.rows if each.title]

    def _show_cards(self) -> None:
        """The code for another device, or the field for a key, above or in place of the steps."""
        presenter = self.presenter
        asking = presenter.phase is Phase.ASKING
        waiting = presenter.phase is Phase.WAITING
        self.device.setVisible(waiting and presenter.device is not None)
        self._device_gap.setVisible(self.device.isVisibleTo(self))
        if presenter.device is not None and waiting:
            self.device.show_code(presenter.device)
        self._card.setVisible(not asking)
        if asking and not self.key.isVisibleTo(self):
            self.key.ask(tr("API key") if presenter.takes_key else tr("Access token"))
        self.key.details_button.setVisible(self._edit is not None)
        self.key.setVisible(asking)

    def _show_failure(self, failed: bool) -> None:
        detail = self.presenter.error.detail if failed and self.presenter.error else ""
        self._failed.setVisible(failed)
        self.details_button.setVisible(bool(detail))
        self.cancel_button.set_label(tr("Back") if failed else tr("Cancel"))
        if not failed:
            self.choice.hide()
        if self.presenter.error is self._failure:
            return  # the buttons stay, and with them the focus
        self._failure = self.presenter.error
        self.details.setText(detail)
        self.details.hide()
        while item := self._remedy_row.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for place, remedy in enumerate(self.presenter.remedies if failed else ()):
            button = Button(words(remedy), large=True, name=f"signin.{remedy.value}")
            if place == 0:
                button.set_kind("primary")
            button.clicked.connect(lambda _=False, chosen=remedy: self._remedy(chosen))
            self._remedy_row.addWidget(button)
            button.show()  # now, not with the next event: it may take the focus at once

    def _step(self, each: Row) -> Step:
        aside = self.presenter.left_words() if each.counts_down else each.aside
        tone: Tone = "accent" if each.counts_down else "text3"
        return Step(each.title, rich(each.detail), StepState(each.state.value), aside, tone)

    def _focus_first(self) -> None:
        if self._phase is Phase.ASKING:
            self.key.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for button in (self._first_remedy(), self.open_button, self.copy_button, self.cancel_button):
            if button is not None and button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _first_remedy(self) -> QWidget | None:
        item = self._remedy_row.itemAt(0)
        return item.widget() if item is not None else None

    def _run_clock(self) -> None:
        """Tick only while a countdown is in sight."""
        self._ticker.run(self.presenter.phase is Phase.WAITING and self.isVisible())

    def _tick(self) -> None:
        for place, each in enumerate(self._rows()):
            if each.counts_down:
                self.steps.rows[place].aside.setText(self.presenter.left_words())
        left = self.presenter.seconds_left()
        if left is not None and int(left + 0.5) == _SPOKEN_AT:
            self._say(tr("One minute left"))

    def _say(self, text: str) -> None:
        if text and text != self._spoken and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._spoken = text

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._run_clock()
