"""A question or a message over the window: a scrim, a box with the words, and a few buttons.

It is a child of the window, not a window of its own, so it fades the rest, follows its size, and never runs an
event loop inside another.
"""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget
from shiboken6 import isValid

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row


class Dialog(QWidget):
    """Covers its window while it is open. `answered` carries the key of the button, "" for Esc."""

    answered = Signal(str)

    def __init__(self, window: QWidget, title: str, text: str, *, name: str) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._before = QApplication.focusWidget()
        self._buttons: list[Button] = []
        self.box = QFrame()
        self.box.setProperty("dialog", True)
        self.box.setFixedWidth(theme.current().px(440))
        self.body = column(self.box, spacing=8, margins=(20, 18, 20, 16))
        self.body.addWidget(Label(title, "heading", wrap=True, name=f"{name}.title"))
        if text:
            self.body.addWidget(Label(text, "body", "text2", wrap=True, name=f"{name}.text"))
        middle = row()
        middle.addStretch(1)
        middle.addWidget(self.box)
        middle.addStretch(1)
        outer = column(self, margins=(20, 0, 20, 0))
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        window.installEventFilter(self)

    def add_buttons(self, buttons: Sequence[tuple[str, str, Kind]]) -> None:
        """(key, words, kind), safe one first: it gets the focus. They are placed at the right, safe one last."""
        line = row(spacing=8)
        line.addStretch(1)
        for key, words, kind in reversed(buttons):
            button = Button(words, kind, name=f"{self.objectName()}.{key}")
            button.clicked.connect(lambda _=False, key=key: self.close_with(key))
            line.addWidget(button)
            self._buttons.insert(0, button)
        self.body.addSpacing(8)
        self.body.addLayout(line)

    def open(self) -> None:
        """Show it over the window."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_with(self, key: str) -> None:
        """End it as if the button `key` had been pressed; the focus goes back to where it was."""
        self._window.removeEventFilter(self)
        # First: hiding would give it to whatever is next. What had it may be gone, with a dialog below that was closed.
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.answered.emit(key)
        self.deleteLater()

    async def answer(self) -> str:
        """Open it and wait for the key of the button that was pressed, "" for Esc."""
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.answered.connect(lambda key: None if future.done() else future.set_result(key))
        self.open()
        return await future

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside the box."""
        stops = [w for w in self.box.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops = [widget for widget in stops if widget.isVisible() and widget.isEnabled()]
        focused = QApplication.focusWidget()
        if stops:
            at = stops.index(focused) if focused in stops else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_with("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scrim = QColor(5, 6, 8, 148) if theme.current().dark else QColor(24, 25, 28, 97)
        painter.fillRect(self.rect(), scrim)
        painter.end()


async def confirm(window: QWidget, title: str, text: str, *, yes: str, no: str, name: str) -> bool:
    """Ask before something that can't be taken back. The focus starts on `no`."""
    dialog = Dialog(window, title, text, name=name)
    dialog.add_buttons([("no", no, "normal"), ("yes", yes, "danger")])
    return await dialog.answer() == "yes"


def show_error(window: QWidget, problem: UserFacing) -> Dialog:
    """Say what went wrong and what to do; the redacted detail is one click away. Nothing is said twice at a time."""
    for said in window.findChildren(Dialog, "error"):
        if said.isVisible() and said.accessibleName() == problem.message:
            said.raise_()
            return said
    dialog = Dialog(window, problem.message, problem.remedy, name="error")
    detail = _detail(problem)
    more = Button(tr("Details"), "link", flush=True, name="error.details")
    text = QPlainTextEdit(detail)
    text.setObjectName("error.detail")
    text.setAccessibleName(tr("Details"))
    text.setReadOnly(True)
    text.setFont(theme.current().font("code"))
    text.setFixedHeight(theme.current().px(120))
    text.hide()
    more.clicked.connect(lambda: text.setVisible(text.isHidden()))
    dialog.body.addWidget(more)
    dialog.body.addWidget(text)
    dialog.add_buttons([("close", tr("Close"), "normal")])
    dialog.open()
    return dialog


def _detail(problem: UserFacing) -> str:
    return tr("Code: {code}", code=problem.code) + (f"\n{problem.detail}" if problem.detail else "")
