"""What a pane shows instead of content: an icon, one sentence, a reason, and what to do next."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import NoteTone, column, row

_TINTS = {"info": "sunken", "ok": "oktint", "warn": "warntint", "bad": "badtint", "accent": "atint"}
_ICON_TONES = {"info": "text2", "ok": "ok", "warn": "warn", "bad": "bad", "accent": "accent"}


class RoundIcon(QWidget):
    """An icon in a tinted circle, 32 px."""

    def __init__(self, icon: str, tone: NoteTone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setFixedSize(32, 32)

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def set_icon(self, icon: str, tone: NoteTone) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        paint.circle(painter, QPointF(16, 16), 16, theme.current().colours.q(_TINTS[self._tone]))
        painter.drawPixmap(8, 8, paint.icon_pixmap(self, self._icon, _ICON_TONES[self._tone], 16))
        painter.end()


class StatePanel(QWidget):
    """Icon, title, reason (HTML) and up to a few buttons, centred in the height it is given."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.icon = RoundIcon("info", "info")
        self.title = Label(style="body-strong", wrap=True, name=f"{name}.title")
        self.reason = Label(style="small", tone="text2", rich=True, wrap=True, name=f"{name}.reason")
        self._buttons = row(spacing=8)
        outer = column(self, margins=(20, 18, 20, 18))
        outer.addStretch(1)
        line = row(spacing=14)
        left = column()
        left.addWidget(self.icon)
        left.addStretch(1)
        line.addLayout(left)
        words = column(spacing=2)
        words.addWidget(self.title)
        words.addWidget(self.reason)
        words.addSpacing(10)
        words.addLayout(self._buttons)
        line.addLayout(words, 1)
        outer.addLayout(line)
        outer.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, icon: str, tone: NoteTone, title: str, reason: str, buttons: list[Button]) -> None:
        """Say something. reason is HTML: escape what isn't ours. The panel takes over the buttons."""
        self.icon.set_icon(icon, tone)
        self.title.setText(title)
        self.set_reason(reason)
        while item := self._buttons.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self.setAccessibleName(title)

    def set_reason(self, reason: str) -> None:
        """Change the sentence alone, as a countdown does; the buttons and their focus stay."""
        self.reason.setText(f'<p style="line-height:18px;margin:0">{reason}</p>')
        self.reason.setVisible(bool(reason))
