"""The left column of the console: operations, saved requests or history, one at a time."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.operations_panel import OperationsPanel
from desktop_app.ui.console.library.recent_panel import RecentPanel
from desktop_app.ui.console.library.saved_panel import SavedPanel
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.tasks import ShowError, Tasks
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.tabs import Choices

KEYS: Final = ("operations", "saved", "history")


class LibraryPanel(Panel):
    """What there is to send.

    saved_opened carries a `saved_tree.Request`, entry_opened and entry_menu a `history.entry.Entry`.
    """

    saved_opened = Signal(object)
    entry_opened = Signal(object)
    entry_menu = Signal(object, QPoint)
    history_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, services: LibraryServices | None, show_error: ShowError, parent: QWidget | None = None) -> None:
        """services: None where there are operations alone, as in a picture of them."""
        super().__init__("surface", name="console.library", parent=parent)
        self._name = self._base = ""
        self._tasks = Tasks(self, show_error)
        self.operations = OperationsPanel()
        self._switch = Choices("segment", name="console.library.switch", label=tr("What to choose from"))
        self._pages = QStackedLayout()
        self._pages.addWidget(self.operations)
        layout = column(self)
        self.saved: SavedPanel | None = None
        self.recent: RecentPanel | None = None
        if services is not None:
            self._add_others(services)
            top = row(margins=(12, 12, 12, 8))
            top.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addLayout(top)
        layout.addLayout(self._pages, 1)
        self._foot = column()
        layout.addLayout(self._foot)
        self.setMinimumWidth(240)

    def _add_others(self, services: LibraryServices) -> None:
        self.operations.set_below_switch()
        self.saved = SavedPanel(services, self._tasks)
        self.saved.opened.connect(self.saved_opened)
        self.saved.import_wanted.connect(self.import_wanted)
        self.recent = RecentPanel(services, self._tasks)
        self.recent.opened.connect(self.entry_opened)
        self.recent.menu_wanted.connect(self.entry_menu)
        self.recent.all_wanted.connect(self.history_wanted)
        for key, words in zip(KEYS, (tr("Operations"), tr("Saved"), tr("History")), strict=True):
            self._switch.add(key, words)
        self._pages.addWidget(self.saved)
        self._pages.addWidget(self.recent)
        self._switch.changed.connect(self._shown)

    @property
    def chosen(self) -> str:
        """Which of them is in front."""
        return KEYS[self._pages.currentIndex()]

    def choose(self, key: str) -> None:
        """Bring one to the front."""
        if self.saved is not None:
            self._switch.choose(key)

    def show_connection(self, name: str, base: str) -> None:
        """Everything is about connection `name` from now on. base: the address of its API."""
        if (name, base) != (self._name, self._base):
            self._name, self._base = name, base
            self._shown(self.chosen)

    def add_foot(self, widget: QWidget) -> None:
        """Put something below all of it, such as what is left of a quota."""
        self._foot.addWidget(widget)

    def reload_history(self) -> None:
        """A request was sent."""
        if self.recent is not None and self.chosen == "history" and self.isVisible():
            self.recent.reload()

    def focus_find(self) -> None:
        """Go to the field that finds something in what is in front."""
        fields = (self.operations.field, self.saved and self.saved.field, self.recent and self.recent.field)
        if field := fields[self._pages.currentIndex()]:
            field.focus()

    def _shown(self, key: str) -> None:
        """What is read from the disk is read when it is looked at."""
        self._pages.setCurrentIndex(KEYS.index(key))
        if not self._name:
            return
        if key == "saved" and self.saved is not None:
            self.saved.show_connection(self._name)
        elif key == "history" and self.recent is not None:
            self.recent.show_connection(self._name, self._base)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown(self.chosen)
