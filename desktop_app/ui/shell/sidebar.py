"""The sidebar: the brand, the connections, the views of the selected one, and "Add connection"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.life import Connection
from desktop_app.ui.navigation import View
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.rows import ActionRow, ConnectionRow
from desktop_app.ui.widgets.brand import BrandMark
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row

if TYPE_CHECKING:  # the window is painted before any service is there
    from desktop_app.ui.services import News


@dataclass(frozen=True)
class ViewRow:
    """A view of a connection as the sidebar lists it."""

    key: View
    title: str
    icon: str
    keys: str


def views() -> list[ViewRow]:
    """The views of a connection, in the order of their shortcuts."""
    return [
        ViewRow("console", tr("Console"), "term", "Ctrl+1"),
        ViewRow("token", tr("Token"), "key", "Ctrl+2"),
        ViewRow("flow", tr("Sign-in flow"), "flow", "Ctrl+3"),
        ViewRow("activity", tr("Activity"), "act", "Ctrl+4"),
    ]


class Sidebar(Panel):
    """Who is connected. 224 px wide, or 56 with the rings alone."""

    connection_chosen = Signal(str)
    view_chosen = Signal(str)
    add_chosen = Signal()
    settings_chosen = Signal()
    palette_wanted = Signal()
    WIDE, NARROW = 224, 56

    def __init__(self, presenter: ShellPresenter, views: Sequence[ViewRow], parent: QWidget | None = None) -> None:
        super().__init__("app", "right", name="sidebar", parent=parent)
        self.setAccessibleName(tr("Connections"))
        self._presenter = presenter
        self._narrow = False
        self._view = ""
        self._connections: dict[str, ConnectionRow] = {}
        layout = column(self, margins=(0, 0, 1, 8))
        layout.addWidget(self._brand())
        layout.addWidget(self._heading())
        self._list = QWidget()
        self._list.setProperty("scrolled", True)
        self._list_layout = column(self._list, margins=(8, 0, 7, 8))
        self._views = {each.key: self._view_row(each) for each in views}
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        self._scroll.viewport().setAutoFillBackground(False)
        layout.addWidget(self._scroll, 1)
        self.add = ActionRow(tr("Add connection"), "plus", "Ctrl+N", name="sidebar.add", indented=False)
        self.add.clicked.connect(self.add_chosen)
        self.settings = ActionRow(tr("Settings"), "gear", "Ctrl+,", name="sidebar.settings", indented=False)
        self.settings.clicked.connect(self.settings_chosen)
        below = column(spacing=1, margins=(8, 1, 7, 1))
        below.addWidget(self.add)
        below.addWidget(self.settings)
        layout.addLayout(below)
        self.setFixedWidth(theme.current().px(self.WIDE))

    def _view_row(self, view: ViewRow) -> ActionRow:
        made = ActionRow(
            view.title, view.icon, view.keys, name=f"sidebar.view.{view.key}", indented=True, parent=self._list
        )
        made.clicked.connect(lambda: self.view_chosen.emit(view.key))
        return made

    def _brand(self) -> QWidget:
        box = QWidget()
        box.setFixedHeight(theme.current().px(56))
        line = row(box, spacing=10, margins=(16, 0, 12, 0))
        line.addWidget(BrandMark())
        self._brand_name = Label("Framer Desk", "heading")
        line.addWidget(self._brand_name, 1)
        self._find = Button(kind="ghost", icon="search", name="sidebar.palette", description=tr("Find a command"))
        self._find.clicked.connect(self.palette_wanted)
        line.addWidget(self._find)
        return box

    def _heading(self) -> QWidget:
        box = QWidget()
        line = row(box, margins=(16, 3, 9, 1))
        self._heading_label = Label(tr("Connections"), "caption", "text3")
        line.addWidget(self._heading_label, 1)
        self._plus = Button(kind="ghost", icon="plus", name="sidebar.plus", description=tr("Add connection"))
        self._plus.setFixedSize(24, 24)
        self._plus.clicked.connect(self.add_chosen)
        line.addWidget(self._plus)
        return box

    def show_all(self, view: str) -> None:
        """Bring the rows up to date with the presenter; `view` is the one on screen, "" for another page."""
        self._view = view
        self.settings.set_chosen(view == "settings")
        connections = self._presenter.connections
        if [each.name for each in connections] != list(self._connections):
            self._rebuild(connections)
        else:
            self._place_views()
        self.tick()

    def _rebuild(self, connections: Sequence[Connection]) -> None:
        for gone in self._connections.values():
            gone.hide()
            gone.deleteLater()
        self._connections = {each.name: ConnectionRow(each) for each in connections}
        for made in self._connections.values():
            made.set_narrow(self._narrow)
            made.clicked.connect(lambda _=False, name=made.connection_name: self.connection_chosen.emit(name))
        self._place_views()

    def _place_views(self) -> None:
        selected = self._presenter.selected
        wanted: list[QWidget | int] = []
        for name, line in self._connections.items():
            line.set_chosen(name == selected)
            wanted.append(line)
            if name == selected:
                wanted += [4, *self._views.values(), 6]
        for key, each in self._views.items():
            each.set_chosen(key == self._view)
            each.setVisible(bool(selected))
            connection = self._presenter.current
            each.setEnabled(connection is not None and not connection.signing_in)
        self._lay_out(wanted)

    def _lay_out(self, wanted: list[QWidget | int]) -> None:
        while item := self._list_layout.takeAt(0):
            del item
        for part in wanted:
            if isinstance(part, int):
                self._list_layout.addSpacing(part)
            else:
                self._list_layout.addWidget(part)
                self._list_layout.addSpacing(2 if isinstance(part, ActionRow) else 0)
        self._list_layout.addStretch(1)
        order = [part for part in wanted if isinstance(part, QWidget)]
        for first, second in pairwise([*order, self.add, self.settings]):
            QWidget.setTabOrder(first, second)

    def tick(self) -> None:
        """A second went by: update what time changes."""
        for connection in self._presenter.connections:
            line = self._connections.get(connection.name)
            if line is not None:
                line.show_reading(connection, self._presenter.reading(connection))

    def show_news(self, news: News) -> None:
        """Mark the connections whose API changed, and count the alerts of the selected one."""
        for name, line in self._connections.items():
            line.set_news(name in news.changed)
        count = news.alerts_of(self._presenter.selected)
        self._views["activity"].set_count(count, tr("1 alert") if count == 1 else tr("{count} alerts", count=count))

    @property
    def narrow(self) -> bool:
        """Whether only rings and icons are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Collapse or open."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(self.NARROW if narrow else theme.current().px(self.WIDE))
        # Beside a bar there is no room for a ring; the wheel and the keyboard scroll without one.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if narrow else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)
        for hidden in (self._brand_name, self._heading_label, self._find):
            hidden.setVisible(not narrow)
        for line in self._connections.values():
            line.set_narrow(narrow)
        for action in (*self._views.values(), self.add, self.settings):
            action.set_narrow(narrow)
