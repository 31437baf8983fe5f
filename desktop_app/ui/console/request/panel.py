"""The middle pane of the console: parameters, headers, body, authorization, and the operation explained."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.explanation import Explanation
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.json_editor import JsonEditor
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.tabs import tabs

PARAMS, HEADERS, BODY, AUTH = "params", "headers", "body", "auth"


class RequestPanel(Panel):
    """Edits a `Draft`. Each signal carries the new value of one of its fields."""

    query_changed = Signal(tuple)
    path_changed = Signal(tuple)
    headers_changed = Signal(tuple)
    body_changed = Signal(str)
    sign_in = Signal()
    open_token = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.request", parent=parent)
        self.tabs = tabs(name="console.request.tabs", label=tr("Parts of the request"))
        for key, words in ((PARAMS, tr("Params")), (HEADERS, tr("Headers")), (BODY, tr("Body")), (AUTH, tr("Auth"))):
            self.tabs.add(key, words)
        self.explanation = Explanation()
        self._stack = QStackedWidget()
        self._pages = {PARAMS: self._build_params(), HEADERS: self._build_headers(), BODY: self._build_body(),
                       AUTH: self._build_auth()}  # fmt: skip
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.tabs.changed.connect(lambda key: self._stack.setCurrentWidget(self._pages[key]))
        layout = column(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.explanation)
        self.setMinimumWidth(320)

    def _build_params(self) -> QWidget:
        self._path_words = _section(tr("Path"))
        self.path_table = PairTable("console.path", "")
        self._query_words = _section(tr("Query parameters"))
        self.query_table = PairTable("console.params", tr("Add parameter"))
        self.path_table.changed.connect(lambda: self.path_changed.emit(tuple(self.path_table.pairs())))
        self.query_table.changed.connect(lambda: self.query_changed.emit(tuple(self.query_table.pairs())))
        return _scrolled(self._path_words, self.path_table, self._query_words, self.query_table)

    def _build_headers(self) -> QWidget:
        self.header_table = PairTable("console.headers", tr("Add header"))
        self.header_table.changed.connect(lambda: self.headers_changed.emit(tuple(self.header_table.pairs())))
        words = Label(tr("Authorization is filled in when the request is sent."), "small", "text3", wrap=True)
        words.setContentsMargins(16, 0, 16, 8)
        return _scrolled(_section(tr("Headers")), self.header_table, words)

    def _build_body(self) -> QWidget:
        self.editor = JsonEditor("console.body", tr("Body of the request"))
        self.editor.changed.connect(lambda: self.body_changed.emit(self.editor.text()))
        self._no_body = Label("", "small", "text3", wrap=True, name="console.no_body")
        self._no_body.setContentsMargins(16, 14, 16, 0)
        page = QWidget()
        layout = column(page)
        layout.addWidget(self._no_body)
        layout.addWidget(self.editor, 1)
        layout.addStretch(0)
        return page

    def _build_auth(self) -> QWidget:
        self._auth_words = Label("", "small", "text2", rich=True, wrap=True, name="console.auth")
        self._token_button = Button(tr("Open token"), icon="key", name="console.open_token")
        self._token_button.clicked.connect(self.open_token)
        self._sign_in_button = Button(tr("Sign in"), "primary", name="console.sign_in")
        self._sign_in_button.clicked.connect(self.sign_in)
        page = QWidget()
        layout = column(page, spacing=10, margins=(16, 14, 16, 14))
        layout.addWidget(self._auth_words)
        buttons = row(spacing=8)
        buttons.addWidget(self._sign_in_button)
        buttons.addWidget(self._token_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)
        return page

    def show_desk(self, desk: Desk, needs: tuple[tuple[str, bool], ...]) -> None:
        """Show what is written. What the person is typing into is left alone, since it says the same."""
        draft = desk.draft
        _fill(self.path_table, draft.path_pairs)
        _fill(self.query_table, draft.query_pairs)
        _fill(self.header_table, draft.header_pairs)
        if self.editor.text() != draft.body:
            self.editor.set_text(draft.body)
        self.editor.set_json("json" in draft.content_type)
        self.editor.setVisible(draft.takes_body)
        self._no_body.setVisible(not draft.takes_body)
        self._no_body.setText(tr("{method} is sent without a body.", method=draft.method))
        self._path_words.setVisible(bool(draft.path_pairs))
        self.path_table.setVisible(bool(draft.path_pairs))
        self._show_counts(draft)
        self._show_auth(desk)
        self.explanation.show_operation(draft.operation, needs)

    def _show_counts(self, draft: Draft) -> None:
        self.tabs.set_extra(PARAMS, count=_count((*draft.path_pairs, *draft.query_pairs)))
        self.tabs.set_extra(HEADERS, count=_count(draft.header_pairs))
        self.tabs.set_extra(BODY, count="●" if draft.takes_body and draft.body.strip() else "")

    def _show_auth(self, desk: Desk) -> None:
        self.tabs.set_extra(AUTH, icon="check" if desk.signed_in else "warn")
        if desk.signed_in:
            words = tr(
                "`Authorization: Bearer •••` The token of {name} is added when the request is sent. "
                "It never goes to a host that isn't this connection's.",
                name=desk.title,
            )
        else:
            words = tr("You are not signed in to {name}.", name=desk.title)
        self._auth_words.setText(f'<p style="line-height:18px;margin:0">{rich(words)}</p>')
        self._token_button.setVisible(desk.signed_in)
        self._sign_in_button.setVisible(not desk.signed_in)


def _section(words: str) -> Label:
    label = Label(words, "caption", "text3")
    label.setContentsMargins(16, 12, 16, 4)
    return label


def _scrolled(*parts: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    canvas = QWidget()
    canvas.setProperty("scrolled", True)
    layout = column(canvas)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    scroll.setWidget(canvas)
    return scroll


def _fill(table: PairTable, pairs: Sequence[Pair]) -> None:
    if tuple(table.pairs()) != tuple(pairs):
        table.set_pairs(pairs)


def _count(pairs: Sequence[Pair]) -> str:
    sent = sum(pair.enabled and bool(pair.name) for pair in pairs)
    return str(sent) if sent else ""
