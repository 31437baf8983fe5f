"""The code of a device sign-in: where to enter it, the code itself, and a QR code that leads there."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.signin.steps import DeviceCode
from desktop_app.ui import theme
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import Card, column, row

_QR = 152
"""Side of the QR code in px: at 37 squares about 4 px each, which every phone reads."""


class QrCode(QWidget):
    """A QR code: dark on white in both themes, because readers expect it so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signin.device.qr")
        self._squares: tuple[tuple[bool, ...], ...] = ()
        side = theme.current().px(_QR)
        self.setFixedSize(side, side)

    def show_link(self, link: str) -> None:
        """Show the code of `link`."""
        from desktop_app.core.signin import qr  # loads a library that nobody else needs

        self._squares = qr.squares(link)
        self.setAccessibleName(tr("QR code of the link, for the camera of a phone"))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        count = len(self._squares)
        # Whole pixels of the screen for each square, or the lines between them blur.
        ratio = self.devicePixelRatioF()
        unit = int(self.width() * ratio / count) / ratio if count else 0.0
        left = (self.width() - unit * count) / 2
        for y, line in enumerate(self._squares):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(QRectF(left + x * unit, left + y * unit, unit, unit), QColor("#101114"))
        painter.end()


class _Copyable(QWidget):
    """Words, a value in the code font below them, and a button that copies it."""

    def __init__(self, words: str, style: TypeStyle, name: str, copy: str) -> None:
        super().__init__()
        self.value = ElidedLabel("", style, mode=Qt.TextElideMode.ElideMiddle, name=name)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words = copy
        self._button = Button(copy, icon="copy", name=f"{name}.copy")
        self._button.keep_room_for(tr("Copied"))
        self._button.clicked.connect(self._copy)
        self._copied = QTimer(self, singleShot=True, interval=2000)
        self._copied.timeout.connect(lambda: self._button.set_label(self._words, icon="copy"))
        layout = column(self, spacing=2)
        layout.addWidget(Label(words, "small", "text2", wrap=True))
        line = row(spacing=12)
        line.addWidget(self.value, 1)
        line.addWidget(self._button)
        layout.addLayout(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.value.text())
        self._button.set_label(tr("Copied"), icon="check")
        self._copied.start()


class DeviceCard(Card):
    """Shows a `DeviceCode`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="signin.device", parent=parent)
        self._link = _Copyable(tr("Open this page"), "code-medium", "signin.device.link", tr("Copy"))
        self._code = _Copyable(tr("and enter this code, or compare it"), "user-code", "signin.device.code", tr("Copy"))
        self.qr = QrCode()
        layout: QBoxLayout = row(self, spacing=20, margins=(20, 18, 20, 18))
        words = column(spacing=14)
        words.addStretch(1)
        words.addWidget(self._link)
        words.addWidget(self._code)
        words.addStretch(1)
        layout.addLayout(words, 1)
        right = column(spacing=4)
        right.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        scan = Label(tr("or point a phone here"), "caption-plain", "text3")
        scan.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(scan)
        layout.addLayout(right)

    def show_code(self, step: DeviceCode) -> None:
        """Show where to go and what to enter there."""
        self._link.value.setText(step.verification_uri)
        self._code.value.setText(step.user_code)
        spoken = " ".join(step.user_code)
        self._code.value.setAccessibleName(tr("The code: {code}", code=spoken))
        self.qr.show_link(step.verification_uri_complete or step.verification_uri)
