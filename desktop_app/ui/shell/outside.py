"""Shows what other programs did: a sign-in, a sign-out, another account, a connection that came, changed or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.errors import UserFacing
from desktop_app.ui.shell.presenter import ShellPresenter

if TYPE_CHECKING:
    from desktop_app.ui.file_feed import FileFeed
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.tasks import Tasks


class Outside:
    """Reads everything again when one of the files that connections and tokens are in was written, by whomever."""

    def __init__(self, window: MainWindow, presenter: ShellPresenter, tasks: Tasks) -> None:
        self._window, self._presenter, self._tasks = window, presenter, tasks
        self._feed: FileFeed | None = None
        self._again = False
        self._said: set[str] = set()

    def start(self) -> None:
        """From now on. To be called once the services are there."""
        from desktop_app.ui.file_feed import FileFeed

        if kept := self._presenter.services.kept:
            self._feed = FileFeed(kept, self._window)
            self._feed.changed.connect(self.ask)
        self._say_what_is_broken()

    def ask(self) -> None:
        """Look again; while that is under way, once more after it."""
        self._again = self._tasks.running("outside")
        if not self._again:
            self._tasks.start(self._ask(), key="outside")

    async def _ask(self) -> None:
        while True:
            self._again = False
            try:
                if not self._presenter.locked:  # then `VaultWatch` reads it all once that is over
                    await self._look()
            except UserFacing:
                if not self._again:  # what came meanwhile may have mended it
                    raise
            if not self._again:
                return

    async def _look(self) -> None:
        selected, before = self._presenter.selected, self._presenter.current
        try:
            await self._presenter.load()
        finally:
            if self._presenter.selected != selected:
                self._show_another()
            elif (now := self._presenter.current) and before and now.tokens != before.tokens:
                self._window.token_changed()
            self._say_what_is_broken()

    def _say_what_is_broken(self) -> None:
        """Say of each connection that can't be read why it is not shown; once, for as long as that stays so."""
        broken = {problem.message: problem for problem in self._presenter.services.broken()}
        new = [problem for message, problem in broken.items() if message not in self._said]
        self._said = set(broken)
        if new:
            self._window.show_error(new[0])

    def _show_another(self) -> None:
        """The connection that was shown is gone."""
        if not self._window.pager.in_view:
            return
        if self._presenter.selected:
            self._window.choose(self._presenter.selected)
        else:
            self._window.show_home()
