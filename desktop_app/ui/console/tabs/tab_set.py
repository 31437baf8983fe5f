"""The tabs of one connection, as a list of desks of which one is in front. No widgets."""

from collections.abc import Callable
from typing import Final

from desktop_app.ui.console.desk import Api, Desk, Source
from desktop_app.ui.console.request.draft import Draft

_REMEMBERED: Final = 20


class TabSet:
    """At least one desk, always. `changed` is called when another one is in front, or the list is another."""

    def __init__(self, api: Api, changed: Callable[[], None]) -> None:
        self.api = api
        self.desks = [Desk(api)]
        self.place = 0
        self._changed = changed
        self._closed: list[tuple[int, Desk]] = []

    @property
    def current(self) -> Desk:
        """The desk in front."""
        return self.desks[self.place]

    @property
    def can_reopen(self) -> bool:
        """Whether a tab was closed that can come back."""
        return bool(self._closed)

    def restore(self, desks: list[Desk], place: int) -> None:
        """Begin with `desks`, as they were kept."""
        if desks:
            self.desks = desks
            self.place = max(0, min(place, len(desks) - 1))
            self._changed()

    def new(self) -> Desk:
        """A new tab with an empty request, right of the one in front."""
        return self._insert(self.place + 1, Desk(self.api))

    def open(self, draft: Draft, *, title: str = "", source: Source | None = None) -> Desk:
        """Put `draft` in front: in place of an untouched request, else in a new tab.

        A tab that shows `source` already comes to the front as it is, with what was edited there.
        """
        if source is not None:
            shown = next((place for place, desk in enumerate(self.desks) if desk.source == source), None)
            if shown is not None:
                self.choose(shown)
                return self.current
        desk = self.current if self.current.untouched else self.new()
        desk.put(draft)
        desk.tab_title, desk.source = title, source
        self._changed()
        return desk

    def duplicate(self, place: int) -> Desk:
        """The same request once more, right of the tab at `place`; not tied to what that one was saved as."""
        given = self.desks[place]
        copy = Desk(self.api, given.draft, Draft(), given.tab_title)
        return self._insert(place + 1, copy)

    def choose(self, place: int) -> None:
        """Bring the tab at `place` to the front; one that isn't there is ignored."""
        if 0 <= place < len(self.desks) and place != self.place:
            self.place = place
            self._changed()

    def step(self, way: int) -> None:
        """The next tab (1) or the one before (-1), around the ends."""
        self.choose((self.place + way) % len(self.desks))

    def move(self, source: int, target: int) -> None:
        """Put the tab at `source` where that at `target` is."""
        front = self.current
        self.desks.insert(target, self.desks.pop(source))
        self.place = self.desks.index(front)
        self._changed()

    def rename(self, place: int, title: str) -> None:
        """Call the tab something; "" for what its request is."""
        self.desks[place].tab_title = title.strip()
        self._changed()

    def close(self, place: int) -> Desk:
        """Take a tab away; the last one gives room to an empty one. Gives the desk, which `reopen` brings back."""
        gone = self.desks.pop(place)
        self._closed = [*self._closed, (place, gone)][-_REMEMBERED:]
        if not self.desks:
            self.desks = [Desk(self.api)]
        if self.place > place or self.place == len(self.desks):
            self.place -= 1
        self._changed()
        return gone

    def reopen(self) -> Desk | None:
        """Bring back the tab that was closed last, with what was written in it; None where there is none."""
        if not self._closed:
            return None
        place, desk = self._closed.pop()
        alone = len(self.desks) == 1 and self.current.untouched and self.current.draft == Draft()
        if alone:
            self.desks.clear()
        return self._insert(min(place, len(self.desks)), desk)

    def _insert(self, place: int, desk: Desk) -> Desk:
        self.desks.insert(place, desk)
        self.place = place
        self._changed()
        return desk
