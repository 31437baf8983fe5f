"""A long page in sections: their names at the left, all of them below each other at the right."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.in_sight import keep_focus_in_sight
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, Rule, column, row
from desktop_app.ui.widgets.row_button import RowButton

_NAV_WIDTH, _NAV_FROM = 196, 900


class NavRow(RowButton):
    """The name of a section; a dot says that something in it was changed."""

    def __init__(self, key: str, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, 32, name=name, parent=parent)
        self.key = key
        self._chosen = self._changed = False

    def set_chosen(self, chosen: bool) -> None:
        """Whether this section is in sight."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def set_changed(self, changed: bool) -> None:
        """Whether something in it is not saved yet."""
        if changed != self._changed:
            self._changed = changed
            self.setAccessibleDescription(tr("not saved yet") if changed else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter: QPainter = paint.smooth(self)
        self.paint_background(painter, 6, current.colours.q("atint") if self._chosen else None, None)
        painter.setFont(current.font("body-medium" if self._chosen else "body"))
        painter.setPen(current.colours.q("text" if self._chosen else "text2"))
        words = paint.mirrored(self, self._words())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, paint.leading(self), shown)
        if self._changed:
            centre = paint.mirrored(self, QRect(self.width() - 21, 0, 6, self.height())).center().toPointF()
            paint.circle(painter, centre, 3, current.colours.q("accent"))
        painter.end()

    def _words(self) -> QRect:
        return self.rect().adjusted(12, 0, -24 if self._changed else -12, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = QFontMetrics(theme.current().font("body-medium")).horizontalAdvance(self.text())
        self.setToolTip(self.text() if widest > self._words().width() - 12 else "")


class Sections(QWidget):
    """Sections with a heading each. `add` gives the layout that a section's rows go into."""

    moved = Signal(str)

    def __init__(
        self, *, name: str, width: int, side: int = 28, rules: bool = True, parent: QWidget | None = None
    ) -> None:
        """name: object name. width: of the widest row, side: of the margins, in px. rules: a line between sections."""
        super().__init__(parent)
        self.setObjectName(name)
        self._rules = rules
        self._rows: list[NavRow] = []
        self._sections: dict[str, QWidget] = {}
        self.nav = Panel("surface", "right", name=f"{name}.nav")
        self.nav.setAccessibleName(tr("Sections"))
        self.nav.setFixedWidth(theme.current().px(_NAV_WIDTH))
        self._nav = column(self.nav, spacing=1, margins=(12, 16, 12, 16))
        self._nav.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas = QWidget()
        self._canvas.setProperty("scrolled", True)
        self._area.setWidget(self._canvas)
        keep_focus_in_sight(self._area)
        inner = QWidget()
        inner.setMaximumWidth(theme.current().px(width))
        placed = row(self._canvas, margins=(side, 20, side, 20))
        placed.addWidget(inner, 1)
        placed.addStretch(0)
        self._list = column(inner)
        self._list.addStretch(1)
        line = row(self)
        line.addWidget(self.nav)
        line.addWidget(self._area, 1)
        self._area.verticalScrollBar().valueChanged.connect(self._follow)
        self._canvas.installEventFilter(self)

    def add(self, key: str, title: str) -> QVBoxLayout:
        """A further section."""
        made = QWidget()
        made.setObjectName(f"{self.objectName()}.section.{key}")
        layout = column(made, spacing=12, margins=(0, 0, 0, 20))
        if self._sections and self._rules:
            layout.addWidget(Rule())
            layout.addSpacing(4)
        layout.addWidget(Label(title, "heading"))
        layout.addSpacing(2)
        each = NavRow(key, title, f"{self.objectName()}.nav.{key}")
        each.clicked.connect(lambda: self.go_to(key))
        self._nav.insertWidget(len(self._rows), each)
        self._list.insertWidget(len(self._rows), made)
        self._rows.append(each)
        self._sections[key] = made
        self._follow()
        return layout

    def set_changed(self, keys: set[str]) -> None:
        """The sections in which something is not saved yet."""
        for each in self._rows:
            each.set_changed(each.key in keys)

    def show_only(self, keys: set[str]) -> None:
        """Hide the sections that have nothing to show now."""
        for each in self._rows:
            each.setVisible(each.key in keys)
            self._sections[each.key].setVisible(each.key in keys)

    def go_to(self, key: str) -> None:
        """Bring a section to the top, as far as there is something below it."""
        bar = self._area.verticalScrollBar()
        bar.setValue(self._sections[key].mapTo(self._canvas, QPoint(0, 0)).y() - 20)
        self._choose(key)

    def _follow(self) -> None:
        top = self._area.verticalScrollBar().value() + 60
        shown = [each.key for each in self._rows if not self._sections[each.key].isHidden()]
        passed = [key for key in shown if self._sections[key].mapTo(self._canvas, QPoint(0, 0)).y() <= top]
        if shown:
            self._choose(passed[-1] if passed else shown[0])

    def _choose(self, key: str) -> None:
        for each in self._rows:
            each.set_chosen(each.key == key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.nav.setVisible(self.window().width() >= theme.current().px(_NAV_FROM + _NAV_WIDTH))
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._follow()
        return False
