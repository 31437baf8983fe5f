"""Which page is shown: the part of the window that its pages, the sidebar and shortcuts ask to go somewhere."""

from typing import Final, cast

from PySide6.QtWidgets import QWidget

from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import ConnectionPage, Pages, SettingsPage, StartsSignIn, View
from desktop_app.ui.shell.commands import Commands
from desktop_app.ui.shell.pager import Pager
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.sidebar import views

EDIT: Final = "edit"
_HOME, _SIGN_IN, _SETTINGS, _HELP = "home", "signin", "settings", "help"


class Router(QWidget):
    """Goes from page to page. Who inherits from it makes its parts."""

    presenter: ShellPresenter
    pager: Pager
    commands: Commands
    _make: Pages
    _memory: Memory
    _edited = ""

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        return self.pager.page

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

    def show_help(self) -> None:
        """Show the help that comes with the program."""
        self.pager.get(_HELP, self._make.help)
        self._show_page(_HELP)

    def edit(self, name: str) -> None:
        """Show connection `name` for changing."""
        page = cast("ConnectionPage", self.pager.get(EDIT, self._make.edit))
        self._edited = name
        self.presenter.select_shown(name)
        self._show_page(EDIT)
        page.show_connection(name)

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None, *, other_account: bool = False) -> None:
        """Start a sign-in of `name` and show its progress."""
        page = cast("StartsSignIn", self.pager.get(_SIGN_IN, self._make.sign_in))
        self.commands.show_sign_in(name)
        self._show_page(_SIGN_IN)
        page.start(name, scopes, other_account=other_account)

    def signing_in(self, name: str) -> None:
        """Show beside the name of which connection a sign-in is under way, "" for none."""
        self.commands.show_sign_in(name)

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

    def export(self, name: str) -> None:
        """Offer ways to use connection `name` somewhere else."""
        if self.findChild(QWidget, "export") is None:
            self._make.export(name).open()

    def go_back(self) -> None:
        """Leave a page about the program for the one before it."""
        if self.presenter.selected and self.pager.before != _HOME:
            self.choose(self.presenter.selected)
        else:
            self.show_home()

    def refresh(self) -> None:
        """Show how things are now."""
        raise NotImplementedError

    def _show_page(self, key: str) -> None:
        if self.page == _SIGN_IN and key != _SIGN_IN:
            self.commands.show_sign_in("")
        self.pager.show(key)
        self.refresh()

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
        self.open_view(name, self._last_view())

    def _last_view(self) -> View:
        kept = self._memory.get("view")
        return next((each.key for each in views() if each.key in (self.page, kept)), "console")
