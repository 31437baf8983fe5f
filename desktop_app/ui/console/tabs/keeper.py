"""Which tabs were changed since they were written down, and writing them down. No widgets."""

import asyncio

from desktop_app.ui.console.tabs.kept import Kept, TabStore, kept_of
from desktop_app.ui.console.tabs.tab_set import TabSet


class TabKeeper:
    """Keeps the tabs of several connections in `store`."""

    def __init__(self, store: TabStore) -> None:
        self._store = store
        self._changed: dict[str, TabSet] = {}

    def touch(self, tabs: TabSet) -> None:
        """Something in `tabs` is not as it was written down."""
        if tabs.api.name:
            self._changed[tabs.api.name] = tabs

    @property
    def behind(self) -> bool:
        """Whether something was changed since it was written down."""
        return bool(self._changed)

    async def keep(self) -> None:
        """Write down what was changed."""
        for name, tabs in self._taken():
            await asyncio.to_thread(self._store.write, name, tabs)

    def keep_now(self) -> None:
        """The same at once, for the end. Blocks."""
        for name, tabs in self._taken():
            self._store.write(name, tabs)

    def _taken(self) -> list[tuple[str, Kept]]:
        taken = [
            (name, kept_of(tabs.desks, tabs.place, tabs.api.values.chosen)) for name, tabs in self._changed.items()
        ]
        self._changed.clear()
        return taken
