"""Grey bars where an answer will be, shown while one waits for it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets import paint

# Indent and width of each bar in px: the outline of a small JSON object.
_BARS: Final = ((0, 36), (18, 190), (36, 240), (36, 160), (18, 90))
_HEIGHT: Final = 10
_STEP: Final = 20


class Skeleton(QWidget):
    """The outline of a text that isn't there yet. It stands still, so it costs nothing."""

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, bars: Sequence[tuple[int, int]] = _BARS
    ) -> None:
        """bars: indent and width of each, in px of the design."""
        super().__init__(parent)
        self._bars = bars
        self.setObjectName(name)
        self.setAccessibleName(tr("Waiting for the answer"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(max(indent + width for indent, width in self._bars)), px(_STEP) * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        height = current.px(_HEIGHT)
        for place, (indent, width) in enumerate(self._bars):
            left = current.px(indent)
            bar = QRectF(left, place * current.px(_STEP), min(current.px(width), self.width() - left), height)
            paint.rounded(painter, bar, height / 2, current.colours.q("hover"), None)
        painter.end()
