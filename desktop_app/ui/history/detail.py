"""What is kept of one request: what was sent and what came back, masked."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.core.history.entry import Details, Entry, Headers
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.library.recent import status_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row


class HistoryDetail(Panel):
    """The pane beside the list. opened: the entry is to be opened again. copy_wanted: as code, by a menu."""

    opened = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", name="history.detail", parent=parent)
        self._title = Label("", "body-strong", wrap=True, name="history.detail.title")
        self._words = Label("", "small", "text2", wrap=True, name="history.detail.words")
        again = Button(tr("Open again"), "primary", name="history.open")
        again.clicked.connect(self.opened)
        self.copy = Button(tr("Copy as…"), icon="code", name="history.copy")
        self.copy.clicked.connect(self.copy_wanted)
        self._text = QPlainTextEdit()
        self._text.setObjectName("history.detail.text")
        self._text.setAccessibleName(tr("What was sent, and what came back"))
        self._text.setReadOnly(True)
        self._text.setFont(theme.current().font("code"))
        self._text.setTabChangesFocus(True)
        layout = column(self, spacing=8, margins=(16, 14, 16, 14))
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        line = row(spacing=8)
        line.addWidget(again)
        line.addWidget(self.copy)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._text, 1)
        self.setMinimumWidth(280)

    def show_entry(self, entry: Entry, details: Details | None) -> None:
        """details: None while they are read."""
        self._title.setText(f"{entry.method} {entry.url}")
        moment = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(entry.at))
        parts = [status_words(entry)[0], entry.problem, moment, words.span(entry.duration), entry.source]
        self._words.setText(" · ".join(part for part in parts if part))
        text = _text(details) if details is not None else tr("Reading…")
        if text != self._text.toPlainText():
            self._text.setPlainText(text)


def _text(details: Details) -> str:
    sent = _message(details.request_headers, details.request_body)
    came = _message(details.response_headers, details.response_body)
    return "\n".join([tr("Sent"), "", *sent, "", tr("Received"), "", *came])


def _message(headers: Headers, body: bytes | None) -> list[str]:
    lines = [f"{name}: {value}" for name, value in headers]
    if body is not None:
        lines += ["", body.decode("utf-8", "replace")]
    return lines or [tr("Nothing of it is kept.")]
