"""What the connection page needs of the program, as plain functions; `from_context` takes them from the real one."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.check import CheckStep
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet

if TYPE_CHECKING:
    from desktop_app.context import AppContext


@dataclass(frozen=True)
class Described:
    """What is known of a connection's server without asking a person; each part may be missing."""

    metadata: ServerMetadata | None = None
    registered: str = ""
    """The client ID that the server gave this app."""
    key: Literal["", "vault", "registered"] = ""
    """Where the key is that it signs with, if not in a file: in the vault, or there with the registered client."""
    profile: ProviderProfile | None = None
    """The connection with the addresses that it has now, which for the sandbox no file knows."""


@dataclass(frozen=True)
class ConnectionServices:
    """Every function may raise UserFacing.

    profile: a connection by its name. names: all that are taken. tokens: what is kept for it. described: what its
    server says of itself. check: the checks, one after the other. server_clock: seconds since the epoch by the
    server's clock, None where it does not say. save: writes it. add: writes a new one. remove: deletes its file and
    forgets all that was kept of it. keep_key: takes the private key of a file into the vault, and gives the
    connection as it signs with that. export: writes it into a file without secrets. ready: with the addresses that it
    has now.
    """

    clock: Clock
    environ: Mapping[str, str]
    profile: Callable[[str], Awaitable[ProviderProfile]]
    names: Callable[[], list[str]]
    tokens: Callable[[str], Awaitable[TokenSet | None]]
    described: Callable[[ProviderProfile], Awaitable[Described]]
    check: Callable[[ProviderProfile], AsyncGenerator[CheckStep, None]]
    server_clock: Callable[[ProviderProfile], Awaitable[float | None]]
    save: Callable[[ProviderProfile], Awaitable[None]]
    add: Callable[[ProviderProfile], Awaitable[None]]
    remove: Callable[[str], Awaitable[None]]
    keep_key: Callable[[ProviderProfile, Path], Awaitable[ProviderProfile]]
    export: Callable[[ProviderProfile, Path], Awaitable[None]]
    ready: Callable[[ProviderProfile], Awaitable[ProviderProfile]]
    vault_name: Callable[[], str]


def from_context(context: "AppContext") -> ConnectionServices:
    """The real ones."""
    real = _Real(context)
    return ConnectionServices(
        clock=context.clock,
        environ=context.environ,
        profile=real.profile,
        names=lambda: [*context.profiles.names(), *context.profiles.presets()],
        tokens=real.tokens,
        described=real.described,
        check=lambda profile: context.check.steps(profile, context.environ),
        server_clock=real.server_clock,
        save=lambda profile: asyncio.to_thread(context.profiles.save, profile),
        add=lambda profile: asyncio.to_thread(context.profiles.add, profile),
        remove=real.remove,
        keep_key=real.keep_key,
        export=real.export,
        ready=real.ready,
        vault_name=lambda: context.vault.name,
    )


class _Real:
    def __init__(self, context: "AppContext") -> None:
        self._context = context

    async def profile(self, name: str) -> ProviderProfile:
        return await asyncio.to_thread(self._context.profiles.get, name)

    async def ready(self, profile: ProviderProfile) -> ProviderProfile:
        """The sandbox's addresses where it runs; looking at a connection must not start it."""
        if profile.name != SANDBOX or not profile.built_in:
            return profile
        from desktop_app.composition.sandbox import with_sandbox
        from desktop_app.sandbox import launcher

        running = await asyncio.to_thread(launcher.running, self._context.paths.sandbox)
        if running is None:
            raise UserFacing("sandbox_stopped", tr("The sandbox is not running."), tr("Sign in, and it starts."))
        return with_sandbox(profile, running)

    async def tokens(self, name: str) -> TokenSet | None:
        return await self._context.tokens.current(await self.profile(name))

    async def described(self, profile: ProviderProfile) -> Described:
        try:
            profile = (await self.ready(profile)).resolve(self._context.environ)
            metadata, _ = await self._context.servers.describe(profile)
        except UserFacing:
            return Described()  # the checks say why
        if not profile.client_id and (found := await self._context.registrations.find(metadata.issuer, profile)):
            return Described(metadata, found.client_id, "registered" if found.key else "", profile)
        return Described(metadata, key=await self._key(profile), profile=profile)

    async def _key(self, profile: ProviderProfile) -> Literal["", "vault"]:
        try:
            key = None if profile.private_key_file else await self._context.signing_keys.find(profile)
        except UserFacing:
            return ""  # the checks say why
        return "vault" if key else ""

    async def keep_key(self, profile: ProviderProfile, path: Path) -> ProviderProfile:
        from desktop_app.core import files
        from desktop_app.core.oauth import signing_keys

        data = await asyncio.to_thread(files.read_bytes, path)
        await self._context.signing_keys.keep(profile, Secret((data or b"").decode("utf-8", "replace")))
        return signing_keys.signing(profile)

    async def server_clock(self, profile: ProviderProfile) -> float | None:
        url = profile.issuer or profile.token_endpoint or profile.api_base_url
        if not url:
            return None
        answer = await self._context.transport.fetch("GET", url, route=profile.route)
        try:
            return parsedate_to_datetime(answer.headers.get("date", "")).timestamp()
        except ValueError:
            return None

    async def remove(self, name: str) -> None:
        await asyncio.to_thread(self._context.profiles.remove, name)
        await self._context.forget(name)

    async def export(self, profile: ProviderProfile, path: Path) -> None:
        from desktop_app.core import files
        from desktop_app.core.providers import sharing

        text = sharing.to_text(replace(profile, built_in=False))
        await asyncio.to_thread(files.write_atomic, path, text.encode(), mode=0o644)
