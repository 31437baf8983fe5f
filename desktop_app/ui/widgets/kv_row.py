"""One row of a table of names and values."""

from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import CheckBox
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_value import FileMenu, choose
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.panels import Panel, row
from desktop_app.ui.widgets.shared_undo import is_undo
from desktop_app.ui.widgets.variable_field import VariableField
from desktop_app.ui.widgets.variable_looks import VariableLooks

_NAME_WIDTH: Final = 104
_ROW_HEIGHT: Final = 40
_HINT_FROM: Final = 300
_SIDE, _SIDE_OF_WORDS = 8, 16
"""Pixels at the right of a button, which has some of its own, and of words."""
Part = Literal["name", "value"]


class PairRow(Panel):
    """The widgets of one row. Its fields leave undo to the page."""

    changed = Signal()
    removed = Signal(QWidget)
    walked = Signal(QWidget, str, int)
    """An arrow key or Enter: the row, "name" or "value", and how many rows further (+1, -1)."""

    def __init__(self, pair: Pair, name: str, looks: VariableLooks, *, files: bool = False) -> None:
        """files: the value may be a file."""
        super().__init__("surface", "bottom", name=name)
        self._pair = pair
        self._files = files
        self._under_pointer = False
        self.setFixedHeight(theme.current().px(_ROW_HEIGHT))
        self.box = CheckBox(name=f"{name}.enabled")
        self.name = VariableField(tr("Name"), looks, name=f"{name}.name", placeholder=tr("Name"), height=28)
        self.value = VariableField(tr("Value"), looks, name=f"{name}.value", height=28)
        self.hint = ElidedLabel("", "caption", "text3", name=f"{name}.hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.more = Button("", "ghost", icon="file" if files else "down", name=f"{name}.more",
                           description=tr("Send a file") if files else tr("Choose a value"))  # fmt: skip
        self.remove = Button("", "ghost", icon="x", description=tr("Remove this row"), name=f"{name}.remove")
        self._lay_out()
        self.show_pair(pair)
        self.box.toggled.connect(self._emit)
        self.name.textEdited.connect(self._edited)
        self.value.textEdited.connect(self._value_edited)
        self.more.clicked.connect(self._open_more)
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    def _lay_out(self) -> None:
        self.name.setFixedWidth(theme.current().px(_NAME_WIDTH))
        for field in (self.name, self.value):
            field.setProperty("bare", True)
            field.installEventFilter(self)
        keep = self.box.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.box.setSizePolicy(keep)
        line = self._line = row(self, spacing=6, margins=(12, 0, _SIDE, 0))
        line.addWidget(self.box)
        line.addWidget(self.name)
        line.addWidget(self.value, 1)
        line.addWidget(self.hint)
        line.addWidget(self.more)
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
        self.name.setToolTip(tips.plain(pair.about))
        self.value.setPlaceholderText(tr("Path of a file") if pair.file else pair.hint or tr("Value"))
        self.value.setAccessibleDescription(pair.about or pair.hint)
        self.hint.setText(self._hint_words(pair))
        # Only here, where they have a parent: before, showing one would open a window of its own.
        self.box.setVisible(not pair.required)
        self.more.setVisible(self._files or bool(pair.choices))
        keep = self.remove.sizePolicy()
        keep.setRetainSizeWhenHidden(not pair.known)
        self.remove.setSizePolicy(keep)
        self._line.setContentsMargins(12, 0, _SIDE_OF_WORDS if pair.known and self.more.isHidden() else _SIDE, 0)
        self._name_parts()
        self._show_extras()

    def _hint_words(self, pair: Pair) -> str:
        if self._files:
            return pair.media_type or (tr("File") if pair.file else "")
        # With the choices one click away their list would only take the room of the value.
        words = "" if pair.choices else pair.hint
        return tr("required") if pair.required and not words else words

    def _name_parts(self) -> None:
        name = self.name.text()
        self.box.setAccessibleName(tr("Send {name}", name=name or tr("this row")))
        self.value.setAccessibleName(tr("Value of {name}", name=name) if name else tr("Value"))

    def pair(self) -> Pair:
        """What the row says now."""
        given = self._pair
        enabled = self.box.isChecked() or given.required
        return replace(given, name=self.name.text().strip(), value=self.value.text(), enabled=enabled)

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

    def _open_more(self) -> None:
        if self._files:
            FileMenu(self.pair(), self.more, self._take).open()
        else:
            choose(self._pair.choices, self.value.text(), self.more, self._take_value)

    def _take(self, pair: Pair) -> None:
        self.show_pair(replace(pair, enabled=True))
        self._emit()

    def _take_value(self, value: str) -> None:
        self.value.setText(value)
        self._value_edited(value)

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
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo(event):
            event.ignore()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_extras()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            part: Part = "name" if watched is self.name else "value"
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.walked.emit(self, part, -1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                if not self.more.isHidden():
                    self._open_more()
                return True
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() == Qt.Key.Key_Delete and not self._pair.known:
                self.removed.emit(self)
                return True
        return super().eventFilter(watched, event)
