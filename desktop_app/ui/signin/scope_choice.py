"""Choosing fewer permissions before another try."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import CheckBox
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, column, row

_NEEDED = "openid"  # without it there is no name and no account to keep the tokens under


class ScopeChoice(Card):
    """A tick for each permission, and a button that asks for what is left."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="signin.scope_choice", parent=parent)
        self._boxes: list[CheckBox] = []
        layout = column(self, spacing=4, margins=(20, 14, 20, 14))
        layout.addWidget(Label(tr("Ask for these permissions only"), "body-strong"))
        self._list = column(spacing=2)
        layout.addLayout(self._list)
        foot = row(margins=(0, 8, 0, 0))
        self.button = Button(tr("Sign in with these"), "primary", large=True, name="signin.scope_choice.go")
        self.button.clicked.connect(self._go)
        foot.addWidget(self.button)
        foot.addStretch(1)
        layout.addLayout(foot)

    def offer(self, scopes: tuple[str, ...]) -> None:
        """Offer `scopes`, all ticked."""
        for old in self._boxes:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._boxes = []
        for scope in scopes:
            box = CheckBox(scope, name=f"signin.scope_choice.{scope}")
            box.setChecked(True)
            box.setEnabled(scope != _NEEDED)
            box.toggled.connect(self._enable)
            self._boxes.append(box)
            self._list.addWidget(box)
        self._enable()

    def _enable(self) -> None:
        self.button.setEnabled(any(box.isChecked() for box in self._boxes))

    def _go(self) -> None:
        self.chosen.emit(tuple(box.text() for box in self._boxes if box.isChecked()))
