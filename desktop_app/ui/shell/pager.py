"""Which page is shown, and which one was before; pages that were made once are kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.main_column import MainColumn

VIEWS = ("console", "token", "flow", "activity", "history", "changes")
"""Pages of a signed-in connection: those with the identity bar."""


class Pager:
    """The pages of the window by their keys."""

    def __init__(self, column: MainColumn) -> None:
        self._column = column
        self._made: dict[str, QWidget] = {}
        self.page = ""
        self.before = ""

    @property
    def current(self) -> QWidget | None:
        """The page that is shown."""
        return self._made.get(self.page)

    @property
    def in_view(self) -> bool:
        """Whether a page of a signed-in connection is shown."""
        return self.page in VIEWS

    def get(self, key: str, make: Callable[[], QWidget]) -> QWidget:
        """The page called `key`, made now if this is the first time."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def show(self, key: str) -> None:
        """Bring a page to the front that `get` has given."""
        if key != self.page:
            self.before, self.page = self.page, key
        self._column.show_page(self._made[key], identity=key in VIEWS)
