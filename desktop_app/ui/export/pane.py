"""The right side of an export: what is in it, what may be chosen about it, and what it means."""

from html import escape
from textwrap import wrap
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.export.facts import FactRows
from desktop_app.ui.export.kinds import words
from desktop_app.ui.export.presenter import FORMATS, MOST_SCOPES, ExportPresenter
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.code.program_text import AROUND, ProgramText
from desktop_app.ui.widgets.code.program_tokens import Program
from desktop_app.ui.widgets.fields import CheckBox
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import NoteBox, column
from desktop_app.ui.widgets.tabs import segmented
from desktop_app.ui.widgets.wrapping import WrapLayout

_LEAST_LINES, _MOST_LINES = 4, 9
_PROGRAMS: Final[dict[str, Program]] = {
    "notebook": "python", "httpx": "python", "requests": "python", "curl": "shell", "env": "shell", "dotenv": "shell",
    "json": "json",
}  # fmt: skip
"""The language of each form."""
_AROUND = 48
"""Pixels at both sides of what is in the pane, and between two things in a line."""
_AROUND_TEXT = 80
"""Pixels at both sides of the text, those of its frame included."""


class ExportPane(QWidget):
    """Shows what `presenter` has. Each signal carries what the person chose."""

    form_chosen = Signal(str)
    request_chosen = Signal(int)
    token_wanted = Signal(bool)
    scope_allowed = Signal(str, bool)

    def __init__(self, presenter: ExportPresenter) -> None:
        super().__init__()
        self.setProperty("scrolled", True)
        self._presenter = presenter
        self._title = Label("", "body-strong", name="export.title")
        self._about = Label("", "small", "text2", wrap=True, name="export.about")
        self.request = ChoicesBox(tr("Request"), [], name="export.request", height=28)
        self.request.activated.connect(self.request_chosen)
        self._forms = {kind: segmented(name=f"export.form.{kind}", label=tr("Form")) for kind in FORMATS}
        names = {"curl": "curl", "httpx": "httpx", "requests": "requests", "env": tr("Shell"), "json": "JSON"}
        for kind, forms in FORMATS.items():
            for form in forms:
                self._forms[kind].add(form, names[form])
            self._forms[kind].changed.connect(self.form_chosen)
        self._text = ProgramText("export.text", tr("What is exported"))
        self._problem = NoteBox("", "warn", name="export.problem")
        self.token = CheckBox(tr("Put the token in"), name="export.token")
        self.token.toggled.connect(self.token_wanted)
        self._scopes = _Scopes()
        self._scopes.allowed.connect(self.scope_allowed)
        self._facts = FactRows()
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self, margins=(20, 16, 20, 12))
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addSpacing(10)
        self._choices = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choices)
        self._line.setSpacing(8)
        self._line.setContentsMargins(0, 0, 0, 8)
        self._line.addWidget(self.request, 1)
        for each in self._forms.values():
            self._line.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addStretch(0)  # takes what is left only where the request is not shown
        for widget in (self._choices, self._text, self._problem):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self.token)
        layout.addWidget(self._scopes)
        layout.addSpacing(4)
        layout.addWidget(self._facts)
        layout.addStretch(1)

    def show_all(self) -> None:
        """Show how things are now."""
        presenter = self._presenter
        about = words(presenter.kind)
        self._title.setText(about.title)
        self._about.setText(about.about)
        self._show_choices()
        self._show_text()
        self.token.setVisible(presenter.offers_token)
        self.token.blockSignals(True)
        self.token.setChecked(presenter.with_token)
        self.token.blockSignals(False)
        self.token.setEnabled(presenter.tokens is not None)
        self.token.setToolTip("" if presenter.tokens else tr("Sign in first."))
        self._scopes.show_scopes(presenter.scopes, presenter.left_out)
        self._facts.show_facts(presenter.facts())

    def _show_choices(self) -> None:
        presenter = self._presenter
        titles = [each.title or tr("An example") for each in presenter.requests]
        if titles != [self.request.itemText(place) for place in range(self.request.count())]:
            self.request.clear()
            self.request.addItems(titles)
        self.request.setCurrentIndex(presenter.request)
        self.request.setVisible(presenter.about_request)
        for kind, choices in self._forms.items():
            choices.setVisible(kind == presenter.kind)
        self._fit_choices()
        self._choices.setVisible(presenter.about_request or presenter.kind in FORMATS)

    def _show_text(self) -> None:
        presenter, problem = self._presenter, self._presenter.problem
        self._text.show_program(presenter.text.rstrip("\n"), _PROGRAMS.get(presenter.form, ""))
        self._fit_text()
        self._text.setVisible(problem is None)
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.set_note(escape(f"{problem.message} {problem.remedy}"), "warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_choices()
        self._fit_text()

    def _fit_choices(self) -> None:
        """The form below the request where both have no room in one line."""
        shown = self._forms.get(self._presenter.kind)
        needed = self.request.sizeHint().width() + (shown.sizeHint().width() if shown else 0)
        directions = QBoxLayout.Direction
        narrow = shown is not None and needed > self.width() - _AROUND
        self._line.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _fit_text(self) -> None:
        """As high as its lines, of which long ones are broken."""
        metrics = self._text.fontMetrics()
        across = max(1, (self.width() - _AROUND_TEXT) // metrics.horizontalAdvance("0"))
        text = self._presenter.text.rstrip("\n").split("\n")
        lines = sum(max(1, len(wrap(line, across, drop_whitespace=False))) for line in text)
        shown = min(_MOST_LINES, max(_LEAST_LINES, lines))
        policies = Qt.ScrollBarPolicy
        self._text.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if lines > _MOST_LINES else policies.ScrollBarAlwaysOff
        )
        self._text.setFixedHeight(shown * metrics.lineSpacing() + 2 * AROUND)


class _Scopes(QWidget):
    """What a notebook may do, each with a tick."""

    allowed = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, spacing=4, margins=(0, 0, 0, 8))
        head = WrapLayout(spacing=12, line_spacing=0, ends=True)
        head.addWidget(Label(tr("What this notebook may do"), "body-strong"))
        head.addWidget(ElidedLabel(tr("Fewer is safer. Not every server can give less."), "small", "text3"))
        layout.addLayout(head)
        self._line = WrapLayout(spacing=18)
        layout.addLayout(self._line)
        self._boxes: dict[str, CheckBox] = {}

    def show_scopes(self, scopes: tuple[str, ...], left_out: set[str]) -> None:
        """Show these, ticked but for those that are left out."""
        self.setVisible(bool(scopes))
        if scopes and tuple(self._boxes) != scopes:
            for box in self._boxes.values():
                box.deleteLater()
            self._boxes = {scope: self._box(scope) for scope in scopes[:MOST_SCOPES]}
        for scope, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(scope not in left_out)
            box.blockSignals(False)

    def _box(self, scope: str) -> CheckBox:
        box = CheckBox(scope, name=f"export.scope.{scope}")
        box.setFont(theme.current().font("code"))
        box.toggled.connect(lambda on: self.allowed.emit(scope, on))
        self._line.addWidget(box)
        return box
