"""F6 and Shift F6: from one pane of the window to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Panes:
    """Goes through panes in order, to the first control in each."""

    def __init__(self, panes: Callable[[], Sequence[QWidget]]) -> None:
        """panes: those of the moment, in order; asked for at each key press."""
        self._panes = panes

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) pane that can take the focus."""
        shown = [(pane, stop) for pane in self._panes() if pane.isVisible() and (stop := _first_stop(pane))]
        if not shown:
            return
        focused = QApplication.focusWidget()
        at = next((i for i, (pane, _) in enumerate(shown) if _inside(focused, pane)), -1 if by > 0 else 0)
        shown[(at + by) % len(shown)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _inside(widget: QWidget | None, pane: QWidget) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _first_stop(pane: QWidget) -> QWidget | None:
    """The first control of `pane` in the order of the Tab key."""
    widget: QWidget | None = pane
    while widget is not None:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if _inside(widget, pane) and takes and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
        if widget is pane:
            return None
    return None
