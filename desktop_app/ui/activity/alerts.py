"""What looks suspicious: a card for each alert with its evidence and what can be done, and below what is kept."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert
from desktop_app.core.usage.rules import text, title
from desktop_app.ui import theme
from desktop_app.ui.activity import words
from desktop_app.ui.activity.presenter import OF_EVENTS, ActivityPresenter
from desktop_app.ui.console.answer.words import size
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Card, Panel, Rule, column, row, scrolled
from desktop_app.ui.widgets.wrapping import WrapLayout

_GRAVE: Final = frozenset({"sources", "reuse", "subject", "revoked"})
"""Rules whose alerts mean that somebody else may have a token."""
_MARGIN: Final = 16
_DEALT_WITH: Final = 20
"""Alerts that were dealt with and are shown, at the most."""


class AlertCard(Card):
    """One alert. `mine`, `resolved`, `blocked`, `shown` carry what the person says to it."""

    mine = Signal(object)
    resolved = Signal(object)
    blocked = Signal(object)
    shown = Signal(object)

    def __init__(self, alert: Alert, now: float, parent: QWidget | None = None) -> None:
        super().__init__(name=f"activity.alert.{alert.id}", parent=parent)
        self.alert = alert
        self.setAccessibleName(title(alert))
        self.setAccessibleDescription(text(alert))
        layout = row(self, spacing=8, margins=(14, 12, 14, 12))
        mark = column(margins=(0, 2, 0, 0))
        grave, is_open = alert.rule in _GRAVE, alert.state == "open"
        mark.addWidget(Icon("shield" if grave else "warn", ("bad" if grave else "warn") if is_open else "text3"))
        mark.addStretch(1)
        layout.addLayout(mark)
        inside = column(spacing=2)
        inside.addWidget(Label(title(alert), "body-strong", wrap=True))
        inside.addWidget(Label(_when(alert, now), "caption-plain", "text3", wrap=True, tabular=True))
        inside.addSpacing(4)
        inside.addWidget(Label(text(alert), "small", "text2", wrap=True))
        inside.addSpacing(6)
        if alert.state == "open":
            self._add_actions(inside)
        else:
            said = tr("You said that it was you.") if alert.state == "mine" else tr("Resolved.")
            inside.addWidget(Label(said, "small", "text3"))
        layout.addLayout(inside, 1)

    def _add_actions(self, inside: QVBoxLayout) -> None:
        first, second = WrapLayout(spacing=6), WrapLayout(spacing=14, margins=(0, 2, 0, 0))
        self._add(first, tr("It was me"), "normal", "mine", self.mine)
        if self.alert.profile:
            self._add(first, tr("Block and rotate"), "danger", "block", self.blocked)
        if self.alert.rule not in OF_EVENTS:
            self._add(second, tr("Show requests"), "link", "show", self.shown)
        self._add(second, tr("Resolve"), "link", "resolve", self.resolved)
        for line in (first, second):
            inside.addLayout(line)

    def _add(self, line: QLayout, said: str, kind: Kind, name: str, signal: SignalInstance) -> None:
        made = Button(said, kind, name=f"{self.objectName()}.{name}", flush=True)
        made.clicked.connect(lambda: signal.emit(self.alert))
        line.addWidget(made)


def _when(alert: Alert, now: float) -> str:
    parts = [words.between(alert.first, alert.last, now)]
    if alert.count > 1:
        parts.append(tr("{count} times", count=alert.count))
    if process := alert.evidence.get("process"):
        parts.append(tr("process {number}", number=process))
    return " · ".join(parts)


class AlertsPanel(Panel):
    """The column at the right. rules, change, clear: the links in it were pressed."""

    mine = Signal(object)
    resolved = Signal(object)
    blocked = Signal(object)
    shown = Signal(object)
    rules = Signal()
    change = Signal()
    clear = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", name="activity.alerts", parent=parent)
        self.setAccessibleName(tr("Alerts"))
        self._presenter: ActivityPresenter | None = None
        self._shown: list[Alert] = []
        self._dealt = False
        layout = column(self, margins=(1, 0, 0, 0))
        layout.addLayout(self._head())
        inner = QWidget()
        self._cards = column(inner, spacing=12, margins=(16, 2, 16, 12))
        self._calm = Label(tr("Nothing looks suspicious."), "small", "text2", wrap=True, name="activity.calm")
        self._cards.addWidget(self._calm)
        self._cards.addStretch(1)
        layout.addWidget(scrolled(inner), 1)
        layout.addWidget(Rule())
        layout.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        head = row(spacing=8, margins=(16, 14, 16, 10))
        head.addWidget(Label(tr("Alerts"), "body-strong"))
        self._count = Label("", "caption", "warn", tabular=True, name="activity.alerts.count")
        self._count.setProperty("badge", True)
        self._count.setFixedHeight(theme.current().px(18))
        head.addWidget(self._count)
        head.addStretch(1)
        self._earlier = Button(tr("Earlier"), "link", flush=True, name="activity.alerts.earlier")
        self._earlier.clicked.connect(self._toggle)
        rules = Button(tr("Rules"), "link", flush=True, name="activity.rules")
        rules.clicked.connect(self.rules)
        head.addWidget(self._earlier)
        head.addSpacing(4)
        head.addWidget(rules)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = column(spacing=4, margins=(_MARGIN, 12, 0, 12))
        line = row(margins=(0, 0, _MARGIN, 0))
        line.addWidget(Label(tr("What is kept"), "body-strong"), 1)
        change = Button(tr("Change"), "link", flush=True, name="activity.change")
        change.clicked.connect(self.change)
        line.addWidget(change)
        foot.addLayout(line)
        self._kept = Label("", "small", "text2", wrap=True, name="activity.kept")
        kept = row(margins=(0, 0, _MARGIN, 0))
        kept.addWidget(self._kept)
        foot.addLayout(kept)
        below = row(spacing=8, margins=(0, 0, _MARGIN - 10, 0))  # the words of the button end where all others do
        self._size = Label("", "small", "text3", wrap=True, tabular=True, name="activity.kept.size")
        below.addWidget(self._size, 1)
        clear = Button(tr("Clear now…"), "danger", name="activity.clear")
        clear.clicked.connect(self.clear)
        self.clear_button = clear
        below.addWidget(clear)
        foot.addLayout(below)
        return foot

    def show_all(self, presenter: ActivityPresenter) -> None:
        """Bring it all up to date; cards stay where nothing changed."""
        opened = presenter.open_alerts
        dealt = [each for each in presenter.alerts if each.state != "open"][:_DEALT_WITH]
        self._count.setText(str(len(opened)))
        self._count.setAccessibleName(tr("{count} open", count=len(opened)))
        self._count.setVisible(bool(opened))
        self._earlier.setVisible(bool(dealt))
        self._earlier.set_label(tr("Hide earlier") if self._dealt else tr("Earlier"))
        self._calm.setVisible(not opened)
        wanted = [*opened, *(dealt if self._dealt else ())]
        if wanted != self._shown:
            self._show_cards(wanted, presenter.services.clock.now())
        self._show_kept(presenter)
        self._presenter = presenter

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_kept()

    def _fit_kept(self) -> None:
        """Room for all lines of what is kept; the cards above can be scrolled."""
        self._kept.setFixedHeight(self._kept.heightForWidth(self.width() - 2 * _MARGIN - 1))

    def _show_cards(self, alerts: Sequence[Alert], now: float) -> None:
        self._shown = list(alerts)
        while self._cards.count() > 2:
            item = self._cards.takeAt(1)
            if item is not None and (old := item.widget()):
                old.hide()
                old.deleteLater()
        for place, alert in enumerate(alerts, 1):
            card = AlertCard(alert, now)
            for mine, theirs in ((self.mine, card.mine), (self.resolved, card.resolved), (self.blocked, card.blocked),
                                 (self.shown, card.shown)):  # fmt: skip
                theirs.connect(mine)
            self._cards.insertWidget(place, card)

    def _show_kept(self, presenter: ActivityPresenter) -> None:
        days, kept = presenter.services.days(), presenter.kept
        if days == 1:
            said = tr("Requests sent here, by the command line or by notebooks: time, path, result, size. 1 day,"
                      " on this computer only. Never tokens or bodies.")  # fmt: skip
        elif days:
            said = tr("Requests sent here, by the command line or by notebooks: time, path, result, size. {days} days,"
                      " on this computer only. Never tokens or bodies.", days=days)  # fmt: skip
        else:
            said = tr("Requests are not kept.")
        self._kept.setText(said)
        self._fit_kept()
        if kept is None or kept.oldest is None:
            self._size.setText(tr("Nothing yet"))
            return
        oldest = words.day(kept.oldest, presenter.services.clock.now())
        self._size.setText(tr("{size} · oldest {when}", size=size(kept.size), when=oldest))

    def _toggle(self) -> None:
        self._dealt = not self._dealt
        if self._presenter is not None:
            self.show_all(self._presenter)
