"""The activity page: the chart, the table with its filters, and beside them what looks suspicious."""

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, State
from desktop_app.core.usage.rules import title
from desktop_app.ui import theme
from desktop_app.ui.activity import words
from desktop_app.ui.activity.alerts import AlertsPanel
from desktop_app.ui.activity.bars import Bar
from desktop_app.ui.activity.chart_panel import ChartPanel
from desktop_app.ui.activity.filters import FilterBar
from desktop_app.ui.activity.presenter import OF_EVENTS, ActivityPresenter, Change, Wanted
from desktop_app.ui.activity.services import ActivityServices
from desktop_app.ui.activity.table import UseTable
from desktop_app.ui.file_feed import FileFeed
from desktop_app.ui.navigation import Frame
from desktop_app.ui.rotation.desk import RotationDesk
from desktop_app.ui.rotation.services import RotationServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import confirm
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.state_panel import StatePanel

_ALERTS, _ALERTS_NARROW, _NARROW_BELOW, _LEAST, _MOST_OF = 330, 284, 1000, 700, 0.355
_AGAIN: Final = 30_000
"""Milliseconds until the chart is drawn anew although nothing was sent: its times move on."""


class ActivityPage(Panel):
    """Shows the activity of one connection, or of all; while it is seen it follows what is sent."""

    def __init__(
        self, services: ActivityServices, navigator: Frame, rotation: RotationServices, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", name="activity", parent=parent)
        self.presenter = ActivityPresenter(services, self._show)
        self._navigator = navigator
        self.rotation = RotationDesk(self, rotation, navigator)
        self._tasks = Tasks(self, navigator.show_error)
        self._feed: FileFeed | None = None
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._follow)
        self._build()
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.field.focus)
        self._show("rows")
        self._show("around")

    def _build(self) -> None:
        self.chart = ChartPanel(self.presenter.periods, self.presenter.period.key)
        self.chart.period_chosen.connect(self._choose_period)
        self.chart.bar_chosen.connect(self._choose_bar)
        self.filters = FilterBar(self._go_in)
        self.filters.changed.connect(self._narrow)
        self.filters.all_wanted.connect(self._widen)
        self.filters.export_wanted.connect(self._offer_export)
        self.table = UseTable()
        self.table.end_reached.connect(self._read_on)
        self._empty = StatePanel(name="activity.empty")
        self.alerts = AlertsPanel()
        self.alerts.mine.connect(partial(self._mark, "mine"))
        self.alerts.resolved.connect(partial(self._mark, "resolved"))
        self.alerts.blocked.connect(
            lambda alert: self.rotation.leaked(alert.profile, partial(self._mark, "resolved", alert))
        )
        self.alerts.shown.connect(self._show_alert)
        self.alerts.rules.connect(lambda: self._navigator.show_settings("alerts"))
        self.alerts.change.connect(lambda: self._navigator.show_settings("activity"))
        self.alerts.clear.connect(self._offer_clearing)
        left = column()
        for widget in (self.chart, self.filters):
            left.addWidget(widget)
        left.addWidget(self._empty, 1)
        left.addWidget(self.table, 1)
        self.setMinimumWidth(_LEAST)
        layout = row(self)
        layout.addLayout(left, 1)
        layout.addWidget(self.alerts)
        self._fit(_LEAST)

    # The window's side: ConnectionPage

    def show_connection(self, name: str) -> None:
        """Show the activity of connection `name`."""
        self._run(self.presenter.show(name), key="load")

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.chart, self.filters, self.table, self.alerts]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._feed is None:
            self._feed = FileFeed(self.presenter.services.watched, self)
            self._feed.changed.connect(self._follow)
        self._again.start()
        if self.presenter.loaded:
            self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        self._again.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        """Share `width` among the two columns; large words beside the table must not widen the window."""
        px = theme.current().px
        narrow = width < px(_NARROW_BELOW)
        self.alerts.setFixedWidth(min(px(_ALERTS_NARROW), round(width * _MOST_OF)) if narrow else px(_ALERTS))
        self.chart.set_narrow(narrow)

    # What the person does

    def _run(self, work: Coroutine[Any, Any, object], *, key: str = "") -> None:
        self._tasks.start(work, key=key)

    def _follow(self) -> None:
        """Something was written: show it, unless nobody looks or the last time is still at work."""
        if self.isVisible() and self.presenter.name and not self._tasks.running("load"):
            self._run(self.presenter.reload(keep=True), key="load")

    def _reload(self) -> None:
        self._run(self.presenter.reload(), key="load")

    def _choose_period(self, key: str) -> None:
        if key != self.presenter.period.key:
            self.presenter.choose_period(key)
            self._reload()

    def _choose_bar(self, bar: Bar | None) -> None:
        self.presenter.narrow(span=(bar.start, bar.end) if bar else None)
        self._reload()

    def _narrow(self, changes: dict[str, object]) -> None:
        self.presenter.narrow(**changes)
        self._reload()

    def _show_alert(self, alert: Alert) -> None:
        self.presenter.show_alert(alert)
        self.chart.choose_period(self.presenter.period.key)
        self.filters.show_wanted(self.presenter.wanted)
        self._reload()

    def _read_on(self) -> None:
        if self.presenter.more and not self._tasks.running("more"):
            self._run(self.presenter.read_on(), key="more")

    def _go_in(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.currentIndex().isValid() and self.presenter.rows:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _widen(self) -> None:
        self.filters.show_wanted(Wanted())
        self.presenter.narrow(text="", outcome=None, source=None, span=None)
        self._reload()

    def _mark(self, state: State, alert: Alert) -> None:
        self._run(self.presenter.mark(alert, state))

    def _offer_export(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("As CSV…"), partial(self._choose_file, "csv"))
        menu.addAction(tr("As JSON lines…"), partial(self._choose_file, "jsonl"))
        button = self.filters.export
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _choose_file(self, suffix: str) -> None:
        dialog = QFileDialog(self.window(), tr("Save the requests"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self.presenter.profile or 'activity'}.{suffix}")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write what is looked for to `path`, as CSV or (`.jsonl`) as JSON lines."""
        self._tasks.start(self.presenter.write(path), key="write", busy=self.filters.set_busy)

    def _offer_clearing(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("All of this connection"), partial(self.ask_to_clear, False))
        menu.addAction(tr("All of every connection"), partial(self.ask_to_clear, True))
        menu.popup(self.alerts.clear_button.mapToGlobal(QPoint(0, self.alerts.clear_button.height())))

    def ask_to_clear(self, everywhere: bool) -> None:
        """Ask whether to forget requests, of this connection or of every one."""
        self._run(self._clear_after_asking(everywhere), key="clear")

    async def _clear_after_asking(self, everywhere: bool) -> None:
        title = tr("Forget the activity of every connection?") if everywhere else tr("Forget this activity?")
        text = tr("Requests and alerts are removed. This can't be undone.")
        if await confirm(self.window(), title, text, yes=tr("Forget"), no=tr("Keep"), name="activity.forget"):
            await self.presenter.clear(everywhere=everywhere)

    # Showing

    def _show(self, change: Change) -> None:
        presenter = self.presenter
        if change == "rows":
            self.table.show_rows(presenter.rows, presenter.services.clock.now())
            empty = not presenter.rows
            self._empty.setVisible(empty)
            self.table.setVisible(not empty)
            if empty:
                self._show_empty()
            return
        bands = [(each.first, each.last, title(each)) for each in presenter.open_alerts if self._banded(each)]
        self.chart.show_all(presenter, bands)
        self.filters.show_all(presenter, self._span_words())
        self.alerts.show_all(presenter)

    def _banded(self, alert: Alert) -> bool:
        return alert.rule not in OF_EVENTS and alert.count > 1

    def _span_words(self) -> str:
        span = self.presenter.wanted.span
        return words.between(span[0], span[1] - 1, self.presenter.services.clock.now()) if span else ""

    def _show_empty(self) -> None:
        presenter = self.presenter
        if not presenter.loaded:
            self._empty.show_state("act", "info", tr("Reading…"), "", [])
        elif not presenter.services.days():
            change = Button(tr("Change"), name="activity.empty.change")
            change.clicked.connect(lambda: self._navigator.show_settings("activity"))
            self._empty.show_state("act", "info", tr("Requests are not kept."), "", [change])
        elif presenter.narrowed:
            widen = Button(tr("Clear search"), name="activity.empty.widen")
            widen.clicked.connect(self._widen)
            self._empty.show_state("search", "info", tr("No request fits."), "", [widen])
        else:
            reason = tr("What you send here, on the command line or in notebooks is listed, without tokens and bodies.")
            self._empty.show_state("act", "info", presenter.period.nothing, reason, self._further_back())

    def _further_back(self) -> list[Button]:
        known = self.presenter.periods
        place = known.index(self.presenter.period)
        if place + 1 >= len(known):
            return []
        further = Button(tr("Look further back"), name="activity.empty.further")
        further.clicked.connect(lambda: self.chart.choose_period(known[place + 1].key))
        return [further]
