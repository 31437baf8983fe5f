"""The console page: operations, request and answer side by side, or below each other where there is less room."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.errors import UserFacing
from desktop_app.core.history.entry import Entry
from desktop_app.ui.console.answer.panel import ResponsePanel
from desktop_app.ui.console.answer.problems import Action
from desktop_app.ui.console.answer.work import AnswerWork
from desktop_app.ui.console.library.panel import LibraryPanel
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.console.library.work import LibraryWork
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.quota import QuotaMeter
from desktop_app.ui.console.request.side import RequestSide
from desktop_app.ui.console.services import ConsoleServices
from desktop_app.ui.console.socket.work import SocketWork
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import Navigator
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.panels import Panel, Rule, column, row
from desktop_app.ui.widgets.ticker import Ticker

_STACKED_BELOW: Final = 1100
_DRAWER_BELOW: Final = 960
_OPERATIONS: Final = 312
_REQUEST: Final = 386
_SENDING: Final = (Action.START_SANDBOX, Action.TRY_AGAIN, Action.SEND_NOW, Action.SEND_ANYWAY, Action.STOP)
"""What takes the problem off the page, and the button that was pressed with it."""


class ConsolePage(Panel):
    """Calls the API of one connection at a time; each keeps its own request and answer."""

    def __init__(
        self, services: ConsoleServices, navigator: Navigator, memory: Memory, parent: QWidget | None = None,
        *, library: LibraryServices | None = None,
    ) -> None:  # fmt: skip
        """library: saved requests and the history; without them the left column has operations alone."""
        super().__init__("surface", name="console", parent=parent)
        self._navigator = navigator
        self._memory = memory
        self.presenter = ConsolePresenter(services, self._show)
        self._tasks = Tasks(self, navigator.show_error)
        self._ticker = Ticker(lambda: -self._limit_left(), self)
        self._ticker.tick.connect(self.presenter.tick)
        self.library = LibraryPanel(library, navigator.show_error)
        self.operations = self.library.operations
        self.quota = QuotaMeter(services.limits, services.clock, self._tasks)
        self.library.add_foot(self.quota)
        self.work = LibraryWork(self, self.library, self.presenter, library, navigator.show_error) if library else None
        self.side = RequestSide(self, self.presenter, self._tasks)
        self.bar, self.request = self.side.bar, self.side.panel
        self.response = ResponsePanel()
        self.answers = AnswerWork(self, self.response, self.presenter, self._tasks, self.send)
        self.sockets = SocketWork(self.response, self.presenter, self._tasks, services.socket)
        self._lay_out()
        self._connect()
        self._bind()
        self.destroyed.connect(partial(ConsolePresenter.close, self.presenter))

    # Layout

    def _lay_out(self) -> None:
        # From the outside in: what is full gets its looks anew in each place that it is put into.
        whole = row(self)
        whole.setSizeConstraint(whole.SizeConstraint.SetNoConstraint)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._outer.setChildrenCollapsible(False)
        whole.addWidget(self._outer)
        self._outer.addWidget(self.library)
        right = QWidget()
        self._outer.addWidget(right)
        layout = column(right)
        layout.addWidget(self.side.strip)
        layout.addWidget(self.bar)
        layout.addWidget(Rule())
        if self.work is not None:
            layout.addWidget(self.work.note)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._inner.setChildrenCollapsible(False)
        layout.addWidget(self._inner, 1)
        self._inner.addWidget(self.request)
        self.request.make_parts()
        self._inner.addWidget(self.sockets.pane)
        self._inner.setStretchFactor(1, 1)
        self._inner.splitterMoved.connect(lambda: self._memory.set(self._inner_key(), self._inner.sizes()))
        self._outer.setStretchFactor(1, 1)
        self._outer.setSizes([_OPERATIONS, 10_000])
        self._memory.keep_splitter(self._outer, "console.operations")
        self._drawer = False
        self._size_inner()
        self._set_drawer(False)

    def minimumSizeHint(self) -> QSize:
        # Less than the panes want side by side: below that they are arranged differently, see resizeEvent.
        return QSize(_REQUEST, 300)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.bar.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _inner_key(self) -> str:
        sideways = self._inner.orientation() == Qt.Orientation.Horizontal
        return "console.beside" if sideways else "console.below"

    def _size_inner(self) -> None:
        """The sizes that were dragged last in this arrangement, else those of the design."""
        kept = self._memory.get(self._inner_key())
        if isinstance(kept, list) and len(kept) == 2 and all(isinstance(size, int) for size in kept):
            self._inner.setSizes(kept)
        elif self._inner.orientation() == Qt.Orientation.Horizontal:
            self._inner.setSizes([_REQUEST, 10_000])
        else:
            room = max(1, self.height() - self.bar.sizeHint().height())  # parts of more than that would not be kept
            self._inner.setSizes([room * 10 // 23, room * 13 // 23])

    def _set_drawer(self, drawer: bool) -> None:
        """Take the operations out of the row and lay them over the page when asked for, or put them back."""
        self.bar.operations_button.setVisible(drawer)
        if drawer == self._drawer:
            return
        self._drawer = drawer
        if drawer:
            self.library.setParent(self)
            self.library.hide()
        else:
            self._outer.insertWidget(0, self.library)
            self.library.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        self._set_drawer(width < _DRAWER_BELOW)
        wanted = Qt.Orientation.Vertical if width < _STACKED_BELOW else Qt.Orientation.Horizontal
        if self._inner.orientation() != wanted:
            self._inner.setOrientation(wanted)
            self._size_inner()
        if self._drawer:
            self.library.setGeometry(0, 0, min(_OPERATIONS, self.width()), self.height())

    def open_operations(self) -> None:
        """Show the drawer where there is one, and go to the field that finds an operation."""
        if self._drawer:
            self.library.setGeometry(0, 0, min(_OPERATIONS, self.width()), self.height())
            self.library.show()
            self.library.raise_()
        self.library.focus_find()

    def _close_drawer(self) -> bool:
        if self._drawer and self.library.isVisible():
            self.library.hide()
            self.bar.url.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    # Connections of signals

    def _connect(self) -> None:
        presenter = self.presenter
        self.operations.find_changed.connect(presenter.set_find)
        self.operations.list.chosen.connect(self._choose)
        self.operations.list.confirmed.connect(self._confirm)
        self.operations.list.scope_wanted.connect(self._ask_scope)
        self.side.closed.connect(lambda key: self._tasks.cancel(f"send {key}"))
        self.side.closed.connect(self.sockets.drop)
        self.bar.send.connect(self.send)
        self.bar.cancel.connect(self.cancel)
        self.bar.operations_wanted.connect(self.open_operations)
        self.bar.save_button.setVisible(self.work is not None)
        self.request.sign_in.connect(self._sign_in)
        self.request.open_token.connect(lambda: self._navigator.open_view(presenter.desk.name, "token"))
        self.request.explanation.scope_wanted.connect(self._ask_scope)
        self.request.explanation.curl_wanted.connect(self.copy_curl)
        self.response.acted.connect(self._act)
        self.response.cancelled.connect(self.cancel)
        self.request.explanation.more_button.setVisible(self.work is not None)
        self.library.history_wanted.connect(lambda: self._navigator.open_view(presenter.desk.name, "history"))
        if self.work is not None:
            self.bar.save_wanted.connect(self.work.save)
            self.work.opened.connect(self._confirm)
            self.work.copied.connect(self.request.explanation.show_copied)
            self.request.explanation.copy_wanted.connect(self.work.copy_menu)

    def _bind(self) -> None:
        for keys, does in (
            ("Ctrl+Return", self.send), ("Ctrl+Enter", self.send), ("Escape", self._escape),
            ("/", self.open_operations), ("Ctrl+L", self.bar.focus_url), ("Ctrl+Shift+C", self.copy_curl),
            ("Ctrl+S", self.save), ("Ctrl+Shift+S", self.save_as), ("Ctrl+F", self._find),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    # The window

    def show_connection(self, name: str) -> None:
        """Show the console of connection `name`; read its token and its API description anew."""
        self._tasks.start(self.presenter.show(name), key="show")

    def show_operation(self, name: str, operation: Operation) -> None:
        """Put an operation of connection `name` on its desk."""
        if self.presenter.desk.name == name and self._put(operation):
            self.show_connection(name)  # at once, since a key that is pressed now is meant for it
        else:
            self._tasks.start(self._show_operation(name, operation), key="show")

    async def _show_operation(self, name: str, operation: Operation) -> None:
        await self.presenter.show(name)
        self._put(operation)

    def _put(self, operation: Operation) -> bool:
        """Put it on the desk in front, if its API has such an operation."""
        catalog = self.presenter.desk.catalog
        found = catalog.find(operation.name) if catalog else None
        if found is not None:
            self.presenter.choose(found)
            self._confirm()
        return found is not None

    def open_saved(self, name: str, request: saved_tree.Request) -> None:
        """Open a saved request of connection `name`."""
        self._tasks.start(self._after_show(name, lambda work: work.open_saved(request)), key="show")

    def open_entry(self, name: str, entry: Entry) -> None:
        """Open a request of the history of connection `name` again."""
        self._tasks.start(self._after_show(name, lambda work: work.open_entry(entry)), key="show")

    async def _after_show(self, name: str, does: Callable[[LibraryWork], None]) -> None:
        await self.presenter.show(name)
        if self.work is not None:
            does(self.work)

    def choose_description(self) -> None:
        """Ask where the description of the API is."""
        if self.work is not None:
            self.work.choose_description()

    def open_import(self) -> None:
        """Offer to take over requests of another program."""
        if self.work is not None:
            self.work.open_import()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.library, self.side.strip, self.bar, self.request, self.sockets.pane]

    # What the person does

    def _choose(self, operation: Operation) -> None:
        self.presenter.choose(operation)

    def _confirm(self) -> None:
        self._close_drawer()
        self.bar.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def send(self, *, anyway: bool = False) -> None:
        """Send the request on the desk; one that is still on its way is taken back."""
        if not self.presenter.desk.name:
            return
        self._close_drawer()
        if self.sockets.wanted:
            self.sockets.connect()
            return
        self._tasks.start(self.presenter.send(send_anyway=anyway), key=self._key())

    def cancel(self) -> None:
        """Take the request back."""
        self._tasks.cancel(self._key())

    def _key(self) -> str:
        return f"send {self.presenter.desk.key}"

    def _escape(self) -> None:
        if not self._close_drawer() and self.presenter.desk.busy:
            self.cancel()

    def save(self) -> None:
        """Save the request; the answer where the keyboard is in that."""
        focus = self.window().focusWidget()
        if self.work is None or (focus is not None and self.response.isAncestorOf(focus)):
            self.answers.save()
        else:
            self.work.save()

    def save_as(self) -> None:
        """Save the request somewhere else."""
        if self.work is not None:
            self.work.save_as()

    def _find(self) -> None:
        self.response.open_find()

    def copy_curl(self) -> None:
        """Put the request on the clipboard as a curl command."""
        try:
            QGuiApplication.clipboard().setText(self.presenter.curl())
        except UserFacing as problem:
            self._navigator.show_error(problem)
        else:
            self.request.explanation.show_copied()

    def _ask_scope(self, scopes: tuple[str, ...]) -> None:
        self._navigator.sign_in(self.presenter.desk.name, self.presenter.scopes_to_ask(scopes))

    def _sign_in(self) -> None:
        self._navigator.sign_in(self.presenter.desk.name)

    def _act(self, action: Action) -> None:
        problem = self.presenter.desk.problem
        if action in _SENDING:  # its button goes, and the keyboard would be given to whatever comes next
            self.bar.button.setFocus(Qt.FocusReason.OtherFocusReason)
        match action:
            case Action.START_SANDBOX:
                self._tasks.start(self.presenter.start_sandbox(), key=self._key())
            case Action.TRY_AGAIN:
                self.send()
            case Action.SEND_NOW if self.presenter.desk.stage == "limited":
                self.presenter.send_now()
            case Action.SEND_NOW:
                self.send()
            case Action.STOP:
                self.cancel()
            case Action.SIGN_IN:
                self._sign_in()
            case Action.OPEN_TOKEN:
                self._navigator.open_view(self.presenter.desk.name, "token")
            case Action.REQUEST_SCOPE if problem is not None:
                self._ask_scope(problem.scopes)
            case Action.SEND_ANYWAY:
                self.send(anyway=True)
            case Action.VALUES:
                self.side.edit_environments()
            case Action.EDIT:
                self.bar.focus_url()
            case Action.SAVE:
                self.answers.save()

    # Showing

    def _limit_left(self) -> float:
        return max(0.0, self.presenter.desk.wait_until - self.presenter.services.clock.monotonic())

    def _show(self) -> None:
        presenter, desk = self.presenter, self.presenter.desk
        self.operations.show_operations(
            presenter.groups(), desk.draft.operation, find=presenter.find, loaded=desk.catalog_loaded,
            described=desk.catalog is not None,
        )  # fmt: skip
        self.library.show_connection(desk.name, desk.base_url)
        if self.work is not None:
            self.work.show_note()
        self.side.show()
        self.quota.follow(desk.name if desk.signed_in else "", desk.answered_at, desk.stage == "limited")
        self.sockets.show()
        self.response.show_desk(desk, presenter.services.clock.now(), presenter.waited)
        self._ticker.run(desk.stage == "limited" and self.isVisible())
