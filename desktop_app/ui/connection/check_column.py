"""The column at the right of the connection page: its checks, and where its secrets are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.connection.checks import Finding, Verdict
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, Rule, column, row
from desktop_app.ui.widgets.skeleton import Skeleton
from desktop_app.ui.widgets.steps import StepDot, StepState, state_words
from desktop_app.ui.widgets.wrapping import WrapLayout


class _FindingRow(QWidget):
    def __init__(self, finding: Finding, place: int) -> None:
        super().__init__()
        self.setObjectName(f"connection.check.{place}")
        state = StepState(finding.verdict.value)
        self.setAccessibleName(f"{finding.title}, {state_words(state)}. {finding.detail}")
        line = row(self, spacing=10, margins=(0, 6, 0, 6))
        left = column()
        left.addWidget(StepDot(state, icon_size=12))
        left.addStretch(1)
        line.addLayout(left)
        words = column()
        words.addWidget(Label(finding.title, "small-medium", wrap=True))
        if finding.detail:
            words.addWidget(Label(finding.detail, "small", "text2", wrap=True))
        line.addLayout(words, 1)


class CheckColumn(Panel):
    """Shows findings. Its buttons are signals."""

    run_again = Signal()
    sign_in = Signal()
    export = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", name="connection.checks", parent=parent)
        self.setAccessibleName(tr("Check"))
        self._shown: list[Finding] = []
        self.again = Button(tr("Run again"), icon="refresh", name="connection.check")
        self.again.keep_room_for(tr("Checking…"))
        self.again.clicked.connect(self.run_again)
        self.sign_in_button = Button(tr("Sign in"), "primary", name="connection.sign_in")
        self.sign_in_button.clicked.connect(self.sign_in)
        self.export_button = Button(tr("Export settings file"), "link", icon="export", flush=True,
                                    name="connection.export")  # fmt: skip
        self.export_button.clicked.connect(self.export)
        self._where = Label("", "small", "text2", wrap=True, name="connection.where")
        self._holder = QWidget()
        self._rows = column(self._holder)
        self._rest = Skeleton("connection.checks.rest", bars=((0, 110), (0, 190)) * 6)
        self._rows.addWidget(self._rest)
        head = WrapLayout(ends=True, margins=(0, 0, 0, 8))
        head.addWidget(Label(tr("Check"), "body-strong"))
        head.addWidget(self.again)
        area = QScrollArea()
        area.setObjectName("connection.checks.area")
        area.setAccessibleName(tr("Check"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        canvas = QWidget()
        canvas.setProperty("scrolled", True)
        area.setWidget(canvas)
        column(self, margins=(1, 0, 0, 0)).addWidget(area)
        layout = column(canvas, margins=(20, 20, 20, 20))
        layout.addLayout(head)
        layout.addWidget(self._holder)
        layout.addSpacing(8)
        layout.addLayout(_left(self.sign_in_button))
        layout.addSpacing(20)
        layout.addWidget(Rule())
        layout.addSpacing(16)
        layout.addWidget(Label(tr("Where secrets are kept"), "body-strong", wrap=True))
        layout.addSpacing(6)
        layout.addWidget(self._where)
        layout.addSpacing(8)
        layout.addLayout(_left(self.export_button))
        layout.addStretch(1)

    def show_findings(self, findings: list[Finding], *, checking: bool, signed_in: bool) -> None:
        """signed_in: whether there is a token already, even one that is over."""
        self.again.setEnabled(not checking)
        self.again.set_label(tr("Checking…") if checking else tr("Run again"))
        token = next((each for each in findings if each.name == "token"), None)
        if token is not None or not checking:
            self.sign_in_button.setVisible(token is not None and token.verdict is not Verdict.PASS)
        self.sign_in_button.set_label(tr("Sign in again") if signed_in else tr("Sign in"))
        # While it checks, the room of the last findings is kept, so what is below does not go up and down.
        self._holder.setMinimumHeight(self._holder.height() if checking and self._holder.isVisible() else 0)
        if findings[: len(self._shown)] != self._shown:
            self._clear()
        self._rest.setVisible(checking and not findings)
        for place in range(len(self._shown), len(findings)):
            self._rows.insertWidget(place, _FindingRow(findings[place], place + 1))
        self._shown = list(findings)

    def _clear(self) -> None:
        for _ in self._shown:
            if (item := self._rows.takeAt(0)) and (old := item.widget()):
                old.hide()
                old.deleteLater()
        self._shown = []

    def show_where(self, vault: str, secret: str) -> None:
        """vault: where tokens are kept. secret: the variable that holds the client secret or key, or ""."""
        lines = [tr("Tokens: {vault}.", vault=vault)]
        if secret:
            lines.append(tr("Client secret: environment variable {name}.", name=secret))
        lines.append(tr("The settings file holds addresses and choices only, so it is safe to share."))
        self._where.setText("\n".join(lines))

    def set_narrow(self, narrow: bool) -> None:
        """Less wide, in a small window."""
        self.setFixedWidth(theme.current().px(260 if narrow else 320))


def _left(widget: QWidget) -> QHBoxLayout:
    line = row()
    line.addWidget(widget)
    line.addStretch(1)
    return line
