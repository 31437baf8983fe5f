"""The left pane of the console: a field to find an operation, and the list."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.api.catalog import Operation
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.operation_list import OperationList
from desktop_app.ui.console.library.operations import Group
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import KeyCap, Label
from desktop_app.ui.widgets.panels import Panel, column


class _FindField(Field):
    """The field, with its key drawn inside while it is empty."""

    def __init__(self) -> None:
        super().__init__(
            tr("Find an operation"), name="console.find", placeholder=tr("Find an operation"), icon="search", height=28
        )
        self._cap = KeyCap("/", self)
        self.textChanged.connect(lambda text: self._cap.setVisible(not text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        self._cap.setGeometry(self.width() - size.width() - 6, (self.height() - size.height()) // 2, size.width(),
                              size.height())  # fmt: skip


class OperationsPanel(Panel):
    """Find and choose an operation."""

    find_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.operations_panel", parent=parent)
        self.field = _FindField()
        self.field.textChanged.connect(self.find_changed)
        self.field.installEventFilter(self)
        self.list = OperationList()
        self._empty = Label("", "small", "text2", wrap=True, name="console.operations.empty")
        self._clear = Button(tr("Clear search"), "link", name="console.find.clear")
        self._clear.clicked.connect(self.field.clear)
        self._groups: list[Group] = []
        layout = column(self)
        top = column(margins=(12, 12, 12, 8))
        top.addWidget(self.field)
        layout.addLayout(top)
        notes = column(spacing=4, margins=(16, 0, 16, 0))
        notes.addWidget(self._empty)
        notes.addWidget(self._clear)
        layout.addLayout(notes)
        layout.addWidget(self.list, 1)
        self.setMinimumWidth(240)

    def show_operations(self, groups: list[Group], chosen: Operation | None, *, find: str, loaded: bool, described: bool
                        ) -> None:  # fmt: skip
        """loaded: it was looked whether there is an API description. described: there is one."""
        if groups is not self._groups:
            self._groups = groups
            self.list.show_groups(groups, chosen)
        else:
            self.list.mark(chosen)
        if not loaded:
            words = tr("Reading the API description…")
        elif not described:
            words = tr("This API gives no description. Type a method and a path, and send.")
        else:
            words = tr("No operation has “{words}”.", words=find) if find and not groups else ""
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        self._clear.setVisible(bool(find) and not groups)
        self.field.setEnabled(described)
        self.list.setVisible(bool(groups))

    def focus_find(self) -> None:
        """Go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.go_in()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)
