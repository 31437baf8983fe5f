"""The page of all requests: a field and filters, the list, what is kept of the chosen one, and forgetting."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from desktop_app.core.history.entry import Entry
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.copying import CopyMenu, code, kinds
from desktop_app.ui.console.library.finding import FindField
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.console.library.work import request_of
from desktop_app.ui.history.detail import HistoryDetail
from desktop_app.ui.history.presenter import Change, HistoryPresenter
from desktop_app.ui.history.table import HistoryTable
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import Navigator
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.dialog import confirm
from desktop_app.ui.widgets.fields import CheckBox
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, Rule, column, row

_BELOW: Final = 900
"""Pixels below which the pane of the chosen entry is under the list."""
_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")

OpenEntry = Callable[[str, Entry], None]
"""Opens an entry again in the console of a connection."""


class HistoryPage(Panel):
    """Shows the history of one connection, or of all."""

    def __init__(
        self, services: LibraryServices, navigator: Navigator, memory: Memory, open_entry: OpenEntry,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surface", name="history", parent=parent)
        self.presenter = HistoryPresenter(services, self._show)
        self._tasks = Tasks(self, navigator.show_error)
        self._open_entry = open_entry
        self._services = services
        self._build(memory)
        self._copies = CopyMenu(self)
        self._copies.chosen.connect(self._copy_chosen)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.field.focus)
        self._show("all")

    # Layout

    def _build(self, memory: Memory) -> None:
        self.table = HistoryTable()
        self.table.chosen.connect(lambda entry: self._run(self.presenter.choose(entry), key="choose"))
        self.table.opened.connect(self._open)
        self.table.starred.connect(lambda entry: self._run(self.presenter.star(entry)))
        self.table.menu_wanted.connect(self._menu)
        self.table.end_reached.connect(self._read_on)
        self.detail = HistoryDetail()
        self.detail.opened.connect(lambda: self._open(self.presenter.chosen))
        self.detail.copy_wanted.connect(
            lambda: self._copies.popup(self.detail.copy.mapToGlobal(QPoint(0, self.detail.copy.height())))
        )
        self._words = Label("", "body", "text2", wrap=True, name="history.empty")
        self._clear_search = Button(tr("Clear search"), "link", flush=True, name="history.clear_search")
        self._clear_search.clicked.connect(self._widen)
        self._empty = Panel()
        empty = column(self._empty, spacing=6, margins=(20, 20, 20, 20))
        empty.addWidget(self._words)
        empty.addWidget(self._clear_search)
        empty.addStretch(1)
        left = QWidget()
        beside = column(left)
        beside.addWidget(self._empty, 1)
        beside.addWidget(self.table, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([10_000, 400])
        memory.keep_splitter(self._split, "history")
        layout = column(self)
        layout.addLayout(self._bar())
        layout.addWidget(Rule())
        layout.addWidget(self._split, 1)

    def _bar(self) -> QHBoxLayout:
        bar = row(spacing=8, margins=(16, 12, 16, 12))
        self.field = FindField(tr("Find a request"), name="history.find", go_in=self._go_in)
        self.field.textChanged.connect(lambda text: self._look_for(text=text.strip()))
        self.scope = ChoicesBox(
            tr("Connections"), [("one", tr("This connection")), ("all", tr("All connections"))], name="history.scope",
            height=28,
        )  # fmt: skip
        self.scope.chosen.connect(lambda key: self._look_for(everywhere=key == "all"))
        methods = [("", tr("Any method")), *((each, each) for each in _METHODS)]
        self.method = ChoicesBox(tr("Method"), methods, name="history.method", height=28)
        self.method.chosen.connect(lambda key: self._look_for(method=key))
        statuses = [("", tr("Any status")), ("2", "2xx"), ("3", "3xx"), ("4", "4xx"), ("5", "5xx"), ("0", tr("failed"))]
        self.status = ChoicesBox(tr("Status"), statuses, name="history.status", height=28)
        self.status.chosen.connect(lambda key: self._look_for(status=int(key) if key else None))
        self.starred = CheckBox(tr("Starred"), name="history.starred")
        self.starred.toggled.connect(lambda on: self._look_for(starred=on))
        self._clear = Button(tr("Clear…"), "ghost", icon="trash", name="history.clear")
        self._clear.clicked.connect(self._offer_clearing)
        bar.addWidget(self.field, 1)
        for widget in (self.scope, self.method, self.status, self.starred, self._clear):
            bar.addWidget(widget)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _BELOW
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    # The window

    def show_connection(self, name: str) -> None:
        """Show the history of connection `name`."""
        self._run(self.presenter.show(name), key="find")

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.field, self.table, self.detail]

    # What the person does

    def _run(self, work: Coroutine[Any, Any, object], *, key: str = "") -> None:
        self._tasks.start(work, key=key)

    def _look_for(self, **changes: object) -> None:
        self.presenter.narrow(**changes)  # type: ignore[arg-type]  # names are fields
        self._run(self.presenter.reload(), key="find")

    def _read_on(self) -> None:
        if self.presenter.more and not self._tasks.running("more"):
            self._run(self.presenter.read_on(), key="more")

    def _go_in(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _widen(self) -> None:
        for box in (self.method, self.status):
            box.set_key("")
        for widget in (self.starred, self.field):
            widget.blockSignals(True)
        self.starred.setChecked(False)
        self.field.clear()
        for widget in (self.starred, self.field):
            widget.blockSignals(False)
        self._look_for(text="", method="", status=None, starred=False)

    def _open(self, entry: Entry | None) -> None:
        if entry is not None:
            self._open_entry(entry.profile or self.presenter.name, entry)

    def _menu(self, entry: Entry, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open again"), partial(self._open, entry))
        starred = tr("Take the star away") if entry.starred else tr("Star")
        menu.addAction(starred, partial(self._star, entry))
        inner = menu.addMenu(tr("Copy as"))
        for kind, words in kinds():
            inner.addAction(words, partial(self._copy, entry, kind))
        menu.popup(place)

    def _star(self, entry: Entry) -> None:
        self._run(self.presenter.star(entry))

    def _copy_chosen(self, kind: str, secret: bool) -> None:
        if self.presenter.chosen is not None:
            self._copy(self.presenter.chosen, kind, secret)

    def _copy(self, entry: Entry, kind: str, secret: bool = False) -> None:
        self._run(self._copy_code(entry, kind, secret))

    async def _copy_code(self, entry: Entry, kind: str, secret: bool) -> None:
        found = await self._services.history.load(entry.id)
        if found is not None:
            token = partial(self._services.token, entry.profile)
            text = await code(kind, request_of(*found), "", token, with_token=secret)
            self._copies.put(text, secret=secret)

    def _offer_clearing(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Older than 7 days"), partial(self._ask_to_clear, 7, False))
        menu.addAction(tr("Older than 30 days"), partial(self._ask_to_clear, 30, False))
        menu.addAction(tr("All of this connection"), partial(self._ask_to_clear, 0, False))
        menu.addAction(tr("All of every connection"), partial(self._ask_to_clear, 0, True))
        menu.popup(self._clear.mapToGlobal(QPoint(0, self._clear.height())))

    def _ask_to_clear(self, days: int, everywhere: bool) -> None:
        self._run(self._clear_after_asking(days, everywhere), key="clear")

    async def _clear_after_asking(self, days: int, everywhere: bool) -> None:
        title = tr("Forget the requests of every connection?") if everywhere else tr("Forget these requests?")
        text = tr("Starred ones stay. This can't be undone.")
        if await confirm(self.window(), title, text, yes=tr("Forget"), no=tr("Keep"), name="history.forget"):
            await self.presenter.clear(days=days, everywhere=everywhere)

    # Showing

    def _show(self, change: Change) -> None:
        presenter = self.presenter
        if change == "all":
            self.table.entries.show(presenter.entries, presenter.services.clock.now())
        elif change == "more":
            self.table.entries.grow(presenter.entries)
        else:
            self.table.entries.renew(presenter.entries)
        if presenter.chosen is not None:
            self.detail.show_entry(presenter.chosen, presenter.details)
        self.detail.setVisible(presenter.chosen is not None)
        empty = presenter.loaded and not presenter.entries
        self._words.setText(tr("No request fits.") if presenter.narrowed else tr("Nothing was sent yet."))
        self._clear_search.setVisible(presenter.narrowed)
        self._empty.setVisible(empty)
        self.table.setVisible(not empty)
