"""What the operation in hand does, what it needs, and the request as a curl command."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.api.catalog import Operation
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipRow, ChipState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row, scrolled

_TALLEST = 108
_COPIED_MS = 2000


class Explanation(Panel):
    """The foot of the request pane."""

    scope_wanted = Signal(tuple)
    curl_wanted = Signal()
    copy_wanted = Signal(QPoint)
    """As what is asked for at this place of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", name="console.explanation", parent=parent)
        self._missing: tuple[str, ...] = ()
        self.title = Label("", "body-strong", wrap=True, name="console.explanation.title")
        self.text = Label("", "small", "text2", wrap=True, name="console.explanation.text")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._deprecated = Label(tr("This operation is deprecated."), "small-medium", "warn")
        self._needs = Label(tr("Needs"), "caption", "text3")
        self.chips = ChipRow(name="console.needs")
        self.chips.clicked.connect(lambda scope: self._ask())
        self.request_button = Button(tr("Request scope"), "link", icon="lock", name="console.request_scope")
        self.request_button.clicked.connect(self._ask)
        self.curl_button = Button(tr("Copy as curl"), "link", icon="code", name="console.copy_curl")
        self.curl_button.clicked.connect(self.curl_wanted)
        self.more_button = Button("", "ghost", icon="down", description=tr("Copy as…"), name="console.copy_as")
        self.more_button.clicked.connect(self._ask_how)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(lambda: self.curl_button.set_label(tr("Copy as curl"), icon="code"))
        self._lay_out()

    def _lay_out(self) -> None:
        canvas = self._canvas = QWidget()
        words = column(canvas, spacing=2)
        for label in (self.title, self._deprecated, self.text):
            words.addWidget(label)
        words.addStretch(1)
        self._scroll = scrolled(canvas)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        foot = row(spacing=6)
        foot.addWidget(self._needs)
        foot.addWidget(self.chips, 1)
        copies = row()
        copies.addWidget(self.curl_button)
        copies.addWidget(self.more_button)
        foot.addLayout(copies)
        asking = row()
        asking.addWidget(self.request_button)
        asking.addStretch(1)
        layout = column(self, spacing=8, margins=(16, 14, 10, 12))
        layout.addWidget(self._scroll)
        layout.addLayout(foot)
        layout.addLayout(asking)

    def show_operation(self, operation: Operation | None, needs: tuple[tuple[str, bool], ...]) -> None:
        """needs: scopes, each with whether it is granted."""
        title = operation.summary or operation.operation_id if operation else ""
        text = operation.description.strip() if operation else ""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._deprecated.setVisible(bool(operation and operation.deprecated))
        self._missing = tuple(scope for scope, granted in needs if not granted)
        chips = [(scope, ChipState.GRANTED if granted else ChipState.MISSING) for scope, granted in needs]
        self.chips.set_scopes(chips)
        self._needs.setVisible(bool(needs))
        self.request_button.setVisible(bool(self._missing))
        self._scroll.setVisible(bool(title or text))
        self._fit()

    def _fit(self) -> None:
        """As high as the words are, up to a few lines; then they scroll."""
        canvas = self._canvas
        width = max(120, self.width() - 26)
        height = max(canvas.heightForWidth(width), canvas.minimumSizeHint().height())
        self._scroll.setFixedHeight(min(height, theme.current().px(_TALLEST)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt passes a QResizeEvent
        self._fit()

    def show_copied(self) -> None:
        """Say for two seconds that the command is on the clipboard."""
        self.curl_button.set_label(tr("Copied"), icon="check")
        self._copied.start()

    def _ask_how(self) -> None:
        self.copy_wanted.emit(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _ask(self) -> None:
        if self._missing:
            self.scope_wanted.emit(self._missing)
