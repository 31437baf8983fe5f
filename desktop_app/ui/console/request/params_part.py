"""The parameters of the request: those of the path, kept in step with the address, and those of the query."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.parts import fill, section, stacked
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.panels import column
from desktop_app.ui.widgets.variable_looks import VariableLooks


class ParamsPart(QWidget):
    """Edits path and query parameters. `edited` carries the changed rows."""

    edited = Signal(dict)

    def __init__(self, looks: VariableLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path_words = section(tr("Path"))
        self.path = PairTable("console.path", "", looks)
        self.query = PairTable("console.params", tr("Add parameter"), looks)
        self.path.changed.connect(lambda: self.edited.emit({"path_pairs": tuple(self.path.pairs())}))
        self.query.changed.connect(lambda: self.edited.emit({"query_pairs": tuple(self.query.pairs())}))
        column(self).addWidget(stacked(self._path_words, self.path, section(tr("Query parameters")), self.query))

    def show_draft(self, draft: Draft) -> None:
        """Show what is written."""
        fill(self.path, draft.path_pairs)
        fill(self.query, draft.query_pairs)
        self._path_words.setVisible(bool(draft.path_pairs))
        self.path.setVisible(bool(draft.path_pairs))
