"""What the home page needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import env_file
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
    what was there. presets: names of connections to start from. read_env_file: take the variables of a .env file into
    this run, without those that are set; gives how many. read_file: the connection in a settings file, called as it
    can be.
    """

    environ: Mapping[str, str]
    look_up: Callable[[str, str], AsyncGenerator[LookupStep | Found, None]]
    names: Callable[[], list[str]]
    profile: Callable[[str], ProviderProfile]
    add: Callable[[ProviderProfile], Awaitable[None]]
    save: Callable[[ProviderProfile], Awaitable[None]]
    presets: Callable[[], list[str]]
    read_env_file: Callable[[Path], Awaitable[int]]
    read_file: Callable[[Path], Awaitable[ProviderProfile]]


def from_context(context: "AppContext") -> HomeServices:
    """The real ones."""

    async def add(profile: ProviderProfile) -> None:
        await asyncio.to_thread(context.profiles.add, profile)

    async def save(profile: ProviderProfile) -> None:
        await asyncio.to_thread(context.profiles.save, profile)

    async def read_env_file(path: Path) -> int:
        found = await asyncio.to_thread(env_file.read, path)
        new = {name: value for name, value in found.items() if name not in context.environ}
        context.environ.update(new)
        os.environ[env_file.VARIABLE] = str(path)  # for the programs that this one starts
        return len(new)

    async def read_file(path: Path) -> ProviderProfile:
        from desktop_app.core import files
        from desktop_app.core.providers import sharing
        from desktop_app.ui.home.form import name_for

        data = await asyncio.to_thread(files.read_bytes, path)
        name = name_for(path.stem.removesuffix(".framer"), [*context.profiles.names(), *context.profiles.presets()])
        return sharing.from_bytes(data or b"", name)

    return HomeServices(
        environ=context.environ,
        look_up=lambda text, issuer: context.lookups.look_up(text, issuer=issuer),
        names=context.profiles.names,
        profile=context.profiles.get,
        add=add,
        save=save,
        presets=context.profiles.presets,
        read_env_file=read_env_file,
        read_file=read_file,
    )
