"""Names and values in rows: query parameters, path parameters, headers."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import CheckBox, Field
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.panels import Panel, column, row

_NAME_WIDTH: Final = 104
_ROW_HEIGHT: Final = 40
_HINT_FROM: Final = 300
Part = Literal["name", "value"]


class PairRow(Panel):
    """The widgets of one row."""

    changed = Signal()
    removed = Signal(QWidget)
    walked = Signal(QWidget, str, int)
    """An arrow key or Enter: the row, "name" or "value", and how many rows further (+1, -1)."""

    def __init__(self, pair: Pair, name: str) -> None:
        super().__init__("surface", "bottom", name=name)
        self._pair = pair
        self._under_pointer = False
        self.setFixedHeight(theme.current().px(_ROW_HEIGHT))
        self.box = CheckBox(name=f"{name}.enabled")
        self.name = Field(tr("Name"), name=f"{name}.name", placeholder=tr("Name"), code=True, height=28)
        self.value = Field(tr("Value"), name=f"{name}.value", code=True, height=28)
        self.hint = ElidedLabel("", "caption", "text3", name=f"{name}.hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.remove = Button("", "ghost", icon="x", description=tr("Remove this row"), name=f"{name}.remove")
        self._lay_out()
        self.show_pair(pair)
        self.box.toggled.connect(self._emit)
        self.name.textEdited.connect(self._edited)
        self.value.textEdited.connect(self._value_edited)
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    def _lay_out(self) -> None:
        self.name.setFixedWidth(theme.current().px(_NAME_WIDTH))
        for field in (self.name, self.value):
            field.setProperty("bare", True)
            field.installEventFilter(self)
        keep = self.box.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.box.setSizePolicy(keep)
        line = row(self, spacing=6, margins=(12, 0, 8, 0))
        line.addWidget(self.box)
        line.addWidget(self.name)
        line.addWidget(self.value, 1)
        line.addWidget(self.hint)
        line.addWidget(self.remove)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_pair(self, pair: Pair) -> None:
        """Show `pair` in place of what was there. Nothing is emitted, and a cursor in a field that says it stays."""
        self._pair = pair
        was_blocked = self.box.blockSignals(True)
        self.box.setChecked(pair.enabled or pair.required)
        self.box.blockSignals(was_blocked)
        for field, text in ((self.name, pair.name), (self.value, pair.value)):
            if field.text() != text:
                field.setText(text)
        self.name.setReadOnly(pair.known)
        self.name.setFocusPolicy(Qt.FocusPolicy.ClickFocus if pair.known else Qt.FocusPolicy.StrongFocus)
        self.value.setPlaceholderText(pair.hint or tr("Value"))
        self.value.setAccessibleDescription(pair.hint)
        self.hint.setText(pair.hint)
        # Only here, where they have a parent: before, showing one would open a window of its own.
        self.box.setVisible(not pair.required)
        keep = self.remove.sizePolicy()
        keep.setRetainSizeWhenHidden(not pair.known)
        self.remove.setSizePolicy(keep)
        self._name_parts()
        self._show_extras()

    def _name_parts(self) -> None:
        name = self.name.text()
        self.box.setAccessibleName(tr("Send {name}", name=name or tr("this row")))
        self.value.setAccessibleName(tr("Value of {name}", name=name) if name else tr("Value"))

    def pair(self) -> Pair:
        """What the row says now."""
        given = self._pair
        enabled = self.box.isChecked() or given.required
        return Pair(self.name.text().strip(), self.value.text(), enabled, given.hint, given.known, given.required)

    def _edited(self) -> None:
        self._name_parts()
        self._emit()

    def _value_edited(self, text: str) -> None:
        # Typing a value means wanting it; an optional one that is emptied again isn't sent.
        self.box.setChecked(bool(text) or not self._pair.known)
        self._emit()

    def _emit(self) -> None:
        self._show_extras()
        self.changed.emit()

    def _show_extras(self) -> None:
        """The hint stands in the field while that is empty; the remove button appears where one is."""
        shown = bool(self.hint.text() and self.value.text()) and self.width() >= theme.current().px(_HINT_FROM)
        self.hint.setVisible(shown)
        inside = self._under_pointer or any(part.hasFocus() for part in (self.name, self.value, self.remove, self.box))
        self.remove.setVisible(inside and not self._pair.known)
        tone = "text" if self.box.isChecked() else "text2"
        palette = self.name.palette()
        palette.setColor(palette.ColorRole.Text, theme.current().colours.q(tone))
        self.name.setPalette(palette)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._under_pointer = True
        self._show_extras()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._under_pointer = False
        self._show_extras()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_extras()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            part: Part = "name" if watched is self.name else "value"
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.walked.emit(self, part, -1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() == Qt.Key.Key_Delete and not self._pair.known:
                self.removed.emit(self)
                return True
        return super().eventFilter(watched, event)


class PairTable(QWidget):
    """Rows of names and values, and a button that adds one."""

    changed = Signal()

    def __init__(self, name: str, add_words: str, parent: QWidget | None = None) -> None:
        """name: object name; row 1 is `NAME.1`. add_words: "Add parameter", or "" where none can be added."""
        super().__init__(parent)
        self.setObjectName(name)
        self._rows: list[PairRow] = []
        self._count = 0
        self._layout: QVBoxLayout = column(self)
        self._list = column()
        self._layout.addLayout(self._list)
        self.add_button = Button(add_words, "ghost", icon="plus", name=f"{name}.add")
        self.add_button.clicked.connect(self._add_and_focus)
        foot = row(margins=(8, 6, 8, 6))
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._layout.addLayout(foot)
        self.add_button.setVisible(bool(add_words))

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these rows in place of what was there."""
        for shown, pair in zip(self._rows, pairs, strict=False):
            shown.show_pair(pair)
        for pair in pairs[len(self._rows) :]:
            self._add(pair)
        for _ in range(len(self._rows) - len(pairs)):
            self._drop(self._rows[-1])

    def _drop(self, gone: PairRow) -> None:
        self._rows.remove(gone)
        self._list.removeWidget(gone)
        gone.hide()
        for part in (gone, gone.box, gone.name, gone.value, gone.remove):
            part.setObjectName("")  # it lives on for a moment, and nobody should find it by its name
        gone.deleteLater()

    def pairs(self) -> list[Pair]:
        """Every row as it is now."""
        return [each.pair() for each in self._rows]

    def sent(self) -> tuple[tuple[str, str], ...]:
        """Names and values of the rows that are ticked and have a name."""
        return tuple((pair.name, pair.value) for pair in self.pairs() if pair.enabled and pair.name)

    def _add(self, pair: Pair) -> PairRow:
        self._count += 1
        added = PairRow(pair, f"{self.objectName()}.{self._count}")
        added.changed.connect(self.changed)
        added.removed.connect(self._remove)
        added.walked.connect(self._walk)
        self._rows.append(added)
        self._list.addWidget(added)
        return added

    def _add_and_focus(self) -> None:
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
