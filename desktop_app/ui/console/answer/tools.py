"""The row above an answer: a filter, and what can be done with the view in sight."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import Panel, column, row

_COPIED_MS: Final = 2000
_TYPING_MS: Final = 250


class Tools(Panel):
    """`filter_changed` comes a moment after the last key, at once with Enter."""

    filter_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "bottom", parent=parent)
        self.icon = Icon("filter", "text3", 14)
        self.field = QLineEdit()
        self.field.setObjectName("response.filter")
        self.field.setFrame(False)
        self.field.setProperty("bare", True)
        self.field.setFont(theme.current().font("code"))
        self.field.setPlaceholderText(tr("Filter, e.g. $.data[*].name"))
        self.field.setAccessibleName(tr("Filter the answer with a JSONPath"))
        self.field.installEventFilter(self)
        self._said = Label("", "caption", "text3", name="response.filter.said")
        self.kind = ElidedLabel("", "small", "text3", name="response.type")
        self.bytes_button = Button("", "ghost", icon="term", description=tr("Show the bytes"), name="response.bytes")
        self.wrap_button = Button("", "ghost", icon="wrap", description=tr("Wrap lines"), name="response.wrap")
        self.find_button = Button("", "ghost", icon="search", description=tr("Find in this text"), name="response.find")
        self.copy_button = Button("", "ghost", icon="copy", description=tr("Copy the whole text"), name="response.copy")
        self.save_button = Button("", "ghost", icon="export", description=tr("Save the answer"), name="response.save")
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.returnPressed.connect(self._tell)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy_button.set_label("", icon="copy"))
        self._told = ""

    def _lay_out(self) -> None:
        self._problem = Label("", "small", "bad", wrap=True, name="response.filter.problem")
        self._below = QWidget()
        column(self._below, margins=(16, 0, 16, 8)).addWidget(self._problem)
        self._below.hide()
        line = row(spacing=4, margins=(16, 4, 12, 3))
        line.addWidget(self.kind, 1)  # first: it begins where the tabs above begin
        line.addWidget(self.icon)
        line.addSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self._said)
        for button in (self.bytes_button, self.wrap_button, self.find_button, self.copy_button, self.save_button):
            line.addWidget(button)
        layout = column(self)
        layout.addLayout(line)
        layout.addWidget(self._below)

    def show_for(self, *, filters: bool, text: bool, copies: bool, raw_text: bool) -> None:
        """filters: the view is of JSON. text: it can be searched and wrapped. copies: it can be copied as a whole.

        raw_text: it is a text as it came, which may be looked at as bytes.
        """
        for part in (self.icon, self.field):
            part.setVisible(filters)
        self._said.setVisible(filters and bool(self._said.text()))
        self._below.setVisible(filters and bool(self._problem.text()))
        self.kind.setVisible(not filters)
        self.wrap_button.setVisible(text)
        self.find_button.setVisible(text)
        self.copy_button.setVisible(copies)
        self.bytes_button.setVisible(raw_text)

    def say(self, words: str) -> None:
        """How much the filter found."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._show_problem("")

    def say_wrong(self, words: str) -> None:
        """Why what is in the field can't be followed."""
        self._said.setText("")
        self._said.hide()
        self._show_problem(words)

    def _show_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._below.setVisible(bool(words))

    def reset(self) -> None:
        """Empty the field without telling."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._typing.stop()
        self._told = ""
        self.say("")

    def show_copied(self) -> None:
        """Say for two seconds that the text is on the clipboard."""
        self.copy_button.set_label("", icon="check")
        self._copied.start()

    def _tell(self) -> None:
        self._typing.stop()
        text = self.field.text().strip()
        if text != self._told:
            self._told = text
            self.filter_changed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            wanted = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            if event.type() in wanted and self.field.text():
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.field.clear()
                    self._tell()
                return True
        return super().eventFilter(watched, event)
