"""A dialog that asks before it begins, then shows each step with what became of it."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.outcome import Changed
from desktop_app.ui import theme
from desktop_app.ui.rotation.services import Gone
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import row
from desktop_app.ui.widgets.steps import Step, StepList, StepState


class Guide(Dialog):
    """begun: the person agreed, and gave a secret or None. `answered` says "next" where they go on to what follows."""

    begun = Signal(object)

    def __init__(self, window: QWidget, title: str, text: str, *, yes: str, kind: Kind = "danger", name: str) -> None:
        """yes: the words of the button that begins."""
        super().__init__(window, title, text, name=name)
        self.box.setFixedWidth(theme.current().px(480))
        self.label = Label("", "small-medium", "text2", wrap=True)
        self.field = Field("", name=f"{name}.secret", code=True)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.returnPressed.connect(self._begin)
        self.field.textChanged.connect(self._allow)
        self.page = Label("", "small", "text2", rich=True, wrap=True, name=f"{name}.page")
        self.page.setOpenExternalLinks(True)
        self.problem = Label("", "small", "bad", wrap=True, name=f"{name}.problem")
        self.steps = StepList(name=f"{name}.steps")
        for widget in (self.label, self.field, self.page, self.problem, self.steps):
            widget.hide()
            self.body.addWidget(widget)
        self._needed = False
        self._shown: list[Step] = []
        self.no = Button(tr("Cancel"), name=f"{name}.no")
        self.no.clicked.connect(lambda: self.close_with("no"))
        self.yes = Button(yes, kind, name=f"{name}.yes")
        self.yes.clicked.connect(self._begin)
        self.next = Button("", "primary", name=f"{name}.next")
        self.next.clicked.connect(lambda: self.close_with("next"))
        self.next.hide()
        self.body.addSpacing(8)
        self.body.addLayout(self._line())

    def _line(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addStretch(1)
        for button in (self.next, self.yes, self.no):
            line.addWidget(button)
        return line

    def ask_secret(self, words: str, page: str, *, needed: bool) -> None:
        """Ask for the new secret. page: where it is made, or "". needed: without one it can't begin."""
        self._needed = needed
        self.label.setText(words)
        self.field.setAccessibleName(words)
        for widget in (self.label, self.field):
            widget.show()
        if page.startswith(("https://", "http://")):
            link = f'<a href="{escape(page)}" style="color:{theme.current().colours.accent}">{escape(page)}</a>'
            self.page.setText(tr("It is made here: {page}", page=link))
            self.page.show()
        self._allow()

    def open(self) -> None:
        super().open()
        start: QWidget = self.no if self.field.isHidden() else self.field
        start.setFocus(Qt.FocusReason.PopupFocusReason)

    def _allow(self) -> None:
        self.yes.setEnabled(not self._needed or bool(self.field.text().strip()))

    def _begin(self) -> None:
        if self.yes.isEnabled():
            text = self.field.text().strip()
            self.field.clear()
            self.problem.hide()
            self.begun.emit(Secret(text) if text else None)

    def set_busy(self, busy: bool) -> None:
        """Something is being done."""
        self.yes.setEnabled(not busy)
        self.field.setEnabled(not busy)

    # What happens

    def refuse(self, problem: UserFacing) -> None:
        """Nothing was changed: say why, and let the person try again."""
        self.problem.setText(f"{problem.message} {problem.remedy}".strip())
        self.problem.show()
        self._allow()

    def work(self, title: str) -> None:
        """A step begins."""
        for widget in (self.label, self.field, self.page, self.problem, self.yes):
            widget.hide()
        self._shown.append(Step(title, state=StepState.WORKING))
        self._show()

    def settle(self, title: str, detail: str, state: StepState) -> None:
        """The step is over. detail: plain text."""
        self._shown[-1] = Step(title, escape(detail).replace("\n", "<br>"), state)
        self._show()

    def add(self, title: str, detail: str, state: StepState) -> None:
        """One more result of the same step."""
        self._shown.append(Step(title, escape(detail), state))
        self._show()

    def _show(self) -> None:
        self.steps.set_steps(self._shown)
        self.steps.show()

    def finish(self, next_words: str = "") -> None:
        """All is done. next_words: what the person should go on to."""
        self.no.set_label(tr("Close"))
        self.next.set_label(next_words)
        self.next.setVisible(bool(next_words))
        (self.next if next_words else self.no).setFocus(Qt.FocusReason.PopupFocusReason)

    # Results of the two things that are done

    def tell_gone(self, gone: list[Gone]) -> None:
        """What became of each sign-in."""
        for place, one in enumerate(gone):
            state = StepState.DONE if one.ended else StepState.WARNING
            tell = self.settle if not place else self.add
            tell(one.account, one.words, state)

    def tell_changed(self, changed: Changed) -> None:
        """What became of the secret."""
        state = StepState.WARNING if changed.left else StepState.DONE
        self.settle(tr("Secret changed"), "\n".join([changed.message, *changed.left]), state)
