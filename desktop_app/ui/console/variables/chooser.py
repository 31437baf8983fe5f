"""The button that says which environment is in use, and changes it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.variables.values import Values
from desktop_app.ui.widgets.button import Button


class EnvironmentButton(Button):
    """Without environments only an icon; one that is production in red, and with a word."""

    chosen = Signal(str)
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", icon="globe", large=True, description=tr("Environments"),
                         name="console.environment", parent=parent)  # fmt: skip
        self._names: tuple[str, ...] = ()
        self._chosen = ""
        self.clicked.connect(self._open)

    def show_values(self, values: Values) -> None:
        """Show what `values` has."""
        environment = values.environment
        self._names, self._chosen = values.found.names, environment.name
        self.set_kind("danger" if environment.production else "ghost")
        self.set_label(environment.name, icon="warn" if environment.production else "globe")
        words = tr("Environment {name}", name=environment.name) if environment.name else tr("Environments")
        if environment.production:
            words = tr("Environment {name}: production", name=environment.name)
        self.setAccessibleName(words)
        self.setToolTip(values.found.problem.message if values.found.problem else words)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("console.environment.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("", *self._names):
            action = menu.addAction(name or tr("No environment"))
            action.setCheckable(True)
            action.setChecked(name == self._chosen)
            action.triggered.connect(partial(self._take, name))
        menu.addSeparator()
        menu.addAction(theme.current().icon("gear"), tr("Edit environments and secrets…")).triggered.connect(
            lambda: self.edit_wanted.emit()
        )
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _take(self, name: str, checked: bool = False) -> None:
        self.chosen.emit(name)
