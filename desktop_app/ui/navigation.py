"""What a page may ask of the window, and what the window may ask of a page."""

from collections.abc import Sequence
from typing import Literal, Protocol

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserFacing

View = Literal["console", "token", "flow", "activity", "history", "changes"]
"""The views of a connection; all but the last two are rows of the sidebar, in the order of Ctrl 1, Ctrl 2 and so on."""


class Navigator(Protocol):
    """The window as its pages see it."""

    def show_home(self) -> None:
        """Show the page where a connection is added."""
        ...

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None) -> None:
        """Start a sign-in of connection `name` and show its progress. scopes: None for the connection's own."""
        ...

    def signing_in(self, name: str) -> None:
        """A sign-in of connection `name` is under way on the page of sign-ins; "" when it failed."""
        ...

    def open_view(self, name: str, view: View) -> None:
        """Show a view of connection `name`."""
        ...

    def connections_changed(self) -> None:
        """A connection was added, removed, signed in or renewed: read all again and show it."""
        ...

    def show_settings(self, section: str = "") -> None:
        """Show the settings, from `section` on."""
        ...

    def show_error(self, problem: UserFacing) -> None:
        """Show an error that has no place of its own on the page."""
        ...


class Frame(Navigator, Protocol):
    """The window as the pages of a signed-in connection see it."""

    def sign_out(self, name: str) -> None:
        """Revoke and forget the tokens of connection `name`, and say what became of them."""
        ...

    def edit(self, name: str) -> None:
        """Show connection `name` for changing."""
        ...

    def go_back(self) -> None:
        """Leave a page that is about the program, for the one before it."""
        ...

    def erase_everything(self) -> None:
        """Close all pages and erase all that the program keeps. There is no way back."""
        ...

    def rescale(self, scale: float) -> None:
        """Show everything in another size, 0.9 to 1.3."""
        ...


class Pages(Protocol):
    """Makes the pages, each when it is first shown: a page that nobody opens costs nothing at start."""

    def home(self) -> QWidget:
        """The page where a connection is added."""
        ...

    def sign_in(self) -> QWidget:
        """The page one waits on, a `StartsSignIn`."""
        ...

    def edit(self) -> QWidget:
        """The page where a connection is changed, a `ConnectionPage`."""
        ...

    def settings(self) -> QWidget:
        """The page where the program is set up, a `SettingsPage`."""
        ...

    def help(self) -> QWidget:
        """The page with the help."""
        ...

    def view(self, key: View) -> "ConnectionPage":
        """A view of a connection."""
        ...

    def export(self, name: str) -> "Opens":
        """The dialog with which connection `name` is used elsewhere."""
        ...


class Opens(Protocol):
    """A dialog over the window."""

    def open(self) -> None:
        """Show it."""
        ...


class StartsSignIn(Protocol):
    """The waiting page."""

    def start(self, name: str, scopes: tuple[str, ...] | None = None, *, other_account: bool = False) -> None:
        """Begin a sign-in; an earlier one is cancelled. other_account: the person is asked who they are."""
        ...


class SettingsPage(Protocol):
    """The page where the program is set up."""

    def go_to(self, section: str) -> None:
        """Bring a section into sight."""
        ...


class ConnectionPage(Protocol):
    """A view of one connection."""

    def show_connection(self, name: str) -> None:
        """Show connection `name` from now on. Called again whenever its token has changed."""
        ...

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 goes through, in order."""
        ...
