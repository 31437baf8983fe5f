"""A GraphQL request: the query, and its variables below or beside it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.parts import section
from desktop_app.ui.widgets.json.editor import JsonEditor
from desktop_app.ui.widgets.panels import Panel, column
from desktop_app.ui.widgets.shared_undo import SharedUndo
from desktop_app.ui.widgets.variable_looks import VariableLooks

_BESIDE_FROM: Final = 600
"""Width from which the two are beside each other: there the pane is low."""


class GraphqlPart(QWidget):
    """Edits query and variables. `edited` carries the changed field by its name."""

    edited = Signal(dict)

    def __init__(self, looks: VariableLooks, undo: SharedUndo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self.query = JsonEditor("console.graphql", tr("GraphQL query"), looks)
        self.query.set_language("graphql")
        self.variables = JsonEditor("console.graphql.variables", tr("Variables of the query"), looks)
        self.variables.say_when_empty(tr("Empty: the query has no variables."))
        for editor in (self.query, self.variables):
            editor.edit.setUndoRedoEnabled(False)
            editor.changed.connect(self._typed)
            undo.share(editor.edit)
        self.query.edit.too_long.connect(lambda text: self.edited.emit({"graphql": text}))
        self.variables.edit.too_long.connect(lambda text: self.edited.emit({"graphql_variables": text}))
        lower = Panel("surface", "top")
        inside = column(lower)
        inside.addWidget(section(tr("Variables")))
        inside.addWidget(self.variables, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.query)
        self._split.addWidget(lower)
        self._split.setSizes([600, 300])
        column(self).addWidget(self._split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def show_draft(self, draft: Draft) -> None:
        """Show what is written."""
        self._draft = draft
        for editor, text in ((self.query, draft.graphql), (self.variables, draft.graphql_variables)):
            if editor.text() != text:
                editor.set_text(text)

    def _typed(self) -> None:
        query, variables = self.query.text(), self.variables.text()
        if query != self._draft.graphql:
            self.edited.emit({"graphql": query})
        elif variables != self._draft.graphql_variables:
            self.edited.emit({"graphql_variables": variables})
