"""Scope chips, and a row of them that shortens to "+N" where there is no room."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.enter_key import EnterPresses
from desktop_app.ui.widgets.focus_ring import RingFocus

_HEIGHT, _HIT, _PADDING, _ICON, _GAP = 22, 24, 8, 12, 5


class ChipState(Enum):
    """What a chip says about its scope. PLAIN and COUNT say nothing; COUNT is the "+N" chip."""

    GRANTED = "granted"
    MISSING = "missing"
    ASKING = "asking"
    FOUND = "found"
    PLAIN = "plain"
    COUNT = "count"


_ICONS = {
    ChipState.GRANTED: ("check", "ok"), ChipState.MISSING: ("lock", "warn"), ChipState.ASKING: ("clock", "accent"),
    ChipState.FOUND: ("check", "ok"),
}  # fmt: skip
# Background, border, text: names of colour tokens, "" for none.
_LOOKS = {
    ChipState.GRANTED: ("sunken", "line", "text2"), ChipState.MISSING: ("", "warnfill", "warn"),
    ChipState.ASKING: ("atint", "", "accent"), ChipState.FOUND: ("oktint", "", "ok"),
    ChipState.PLAIN: ("sunken", "line", "text2"), ChipState.COUNT: ("sunken", "line", "text2"),
}  # fmt: skip


class ScopeChip(RingFocus, EnterPresses, QAbstractButton):
    """A scope and its state: granted (tick), missing (dashed, lock), asking (clock). Clicking it is a click."""

    ring_radius = _HIT // 2

    def __init__(
        self, text: str, state: ChipState = ChipState.PLAIN, *, ui_font: bool = False, parent: QWidget | None = None
    ) -> None:
        """ui_font: words instead of code, as for "Filled in for you"."""
        super().__init__(parent)
        self._state = state
        self._style: theme.TypeStyle = "caption" if ui_font or state is ChipState.COUNT else "code-small"
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def state(self) -> ChipState:
        """What the chip says now."""
        return self._state

    def set_state(self, state: ChipState) -> None:
        """Say something else about the same scope."""
        self._state = state
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        words = {
            ChipState.GRANTED: tr("{scope}, granted", scope=self.text()),
            ChipState.MISSING: tr("{scope}, missing", scope=self.text()),
            ChipState.ASKING: tr("{scope}, asking for it", scope=self.text()),
            ChipState.FOUND: tr("{scope}, found", scope=self.text()),
        }
        self.setAccessibleName(words.get(self._state, self.text()))

    def make_passive(self) -> "ScopeChip":
        """A chip that only shows something: no focus, no click. Returns itself."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return self

    def sizeHint(self) -> QSize:
        current = theme.current()
        width = QFontMetrics(current.font(self._style)).horizontalAdvance(self.text()) + 2 * _PADDING + 2
        if self._state in _ICONS:
            width += _ICON + _GAP
        return QSize(width, max(_HIT, current.px(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        fill, line, text = _LOOKS[self._state]
        height = current.px(_HEIGHT)
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        background = current.colours.q(fill) if fill else None
        if self.underMouse() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            background = current.colours.q("hover")
        dashed = self._state is ChipState.MISSING
        paint.rounded(painter, box, height / 2, background, current.colours.q(line) if line else None, dashed=dashed)
        x = _PADDING + 1
        if self._state in _ICONS:
            name, tone = _ICONS[self._state]
            place = paint.mirrored(self, QRect(x, (self.height() - _ICON) // 2, _ICON, _ICON))
            painter.drawPixmap(place.topLeft(), paint.icon_pixmap(self, name, tone, _ICON))
            x += _ICON + _GAP
        painter.setFont(current.font(self._style))
        painter.setPen(current.colours.q(text))
        painter.drawText(paint.mirrored(self, self.rect().adjusted(x, 0, 0, 0)), paint.leading(self), self.text())
        painter.end()


class ChipRow(QWidget):
    """Scope chips on one line. What doesn't fit becomes "+N": granted ones first, missing ones last.

    `clicked` carries the scope of the chip that was clicked, also when it was chosen from the "+N" menu.
    """

    clicked = Signal(str)
    _SPACING = 6

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips: list[ScopeChip] = []
        self._more = ScopeChip("+0", ChipState.COUNT, parent=self)
        self._more.setObjectName(f"{name}.more")
        self._more.clicked.connect(self._open_menu)
        self._hidden: list[ScopeChip] = []
        self._more.hide()

    def set_scopes(self, scopes: Sequence[tuple[str, ChipState]]) -> None:
        """Show these scopes with their states, in this order; missing ones are moved to the end."""
        if [(chip.text(), chip.state) for chip in self._chips] == _ordered(scopes):
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(scope, state) for scope, state in _ordered(scopes)]
        self.setAccessibleName(tr("Permissions"))
        self.setAccessibleDescription(", ".join(chip.accessibleName() for chip in self._chips))
        self._arrange()

    def _make(self, scope: str, state: ChipState) -> ScopeChip:
        chip = ScopeChip(scope, state, parent=self)
        chip.setObjectName(f"scope.{scope}")
        chip.clicked.connect(lambda: self.clicked.emit(scope))
        return chip

    def hidden_scopes(self) -> tuple[str, ...]:
        """The scopes behind "+N" at the present width."""
        return tuple(chip.text() for chip in self._hidden)

    def sizeHint(self) -> QSize:
        widths = [chip.sizeHint().width() for chip in self._chips]
        return QSize(sum(widths) + self._SPACING * max(0, len(widths) - 1), theme.current().px(_HIT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.sizeHint().width() + 12, theme.current().px(_HIT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _choose(self) -> list[ScopeChip]:
        """The chips that have to hide so that the rest and "+N" fit."""
        spacing = self._SPACING
        used = sum(chip.sizeHint().width() + spacing for chip in self._chips) - spacing
        granted = [chip for chip in self._chips if chip.state is not ChipState.MISSING]
        missing = [chip for chip in self._chips if chip.state is ChipState.MISSING]
        hidden: list[ScopeChip] = []
        for chip in [*reversed(granted), *reversed(missing)]:
            extra = QFontMetrics(theme.current().font("caption")).horizontalAdvance(f"+{len(hidden)}") + 18 + spacing
            if used + (extra if hidden else 0) <= self.width():
                break
            hidden.append(chip)
            used -= chip.sizeHint().width() + spacing
        return hidden

    def _arrange(self) -> None:
        self._hidden = self._choose()
        count = len(self._hidden)
        self._more.setText(f"+{count}")
        more = tr("1 more permission") if count == 1 else tr("{count} more permissions", count=count)
        self._more.setAccessibleName(more)
        x = 0
        more_placed = not self._hidden
        for chip in self._chips:
            if not more_placed and (chip.state is ChipState.MISSING):
                x = self._place(self._more, x)
                more_placed = True
            if chip in self._hidden:
                chip.hide()
            else:
                x = self._place(chip, x)
        if not more_placed:
            self._place(self._more, x)
        self._more.setVisible(bool(self._hidden))

    def _place(self, chip: ScopeChip, x: int) -> int:
        size = chip.sizeHint()
        place = QRect(x, (self.height() - size.height()) // 2, size.width(), size.height())
        chip.setGeometry(paint.mirrored(self, place))
        chip.show()
        return x + size.width() + self._SPACING

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._hidden:
            icon, tone = _ICONS.get(chip.state, ("key", "text3"))
            action = menu.addAction(theme.current().icon(icon, tone), chip.text())
            action.triggered.connect(chip.clicked)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _ordered(scopes: Sequence[tuple[str, ChipState]]) -> list[tuple[str, ChipState]]:
    return sorted(scopes, key=lambda pair: pair[1] is ChipState.MISSING)
