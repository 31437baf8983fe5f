"""What the window needs of the program, as plain functions; tests give their own."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.composition.sandbox import with_sandbox
from desktop_app.context import AppContext
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.clock import Clock
from desktop_app.core.errors import SignInNeeded, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.core.tokens.token import Check, TokenSet
from desktop_app.core.vault.base import VaultState

if TYPE_CHECKING:
    from desktop_app.core.changes.snapshots import Snapshots
    from desktop_app.ui.palette.searching import Found, Searching


@dataclass(frozen=True)
class News:
    """What somebody should look at. alerts: how many are open, by the names of connections, "" for those of none.

    changed: connections whose API or server changed since that was seen last.
    """

    alerts: Mapping[str, int] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()

    def alerts_of(self, name: str) -> int:
        """Those of a connection, with those that are about this computer."""
        return self.alerts.get(name, 0) + self.alerts.get("", 0)


@dataclass(frozen=True)
class Services:
    """Sign-ins as the shell and the token page use them. Every function may raise UserFacing.

    profiles: all connections, broken ones left out. tokens: what is kept for a connection, None when signed out.
    refresh: renew now. sign_out: revoke and forget; gives what happened, in words. checks: look at the token now.
    catalog: the operations of the connection's API, None where they aren't known. vault: whether secrets can be kept.
    accounts: the tokens of every account of a connection. switch: make one of them the account in use.
    locked: whether the keyring is locked now; asks nobody. uptime: seconds that go on in sleep.
    sandbox_address: where the sandbox runs, "" where it doesn't; it also tells the sandbox that it is in use.
    search: saved requests and history of a connection that have these words. news: what there is, given up to when
    changes of each connection were seen (seconds since 1970). watched: the files and folders that news come to.
    kept: those that connections and tokens are in. broken: why connections were left out when all were read last.
    """

    clock: Clock
    profiles: Callable[[], Awaitable[list[ProviderProfile]]]
    tokens: Callable[[str], Awaitable[TokenSet | None]]
    refresh: Callable[[str], Awaitable[TokenSet]]
    sign_out: Callable[[str], Awaitable[str]]
    checks: Callable[[str], Awaitable[list[Check]]]
    catalog: Callable[[str], Awaitable[Catalog | None]]
    accounts: Callable[[str], Awaitable[list[TokenSet]]]
    switch: Callable[[str, str], Awaitable[TokenSet]]
    vault: Callable[[], Awaitable[VaultState]]
    locked: Callable[[], Awaitable[bool]]
    uptime: Callable[[], float]
    sandbox_address: Callable[[], Awaitable[str]]
    search: Callable[[str, str], Awaitable["Found | None"]]
    news: Callable[[Mapping[str, float]], Awaitable[News]]
    watched: Sequence[Path] = ()
    kept: Sequence[Path] = ()
    broken: Callable[[], Sequence[UserFacing]] = tuple


def services_of(context: AppContext) -> Services:
    """The program's own services behind those functions."""
    real = _Real(context)
    return Services(
        clock=context.clock,
        profiles=real.profiles,
        tokens=real.tokens,
        refresh=real.refresh,
        sign_out=real.sign_out,
        checks=real.checks,
        catalog=real.catalog,
        accounts=real.accounts,
        switch=real.switch,
        vault=real.vault,
        locked=real.locked,
        uptime=context.uptime,
        sandbox_address=real.sandbox_address,
        search=real.search,
        news=real.news,
        watched=real.watched,
        kept=real.kept,
        broken=real.broken,
    )


class _Real:
    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._searching: Searching | None = None
        self._snapshots: Snapshots | None = None
        self._broken: list[UserFacing] = []

    async def search(self, name: str, typed: str) -> "Found | None":
        from desktop_app.core.api.saved.folders import SavedFolders
        from desktop_app.core.history.store import HistoryStore
        from desktop_app.ui.console.library.services import HistoryInThread
        from desktop_app.ui.palette.searching import Searching

        if self._searching is None:
            paths = self._context.paths
            history = HistoryInThread(HistoryStore(paths.history_file))
            self._searching = Searching(
                SavedFolders(paths.saved_folders_file, paths.saved), history, self._context.clock
            )
        return await self._searching.find(name, typed)

    @property
    def watched(self) -> Sequence[Path]:
        log = self._context.paths.usage_file
        return log.with_name(f"{log.name}-wal"), log, self._context.paths.changes

    @property
    def kept(self) -> Sequence[Path]:
        paths = self._context.paths
        return paths.profiles, paths.vault_file, paths.passphrase_vault_file

    async def news(self, seen: Mapping[str, float]) -> News:
        return await asyncio.to_thread(self._read_news, seen)

    def _read_news(self, seen: Mapping[str, float]) -> News:
        """Blocks; what it imports is loaded where nobody waits for it."""
        counted: dict[str, int] = {}
        for alert in self._context.alerts.list(state="open"):
            counted[alert.profile] = counted.get(alert.profile, 0) + 1
        if not self._context.paths.changes.is_dir():
            return News(counted)
        if self._snapshots is None:
            from desktop_app.core.changes.snapshots import Snapshots

            self._snapshots = Snapshots(self._context.paths.changes)
        latest = {name: self._snapshots.latest(name) for name in self._context.profiles.names()}
        return News(counted, frozenset(name for name, at in latest.items() if at > seen.get(name, 0.0)))

    async def profiles(self) -> list[ProviderProfile]:
        return await asyncio.to_thread(self._read_profiles)

    def broken(self) -> Sequence[UserFacing]:
        return self._broken

    def _read_profiles(self) -> list[ProviderProfile]:
        found, broken = [], []
        for name in self._context.profiles.names():
            try:
                found.append(self._context.profiles.get(name))
            except UserFacing as problem:
                logger("ui").warning("connection %s is left out: %s", name, problem.message)
                broken.append(problem)
        self._broken = broken
        return found

    async def tokens(self, name: str) -> TokenSet | None:
        profile = await asyncio.to_thread(self._context.profiles.get, name)
        return await self._context.tokens.current(profile)

    async def _signed_in(self, name: str) -> tuple[ProviderProfile, TokenSet]:
        profile = await self._context.profile(name)
        tokens = await self._context.tokens.current(profile)
        if tokens is None:
            raise SignInNeeded(
                "not_signed_in", tr("You are not signed in to {name}.", name=profile.display_name), tr("Sign in.")
            )
        return profile, tokens

    async def refresh(self, name: str) -> TokenSet:
        profile, tokens = await self._signed_in(name)
        return await self._context.renewer.refresh(profile, tokens)

    async def sign_out(self, name: str) -> str:
        profile, tokens = await self._signed_in(name)
        return (await self._context.signout(profile, tokens)).message

    async def checks(self, name: str) -> list[Check]:
        profile, tokens = await self._signed_in(name)
        try:
            server = await self._context.servers.reach(profile)
        except UserFacing:
            server = None  # what needs the server's keys is then "could not check"
        found = [*await self._context.validator.checks(tokens, server), *await self._ages(profile)]
        return [*found, *await self._context.validity.clock_checks(profile, tokens)]

    async def _ages(self, profile: ProviderProfile) -> list[Check]:
        """The ages of secrets. What to do about old ones is said beside them."""
        checks, due = await self._context.ages.checks(profile), await self._context.ages.due(profile)
        now = self._context.clock.now()
        old = [tr("{what} is {days} days old.", what=each.name, days=each.days(now)) for each in due]
        return [*(each for each in checks if each.result == "pass"), *(Check("age", "warn", said) for said in old)]

    async def accounts(self, name: str) -> list[TokenSet]:
        return await self._context.tokens.held(await asyncio.to_thread(self._context.profiles.get, name))

    async def switch(self, name: str, account: str) -> TokenSet:
        profile = await asyncio.to_thread(self._context.profiles.get, name)
        return await self._context.tokens.switch(profile, account)

    async def catalog(self, name: str) -> Catalog | None:
        profile = await asyncio.to_thread(self._context.profiles.get, name)
        if profile.name == SANDBOX and profile.built_in:
            from desktop_app.sandbox import launcher

            # Looking at a connection must not start the sandbox.
            running = await asyncio.to_thread(launcher.running, self._context.paths.sandbox)
            if running is None:
                return None
            profile = with_sandbox(profile, running)
        return await self._context.catalogs.find(profile.resolve(self._context.environ))

    async def vault(self) -> VaultState:
        return await asyncio.to_thread(self._context.vault.probe)

    async def locked(self) -> bool:
        return await asyncio.to_thread(self._context.vault_locked)

    async def sandbox_address(self) -> str:
        from desktop_app.sandbox import launcher

        running = await asyncio.to_thread(launcher.running, self._context.paths.sandbox)
        if running is None or not await asyncio.to_thread(launcher.touch, running):
            return ""
        return running.issuer.removeprefix("http://")
