"""The status bar: whether there is a network, where tokens are kept, and what was checked."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, KeyCap, Label
from desktop_app.ui.widgets.panels import Panel, row

_DOT_FILL: dict[str, str] = {"ok": "okfill", "warn": "warnfill", "bad": "badfill"}


class Dot(QWidget):
    """An 8 px state dot; the words beside it say the same."""

    def __init__(self, tone: Tone = "ok", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self.setFixedSize(8, 8)

    def set_tone(self, tone: Tone) -> None:
        """Change its colour."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        fill = theme.current().colours.q(_DOT_FILL.get(self._tone, "field"))
        paint.circle(painter, QPointF(4, 4), 4, fill)
        painter.end()


class StatusItem(QWidget):
    """A mark and a few words; hidden while it has nothing to say."""

    def __init__(self, mark: Dot | Icon, name: str, *, shorten: bool = False, parent: QWidget | None = None) -> None:
        """shorten: where there is little room its words give way to those of others, and a tooltip tells them."""
        super().__init__(parent)
        self.mark = mark
        kind = ElidedLabel if shorten else Label
        self.label: Label = kind(style="caption-plain", tone="text2", tabular=True, name=name)
        line = row(self, spacing=6)
        line.addWidget(mark)
        line.addWidget(self.label)
        self.hide()

    def say(self, text: str, tone: Tone = "text2", *, explained: str = "") -> None:
        """Show `text`, or nothing for "". explained: more, for the tooltip."""
        self.label.setText(text)
        if not isinstance(self.label, ElidedLabel):  # which has its whole words there
            self.label.setToolTip(explained)
        self.label.set_tone(tone if tone in ("warn", "bad") else "text2")
        self.setVisible(bool(text))


class _PaletteHint(QWidget):
    """Says which key opens everything; a click does so too."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status.palette")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = row(self, spacing=8)
        line.addWidget(KeyCap("Ctrl+K"))
        line.addWidget(Label(tr("Commands"), "caption-plain", "text2"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class StatusBar(Panel):
    """28 px at the bottom of the window."""

    palette_wanted = Signal()
    alerts_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("app", "top", name="status", parent=parent)
        self.setAccessibleName(tr("Status"))
        self.setFixedHeight(theme.current().px(28))
        self._network_dot = Dot()
        self._network = StatusItem(self._network_dot, "status.network", shorten=True)
        self._checked = ElidedLabel(style="caption-plain", tone="text2", tabular=True, name="status.said")
        self._alerts = Button("", "link", icon="bell", name="status.alerts")
        self._alerts.clicked.connect(self.alerts_wanted)
        self._changes = Button("", "link", icon="box", name="status.changes")
        self._changes.clicked.connect(self.changes_wanted)
        for button in (self._alerts, self._changes):
            button.hide()
        self._vault_icon = Icon("lock", "text2", 12)
        self._vault = StatusItem(self._vault_icon, "status.vault")
        line = row(self, spacing=16, margins=(12, 1, 12, 0))
        line.addWidget(self._network)
        line.addWidget(self._checked, 1)
        line.addWidget(self._alerts)
        line.addWidget(self._changes)
        line.addWidget(self._vault)
        hint = _PaletteHint()
        hint.clicked.connect(self.palette_wanted)
        line.addWidget(hint)

    def show_news(self, alerts: int, changed: bool) -> None:
        """How many alerts of the selected connection are open, and whether its API changed."""
        self._alerts.set_label(tr("1 alert") if alerts == 1 else tr("{count} alerts", count=alerts))
        self._alerts.setVisible(alerts > 0)
        self._changes.set_label(tr("API changed"))
        self._changes.setVisible(changed)

    def show_network(self, text: str, tone: Tone) -> None:
        """Whether there is a network, or where the sandbox runs; "" where nothing is known."""
        self._network_dot.set_tone(tone)
        self._network.say(text)

    def show_vault(self, text: str, good: bool, explained: str = "") -> None:
        """Where tokens are kept; explained: what that means and what to do."""
        self._vault_icon.set_icon("lock" if good else "warn", "text2" if good else "warn")
        self._vault.say(text, "text2" if good else "warn", explained=explained)

    def say(self, text: str) -> None:
        """The last thing that happened, such as "Token checked 14:31"."""
        self._checked.setText(text)
