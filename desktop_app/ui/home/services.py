"""What the home page needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.providers.discovery import ProtectedResource
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.context import AppContext


@dataclass(frozen=True)
class HomeServices:
    """Every function may raise UserFacing.

    api: what an API asks for (RFC 9728). server: what a sign-in server says of itself (RFC 8414). catalog: the
    operations that a connection's API description lists, None where there is none. names, profile: the connections
    there are. add: saves a new one. save: writes one in place of what was there. moment: seconds that only go up.
    """

    environ: Mapping[str, str]
    moment: Callable[[], float]
    api: Callable[[str], Awaitable[ProtectedResource]]
    server: Callable[[str], Awaitable[ServerMetadata]]
    catalog: Callable[[ProviderProfile], Awaitable[Catalog | None]]
    names: Callable[[], list[str]]
    profile: Callable[[str], ProviderProfile]
    add: Callable[[ProviderProfile], Awaitable[None]]
    save: Callable[[ProviderProfile], Awaitable[None]]


def from_context(context: "AppContext") -> HomeServices:
    """The real ones."""

    async def add(profile: ProviderProfile) -> None:
        await asyncio.to_thread(context.profiles.add, profile)

    async def save(profile: ProviderProfile) -> None:
        await asyncio.to_thread(context.profiles.save, profile)

    return HomeServices(
        environ=context.environ,
        moment=context.clock.monotonic,
        api=context.discovery.api,
        server=context.discovery.server,
        catalog=context.catalogs.find,
        names=context.profiles.names,
        profile=context.profiles.get,
        add=add,
        save=save,
    )
