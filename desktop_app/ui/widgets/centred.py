"""A page of limited width in the middle of its place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets.in_sight import keep_focus_in_sight
from desktop_app.ui.widgets.panels import row


class Centred(QScrollArea):
    """`content`, at most `width` px of the design wide. It stays where it is when the scroll bar comes or goes."""

    def __init__(self, content: QWidget, width: int, margins: tuple[int, int, int, int]) -> None:
        """margins: around the content (left, top, right, bottom)."""
        super().__init__()
        self._margins = margins
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas = QWidget()
        canvas.setProperty("scrolled", True)
        self._line = row(canvas, margins=margins)
        content.setMaximumWidth(theme.current().px(width))
        self._line.addStretch(1)
        self._line.addWidget(content, 1000)
        self._line.addStretch(1)
        self.setWidget(canvas)
        keep_focus_in_sight(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, top, right, bottom = self._margins
        bar = self.width() - self.viewport().width()
        if self.isLeftToRight():
            right = max(0, right - bar)
        else:
            left = max(0, left - bar)
        self._line.setContentsMargins(left, top, right, bottom)
