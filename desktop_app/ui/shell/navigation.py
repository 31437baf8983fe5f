"""What a page may ask of the window, and what the window may ask of a page."""

from typing import Literal, Protocol

from desktop_app.core.errors import UserFacing

View = Literal["console", "token"]
"""The views of a connection that exist, in the order of their shortcuts Ctrl 1, Ctrl 2."""


class Navigator(Protocol):
    """The window as its pages see it."""

    def show_home(self) -> None:
        """Show the page where a connection is added."""
        ...

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None) -> None:
        """Start a sign-in of connection `name` and show its progress. scopes: None for the connection's own."""
        ...

    def open_view(self, name: str, view: View) -> None:
        """Show a view of connection `name`."""
        ...

    def connections_changed(self) -> None:
        """A connection was added, removed, signed in or renewed: read all again and show it."""
        ...

    def show_error(self, problem: UserFacing) -> None:
        """Show an error that has no place of its own on the page."""
        ...


class ConnectionPage(Protocol):
    """A page that shows one connection, such as the console."""

    def show_connection(self, name: str) -> None:
        """Show connection `name` from now on."""
        ...

    def focus_panes(self) -> list[object]:
        """The widgets that F6 goes through, in order."""
        ...
