"""What the parts of the request pane have in common."""

from collections.abc import Sequence

from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, scrolled


def section(words: str) -> Label:
    """The heading of some rows."""
    label = Label(words, "caption", "text3")
    label.setContentsMargins(16, 12, 16, 4)
    return label


def stacked(*parts: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """`parts` below each other, from the top, scrolling where they are too many. parent: see `scrolled`."""
    canvas = QWidget()
    layout = column(canvas)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return scrolled(canvas, parent)


def fill(table: PairTable, pairs: Sequence[Pair]) -> None:
    """Show `pairs` in `table`, unless it says so already: a field that is typed into keeps its cursor."""
    if tuple(table.pairs()) != tuple(pairs):
        table.set_pairs(pairs)


def count(pairs: Sequence[Pair]) -> str:
    """How many of `pairs` are sent, "" for none."""
    sent = sum(pair.enabled and bool(pair.name) for pair in pairs)
    return str(sent) if sent else ""
