"""What a person would stumble over in one screen: controls without a name, too small to hit, texts that are cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label

SMALLEST = 24
"""Pixels that a pointer can hit (WCAG 2.2, 2.5.8)."""
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QPlainTextEdit)


def visible(root: QWidget) -> Iterator[QWidget]:
    """Everything of `root` that can be seen, windows of its own aside."""
    for each in root.findChildren(QWidget):
        if each.isVisible() and each.window() is root.window() and not each.visibleRegion().isEmpty():
            yield each


def called(widget: QWidget) -> str:
    """How a report calls a widget."""
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    return f"{type(widget).__name__} {named.objectName() if named else ''}"


def nameless(root: QWidget) -> list[str]:
    """What can have the keyboard, and tells a screen reader no name, no role, or not that it can have it."""
    found = []
    for each in visible(root):
        if each.focusPolicy() == Qt.FocusPolicy.NoFocus or each.focusProxy() or isinstance(each, QSplitterHandle):
            continue
        told = QAccessible.queryAccessibleInterface(each)
        if told is None or not told.isValid():
            found.append(f"{called(each)}: unknown")
        elif not told.text(QAccessible.Text.Name).strip():
            if not (isinstance(each, QLabel) and not each.text()):
                found.append(f"{called(each)}: no name")
        elif told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and not isinstance(each, QScrollArea):
            found.append(f"{called(each)}: role {told.role().name}")
        elif not told.state().focusable and each.isEnabled():
            found.append(f"{called(each)}: not focusable")
        elif not each.objectName() and isinstance(each, _CONTROLS):
            found.append(f"{called(each)} {told.text(QAccessible.Text.Name)!r}: no object name")
    return found


def too_small(root: QWidget) -> list[str]:
    """What can be pressed and is less than 24 px wide or high."""
    return [
        f"{called(each)}: {each.width()} x {each.height()}"
        for each in visible(root)
        if isinstance(each, _CONTROLS)
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
        and not (each.objectName().startswith("qt_") or type(each).__name__.startswith("Q"))
        and min(each.width(), each.height()) < SMALLEST
    ]


def cut_off(root: QWidget) -> list[str]:
    """Texts that need more room than they have. One that is shortened with "…" has to tell the whole in a tooltip."""
    found = []
    for each in visible(root):
        needs = _needs(each)
        if needs is None:
            continue
        width, height = needs
        text = each.text() if isinstance(each, QLabel | QAbstractButton) else ""
        room = each.contentsRect()
        if isinstance(each, ElidedLabel):
            if width > room.width() and not each.toolTip():
                found.append(f"{called(each)}: {text!r} is shortened without a tooltip")
            continue
        if width > room.width() + 1 or height > room.height() + 1:
            found.append(f"{called(each)}: {text!r} needs {width} x {height}, has {room.width()} x {room.height()}")
        elif outside := _outside(each):
            found.append(f"{called(each)}: {text!r} goes beyond {outside}")
    return found


def _needs(widget: QWidget) -> tuple[int, int] | None:
    """Width and height that the text of a widget takes; None for what has none."""
    if isinstance(widget, QLabel):
        if isinstance(widget, Icon) or not widget.text():
            return None
        if widget.wordWrap():
            width = widget.contentsRect().width()
            return 0, (widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height())
        if isinstance(widget, Label) and widget.textFormat() is Qt.TextFormat.PlainText:
            return widget.fontMetrics().horizontalAdvance(widget.text()), widget.fontMetrics().height()
        return widget.sizeHint().width(), 0
    if isinstance(widget, Button) and widget.text():
        return widget.sizeHint().width(), widget.sizeHint().height()
    return None


def _outside(widget: QWidget) -> str:
    """The ancestor that cuts `widget` off, "" for none; what can be scrolled into sight is not cut off."""
    box = QRect(QPoint(), widget.size())
    inner, parent = widget, widget.parentWidget()
    while parent is not None and not inner.isWindow():
        box = box.translated(inner.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            stays = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return called(area) if stays and (box.left() < -1 or box.right() > parent.width()) else ""
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(box):
            return called(parent)
        inner, parent = parent, parent.parentWidget()
    return ""
