"""Vertical steps: waiting (empty circle), working (turning arc), done (tick), failed (cross)."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.labels import Label, WholeLabel
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.turning import Turning

_DOT = 22


class StepState(Enum):
    """How far a step is."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    WARNING = "warning"
    FAILED = "failed"
    UNKNOWN = "unknown"


# Background, icon, colour of the icon.
_MARKS: dict[StepState, tuple[str, str, Tone]] = {
    StepState.DONE: ("oktint", "check", "ok"), StepState.WARNING: ("warntint", "warn", "warn"),
    StepState.FAILED: ("badtint", "x", "bad"), StepState.UNKNOWN: ("sunken", "info", "text2"),
}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """What one row says. title and aside are plain text; detail is HTML (escape what isn't ours)."""

    title: str
    detail: str = ""
    state: StepState = StepState.WAITING
    aside: str = ""
    aside_tone: Tone = "text3"


class StepDot(Turning):
    """The circle of a step."""

    def __init__(self, state: StepState = StepState.WAITING, *, icon_size: int = 14, parent: QWidget | None = None,
                 ) -> None:  # fmt: skip
        super().__init__(parent)
        self._state = state
        self._icon_size = icon_size
        self.setFixedSize(_DOT, _DOT)
        self.turn(state is StepState.WORKING)

    @property
    def state(self) -> StepState:
        """What the circle shows."""
        return self._state

    def set_state(self, state: StepState) -> None:
        """Show another state."""
        if state is not self._state:
            self._state = state
            self.turn(state is StepState.WORKING)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_DOT, _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = paint.smooth(self)
        centre = QPointF(_DOT / 2, _DOT / 2)
        if self._state is StepState.WAITING:
            paint.circle(painter, centre, _DOT / 2, None, colours.q("line2"), 1.5)
        elif self._state is StepState.WORKING:
            paint.circle(painter, centre, _DOT / 2, None, colours.q("accent"), 2)
            paint.arc(painter, QRectF(5, 5, 12, 12), 2, colours.q("accent"), self.angle(), 0.3)
        else:
            tint, icon, tone = _MARKS[self._state]
            paint.circle(painter, centre, _DOT / 2, colours.q(tint))
            at = (_DOT - self._icon_size) // 2
            painter.drawPixmap(at, at, paint.icon_pixmap(self, icon, tone, self._icon_size))
        painter.end()


class StepRow(QWidget):
    """One step: circle, title, detail, and something at the right such as a time."""

    def __init__(self, step: Step, parent: QWidget | None = None, *, joined: bool = True) -> None:
        super().__init__(parent)
        self._last = not joined
        self.dot = StepDot()
        self.title = Label(style="body-medium")
        self.detail = WholeLabel(style="small", tone="text2", rich=True, wrap=True)
        self.aside = Label(style="caption-plain", tone="text3", tabular=True)
        layout = row(self, spacing=14 if joined else 12, margins=(0, 4, 0, 14) if joined else (0, 6, 0, 6))
        left = column()
        left.addWidget(self.dot)
        left.addStretch(1)
        layout.addLayout(left)
        words = column()
        self.title.setMinimumHeight(_DOT)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        layout.addLayout(words, 1)
        self.right = column()
        self.aside.setMinimumHeight(_DOT)
        self.right.addWidget(self.aside)
        self.right.addStretch(1)
        layout.addLayout(self.right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_step(step)

    def set_last(self, last: bool) -> None:
        """The last row has no line to a next one."""
        self._last = last
        self.update()

    def show_step(self, step: Step) -> None:
        """Show `step`; unchanged parts aren't touched."""
        waiting = step.state is StepState.WAITING
        self.dot.set_state(step.state)
        working = step.state is StepState.WORKING
        self.title.set_style("body-strong" if working else "body" if waiting else "body-medium")
        self.title.set_tone("text3" if waiting else "text")
        self.title.setText(step.title)
        self.detail.set_tone("text3" if waiting else "text2")
        self.detail.setText(f'<p style="line-height:18px;margin:0">{step.detail}</p>')
        self.detail.setVisible(bool(step.detail))
        self.aside.set_style("caption-plain" if step.aside_tone == "text3" else "caption")
        self.aside.set_tone(step.aside_tone)
        self.aside.setText(step.aside)
        self.setAccessibleName(f"{step.title}, {state_words(step.state)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._last:
            return
        done = self.dot.state in (StepState.DONE, StepState.WARNING)
        painter = QPainter(self)
        line = paint.mirrored(self, QRect(10, 4 + _DOT + 2, 2, self.height() - _DOT - 4))
        paint.bar(painter, line, theme.current().colours.q("oktint" if done else "line"))
        painter.end()


class StepList(QWidget):
    """Steps from top to bottom, joined by a line or closer together without one."""

    def __init__(self, *, name: str = "", joined: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self.setObjectName(name)
        self.setAccessibleName(tr("Steps"))
        self._layout: QVBoxLayout = column(self)
        self.rows: list[StepRow] = []

    def set_steps(self, steps: list[Step]) -> None:
        """Show these steps; rows are kept where there are enough, so an arc goes on turning."""
        while len(self.rows) > len(steps):
            gone = self.rows.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, step in enumerate(steps):
            if index < len(self.rows):
                self.rows[index].show_step(step)
            else:
                added = StepRow(step, joined=self._joined)
                added.setObjectName(f"{self.objectName()}.{index + 1}")
                self.rows.append(added)
                self._layout.addWidget(added)
        for index, each in enumerate(self.rows):
            each.set_last(index == len(self.rows) - 1 or not self._joined)


def state_words(state: StepState) -> str:
    """A state for screen readers."""
    return {
        StepState.WAITING: tr("waiting"),
        StepState.WORKING: tr("working"),
        StepState.DONE: tr("done"),
        StepState.WARNING: tr("warning"),
        StepState.FAILED: tr("failed"),
        StepState.UNKNOWN: tr("could not check"),
    }[state]
