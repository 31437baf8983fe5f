"""Writing a request: what the person edits, chooses, takes back; and holding its body against the description."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.description.judging import MOST_BYTES, Judgement
from desktop_app.core.api.filling import below
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.from_operation import belonging, from_operation
from desktop_app.ui.console.request.history import Where
from desktop_app.ui.console.request.judged import judged
from desktop_app.ui.console.tabs.keeper import TabKeeper
from desktop_app.ui.console.tabs.tab_set import TabSet

_WHERE: Final[dict[str, Where]] = {
    "method": "request", "path_pairs": "params", "query_pairs": "params", "header_pairs": "headers",
    "options": "options", "checks": "options",
}  # fmt: skip
_JUDGED_AT_ONCE: Final = 20_000
"""Characters of a body that are held against the description without a thread."""


class RequestEditing:
    """The part of the console's presenter that is about the request in front."""

    tabs: TabSet
    keeper: TabKeeper

    def __init__(self, changed: Callable[[], None]) -> None:
        """changed: hears whenever there is something else to show."""
        self._changed = changed

    @property
    def desk(self) -> Desk:
        """The tab in front."""
        return self.tabs.current

    def _tell(self, desk: Desk) -> None:
        if desk is self.desk:
            self._changed()

    def choose(self, operation: Operation) -> None:
        """Put `operation` on the desk. What was written for the one before is put aside, and comes back with it.

        A saved request, or one that has a name, stays as it is: the operation gets a tab of its own then.
        """
        if self.desk.draft.operation is operation:
            return
        if self.desk.source or self.desk.tab_title:
            self.tabs.new()
        desk, before = self.desk, self.desk.draft.operation
        if before is not None:
            desk.put_aside[before.method, before.path] = desk.draft
        written = desk.put_aside.get((operation.method, operation.path))
        begun = self.begun(operation)
        if written is None and desk.untouched:
            desk.origin = begun
        self._put(written or begun, "request")

    def edit(self, **changes: object) -> None:
        """Change fields of the draft by their names: method, path_pairs, query_pairs, header_pairs, body, ..."""
        changed = replace(self.desk.draft, **changes)  # type: ignore[arg-type]  # names are fields
        self._keep(changed, _WHERE.get(next(iter(changes), ""), "body"))

    def edit_target(self, text: str) -> None:
        """The address field was typed into."""
        self._keep(self.desk.draft.with_target(text), "request")

    def take(self, draft: Draft) -> None:
        """Put another request in place of the one in front; undo brings that back."""
        self._keep(draft, "request")

    def _keep(self, changed: Draft, where: Where) -> None:
        """Keep the draft; it belongs to whichever operation its method and path are those of."""
        operation = changed.operation
        if operation is None or (operation.method, self._path_of(operation)) != (changed.method, changed.path):
            operation = self._operation(changed)
        self._put(changed if operation is changed.operation else belonging(changed, operation), where)

    def _put(self, draft: Draft, where: Where) -> None:
        desk = self.desk
        desk.history.note(desk.draft, draft, where)
        desk.draft = draft
        self.keeper.touch(self.tabs)
        self._changed()

    def undo(self) -> Where | None:
        """Take back the last change of the draft; gives where it is seen, None where there is nothing to take back."""
        return self._went(self.desk.history.undo(self.desk.draft))

    def redo(self) -> Where | None:
        """Do again what was taken back last."""
        return self._went(self.desk.history.redo(self.desk.draft))

    def _went(self, step: tuple[Draft, Where] | None) -> Where | None:
        if step is None:
            return None
        self.desk.draft, where = step
        self.keeper.touch(self.tabs)
        self._changed()
        return where

    def begun(self, operation: Operation) -> Draft:
        """A new request for `operation`."""
        return from_operation(operation, self._path_of(operation))

    def _path_of(self, operation: Operation) -> str:
        """Its path below the address of the connection, which may lack a part of the API's base path."""
        catalog, base_url = self.desk.catalog, self.desk.base_url
        return (below(catalog, operation, base_url) if catalog and base_url else "") + operation.path

    def _operation(self, changed: Draft) -> Operation | None:
        catalog = self.desk.catalog
        if catalog is None:
            return None
        near = changed.operation or next(iter(catalog.operations), None)  # all are below the same part, as a rule
        prefix = self._path_of(near).removesuffix(near.path) if near else ""
        path = changed.path.removeprefix(prefix)
        exact = (each for each in catalog.operations if (each.method, each.path) == (changed.method, path))
        return next(exact, None) or catalog.match(changed.method, path)

    async def judge(self) -> None:
        """Hold the body on the desk against the API's description; what differs is on the desk afterwards."""
        desk, draft = self.desk, self.desk.draft
        self._take_judgement(desk, draft, await asyncio.to_thread(judged, draft))

    def judge_now(self) -> bool:
        """The same at once, where that takes no time; whether it did."""
        desk, draft = self.desk, self.desk.draft
        quick = len(draft.body) <= _JUDGED_AT_ONCE or len(draft.body) > MOST_BYTES
        if quick:
            self._take_judgement(desk, draft, judged(draft))
        return quick

    def _take_judgement(self, desk: Desk, draft: Draft, found: Judgement) -> None:
        if desk.draft is draft and desk.judged != found:
            desk.judged = found
            self._tell(desk)
