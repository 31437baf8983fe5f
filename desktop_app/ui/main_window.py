"""Inside the window: puts sidebar, identity bar, pages and status bar together, and says which page is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.ui import theme
from desktop_app.ui.memory import Memory
from desktop_app.ui.shell.commands import Commands
from desktop_app.ui.shell.main_column import MainColumn
from desktop_app.ui.shell.navigation import ConnectionPage, Frame, Pages, SettingsPage, StartsSignIn, View
from desktop_app.ui.shell.pager import Pager
from desktop_app.ui.shell.panes import Panes
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.shortcuts import bind
from desktop_app.ui.shell.sidebar import Sidebar, views
from desktop_app.ui.shell.status_bar import StatusBar
from desktop_app.ui.shell.ticker import Ticker
from desktop_app.ui.widgets.dialog import show_error
from desktop_app.ui.widgets.panels import column, row

if TYPE_CHECKING:  # the window is painted before any service is there
    from desktop_app.ui.services import Services

COLLAPSES_BELOW: Final = 1280
SIDEBAR_EVERY: Final = 15
"""Ticks from one look at the sidebar's rows to the next: they show minutes."""
_HOME, _SIGN_IN, _EDIT, _SETTINGS = "home", "signin", "edit", "settings"


class MainWindow(QWidget):
    """Everything inside the window. It is the `Frame` of its pages. `rescaled`: it has to be made anew."""

    rescaled = Signal()
    _make: Pages

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("content")
        self._memory = memory
        self._ticks, self._edited = 0, ""
        self.presenter = ShellPresenter(self._show)
        self.sidebar = Sidebar(self.presenter, views())
        self.main = MainColumn()
        self.pager = Pager(self.main)
        self.status = StatusBar()
        self.commands = Commands(self, self.presenter, self.main.identity, self.status)
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
        self.ticker.tick.connect(self._tick)
        bind(self, self.commands, Panes(self.panes), [each.key for each in views()])

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        page = self.pager.current
        inner = cast("ConnectionPage", page).panes() if page is not None and hasattr(page, "panes") else [page]
        return [self.sidebar, self.main.identity, *(each for each in inner if each is not None), self.status]

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        return self.pager.page

    # Moving between pages: the Frame

    def show_home(self) -> None:
        """Show the page where a connection is added."""
        self.pager.get(_HOME, self._make.home)
        self._show_page(_HOME)

    def show_settings(self, section: str = "") -> None:
        """Show the settings, from `section` on."""
        page = cast("SettingsPage", self.pager.get(_SETTINGS, self._make.settings))
        self._show_page(_SETTINGS)
        if section:
            page.go_to(section)

    def edit(self, name: str) -> None:
        """Show connection `name` for changing."""
        page = cast("ConnectionPage", self.pager.get(_EDIT, self._make.edit))
        self._edited = name
        self.presenter.select_shown(name)
        self._show_page(_EDIT)
        page.show_connection(name)

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None, *, other_account: bool = False) -> None:
        """Start a sign-in of `name` and show its progress."""
        page = cast("StartsSignIn", self.pager.get(_SIGN_IN, self._make.sign_in))
        self.commands.begin_sign_in(name)
        self._show_page(_SIGN_IN)
        page.start(name, scopes, other_account=other_account)

    def open_view(self, name: str, view: View) -> None:
        """Show a view of connection `name`."""
        if not name:
            return
        self.presenter.select(name)
        page = cast("ConnectionPage", self.pager.get(view, lambda: cast("QWidget", self._make.view(view))))
        self._memory.set("view", view)
        self._show_page(view)
        page.show_connection(name)
        self.commands.learn()

    def go_back(self) -> None:
        """Leave the settings for the page before them."""
        if self.presenter.selected and self.pager.before != _HOME:
            self.choose(self.presenter.selected)
        else:
            self.show_home()

    def rescale(self, scale: float) -> None:
        """Show everything in another size; drafts that were not sent or saved are lost with the old window."""
        theme.current().set_scale(scale)
        self.rescaled.emit()

    def connections_changed(self) -> None:
        """Read all connections again and show them."""
        self.commands.reload()

    def sign_out(self, name: str) -> None:
        """Revoke and forget the tokens of `name`."""
        self.commands.sign_out(name)

    def show_error(self, problem: UserFacing) -> None:
        """Show an error over the window."""
        show_error(self, problem)

    def _show_page(self, key: str) -> None:
        if self.page == _SIGN_IN and key != _SIGN_IN:
            self.commands.end_sign_in()
        self.pager.show(key)
        self._show()

    def show_view(self, view: str) -> None:
        """Show a view of the selected connection, unless it is just being signed in."""
        current = self.presenter.current
        if current is not None and not current.signing_in:
            self.open_view(current.name, cast("View", view))

    def choose_place(self, place: int) -> None:
        """Show the connection at `place` of the sidebar, counted from 0."""
        if place < len(self.presenter.connections):
            self.choose(self.presenter.connections[place].name)

    def choose(self, name: str) -> None:
        """Show connection `name` in the view that was used last."""
        known = [each.key for each in views()]
        kept = self._memory.get("view")
        self.open_view(name, next((each for each in known if each in (self.page, kept)), "console"))

    async def start(self, services: Services, pages: Callable[[Frame], Pages]) -> None:
        """After the first paint: read the connections, show the right page, and keep tokens fresh."""
        self.presenter.services = services
        self._make = pages(self)
        await self.commands.start()
        wanted = self._memory.get("selected")
        if self.presenter.find(wanted):
            self.presenter.select(wanted)
        if self.page == "":
            if self.presenter.selected:
                self.choose(self.presenter.selected)
            else:
                self.show_home()

    async def end(self) -> None:
        """Stop what runs, remember the window's shape."""
        self._memory.set("selected", self.presenter.selected)
        self._memory.save()
        await self.commands.end()

    # Showing

    def _show(self) -> None:
        self.sidebar.setVisible(bool(self.presenter.connections))
        self.sidebar.show_all(self.page)
        if current := self.presenter.current:
            self.main.show_connection(current, self.presenter.reading(current))
        countdown = self.main.identity.isVisibleTo(self)
        self.ticker.run(bool(self.presenter.connections), every=1 if countdown else 20)

    def token_changed(self) -> None:
        """The token of the shown connection was renewed or is gone."""
        if self.pager.in_view:
            cast("ConnectionPage", self.pager.current).show_connection(self.presenter.selected)
        elif self.page == _EDIT:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_small, small = event.oldSize().width() < COLLAPSES_BELOW, self.width() < COLLAPSES_BELOW
        if was_small != small or event.oldSize().width() < 0:
            self.sidebar.set_narrow(small or bool(self._memory.get("sidebar_narrow")))
