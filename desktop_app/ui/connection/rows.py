"""The rows of the connection page: a label, the control for one field, where its value comes from, what is wrong."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.connection.draft import Origin
from desktop_app.ui.connection.entries import Entry
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label, WholeLabel
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.switch import Switch

_LABEL_WIDTH, _ROW = 148, 32
_CHIPS = {None: ChipState.PLAIN, True: ChipState.FOUND, False: ChipState.MISSING}


class EntryRow(QWidget):
    """One field. `edited` carries its name and its text, as it is typed; `acted`: its button was pressed."""

    edited = Signal(str, str)
    acted = Signal()

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setObjectName(f"connection.row.{entry.name}")
        self.chip = ScopeChip("", ChipState.PLAIN, ui_font=True, parent=self).make_passive()
        self.note = Label("", "small", "text3", wrap=True, name=f"connection.{entry.name}.note")
        self._label = Label(entry.label, "small-medium", "text2")
        self.control = self._build()
        self._label.setBuddy(self.control)
        right = column(spacing=4)
        right.addWidget(self._placed())
        right.addWidget(self.note)
        self.button = self._button()
        if self.button is not None:
            below = row()
            below.addWidget(self.button)
            below.addStretch(1)
            right.addLayout(below)
        self._line = row(self)
        self._line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(right, 1)
        self.set_beside(True)

    def set_beside(self, beside: bool) -> None:
        """Put the label beside the field, or above it where there is little room."""
        px = theme.current().px
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(16 if beside else 4)
        self._label.setFixedHeight(px(_ROW if beside else 16))
        self._label.setFixedWidth(px(_LABEL_WIDTH) if beside else self._label.sizeHint().width())

    def _build(self) -> Field | ChoicesBox | Switch:
        entry, name = self.entry, f"connection.{self.entry.name}"
        if entry.kind == "choice":
            box = ChoicesBox(entry.label, entry.choices, name=name)
            box.chosen.connect(lambda key: self.edited.emit(entry.name, key))
            return box
        if entry.kind == "flag":
            switch = Switch(f"{entry.label}: {entry.hint}", name=name)
            switch.clicked.connect(lambda on: self.edited.emit(entry.name, "true" if on else "false"))
            return switch
        field = Field(entry.label, name=name, placeholder=entry.placeholder, code=entry.code)
        field.textEdited.connect(lambda text: self.edited.emit(entry.name, text))
        field.installEventFilter(self)
        return field

    def _button(self) -> Button | None:
        if not self.entry.action:
            return None
        button = Button(self.entry.action, "link", flush=True, name=f"connection.{self.entry.name}.act")
        button.clicked.connect(self.acted)
        return button

    def _placed(self) -> QWidget:
        """The control with its chip: inside a field at the right, beside a switch."""
        if not isinstance(self.control, Switch):
            if isinstance(self.control, Field):
                self.chip.setParent(self.control)
            self.chip.hide()
            return self.control
        box = QWidget()
        box.setMinimumHeight(theme.current().px(_ROW))
        line = row(box, spacing=10)
        line.addWidget(self.control)
        line.addWidget(WholeLabel(self.entry.hint, "small", "text2", wrap=True), 1)
        self.chip.hide()
        return box

    def show_value(self, text: str, suggestion: str, origin: Origin | None, problem: str) -> None:
        """Show the field's text. suggestion: what is used while it is empty. problem: what is wrong, "" for nothing."""
        control = self.control
        if isinstance(control, ChoicesBox):
            control.set_key(text)
        elif isinstance(control, Switch):
            control.setChecked(text == "true")
        else:
            if control.text() != text:
                control.setText(text)
            control.setPlaceholderText(suggestion or self.entry.placeholder)
            control.set_invalid(bool(problem))
            self._show_origin(origin)
        hint = "" if isinstance(control, Switch) else self.entry.hint
        self.note.set_tone("bad" if problem else "text3")
        self.note.setText(problem or hint)
        self.note.setVisible(bool(problem or hint))
        control.setAccessibleDescription(
            ", ".join(filter(None, (self.chip.text() if origin else "", self.note.text())))
        )

    def _show_origin(self, origin: Origin | None) -> None:
        self.chip.setVisible(origin is not None)
        if origin is not None:
            self.chip.setText(origin.words)
            self.chip.set_state(_CHIPS[origin.good])
        self._place_chip()

    def _place_chip(self) -> None:
        if not isinstance(self.control, Field):
            return
        size = self.chip.sizeHint()
        room = size.width() + 8 if self.chip.isVisibleTo(self.control) else 0
        at_right = self.isLeftToRight()
        self.control.setTextMargins(0 if at_right else room, 0, room if at_right else 0, 0)
        left = self.control.width() - size.width() - 6 if at_right else 6
        self.chip.setGeometry(left, (self.control.height() - size.height()) // 2, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place_chip()
        return False

    def set_fixed(self, fixed: bool) -> None:
        """Let it be read only, for a connection that can't be changed."""
        if self.button is not None:
            self.button.setEnabled(not fixed)
        if isinstance(self.control, Field):
            self.control.setReadOnly(fixed)
        else:
            self.control.setEnabled(not fixed)


def missing_words() -> str:
    """What stands in place of the fields of a connection that can't be changed."""
    return tr("The sandbox comes with Framer Desk and can’t be changed. A duplicate of it can.")
