"""What the response pane shows when there is no body to read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer.problems import Action, Problem, words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import KeyCap, Label
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.skeleton import Skeleton
from desktop_app.ui.widgets.state_panel import StatePanel

_PLAIN = frozenset({Action.TRY_AGAIN, Action.OPEN_TOKEN, Action.SEND_NOW, Action.SAVE})
_FIRST_IS_PLAIN = frozenset({Action.SEND_NOW})


class EmptyState(QWidget):
    """Nothing was sent yet: what to do, and its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("response.empty")
        layout = column(self, spacing=10, margins=(20, 18, 20, 18))
        layout.addStretch(1)
        said = Label(tr("Choose an operation, then send it."), "body", "text2", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(said)
        keys = row(spacing=18)
        keys.addStretch(1)
        for key, does in (("/", tr("Find")), ("Ctrl+Enter", tr("Send")), ("Ctrl+K", tr("Everything else"))):
            pair = row(spacing=8)
            pair.addWidget(KeyCap(key))
            pair.addWidget(Label(does, "small", "text2"))
            keys.addLayout(pair)
        keys.addStretch(1)
        layout.addLayout(keys)
        layout.addStretch(1)


class LoadingState(QWidget):
    """Grey bars, and a way out."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=18, margins=(20, 18, 20, 18))
        layout.addWidget(Skeleton("response.loading"))
        button = Button(tr("Cancel"), hint=tr("Esc"), name="response.cancel")
        button.clicked.connect(self.cancelled)
        line = row()
        line.addWidget(button)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(1)


class ProblemState(QWidget):
    """A problem with its actions, and its detail behind a button."""

    def __init__(self, act: Callable[[Action], None], parent: QWidget | None = None) -> None:
        """act: called with the action whose button was pressed."""
        super().__init__(parent)
        self._act = act
        self._shown: tuple[object, ...] = ()
        self.panel = StatePanel(name="response.problem")
        self.detail = Label("", "code", "text2", wrap=True, name="response.problem.detail")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setContentsMargins(66, 0, 20, 18)
        layout = column(self)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.detail)

    def show_problem(self, problem: Problem) -> None:
        """Show it; where only its reason differs from what is shown (a countdown), the buttons stay."""
        same = (problem.icon, problem.title, problem.actions, problem.detail)
        if same == self._shown:
            self.panel.set_reason(rich(problem.reason))
            return
        self._shown = same
        buttons = [self._button(action, place) for place, action in enumerate(problem.actions)]
        self.panel.show_state(problem.icon, problem.tone, problem.title, rich(problem.reason), buttons)
        self.detail.setText(problem.detail)
        self.detail.hide()

    def _button(self, action: Action, place: int) -> Button:
        button = Button(words(action), name=f"response.{action.value}")
        if place == 0 and action not in _FIRST_IS_PLAIN:
            button.set_kind("primary")
        elif action not in _PLAIN:
            button.set_kind("ghost")
        if action is Action.DETAILS:
            button.clicked.connect(self._toggle)
        else:
            button.clicked.connect(lambda _=False: self._act(action))
        return button

    def _toggle(self) -> None:
        self.detail.setVisible(not self.detail.isVisible())
