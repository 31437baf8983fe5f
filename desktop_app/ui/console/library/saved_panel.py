"""Saved requests in the left column: a field to find one, the tree, and what can be done with each of them."""

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QFileSystemWatcher, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.core.api.saved.tree import File, Folder, Request
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.finding import FindField
from desktop_app.ui.console.library.name_dialog import ask_name
from desktop_app.ui.console.library.saved import Node, SavedPresenter
from desktop_app.ui.console.library.saved_tree import SavedTree
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import Panel, column, row

SETTLES: Final = 150
"""Milliseconds from the last change on the disk to reading it: programs write in several steps."""


class SavedPanel(Panel):
    """Find, open and put in order. opened: a request is to be opened. import_wanted: requests of another program are
    to be taken over. reloaded: the disk was read again.
    """

    opened = Signal(object)
    import_wanted = Signal()
    reloaded = Signal()

    def __init__(self, services: LibraryServices, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.saved_panel", parent=parent)
        self.presenter = SavedPresenter(services, self._show)
        self._tasks = tasks
        self.tree = SavedTree()
        self.field = FindField(tr("Find a saved request"), name="console.saved.find", go_in=self.tree.go_in)
        self.field.textChanged.connect(self._show)
        self._more = Button("", "ghost", icon="plus", description=tr("Add"), name="console.saved.add")
        self._more.clicked.connect(lambda: self._menu(None, self._more.mapToGlobal(QPoint(0, self._more.height()))))
        self._lay_out()
        self.tree.opened.connect(self.opened)
        self.tree.menu_wanted.connect(self._menu)
        self.tree.rename_wanted.connect(lambda node: self._run(self._rename(node)))
        self.tree.delete_wanted.connect(lambda node: self._run(self._delete(node)))
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLES)
        self._watcher.directoryChanged.connect(self._settling.start)
        self._watcher.fileChanged.connect(self._settling.start)
        self._settling.timeout.connect(lambda: self._run(self._reload(), key="disk"))

    def _lay_out(self) -> None:
        self._words = Label("", "small", "text2", wrap=True, name="console.saved.empty")
        self._choose = Button(tr("Choose a folder…"), "link", flush=True, name="console.saved.choose")
        self._choose.clicked.connect(self._choose_folder)
        self._import = Button(tr("Import requests…"), "link", flush=True, name="console.saved.import")
        self._import.clicked.connect(self.import_wanted)
        self._undo = Panel("sunken", "top", name="console.saved.undo_line")
        self._undo_words = ElidedLabel("", "small", "text2", name="console.saved.deleted")
        undo = Button(tr("Undo"), "link", name="console.saved.undo")
        undo.clicked.connect(lambda: self._run(self.presenter.take_back()))
        line = row(self._undo, spacing=8, margins=(16, 4, 10, 4))
        line.addWidget(self._undo_words, 1)
        line.addWidget(undo)
        layout = column(self)
        top = row(spacing=4, margins=(12, 0, 8, 8))
        top.addWidget(self.field, 1)
        top.addWidget(self._more)
        layout.addLayout(top)
        self._notes = Panel()
        notes = column(self._notes, spacing=4, margins=(16, 4, 16, 8))
        for widget in (self._words, self._choose, self._import):
            notes.addWidget(widget)
        notes.addStretch(1)
        layout.addWidget(self._notes, 1)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._undo)

    def show_connection(self, name: str) -> None:
        """Show the saved requests of connection `name`, as they are on the disk now."""
        self._run(self.presenter.show(name), key="saved")

    def _run(self, work: Coroutine[Any, Any, object], *, key: str = "") -> None:
        self._tasks.start(work, key=key)

    async def _reload(self) -> None:
        await self.presenter.reload()
        self._watch()  # a file that is written by rename is another one
        self.reloaded.emit()

    def _show(self) -> None:
        presenter, find = self.presenter, self.field.text().strip()
        self.tree.show_folders(presenter.roots, find, presenter.own)
        nothing = bool(find) and not self.tree.model().rowCount()
        if nothing:
            self._words.setText(tr("No saved request has “{words}”.", words=find))
        else:
            self._words.setText(
                tr("Nothing saved yet. Ctrl+S keeps the request in front of you, in an .http file that other programs "
                   "read too.")
            )  # fmt: skip
        empty = presenter.loaded and presenter.empty
        self._notes.setVisible(nothing or empty)
        self._choose.setVisible(empty and not nothing)
        self._import.setVisible(empty and not nothing)
        self.tree.setVisible(not empty and not nothing)
        self._undo.setVisible(presenter.undo is not None)
        self._undo_words.setText(presenter.undo.words if presenter.undo else "")
        self._watch()

    def _watch(self) -> None:
        wanted = set(self.presenter.watched())
        there = {*self._watcher.files(), *self._watcher.directories()}
        if gone := there - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - there:
            self._watcher.addPaths(list(new))

    # What can be done

    def _menu(self, node: Node | None, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions(node, menu):
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(place)

    def _actions(self, node: Node | None, menu: QMenu) -> list[QAction | None]:
        def action(words: str, does: object, keys: str = "") -> QAction:
            made = QAction(words, menu)
            made.triggered.connect(does)
            if keys:
                made.setShortcut(keys)
            return made

        parent = self._folder_of(node)
        listed: list[QAction | None] = []
        if isinstance(node, Request):
            listed.append(action(tr("Open"), lambda: self.opened.emit(node)))
        if isinstance(node, File | Request):
            listed.append(action(tr("Duplicate"), lambda: self._run(self.presenter.duplicate(node))))
        if node is not None and not self.presenter.is_root(node):
            listed.append(action(tr("Rename…"), lambda: self._run(self._rename(node)), "F2"))
            if moving := self._moves(node, menu):
                listed.append(moving.menuAction())
            listed.append(action(tr("Delete"), lambda: self._run(self._delete(node)), "Del"))
        if isinstance(node, Folder) and self.presenter.is_root(node) and node.path != self.presenter.own:
            listed.append(action(tr("Leave this folder out"), lambda: self._run(self.presenter.leave_out(node))))
        if listed:
            listed.append(None)
        if not isinstance(node, Request):
            listed.append(action(tr("New folder…"), lambda: self._run(self._new_folder(parent))))
        listed.append(action(tr("Add a folder of this computer…"), self._choose_folder))
        listed.append(action(tr("Import requests…"), self.import_wanted.emit))
        return listed

    def _moves(self, node: Node, menu: QMenu) -> QMenu | None:
        """The places that `node` could be moved to."""
        places: list[tuple[str, Path]] = []
        if isinstance(node, Request):
            places = [(each.path.stem, each.path) for each in self.presenter.files() if each.path != node.place.path]
        else:
            places = [
                (tr("My requests") if each.path == self.presenter.own else each.path.name, each.path)
                for each in self.presenter.folders()
                if each.path != node.path.parent and not each.path.is_relative_to(node.path)
            ]
        if not places:
            return None
        made = QMenu(tr("Move to"), menu)
        for words, path in places[:40]:
            made.addAction(words.replace("&", "&&"), partial(self._move, node, path))
        return made

    def _move(self, node: Node, target: Path) -> None:
        self._run(self.presenter.move(node, target))

    def _folder_of(self, node: Node | None) -> Path:
        if isinstance(node, Folder):
            return node.path
        if isinstance(node, File):
            return node.path.parent
        return self.presenter.own

    async def _rename(self, node: Node) -> None:
        if self.presenter.is_root(node):
            return
        old = _title(node)
        if name := await ask_name(self.window(), tr("Rename “{name}”", name=old), does=tr("Rename"), value=old):
            await self.presenter.rename(node, name)

    async def _delete(self, node: Node) -> None:
        if not self.presenter.is_root(node):
            await self.presenter.remove(node)

    async def _new_folder(self, parent: Path) -> None:
        if name := await ask_name(self.window(), tr("New folder"), does=tr("Make")):
            await self.presenter.new_folder(parent, name)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a folder of .http files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self._run(self.presenter.add_folder(Path(path))))
        dialog.open()


def _title(node: Node) -> str:
    if isinstance(node, Request):
        return node.title
    return node.path.stem if isinstance(node, File) else node.path.name
