"""The tree of saved requests, drawn: folders, files, and the requests in them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop_app.core.api.saved.tree import File, Folder, Place, Request
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.library.saved import Node
from desktop_app.ui.widgets.row_paint import RowPainter

_Index = QModelIndex | QPersistentModelIndex
_ROW, _INDENT = 32, 14
_NODE: Final = Qt.ItemDataRole.UserRole
_DEPTH: Final = Qt.ItemDataRole.UserRole + 1
_FEW: Final = 60
"""Requests up to which a tree begins unfolded."""


def key_of(node: Node) -> str:
    """What tells a node from the others, also after the disk was read again."""
    if isinstance(node, Request):
        return f"{node.place.path}#{node.place.number}"
    return str(node.path)


class _Painter(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        node, depth = index.data(_NODE), index.data(_DEPTH)
        painter.save()
        row = RowPainter(painter, option.rect, option.direction)
        box = row.background(option.state).adjusted(depth * _INDENT, 0, 0, 0)
        if isinstance(node, Request):
            box = row.method(box, node.method)
            address = node.title.startswith(("/", "http://", "https://", "{{"))
            row.text(box, node.title, "code" if address else "body", "text", middle=address)
        else:
            view = self.parent()
            opened = isinstance(view, QTreeView) and view.isExpanded(index)
            box = row.icon(box, "down" if opened else "right", "text3", 12)
            if node.problem:
                box = row.end_icon(box, "warn", "warn")
            if isinstance(node, File):
                box = row.icon(box, "file", "text3")
            words = index.data(Qt.ItemDataRole.DisplayRole)
            row.text(box, words, "body" if isinstance(node, File) else "body-medium", "text")
        painter.restore()


class SavedTree(QTreeView):
    """Saved requests to choose from.

    opened: one is to be opened. menu_wanted: what can be done with a node, and where on the screen to say so.
    rename_wanted, delete_wanted: by their keys.
    """

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console.saved")
        self.setAccessibleName(tr("Saved requests"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Painter(self))
        self._folded: set[str] = set()
        self._unfolded: set[str] = set()
        self._filling = False
        self.expanded.connect(lambda index: self._remember(index, unfolded=True))
        self.collapsed.connect(lambda index: self._remember(index, unfolded=False))

    def show_folders(self, roots: list[Folder], find: str, own: Path) -> None:
        """Show these; with `find` only what holds every word of it. What is chosen and unfolded stays so."""
        chosen, place = self._chosen(), self.verticalScrollBar().value()
        words = find.lower().split()
        few = sum(1 for root in roots for _ in root.requests()) <= _FEW
        self._filling = True
        self._items.clear()
        for root in roots:
            title = tr("My requests") if root.path == own else root.path.name or str(root.path)
            if item := self._folder(root, title, words, 0):
                self._items.appendRow(item)
        for item in self._all(self._items.invisibleRootItem()):
            key = key_of(item.data(_NODE))
            unfolded = bool(words) or key in self._unfolded or (
                key not in self._folded and (few or item.data(_DEPTH) == 0)
            )  # fmt: skip
            self.setExpanded(item.index(), unfolded)
            if key == chosen:
                self.setCurrentIndex(item.index())
        self.verticalScrollBar().setValue(place)
        self._filling = False

    @property
    def node(self) -> Node | None:
        """What is chosen."""
        index = self.currentIndex()
        return index.data(_NODE) if index.isValid() else None

    def choose(self, place: Place) -> None:
        """Choose the request at `place`, where it is listed."""
        wanted = f"{place.path}#{place.number}"
        for item in self._all(self._items.invisibleRootItem()):
            if key_of(item.data(_NODE)) == wanted:
                self.setCurrentIndex(item.index())

    def go_in(self) -> None:
        """Take the focus, on the chosen row or the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._items.index(0, 0))

    def _chosen(self) -> str:
        return key_of(self.node) if self.node else ""

    def _all(self, parent: QStandardItem) -> Iterator[QStandardItem]:
        for row in range(parent.rowCount()):
            item = parent.child(row)
            yield item
            yield from self._all(item)

    def _item(self, node: Node, title: str, depth: int, hint: str) -> QStandardItem:
        item = QStandardItem(title)
        item.setEditable(False)
        item.setData(node, _NODE)
        item.setData(depth, _DEPTH)
        item.setToolTip(hint)
        problem = "" if isinstance(node, Request) else node.problem
        spoken = f"{node.method} {title}" if isinstance(node, Request) else title
        item.setAccessibleText(f"{spoken}, {problem}" if problem else spoken)
        return item

    def _folder(self, folder: Folder, title: str, words: list[str], depth: int) -> QStandardItem | None:
        item = self._item(folder, title, depth, folder.problem or str(folder.path))
        below = [self._folder(each, each.path.name, words, depth + 1) for each in folder.folders]
        below += [self._file(each, words, depth + 1) for each in folder.files]
        for each in below:
            if each is not None:
                item.appendRow(each)
        return item if item.rowCount() or not words else None

    def _file(self, file: File, words: list[str], depth: int) -> QStandardItem | None:
        item = self._item(file, file.path.stem, depth, file.problem or str(file.path))
        for request in file.requests:
            text = f"{request.method} {request.title} {file.path.name}".lower()
            if all(word in text for word in words):
                item.appendRow(self._item(request, request.title, depth + 1, f"{request.method} {request.title}"))
        return item if item.rowCount() or not words else None

    def _remember(self, index: QModelIndex, *, unfolded: bool) -> None:
        if self._filling:
            return
        key = key_of(index.data(_NODE))
        (self._unfolded if unfolded else self._folded).add(key)
        (self._folded if unfolded else self._unfolded).discard(key)

    def _activate(self, index: QModelIndex) -> None:
        node = index.data(_NODE)
        if isinstance(node, Request):
            self.opened.emit(node)
        elif node is not None:
            self.setExpanded(index, not self.isExpanded(index))

    def _ask_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        self.menu_wanted.emit(index.data(_NODE) if index.isValid() else None, self.viewport().mapToGlobal(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._activate(index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()  # here these are about the row, whatever else they are elsewhere
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete) and not event.modifiers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, plain = self.currentIndex(), not event.modifiers()
        if not index.isValid() or not plain:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._activate(index)
            case Qt.Key.Key_F2:
                self.rename_wanted.emit(self.node)
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit(self.node)
            case Qt.Key.Key_Menu:
                self._ask_menu(self.visualRect(index).center())
            case _:
                super().keyPressEvent(event)
