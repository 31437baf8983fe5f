"""A switch: on or off at once, 32 x 20 px in a hit area of at least 24 px."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.focus_ring import RingFocus

_WIDTH, _HEIGHT, _HIT = 32, 18, 24


class Switch(RingFocus, QAbstractButton):
    """`toggled` says that it was switched, `clicked` that the person did it: by hand or with a screen reader.

    Its state is also said by where the knob is, not by colour alone.
    """

    ring_radius = _HIT // 2

    def __init__(self, label: str, *, name: str, parent: QWidget | None = None) -> None:
        """label: accessible name. name: object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self._told = False  # who switches it now will say so, or means to say nothing
        self.toggled.connect(self._tell)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setChecked(self, on: bool) -> None:
        self._told = True
        super().setChecked(on)
        self._told = False

    def nextCheckState(self) -> None:
        self._told = True
        super().nextCheckState()
        self._told = False

    def _tell(self, on: bool) -> None:
        if not self._told:  # a screen reader switches without a click
            self.clicked[bool].emit(on)  # type: ignore[index]  # its overloads are missing in the stubs

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = paint.smooth(self)
        box = QRectF(paint.mirrored(self, QRect(0, (self.height() - _HEIGHT) // 2, _WIDTH, _HEIGHT)))
        on, able = self.isChecked(), self.isEnabled()
        fill = colours.q("line2" if not able else "accentfill" if on else "field")
        paint.rounded(painter, box, _HEIGHT / 2, fill, None)
        at_right = on == self.isLeftToRight()
        knob = QPointF(box.right() - _HEIGHT / 2 if at_right else box.left() + _HEIGHT / 2, box.center().y())
        paint.circle(painter, knob, _HEIGHT / 2 - 3, colours.q("onaccent" if able else "surface"))
        painter.end()
