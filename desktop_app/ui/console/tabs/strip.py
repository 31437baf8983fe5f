"""The strip of tabs above the request: by mouse, by keyboard, and any number of them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QTabBar, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.tabs.faces import Face
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.methods import tone
from desktop_app.ui.widgets.panels import Panel, row

_HEIGHT: Final = 34
_NARROWEST, _WIDEST, _PADDING, _GAP, _MARK = 92, 208, 12, 7, 20


class TabBar(QTabBar):
    """The tabs themselves, painted. Positions are those of the faces that were shown last."""

    chosen = Signal(int)
    closed = Signal(int)
    moved = Signal(int, int)
    renamed = Signal(int, str)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console.tabs")
        self.setAccessibleName(tr("Open requests"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._faces: list[Face] = []
        self._widths: list[int] = []
        self._pointer = QPoint(-1, -1)
        self._pressed = -1
        self._middle = -1
        self._rename: QLineEdit | None = None
        self.currentChanged.connect(self._current)
        theme.current().changed.connect(self.update)

    def show_faces(self, faces: Sequence[Face], place: int) -> None:
        """Show these; nothing is emitted."""
        if list(faces) == self._faces and place == self.currentIndex():
            return
        before, self._faces = self._faces, list(faces)
        self._widths = [_width(face) for face in faces]
        blocked = self.blockSignals(True)
        while self.count() > len(faces):
            self.removeTab(self.count() - 1)
        for index, face in enumerate(faces):
            if index < len(before) and before[index] == face:
                continue
            if index == self.count():
                self.addTab(face.title)
            elif self._widths[index] != _width(before[index]):
                self.setTabText(index, face.title)  # lays all of them out anew
            self.setTabToolTip(index, face.about)
            self.setAccessibleTabName(index, face.spoken)
        self.setCurrentIndex(place)
        self.blockSignals(blocked)
        self.update()

    def _current(self, place: int) -> None:
        if 0 <= place < len(self._faces):
            self.chosen.emit(place)

    # Size and looks

    def tabSizeHint(self, index: int) -> QSize:
        width = self._widths[index] if index < len(self._widths) else _NARROWEST
        return QSize(width, theme.current().px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, theme.current().px(_HEIGHT))

    def mark_rect(self, index: int) -> QRect:
        """Where the dot of tab `index` is, and under the pointer its cross."""
        tab = self.tabRect(index)
        return QRect(tab.right() - _MARK - 4, tab.top() + (tab.height() - _MARK) // 2, _MARK, _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        for index, face in enumerate(self._faces[: self.count()]):
            if self.tabRect(index).intersects(event.rect()):
                self._paint_tab(painter, index, face)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int, face: Face) -> None:
        current, tab = theme.current(), self.tabRect(index)
        colours, front = current.colours, index == self.currentIndex()
        under = tab.contains(self._pointer)
        if under and not front:
            paint.rounded(painter, QRectF(tab).adjusted(3, 4, -3, -4), 6, colours.q("hover"), None)
        if front:
            painter.fillRect(QRect(tab.left() + 8, tab.bottom() - 1, tab.width() - 16, 2), colours.q("accent"))
            if self.hasFocus():
                paint.rounded(painter, QRectF(tab).adjusted(3, 4, -3, -4), 6, None, colours.q("accent"))
        x = tab.left() + _PADDING
        if face.method:
            painter.setFont(current.font("method"))
            painter.setPen(colours.q(tone(face.method)))
            painter.drawText(QRect(x, tab.top(), tab.width(), tab.height()), Qt.AlignmentFlag.AlignVCenter, face.method)
            x += painter.fontMetrics().horizontalAdvance(face.method) + _GAP
        painter.setFont(current.font("small-medium"))
        painter.setPen(colours.q("text" if front or under else "text2"))
        room = self.mark_rect(index).left() - 2 - x
        shown = painter.fontMetrics().elidedText(face.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRect(x, tab.top(), room + 2, tab.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        self._paint_mark(painter, index, face, under=under)

    def _paint_mark(self, painter: QPainter, index: int, face: Face, *, under: bool) -> None:
        box, colours = self.mark_rect(index), theme.current().colours
        if under:
            if box.contains(self._pointer):
                paint.rounded(painter, QRectF(box), 5, colours.q("press"), None)
            painter.drawPixmap(box.topLeft() + QPoint(4, 4), paint.icon_pixmap(self, "x", "text2", 12))
        elif face.busy:
            painter.drawPixmap(box.topLeft() + QPoint(4, 4), paint.icon_pixmap(self, "send", "accent", 12))
        elif face.edited:
            paint.circle(painter, QRectF(box).center(), 3.0, colours.q("accent"))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, at = self.tabAt(event.position().toPoint()), event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._middle = place
            return
        if event.button() == Qt.MouseButton.LeftButton and place >= 0 and self.mark_rect(place).contains(at):
            self.closed.emit(place)
            return
        self._pressed = place if event.button() == Qt.MouseButton.LeftButton else -1
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())
        place = self.tabAt(self._pointer)
        if self._pressed >= 0 and place >= 0 and place != self._pressed and self._is_past_middle(place):
            source, self._pressed = self._pressed, place
            self.moved.emit(source, place)

    def _is_past_middle(self, place: int) -> bool:
        """Whether the pointer is so far in tab `place` that the dragged one belongs there."""
        middle = self.tabRect(place).center().x()
        return self._pointer.x() > middle if place > self._pressed else self._pointer.x() < middle

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0 and place == self._middle:
            self.closed.emit(place)
        self._middle = self._pressed = -1
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if place >= 0 and not self.mark_rect(place).contains(event.position().toPoint()):
            self.start_rename(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.tabAt(event.pos())
        if place < 0:
            place = self.currentIndex()
        self.menu_wanted.emit(place, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(QPoint(-1, -1))
        super().leaveEvent(event)

    def _point_at(self, place: QPoint) -> None:
        self._pointer = place
        self.update()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F2:
                self.start_rename(self.currentIndex())
            case Qt.Key.Key_Delete:
                self.closed.emit(self.currentIndex())
            case Qt.Key.Key_Menu:
                at = self.tabRect(self.currentIndex()).bottomLeft()
                self.menu_wanted.emit(self.currentIndex(), self.mapToGlobal(at))
            case _:
                super().keyPressEvent(event)

    # Renaming

    def start_rename(self, place: int) -> None:
        """Edit the title of tab `place` right where it stands. Enter takes it, Esc doesn't."""
        if not 0 <= place < len(self._faces) or self._rename is not None:
            return
        field = self._rename = Field(tr("Name of the request"), name="console.tabs.rename", height=28, parent=self)
        field.setText(self._faces[place].title)
        field.setGeometry(self.tabRect(place).adjusted(4, 3, -4, -3))
        field.selectAll()
        field.show()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.editingFinished.connect(partial(self._end_rename, self._faces[place].key, field))
        field.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the page would take it for "cancel"
            return True
        if event.type() == QEvent.Type.KeyPress and self._rename is not None:
            self._rename.setModified(False)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _end_rename(self, key: int, field: QLineEdit) -> None:
        if self._rename is not field:
            return
        self._rename = None
        taken = field.isModified()
        if field.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        field.hide()
        field.deleteLater()
        place = next((place for place, face in enumerate(self._faces) if face.key == key), -1)
        if taken and place >= 0:
            self.renamed.emit(place, field.text())


class TabStrip(Panel):
    """The tabs, a button for a new one, and a list of all where they don't fit."""

    added = Signal()
    listed = Signal(int)
    acted = Signal(str, int)
    """An entry of a tab's menu: rename, duplicate, close, close_others, close_right, reopen; and the tab's place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "bottom", name="console.tab_strip", parent=parent)
        self.bar = TabBar()
        self._can_reopen = False
        self.add_button = Button("", "ghost", icon="plus", description=tr("New tab"), name="console.tabs.add")
        self.add_button.clicked.connect(self.added)
        self.list_button = Button("", "ghost", icon="down", description=tr("All tabs"), name="console.tabs.list")
        self.list_button.clicked.connect(self._open_list)
        line = row(self, spacing=2, margins=(4, 0, 8, 1))
        line.addWidget(self.bar, 1)
        line.addWidget(self.add_button)
        line.addWidget(self.list_button)
        self.bar.menu_wanted.connect(self._open_menu)
        self._faces: list[Face] = []

    def show_tabs(self, faces: Sequence[Face], place: int, *, can_reopen: bool) -> None:
        """faces: of all tabs. place: that in front. can_reopen: whether one was closed."""
        self._faces = list(faces)
        self._can_reopen = can_reopen
        self.bar.show_faces(faces, place)
        self.list_button.setVisible(len(faces) > 4)

    def _open_list(self) -> None:
        menu = self._menu()
        for place, face in enumerate(self._faces):
            action = menu.addAction(f"{face.method} {face.title}".strip().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place == self.bar.currentIndex())
            action.triggered.connect(partial(_emit, self.listed.emit, place))
        menu.popup(self.list_button.mapToGlobal(QPoint(0, self.list_button.height() + 2)))

    def _open_menu(self, place: int, at: QPoint) -> None:
        menu = self._menu()
        several, last = len(self._faces) > 1, place == len(self._faces) - 1
        self._entry(menu, tr("Rename"), partial(self.bar.start_rename, place), keys="F2")
        self._entry(menu, tr("Duplicate"), partial(self.acted.emit, "duplicate", place))
        menu.addSeparator()
        self._entry(menu, tr("Close"), partial(self.acted.emit, "close", place), keys="Ctrl+W")
        self._entry(menu, tr("Close the others"), partial(self.acted.emit, "close_others", place), on=several)
        self._entry(menu, tr("Close those to the right"), partial(self.acted.emit, "close_right", place), on=not last)
        menu.addSeparator()
        self._entry(menu, tr("Reopen closed tab"), partial(self.acted.emit, "reopen", place), keys="Ctrl+Shift+T",
                    on=self._can_reopen)  # fmt: skip
        menu.popup(at)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("console.tabs.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _entry(self, menu: QMenu, words: str, does: Callable[[], object], *, keys: str = "", on: bool = True) -> None:
        shown = f"{words}\t{theme.shortcut_name(keys)}" if keys else words
        action = menu.addAction(shown)
        action.setEnabled(on)
        action.triggered.connect(lambda _=False: does())


def _emit(emit: Callable[[int], object], place: int, checked: bool = False) -> None:
    emit(place)


def _width(face: Face) -> int:
    current = theme.current()
    width = 2 * _PADDING + _MARK + QFontMetrics(current.font("small-medium")).horizontalAdvance(face.title)
    if face.method:
        width += QFontMetrics(current.font("method")).horizontalAdvance(face.method) + _GAP
    return min(max(width, current.px(_NARROWEST)), current.px(_WIDEST))
