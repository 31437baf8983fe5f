"""The quota meter below the left column: what is left of the API's rate limit, and when it is full again."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.api.limiting.report import Standing
from desktop_app.core.clock import Clock
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.limits import Level, Quota, quota_of
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.ticker import Ticker

Read = Callable[[str], Awaitable[Sequence[Standing]]]
"""Gives what is known of the limits of a connection's account in use."""

_SEGMENTS: Final = 20
_GAP: Final = 2.0
_THICK: Final = 6
_FILLS: Final[dict[Level, str]] = {"plenty": "okfill", "few": "warnfill", "paused": "badfill", "unknown": "line2"}
_TONES: Final[dict[Level, Tone]] = {"plenty": "text", "few": "warn", "paused": "bad", "unknown": "text3"}


class QuotaMeter(Panel):
    """Shows the tightest limit of one account; counts down while it can be seen."""

    def __init__(self, read: Read | None, clock: Clock, tasks: Tasks, parent: QWidget | None = None) -> None:
        """read: None where nobody is to be asked; then it stays hidden until `show_standings`."""
        super().__init__("surface", "top", name="console.quota", parent=parent)
        self._read = read
        self._clock = clock
        self._tasks = tasks
        self._about: tuple[object, ...] = ()
        self._standings: Sequence[Standing] = ()
        self._clock_icon = Icon("clock", "bad", 14)
        self._value = Label("", "small", "text2", rich=True, tabular=True, name="console.quota.value")
        self._again = Label("", "caption-plain", "text2", tabular=True, name="console.quota.again")
        self._pace = Label("", "caption-plain", "text2", tabular=True, name="console.quota.pace")
        self._bar = _Bar()
        self._ticker = Ticker(clock.now, self)
        self._ticker.tick.connect(self._tick)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        layout = column(self, spacing=6, margins=(16, 10, 16, 12))
        head = row(spacing=6)
        head.addWidget(Label(tr("Rate limit"), "small-strong"))
        head.addStretch(1)
        head.addWidget(self._clock_icon)
        head.addWidget(self._value)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        foot = row(spacing=8)
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(self._pace)
        layout.addLayout(foot)

    def follow(self, name: str, *changes: object) -> None:
        """Be about connection `name` ("" for none), and read its limits again when one of `changes` is another."""
        about = (name, *changes)
        if about == self._about or self._read is None:
            return
        if name != (self._about[0] if self._about else ""):
            self.hide()
        self._about = about
        if name:
            self._tasks.start(self._look(name, self._read), key="quota")

    async def _look(self, name: str, read: Read) -> None:
        self.show_standings(await read(name))

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show what is known now."""
        self._standings = standings
        self.show()
        self._tick()

    def _tick(self) -> None:
        quota = quota_of(self._standings, self._clock.now())
        self._value.setText(rich(quota.value))
        self._value.set_tone("text2" if quota.level == "plenty" else _TONES[quota.level])
        self._clock_icon.setVisible(quota.level == "paused")
        self._bar.show_part(quota.part, quota.level)
        self._bar.setVisible(quota.level != "unknown")
        for label, words in ((self._again, quota.again), (self._pace, quota.pace)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setToolTip(quota.source)
        self.setAccessibleName(tr("Rate limit"))
        self.setAccessibleDescription(_spoken(quota))
        self._ticker.run(quota.ends_at > self._clock.now() and self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticker.run(False)


class _Bar(QWidget):
    """What is left, as a row of segments."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = 0
        self._level: Level = "unknown"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(_THICK))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def show_part(self, part: float, level: Level) -> None:
        """Fill so much of it (0 to 1); a rest that is not nothing has a segment at least."""
        filled = max(round(part * _SEGMENTS), 1 if part > 0 else 0)
        if (filled, level) != (self._filled, self._level):
            self._filled, self._level = filled, level
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = paint.smooth(self)
        width = (self.width() - _GAP * (_SEGMENTS - 1)) / _SEGMENTS
        for number in range(_SEGMENTS):
            colour = colours.q(_FILLS[self._level] if number < self._filled else "line2")
            paint.rounded(painter, QRectF(number * (width + _GAP), 0, width, self.height()), 2, colour, None)
        painter.end()


def _spoken(quota: Quota) -> str:
    """All of it as a sentence after the other, for who can't see it."""
    return " ".join(f"{words.replace('**', '')}." for words in (quota.value, quota.again, quota.pace) if words)
