"""What is looked for: words, results, senders, connections; and taking what was found elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.usage.entry import Source
from desktop_app.ui import theme
from desktop_app.ui.activity import words
from desktop_app.ui.activity.presenter import ActivityPresenter, Wanted
from desktop_app.ui.console.library.finding import FindField
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row

_ONE_LINE, _ONE_LINE_SPAN, _LEAST, _AROUND = 780, 1020, 400, 16
"""Pixels from which all is in one line, without and with the times it is narrowed to; the least there is; beside it."""
_PAUSE = 150
"""Milliseconds without a key after which it is looked for what was typed: a month of requests takes a while."""


class FilterBar(Panel):
    """changed: fields of `Wanted` and their new values. all_wanted: nothing is to be looked for any more.

    export_wanted: a menu is to be shown.
    """

    changed = Signal(dict)
    all_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, go_in: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", name="activity.filters", parent=parent)
        self.field = FindField(tr("Search path, status, source"), name="activity.find", go_in=go_in, keys="Ctrl+F")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._typing.timeout.connect(lambda: self.changed.emit({"text": self.field.text().strip()}))
        self.field.textChanged.connect(lambda: self._typing.start())
        results = [
            ("", tr("All results")), ("ok", tr("OK")), ("refused", tr("Refused (4xx)")), ("failed", tr("Failed")),
            ("stopped", tr("Not sent")),
        ]  # fmt: skip
        self.result = ChoicesBox(tr("Result"), results, name="activity.result", height=28)
        self.result.chosen.connect(lambda key: self.changed.emit({"outcome": key or None}))
        self.source = ChoicesBox(tr("From"), [("", tr("All sources"))], name="activity.source", height=28)
        self.source.chosen.connect(lambda key: self.changed.emit({"source": self._sources.get(key)}))
        self._sources: dict[str, Source] = {}
        scopes = [("one", tr("This connection")), ("all", tr("All connections"))]
        self.scope = ChoicesBox(tr("Connections"), scopes, name="activity.scope", height=28)
        self.scope.chosen.connect(lambda key: self.changed.emit({"everywhere": key == "all"}))
        self._count = Label("", "small", "text3", tabular=True, name="activity.count")
        self.export = Button(tr("Export"), icon="export", name="activity.export")
        self.export.clicked.connect(self.export_wanted)
        self._span = Label("", "small-medium", "accent", tabular=True, name="activity.span")
        self._all = Button(tr("Show all"), "link", flush=True, name="activity.span.all")
        self._all.clicked.connect(self.all_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        boxes, second = row(spacing=8), row(spacing=8)
        for box in (self.result, self.source, self.scope):
            boxes.addWidget(box)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(8)
        self._first.addWidget(self.field, 1)
        self._first.addLayout(boxes)
        second.addStretch(1)
        for widget in (self._span, self._all, self._count, self.export):
            second.addWidget(widget)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(8)
        self._lines.addLayout(self._first, 1)
        self._lines.addLayout(second)
        column(self, margins=(_AROUND, 10, _AROUND, 10)).addLayout(self._lines)
        self.field.setMaximumWidth(theme.current().px(300))
        self.field.setMinimumWidth(theme.current().px(120))
        self.setMinimumWidth(theme.current().px(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        """Use two lines where one is too short, and three where the words are large."""
        directions, px = QBoxLayout.Direction, theme.current().px
        narrow = self.width() < px(_ONE_LINE_SPAN if self._span.text() else _ONE_LINE)
        self._lines.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        boxes = sum(each.sizeHint().width() + 8 for each in (self.result, self.source, self.scope))
        tight = self.width() - 2 * _AROUND < self.field.minimumWidth() + boxes
        self._first.setDirection(directions.TopToBottom if tight else directions.LeftToRight)

    def set_busy(self, busy: bool) -> None:
        """Something is being written."""
        self.export.setEnabled(not busy)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show what is looked for; tells nobody."""
        self._typing.stop()
        self.field.blockSignals(True)
        self.field.setText(wanted.text)
        self.field.blockSignals(False)
        self.result.set_key(wanted.outcome or "")
        self.source.set_key(_key(wanted.source) if wanted.source else "")

    def show_all(self, presenter: ActivityPresenter, span: str) -> None:
        """Bring it up to date. span: the times that the table is narrowed to, in words."""
        found = {_key(each): each for each in presenter.sources}
        if list(found) != list(self._sources):
            self._fill(found)
        count = presenter.count
        self._count.setText(tr("1 request") if count == 1 else tr("{count} requests", count=f"{count:,}"))
        self._span.setText(span)
        for widget in (self._span, self._all):
            widget.setVisible(bool(span))
        self._break()

    def _fill(self, found: dict[str, Source]) -> None:
        chosen = self.source.key
        self._sources = found
        self.source.clear()
        self.source.addItem(tr("All sources"), "")
        for key, each in found.items():
            self.source.addItem(words.source(each), key)
        self.source.set_key(chosen if chosen in found else "")


def _key(source: Source) -> str:
    return f"{source.kind}/{source.label}"
