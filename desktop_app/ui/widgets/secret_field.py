"""A secret, closed by default: dots, its length, and a button that opens it for 10 s."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Panel, row

SECONDS = 10
_DOTS = 54


class _Closed(QWidget):
    """The first and last characters with dots between, so that two tokens can be told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = self._tail = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_hint(self, hint: str) -> None:
        self._head, _, rest = hint.partition("•")
        self._tail = rest.lstrip("•")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        font = current.font("code")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        room = self.width() - metrics.horizontalAdvance(self._head + self._tail)
        dots = "•" * max(4, min(_DOTS, int(room / metrics.horizontalAdvance("•"))))
        box = QRectF(self.rect())
        if not self.isLeftToRight():
            box.setLeft(box.right() - metrics.horizontalAdvance(self._head + dots + self._tail))
        for text, tone in ((self._head, "text"), (dots, "text3"), (self._tail, "text")):
            painter.setPen(current.colours.q(tone))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            box.setLeft(box.left() + metrics.horizontalAdvance(text))
        painter.end()


class SecretField(Panel):
    """Shows one `Secret`. It closes by itself after 10 s, and at once when hidden or when the window is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setProperty("secret", True)
        self.setFixedHeight(theme.current().px(36))
        self._secret: Secret | None = None
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        self._closed = _Closed()
        self._open = QLineEdit()
        self._open.setObjectName(f"{name}.text")
        self._open.setAccessibleName(tr("The token itself"))
        self._open.setReadOnly(True)
        self._open.setProperty("bare", True)
        self._open.setFont(theme.current().font("code"))
        self._open.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._closed)
        self._stack.addWidget(self._open)
        self._length = Label(style="small", tone="text3", name=f"{name}.length")
        self.button = Button(tr("Reveal for {n} s", n=SECONDS), icon="eye", name=f"{name}.reveal")
        self.button.keep_room_for(tr("Reveal for {n} s", n=SECONDS), tr("Hide now ({n})", n=SECONDS))
        self.button.clicked.connect(self._toggle)
        line = row(self, spacing=10, margins=(12, 0, 3, 0))
        line.addWidget(Icon("lock", "text3", 14))
        line.addWidget(self._stack, 1)
        line.addWidget(self._length)
        line.addWidget(self.button)

    @property
    def revealed(self) -> bool:
        """Whether the secret can be read on the screen now."""
        return self._stack.currentWidget() is self._open

    def show_secret(self, secret: Secret | None, length: str) -> None:
        """Show `secret`, closed unless it is the one that is open. length: how long it is, in words."""
        if secret != self._secret:
            self.close_secret()
            self._secret = secret
        self._closed.show_hint(secret.hint() if secret else "")
        self._length.setText(tr("{length} · hidden", length=length) if not self.revealed else length)
        self.setAccessibleName(tr("Token, hidden, {length}", length=length))
        self.button.setEnabled(secret is not None)

    def _toggle(self) -> None:
        if self.revealed:
            self.close_secret()
        else:
            self.open_secret()

    def open_secret(self) -> None:
        """Show it for SECONDS, if there is one."""
        if self._secret is not None and not self.revealed:
            self._open.setText(self._secret.reveal())
            self._open.setCursorPosition(0)
            self._stack.setCurrentWidget(self._open)
            self._length.hide()
            self._seconds = SECONDS
            self.button.set_label(tr("Hide now ({n})", n=self._seconds))
            self._timer.start()

    def _count(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self.close_secret()
        else:
            self.button.set_label(tr("Hide now ({n})", n=self._seconds))

    def close_secret(self) -> None:
        """Hide it now."""
        self._timer.stop()
        self._open.clear()
        self._stack.setCurrentWidget(self._closed)
        self._length.show()
        self.button.set_label(tr("Reveal for {n} s", n=SECONDS))

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_secret()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and self.revealed:
            self.close_secret()
        return super().event(event)
