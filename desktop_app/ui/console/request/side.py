"""The request side of the console at work: tabs, bar and pane, each telling the presenter what the person did."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Cancelled
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.pasting import curl_draft
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.request.bar import RequestBar
from desktop_app.ui.console.request.history import Where
from desktop_app.ui.console.request.panel import RequestPanel
from desktop_app.ui.console.tabs.faces import face
from desktop_app.ui.console.tabs.strip import TabStrip
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.asking import AskDialog
from desktop_app.ui.widgets.dialog import confirm
from desktop_app.ui.widgets.shared_undo import REDO, UNDO
from desktop_app.ui.widgets.variable_looks import VariableLooks

_KEEP_AFTER_MS: Final = 600
_JUDGE_AFTER_MS: Final = 400
_INSIDE: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut


class RequestSide(QObject):
    """Makes the widgets, and shows in them what the presenter has. `closed` carries the key of a closed tab."""

    closed = Signal(int)

    def __init__(self, page: QWidget, presenter: ConsolePresenter, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._presenter = presenter
        self._tasks = tasks
        self._front = 0
        self.looks = VariableLooks(self)
        self.strip = TabStrip()
        self.bar = RequestBar(self.looks)
        self.panel = RequestPanel(self.looks)
        self.panel.undo.share(self.bar.url)
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._keeping.timeout.connect(presenter.keeper.keep)
        presenter.ask, presenter.confirm = self._ask, self._confirm
        self._known: tuple[object, ...] = ()
        self._judging = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judging.timeout.connect(self._judge)
        self._judged: tuple[object, ...] = ()
        self._connect()
        self._bind()
        page.installEventFilter(self)

    def _connect(self) -> None:
        presenter = self._presenter
        self.bar.method_changed.connect(lambda method: presenter.edit(method=method))
        self.bar.target_typed.connect(self._typed)
        self.bar.tab_wanted.connect(self.new_tab)
        self.bar.environment.chosen.connect(self.use_environment)
        self.bar.environment.edit_wanted.connect(self.edit_environments)
        self.panel.edited.connect(lambda changes: presenter.edit(**changes))
        self.strip.added.connect(self.new_tab)
        self.strip.listed.connect(lambda place: presenter.tabs.choose(place))
        self.strip.acted.connect(self._act)
        self.strip.bar.chosen.connect(lambda place: presenter.tabs.choose(place))
        self.strip.bar.closed.connect(self.close_tab)
        self.strip.bar.moved.connect(lambda source, target: presenter.tabs.move(source, target))
        self.strip.bar.renamed.connect(lambda place, title: presenter.tabs.rename(place, title))

    def _bind(self) -> None:
        for keys, does in (
            ("Ctrl+T", self.new_tab), ("Ctrl+W", lambda: self.close_tab(self._presenter.tabs.place)),
            ("Ctrl+Shift+T", self._presenter.reopen_tab),
            ("Ctrl+Tab", lambda: self._presenter.tabs.step(1)), ("Ctrl+PgDown", lambda: self._presenter.tabs.step(1)),
            ("Ctrl+Shift+Tab", lambda: self._presenter.tabs.step(-1)),
            ("Ctrl+PgUp", lambda: self._presenter.tabs.step(-1)), ("F2", self.rename_tab),
            *((keys, self.undo) for keys in UNDO), *((keys, self.redo) for keys in REDO),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self._page)
            shortcut.setContext(_INSIDE)
            shortcut.activated.connect(does)

    # What the person does

    def _typed(self, text: str) -> None:
        """The address was typed or pasted; a curl command is taken apart."""
        clipboard = QGuiApplication.clipboard().text() if text.lstrip().startswith(("curl", "$")) else ""
        pasted = curl_draft(text, clipboard, self._presenter.desk.base_url)
        if pasted is None:
            self._presenter.edit_target(text)
        else:
            self.bar.url.setModified(False)
            self._presenter.take(pasted)

    def new_tab(self) -> None:
        """A new tab, ready for an address to be typed."""
        self._presenter.tabs.new()
        self.bar.focus_url()

    def close_tab(self, place: int) -> None:
        """Close a tab, and stop what it does. Nothing is asked: it can be opened again."""
        self.closed.emit(self._presenter.tabs.desks[place].key)
        self._presenter.close_tab(place)

    def rename_tab(self) -> None:
        """Give the tab in front another name."""
        self.strip.show()  # also where it is the only one
        self.strip.bar.start_rename(self._presenter.tabs.place)

    def _act(self, what: str, place: int) -> None:
        tabs = self._presenter.tabs
        match what:
            case "duplicate":
                tabs.duplicate(place)
            case "close":
                self.close_tab(place)
            case "close_others" | "close_right":
                kept = tabs.desks[: place + 1] if what == "close_right" else [tabs.desks[place]]
                for desk in [desk for desk in tabs.desks if desk not in kept]:
                    self.close_tab(tabs.desks.index(desk))
            case "reopen":
                self._presenter.reopen_tab()

    def undo(self) -> None:
        """Take back the last change of the request."""
        self._go(self._presenter.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._go(self._presenter.redo)

    def _go(self, step: Callable[[], Where | None]) -> None:
        self.bar.url.setModified(False)  # what is typed there gives way to what is undone
        where = step()
        if where is not None:
            self.panel.show_part(where)

    # Variables

    def use_environment(self, name: str) -> None:
        """Take values from the environment `name` from now on, "" for none."""
        self._tasks.start(self._presenter.read_values(name), key="values")

    def edit_environments(self) -> None:
        """Open the editor of environments and secrets."""
        self._tasks.start(self._edit_environments(), key="environments")

    async def _edit_environments(self) -> None:
        values = self._presenter.tabs.api.values
        folder = values.folder
        if folder is None:
            return
        from desktop_app.ui.console.variables.dialog import EnvironmentDialog
        from desktop_app.ui.console.variables.editing import EnvironmentEditing

        dialog = EnvironmentDialog(
            self._page.window(), lambda changed: EnvironmentEditing(folder, values.secrets, changed)
        )
        before = values.found.names
        made = dialog.editing.name if await dialog.edit(values.chosen) else ""
        # Who makes the first environment means to use it.
        await self._presenter.read_values(made if made and made not in before and not values.chosen else None)

    async def _ask(self, name: str, hidden: bool) -> str | None:
        """Ask for the value of a variable. Raises Cancelled where the person gives none."""
        text = tr("The request needs this value. It is not kept.")
        dialog = AskDialog(self._page.window(), name, text, hidden=hidden, yes=tr("Send"), name="console.ask")
        given = await dialog.ask()
        if given is None:
            raise Cancelled
        return given

    async def _confirm(self, method: str, environment: str) -> bool:
        title = tr("Send {method} to {environment}?", method=method, environment=environment)
        text = tr("This environment is marked as production. You are asked once until Framer Desk is closed.")
        return await confirm(
            self._page.window(), title, text, yes=tr("Send"), no=tr("Don't send"), name="console.production"
        )

    def _show_values(self) -> None:
        values = self._presenter.tabs.api.values
        now = (values, values.found, values.own, values.secret_names, tuple(values.answers.names()))
        if now != self._known:  # everything that shows variables is coloured anew then
            self._known = now
            self.looks.use(values.shown)
            self.bar.environment.show_values(values)

    # Showing and keeping

    def show(self) -> None:
        """Show the tabs and the request in front."""
        presenter, desk = self._presenter, self._presenter.desk
        if desk.key != self._front:
            self._front = desk.key
            self.bar.url.setModified(False)
        tabs = presenter.tabs
        faces = [face(each) for each in tabs.desks]
        self.strip.show_tabs(faces, tabs.place, can_reopen=tabs.can_reopen)
        several = len(faces) > 1 or bool(desk.tab_title or desk.source)
        self.strip.setVisible(several)
        self.bar.add_button.setVisible(not several)
        whole = "://" in presenter.tabs.api.values.preview(desk.draft.path)  # then it is not below the API's address
        base = (desk.title, "" if whole else desk.authority, "box" if desk.sandbox else "globe")
        self.bar.show_request(desk.draft.method, desk.draft.target, base=base)
        self.bar.set_busy(desk.busy)
        self._show_values()
        self.panel.show_desk(desk, presenter.needs())
        about = (
            desk.draft.operation,
            desk.draft.method,
            desk.draft.body_kind,
            desk.draft.content_type,
            desk.draft.body,
        )
        if about != self._judged:
            self._judged = about
            self._judging.start()
        if presenter.keeper.behind and not self._keeping.isActive():
            self._keeping.start()

    def _judge(self) -> None:
        if not self._presenter.judge_now():
            self._tasks.start(self._presenter.judge(), key="judge")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._keeping.stop()
            self._presenter.keeper.keep_now()  # the window may be about to go
        return False
