"""The palette on the screen: a field, the commands below it, and the keys that work them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.palette.commands import MOST, Command, Match, fitting
from desktop_app.ui.palette.index import Index
from desktop_app.ui.widgets import focus_ring, paint
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Icon, KeyCap, Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.row_paint import RowPainter

if TYPE_CHECKING:
    from desktop_app.ui.tasks import Tasks

Search = Callable[[str], Awaitable[list[Command]]]
"""Finds commands by what was typed."""

_WIDTH, _TOP, _ROW, _HEADING, _TALLEST = 680, 96, 38, 30, 480
_LEFT, _TEXT = 18, 62


class PaletteList(QWidget):
    """The commands that fit, painted; one of them is chosen."""

    run = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette.list")
        self.setMouseTracking(True)
        self.waiting = False
        self._matches: list[Match] = []
        self._tops: list[int] = []
        self._headings: list[tuple[int, str]] = []
        self.chosen = 0

    def show_matches(self, matches: list[Match], *, keep: bool = False) -> None:
        """Show these, the first one chosen; keep: what is chosen stays so where it is still there."""
        px = theme.current().px
        before = self.current if keep else None
        self._matches, self._tops, self._headings, self.chosen = matches, [], [], 0
        if before is not None:
            listed = [match.command for match in matches]
            self.chosen = listed.index(before) if before in listed else 0
        y, group = px(6), ""
        for match in matches:
            if match.command.group != group:
                group = match.command.group
                self._headings.append((y, group))
                y += px(_HEADING)
            self._tops.append(y)
            y += px(_ROW)
        self.setFixedHeight(y + px(8) if matches else px(60))
        self._spoken()
        self.update()

    @property
    def current(self) -> Command | None:
        """The chosen command."""
        return self._matches[self.chosen].command if self._matches else None

    def step(self, by: int) -> QRect:
        """Choose the one `by` places on, round and round; gives where it is."""
        if self._matches:
            self.chosen = (self.chosen + by) % len(self._matches)
            self._spoken()
            self.update()
        return self.row_box()

    def row_box(self) -> QRect:
        """Where the chosen row is, its heading included when it is the first of its group."""
        if not self._matches:
            return QRect()
        top = self._tops[self.chosen]
        above = max((y for y, _ in self._headings if y <= top), default=0)
        first = top - above <= theme.current().px(_HEADING)
        box = QRect(0, top, self.width(), theme.current().px(_ROW))
        return box.adjusted(0, above - top if first else 0, 0, 0)

    def _spoken(self) -> None:
        current = self.current
        if current:
            words = ", ".join(filter(None, (current.title, current.detail, current.keys)))
        else:
            words = tr("Reading…") if self.waiting else tr("Nothing fits")
        self.setAccessibleName(words)

    def _at(self, y: int) -> int:
        height = theme.current().px(_ROW)
        return next((place for place, top in enumerate(self._tops) if top <= y < top + height), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(int(event.position().y()))
        if place >= 0 and place != self.chosen:
            self.chosen = place
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(int(event.position().y()))
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen = place
            self.run.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        if not self._matches:
            painter.setFont(current.font("body"))
            painter.setPen(current.colours.q("text2"))
            words = tr("Reading…") if self.waiting else tr("Nothing fits. Try other words.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        for y, heading in self._headings:
            box = QRect(_LEFT, y, self.width() - 2 * _LEFT, current.px(_HEADING))
            RowPainter(painter, box, self.layoutDirection()).text(box, heading, "caption", "text3")
        shown = event.rect()
        for place, top in enumerate(self._tops):
            box = QRect(0, top, self.width(), current.px(_ROW))
            if box.intersects(shown):
                self._paint_row(painter, box, self._matches[place], place == self.chosen)
        painter.end()

    def _paint_row(self, painter: QPainter, box: QRect, match: Match, chosen: bool) -> None:
        command, line = match.command, RowPainter(painter, box, self.layoutDirection())
        if chosen:
            paint.rounded(painter, QRectF(box.adjusted(8, 0, -8, 0)), 6, theme.current().colours.q("atint"), None)
        begin = box.adjusted(_LEFT, 0, 0, 0)
        if command.method:
            line.method(begin, command.method)
        elif command.icon:
            line.icon(begin, command.icon, "accent" if chosen else "text2", 16)
        left = self._paint_title(line, match) + 10
        right = self._paint_keys(line, command.keys) - 12
        line.text(QRect(left, box.y(), max(0, right - left), box.height()), command.detail, "small", "text2")

    def _paint_title(self, line: RowPainter, match: Match) -> int:
        """Draw the title with the typed letters marked; gives where it ends."""
        title = QTextLayout(match.command.title, theme.current().font("body"))
        title.setFormats(_marked(match.places))
        title.beginLayout()
        shown = title.createLine()
        title.endLayout()
        height = round(shown.height())
        box = QRect(_TEXT, line.row.center().y() - height // 2, ceil(shown.naturalTextWidth()), height)
        line.painter.setPen(theme.current().colours.q("text"))
        title.draw(line.painter, line.place(box).topLeft())
        return box.left() + box.width()

    def _paint_keys(self, line: RowPainter, keys: str) -> int:
        """Draw the shortcut as caps at the end; gives where they begin."""
        current, names = theme.current(), [part for part in keys.split("+") if part]
        font = current.font("caption")
        widths = [QFontMetrics(font).horizontalAdvance(name) + 12 for name in names]
        width = sum(widths) + 5 * len(names)
        begin = line.row.right() - 17 - width
        x = line.place(QRect(begin + 5, line.row.top(), width - 5, 1)).left()
        line.painter.setFont(font)
        for name, wide in zip(names, widths, strict=True):
            cap = QRectF(x, line.row.center().y() - 9, wide, 19)
            paint.rounded(line.painter, cap, 4, current.colours.q("sunken"), current.colours.q("line2"))
            line.painter.setPen(current.colours.q("text2"))
            line.painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, name)
            x += wide + 5
        return begin


def _marked(places: Sequence[int]) -> list[QTextLayout.FormatRange]:
    """The letters at `places` as they stand out among those of a title."""
    current, made = theme.current(), []
    for place in places:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = place, 1
        marked.format.setFont(current.font("body-strong"))
        marked.format.setForeground(current.colours.q("accent"))
        made.append(marked)
    return made


class Palette(QWidget):
    """Covers its window while it is open. Typing finds, Enter runs, Ctrl Enter runs and stays, Esc closes."""

    closed = Signal()

    def __init__(
        self, window: QWidget, commands: Sequence[Command] = (), context: str = "", *, index: Index | None = None,
        search: Search | None = None, waiting: bool = False,
    ) -> None:  # fmt: skip
        """commands: all there are now. context: the connection that they are about, or "". index: more of them, where
        there are thousands. search: finds more, which takes longer than a frame. waiting: they come by `fill`; what is
        typed and run until then is done then.
        """
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self._window, self._commands = window, list(commands)
        self._index, self._search = index, search
        self._later: list[Command] = []
        self._tasks: Tasks | None = None
        self._ringed: QWidget | None = None
        self._before = QApplication.focusWidget()
        self.field = Field(tr("Find a command"), name="palette.find", placeholder=tr("What would you like to do?"))
        self.field.setProperty("bare", True)
        font = theme.current().font("heading")
        font.setWeight(QFont.Weight.Normal)
        self.field.setFont(font)
        self.field.setFixedHeight(theme.current().px(54))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self._hurry: bool | None = None
        self.list = PaletteList()
        self.list.waiting = waiting
        self.list.run.connect(lambda _: self._run(stay=False))
        self._build(context)
        window.installEventFilter(self)

    def _build(self, context: str) -> None:
        self._box = QFrame(self)
        self._box.setProperty("dialog", True)
        self._head = Panel(None, "bottom")
        self._line = row(self._head, spacing=12, margins=(18, 0, 18, 0))
        self._line.addWidget(Icon("search", "text2", 16))
        self._line.addWidget(self.field, 1)
        self._show_context(context)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setViewport(QWidget())  # asked for its own, PySide would first make every type it might have
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self.list)
        self.list.setAutoFillBackground(False)
        layout = column(self._box, margins=(1, 1, 1, 1))
        layout.addWidget(self._head)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._foot())

    def _show_context(self, context: str) -> None:
        if context:
            self._line.addWidget(ScopeChip(context, ChipState.PLAIN, ui_font=True).make_passive())

    def _foot(self) -> QWidget:
        foot = Panel(None, "top")
        foot.setFixedHeight(theme.current().px(34))
        line = row(foot, spacing=6, margins=(18, 0, 18, 0))
        for keys, words in (("↑ ↓", tr("Move")), ("Enter", tr("Run")), ("Ctrl+Enter", tr("Run and keep open"))):
            for key in keys.split(" "):
                line.addWidget(KeyCap(key))
            line.addWidget(Label(words, "small", "text2"))
            line.addSpacing(10)
        line.addStretch(1)
        line.addWidget(KeyCap("Esc"))
        line.addWidget(Label(tr("Close"), "small", "text2"))
        return foot

    def open(self) -> None:
        """Show it over the window, ready for typing."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._fill("")
        self._ringed = focus_ring.take_away(self._window)  # it would lie above what covers the window
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self, commands: Sequence[Command], context: str, search: Search | None) -> None:
        """Give a palette that waited what it was opened for, and run what was chosen meanwhile."""
        self._commands, self._search = list(commands), search
        self._show_context(context)
        self.list.waiting = False
        self._fill(self.field.text())
        if self._hurry is not None:
            self._run(stay=self._hurry)

    def set_index(self, index: Index) -> None:
        """List these as well, from now on."""
        self._index = index
        self.list.show_matches(self._matches(self.field.text()), keep=True)
        self._place()

    def _typed(self, text: str) -> None:
        self._hurry = None  # Enter was for what stood there before
        self._fill(text)

    def _fill(self, typed: str) -> None:
        self._later = [each for each in self._later if typed.strip()]
        self.list.show_matches(self._matches(typed))
        self._area.verticalScrollBar().setValue(0)
        self._place()
        if self._search is not None:
            self._tasks = self._tasks or self._make_tasks()
            self._tasks.start(self._look(self._search, typed), key="search")

    def _make_tasks(self) -> Tasks:
        from desktop_app.ui.tasks import Tasks  # with asyncio, for which the first palette of all does not wait

        return Tasks(self, self._ignore)

    def _matches(self, typed: str) -> list[Match]:
        more: list[Command] = []
        if self._index is not None:
            more = self._index.candidates(typed) if typed.strip() else self._index.first(MOST)
        return fitting([*self._commands, *more, *self._later], typed)

    async def _look(self, search: Search, typed: str) -> None:
        """Add what is found elsewhere, without moving what is chosen."""
        self._later = await search(typed)
        self.list.show_matches(self._matches(typed), keep=True)
        self._place()

    def _ignore(self, problem: UserFacing) -> None:
        """The rest of the list is there; who looks for more opens the page of it, which says what is wrong."""

    def _place(self) -> None:
        px = theme.current().px
        width = min(px(_WIDTH), self.width() - 40)
        room = self.height() - px(_TOP) - 24
        around = self._head.sizeHint().height() + px(34) + 2 * self._box.contentsMargins().top() + 2
        height = min(around + min(self.list.height(), px(_TALLEST)), room)
        top = min(px(_TOP), max(12, (self.height() - height) // 2))
        self._box.setGeometry((self.width() - width) // 2, top, width, height)

    def _run(self, *, stay: bool) -> None:
        command = self.list.current
        if command is None:
            self._hurry = stay if self.list.waiting else None
            return
        if not stay:
            self.close_it()
        command.run()
        if stay:
            self.raise_()
            self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Close it; the focus goes back to where it was."""
        self._window.removeEventFilter(self)
        # First: hiding would give it to whatever is next.
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        if self._before is not None:
            focus_ring.give_back(self._window, self._ringed)
        self.closed.emit()
        self.deleteLater()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            box = self.list.step(steps[key])
            self._area.ensureVisible(0, box.top(), 0, 0)
            self._area.ensureVisible(0, box.bottom(), 0, 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(stay=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.close_it()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # the field is the only stop there is
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._place()
        elif watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # while it is open, no key of the window below works
            elif event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_it()

    def sizeHint(self) -> QSize:
        return self._window.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(5, 6, 8, 148) if theme.current().dark else QColor(24, 25, 28, 97))
        painter.end()
