"""The field for an address, the steps of its lookup, and what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.home.found_panel import FoundPanel
from desktop_app.ui.home.lookup import Lookup, Row
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich, strong
from desktop_app.ui.widgets.steps import Step, StepList, StepState
from desktop_app.ui.widgets.wrapping import WrapLayout

_STEPS_WIDTH, _BESIDE = 500, 700
"""Of the steps at most, and of the card from which on they are beside what was found, in px of the design."""
_NO_LIMIT = (1 << 24) - 1


class LookupPanel(Card):
    """The card below the three cards. Signals say what the person wants; `show_lookup` shows how far it is."""

    look_up = Signal(str)
    server_known = Signal(str)
    own_details = Signal()
    cancelled = Signal()
    go_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="home.lookup", parent=parent)
        self.address = Field(
            tr("API address"),
            name="home.address",
            placeholder="https://api.example.com/v1",
            icon="globe",
            code=True,
            height=36,
        )
        self.address.setFont(theme.current().font("code"))
        self.address.add_clear_button(tr("Clear the address"))
        self.address.returnPressed.connect(self._ask)
        self.address.textChanged.connect(self._typed)
        self.look_up_button = Button(tr("Look up"), large=True, name="home.look_up")
        self.look_up_button.clicked.connect(self._ask)
        layout = column(self)
        layout.addLayout(self._build_top())
        layout.addWidget(self._build_middle())
        layout.addWidget(self._build_foot())
        self._over = False
        self._typed("")

    def _build_top(self) -> QBoxLayout:
        label = Label(tr("API address"), "small-medium", "text2")
        label.setBuddy(self.address)
        line = row(spacing=8)
        line.addWidget(self.address, 1)
        line.addWidget(self.look_up_button)
        self.problem = NoteBox("", "bad", name="home.problem")
        self.problem_buttons = row(spacing=8)
        top = column(spacing=6, margins=(20, 18, 20, 16))
        top.addWidget(label)
        top.addLayout(line)
        top.addWidget(self.problem)
        top.addWidget(self._build_ask_server())
        top.addLayout(self.problem_buttons)
        return top

    def _build_ask_server(self) -> QWidget:
        """The one thing that is missing where an address does not say where to sign in."""
        self.server = Field(
            tr("Sign-in server"), name="home.server", placeholder="https://id.example.com", code=True, height=34
        )
        self.server.returnPressed.connect(self._ask_there)
        ask = Button(tr("Look there"), "primary", large=True, name="home.look_there")
        ask.clicked.connect(self._ask_there)
        self._ask_server = QWidget()
        layout = column(self._ask_server, spacing=4, margins=(0, 4, 0, 4))
        words = Label(tr("Do you know its sign-in server? The documentation calls it issuer."), "small", "text2")
        words.setBuddy(self.server)
        line = row(spacing=8)
        line.addWidget(self.server, 1)
        line.addWidget(ask)
        layout.addWidget(words)
        layout.addLayout(line)
        return self._ask_server

    def _ask_there(self) -> None:
        if self.server.text().strip():
            self.server_known.emit(self.server.text().strip())

    def _build_middle(self) -> QWidget:
        self.steps = StepList(name="home.steps", joined=False)
        self.found = FoundPanel()
        self._left = Panel(None, "right")
        inner = column(self._left, margins=(20, 14, 20, 14))
        inner.addWidget(self.steps)
        inner.addStretch(1)
        self._middle = Panel(None, "top")
        self._line = row(self._middle)
        self._line.addWidget(self._left, 1)
        self._line.addWidget(self.found, 1)
        return self._middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < theme.current().px(_BESIDE)
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._left.setMaximumWidth(_NO_LIMIT if below else theme.current().px(_STEPS_WIDTH))
        self._left.set_edge("bottom" if below else "right")

    def _build_foot(self) -> QWidget:
        own = Button(tr("Fill in the details myself"), "link", name="home.own_details")
        own.clicked.connect(self.own_details)
        self.cancel_button = Button(tr("Cancel"), "ghost", large=True, name="home.cancel")
        self.cancel_button.clicked.connect(self.cancelled)
        self.continue_button = Button(tr("Continue in browser"), "primary", large=True, name="home.continue")
        self.continue_button.clicked.connect(self.go_on)
        self._foot = Panel(None, "top")
        foot = row(self._foot, spacing=8, margins=(20, 12, 20, 12))
        self._foot_words = Label(tr("Something wrong or missing?"), "small", "text2")
        asked = WrapLayout(spacing=8, line_spacing=0)
        asked.addWidget(self._foot_words)
        asked.addWidget(own)
        foot.addLayout(asked, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.continue_button)
        return self._foot

    def _ask(self) -> None:
        if self.address.text().strip():
            self.look_up.emit(self.address.text().strip())

    def _typed(self, text: str) -> None:
        self.look_up_button.setEnabled(bool(text.strip()))

    def show_lookup(self, lookup: Lookup) -> None:
        """Show how far the lookup is."""
        rows = lookup.rows
        self._middle.setVisible(bool(rows))
        self.steps.set_steps([_shown(each) for each in rows])
        if rows:
            self.found.show_lookup(lookup)
        self.look_up_button.set_label(tr("Look up again") if lookup.started else tr("Look up"))
        self.cancel_button.setVisible(lookup.started)
        self.continue_button.setVisible(bool(rows) and lookup.problem is None)
        self.continue_button.setEnabled(lookup.ready)
        self._foot_words.setText(tr("Something wrong or missing?") if rows else tr("Nothing to look up?"))
        self._show_problem(lookup.problem, lookup)
        self._go_on(lookup)

    def _go_on(self, lookup: Lookup) -> None:
        """Once the lookup is over, the keyboard is at what comes next."""
        over = bool(lookup.rows) and not lookup.busy
        if over and not self._over and self.isVisible():
            stop: QWidget = self.found.client_id if lookup.asks_client_id else self.continue_button
            if lookup.issuer_missing:
                stop = self.server
            if stop.isVisible() and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._over = over

    def _show_problem(self, problem: UserFacing | None, lookup: Lookup) -> None:
        self.problem.setVisible(problem is not None)
        self._ask_server.setVisible(lookup.issuer_missing)
        self.address.set_invalid(problem is not None and not lookup.issuer_missing)
        while item := self.problem_buttons.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        if problem is None:
            self.server.clear()
            return
        self.problem.set_note(f"{strong(problem.message)} {rich(problem.remedy)}", "bad")
        for button in self._remedies(problem, lookup):
            self.problem_buttons.addWidget(button)
        self.problem_buttons.addStretch(1)

    def _remedies(self, problem: UserFacing, lookup: Lookup) -> list[Button]:
        if problem.code == "not_https":
            secure = Button(tr("Use https"), "primary", name="home.use_https")
            secure.clicked.connect(lambda: self._use(lookup.secure_form(self.address.text())))
            return [secure]
        if problem.code in ("not_described", "issuer_mismatch", "bad_metadata", "endpoint_missing"):
            own = Button(tr("Fill in the details myself"), name="home.problem.own_details")
            own.clicked.connect(self.own_details)
            other = Button(tr("Try another address"), name="home.problem.other")
            other.clicked.connect(self.focus_address)
            own.set_kind("normal" if lookup.issuer_missing else "primary")
            return [own, other]
        again = Button(tr("Try again"), "primary", name="home.problem.again")
        again.clicked.connect(self._ask)
        return [again]

    def _use(self, url: str) -> None:
        self.address.setText(url)
        self._ask()

    def focus_address(self) -> None:
        """Go to the field, with what is in it selected."""
        self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.address.selectAll()


def _shown(each: Row) -> Step:
    took = "" if each.took is None else tr("{milliseconds} ms", milliseconds=max(1, round(each.took)))
    return Step(each.title, rich(each.detail), StepState(each.state.value), took)
