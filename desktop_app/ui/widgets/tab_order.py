"""Where the Tab key goes. Qt puts whatever is made late behind everything that is there already."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, late: QWidget) -> None:
    """Let the Tab key come into `late` from what is last in `before`, and go on to what came next."""
    stops = [*_stops(before)[-1:], *_stops(late)]
    for stop, following in pairwise(stops):
        QWidget.setTabOrder(stop, following)


def _stops(place: QWidget) -> list[QWidget]:
    """What can have the keyboard in `place`, and that itself, in the order of the Tab key."""
    found = [place] if place.focusPolicy() != Qt.FocusPolicy.NoFocus else []
    widget = place.nextInFocusChain()
    while widget is not None and widget is not place:
        if place.isAncestorOf(widget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
