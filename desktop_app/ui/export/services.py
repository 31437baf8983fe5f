"""What exporting needs of the program; `from_context` takes it from the real one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.api.request import Request
from desktop_app.core.clock import Clock
from desktop_app.core.exports import choosing, jupyterlab, writing
from desktop_app.core.exports.handed import Handed
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet

if TYPE_CHECKING:
    from desktop_app.context import AppContext
    from desktop_app.core.api.saved import tree as saved_tree
    from desktop_app.ui.console.desk import Desk

Open = Callable[[str], "Desk | None"]
"""The tab that is in front on the console of a connection, where that was opened."""


@dataclass(frozen=True)
class Offered:
    """A request that can be exported. title: how it is called, "" for the example. load: makes it, from what is there
    now; may raise UserFacing.
    """

    title: str
    load: Callable[[], Awaitable[Request]]


@dataclass(frozen=True)
class ExportServices:
    """profile, tokens: of a connection, by its name; None when signed out. requests: what can be exported of it, the
    one in front on the console first. hand: what an export may say, with the token only where that is said. lab: the
    command that starts JupyterLab, None where there is none; start: starts it with a notebook. All may raise
    UserFacing.
    """

    clock: Clock
    profile: Callable[[str], Awaitable[ProviderProfile]]
    tokens: Callable[[ProviderProfile], Awaitable[TokenSet | None]]
    requests: Callable[[ProviderProfile], Awaitable[list[Offered]]]
    hand: Callable[[str, ProviderProfile, Request, bool], Awaitable[Handed]]
    lab: Callable[[], Awaitable[list[str] | None]]
    start: Callable[[list[str], Path], Awaitable[None]]


def from_context(context: AppContext, open_tab: Open) -> ExportServices:
    """The real ones."""

    async def requests(profile: ProviderProfile) -> list[Offered]:
        found = await asyncio.to_thread(_saved, context, profile.name)
        offered = [Offered(each.title, partial(_load, context, each.place)) for each in found]
        desk = open_tab(profile.name)
        if desk is not None and desk.draft.path:
            return [Offered(_title(desk), partial(_of_tab, desk)), *offered]
        return [Offered("", partial(_example, context, profile)), *offered]

    async def hand(kind: str, profile: ProviderProfile, request: Request, with_token: bool) -> Handed:
        return await writing.hand(
            kind,
            profile,
            request,
            current=context.tokens.current,
            fresh=context.renewer.fresh,
            with_token=with_token,
        )

    async def start(command: list[str], path: Path) -> None:
        await jupyterlab.start(command, path, await context.child_environment())

    return ExportServices(
        clock=context.clock,
        profile=context.profile,
        tokens=lambda profile: context.tokens.current(profile),
        requests=requests,
        hand=hand,
        lab=lambda: asyncio.to_thread(jupyterlab.find, context.environ),
        start=start,
    )


def _saved(context: AppContext, name: str) -> list[saved_tree.Request]:
    from desktop_app.core.api.saved import tree as saved_tree
    from desktop_app.core.api.saved.folders import SavedFolders

    folders = SavedFolders(context.paths.saved_folders_file, context.paths.saved)
    existing = [each for each in (folders.own(name), *folders.chosen(name)) if each.is_dir()]
    return [request for folder in existing for request in saved_tree.read(folder).requests()]


def _title(desk: Desk) -> str:
    return desk.tab_title or (desk.source.name if desk.source else "") or f"{desk.draft.method} {desk.draft.path}"


async def _example(context: AppContext, profile: ProviderProfile) -> Request:
    return choosing.example(await context.catalogs.find(profile))


async def _of_tab(desk: Desk) -> Request:
    from desktop_app.ui.console.library.copying import request_of
    from desktop_app.ui.console.library.work import nobody

    return await request_of(desk.draft, desk.api.values.variables(nobody))


async def _load(context: AppContext, place: saved_tree.Place) -> Request:
    """A saved request, with the variables that need neither an environment nor a person."""
    from desktop_app.core.api.saved import tree as saved_tree
    from desktop_app.core.api.variables import environments
    from desktop_app.core.api.variables.values import Variables
    from desktop_app.ui.console.library.copying import request_of
    from desktop_app.ui.console.library.drafts import draft_of

    folder = place.path.parent
    saved, own = await asyncio.to_thread(saved_tree.load, place)
    shared: Mapping[str, str] = (await asyncio.to_thread(environments.load, folder)).values
    return await request_of(draft_of(saved, folder), Variables(context.clock, file=own, environment=shared))
