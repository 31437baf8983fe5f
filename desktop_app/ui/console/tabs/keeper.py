"""Which tabs were changed since they were written down, and writing them down. No widgets."""

import copy
from concurrent.futures import ThreadPoolExecutor

from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.tabs.kept import TabStore, kept_of
from desktop_app.ui.console.tabs.tab_set import TabSet

_Taken = tuple[str, list[Desk], int, str]


class TabKeeper:
    """Keeps the tabs of several connections in `store`, one writing after the other in a thread of its own."""

    def __init__(self, store: TabStore) -> None:
        self._store = store
        self._changed: dict[str, TabSet] = {}
        self._thread: ThreadPoolExecutor | None = None

    def touch(self, tabs: TabSet) -> None:
        """Something in `tabs` is not as it was written down."""
        if tabs.api.name and self._store.keeps:
            self._changed[tabs.api.name] = tabs

    @property
    def behind(self) -> bool:
        """Whether something was changed since it was written down."""
        return bool(self._changed)

    def keep(self) -> None:
        """Write down what was changed; nothing waits for it."""
        if self._changed:
            self._thread = self._thread or ThreadPoolExecutor(1, "tabs")
            self._thread.submit(self._write, self._taken())

    def keep_now(self) -> None:
        """The same, and wait for it: the program, or the window, may be about to end."""
        self.keep()
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None

    def _write(self, taken: list[_Taken]) -> None:
        for name, desks, place, environment in taken:
            self._store.write(name, kept_of(desks, place, environment))

    def _taken(self) -> list[_Taken]:
        """Copies, so that they can be looked at in a thread: finding secrets in long bodies takes a while."""
        taken = [
            (name, [copy.copy(desk) for desk in tabs.desks], tabs.place, tabs.api.values.chosen)
            for name, tabs in self._changed.items()
        ]
        self._changed.clear()
        return taken
