"""The left pane of the console: a field to find an operation, and the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.core.api.catalog import Operation
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.finding import FindField
from desktop_app.ui.console.library.operation_list import OperationList
from desktop_app.ui.console.library.operations import Group
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column


class OperationsPanel(Panel):
    """Find and choose an operation."""

    find_changed = Signal(str)
    description_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.operations_panel", parent=parent)
        self.list = OperationList()
        self.field = FindField(tr("Find an operation"), name="console.find", go_in=self.list.go_in, keys="/")
        self.field.textChanged.connect(self.find_changed)
        self._empty = Label("", "small", "text2", wrap=True, name="console.operations.empty")
        self._clear = Button(tr("Clear search"), "link", name="console.find.clear")
        self._clear.clicked.connect(self.field.clear)
        self._choose = Button(tr("Choose a description…"), "link", flush=True, name="console.describe")
        self._choose.clicked.connect(self.description_wanted)
        self._choose.hide()
        self._offered = False
        self._groups: list[Group] = []
        layout = column(self)
        self._top = column(margins=(12, 12, 12, 8))
        self._top.addWidget(self.field)
        layout.addLayout(self._top)
        self._notes = Panel()
        notes = column(self._notes, spacing=4, margins=(16, 4, 16, 8))
        notes.addWidget(self._empty)
        notes.addWidget(self._clear)
        notes.addWidget(self._choose)
        notes.addStretch(1)
        layout.addWidget(self._notes, 1)
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
        self._notes.setVisible(bool(words))
        self._clear.setVisible(bool(find) and not groups)
        self._choose.setVisible(self._offered and loaded and not described)
        self.field.setEnabled(described)
        self.list.setVisible(bool(groups))

    def offer_descriptions(self) -> None:
        """From now on a description can be chosen: beside the words that there is none, and by a menu of the list."""
        self._offered = True
        choose = QAction(tr("Choose a description…"), self.list)
        choose.triggered.connect(self.description_wanted)
        self.list.addAction(choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def set_below_switch(self) -> None:
        """Leave the room above the field to what stands there."""
        self._top.setContentsMargins(12, 0, 12, 8)

    def focus_find(self) -> None:
        """Go to the field."""
        self.field.focus()
