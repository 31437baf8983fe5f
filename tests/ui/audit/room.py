"""Whether a screen has room for all of it: nothing to scroll sideways, no words cut off in boxes, tabs and heads."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from desktop_app.ui.console.request.bar import MethodBox
from desktop_app.ui.widgets.chips import ScopeChip
from desktop_app.ui.widgets.fields import CheckBox, Field
from tests.ui.audit.looks import called, visible


def sideways(root: QWidget) -> list[str]:
    """What has to be scrolled sideways to be read; views of code and of data may."""
    return [
        f"{called(each)}: {each.horizontalScrollBar().maximum()} px more than the {each.viewport().width()} it has"
        for each in visible(root)
        if isinstance(each, QScrollArea) and each.horizontalScrollBar().maximum() > 0
    ]


def too_wide(root: QWidget, room: int) -> list[str]:
    """Whether the screen is wider than it was told to be."""
    root.resize(room, root.height())  # once more: what made room for itself has done so by now
    return [f"{called(root)} is {root.width()} px wide, not {room}"] if root.width() > room else []


def shortened(root: QWidget) -> list[str]:
    """Words that a control has no room for and tells nowhere."""
    found = []
    for each in visible(root):
        for text, needs, has in _words(each):
            if needs > has + 1 and not each.toolTip():
                found.append(f"{called(each)}: {text!r} needs {needs} px, has {has}")
    return found


def _words(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """What a control shows, the pixels that takes, and those it has."""
    if isinstance(widget, ScopeChip | CheckBox):
        yield widget.text(), widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QComboBox) and not isinstance(widget, MethodBox):  # draws its words itself
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        inside = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        text = widget.currentText()
        yield text, widget.fontMetrics().horizontalAdvance(text), inside.width()
    elif isinstance(widget, QLineEdit):
        # A field of ours tells by a tooltip what it has no room to ask for.
        if not widget.text() and not isinstance(widget, Field):
            margins = widget.textMargins()
            room = widget.contentsRect().width() - margins.left() - margins.right() - 4
            yield widget.placeholderText(), widget.fontMetrics().horizontalAdvance(widget.placeholderText()), room
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            if not widget.tabToolTip(place):
                yield (
                    widget.tabText(place),
                    widget.fontMetrics().horizontalAdvance(widget.tabText(place)),
                    (widget.tabRect(place).width()),
                )
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)


def _heads(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    model = header.model()
    for section in range(header.count()):
        if header.isSectionHidden(section) or header.orientation() != Qt.Orientation.Horizontal:
            continue
        text = str(model.headerData(section, header.orientation()) or "")
        if not model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole):
            yield text, header.sectionSizeHint(section) - 8, header.sectionSize(section)


def hidden_focus(root: QWidget) -> list[str]:
    """What has the keyboard and is out of sight."""
    holder = root.focusWidget()
    if holder is None or not holder.isVisible() or not holder.visibleRegion().isEmpty():
        return []
    return [f"{called(holder)} has the keyboard at {holder.mapTo(root, QPoint()).toTuple()}, out of sight"]
