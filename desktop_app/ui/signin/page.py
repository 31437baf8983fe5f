"""The page one waits on: what happens, how long it can still take, and the ways out."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui.life import Life, letter
from desktop_app.ui.shell.navigation import Navigator
from desktop_app.ui.shell.ticker import Ticker
from desktop_app.ui.signin.paste import PasteBox
from desktop_app.ui.signin.presenter import Phase, SignInPresenter
from desktop_app.ui.signin.remedies import Remedy, words
from desktop_app.ui.signin.rows import Row
from desktop_app.ui.signin.scope_choice import ScopeChoice
from desktop_app.ui.signin.services import SignInServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipRow, ChipState
from desktop_app.ui.widgets.expiry import ExpiryRing
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.steps import Step, StepList, StepState

_WIDTH: Final = 600
_RUN: Final = "run"
_SPOKEN_AT: Final = 60
_LIVES: Final = {
    Phase.REACHING: Life.SIGNING_IN, Phase.WAITING: Life.SIGNING_IN, Phase.FINISHING: Life.SIGNING_IN,
    Phase.DONE: Life.VALID, Phase.FAILED: Life.EXPIRED, Phase.IDLE: Life.SIGNED_OUT,
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
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(scroll)
        canvas = QWidget()
        canvas.setProperty("scrolled", True)
        scroll.setWidget(canvas)
        middle = row(canvas, margins=(24, 24, 24, 24))
        content = QWidget()
        content.setMaximumWidth(_WIDTH)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        layout = column(content)
        layout.addStretch(1)
        layout.addLayout(self._build_header())
        layout.addSpacing(24)
        layout.addWidget(self._build_steps())
        layout.addSpacing(16)
        layout.addLayout(self._build_buttons())
        layout.addLayout(self._build_failure())
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
        card = Card(name="signin.card")
        self.steps = StepList(name="signin.steps")
        column(card, margins=(20, 20, 20, 6)).addWidget(self.steps)
        return card

    def _build_buttons(self) -> QBoxLayout:
        self.open_button = Button(
            tr("Open browser again"), "primary", icon="open", large=True, name="signin.open_browser"
        )
        self.copy_button = Button(tr("Copy link"), icon="copy", large=True, name="signin.copy_link")
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

    def _build_failure(self) -> QBoxLayout:
        self.details = Label("", "code", "text2", wrap=True, name="signin.details")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details_button = Button(tr("Details"), "link", name="signin.show_details")
        self.details_button.clicked.connect(self._toggle_details)
        self.choice = ScopeChoice()
        self.choice.chosen.connect(self._with_fewer)
        layout = column(spacing=8, margins=(0, 8, 0, 0))
        line = row()
        line.addWidget(self.details_button)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.details)
        layout.addWidget(self.choice)
        return layout

    def _build_help(self) -> QWidget:
        self.paste = PasteBox()
        self.paste.pasted.connect(self._paste)
        self.ignored = NoteBox("", "warn", name="signin.ignored")
        helping = QWidget()
        layout = column(helping, spacing=12, margins=(0, 16, 0, 0))
        layout.addWidget(self.ignored)
        layout.addWidget(self.paste)
        return helping

    def _build_scopes(self) -> QBoxLayout:
        self._asking = Label(tr("You are asking for"), "small", "text2")
        self.chips = ChipRow(name="signin.scopes")
        line = row(spacing=8, margins=(0, 18, 0, 0))
        line.addWidget(self._asking)
        line.addWidget(self.chips, 1)
        return line

    # What the window and the buttons do

    def start(self, name: str, scopes: tuple[str, ...] | None = None, *, any_port: bool = False) -> None:
        """Begin a sign-in of connection `name`. scopes: None for the connection's own."""
        self._tasks.start(self._run(name, scopes, any_port), key=_RUN)

    async def _run(self, name: str, scopes: tuple[str, ...] | None, any_port: bool) -> None:
        if await self.presenter.run(name, scopes, any_port=any_port):
            self._navigator.connections_changed()
            self._navigator.open_view(name, "console")
        elif self.presenter.phase is Phase.FAILED:
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

    def _toggle_details(self) -> None:
        self.details.setVisible(not self.details.isVisible())

    def _with_fewer(self, scopes: tuple[str, ...]) -> None:
        self.start(self.presenter.name, scopes)

    def _remedy(self, remedy: Remedy) -> None:
        asked = self.presenter.scopes or None
        match remedy:
            case Remedy.FEWER_SCOPES:
                self.choice.offer(self.presenter.scopes)
                self.choice.show()
            case Remedy.ANY_PORT:
                self.start(self.presenter.name, asked, any_port=True)
            case Remedy.EDIT if self._edit is not None:
                self._edit(self.presenter.name)
            case _:
                self.start(self.presenter.name, asked)

    # Showing

    def _show(self) -> None:
        presenter = self.presenter
        waiting, failed = presenter.phase is Phase.WAITING, presenter.phase is Phase.FAILED
        self.ring.set_state(_LIVES[presenter.phase], 1.0, letter(presenter.title))
        self._say(presenter.headline)
        self.headline.setText(presenter.headline)
        self.explanation.setText(presenter.explanation)
        self.explanation.setVisible(bool(presenter.explanation))
        self.steps.set_steps([self._step(each) for each in presenter.rows])
        self.open_button.setVisible(waiting and presenter.opened)
        self.copy_button.setVisible(waiting)
        self.copy_button.set_kind("normal" if presenter.opened else "primary")
        self._show_failure(failed)
        self.paste.setVisible(waiting)
        self.paste.show_redirect(presenter.redirect_uri)
        self.ignored.setVisible(bool(presenter.ignored))
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

    def _show_failure(self, failed: bool) -> None:
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
        detail = self.presenter.error.detail if failed and self.presenter.error else ""
        self.details_button.setVisible(bool(detail))
        self.details.setText(detail)
        self.details.hide()
        if not failed:
            self.choice.hide()
        self.cancel_button.set_label(tr("Back") if failed else tr("Cancel"))

    def _step(self, each: Row) -> Step:
        aside = self.presenter.left_words() if each.counts_down else each.aside
        tone: Tone = "accent" if each.counts_down else "text3"
        return Step(each.title, rich(each.detail), StepState(each.state.value), aside, tone)

    def _focus_first(self) -> None:
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
        for place, each in enumerate(self.presenter.rows):
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
