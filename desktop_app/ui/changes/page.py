"""The page of changes: what was found at each look, looking again, and having seen it."""

from PySide6.QtWidgets import QWidget

from desktop_app.core.changes.watch import Report
from desktop_app.core.i18n import tr
from desktop_app.ui.changes.lines import lines, moment
from desktop_app.ui.changes.services import ChangesServices, Seen
from desktop_app.ui.navigation import Frame
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.line_list import LineList
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.state_panel import StatePanel


class ChangesPage(Panel):
    """Shows the changes of one connection."""

    def __init__(self, services: ChangesServices, seen: Seen, navigator: Frame, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="changes", parent=parent)
        self._services, self._seen, self._navigator = services, seen, navigator
        self._tasks = Tasks(self, navigator.show_error)
        self.name = ""
        self.report: Report | None = None
        self._looked = Label("", "small", "text2", wrap=True, name="changes.looked")
        self.fetch = Button(tr("Fetch now"), icon="refresh", name="changes.fetch")
        self.fetch.clicked.connect(lambda: self._tasks.start(self._look(), key="load", busy=self._busy))
        self.seen = Button(tr("Seen"), "primary", icon="check", name="changes.seen")
        self.seen.clicked.connect(self._mark)
        self.list = LineList("changes.list", tr("What changed"))
        self._calm = StatePanel(name="changes.calm")
        self._head = Panel("surface", "bottom", name="changes.head")
        words = column(spacing=2)
        words.addWidget(Label(tr("What changed"), "heading"))
        words.addWidget(self._looked)
        line = row(self._head, spacing=8, margins=(20, 14, 20, 12))
        line.addLayout(words, 1)
        line.addWidget(self.seen)
        line.addWidget(self.fetch)
        layout = column(self)
        layout.addWidget(self._head)
        layout.addWidget(self._calm, 1)
        layout.addWidget(self.list, 1)
        self._show()

    # The window's side: ConnectionPage

    def show_connection(self, name: str) -> None:
        """Show the changes of connection `name`."""
        if name != self.name:
            self.name, self.report = name, None
            self._show()
        self._tasks.start(self._load(), key="load")

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self._head, self.list]

    # Doing

    async def _load(self) -> None:
        name = self.name
        self._take(name, await self._services.report(name))

    async def _look(self) -> None:
        name = self.name
        self._take(name, await self._services.look(name))

    def _take(self, name: str, report: Report) -> None:
        if name == self.name:
            self.report = report
            self._show()

    def _busy(self, on: bool) -> None:
        self.fetch.setEnabled(not on)
        self.fetch.set_label(tr("Fetching…") if on else tr("Fetch now"))

    def _mark(self) -> None:
        if self.report is not None and self.report.steps:
            self._seen.mark(self.name, self.report.steps[0].at)
            self._navigator.connections_changed()
            self._show()

    # Showing

    def _show(self) -> None:
        report, seen = self.report, self._seen.all().get(self.name, 0.0)
        found = lines(report, seen) if report is not None else []
        self.list.show_lines(found)
        self.list.setVisible(bool(found))
        self._calm.setVisible(not found)
        self.seen.setVisible(bool(report and report.steps and report.steps[0].at > seen))
        if report is None:
            self._looked.setText("")
            self._calm.show_state("box", "info", tr("Reading…"), "", [])
            return
        self._looked.setText(
            tr("Looked at {when}; it is looked at once a day while the connection is in use.",
               when=moment(report.looked_at)) if report.looked_at else tr("Nobody has looked yet.")
        )  # fmt: skip
        if found:
            return
        reason = tr("The sign-in server's addresses, its keys and the API's description are compared.")
        if not report.looked_at or report.since == report.looked_at:
            title = tr("From now on changes are told.") if report.looked_at else tr("There is nothing to compare yet.")
            self._calm.show_state("box", "info", title, reason, [])
        else:
            said = tr("Nothing changed since {when}.", when=moment(report.since))
            self._calm.show_state("check", "ok", said, reason, [])
