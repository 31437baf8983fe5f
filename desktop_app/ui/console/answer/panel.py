"""The right pane of the console: the answer, or what stands in its place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer import notes, views, words
from desktop_app.ui.console.answer.body import Body
from desktop_app.ui.console.answer.foot import Foot
from desktop_app.ui.console.answer.image_view import ImageView
from desktop_app.ui.console.answer.live_view import LiveView
from desktop_app.ui.console.answer.picking import Picking
from desktop_app.ui.console.answer.problems import Action, Problem, of_body
from desktop_app.ui.console.answer.states import EmptyState, LoadingState, ProblemState
from desktop_app.ui.console.answer.status_line import StatusLine
from desktop_app.ui.console.answer.tools import Tools
from desktop_app.ui.console.answer.views import HEADERS, PRETTY, TREE, TextView, Views
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.panels import Panel, column
from desktop_app.ui.widgets.tabs import tabs
from desktop_app.ui.widgets.told import announce

if TYPE_CHECKING:
    from desktop_app.ui.console.answer.difference import Difference

_SKELETON_AFTER_MS: Final = 200
_TICK_MS: Final = 100
_LEAST: Final = 120
"""Pixels of height that an answer, or what stands in its place, has at least."""


class ResponsePanel(Panel):
    """Shows a desk's answer. `acted` carries what the person wants done about a problem."""

    acted = Signal(Action)
    cancelled = Signal()
    save_wanted = Signal()
    next_page_wanted = Signal()
    reply_chosen = Signal(int)
    """Show the earlier answer at this place, from 1."""
    reference_wanted = Signal(str)
    """Use the value at this JSONPath of the answer in another request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="console.response", parent=parent)
        self._desk: Desk | None = None
        self._awaited: Desk | None = None
        self._shown_body: Body | None = None
        self._wanted = ""  # the view that the person chose last; "" for the best one
        self._choosing = False
        self._comparing = False
        self._waited: Callable[[], float] = lambda: 0.0
        self._tasks = Tasks(self, self._say_wrong)
        self._skeleton_due = QTimer(self, singleShot=True, interval=_SKELETON_AFTER_MS)
        self._skeleton_due.timeout.connect(self.show_loading)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self.tabs = tabs(name="response.tabs", label=tr("Views of the answer"))
        for key, text in views.names():
            self.tabs.add(key, text)
        self.line = StatusLine()
        self.tabs.add_right(self.line)
        self._build()
        self._connect()
        self._show_tabs()
        self.setMinimumWidth(400)

    def _build(self) -> None:
        self.empty, self.loading, self.problem = EmptyState(), LoadingState(), ProblemState(self.acted.emit)
        self.live = LiveView()
        self.views = Views()
        self.tools, self.foot, self.note = Tools(), Foot(), notes.NotePlace()
        self._stack = QStackedWidget()
        # Whatever is in front: the pane would push that above it about whenever something else comes.
        self._stack.setMinimumHeight(theme.current().px(_LEAST))
        layout = column(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self.tools)
        layout.addWidget(self.note)
        layout.addWidget(self._stack, 1)  # filled when it has its place, which costs less
        for page in (self.empty, self.loading, self.problem, self.live, self.views):
            self._stack.addWidget(page)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self.tabs.changed.connect(self._tab_changed)
        self.loading.cancelled.connect(self.cancelled)
        self.live.stopped.connect(self._stop)
        self.tools.filter_changed.connect(self._filter)
        self.tools.bytes_button.clicked.connect(self._toggle_bytes)
        self.tools.wrap_button.clicked.connect(self._toggle_wrap)
        self.tools.find_button.clicked.connect(self.open_find)
        self.tools.copy_button.clicked.connect(self._copy)
        self.tools.save_button.clicked.connect(self.save_wanted)
        self.note.closed.connect(self._close_note)
        self.foot.reply_chosen.connect(self.reply_chosen)
        self.foot.compare_asked.connect(self.compare)
        self.foot.next_page_asked.connect(self.next_page_wanted)
        self.foot.findings_asked.connect(self._show_findings)
        self.views.reference_asked.connect(self.reference_wanted)
        self.picking = Picking(self.views, self._tasks, self.reference_wanted.emit)

    # Showing

    def show_desk(self, desk: Desk, now: float, waited: Callable[[], float]) -> None:
        """now: seconds since the epoch. waited: gives the seconds since the request was sent."""
        other = desk is not self._desk
        self._desk, self._waited = desk, waited
        if other:
            self.tools.reset()
        if desk.stage == "sending":
            self._awaited = desk
            if other or (desk.live is not None and desk.live.ready):
                self.show_loading()
            elif not self._ticking.isActive() and not self._skeleton_due.isActive():
                self._skeleton_due.start()
            return
        self._skeleton_due.stop()
        self._ticking.stop()
        self._take_body(desk, now)
        self._show_status(desk)
        if self._awaited is desk:
            announce(self, desk.problem.title if desk.problem else self.line.status.text())
        self._awaited = None
        self._show_foot(desk, now)
        self._choose()

    def _take_body(self, desk: Desk, now: float) -> None:
        """Give the views what there is; what they showed before may be closed afterwards."""
        body, response = desk.body, desk.response
        self.tabs.set_extra(HEADERS, count=str(len(response.headers)) if response else "")
        if body is self._shown_body and body is not None:
            return
        self._shown_body = body
        self._tasks.cancel("reading")
        self._comparing = False
        place = self.live.text.place if self._stack.currentWidget() is self.live else 0
        self.live.release()
        self.views.show_answer(body, response, now, place=place)
        self.tools.kind.setText(response.header("content-type") if response else "")
        self.note.show_note(notes.of_body(body, response))
        if self.tools.field.text() and body is not None and body.kind == "json":
            self._filter(self.tools.field.text())
        else:
            self.tools.say("")

    def _show_status(self, desk: Desk) -> None:
        if desk.response is not None and desk.stage != "limited":
            self.line.show_response(desk.response)
        elif desk.problem is not None:
            self.line.show_word(desk.problem.status, desk.problem.status_tone)
        else:
            self.line.show_nothing()

    def _show_foot(self, desk: Desk, now: float) -> None:
        response = desk.response if desk.stage != "limited" else None  # what is there is the answer before
        self.foot.setVisible(response is not None)
        if response is not None:
            reply = desk.replies.shown if desk.replies.shown and desk.replies.shown.response is response else None
            how = tr("The token was renewed on the way.") if response.renewed else ""
            self.foot.show_answer(desk.answered_at, now, how, reply, desk.replies)

    def _tab_changed(self, key: str) -> None:
        if not self._choosing:
            self._wanted = "" if key == self._available()[0] else key
            self._comparing = False
            self._choose()

    def _available(self) -> tuple[str, ...]:
        desk = self._desk
        return views.available(desk.body if desk and desk.response else None)

    def _show_tabs(self) -> str:
        """Show the tabs that there are; gives the one to be in front."""
        there = self._available()
        key = self._wanted if self._wanted in there else there[0]
        self._choosing = True
        for each, _ in views.names():
            self.tabs.set_available(each, each in there)
        self.tabs.choose(key)
        self._choosing = False
        return key

    def _choose(self) -> None:
        """Bring to the front what the chosen tab shows in this state."""
        desk = self._desk
        if desk is None or (desk.stage == "sending" and self._ticking.isActive()):
            return
        key = self._show_tabs()
        problem = self._problem(desk, key)
        page: QWidget = self.views
        if problem is not None:
            self.problem.show_problem(problem)
            page = self.problem
        elif desk.response is None:
            page = self.empty
        elif not self._comparing:
            self.views.bring(key)
        self._stack.setCurrentWidget(page)
        self._show_tools(key, desk.body if page is self.views else None)

    def _show_tools(self, key: str, body: Body | None) -> None:
        shown = self.views.currentWidget()
        self.tools.setVisible(body is not None)
        self.note.setVisible(body is not None and self.note.wanted and (self._comparing or key == self._available()[0]))
        if body is not None:
            text = isinstance(shown, TextView)
            self.tools.show_for(
                filters=body.kind == "json" and key in (PRETTY, TREE) and not self._comparing, text=text,
                copies=text or isinstance(shown, ImageView), raw_text=key == views.RAW and not body.binary,
            )  # fmt: skip

    def _problem(self, desk: Desk, key: str) -> Problem | None:
        """What stands in place of a text in tab `key`, if anything."""
        if desk.response is None or desk.stage == "limited" or (desk.problem is not None and key == PRETTY):
            return desk.problem
        return of_body(desk.body, desk.response) if key == PRETTY and desk.body else None

    def show_loading(self) -> None:
        """Show grey bars and how long one waits; once something of the answer is here, that."""
        self._ticking.start()
        for part in (self.tools, self.note, self.foot):
            part.hide()
        self._tick()

    def _tick(self) -> None:
        live = self._desk.live if self._desk else None
        if live is None or not live.ready:
            self._stack.setCurrentWidget(self.loading)
            self.line.show_waiting(self._waited())
            return
        arriving = live.arriving
        said = words.status_words(arriving.status, arriving.reason)
        self.line.show_arriving(said, arriving.status, arriving.size, self._waited())
        self.live.show_live(live)
        self._stack.setCurrentWidget(self.live)

    def _stop(self) -> None:
        if self._desk is not None and self._desk.live is not None:
            self._desk.live.arriving.stop()

    # The view in sight

    @property
    def view_shown(self) -> bool:
        """Whether a text is in sight."""
        return self._stack.currentWidget() is self.views and isinstance(self.views.currentWidget(), TextView)

    def open_find(self) -> None:
        """Look for words in the text in sight."""
        view = self.views.currentWidget()
        if self.view_shown and isinstance(view, TextView):
            view.open_find()

    def _toggle_wrap(self) -> None:
        view = self.views.currentWidget()
        self.views.set_wrap(not (isinstance(view, TextView) and view.wrap))

    def _toggle_bytes(self) -> None:
        self.views.as_bytes = not self.views.as_bytes
        self._choose()

    def _copy(self) -> None:
        view = self.views.currentWidget()
        if isinstance(view, TextView):
            view.copy_all()
        elif isinstance(view, ImageView):
            view.copy()
        self.tools.show_copied()

    # Filter and comparison

    def _filter(self, path: str) -> None:
        body = self._shown_body
        if not path:
            self._tasks.cancel("reading")
            self.tools.say("")
            self.views.show_filtered(None)
        elif body is not None and body.kind == "json":
            self._tasks.start(self._apply(body, path), key="reading")

    async def _apply(self, body: Body, path: str) -> None:
        from desktop_app.ui.console.answer import filtering  # most answers are never filtered

        stop = Event()
        try:
            found = await asyncio.to_thread(filtering.apply, body.pretty, path, stop)
        finally:
            stop.set()
        if body is self._shown_body:
            self.views.show_filtered(found.text, at=found.at)
            self.tools.say(notes.of_filter(found))

    def _say_wrong(self, problem: UserFacing) -> None:
        self.tools.say_wrong(f"{problem.message} {problem.remedy}".strip())

    def compare(self, place: int) -> None:
        """Show what changed from the answer at `place` (from 1) to the one in sight."""
        desk = self._desk
        if desk is None or desk.body is None or not 1 <= place <= len(desk.replies):
            return
        earlier = list(desk.replies)[place - 1]
        self._tasks.start(self._compare(earlier.body, desk.body, earlier.at, desk.answered_at), key="reading")

    async def _compare(self, old: Body, new: Body, at: float, now: float) -> None:
        from desktop_app.ui.console.answer import comparing

        stop = Event()
        try:
            found = await asyncio.to_thread(comparing.compare, old.pretty, new.pretty, stop)
        finally:
            stop.set()
        if new is self._shown_body:
            self.show_difference(found, at, now)

    def show_difference(self, found: Difference | None, at: float, now: float) -> None:
        """Show what changed since the answer of `at`; None where that is too much. Times are seconds since 1970."""
        self.note.show_note(notes.of_difference(found, at, now))
        if found is not None and not found.same:
            self._comparing = True
            self.views.show_difference(found, words.moment(at, now), words.moment(now, now))
        self._choose()

    def _show_findings(self) -> None:
        reply = self._desk.replies.shown if self._desk else None
        if reply is not None and reply.judgement is not None:
            self.note.show_note(notes.of_findings(reply.judgement))
            self._wanted = ""
            self._comparing = False
            self._choose()

    def say_referred(self, name: str) -> None:
        """Say that a reference to a value of this answer is on the clipboard. name: what the request is called."""
        self.note.show_note(notes.of_reference(name))
        self.note.show()

    def _close_note(self) -> None:
        self._comparing = False
        desk = self._desk
        self.note.show_note(notes.of_body(desk.body, desk.response) if desk else None)
        self._choose()

    def release(self) -> None:
        """Let go of the body that is shown, so that it can be closed."""
        self._tasks.cancel("reading")
        self._shown_body = None
        self.views.release()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._desk is not None and self._desk.stage == "sending":
            self.show_loading()
