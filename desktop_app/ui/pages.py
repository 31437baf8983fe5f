"""The real pages, each made when it is first shown, with the program's services behind them."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from desktop_app.context import AppContext
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import ConnectionPage, Frame, View
from desktop_app.ui.services import services_of

if TYPE_CHECKING:
    from desktop_app.core.history.entry import Entry
    from desktop_app.ui.connection.page import ConnectionPage as EditPage
    from desktop_app.ui.console.desk import Desk
    from desktop_app.ui.console.library.services import LibraryServices
    from desktop_app.ui.console.page import ConsolePage
    from desktop_app.ui.export.dialog import ExportDialog
    from desktop_app.ui.help.page import HelpView
    from desktop_app.ui.home.page import HomePage
    from desktop_app.ui.rotation.services import RotationServices
    from desktop_app.ui.settings.page import SettingsPage
    from desktop_app.ui.shell.router import Router
    from desktop_app.ui.signin.page import SignInPage
    from desktop_app.ui.widgets.secret_clipboard import SecretClipboard


class RealPages:
    """See `navigation.Pages`."""

    def __init__(self, context: AppContext, frame: Frame, memory: Memory, place: QWidget | None = None) -> None:
        """place: what the pages are shown in. What is made there need not be given its looks again when it comes."""
        self._context = context
        self._frame = frame
        self._place = place
        self._memory = memory
        self._home: HomePage | None = None
        self._console: ConsolePage | None = None
        self._saved: LibraryServices | None = None
        self._clipboard: SecretClipboard | None = None

    def home(self) -> "HomePage":
        """The page where a connection is added."""
        from desktop_app.ui.home.page import HomePage
        from desktop_app.ui.home.services import from_context

        if self._home is None:
            self._home = HomePage(from_context(self._context), self._frame)
        return self._home

    def sign_in(self) -> "SignInPage":
        """The page one waits on."""
        from desktop_app.ui.signin.page import SignInPage
        from desktop_app.ui.signin.services import from_context

        return SignInPage(from_context(self._context), self._frame, self._edit)

    def _edit(self, name: str) -> None:
        """The short form for a preset that was never filled in, else every field of the connection."""
        if self._context.profiles.get(name).built_in:
            self._frame.show_home()
            self.home().open_details(name)
        else:
            self._frame.edit(name)

    def edit(self) -> "EditPage":
        """The page where a connection is changed."""
        from desktop_app.ui.connection.page import ConnectionPage as EditPage
        from desktop_app.ui.connection.services import from_context

        return EditPage(from_context(self._context), self._frame)

    def settings(self) -> "SettingsPage":
        """The page where the program is set up."""
        from desktop_app.ui.settings.page import SettingsPage
        from desktop_app.ui.settings.services import from_context

        return SettingsPage(from_context(self._context), self._memory, self._frame)

    def help(self) -> "HelpView":
        """The page with the help."""
        from desktop_app.ui.help.page import HelpView

        return HelpView(self._frame)

    def view(self, key: View) -> ConnectionPage:
        """A view of a connection."""
        if key == "token":
            from desktop_app.ui.token.page import TokenPage

            return TokenPage(services_of(self._context), self._frame, self._rotation())
        if key == "flow":
            from desktop_app.ui.flow.page import FlowPage
            from desktop_app.ui.flow.services import from_context as flow_services

            return FlowPage(flow_services(self._context), self._frame)
        if key == "activity":
            from desktop_app.ui.activity.page import ActivityPage
            from desktop_app.ui.activity.services import from_context as activity_services

            return ActivityPage(activity_services(self._context), self._frame, self._rotation())
        if key == "changes":
            from desktop_app.ui.changes.page import ChangesPage
            from desktop_app.ui.changes.services import Seen
            from desktop_app.ui.changes.services import from_context as changes_services

            return ChangesPage(changes_services(self._context), Seen(self._memory), self._frame)
        if key == "history":
            from desktop_app.ui.history.page import HistoryPage

            return HistoryPage(self._library(), self._frame, self._memory, self._open_entry)
        return self._make_console()

    def export(self, name: str) -> "ExportDialog":
        """The dialog with which connection `name` is used elsewhere."""
        from desktop_app.ui.export.dialog import ExportDialog
        from desktop_app.ui.export.services import from_context
        from desktop_app.ui.widgets.secret_clipboard import SecretClipboard

        window = cast("Router", self._frame)
        if self._clipboard is None:
            self._clipboard = SecretClipboard(window)
        return ExportDialog(
            window, from_context(self._context, self._tab_in_front), name, self._clipboard, window.show_help
        )

    def _tab_in_front(self, name: str) -> "Desk | None":
        desk = self._console.presenter.desk if self._console is not None else None
        return desk if desk is not None and desk.name == name else None

    def _rotation(self) -> "RotationServices":
        from desktop_app.ui.rotation.services import from_context

        return from_context(self._context)

    def _make_console(self) -> "ConsolePage":
        from desktop_app.ui.console.page import ConsolePage
        from desktop_app.ui.console.services import from_context

        services = from_context(self._context)
        self._console = ConsolePage(services, self._frame, self._memory, self._place, library=self._library())
        return self._console

    def _library(self) -> "LibraryServices":
        from desktop_app.ui.console.library.services import from_context

        if self._saved is None:
            self._saved = from_context(self._context)
        return self._saved

    def _open_entry(self, name: str, entry: "Entry") -> None:
        """Open a request of the history again, in the console."""
        self._frame.open_view(name, "console")
        if self._console is not None:
            self._console.open_entry(name, entry)
