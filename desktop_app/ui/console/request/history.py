"""Undo and redo of a draft: one history for all of its fields, rows and body. No widgets."""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from desktop_app.ui.console.request.draft import Draft

Where = Literal["request", "params", "headers", "body", "options"]
"""The part of the request pane in which a change is seen; "request" for method, address, and everything at once."""

_MOST: Final = 300
_MOST_TEXT: Final = 32_000_000
"""Characters of bodies that are kept for undo."""
_RUN: Final = 24
"""Characters typed in one go that are undone in one go."""


class Shape(NamedTuple):
    """What of a draft tells typing from other changes: how long its texts are, and everything else about it."""

    length: int
    rest: tuple[object, ...]


def shape(draft: Draft) -> Shape:
    """The shape of `draft`."""
    every = (draft.path_pairs, draft.query_pairs, draft.header_pairs, draft.form, draft.parts)
    rows = [[pair for pair in pairs if not pair.offered] for pairs in every]  # what is offered comes and goes by itself
    length = len(draft.path) + sum(len(pair.name) + len(pair.value) for pairs in rows for pair in pairs)
    length += len(draft.body) + len(draft.file) + len(draft.graphql) + len(draft.graphql_variables)
    counts = tuple(map(len, rows))
    return Shape(length, (draft.method, draft.body_kind, draft.content_type, draft.options, draft.checks, counts))


@dataclass
class _Step:
    draft: Draft
    where: Where
    run: int = 0
    """Characters that were typed since, negative for deleted ones; 0 when it was something else than typing."""


class DraftHistory:
    """Drafts as they were. Characters typed one after the other in the same place are one step, up to a length."""

    def __init__(self) -> None:
        self._past: list[_Step] = []
        self._future: list[_Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return bool(self._future)

    def note(self, before: Draft, after: Draft, where: Where) -> None:
        """`before` became `after` by an edit in the part `where`."""
        if before == after:
            return
        self._future.clear()
        was, now = shape(before), shape(after)
        change = now.length - was.length
        typed = change if abs(change) == 1 and was.rest == now.rest else 0
        last = self._past[-1] if self._past else None
        if last and typed and last.where == where and last.run * typed > 0 and abs(last.run) < _RUN:
            last.run += typed
            return
        self._past.append(_Step(before, where, typed))
        self._forget_old()

    def undo(self, now: Draft) -> tuple[Draft, Where] | None:
        """The draft before the last step, and where the change is seen. `now`: the present one, for `redo`."""
        return _swap(self._past, self._future, now)

    def redo(self, now: Draft) -> tuple[Draft, Where] | None:
        """What the last `undo` took back."""
        return _swap(self._future, self._past, now)

    def _forget_old(self) -> None:
        kept, size, body = 0, 0, ""
        for step in reversed(self._past):
            size += 0 if step.draft.body is body else len(step.draft.body)
            body = step.draft.body
            if kept and (kept == _MOST or size > _MOST_TEXT):
                break
            kept += 1
        del self._past[: len(self._past) - kept]


def _swap(source: list[_Step], target: list[_Step], now: Draft) -> tuple[Draft, Where] | None:
    if not source:
        return None
    step = source.pop()
    target.append(_Step(now, step.where))
    return step.draft, step.where
