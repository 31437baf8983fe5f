"""The field for an address, the steps of its lookup, and what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.home.found_panel import FoundPanel
from desktop_app.ui.home.lookup import Lookup, LookupStep
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich, strong
from desktop_app.ui.widgets.steps import Step, StepList, StepState

_STEPS_WIDTH = 500


class LookupPanel(Card):
    """The card below the three cards. Signals say what the person wants; `show_lookup` shows how far it is."""

    look_up = Signal(str)
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
        self.address.setClearButtonEnabled(True)
        for clear in self.address.findChildren(QToolButton):
            clear.setObjectName("home.address.clear")
            clear.setAccessibleName(tr("Clear the address"))
        self.address.returnPressed.connect(self._ask)
        self.address.textChanged.connect(self._typed)
        self.look_up_button = Button(tr("Look up"), large=True, name="home.look_up")
        self.look_up_button.clicked.connect(self._ask)
        layout = column(self)
        layout.addLayout(self._build_top())
        layout.addWidget(self._build_middle())
        layout.addWidget(self._build_foot())
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
        top.addLayout(self.problem_buttons)
        return top

    def _build_middle(self) -> QWidget:
        self.steps = StepList(name="home.steps")
        self.found = FoundPanel()
        left = Panel(None, "right")
        left.setMaximumWidth(theme.current().px(_STEPS_WIDTH))
        inner = column(left, margins=(20, 14, 20, 4))
        inner.addWidget(self.steps)
        inner.addStretch(1)
        self._middle = Panel(None, "top")
        line = row(self._middle)
        line.addWidget(left, 1)
        line.addWidget(self.found, 1)
        return self._middle

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
        foot.addWidget(self._foot_words)
        foot.addWidget(own)
        foot.addStretch(1)
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
        steps = lookup.steps
        self._middle.setVisible(bool(steps))
        self.steps.set_steps([_shown(step) for step in steps])
        if lookup.found is not None and steps:
            self.found.show_found(lookup.found)
        self.look_up_button.set_label(tr("Look up again") if lookup.started else tr("Look up"))
        self.cancel_button.setVisible(lookup.started)
        self.continue_button.setVisible(bool(steps) and lookup.problem is None)
        self.continue_button.setEnabled(lookup.ready)
        self._foot_words.setText(tr("Something wrong or missing?") if steps else tr("Nothing to look up?"))
        self._show_problem(lookup.problem, lookup)

    def _show_problem(self, problem: UserFacing | None, lookup: Lookup) -> None:
        self.problem.setVisible(problem is not None)
        self.address.set_invalid(problem is not None)
        while item := self.problem_buttons.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        if problem is None:
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
        if problem.code in ("not_described", "issuer_mismatch", "bad_metadata"):
            own = Button(tr("Fill in the details myself"), "primary", name="home.problem.own_details")
            own.clicked.connect(self.own_details)
            other = Button(tr("Try another address"), name="home.problem.other")
            other.clicked.connect(self.focus_address)
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


def _shown(step: LookupStep) -> Step:
    took = "" if step.took is None else tr("{milliseconds} ms", milliseconds=round(step.took * 1000))
    return Step(step.title, rich(step.detail), StepState(step.state.value), took)
