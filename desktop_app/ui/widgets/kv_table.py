"""Names and values in rows: query parameters, path parameters, headers, parts of a form."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_row import PairRow, Part
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.variable_looks import VariableLooks

_AT_ONCE: Final = 24
"""Rows whose widgets are made at a time: as many as are seen at once."""


class PairTable(QWidget):
    """Rows of names and values, and a button that adds one."""

    changed = Signal()

    def __init__(
        self, name: str, add_words: str, looks: VariableLooks | None = None, *, files: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """name: object name; row 1 is `NAME.1`. add_words: "Add parameter", or "" where none can be added.

        looks: of variables in the fields. files: values may be files.
        """
        super().__init__(parent)
        self._looks = looks or VariableLooks(self)
        self._files = files
        self.setObjectName(name)
        self._rows: list[PairRow] = []
        self._waiting: list[Pair] = []
        self._making = QTimer(self, singleShot=True, interval=0)
        self._making.timeout.connect(self._make_some)
        self._count = 0
        self._layout: QVBoxLayout = column(self)
        self._list = column()
        self._layout.addLayout(self._list)
        self.add_button = Button(add_words, "ghost", icon="plus", name=f"{name}.add")
        self.add_button.clicked.connect(self._add_and_focus)
        foot = row(margins=(6, 6, 8, 6))  # the sign of the button below the ticks
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._layout.addLayout(foot)
        self.add_button.setVisible(bool(add_words))

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these rows in place of what was there."""
        for shown, pair in zip(self._rows, pairs, strict=False):
            shown.show_pair(pair)
        for _ in range(len(self._rows) - len(pairs)):
            self._drop(self._rows[-1])
        self._waiting = list(pairs[len(self._rows) :])
        self._make_some()

    def _make_some(self) -> None:
        """Make the widgets of a few rows; those of the rest follow while nothing else is to be done."""
        made, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for pair in made:
            self._add(pair)
        if self._waiting:
            self._making.start()

    def _make_all(self) -> None:
        while self._waiting:
            self._make_some()
        self._making.stop()

    def _drop(self, gone: PairRow) -> None:
        self._rows.remove(gone)
        self._list.removeWidget(gone)
        gone.hide()
        for part in (gone, gone.box, gone.name, gone.value, gone.more, gone.remove):
            part.setObjectName("")  # it lives on for a moment, and nobody should find it by its name
        gone.deleteLater()

    def pairs(self) -> list[Pair]:
        """Every row as it is now."""
        return [*(each.pair() for each in self._rows), *self._waiting]

    def sent(self) -> tuple[tuple[str, str], ...]:
        """Names and values of the rows that are ticked and have a name."""
        return tuple((pair.name, pair.value) for pair in self.pairs() if pair.enabled and pair.name)

    def _add(self, pair: Pair) -> PairRow:
        self._count += 1
        added = PairRow(pair, f"{self.objectName()}.{self._count}", self._looks, files=self._files)
        added.changed.connect(self.changed)
        added.removed.connect(self._remove)
        added.walked.connect(self._walk)
        self._rows.append(added)
        self._list.addWidget(added)
        return added

    def _add_and_focus(self) -> None:
        self._make_all()
        self._add(Pair()).name.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, gone: PairRow) -> None:
        place = self._rows.index(gone)
        self._drop(gone)
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].value.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _walk(self, source: PairRow, part: Part, way: int) -> None:
        place = self._rows.index(source) + way
        if place >= len(self._rows):
            if not self.add_button.isHidden() and (source.name.text() or source.value.text()):
                self._add_and_focus()
            return
        if place >= 0:
            target = self._rows[place]
            field = target.name if part == "name" and not target.name.isReadOnly() else target.value
            field.setFocus(Qt.FocusReason.TabFocusReason)
