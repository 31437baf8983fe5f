"""Status, time and size of an answer, beside the tabs; while one waits, how long already."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.answer.words import StatusTone
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import row
from desktop_app.ui.widgets.turning import Spinner

_FILLS = {"ok": "okfill", "warn": "warnfill", "bad": "badfill", "text2": "field", "text3": "field"}


class _Dot(QWidget):
    """8 px in the colour of a status."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: StatusTone = "ok"
        self.setFixedSize(8, 8)

    def set_tone(self, tone: StatusTone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        paint.circle(painter, QPointF(4, 4), 4, theme.current().colours.q(_FILLS[self._tone]))
        painter.end()


class _Status(ElidedLabel):
    """Gives way to the tabs beside it, but for the code: the reason is shortened, and whole in the tooltip."""

    def minimumSizeHint(self) -> QSize:
        code, _, reason = self.text().partition(" ")
        least = self.fontMetrics().horizontalAdvance(f"{code} …" if reason else code)
        return QSize(least, super().minimumSizeHint().height())


class StatusLine(QWidget):
    """`200 OK  44 ms  1.1 KB`, or `Waiting 1.2 s`, or `Not sent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spinner = Spinner()
        self._dot = _Dot()
        self.status = _Status("", "small-strong", tabular=True, name="response.status")  # or a wait would shiver
        self.time = Label("", "small", "text2", tabular=True, name="response.time")
        self.length = Label("", "small", "text2", tabular=True, name="response.size")
        line = row(self, spacing=12)
        first = row(spacing=6)
        for part in (self._spinner, self._dot, self.status):
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(first)
        line.addWidget(self.time)
        line.addWidget(self.length)
        self.show_nothing()

    def _show(self, status: str, tone: StatusTone, time: str = "", size: str = "", *, dot: bool = False) -> None:
        self._spinner.hide()
        self._dot.setVisible(dot)
        self._dot.set_tone(tone)
        self.status.set_tone(tone)
        for label, text in ((self.status, status), (self.time, time), (self.length, size)):
            label.setText(text)
            label.setVisible(bool(text))
        self.status.setAccessibleName(tr("Status {status}", status=status) if status else "")

    def show_nothing(self) -> None:
        """Nothing was sent yet."""
        self._show("", "text3")

    def show_word(self, word: str, tone: StatusTone) -> None:
        """A word where the status would be."""
        self._show(word, tone)

    def show_response(self, response: Response) -> None:
        """Status, time and size of `response`."""
        self._show(
            words.status(response), words.status_tone(response.status), words.span(response.timing.total),
            words.size(response.size), dot=True,
        )  # fmt: skip

    def show_arriving(self, status: str, code: int, size: int, seconds: float) -> None:
        """What is known of an answer that is still coming: bytes so far, seconds since it was sent."""
        self._show(status, words.status_tone(code), words.span(seconds), words.size(size))
        self._spinner.setVisible(theme.current().motion)

    def show_waiting(self, seconds: float) -> None:
        """How long one waits by now."""
        self._dot.hide()
        self._spinner.setVisible(theme.current().motion)
        self.status.set_tone("accent")
        self.status.setText(words.waiting(seconds))
        self.status.show()
        self.time.hide()
        self.length.hide()
