"""The pane of a WebSocket: how it is, what was said, the message that is chosen, and a line to say something."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.socket.message_list import MessageList
from desktop_app.ui.console.socket.talk import Said, State, Talk
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import NoteBox, Panel, Rule, column, row

_SOON_MS: Final = 50
"""Messages may come by the thousand; the eye needs no more than twenty pictures a second."""


class SocketPanel(Panel):
    """Shows one talk at a time."""

    connect_wanted = Signal()
    end_wanted = Signal()
    said = Signal(str)
    """The person wants this sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.socket", parent=parent)
        self._talk: Talk | None = None
        self._chosen: Said | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._show)
        self._state = Label("", "body", "text2", name="socket.state")
        self.clear_button = Button(tr("Clear"), "ghost", icon="trash", name="socket.clear")
        self.connect_button = Button(tr("Connect"), icon="plug", name="socket.connect")
        self.end_button = Button(tr("Disconnect"), icon="x", name="socket.end")
        self.note = NoteBox(tone="bad", name="socket.note")
        self._noted = QWidget()
        self.hint = Label(tr("Connect, then write a message below. What comes is listed here."), "body", "text2",
                          wrap=True, name="socket.hint")  # fmt: skip
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = MessageList()
        self.whole = CodeView("socket.message", tr("The message that is chosen"))
        self.field = Field(tr("Message"), name="socket.field", placeholder=tr("Write a message, then Enter"))
        self.send_button = Button(tr("Send"), "primary", icon="send", name="socket.send")
        self._lay_out()
        self._connect()
        self.setMinimumWidth(400)

    def _lay_out(self) -> None:
        top = Panel("surface", "bottom")
        line = row(top, spacing=8, margins=(16, 6, 12, 5))
        line.addWidget(self._state, 1)
        for button in (self.clear_button, self.connect_button, self.end_button):
            line.addWidget(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.list)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._stack)
        parts.addWidget(self.whole)
        parts.setSizes([300, 200])
        self.whole.hide()
        below = row(spacing=8, margins=(12, 8, 12, 8))
        below.addWidget(self.field, 1)
        below.addWidget(self.send_button)
        layout = column(self)
        layout.addWidget(top)
        row(self._noted, margins=(12, 10, 12, 6)).addWidget(self.note)
        layout.addWidget(self._noted)
        layout.addWidget(parts, 1)
        layout.addWidget(Rule())
        layout.addLayout(below)

    def _connect(self) -> None:
        self.connect_button.clicked.connect(self.connect_wanted)
        self.end_button.clicked.connect(self.end_wanted)
        self.clear_button.clicked.connect(self._clear)
        self.field.returnPressed.connect(self._say)
        self.send_button.clicked.connect(self._say)
        self.list.selectionModel().currentChanged.connect(self._choose)

    def show_talk(self, talk: Talk) -> None:
        """Show `talk`, soon; at once where it is another than before."""
        if talk is not self._talk:
            self._talk = talk
            self._show()
        elif not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        talk = self._talk
        self.list.show_talk(talk)
        state = talk.state if talk else "closed"
        self._state.setText(_words(state))
        self.connect_button.setVisible(state == "closed")
        self.end_button.setVisible(state != "closed")
        self.field.setEnabled(state == "open")
        self.send_button.setEnabled(state == "open")
        some = bool(talk and talk.said)
        self.clear_button.setEnabled(some)
        self._stack.setCurrentWidget(self.list if some else self.hint)
        problem = talk.problem if talk else ""
        self.note.set_note(escape(problem), "bad")
        self._noted.setVisible(bool(problem))
        self._choose()

    def _choose(self) -> None:
        said = self.list.chosen
        if said is self._chosen:
            return
        self._chosen = said
        wanted = said is not None and said.kind in ("sent", "received")
        if said is not None and wanted:
            text = said.text()
            self.whole.show_text(text, language="json" if text[:1] in (b"{", b"[") else "")
        self.whole.setVisible(wanted)

    def _clear(self) -> None:
        if self._talk is not None:
            self._talk.clear()
            self._show()

    def _say(self) -> None:
        if self.field.isEnabled() and self.field.text():
            self.said.emit(self.field.text())
            self.field.clear()


def _words(state: State) -> str:
    return {"closed": tr("Not connected"), "connecting": tr("Connecting…"), "open": tr("Connected")}[state]
