"""Choosing one view of several: underlined tabs above a pane, and a segmented control."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.enter_key import EnterPresses
from desktop_app.ui.widgets.focus_ring import RingFocus
from desktop_app.ui.widgets.panels import row

Look = Literal["tab", "segment"]
_HIT = 24


class _Choice(RingFocus, EnterPresses, QAbstractButton):
    def __init__(self, text: str, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._count = ""
        self._icon = ""
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_extra(self, count: str, icon: str) -> None:
        if (count, icon) == (self._count, self._icon):
            return
        self._count, self._icon = count, icon
        self.setAccessibleDescription(count)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        current = theme.current()
        width = QFontMetrics(current.font("small-medium")).horizontalAdvance(self.text())
        if self._count:
            width += 6 + QFontMetrics(current.font("caption")).horizontalAdvance(self._count)
        if self._icon:
            width += 6 + 14
        return QSize(max(_HIT, width + (20 if self._look == "segment" else 0)), current.px(_HIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        colours = current.colours
        painter = paint.smooth(self)
        x = 0
        if self._look == "segment":
            x = 10
            if self.isChecked():
                paint.rounded(painter, QRectF(self.rect()), 5, colours.q("raised"), colours.q("line2"))
        tone = "text" if self.isChecked() or self.underMouse() else "text2"
        if not self.isEnabled():
            tone = "text3"
        painter.setFont(current.font("small-medium"))
        painter.setPen(colours.q(tone))
        flags = paint.leading(self)
        painter.drawText(paint.mirrored(self, self.rect().adjusted(x, 0, 0, 0)), flags, self.text())
        x += painter.fontMetrics().horizontalAdvance(self.text()) + 6
        if self._count:
            painter.setFont(current.font("caption"))
            painter.setPen(colours.q("text3"))
            painter.drawText(paint.mirrored(self, self.rect().adjusted(x, 0, 0, 0)), flags, self._count)
        if self._icon:
            tick = "ok" if self._icon == "check" else "warn"
            place = paint.mirrored(self, QRect(x, (self.height() - 14) // 2, 14, 14))
            painter.drawPixmap(place.topLeft(), paint.icon_pixmap(self, self._icon, tick, 14))
        if self._look == "tab" and self.isChecked():
            paint.bar(painter, QRect(0, self.height() - 2, self.width(), 2), colours.q("accent"))
        painter.end()


class Choices(QWidget):
    """One of several, by mouse or arrow keys; `changed` carries the key of the new one."""

    changed = Signal(str)

    def __init__(self, look: Look, *, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look = look
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._stops: list[QWidget] = []
        segment = look == "segment"
        self._row = row(self, spacing=2 if segment else 20, margins=(3, 3, 3, 3) if segment else (16, 0, 16, 0))
        if segment:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        else:
            self.setFixedHeight(theme.current().px(36))
            self._row.addStretch(1)
        self._group.idToggled.connect(self._toggled)

    def add(self, key: str, text: str, explained: str = "") -> None:
        """Add a choice; the first one is chosen. explained: what it is, for the tooltip and a screen reader."""
        choice = _Choice(text, self._look, f"{self.objectName()}.{key}", self)
        choice.setToolTip(explained)
        choice.setAccessibleDescription(explained)
        self._group.addButton(choice, len(self._keys))
        self._row.insertWidget(len(self._keys), choice)
        if self._stops:
            QWidget.setTabOrder(self._stops[-1], choice)
        self._stops.append(choice)
        self._keys.append(key)
        if len(self._keys) == 1:
            choice.setChecked(True)

    def add_right(self, widget: QWidget) -> None:
        """Put `widget` at the right end of a row of tabs; the Tab key comes to it after the tabs."""
        self._row.addWidget(widget)
        if self._stops:
            QWidget.setTabOrder(self._stops[-1], widget)
        self._stops.append(widget)

    @property
    def chosen(self) -> str:
        """Key of the chosen one."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose another one; `changed` is emitted as for a click."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_extra(self, key: str, *, count: str = "", icon: str = "") -> None:
        """A number or a tick ("check", "warn") after the words of a tab."""
        choice = self._group.button(self._keys.index(key))
        assert isinstance(choice, _Choice)
        choice.set_extra(count, icon)

    def set_available(self, key: str, available: bool) -> None:
        """Show or hide a choice that isn't there at the moment."""
        self._group.button(self._keys.index(key)).setVisible(available)

    def _toggled(self, index: int, on: bool) -> None:
        # Only the chosen one is a stop of the Tab key, as with radio buttons; arrows do the rest.
        self._group.button(index).setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on:
            self.changed.emit(self._keys[index])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        shown = [key for i, key in enumerate(self._keys) if not self._group.button(i).isHidden()]
        key = shown[(shown.index(self.chosen) + step) % len(shown)]
        self.choose(key)
        self._group.button(self._keys.index(key)).setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        painter = paint.smooth(self)
        if self._look == "segment":
            paint.rounded(painter, QRectF(self.rect()), 7, colours.q("sunken"), colours.q("line2"))
        else:
            paint.bar(painter, QRect(0, self.height() - 1, self.width(), 1), colours.q("line"))
        painter.end()


def tabs(*, name: str, label: str, parent: QWidget | None = None) -> Choices:
    """Underlined tabs, 36 px high."""
    return Choices("tab", name=name, label=label, parent=parent)


def segmented(*, name: str, label: str, parent: QWidget | None = None) -> Choices:
    """A segmented control, 30 px high."""
    return Choices("segment", name=name, label=label, parent=parent)
