"""State and logic of the frame: which connections there are, how they stand, and keeping them fresh. No widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.core.errors import NetworkProblem, SignInNeeded, UserFacing
from desktop_app.ui.life import Connection, Reading, read, scopes_of
from desktop_app.ui.shell.renewals import next_renewal, next_try

if TYPE_CHECKING:  # the window is painted before any of these is there
    from desktop_app.core.api.catalog import Catalog
    from desktop_app.core.providers.profile import ProviderProfile
    from desktop_app.core.tokens.token import TokenSet
    from desktop_app.ui.services import Services

GONE = "no_keyring"
"""The problem of a vault whose keyring does not answer, or not yet: it may come by itself."""
_LOCKED = frozenset({"keyring_locked", "passphrase_needed", "keyring_denied", GONE})
"""Problems of a vault that say nothing of what is in it, and that the person can end."""


class ShellPresenter:
    """The connections of this person. `changed` is called whenever something that is shown may have changed.

    There are none before `services` are given and `load` has run.
    """

    services: Services

    def __init__(self, changed: Callable[[], None]) -> None:
        self.connections: list[Connection] = []
        self.selected = ""
        self.locked: UserFacing | None = None
        self.catalogs: dict[str, Catalog | None] = {}
        self._changed = changed
        self._signing_in = self._awaited = ""
        self._seen: set[str] = set()
        self._good: set[str] = set()
        self._online = True
        self._wake = asyncio.Event()

    @property
    def current(self) -> Connection | None:
        """The selected connection, if there is one."""
        return self.find(self.selected)

    def find(self, name: str) -> Connection | None:
        """The shown connection called `name`."""
        return next((each for each in self.connections if each.name == name), None)

    def reading(self, connection: Connection) -> Reading:
        """How `connection` stands now."""
        return read(connection, self.services.clock.now())

    def moment(self) -> float:
        """Seconds at whose whole numbers the countdown of the selected connection changes."""
        expires = self.current.tokens.expires_at if self.current and self.current.tokens else None
        return self.services.clock.now() - (expires or 0.0)

    async def load(self) -> None:
        """Read all connections and their tokens. Raises VaultProblem, and shows those without tokens all the same.

        A vault that is locked is no error: `locked` says so, and what was known before is shown. Of a connection whose
        tokens can't be read its own `locked` says why.
        """
        shown: list[Connection] = []
        problem: UserFacing | None = None
        locked: UserFacing | None = None
        for profile in await self.services.profiles():
            before, tokens, unreadable = self.find(profile.name), None, None
            try:
                tokens = None if locked else await self.services.tokens(profile.name)  # it would ask for each
            except UserFacing as error:
                if error.code in _LOCKED:
                    locked = error
                else:
                    problem = unreadable = error
            if locked and before:
                tokens = before.tokens
            if tokens is not None or not profile.built_in or profile.name in (*self._seen, self._signing_in):
                shown.append(self._connection(profile, tokens, locked or unreadable))
        self.locked = locked
        self._seen.update(each.name for each in shown)
        self.connections = shown
        if self.find(self._awaited):
            self.selected, self._awaited = self._awaited, ""
        if self.find(self.selected) is None:
            self.selected = next((each.name for each in shown), "")
        self._tell()
        if problem:
            raise problem

    def _connection(
        self, profile: ProviderProfile, tokens: TokenSet | None, locked: UserFacing | None = None
    ) -> Connection:
        before = self.find(profile.name)
        same = before is not None and before.tokens == tokens
        problem = before.problem if before and same else None
        if before and tokens and _lost_its_renewal(before.tokens, tokens):
            from desktop_app.core.tokens.rotate import refresh_refused  # rare

            problem = before.problem if isinstance(before.problem, SignInNeeded) else refresh_refused(profile)
        if tokens is not None and not tokens.expired(self.services.clock.now()):
            self._good.add(profile.name)
        return Connection(
            profile.name,
            profile.display_name,
            tokens,
            signing_in=profile.name == self._signing_in,
            offline=not self._online and not _local(profile),
            problem=problem,
            next_try=before.next_try if before and same else None,
            known_scopes=before.known_scopes if before else (),
            locked=locked,
        )

    def expect(self, names: Iterable[str]) -> None:
        """Show the connections of these names also while it can't be told whether they are used."""
        self._seen.update(names)

    async def learn_scopes(self, name: str) -> None:
        """Look up what the API of `name` offers, so that scopes that are missing can be shown."""
        catalog = await self.services.catalog(name)
        self.catalogs[name] = catalog
        scopes = scopes_of(catalog)
        connection = self.find(name)
        if connection is not None and scopes != connection.known_scopes:
            self._update(name, known_scopes=scopes)

    def select(self, name: str) -> None:
        """Make `name` the selected connection."""
        if name != self.selected:
            self.selected = name
            self._tell()

    def select_shown(self, name: str) -> None:
        """Make `name` the selected connection, now or as soon as it is one of those that are shown."""
        self._awaited = "" if self.find(name) else name
        if self.find(name):
            self.select(name)

    async def set_signing_in(self, name: str) -> None:
        """A sign-in of `name` is going on ("" for none)."""
        self._signing_in = name
        await self.load()
        if name:
            self.select(name)

    async def set_online(self, online: bool) -> None:
        """The network came or went."""
        if online != self._online:
            self._online = online
            await self.recover()

    async def recover(self) -> None:
        """The network is back, or the computer woke up: read everything again, and try at once what failed.

        A token that expired meanwhile is renewed. Raises what `load` does.
        """
        try:
            await self.load()
        finally:
            now = self.services.clock.now()
            self.connections = [self._recovered(each, now) for each in self.connections]
            self._tell()

    def _recovered(self, connection: Connection, now: float) -> Connection:
        tokens = connection.tokens
        if tokens is None or not tokens.refreshable or connection.name not in self._good:
            return connection
        if isinstance(connection.problem, SignInNeeded) or not (connection.problem or tokens.expired(now)):
            return connection
        return replace(connection, problem=None, next_try=now)

    async def refresh(self, name: str) -> None:
        """Renew the token of `name` now. Raises SignInNeeded when the server refuses, NetworkProblem without answer.

        What went wrong is also kept on the connection, so the identity bar can say it.
        """
        try:
            tokens = await self.services.refresh(name)
        except SignInNeeded as refused:
            self._update(name, problem=refused, next_try=None)
            raise
        except UserFacing as problem:
            later = next_try(self.find(name), self.services.clock.now(), was_good=name in self._good)
            self._update(name, problem=problem, next_try=later)
            raise
        self._good.add(name)
        self._update(name, tokens=tokens, problem=None, next_try=None)

    def using(self, scope: str) -> list[str]:
        """The operations of the selected connection's API that need `scope`, as `GET /projects`."""
        catalog = self.catalogs.get(self.selected)
        if catalog is None:
            return []
        return [
            f"{each.method} {each.path}" for each in catalog.operations if any(scope in way for way in each.security)
        ]

    async def switch(self, name: str, account: str) -> None:
        """Make another account of `name` the one in use. Raises ProfileProblem, VaultProblem."""
        tokens = await self.services.switch(name, account)
        self._update(name, tokens=tokens, problem=None, next_try=None)

    async def sign_out(self, name: str) -> str:
        """Revoke and forget the tokens of `name`; gives what happened, in words."""
        said = await self.services.sign_out(name)
        self._update(name, tokens=None, problem=None, next_try=None)
        return said

    async def keep_fresh(self) -> None:
        """Renew each token when its time comes, for as long as this runs. Failures wait, see `renewals`."""
        while True:
            self._wake.clear()
            now = self.services.clock.now()
            due = next_renewal(self.connections, now)
            if due is None:
                await self._wake.wait()
                continue
            moment, name = due
            wait = moment - now
            if wait > 0:
                try:
                    async with asyncio.timeout(wait):
                        await self._wake.wait()
                    continue
                except TimeoutError:
                    pass
            try:
                await self.refresh(name)
            except (SignInNeeded, NetworkProblem):
                continue  # kept on the connection and shown by the identity bar
            except UserFacing:
                self._update(name, next_try=None)

    def _update(self, name: str, **changes: object) -> None:
        self.connections = [
            replace(each, **changes) if each.name == name else each  # type: ignore[arg-type]  # names are fields
            for each in self.connections
        ]
        self._tell()

    def _tell(self) -> None:
        self._wake.set()
        self._changed()


def _lost_its_renewal(before: TokenSet | None, now: TokenSet) -> bool:
    """Whether the server refused the refresh token meanwhile, to a request or to another program."""
    same = before is not None and before.access_token == now.access_token
    return same and before is not None and before.refreshable and not now.refreshable


def _local(profile: ProviderProfile) -> bool:
    """Whether it needs no network; the sandbox has no address before it runs."""
    from desktop_app.core.address import is_loopback
    from desktop_app.core.providers.registry import SANDBOX

    return (profile.built_in and profile.name == SANDBOX) or is_loopback(urlsplit(profile.issuer).hostname or "")
