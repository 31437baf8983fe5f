"""The middle pane of the console: parameters, headers, body, authorization, options, and the operation explained."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.explanation import Explanation
from desktop_app.ui.console.request.auth_part import AuthPart
from desktop_app.ui.console.request.automatic import automatic
from desktop_app.ui.console.request.body_part import BodyPart
from desktop_app.ui.console.request.headers_part import HeadersPart
from desktop_app.ui.console.request.history import Where
from desktop_app.ui.console.request.options import PLAIN
from desktop_app.ui.console.request.options_part import OptionsPart
from desktop_app.ui.console.request.params_part import ParamsPart
from desktop_app.ui.console.request.parts import count
from desktop_app.ui.widgets.panels import Panel, column, scrolled
from desktop_app.ui.widgets.shared_undo import SharedUndo
from desktop_app.ui.widgets.tabs import tabs
from desktop_app.ui.widgets.variable_looks import VariableLooks

PARAMS, HEADERS, BODY, AUTH, OPTIONS = "params", "headers", "body", "auth", "options"


class RequestPanel(Panel):
    """Edits a `Draft`. `edited` carries the changed fields by their names."""

    edited = Signal(dict)
    sign_in = Signal()
    open_token = Signal()

    def __init__(self, looks: VariableLooks, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.request", parent=parent)
        self.undo = SharedUndo(self)
        self.params = ParamsPart(looks)
        self.headers = HeadersPart(looks)
        self.body = BodyPart(looks, self.undo)
        self.auth = AuthPart()
        self.options = OptionsPart(looks, self.undo)
        self.explanation = Explanation()
        self.tabs = tabs(name="console.request.tabs", label=tr("Parts of the request"))
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._add(PARAMS, tr("Params"), self.params)
        self._add(HEADERS, tr("Headers"), self.headers)
        self._add(BODY, tr("Body"), self.body)
        self._add(AUTH, tr("Auth"), self.auth)
        self._add(OPTIONS, tr("Options"), self.options)
        self.tabs.changed.connect(lambda key: self._stack.setCurrentWidget(self._pages[key]))
        for part in (self.params, self.headers, self.body, self.options):
            part.edited.connect(self.edited)
        self.auth.sign_in.connect(self.sign_in)
        self.auth.open_token.connect(self.open_token)
        layout = column(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.explanation)
        self.setMinimumWidth(320)

    def _add(self, key: str, words: str, page: QWidget) -> None:
        self.tabs.add(key, words)
        self._pages[key] = scrolled(page)  # in a low window a part is less high than it wants to be
        self._stack.addWidget(self._pages[key])

    def show_desk(self, desk: Desk, needs: tuple[tuple[str, bool], ...]) -> None:
        """Show what is written. What the person is typing into is left alone, since it says the same."""
        draft = desk.draft
        self.params.show_draft(draft)
        self.headers.show_headers(draft.header_pairs, automatic(desk))
        self.body.show_draft(draft)
        self.body.findings.show_findings(desk.judged.findings if draft.takes_body else ())
        self.auth.show_desk(desk)
        self.options.show_draft(draft, desk.checked, desk.runs)
        self._show_counts(desk)
        self.explanation.show_operation(draft.operation, needs)

    def _show_counts(self, desk: Desk) -> None:
        draft = desk.draft
        self.tabs.set_extra(PARAMS, count=count((*draft.path_pairs, *draft.query_pairs)))
        self.tabs.set_extra(HEADERS, count=count(draft.header_pairs))
        self.tabs.set_extra(BODY, count="●" if draft.has_body else "")
        self.tabs.set_extra(AUTH, icon="check" if desk.signed_in else "warn")
        failed = any(not each.passed for each in desk.checked)
        plain = draft.options == PLAIN and not any(map(str.strip, draft.checks))
        self.tabs.set_extra(OPTIONS, icon="warn" if failed else "", count="" if plain or failed else "●")

    def show_part(self, where: Where) -> None:
        """Bring the part in which something was changed into sight."""
        if where != "request":
            self.tabs.choose(where)
