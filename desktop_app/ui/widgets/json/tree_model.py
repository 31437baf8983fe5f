"""Formatted JSON as a tree for Qt: members are found when they are asked for, a slice at a time.

More than `GROUP` members of one value are put into groups, as browsers do it: a million rows below one parent can
neither be laid out at once nor looked through.
"""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.json import outline as json_outline
from desktop_app.ui.widgets.json.outline import Item, Members

Index = QModelIndex | QPersistentModelIndex

GROUP: Final = 1000
_SLICE: Final = 256 * 1024
_COUNTED: Final = 64 * 1024


class Node:
    """A row: a value, or a group of members (`first` to `last` of its parent)."""

    __slots__ = ("_row", "first", "item", "last", "members", "parent", "rows")

    def __init__(self, parent: "Node | None", row: int, item: Item, group: tuple[int, int] | None = None) -> None:
        self.parent = parent
        self._row = row
        self.item = item
        self.first, self.last = group or (-1, -1)
        self.members: Members | None = None
        self.rows: list[Node] = []

    @property
    def is_group(self) -> bool:
        """Whether this stands for several members."""
        return self.first >= 0

    @property
    def row(self) -> int:
        """Its place below its parent."""
        return self._row


class JsonTreeModel(QAbstractItemModel):
    """The tree of `source` (formatted JSON). One column; the delegate asks for `node`."""

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.top = Node(None, 0, json_outline.root(source))
        self._root = Node(None, 0, self.top.item)  # what Qt's invalid index stands for; its one row is the document
        self.top.parent = self._root
        self._root.rows = [self.top]
        self._growing: list[Node] = []
        self._inserting = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._grow)

    # Qt's questions

    def node(self, index: Index) -> Node:
        """The row of `index`."""
        if not index.isValid():
            return self._root
        node = index.internalPointer()
        assert isinstance(node, Node)
        return node

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        rows = self.node(parent).rows
        return self.createIndex(row, column, rows[row]) if column == 0 and 0 <= row < len(rows) else QModelIndex()

    def index_of(self, node: Node) -> QModelIndex:
        """The index of a row that is there."""
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - as Qt has it
        above = self.node(index).parent if index.isValid() else None
        return self.index_of(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return len(self.node(parent).rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's default
        node = self.node(parent)
        return node is self._root or node.is_group or node.item.opens

    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent)
        if node is self._root or node.rows or self._inserting:
            return False
        return node.is_group or (node.item.opens and node.members is None)

    def fetchMore(self, parent: Index) -> None:
        node = self.node(parent)
        if not self.canFetchMore(parent):
            return
        if node.is_group:
            self._open_group(node)
            return
        node.members = Members(self.source, node.item)
        self._growing.append(node)
        self._grow()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        name, shown, more = self.words(self.node(index))
        return " ".join(part for part in (f"{name}:" if name and shown else name, shown, more) if part)

    # Finding members

    def _open_group(self, node: Node) -> None:
        owner = node.parent
        assert owner is not None
        assert owner.members is not None
        self._insert(
            node,
            [Node(node, place - node.first, owner.members[place]) for place in range(node.first, node.last + 1)],
        )

    def _insert(self, node: Node, made: list[Node]) -> None:
        """Add rows below `node`. Who hears of it must not make us add others before that is done."""
        self._inserting = True
        self.beginInsertRows(self.index_of(node), len(node.rows), len(node.rows) + len(made) - 1)
        node.rows.extend(made)
        self.endInsertRows()
        self._inserting = False

    def _grow(self) -> None:
        """Look for members of what was opened last, then of what was opened before."""
        if not self._growing:
            self._timer.stop()
            return
        node = self._growing[-1]
        assert node.members is not None
        node.members.grow(_SLICE)
        if node.members.complete:
            self._growing.remove(node)
        self._add_rows(node, node.members)
        if self._growing and not self._timer.isActive():
            self._timer.start()

    def _add_rows(self, node: Node, members: Members) -> None:
        """Rows for whole groups as they become known; for single members once it is known that they are few."""
        known, done = len(members), members.complete
        if known <= GROUP:
            made = [Node(node, place, members[place]) for place in range(known)] if done else []
        else:
            ends = range((len(node.rows) + 1) * GROUP, known + (GROUP if done else 1), GROUP)
            made = [Node(node, stop // GROUP - 1, node.item, (stop - GROUP, min(stop, known) - 1)) for stop in ends]
        if made:
            self._insert(node, made)

    # Words

    def words(self, node: Node) -> tuple[str, str, str]:
        """Name, value and, for an object or a list, how many are in it, as far as that is quickly said."""
        if node.is_group:
            return f"{node.first:,} … {node.last:,}", "", ""
        item = node.item
        name = f"{item.index}" if item.index >= 0 else item.name
        return name, json_outline.preview(self.source, item), self._count(node) if item.opens else ""

    def _count(self, node: Node) -> str:
        members = node.members
        if members is None:
            members = Members(self.source, node.item)
            members.grow(_COUNTED)
        if not members.complete:
            return ""
        count = len(members)
        return tr("1 entry") if count == 1 else tr("{count} entries", count=f"{count:,}")

    def path(self, index: Index) -> str:
        """The JSONPath of a row (RFC 9535), `$.data[0].name`; of a group, that of what it is a part of."""
        steps = []
        node: Node | None = self.node(index)
        while node is not None and node is not self.top and node is not self._root:
            if not node.is_group:
                steps.append(json_outline.step(node.item))
            node = node.parent
        return "$" + "".join(reversed(steps))
