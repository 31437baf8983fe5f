"""The right pane of the console: the answer, or what stands in its place."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_headers
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.answer.body import Body, problem_words
from desktop_app.ui.console.answer.problems import Action, Problem
from desktop_app.ui.console.answer.states import EmptyState, LoadingState, ProblemState
from desktop_app.ui.console.answer.status_line import StatusLine
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code_view import CodeView
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich, strong
from desktop_app.ui.widgets.tabs import tabs

PRETTY, HEADERS, RAW = "pretty", "headers", "raw"
_SKELETON_AFTER_MS: Final = 200
_TICK_MS: Final = 100
_COPIED_MS: Final = 2000


class ResponsePanel(Panel):
    """Shows a desk's answer. `acted` carries what the person wants done about a problem."""

    acted = Signal(Action)
    cancelled = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.response", parent=parent)
        self._desk: Desk | None = None
        self._shown_body: Body | None = None
        self._note_wanted = False
        self._waited: Callable[[], float] = lambda: 0.0
        self._skeleton_due = QTimer(self, singleShot=True, interval=_SKELETON_AFTER_MS)
        self._skeleton_due.timeout.connect(self.show_loading)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self.tabs = tabs(name="response.tabs", label=tr("Views of the answer"))
        for key, text in ((PRETTY, tr("Pretty")), (HEADERS, tr("Headers")), (RAW, tr("Raw"))):
            self.tabs.add(key, text)
        self.line = StatusLine()
        self.tabs.add_right(self.line)
        self._build()
        self.tabs.changed.connect(lambda key: self._choose())
        self.setMinimumWidth(400)

    def _build(self) -> None:
        self.empty, self.loading, self.problem = EmptyState(), LoadingState(), ProblemState(self.acted.emit)
        self.loading.cancelled.connect(self.cancelled)
        self.pretty = CodeView("response.body", tr("Answer"))
        self.headers = CodeView("response.headers", tr("Headers of the answer"))
        self.raw = CodeView("response.raw", tr("Answer as it came"))
        self.note = NoteBox("", "warn", name="response.note")
        self._views = {PRETTY: self.pretty, HEADERS: self.headers, RAW: self.raw}
        self._stack = QStackedWidget()
        for page in (self.empty, self.loading, self.problem, *self._views.values()):
            self._stack.addWidget(page)
        self._note_place = QWidget()
        column(self._note_place, margins=(16, 10, 16, 0)).addWidget(self.note)
        layout = column(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self._build_tools())
        layout.addWidget(self._note_place)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._build_foot())

    def _build_tools(self) -> QWidget:
        self._kind = ElidedLabel("", "small", "text3", name="response.type")
        self.wrap_button = Button("", "ghost", icon="wrap", description=tr("Wrap lines"), name="response.wrap")
        self.find_button = Button("", "ghost", icon="search", description=tr("Find in this text"), name="response.find")
        self.copy_button = Button("", "ghost", icon="copy", description=tr("Copy the whole text"), name="response.copy")
        self.save_button = Button("", "ghost", icon="export", description=tr("Save the answer"), name="response.save")
        self.wrap_button.clicked.connect(self._toggle_wrap)
        self.find_button.clicked.connect(lambda: self.current_view().open_find())
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self.save_wanted)
        self._copied.timeout.connect(lambda: self.copy_button.set_label("", icon="copy"))
        self._tools = Panel("surface", "bottom")
        line = row(self._tools, spacing=4, margins=(16, 4, 12, 3))
        line.addWidget(self._kind, 1)
        for button in (self.wrap_button, self.find_button, self.copy_button, self.save_button):
            line.addWidget(button)
        return self._tools

    def _build_foot(self) -> QWidget:
        self._when = Label("", "caption", "text3", tabular=True, name="response.when")
        self._how = Label("", "caption", "text2", name="response.protocol")
        self._foot = Panel("surface", "top")
        line = row(self._foot, spacing=14, margins=(16, 7, 16, 8))
        line.addWidget(self._when)
        line.addWidget(self._how)
        line.addStretch(1)
        return self._foot

    # Showing

    def show_desk(self, desk: Desk, now: float, waited: Callable[[], float]) -> None:
        """now: seconds since the epoch. waited: gives the seconds since the request was sent."""
        other = desk is not self._desk
        self._desk, self._waited = desk, waited
        if desk.stage == "sending":
            if other:
                self.show_loading()
            elif not self._ticking.isActive() and not self._skeleton_due.isActive():
                self._skeleton_due.start()
            return
        self._skeleton_due.stop()
        self._ticking.stop()
        self._take_body(desk)
        self._show_status(desk)
        self._show_foot(desk, now)
        self._choose()

    def _take_body(self, desk: Desk) -> None:
        """Give the views what there is; what they showed before may be closed afterwards."""
        body, response = desk.body, desk.response
        self.tabs.set_extra(HEADERS, count=str(len(response.headers)) if response else "")
        if body is self._shown_body and body is not None:
            return
        self._shown_body = body
        self.pretty.show_text(body.pretty if body else b"", language="json" if body and body.kind == "json" else "")
        self.raw.show_text(body.raw if body and body.kind != "binary" else b"")
        lines = [f"{name}: {value}" for name, value in mask_headers(response.headers)] if response else []
        self.headers.show_text("\n".join(lines).encode())
        self._kind.setText(response.header("content-type") if response else "")
        self._show_note(desk)

    def _show_note(self, desk: Desk) -> None:
        text = ""
        if desk.body and desk.body.broken_json:
            text = rich(tr("This says it is JSON, but it can't be read as such."))
        elif desk.response and desk.body and desk.response.content_type == "application/problem+json":
            title, detail = problem_words(desk.body)
            text = f"{strong(title)} {rich(detail)}".strip() if title or detail else ""
        self.note.set_note(text, "warn")
        self._note_wanted = bool(text)

    def _show_status(self, desk: Desk) -> None:
        if desk.response is not None:
            self.line.show_response(desk.response)
        elif desk.problem is not None:
            self.line.show_word(desk.problem.status, desk.problem.status_tone)
        else:
            self.line.show_nothing()

    def _show_foot(self, desk: Desk, now: float) -> None:
        self._foot.setVisible(desk.response is not None)
        if desk.response is not None:
            self._when.setText(words.moment(desk.answered_at, now))
            renewed = tr("The token was renewed on the way.") if desk.response.renewed else ""
            self._how.setText(f"{desk.response.http_version}  {renewed}".strip())

    def _choose(self) -> None:
        """Bring to the front what the chosen tab shows in this state."""
        desk = self._desk
        if desk is None or (desk.stage == "sending" and self._ticking.isActive()):
            return
        problem = self._problem(desk, self.tabs.chosen)
        page: QWidget = self._views[self.tabs.chosen]
        if problem is not None:
            self.problem.show_problem(problem)
            page = self.problem
        elif desk.response is None:
            page = self.empty
        self._stack.setCurrentWidget(page)
        self._tools.setVisible(isinstance(page, CodeView))
        self._note_place.setVisible(page is self.pretty and self._note_wanted)

    def _problem(self, desk: Desk, key: str) -> Problem | None:
        """What stands in place of a text in tab `key`, if anything."""
        if desk.response is None or (desk.problem is not None and key == PRETTY):
            return desk.problem
        return _of_body(desk) if key != HEADERS else None

    def show_loading(self) -> None:
        """Show grey bars and how long one waits."""
        self._ticking.start()
        self._stack.setCurrentWidget(self.loading)
        self._tools.hide()
        self._note_place.hide()
        self._foot.hide()
        self._tick()

    def _tick(self) -> None:
        self.line.show_waiting(self._waited())

    @property
    def view_shown(self) -> bool:
        """Whether a text is in sight."""
        return isinstance(self._stack.currentWidget(), CodeView)

    def current_view(self) -> CodeView:
        """The text of the chosen tab."""
        return self._views[self.tabs.chosen]

    def _toggle_wrap(self) -> None:
        wanted = not self.current_view().wrap
        for view in self._views.values():
            view.set_wrap(wanted)

    def _copy(self) -> None:
        pane = self.current_view().pane
        before = pane.document.caret.anchor, pane.document.caret.offset
        pane.select_all()
        pane.copy()
        pane.document.caret.select(*before)
        pane.viewport().update()
        self.copy_button.set_label("", icon="check")
        self._copied.start()

    def release(self) -> None:
        """Let go of the body that is shown, so that it can be closed."""
        self._shown_body = None
        for view in self._views.values():
            view.show_text(b"")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._desk is not None and self._desk.stage == "sending":
            self.show_loading()


def _readable(desk: Desk) -> bool:
    return desk.body is not None and desk.body.kind in ("json", "text")


def _of_body(desk: Desk) -> Problem | None:
    """The state for a body that can't be read as text."""
    if desk.body is None or desk.response is None or _readable(desk):
        return None
    if desk.body.kind == "empty":
        return Problem("check", "info", tr("No content"), tr("The answer has no body. The status says it all."), ())
    kind = desk.response.content_type or tr("Unknown type")
    size = words.size(desk.response.size)
    return Problem(
        "file", "info", f"{kind}, {size}", tr("This is no text. Save it to look at it with another program."),
        (Action.SAVE,),
    )  # fmt: skip
