"""The sections of the Token view: its life, what it says, and its checks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.token.lifetime_bar import LifetimeBar
from desktop_app.ui.token.parts import CheckRow, LineTable
from desktop_app.ui.token.presenter import TokenPresenter
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import NoteBox, Panel, column, row, scrolled
from desktop_app.ui.widgets.state_panel import StatePanel


class LifeSection(Panel):
    """The lifetime bar under its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "bottom", name="token.life", parent=parent)
        layout = column(self, spacing=4, margins=(20, 12, 20, 4))
        line = row()
        line.addWidget(_title(tr("Lifetime")))
        line.addStretch(1)
        self._summary = Label(style="small", tone="text2", name="token.life.summary")
        line.addWidget(self._summary)
        layout.addLayout(line)
        self._bar = LifetimeBar()
        layout.addWidget(self._bar)

    def show_token(self, presenter: TokenPresenter) -> None:
        """Show how the life stands now."""
        if life := presenter.lifetime():
            self._summary.setText(life.summary)
            self._bar.show_life(life)


class ContentsSection(QStackedWidget):
    """Header and claims as tables or as JSON; a few calm words for a token that can't be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter: TokenPresenter | None = None
        self._header = LineTable("token.header", tr("Header"))
        self._claims = LineTable("token.claims", tr("Claims"))
        self._json = CodeView("token.json", tr("Header and claims as JSON"))
        self._opaque = StatePanel(name="token.opaque")
        self._tables = scrolled(self._build_tables())
        self._as_json = self._build_json()
        for view in (self._tables, self._as_json, self._opaque):
            self.addWidget(view)

    def _build_tables(self) -> QWidget:
        box = QWidget()
        layout = column(box)
        layout.addLayout(_heading(tr("Header"), tr("how it is signed"), 12))
        layout.addWidget(self._header)
        show_json = Button(tr("Show as JSON"), "link", name="token.show_json", flush=True)
        show_json.clicked.connect(self._show_json)
        layout.addLayout(_heading(tr("Claims"), tr("what it says"), 12, show_json))
        layout.addWidget(self._claims)
        foot = row(spacing=8, margins=(20, 12, 20, 12))
        foot.addWidget(Icon("lock", "text3", 14))
        words = tr("Decoded on this computer. The token is never sent to a website to be read.")
        foot.addWidget(Label(words, "small", "text3", wrap=True), 1)
        layout.addLayout(foot)
        layout.addStretch(1)
        return box

    def _build_json(self) -> QWidget:
        box = QWidget()
        layout = column(box)
        back = Button(tr("Show as table"), "link", name="token.show_table", flush=True)
        back.clicked.connect(lambda: self.setCurrentWidget(self._tables))
        layout.addLayout(_heading(tr("Header and claims"), tr("without the signature"), 12, back))
        layout.addWidget(self._json, 1)
        return box

    def show_token(self, presenter: TokenPresenter) -> None:
        """Show what the chosen token says."""
        self._presenter = presenter
        if not presenter.decoded()[0]:
            self._show_opaque(presenter)
            return
        self._header.show_lines(presenter.header_lines())
        self._claims.show_lines(presenter.claim_lines())
        if self.currentWidget() is self._as_json:
            self._show_json()
        else:
            self.setCurrentWidget(self._tables)

    def _show_json(self) -> None:
        if self._presenter is not None:
            self._json.show_text(self._presenter.as_json().encode(), language="json")
            self.setCurrentWidget(self._as_json)

    def _show_opaque(self, presenter: TokenPresenter) -> None:
        if presenter.kind == "refresh":
            reason = tr("Only the sign-in server reads a refresh token. It is there to get new access tokens.")
        else:
            reason = tr("Only the server can read it. Framer Desk still knows its scopes and when it ends.")
        self._opaque.show_state("lock", "info", tr("This token is not readable. That is normal."), reason, [])
        self.setCurrentWidget(self._opaque)


class ChecksSection(Panel):
    """Every check with its finding, and all of them in one sentence. `request` asks for the missing scopes."""

    request = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", name="token.checks", parent=parent)
        inner = QWidget()
        layout = column(inner, margins=(19, 12, 20, 16))
        line = row(margins=(0, 0, 0, 6))
        line.addWidget(_title(tr("Checks")))
        line.addStretch(1)
        self._checked = Label(style="small", tone="text3", tabular=True, name="token.checked_at")
        line.addWidget(self._checked)
        layout.addLayout(line)
        self._rows = column()
        layout.addLayout(self._rows)
        layout.addStretch(1)
        self._verdict = NoteBox(name="token.verdict")
        layout.addWidget(self._verdict)
        column(self).addWidget(scrolled(inner))

    def show_token(self, presenter: TokenPresenter) -> None:
        """Show how the checks went."""
        self._checked.setText(presenter.checked_words())
        while item := self._rows.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for check in presenter.checks:
            self._rows.addWidget(CheckRow(check, self._request(presenter) if check.name == "scope" else None))
        verdict = presenter.verdict(theme.current().code_span)
        self._verdict.set_note(verdict.text, verdict.tone)

    def _request(self, presenter: TokenPresenter) -> Button | None:
        if not presenter.missing:
            return None
        button = Button(tr("Request"), "link", name="token.request_scopes", flush=True)
        button.clicked.connect(self.request)
        return button


def _heading(title: str, about: str, above: int, action: Button | None = None) -> QBoxLayout:
    line = row(spacing=8, margins=(20, above - 2, 20, 2) if action else (20, above, 20, 4))
    line.addWidget(_title(title))
    line.addWidget(Label(about, "small", "text3"))
    line.addStretch(1)
    if action is not None:
        line.addWidget(action)
    return line


def _title(text: str) -> Label:
    label = Label(text, "body-strong")
    label.setFixedHeight(theme.current().px(20))
    return label
