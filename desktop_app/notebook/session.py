"""`Session`: one connection as a notebook uses it: who it is, and credentials that are good now.

The rules are those of `core/api`: host guard, preflight and renewal are called, never repeated. What is added is
memory: as long as nobody has written to the vault and the token is good, a request asks nothing of disk or keyring.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import address
from desktop_app.core.address import Origin
from desktop_app.core.api import guard, preflight
from desktop_app.core.api.auth import Credentials
from desktop_app.core.api.limiting.limiter import Asking, TooLong, Turn
from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, ProfileProblem, ScopeMissing, SignInNeeded
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.core.tokens.rotate import over
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.env import Layered
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.notebook.desk import Desk

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Catalog, Operation

Stamp = tuple[int, int, int]


class Session:
    """A connection, ready for use. Made by `Session.open`, on the desk's own loop; its coroutines run there too."""

    def __init__(self, desk: Desk, name: str, profile: ProviderProfile, scopes: tuple[str, ...]) -> None:
        self.desk = desk
        self.name = name
        self.profile = profile
        self.scopes_asked = scopes
        self._allowed: frozenset[Origin] = guard.allowed_origins(profile, None)
        self._catalog: Catalog | None = None
        self._asked = False
        self._credentials: Credentials | None = None
        self._stamp: Stamp | None = None
        self._asking = asyncio.Lock()

    @classmethod
    async def open(cls, desk: Desk, name: str, scopes: tuple[str, ...] = ()) -> Session:
        """The session of the connection called `name`, with tokens. Raises what `connect` raises."""
        session = cls(desk, name, await desk.context.profile(name), scopes)
        await session.credentials()
        return session

    def quick(self, method: str, url: str) -> Credentials | None:
        """Credentials for this request if nothing has to be waited for; None: ask `prepare`.

        Raises as `prepare`.
        """
        self.desk.require_own_process()
        credentials = self._credentials
        if credentials is None or not self._asked or not self._still(credentials):
            return None
        if not self.reaches(url):
            return None
        if not self.desk.context.validity.settled(self.profile, credentials.tokens, url):
            return None
        self._require_scopes(method, url, credentials.tokens)
        return credentials

    async def prepare(self, method: str, url: str) -> Credentials:
        """Credentials for this request, renewed if need be.

        Raises HostNotAllowed and ScopeMissing for a request that must not be sent, SignInNeeded without a token that
        the API would accept.
        """
        if not self.reaches(url):
            with suppress(DiscoveryProblem, NetworkProblem, ProfileProblem):  # then the connection's own have to do
                server = await self.desk.context.servers.reach(self.profile)
                self._allowed = guard.allowed_origins(self.profile, server.metadata, server.resource)
        guard.require_allowed(url, self.profile, self._allowed)
        credentials = await self.credentials()
        tokens = await self.desk.context.validity.require(self.profile, credentials.tokens, url)
        if tokens is not credentials.tokens:
            credentials = await self._take(tokens, self._vault_stamp())
        if not self._asked:
            self._catalog, self._asked = await self.desk.context.find_catalog(self.profile), True
        self._require_scopes(method, url, credentials.tokens)
        return credentials

    def _require_scopes(self, method: str, url: str, tokens: TokenSet) -> None:
        """Raise ScopeMissing for what the tokens don't allow, with what can be done about it in a notebook."""
        try:
            preflight.require_scopes(self.operation(method, url), tokens)
        except ScopeMissing as problem:
            wanted = list(dict.fromkeys((*tokens.scopes, *problem.scopes)))
            remedy = tr("%load_ext desktop_app.notebook, then: %framer signin {name} {scopes}",
                        name=self.name, scopes=" ".join(wanted))  # fmt: skip
            if self.scopes_asked:
                remedy = tr("connect({name}, scopes={scopes})", name=repr(self.name), scopes=wanted)
            raise ScopeMissing(problem.code, problem.message, remedy, scopes=problem.scopes) from None

    def operation(self, method: str, url: str) -> Operation | None:
        """What this request is by the API's description, as far as that is known by now."""
        return self._catalog.match(method, url) if self._catalog else None

    def turn_now(self, url: str, credentials: Credentials) -> Turn | None:
        """The turn to send a request, if nothing has to be waited for; None: ask `turn`."""
        return self.desk.context.limiter.quick(Asking.of(self.profile, credentials.tokens.account, url))

    async def turn(self, url: str, credentials: Credentials, max_wait: float, too_long: TooLong) -> Turn:
        """The turn to send a request, waited for. Raises what `too_long` makes of a wait longer than `max_wait`."""
        asking = Asking.of(self.profile, credentials.tokens.account, url)
        return await self.desk.context.limiter.turn(asking, max_wait, too_long)

    async def credentials(self) -> Credentials:
        """Credentials that are good now. Raises SignInNeeded, NetworkProblem, VaultProblem; see `connect`."""
        async with self._asking:  # requests that come together ask once
            return await self._good_now()

    async def _good_now(self) -> Credentials:
        held = self._credentials
        if held is not None and self._still(held):
            return held
        stamp = self._vault_stamp()  # before the vault is read: what is written meanwhile is then read again
        renewer = self.desk.context.renewer
        if self.scopes_asked:
            tokens = await renewer.narrowed(self.profile, self.scopes_asked)
        else:
            tokens = await renewer.fresh(self.profile)
        return await self._take(tokens, stamp)

    async def renew(self, refused: Credentials) -> Credentials | None:
        """Newer credentials than those that the API refused, or None where there are none."""
        stamp = self._vault_stamp()
        try:
            return await self._take(await self.desk.context.renewer.refresh(self.profile, refused.tokens), stamp)
        except SignInNeeded:
            return None  # the API's own 401 says more than our refusal

    def drop(self, refused: Credentials) -> None:
        """Let go of a narrower token that the API refused, so that another one is asked for."""
        if self._credentials is refused:
            self._credentials = None

    async def wake(self) -> bool:
        """Start the sandbox again, which ends when nobody has used it for a while; False for other connections.

        False too when it is at another address now. Raises StorageProblem when it can't be started.
        """
        if self.profile.name != SANDBOX or not self.profile.built_in:
            return False
        awake = await self.desk.context.ready(self.profile)
        return awake.api_base_url == self.profile.api_base_url

    def tokens(self) -> TokenSet:
        """The tokens in use, waited for in this thread. Raises as `credentials`."""
        held = self._credentials
        if held is not None and self._still(held):
            return held.tokens
        return self.desk.run(self.credentials()).tokens

    @property
    def held(self) -> TokenSet | None:
        """The tokens of the last request, whatever has become of them."""
        return self._credentials.tokens if self._credentials else None

    def now(self) -> float:
        """Seconds since the epoch."""
        return self.desk.context.clock.now()

    def reaches(self, url: str) -> bool:
        """Whether tokens may go to `url`, as far as is known by now."""
        try:
            return address.origin(address.require_secure(url)) in self._allowed
        except DiscoveryProblem:
            return False

    def _still(self, credentials: Credentials) -> bool:
        """Whether these are good for a request, and nobody has signed in, out or switched accounts since."""
        if over(credentials.tokens, self.now()):
            return False
        if self.scopes_asked:  # a token of this session alone: nobody else can replace it
            return True
        stamp = self._vault_stamp()
        return stamp is not None and stamp == self._stamp

    async def _take(self, tokens: TokenSet, stamp: Stamp | None) -> Credentials:
        key = None
        if tokens.bound:
            key = await self.desk.context.proof_keys.find(self.profile.name, tokens.issuer, tokens.client_id)
        self._credentials, self._stamp = Credentials.of(self.profile, tokens, key), stamp
        return self._credentials

    def _vault_stamp(self) -> Stamp | None:
        """What tells one state of the vault's file from another (it is replaced at each write); None without a file."""
        file = _file_of(self.desk)
        if file is None:
            return None
        try:
            found = os.stat(file)  # noqa: PTH116 - at each request, and Path.stat takes twice as long
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size


def _file_of(desk: Desk) -> Path | None:
    vault = desk.context.vault
    base = vault.base if isinstance(vault, Layered) else vault
    return base.file if isinstance(base, SealedVault) else None
