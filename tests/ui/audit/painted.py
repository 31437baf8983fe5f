"""What painted widgets draw: words that need more room than they are given, or are shortened and told nowhere.

Labels and buttons say what room they need; a painted row just paints. So for a while every painter is listened to.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTabBar, QWidget

from tests.ui.audit.looks import called

_SLACK = 1.5
"""Pixels: advances are whole numbers in some metrics and not in others."""


@contextmanager
def listened() -> Iterator[list[str]]:
    """While the block lasts, what widgets paint is measured; gives the list that findings are added to."""
    found: list[str] = []
    shortened: dict[str, str] = {}
    draw, elide = QPainter.drawText, QFontMetrics.elidedText

    def elided(metrics: QFontMetrics, text: str, *how: Any) -> str:
        shown = elide(metrics, text, *how)
        if shown != text:
            shortened[shown] = text
        return shown

    def drawn(painter: QPainter, *what: Any) -> Any:
        device = painter.device()
        if isinstance(device, QWidget) and (placed := _placed(what)):
            box, flags, text = placed
            if not flags & Qt.TextFlag.TextWordWrap.value:
                found.extend(_cut(painter, device, box, flags, text))
            if text in shortened and not _told(device, box, shortened[text]):
                found.append(f"{called(device)}: {shortened[text]!r} is shortened without a tooltip")
        return draw(painter, *what)

    QPainter.drawText, QFontMetrics.elidedText = drawn, elided  # type: ignore[assignment, method-assign]
    try:
        yield found
    finally:
        QPainter.drawText, QFontMetrics.elidedText = draw, elide  # type: ignore[method-assign]


def _placed(what: tuple[Any, ...]) -> tuple[QRectF, int, str] | None:
    """The box, the flags and the words of a call of `drawText`; None for one that names a point alone."""
    if len(what) >= 6 and isinstance(what[5], str):
        what = (QRectF(*what[:4]), *what[4:])
    if len(what) < 3 or not hasattr(what[0], "width") or not isinstance(what[2], str) or not what[2]:
        return None
    return QRectF(what[0]), int(what[1]), what[2]


def _cut(painter: QPainter, device: QWidget, box: QRectF, flags: int, text: str) -> Iterator[str]:
    needs = painter.fontMetrics().horizontalAdvance(text)
    centred = bool(flags & Qt.AlignmentFlag.AlignHCenter.value)
    right = bool(flags & Qt.AlignmentFlag.AlignRight.value)
    left = box.center().x() - needs / 2 if centred else box.right() - needs if right else box.left()
    left += painter.transform().dx()
    if needs > box.width() + _SLACK:
        yield f"{called(device)}: paints {text!r}, {needs} px, into {box.width():.0f}"
    elif isinstance(device, QTabBar):
        return  # tabs at the end of a strip are scrolled into sight
    elif left < -_SLACK or left + needs > device.width() + _SLACK:
        yield f"{called(device)}: paints {text!r} from {left:.0f} to {left + needs:.0f} of {device.width()}"


def _told(device: QWidget, box: QRectF, whole: str) -> bool:
    """Whether resting the pointer on it tells the whole text."""
    if device.toolTip():
        return True
    place = QPoint(int(box.center().x()), int(box.center().y()))
    if isinstance(device, QTabBar):
        return bool(device.tabToolTip(device.tabAt(place)))
    view = device.parentWidget()
    if isinstance(view, QAbstractItemView):
        index = view.indexAt(place)
        told = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
        return bool(told)
    return False
