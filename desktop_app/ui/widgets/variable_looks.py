"""What variables (`{{name}}`) look like wherever they are typed: which have a value, and what it is now."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat

from desktop_app.core.api.variables.values import PLACEHOLDER
from desktop_app.ui import theme
from desktop_app.ui.widgets.variable_shown import Finder, Shown

_NOTHING: Final = Shown("")


class VariableLooks(QObject):
    """Says how a variable stands. `changed` is emitted when that may be different from before."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find: Finder = lambda name: _NOTHING

    def use(self, find: Finder) -> None:
        """Ask `find` from now on."""
        self._find = find
        self.changed.emit()

    def formats(self, text: str) -> list[tuple[int, int, QTextCharFormat]]:
        """Start, length and format of each variable in `text`."""
        if "{{" not in text:
            return []
        found = ((each.start(), each.end() - each.start(), self._find(each[1].strip()))
                 for each in PLACEHOLDER.finditer(text))  # fmt: skip
        return [(start, length, _format(missing=shown.missing)) for start, length, shown in found]

    def at(self, text: str, place: int) -> str:
        """What to say of the variable at character `place` of `text`: its name and value; "" where there is none."""
        for each in PLACEHOLDER.finditer(text):
            if each.start() <= place < each.end():
                name = each[1].strip()
                words = self._find(name).words
                return f"{name}\n{words}" if words else name
        return ""


def _format(*, missing: bool) -> QTextCharFormat:
    colours = theme.current().colours
    made = QTextCharFormat()
    made.setForeground(colours.q("bad" if missing else "accent"))
    made.setBackground(colours.q("badtint" if missing else "atint"))
    if missing:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(colours.q("bad"))
    return made
