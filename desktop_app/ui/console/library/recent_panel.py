"""The history in the left column: a field to find a request, the latest ones, and the way to all of them."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.finding import FindField
from desktop_app.ui.console.library.recent import RecentPresenter
from desktop_app.ui.console.library.recent_list import RecentList
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, Rule, column, row


class RecentPanel(Panel):
    """opened: an entry is to be opened again. menu_wanted: what else can be done with one. all_wanted: the page."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    all_wanted = Signal()

    def __init__(self, services: LibraryServices, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.recent_panel", parent=parent)
        self.presenter = RecentPresenter(services, self._show)
        self._tasks = tasks
        self.list = RecentList()
        self.field = FindField(tr("Find a request"), name="console.recent.find", go_in=self.list.go_in)
        self.field.textChanged.connect(self._look_for)
        self._star = Button("", "ghost", icon="star", description=tr("Starred only"), name="console.recent.starred")
        self._star.setCheckable(True)
        self._star.toggled.connect(self._show_starred)
        self._words = Label("", "small", "text2", wrap=True, name="console.recent.empty")
        everything = Button(tr("All requests"), "link", flush=True, name="console.recent.all")
        everything.clicked.connect(self.all_wanted)
        layout = column(self)
        top = row(spacing=4, margins=(12, 0, 8, 8))
        top.addWidget(self.field, 1)
        top.addWidget(self._star)
        layout.addLayout(top)
        self._notes = Panel()
        notes = column(self._notes, margins=(16, 4, 16, 8))
        notes.addWidget(self._words)
        notes.addStretch(1)
        layout.addWidget(self._notes, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(Rule())
        foot = row(margins=(16, 4, 16, 4))
        foot.addWidget(everything)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.list.opened.connect(self.opened)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.list.starred.connect(lambda entry: self._run(self.presenter.star(entry)))

    def show_connection(self, name: str, base: str) -> None:
        """Show the latest requests of connection `name`. base: the address of its API."""
        self._run(self.presenter.show(name, base), key="recent")

    def reload(self) -> None:
        """Show what was sent since."""
        if self.presenter.name:
            self._run(self.presenter.reload(), key="recent")

    def _run(self, work: Coroutine[Any, Any, object], *, key: str = "") -> None:
        self._tasks.start(work, key=key)

    def _look_for(self, text: str) -> None:
        self.presenter.find = text.strip()
        self._run(self.presenter.reload(), key="recent")

    def _show_starred(self, only: bool) -> None:
        self._star.set_kind("normal" if only else "ghost")
        self.presenter.starred = only
        self._run(self.presenter.reload(), key="recent")

    def _show(self) -> None:
        presenter = self.presenter
        self.list.show_days(presenter.days(), presenter.base)
        empty = presenter.loaded and not presenter.entries
        if presenter.find:
            words = tr("No request has “{words}”.", words=presenter.find)
        elif presenter.starred:
            words = tr("Nothing is starred. Press S on a request, or its star.")
        else:
            words = tr("Nothing was sent yet.")
        self._words.setText(words)
        self._notes.setVisible(empty)
        self.list.setVisible(not empty)
