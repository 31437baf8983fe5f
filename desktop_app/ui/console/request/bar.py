"""Method, address and Send."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.request.draft import METHODS
from desktop_app.ui.console.variables.chooser import EnvironmentButton
from desktop_app.ui.widgets import paint, tips
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.methods import tone
from desktop_app.ui.widgets.panels import Rule, row
from desktop_app.ui.widgets.variable_field import VariableField
from desktop_app.ui.widgets.variable_looks import VariableLooks

_HEIGHT, _PILL_HEIGHT, _PILL_PADDING, _ICON = 36, 24, 8, 12


class BasePill(QWidget):
    """The part of the address that the connection gives: its name, and where its API is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console.base")
        self._title = ""
        self._authority = ""
        self._icon = "globe"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_base(self, title: str, authority: str, icon: str) -> None:
        """title: the connection. authority: host, port and path of its API."""
        self._title, self._authority, self._icon = title, authority, icon
        self.setAccessibleName(tr("Below {address} of {name}", address=authority, name=title))
        self.setToolTip(tips.plain(authority))
        self.updateGeometry()
        self.update()

    def _fixed(self) -> int:
        width = QFontMetrics(theme.current().font("code-small")).horizontalAdvance(self._title)
        return 2 * _PILL_PADDING + _ICON + 5 + width

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.current().font("code-small")).horizontalAdvance(f" {self._authority}")
        return QSize(self._fixed() + words + 2, theme.current().px(_PILL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._fixed(), 140), theme.current().px(_PILL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        paint.rounded(painter, QRectF(self.rect()), 5, current.colours.q("atint"), None)
        painter.drawPixmap(_PILL_PADDING, (self.height() - _ICON) // 2,
                           paint.icon_pixmap(self, self._icon, "accent", _ICON))  # fmt: skip
        painter.setFont(current.font("code-small"))
        painter.setPen(current.colours.q("accent"))
        box = self.rect().adjusted(_PILL_PADDING + _ICON + 5, 0, -_PILL_PADDING, 0)
        words = f"{self._title} {self._authority}".strip()
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 2)
        painter.drawText(box.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class MethodBox(QComboBox):
    """The method in its colour; a list to choose from, by mouse, arrow keys or first letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console.method")
        self.setAccessibleName(tr("Method"))
        self.addItems(METHODS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.currentTextChanged.connect(self.updateGeometry)
        self.restyle()
        theme.current().changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take the fonts of the theme."""
        self.setFont(theme.current().font("code-strong"))
        self.view().setMinimumWidth(theme.current().px(120))

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.currentText())
        return QSize(2 * _PILL_PADDING + words + 6 + _ICON, theme.current().px(_PILL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        painter.setFont(self.font())
        painter.setPen(current.colours.q(tone(self.currentText())))
        box = self.rect().adjusted(_PILL_PADDING, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        x = _PILL_PADDING + painter.fontMetrics().horizontalAdvance(self.currentText()) + 6
        painter.drawPixmap(x, (self.height() - _ICON) // 2 + 1, paint.icon_pixmap(self, "down", "text3", _ICON))
        painter.end()


class _Frame(QFrame):
    """The border around method, pill and path; thick while one of them has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.current().px(_HEIGHT))

    def watch(self, child: QWidget) -> None:
        """Follow the focus of `child`."""
        child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        fill = current.colours.q("sunken" if current.dark else "surface")
        paint.rounded(painter, QRectF(self.rect()), 6, fill, current.colours.q("accent" if inside else "field"))
        if inside:
            paint.rounded(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, None, current.colours.q("accent"))
        painter.end()


class RequestBar(QWidget):
    """What is sent and where to. `send` and `cancel` are the button's two meanings."""

    method_changed = Signal(str)
    target_typed = Signal(str)
    send = Signal()
    cancel = Signal()
    operations_wanted = Signal()
    tab_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, looks: VariableLooks, parent: QWidget | None = None) -> None:
        """looks: of the variables in the address."""
        super().__init__(parent)
        self._busy = False
        self.operations_button = Button(
            "", icon="search", large=True, description=tr("Operations"), name="console.show_operations"
        )
        self.operations_button.clicked.connect(self.operations_wanted)
        self.method = MethodBox()
        self.method.textActivated.connect(self.method_changed)
        self.pill = BasePill()
        self.url = VariableField(tr("Path or address"), looks, name="console.url")
        self.url.setProperty("bare", True)
        self.url.textEdited.connect(self.target_typed)
        self.url.returnPressed.connect(self._press)
        self.save_button = Button("", "ghost", icon="star", description=tr("Save the request"), name="console.save")
        self.save_button.clicked.connect(self.save_wanted)
        self.button = Button(tr("Send"), "primary", large=True, hint=_send_keys(), name="console.send")
        self.button.setFixedHeight(theme.current().px(_HEIGHT))
        self.button.clicked.connect(self._press)
        self.environment = EnvironmentButton()
        self.add_button = Button("", "ghost", icon="plus", large=True, description=tr("New tab"),
                                 name="console.new_tab")  # fmt: skip
        self.add_button.clicked.connect(self.tab_wanted)
        self._lay_out()
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        frame = _Frame()
        for child in (self.method, self.url):
            frame.watch(child)
        inner = row(frame, margins=(6, 0, 8, 0))
        inner.addWidget(self.method)
        inner.addSpacing(4)
        inner.addWidget(Rule(20))
        inner.addSpacing(8)
        inner.addWidget(self.pill)
        inner.addSpacing(4)
        inner.addWidget(self.url, 1)
        inner.addWidget(self.save_button)
        line = row(self, spacing=8, margins=(16, 12, 16, 10))
        line.addWidget(self.operations_button)
        line.addWidget(frame, 1)
        line.addWidget(self.environment)
        line.addWidget(self.button)
        line.addWidget(self.add_button)

    def _restyle(self) -> None:
        self.url.setFont(theme.current().font("code"))
        widths = []
        for busy in (not self._busy, self._busy):
            self._label(busy)
            widths.append(self.button.sizeHint().width())
        self.button.setMinimumWidth(max(widths))  # nothing moves when the one becomes the other

    def show_request(self, method: str, target: str, *, base: tuple[str, str, str]) -> None:
        """base: title, authority and icon of the pill; an authority of "" hides it."""
        if self.method.currentText() != method:
            if self.method.findText(method) < 0:
                self.method.addItem(method)
            self.method.setCurrentText(method)
        if self.url.text() != target and not (self.url.hasFocus() and self.url.isModified()):
            self.url.setText(target)
        self.pill.setVisible(bool(base[1]))
        self.pill.show_base(*base)

    def set_busy(self, busy: bool) -> None:
        """While busy the button cancels."""
        if busy == self._busy:
            return
        self._busy = busy
        self._label(busy)

    def _label(self, busy: bool) -> None:
        if busy:
            self.button.set_label(tr("Cancel"), hint=tr("Esc"))
            self.button.set_kind("normal")
        else:
            self.button.set_label(tr("Send"), hint=_send_keys())
            self.button.set_kind("primary")

    def _press(self) -> None:
        if self._busy:
            self.cancel.emit()
        else:
            self.send.emit()

    def focus_url(self) -> None:
        """Go to the address, all of it selected."""
        self.url.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.url.selectAll()


def _send_keys() -> str:
    return theme.shortcut_name("Ctrl+") + "↵"
