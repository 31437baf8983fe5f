"""The header fields of the request: those of the person, and in grey those that are added by themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.request.automatic import Automatic
from desktop_app.ui.console.request.parts import fill, section, stacked
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.variable_looks import VariableLooks


class _AutomaticRow(Panel):
    """One field that nobody types."""

    def __init__(self, given: Automatic) -> None:
        super().__init__("surface", "bottom", name=f"console.automatic.{given.name}")
        self.setFixedHeight(theme.current().px(32))
        self.setAccessibleName(f"{given.name}: {given.value}, {given.origin}")
        line = row(self, spacing=6, margins=(42, 0, 16, 0))
        name = ElidedLabel(given.name, "code", "text3")
        name.setFixedWidth(theme.current().px(112))
        line.addWidget(name)
        line.addWidget(ElidedLabel(given.value, "code", "text3"), 1)
        line.addWidget(ElidedLabel(given.origin, "caption", "text3"))


class HeadersPart(QWidget):
    """Edits the header fields. `edited` carries them."""

    edited = Signal(dict)

    def __init__(self, looks: VariableLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = PairTable("console.headers", tr("Add header"), looks)
        self.table.changed.connect(lambda: self.edited.emit({"header_pairs": tuple(self.table.pairs())}))
        self._given: list[Automatic] = []
        self._added = QWidget()
        self._added_rows = column(self._added)
        column(self).addWidget(
            stacked(section(tr("Headers")), self.table, section(tr("Added when it is sent")), self._added)
        )

    def show_headers(self, pairs: Sequence[Pair], added: list[Automatic]) -> None:
        """pairs: of the person. added: by themselves."""
        fill(self.table, pairs)
        if added == self._given:
            return
        self._given = added
        while (item := self._added_rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in added:
            self._added_rows.addWidget(_AutomaticRow(each))
