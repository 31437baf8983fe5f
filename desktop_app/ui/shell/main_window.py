"""Inside the window: puts sidebar, identity bar, pages and status bar together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.ui import pieces, theme
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import ConnectionPage, Frame, Pages
from desktop_app.ui.shell.background import Background
from desktop_app.ui.shell.commands import Commands
from desktop_app.ui.shell.main_column import MainColumn
from desktop_app.ui.shell.news import NewsMarks
from desktop_app.ui.shell.outside import Outside
from desktop_app.ui.shell.pager import Pager
from desktop_app.ui.shell.panes import Panes
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.router import EDIT, Router
from desktop_app.ui.shell.shortcuts import bind
from desktop_app.ui.shell.sidebar import Sidebar, views
from desktop_app.ui.shell.status_bar import StatusBar
from desktop_app.ui.widgets.dialog import show_error
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.ticker import Ticker

if TYPE_CHECKING:  # the window is painted before any service is there
    from desktop_app.ui.services import Services

COLLAPSES_BELOW: Final = 1280
SIDEBAR_EVERY: Final = 15
"""Ticks from one look at the sidebar's rows to the next: they show minutes."""


class MainWindow(Router):
    """Everything inside the window. It is the `Frame` of its pages.

    `rescaled`: it has to be made anew. `erasing`: the person wants everything erased.
    """

    rescaled = Signal()
    erasing = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("content")
        self._memory = memory
        self._ticks = 0
        self.presenter = ShellPresenter(self.refresh)
        self.sidebar = Sidebar(self.presenter, views())
        self.main = MainColumn()
        self.pager = Pager(self.main)
        self.status = StatusBar()
        self.commands = Commands(self, self.presenter, self.main.identity, self.status)
        self.background = Background(self, self.presenter, self.status, self.commands.tasks)
        self.news = NewsMarks(self.presenter, self.sidebar, self.status, memory, self.commands.tasks)
        self.outside = Outside(self, self.presenter, self.commands.tasks)
        self.ticker = Ticker(self.presenter.moment, self)
        body = row()
        body.addWidget(self.sidebar)
        body.addWidget(self.main, 1)
        outer = column(self)
        outer.addLayout(body, 1)
        outer.addWidget(self.status)
        self._connect()
        self.sidebar.hide()
        self.main.show_page(QWidget(), identity=False)

    def _connect(self) -> None:
        self.sidebar.connection_chosen.connect(self.choose)
        self.sidebar.view_chosen.connect(self.show_view)
        self.sidebar.add_chosen.connect(self.show_home)
        self.sidebar.settings_chosen.connect(lambda: self.show_settings())
        self.sidebar.palette_wanted.connect(self.commands.open_palette)
        self.status.palette_wanted.connect(self.commands.open_palette)
        self.status.alerts_wanted.connect(lambda: self.show_view("activity"))
        self.status.changes_wanted.connect(lambda: self.show_view("changes"))
        self.ticker.tick.connect(self._tick)

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        page = self.pager.current
        inner = cast("ConnectionPage", page).panes() if page is not None and hasattr(page, "panes") else [page]
        return [self.sidebar, self.main.identity, *(each for each in inner if each is not None), self.status]

    # The rest of the Frame

    def rescale(self, scale: float) -> None:
        """Show everything in another size, in a new window; what was written in the console is there again."""
        theme.current().set_scale(scale)
        self.rescaled.emit()

    def erase_everything(self) -> None:
        """Have everything erased that this program keeps."""
        self.erasing.emit()

    def connections_changed(self) -> None:
        """Read all connections again and show them."""
        self.commands.reload()
        self.news.ask()

    def sign_out(self, name: str) -> None:
        """Revoke and forget the tokens of `name`."""
        self.commands.sign_out(name)

    def show_error(self, problem: UserFacing) -> None:
        """Show an error over the window, unless the identity bar says it already."""
        if not self.presenter.locked or problem.code != self.presenter.locked.code:
            show_error(self, problem)

    async def start(self, services: Services, pages: Callable[[Frame], Pages]) -> None:
        """After the first paint: read the connections, show the right page, and keep tokens fresh."""
        self.presenter.services = services
        self._make = pages(self)
        wanted = self._memory.get("selected")
        self.presenter.expect(self._memory.get("connections", []))
        await self.background.start()
        if self.presenter.find(wanted):
            self.presenter.select(wanted)
        await pieces.load_page(self._last_view() if self.presenter.selected else "home")
        if self.page == "":
            if self.presenter.selected:
                self.choose(self.presenter.selected)
            else:
                self.show_home()
        bind(self, self.commands, Panes(self.panes), [each.key for each in views()])
        self.news.start()
        self.outside.start()

    async def end(self) -> None:
        """Stop what runs."""
        await self.background.end()

    # Showing

    def refresh(self) -> None:
        """See `Router.refresh`."""
        if self.page:  # before that the window has not come back to where it was
            self._memory.set("selected", self.presenter.selected)
            if not self.presenter.locked:
                self._memory.set("connections", [each.name for each in self.presenter.connections if each.tokens])
        self.sidebar.setVisible(bool(self.presenter.connections))
        self.sidebar.show_all(self.page)
        self.news.show()
        if current := self.presenter.current:
            self.main.show_connection(current, self.presenter.reading(current))
        countdown = self.main.identity.isVisibleTo(self)
        self.ticker.run(bool(self.presenter.connections), every=1 if countdown else 20)

    def token_changed(self) -> None:
        """The token of the shown connection was renewed or is gone."""
        if self.pager.in_view:
            cast("ConnectionPage", self.pager.current).show_connection(self.presenter.selected)
        elif self.page == EDIT:
            cast("ConnectionPage", self.pager.current).show_connection(self._edited)

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks % SIDEBAR_EVERY == 0 or not self.main.identity.isVisible():
            self.sidebar.tick()
        if current := self.presenter.current:
            left = current.tokens.expires_in(self.presenter.services.clock.now()) if current.tokens else None
            self.main.tick(self.presenter.reading(current), left)

    def toggle_sidebar(self) -> None:
        """Collapse the sidebar to its rings, or open it again."""
        self.sidebar.set_narrow(not self.sidebar.narrow)
        if self.width() >= COLLAPSES_BELOW:
            self._memory.set("sidebar_narrow", self.sidebar.narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.background.activated()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_small, small = event.oldSize().width() < COLLAPSES_BELOW, self.width() < COLLAPSES_BELOW
        if was_small != small or event.oldSize().width() < 0:
            self.sidebar.set_narrow(small or bool(self._memory.get("sidebar_narrow")))
