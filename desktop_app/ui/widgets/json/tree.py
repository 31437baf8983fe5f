"""Formatted JSON as a tree to walk through: names, values in their colours, and the path of the row in hand."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QFrame, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.json import outline as json_outline
from desktop_app.ui.widgets.json.tree_model import JsonTreeModel
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.panels import Panel, column, row

_ROW: Final = 22
_STEP: Final = 18


class _Rows(QStyledItemDelegate):
    """Draws `name: value  12 entries`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme.current().px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, JsonTreeModel)
        node = model.node(index)
        name, shown, more = model.words(node)
        current = theme.current()
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Open and not node.is_group:  # what is in it stands below
            shown = json_outline.short(model.source, node.item)
        rect: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a painter takes that of the program
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current.colours.q("atint"))
        tone = "text2" if node.item.index >= 0 or node.is_group else "json_key"
        kind = "json_pun" if node.item.opens else f"json_{node.item.kind}"
        kind = "json_pun" if node.item.kind in ("object", "array") else kind
        font, small = current.font("code"), current.font("caption")
        x = rect.left() + 2
        for words, colour, style in (
            (name, tone, font), (":" if name and shown else "", "json_pun", font), (shown, kind, font),
            (more, "text3", small),
        ):  # fmt: skip
            if not words:
                continue
            room = QRect(x, rect.top(), max(0, rect.right() - x), rect.height())
            metrics = QFontMetrics(style)
            painter.setFont(style)
            painter.setPen(current.colours.q(colour))
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
            x += metrics.horizontalAdvance(words) + (0 if words == name and shown else 7)
        painter.restore()


class _Tree(QTreeView):
    """The rows themselves."""

    moved = Signal()
    copy_asked = Signal()

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is read, in a mirrored window too
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.setIndentation(theme.current().px(_STEP))
        self.setItemDelegate(_Rows(self))
        self.setViewportMargins(8, 8, 0, 0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        current, model = theme.current(), index.model()
        if index == self.currentIndex() and self.selectionModel().isSelected(index):
            painter.fillRect(rect, current.colours.q("atint"))
        if not model.hasChildren(index):
            return
        size = current.px(12)
        icon = current.pixmap("down" if self.isExpanded(index) else "right", "text3", size, self.devicePixelRatioF())
        left = rect.right() - (self.indentation() + size) // 2 + 1
        painter.drawPixmap(left, rect.top() + (rect.height() - size) // 2, icon)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        super().keyPressEvent(event)


class JsonTree(QWidget):
    """A tree over formatted JSON, and below it the path of the row in hand with what can be done with it."""

    reference_asked = Signal(str)
    """The person wants to use the value at this path in another request."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = _Tree(name, accessible)
        self.setFocusProxy(self.tree)
        self.path = ElidedLabel("", "code", "text2", name=f"{name}.path")
        self._buttons = [
            Button(tr("Copy path"), "link", name=f"{name}.copy_path"),
            Button(tr("Copy value"), "link", name=f"{name}.copy_value"),
            Button(tr("Use in next request"), "link", name=f"{name}.reference"),
        ]
        self._of_path = self._buttons[0], self._buttons[2]
        foot = Panel("surface", "top")
        line = row(foot, spacing=4, margins=(16, 4, 8, 4))
        line.addWidget(self.path, 1)
        for button, does in zip(self._buttons, (self.copy_path, self.copy_value, self._ask), strict=True):
            button.clicked.connect(does)
            line.addWidget(button)
        layout = column(self)
        layout.addWidget(self.tree, 1)
        layout.addWidget(foot)
        self.tree.moved.connect(self._show_path)
        self.tree.copy_asked.connect(self.copy_value)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._model: JsonTreeModel | None = None
        self.show_json(b"null")

    def show_json(self, source: Source, *, at: str = "$") -> None:
        """Show `source` (formatted JSON), its first level open.

        at: the JSONPath of its top in the whole document; "" where there is none, and then none is offered.
        """
        self._at = at
        for button in self._of_path:
            button.setEnabled(bool(at))
        before, self._model = self._model, JsonTreeModel(source, self)
        self.tree.setModel(self._model)
        if before is not None:
            before.deleteLater()
            before.source = b""
        top = self._model.index(0, 0)
        self.tree.expand(top)
        self.tree.setCurrentIndex(top)

    @property
    def model(self) -> JsonTreeModel:
        """What is shown."""
        assert self._model is not None
        return self._model

    def current_path(self) -> str:
        """JSONPath of the row in hand in the whole document; "" where there is none."""
        return self._at and self._at + self.model.path(self.tree.currentIndex()).removeprefix("$")

    def copy_path(self) -> None:
        """Put the path of the row in hand on the clipboard."""
        QGuiApplication.clipboard().setText(self.current_path())

    def copy_value(self) -> None:
        """Put the value of the row in hand on the clipboard: a text without its quotes, anything else as JSON."""
        node = self.model.node(self.tree.currentIndex())
        QGuiApplication.clipboard().setText(json_outline.text(self.model.source, node.item))

    def _ask(self) -> None:
        self.reference_asked.emit(self.current_path())

    def _show_path(self) -> None:
        if self._model is not None:
            self.path.setText(self.current_path())

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy value"), QKeySequence(QKeySequence.StandardKey.Copy), self.copy_value)
        for action in (menu.addAction(tr("Copy path"), self.copy_path),
                       menu.addAction(tr("Use in next request"), self._ask)):  # fmt: skip
            action.setEnabled(bool(self._at))
        menu.addSeparator()
        menu.addAction(tr("Open what is in it"), lambda: self.tree.expandRecursively(self.tree.currentIndex(), 2))
        menu.addAction(tr("Close all"), self._close_all)
        menu.popup(self.tree.viewport().mapToGlobal(where))

    def _close_all(self) -> None:
        self.tree.collapseAll()
        self.tree.expand(self.model.index(0, 0))
