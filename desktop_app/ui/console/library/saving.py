"""Saving the request in front, and what to do when its file was changed meanwhile. No widgets.

Nothing that looks like a secret is written: it goes into the vault as a secret variable, or nothing is saved.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from desktop_app.core.api.formats.http_file import to_text
from desktop_app.core.api.formats.saved_request import SavedRequest, without_secrets
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.api.saved.file import SavedFile
from desktop_app.core.api.saved.tree import Place
from desktop_app.core.exports.scan import secrets_in
from desktop_app.core.redact import Secret
from desktop_app.ui.console.desk import Desk, Source
from desktop_app.ui.console.library.drafts import draft_of, locate, saved_of, source_of, unchanged
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.kv_pair import Pair

Changed = Literal["reload", "keep", ""]


@dataclass(frozen=True)
class Target:
    """Where a new request goes: the file, and how the request is called in it."""

    path: Path
    name: str


@dataclass(frozen=True)
class Asks:
    """What only the person knows; each gives the answer, and "" or None where they changed their mind.

    where: where a request that was never saved goes, with a name to begin with. changed: what to do about a file that
    another program changed. secret: whether what looks like a secret (what kind, its first letters, the name that it
    would get) may go into the vault.
    """

    where: Callable[[str], Awaitable[Target | None]]
    changed: Callable[[Path], Awaitable[Changed]]
    secret: Callable[[str, str, str], Awaitable[bool]]


class Saving:
    """Saves desks. keep_secret: puts a secret variable of a connection into the vault, by its name."""

    def __init__(self, asks: Asks, keep_secret: Callable[[str, str, Secret], Awaitable[None]]) -> None:
        self._asks = asks
        self._keep_secret = keep_secret

    async def save(self, desk: Desk) -> bool:
        """Save over what it was opened from, or ask where to; gives whether something was written.

        Raises StorageProblem, DescriptionProblem, RequestProblem and VaultProblem.
        """
        there = await asyncio.to_thread(_find, desk.source) if desk.source else None
        if desk.source is None or there is None:
            return await self.save_as(desk)
        place, before = there
        if not unchanged(before, desk.origin, place.path.parent):
            answer = await self._asks.changed(place.path)
            if answer == "reload":
                reload(desk, place, before)
            if answer != "keep":
                return False
        if not await self._keep_secrets(desk):
            return False
        draft = desk.draft
        request = saved_of(draft, place.path.parent, before)
        await asyncio.to_thread(saved_tree.save, place, request, before)
        await self._noted(desk, draft, place)
        return True

    async def save_as(self, desk: Desk) -> bool:
        """Ask where to, and save it there; gives whether something was written. Raises what `save` does."""
        target = await self._asks.where(desk.tab_title or suggested_name(desk.draft))
        if target is None or not await self._keep_secrets(desk):
            return False
        draft = desk.draft
        request = saved_of(draft, target.path.parent, name=target.name)
        place = await asyncio.to_thread(saved_tree.add, target.path, request)
        await self._noted(desk, draft, place)
        return True

    async def _noted(self, desk: Desk, draft: Draft, place: Place) -> None:
        """From now on `draft`, which may have been edited further meanwhile, is what is in the file."""
        saved, _ = await asyncio.to_thread(saved_tree.load, place)
        desk.source, desk.origin, desk.tab_title = source_of(place, saved), draft, ""

    async def _keep_secrets(self, desk: Desk) -> bool:
        """Put what looks like a secret into the vault and a variable in its place; False where that is not wanted."""
        for kind, value in _secrets(desk.draft):
            name = _variable(kind)
            if not await self._asks.secret(kind, f"{value[:4]}…", name):
                return False
            await self._keep_secret(desk.name, name, Secret(value))
            draft = without(desk.draft, value, f"{{{{$secret {name}}}}}")
            desk.history.note(desk.draft, draft, "request")
            desk.draft = draft
        return True


async def stale(desk: Desk) -> bool:
    """Whether the file of `desk` has something else in it than what the desk began with.

    Raises StorageProblem and DescriptionProblem.
    """
    if desk.source is None:
        return False
    there = await asyncio.to_thread(_find, desk.source)
    return there is not None and not unchanged(there[1], desk.origin, desk.source.path.parent)


async def reload_from_disk(desk: Desk) -> None:
    """Take what is in the file; what was written on the desk can be had back by undo.

    Raises StorageProblem and DescriptionProblem.
    """
    if desk.source is not None and (there := await asyncio.to_thread(_find, desk.source)):
        reload(desk, *there)


def reload(desk: Desk, place: Place, saved: SavedRequest) -> None:
    """Put `saved`, as it is at `place`, on the desk."""
    draft = replace(draft_of(saved, place.path.parent), operation=desk.draft.operation)
    desk.history.note(desk.draft, draft, "request")
    desk.draft = desk.origin = draft
    desk.source = source_of(place, saved)


async def keep_mine(desk: Desk) -> None:
    """Take notice of what is in the file without taking it: saving writes over it.

    Raises StorageProblem and DescriptionProblem.
    """
    if desk.source is not None and (there := await asyncio.to_thread(_find, desk.source)):
        desk.origin = replace(draft_of(there[1], there[0].path.parent), operation=desk.draft.operation)
        desk.source = source_of(*there)


def suggested_name(draft: Draft) -> str:
    """A name for a request that has none."""
    if draft.operation is not None and (words := draft.operation.summary or draft.operation.operation_id):
        return words
    return f"{draft.method} {draft.path.partition('://')[2] or draft.path}"


def without(draft: Draft, value: str, variable: str) -> Draft:
    """`draft` with `variable` wherever `value` stands."""

    def rows(pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
        return tuple(replace(pair, value=pair.value.replace(value, variable)) for pair in pairs)

    return replace(
        draft,
        path=draft.path.replace(value, variable),
        path_pairs=rows(draft.path_pairs),
        query_pairs=rows(draft.query_pairs),
        header_pairs=rows(draft.header_pairs),
        body=draft.body.replace(value, variable),
        form=rows(draft.form),
        parts=rows(draft.parts),
        graphql=draft.graphql.replace(value, variable),
        graphql_variables=draft.graphql_variables.replace(value, variable),
    )


def _secrets(draft: Draft) -> list[tuple[str, str]]:
    """What looks like a secret in what would be written: credentials in header fields, and the rest by its looks."""
    sent = tuple((pair.name, pair.value) for pair in draft.header_pairs if pair.enabled and pair.name)
    safe = without_secrets(sent)
    found = [old for old, new in zip(sent, safe, strict=True) if old != new]
    text = to_text(saved_of(draft, Path()))
    return [*found, *(pair for pair in secrets_in(text) if not any(pair[1] in value for _, value in found))]


def _find(source: Source) -> tuple[Place, SavedRequest] | None:
    file = SavedFile(source.path).read()
    number = locate(source, file)
    return None if number is None else (Place(source.path, number), file.requests[number])


def _variable(kind: str) -> str:
    return re.sub(r"\W+", "_", kind).strip("_").lower() or "secret"
