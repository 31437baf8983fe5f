"""The Sign-in flow view: the messages at the left, the chosen one and the checks at the right."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QMenu, QSplitter, QStackedWidget, QWidget

from desktop_app.core.flow.verdict import Verdict
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.flow.detail import DetailPanel
from desktop_app.ui.flow.grade_panel import GradePanel
from desktop_app.ui.flow.lanes import LaneHeads, MessageList
from desktop_app.ui.flow.presenter import FlowPresenter, Side
from desktop_app.ui.flow.services import FlowServices
from desktop_app.ui.navigation import Frame
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import NoteBox, Panel, column, row, scrolled
from desktop_app.ui.widgets.state_panel import StatePanel

_LEFT: Final = 690
_LEFT_PART: Final = 0.57
_STACKED_BELOW: Final = 900
_COPIED_MS: Final = 2000


class MenuButton(Button):
    """A button that opens a menu: an arrow follows its words."""

    def _content_width(self) -> int:
        return super()._content_width() + 18

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = paint.smooth(self)
        right = (self.width() + self._content_width()) // 2
        place = paint.mirrored(self, QRect(right - 12, (self.height() - 12) // 2, 12, 12))
        painter.drawPixmap(place.topLeft(), paint.icon_pixmap(self, "down", "text", 12))
        painter.end()


class _Right(QWidget):
    """The message with the height that it needs at this width, and the checks below it."""

    def __init__(self, detail: DetailPanel, grade: GradePanel) -> None:
        super().__init__()
        self._detail = detail
        layout = column(self)
        layout.addWidget(detail)
        layout.addWidget(grade)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._detail.fit(self.width())


class FlowPage(Panel):
    """Shows the recorded sign-ins of one connection."""

    def __init__(self, services: FlowServices, navigator: Frame, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="flow", parent=parent)
        self._navigator = navigator
        self._services = services
        self.presenter = FlowPresenter(services, self._show)
        self._tasks = Tasks(self, navigator.show_error)
        self._unwatch: Callable[[], None] | None = None
        self.messages = MessageList()
        self.messages.chosen.connect(self.presenter.choose)
        self.detail = DetailPanel()
        self.detail.side.connect(lambda side: self.presenter.choose_side(cast("Side", side)))
        self.grade = GradePanel()
        self.grade.action_wanted.connect(self._act_on)
        self.grade.report_wanted.connect(self._save_report)
        self._left = self._build_left()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._left)
        self._right = _Right(self.detail, self.grade)
        self._splitter.addWidget(scrolled(self._right))
        self._splitter.setStretchFactor(1, 1)
        self._nothing = StatePanel(name="flow.none")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._nothing)
        column(self).addWidget(self._stack)
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy)

    def _build_left(self) -> QWidget:
        box = Panel("surface", name="flow.left")
        layout = column(box)
        layout.addWidget(self._build_head())
        layout.addWidget(LaneHeads())
        inner = QWidget()
        below = column(inner)
        below.addWidget(self.messages)
        below.addWidget(self._build_end())
        below.addLayout(_foot())
        below.addStretch(1)
        area = scrolled(inner)
        layout.addWidget(area, 1)
        self.messages.in_view.connect(lambda box: area.ensureVisible(box.left(), box.center().y(), 0, box.height()))
        return box

    def _build_end(self) -> QWidget:
        self._end_place = QWidget()
        self._end = NoteBox(name="flow.end")
        row(self._end_place, margins=(16, 14, 16, 0)).addWidget(self._end)
        return self._end_place

    def _build_head(self) -> QWidget:
        box = Panel("surface", "bottom", name="flow.head")
        box.setFixedHeight(theme.current().px(52))
        line = row(box, spacing=10, margins=(16, 0, 16, 0))
        self._title = ElidedLabel(style="body-strong", name="flow.title")
        self._about = ElidedLabel(style="small", tone="text3", tabular=True, name="flow.about")
        line.addWidget(self._title)
        line.addWidget(self._about, 1)
        self._earlier = MenuButton(tr("Earlier sign-ins"), name="flow.earlier")
        self._earlier.clicked.connect(self._open_menu)
        self._copy = Button(tr("Copy as text"), icon="copy", name="flow.copy")
        self._copy.clicked.connect(self.copy)
        line.addWidget(self._earlier)
        line.addWidget(self._copy)
        return box

    # The window's side: ConnectionPage

    def show_connection(self, name: str) -> None:
        """Show the sign-ins of connection `name`, reading them again."""
        self._tasks.start(self.presenter.load(name), key="load")

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 goes through."""
        return [self.messages, self.detail, self.grade] if self.presenter.flow else [self._nothing]

    # Showing

    def _show(self) -> None:
        presenter = self.presenter
        if presenter.flow is None:
            self._show_nothing()
            return
        self._stack.setCurrentWidget(self._splitter)
        self._title.setText(presenter.title())
        self._about.setText(presenter.about())
        self._earlier.setVisible(len(presenter.flows) > 1)
        self.messages.show_flow(presenter.flow, presenter.place)
        self._show_end()
        self.detail.show_message(presenter)
        self.detail.fit(self.detail.width())
        self.grade.show_verdicts(presenter.verdicts, presenter.grade, presenter.can_act_on)
        self._arrange()

    def _show_end(self) -> None:
        """How it ended where it did not end well; that it goes on where it runs."""
        flow = self.presenter.flow
        assert flow is not None
        if flow.outcome == "failed":
            said = tr("The server says: “{words}”", words=flow.server_words) if flow.server_words else ""
            parts = [flow.problem, said, flow.remedy]
            text = "<br>".join(theme.current().strong_span(part) if i == 0 else escape(part)
                               for i, part in enumerate(parts) if part)  # fmt: skip
            self._end.set_note(text, "bad")
        elif self.presenter.live:
            self._end.set_note(escape(tr("Signing in. Each message appears here as it comes.")), "accent")
        elif flow.outcome != "signed_in":
            self._end.set_note(escape(_unfinished(flow.outcome == "cancelled")), "info")
        self._end_place.setVisible(flow.outcome != "signed_in")

    def _show_nothing(self) -> None:
        if not self.presenter.loaded:
            self._nothing.show_state("flow", "info", tr("Reading…"), "", [])
        else:
            sign_in = Button(tr("Sign in"), "primary", name="flow.sign_in")
            sign_in.clicked.connect(lambda: self._navigator.sign_in(self.presenter.name))
            reason = tr("Sign in, and every message of it is shown here, with its checks. It is kept for 7 days.")
            self._nothing.show_state("flow", "info", tr("There is no sign-in to show."), reason, [sign_in])
        self._stack.setCurrentWidget(self._nothing)

    # Doing

    def copy(self) -> None:
        """Copy the whole sign-in as text."""
        if text := self.presenter.text():
            QApplication.clipboard().setText(text)
            self._copy.set_label(tr("Copied"), icon="check")
            QTimer.singleShot(_COPIED_MS, self, self._label_copy)

    def _label_copy(self) -> None:
        self._copy.set_label(tr("Copy as text"), icon="copy")

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("flow.earlier.menu")
        for flow in self.presenter.flows:
            action = menu.addAction(self.presenter.choice_words(flow))
            action.setCheckable(True)
            action.setChecked(self.presenter.flow is not None and flow.id == self.presenter.flow.id)
            action.triggered.connect(partial(self._choose_flow, flow.id))
        menu.popup(self._earlier.mapToGlobal(QPoint(0, self._earlier.height() + 4)))

    def _choose_flow(self, flow: int, checked: bool = False) -> None:
        self._tasks.start(self.presenter.choose_flow(flow), key="load")

    def _act_on(self, verdict: Verdict) -> None:
        self._tasks.start(self._acted_on(verdict), key="act")

    async def _acted_on(self, verdict: Verdict) -> None:
        await self.presenter.act_on(verdict)
        self._navigator.connections_changed()
        if verdict.action == "dpop":  # it is for the next sign-in
            self._navigator.sign_in(self.presenter.name)

    def _save_report(self) -> None:
        dialog = QFileDialog(self.window(), tr("Save the checks"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self.presenter.name}-rfc9700.txt")
        dialog.fileSelected.connect(lambda path: self._tasks.start(self.presenter.save_report(Path(path)), key="save"))
        dialog.open()

    # While it is on screen it follows what is written down

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unwatch is None:
            self._unwatch = self._services.watch(self._heard)
        self.messages.bring_into_view()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        super().hideEvent(event)

    def _heard(self, name: str) -> None:
        if name == self.presenter.name and self._unwatch is not None:
            self._tasks.start(self.presenter.load(name), key="load")

    def minimumSizeHint(self) -> QSize:
        # Less than both panes want side by side: below that they are stacked, see resizeEvent.
        return QSize(400, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._arrange() and event.oldSize().width() != self.width():
            self._share()

    def _arrange(self) -> bool:
        """Put the panes side by side where both have room for their words, else below each other; gives whether that
        is new."""
        both = self._left.minimumSizeHint().width() + self._right.minimumSizeHint().width()
        stacked = self.width() < max(_STACKED_BELOW, both)
        wanted = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self._splitter.orientation() == wanted:
            return False
        self._splitter.setOrientation(wanted)
        self._share()
        return True

    def _share(self) -> None:
        if self._splitter.orientation() is Qt.Orientation.Vertical:
            self._splitter.setSizes([45, 55])
        else:
            left = min(theme.current().px(_LEFT), round(self.width() * _LEFT_PART))
            self._splitter.setSizes([left, self.width() - left])
        self._splitter.setStretchFactor(0, int(self._splitter.orientation() is Qt.Orientation.Vertical))
        self.messages.bring_into_view()


def _foot() -> QBoxLayout:
    """What is kept, and how long."""
    foot = row(spacing=10, margins=(16, 14, 16, 14))
    icon = column()
    icon.addWidget(Icon("info", "text3"))
    icon.addStretch(1)
    foot.addLayout(icon)
    words = tr(
        "Codes, tokens, verifiers and client secrets are replaced before they are stored. "
        "What you see here is all that is kept, and it is deleted after 7 days."
    )
    foot.addWidget(Label(words, "small", "text2", wrap=True), 1)
    return foot


def _unfinished(cancelled: bool) -> str:
    return tr("This sign-in was cancelled.") if cancelled else tr("This sign-in was not finished.")
