"""What the answer has to be like: one check a line, each with whether the last answer passed it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.request.results import Checked
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.shared_undo import SharedUndo
from desktop_app.ui.widgets.variable_field import VariableField
from desktop_app.ui.widgets.variable_looks import VariableLooks


class _CheckRow(Panel):
    """One check."""

    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, text: str, name: str, looks: VariableLooks, undo: SharedUndo) -> None:
        super().__init__("surface", "bottom", name=name)
        self.field = VariableField(tr("Check"), looks, name=f"{name}.text", placeholder="status == 200", height=28)
        self.field.setProperty("bare", True)
        self.field.setText(text)
        self.field.textEdited.connect(self.changed)
        undo.share(self.field)
        self._icon = Icon("check", "ok", 14)
        self._words = ElidedLabel("", "caption", "text3", name=f"{name}.result")
        self.remove = Button("", "ghost", icon="x", description=tr("Remove this check"), name=f"{name}.remove")
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        layout = column(self, margins=(12, 6, 8, 6))
        line = row(spacing=6)
        line.addWidget(self.field, 1)
        line.addWidget(self.remove)
        layout.addLayout(line)
        self._said = QWidget()
        said = row(self._said, spacing=6, margins=(8, 0, 4, 2))
        said.addWidget(self._icon)
        said.addWidget(self._words, 1)
        layout.addWidget(self._said)
        self.show_result(None)

    def show_result(self, result: Checked | None) -> None:
        """What came of it; None before there is an answer."""
        self._said.setVisible(result is not None)
        if result is not None:
            self._icon.set_icon("check" if result.passed else "warn", "ok" if result.passed else "bad")
            self._words.set_tone("ok" if result.passed else "bad")
            self._words.setText(tr("Passed") if result.passed else result.reason)
            self.field.setAccessibleDescription(self._words.text())


class ChecksPart(QWidget):
    """Edits the checks. `edited` carries them."""

    edited = Signal(tuple)

    def __init__(self, looks: VariableLooks, undo: SharedUndo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks, self._undo = looks, undo
        self._rows: list[_CheckRow] = []
        self._count = 0
        self._list = column()
        self.add_button = Button(tr("Add check"), "ghost", icon="plus", name="console.checks.add")
        self.add_button.clicked.connect(self._add_and_focus)
        example = tr("For example {one} or {two}", one="status == 200", two="jsonpath $.name == Ada")
        self._example = Label(example, "caption", "text3", wrap=True)
        layout = column(self)
        layout.addLayout(self._list)
        foot = row(margins=(8, 6, 8, 6))
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        layout.addLayout(foot)
        hint = row(margins=(16, 0, 16, 8))
        hint.addWidget(self._example)
        layout.addLayout(hint)

    def checks(self) -> tuple[str, ...]:
        """What stands there now."""
        return tuple(each.field.text() for each in self._rows)

    def show_checks(self, checks: Sequence[str], results: Sequence[Checked]) -> None:
        """checks: the lines. results: of the last answer, for those of them that it was held against."""
        if self.checks() != tuple(checks):
            for each in self._rows[len(checks) :]:
                self._drop(each)
            for shown, text in zip(self._rows, checks, strict=False):
                shown.field.setText(text)
            for text in checks[len(self._rows) :]:
                self._add(text)
        found = {result.check: result for result in results}
        for each in self._rows:
            each.show_result(found.get(each.field.text()))

    def _add(self, text: str) -> _CheckRow:
        self._count += 1
        added = _CheckRow(text, f"console.checks.{self._count}", self._looks, self._undo)
        added.changed.connect(self._changed)
        added.removed.connect(self._remove)
        self._rows.append(added)
        self._list.addWidget(added)
        return added

    def _add_and_focus(self) -> None:
        self._add("").field.setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, gone: _CheckRow) -> None:
        self._rows.remove(gone)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _remove(self, gone: _CheckRow) -> None:
        self._drop(gone)
        self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._changed()

    def _changed(self) -> None:
        self.edited.emit(self.checks())
