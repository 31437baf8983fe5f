"""The middle pane of the console: parameters, headers, body, authorization, options, and the operation explained."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.explanation import Explanation
from desktop_app.ui.console.request.auth_part import AuthPart
from desktop_app.ui.console.request.automatic import automatic
from desktop_app.ui.console.request.history import Where
from desktop_app.ui.console.request.options import PLAIN
from desktop_app.ui.console.request.params_part import ParamsPart
from desktop_app.ui.console.request.parts import count
from desktop_app.ui.widgets.panels import Panel, column, scrolled
from desktop_app.ui.widgets.shared_undo import SharedUndo
from desktop_app.ui.widgets.tabs import tabs
from desktop_app.ui.widgets.variable_looks import VariableLooks

if TYPE_CHECKING:
    from desktop_app.ui.console.request.body_part import BodyPart
    from desktop_app.ui.console.request.headers_part import HeadersPart
    from desktop_app.ui.console.request.options_part import OptionsPart

PARAMS, HEADERS, BODY, AUTH, OPTIONS = "params", "headers", "body", "auth", "options"


class RequestPanel(Panel):
    """Edits a `Draft`. `edited` carries the changed fields by their names."""

    edited = Signal(dict)
    sign_in = Signal()
    open_token = Signal()

    def __init__(self, looks: VariableLooks, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.request", parent=parent)
        self._looks = looks
        self._desk: Desk | None = None
        self.undo = SharedUndo(self)
        self.explanation = Explanation()
        self.tabs = tabs(name="console.request.tabs", label=tr("Parts of the request"))
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._shows: list[Callable[[Desk], None]] = []
        self._layout = column(self)
        self._layout.addWidget(self.tabs)
        self._layout.addWidget(self._stack, 1)
        for key, words in ((PARAMS, tr("Params")), (HEADERS, tr("Headers")), (BODY, tr("Body")), (AUTH, tr("Auth")),
                           (OPTIONS, tr("Options"))):  # fmt: skip
            self.tabs.add(key, words)
        self.setMinimumWidth(320)
        self.tabs.changed.connect(self._open)

    # The parts

    def make_parts(self) -> None:
        """Make all there is to see, once the panel has its place.

        Each move of a full panel costs as much as making it. All at once, and not when they are first shown, so that
        the Tab key goes through them in the order in which they are seen.
        """
        for key in (PARAMS, HEADERS, BODY, AUTH, OPTIONS):
            getattr(self, key)
        self._layout.addWidget(self.explanation)
        self._open(PARAMS)

    @cached_property
    def params(self) -> ParamsPart:
        """Parameters of the path and the query."""
        part = ParamsPart(self._looks)
        part.edited.connect(self.edited)
        self._place(PARAMS, part, lambda desk: part.show_draft(desk.draft))
        return part

    @cached_property
    def headers(self) -> HeadersPart:
        """Header fields."""
        from desktop_app.ui.console.request.headers_part import HeadersPart

        part = HeadersPart(self._looks)
        part.edited.connect(self.edited)
        self._place(HEADERS, part, lambda desk: part.show_headers(desk.draft.header_pairs, automatic(desk)))
        return part

    @cached_property
    def body(self) -> BodyPart:
        """The body."""
        from desktop_app.ui.console.request.body_part import BodyPart

        part = BodyPart(self._looks, self.undo)
        part.edited.connect(self.edited)

        def show(desk: Desk) -> None:
            part.show_draft(desk.draft)
            part.findings.show_findings(desk.judged.findings if desk.draft.takes_body else ())

        self._place(BODY, part, show)
        return part

    @cached_property
    def auth(self) -> AuthPart:
        """What goes along to prove who asks."""
        part = AuthPart()
        part.sign_in.connect(self.sign_in)
        part.open_token.connect(self.open_token)
        self._place(AUTH, part, part.show_desk)
        return part

    @cached_property
    def options(self) -> OptionsPart:
        """How it is sent, and checks of the answer."""
        from desktop_app.ui.console.request.options_part import OptionsPart

        part = OptionsPart(self._looks, self.undo)
        part.edited.connect(self.edited)
        self._place(OPTIONS, part, lambda desk: part.show_draft(desk.draft, desk.checked, desk.runs))
        return part

    def _place(self, key: str, part: QWidget, show: Callable[[Desk], None]) -> None:
        self._pages[key] = scrolled(part, self._stack)  # in a low window a part is less high than it wants to be
        self._stack.addWidget(self._pages[key])
        self._shows.append(show)
        if self._desk is not None:
            show(self._desk)

    def _open(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])

    def show_desk(self, desk: Desk, needs: tuple[tuple[str, bool], ...]) -> None:
        """Show what is written. What the person is typing into is left alone, since it says the same."""
        self._desk = desk
        for show in self._shows:
            show(desk)
        self._show_counts(desk)
        self.explanation.show_operation(desk.draft.operation, needs)

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
