"""Keeps the marks of what somebody should look at up to date: open alerts, and changes that nobody has seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.sidebar import Sidebar
from desktop_app.ui.shell.status_bar import StatusBar
from desktop_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from desktop_app.ui.file_feed import FileFeed
    from desktop_app.ui.memory import Memory
    from desktop_app.ui.services import News


class NewsMarks:
    """Asks at the start, and whenever one of the files that news come to was written; never in between."""

    def __init__(
        self, presenter: ShellPresenter, sidebar: Sidebar, status: StatusBar, memory: Memory, tasks: Tasks
    ) -> None:
        self._presenter, self._sidebar, self._status = presenter, sidebar, status
        self._memory, self._tasks = memory, tasks
        self._news: News | None = None
        self._feed: FileFeed | None = None
        self._again = False

    def start(self) -> None:
        """From now on. To be called once the services are there."""
        from desktop_app.ui.file_feed import FileFeed

        if watched := self._presenter.services.watched:
            self._feed = FileFeed(watched, self._sidebar)
            self._feed.changed.connect(self.ask)
        self.ask()

    def ask(self) -> None:
        """Look again; while that is under way, once more after it."""
        self._again = self._tasks.running("news")
        if not self._again:
            self._tasks.start(self._ask(), key="news", show_error=lambda problem: None)

    async def _ask(self) -> None:
        from desktop_app.ui.changes.services import Seen

        while True:
            self._again = False
            self._news = await self._presenter.services.news(Seen(self._memory).all())
            self.show()
            if not self._again:
                return

    def show(self) -> None:
        """Show what is known; another connection may be selected now."""
        if self._news is not None:
            selected = self._presenter.selected
            self._sidebar.show_news(self._news)
            self._status.show_news(self._news.alerts_of(selected), selected in self._news.changed)
