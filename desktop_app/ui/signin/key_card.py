"""The field for an API key or a token that the person has already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, column, row


class KeyCard(Card):
    """What is typed is hidden, leaves the field at once, and goes out as a `Secret`."""

    given = Signal(Secret)
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="signin.key", parent=parent)
        self._label = Label("", "small-medium", "text2")
        self.field = Field("", name="signin.key.text", code=True, height=36)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.returnPressed.connect(self._give)
        self.field.textChanged.connect(self._typed)
        self._label.setBuddy(self.field)
        self.keep_button = Button(tr("Keep it"), "primary", large=True, name="signin.key.keep")
        self.keep_button.clicked.connect(self._give)
        self.problem = Label("", "small", "bad", wrap=True, name="signin.key.problem")
        self.details_button = Button(tr("Enter OAuth details instead"), "link", flush=True, name="signin.key.details")
        self.details_button.clicked.connect(self.details_wanted)
        layout = column(self, spacing=6, margins=(20, 18, 20, 14))
        layout.addWidget(self._label)
        line = row(spacing=8)
        line.addWidget(self.field, 1)
        line.addWidget(self.keep_button)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        foot = row()
        foot.addWidget(self.details_button)
        foot.addStretch(1)
        layout.addLayout(foot)
        self._typed("")

    def ask(self, words: str, problem: str = "") -> None:
        """Ask for what `words` name. problem: why the last one was not taken."""
        self._label.setText(words)
        self.field.setAccessibleName(words)
        self.field.clear()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _typed(self, text: str) -> None:
        self.keep_button.setEnabled(bool(text.strip()))
        if text:
            self.problem.hide()

    def _give(self) -> None:
        if text := self.field.text().strip():
            self.field.clear()
            self.given.emit(Secret(text))
