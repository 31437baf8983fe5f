"""What the home page needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.providers.found import Found
from desktop_app.core.providers.lookup import LookupStep
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.context import AppContext


@dataclass(frozen=True)
class HomeServices:
    """Every function may raise UserFacing.

    look_up: the steps of looking up an address, with the sign-in server that the person named or "", and at the end
    what was found. names, profile: the connections there are. add: saves a new one. save: writes one in place of
    what was there.
    """

    environ: Mapping[str, str]
    look_up: Callable[[str, str], AsyncGenerator[LookupStep | Found, None]]
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
        look_up=lambda text, issuer: context.lookups.look_up(text, issuer=issuer),
        names=context.profiles.names,
        profile=context.profiles.get,
        add=add,
        save=save,
    )
