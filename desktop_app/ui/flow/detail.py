"""The chosen message: its address, status and time, why it is there, and what was sent and came back."""

from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.flow import words
from desktop_app.core.flow.message import Message
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.flow.member_rows import MemberRows
from desktop_app.ui.flow.presenter import FlowPresenter
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.labels import ElidedLabel, Label, WholeLabel
from desktop_app.ui.widgets.methods import tone
from desktop_app.ui.widgets.panels import Panel, column, row, scrolled
from desktop_app.ui.widgets.tabs import tabs

_HIGHEST: Final = 320
_NOTHING: Final = 46
_AROUND_TEXT: Final = 32


class DetailPanel(Panel):
    """Shows one message. `side` carries which part of it the person wants to see."""

    side = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="flow.detail", parent=parent)
        self.setAccessibleName(tr("Message"))
        layout = column(self)
        self._head = self._build_head()
        layout.addWidget(self._head)
        self._sides = tabs(name="flow.side", label=tr("Part of the message"))
        for key, text in (("request", tr("Request")), ("response", tr("Response")), ("headers", tr("Headers"))):
            self._sides.add(key, text)
        self._sides.changed.connect(self.side)
        layout.addWidget(self._sides)
        self._rows = MemberRows()
        self._scrolled_rows = scrolled(self._rows)
        self._text = CodeView("flow.body", tr("Body"))
        self._nothing = Label(style="small", tone="text2", wrap=True, name="flow.nothing")
        self._stack = QStackedWidget()
        for view in (self._scrolled_rows, self._text, _padded(self._nothing)):
            self._stack.addWidget(view)
        layout.addWidget(self._stack, 1)
        self._shown: object = None
        self._lines = 0

    def _build_head(self) -> QWidget:
        box = QWidget()
        layout = column(box, spacing=4, margins=(16, 14, 16, 8))
        line = row(spacing=8)
        self._method = Label(style="method", name="flow.method")
        self._path = ElidedLabel(style="code-strong", name="flow.path")
        self._status = Label(style="small-strong", name="flow.status")
        self._took = Label(style="small", tone="text2", tabular=True, name="flow.took")
        line.addWidget(self._method)
        line.addWidget(self._path, 1)
        line.addWidget(self._status)
        line.addWidget(self._took)
        layout.addLayout(line)
        self._why = WholeLabel(style="small", tone="text2", wrap=True, name="flow.why")
        layout.addWidget(self._why)
        return box

    def show_message(self, presenter: FlowPresenter) -> None:
        """Show the chosen message, and of it the chosen side."""
        message = presenter.message
        self.setVisible(message is not None)
        if message is None:
            self._shown = None
            return
        self._show_head(message)
        if self._sides.chosen != presenter.side:
            self._sides.choose(presenter.side)
        content = presenter.content()
        if content == self._shown:
            return
        self._shown = content
        if content.rows:
            self._rows.show_rows(content.rows)
            self._scrolled_rows.verticalScrollBar().setValue(0)
        elif content.text:
            self._text.show_text(content.text.encode("utf-8", "replace"), language="json" if content.json else "")
            self._lines = content.text.count("\n") + 1
        else:
            self._nothing.setText(content.nothing)
        self._stack.setCurrentIndex(0 if content.rows else 1 if content.text else 2)

    def _show_head(self, message: Message) -> None:
        self._method.setText(message.method)
        self._method.setVisible(bool(message.method))
        self._method.set_tone(tone(message.method))
        self._path.setText(words.place(message) if message.url else words.title(message))
        status = words.status(message)
        self._status.setText(status)
        self._status.setVisible(bool(status))
        self._status.set_tone("bad" if message.failed else "ok" if 200 <= message.status < 300 else "text2")
        self._took.setText("" if message.duration is None else words.span(message.duration))
        self._why.setText(words.explanation(message))

    def fit(self, width: int) -> None:
        """Become as high as the message needs at `width` px; long ones are scrolled within."""
        px = theme.current().px
        content = cast("QWidget", self._stack.currentWidget())
        below = px(_NOTHING)
        if content is self._scrolled_rows:
            below = self._rows.height_wanted()
        elif content is self._text:
            below = self._lines * theme.current().line_height("code") + px(_AROUND_TEXT)
        below = max(min(below, px(_HIGHEST)), self._stack.minimumSizeHint().height())
        self.setFixedHeight(self._head.heightForWidth(width) + px(36) + below)


def _padded(label: Label) -> QWidget:
    box = QWidget()
    layout = column(box, margins=(16, 12, 16, 10))
    layout.addWidget(label)
    layout.addStretch(1)
    return box
