"""The chart with its heading: what a bar is, which colours mean what and how many there are, and how far back."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.usage.entry import Outcome
from desktop_app.ui.activity.bars import Period
from desktop_app.ui.activity.chart import STACK, Band, Chart, fill
from desktop_app.ui.activity.presenter import ActivityPresenter
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.tabs import segmented
from desktop_app.ui.widgets.wrapping import WrapLayout


class _Swatch(QWidget):
    """10 px of what a part of a bar looks like."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self._outcome = outcome
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        painter.setBrush(fill(self._outcome, self.devicePixelRatioF()))
        painter.setPen(painter.pen().style().NoPen)
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()


class ChartPanel(Panel):
    """period_chosen: the key of how far back. bar_chosen: the bar of which the requests are wanted, or None."""

    period_chosen = Signal(str)
    bar_chosen = Signal(object)

    def __init__(self, periods: Sequence[Period], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="activity.chart.panel", parent=parent)
        self._title = Label("", "body-strong", name="activity.chart.title")
        self._counts = {each: Label("", "small", "text2", tabular=True, name=f"activity.{each}") for each in STACK}
        self._switch = segmented(name="activity.period", label=tr("How far back"))
        for each in periods:
            self._switch.add(each.key, each.short)
        self._switch.choose(chosen)
        self._switch.changed.connect(self.period_chosen)
        self.chart = Chart()
        self.chart.chosen.connect(self.bar_chosen)
        self._legend = self._build_legend()
        self._head = WrapLayout(spacing=16, line_spacing=8, ends=True)
        for widget in (self._title, self._legend, self._switch):
            self._head.addWidget(widget)
        self._below = column()
        layout = column(self, spacing=8, margins=(16, 12, 16, 4))
        layout.addLayout(self._head)
        layout.addLayout(self._below)
        layout.addWidget(self.chart)
        self._is_narrow = False
        self.setFocusProxy(self.chart)

    def _build_legend(self) -> QWidget:
        legend = QWidget()
        line = WrapLayout(legend, spacing=14)
        for outcome, label in self._counts.items():
            part = QWidget()
            inside = row(part, spacing=6)
            inside.addWidget(_Swatch(outcome))
            inside.addWidget(label)
            line.addWidget(part)
        return legend

    def set_narrow(self, narrow: bool) -> None:
        """Put the meaning of the colours below the heading."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for widget in (self._legend, self._switch):
                self._head.removeWidget(widget)
            if narrow:
                self._head.addWidget(self._switch)
                self._below.addWidget(self._legend)
            else:
                self._below.removeWidget(self._legend)
                self._head.addWidget(self._legend)
                self._head.addWidget(self._switch)  # the last one stands at the end

    def choose_period(self, key: str) -> None:
        """Look back as far as the period `key`; `period_chosen` says so where it is another."""
        if key != self._switch.chosen:
            self._switch.choose(key)

    def show_all(self, presenter: ActivityPresenter, bands: Sequence[Band]) -> None:
        """Bring it up to date."""
        period, counts = presenter.period, presenter.totals
        self._title.setText(period.title)
        told = {
            "ok": tr("{count} OK", count=f"{counts.ok:,}"),
            "refused": tr("{count} refused (4xx)", count=f"{counts.refused:,}"),
            "failed": tr("{count} failed", count=f"{counts.failed:,}"),
            "stopped": tr("{count} not sent", count=f"{counts.stopped:,}"),
        }
        for outcome, label in self._counts.items():
            label.setText(told[outcome])
            part = label.parentWidget()
            if part is not None:
                part.setVisible(outcome == "ok" or getattr(counts, outcome) > 0)
        self.chart.show_bars(presenter.bars, period, bands, presenter.wanted.span)
