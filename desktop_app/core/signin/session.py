"""One sign-in: what all ways have in common, from making sure that tokens can be kept to keeping them."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from desktop_app.core.clock import Clock
from desktop_app.core.errors import SignInFailed, UserFacing, VaultProblem
from desktop_app.core.flow.recorder import Recorder, Recording
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.oauth import userinfo
from desktop_app.core.oauth.server import Server, Servers
from desktop_app.core.oauth.token_endpoint import TokenResponse
from desktop_app.core.providers import scopes
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin import recorded, step_up
from desktop_app.core.signin.known_browsers import BrowserChoice
from desktop_app.core.signin.steps import Failed, Step, Stored, TokenReceived, Validated
from desktop_app.core.tokens import noting, received
from desktop_app.core.tokens.store import TokenStore
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.tokens.validate import Validator
from desktop_app.core.usage.events import Note, nobody
from desktop_app.core.vault.base import Vault

_log = logger("signin")

DEFAULT_SCOPES = ("openid", "profile", "offline_access")
"""Asked for where a connection names no scopes, as far as its server lists them."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything outside that a sign-in needs: servers, places to keep tokens, time, a browser; and who listens.

    note: hears what becomes of tokens.
    """

    servers: Servers
    store: TokenStore
    validator: Validator
    vault: Callable[[], Vault]
    clock: Clock
    open_browser: Callable[[str, BrowserChoice], Awaitable[bool]]
    recorder: Recorder
    note: Note = nobody
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is special about one sign-in.

    scopes: instead of the connection's own. account: whom to sign in as. acr_values, max_age (seconds): the login
    that an API asks for (RFC 9470). params: extra parameters of this request alone. timeout: seconds that the person
    has in the browser. open_browser: False shows the link instead.
    """

    scopes: tuple[str, ...] | None = None
    account: str = ""
    acr_values: str = ""
    max_age: int | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    timeout: float = 300.0
    open_browser: bool = True


class SignInSession(ABC):
    """One sign-in. `steps` is read once, from start to end; closing it cancels the sign-in."""

    grant: ClassVar[str]
    """The way, by the names of `ProviderProfile.grant`."""

    def __init__(self, around: Surroundings, profile: ProviderProfile, wishes: Wishes) -> None:
        self.profile = profile
        self._around = around
        self._wishes = wishes
        self._tokens: TokenSet | None = None
        self._recording: Recording | None = None

    def steps(self) -> AsyncGenerator[Step, None]:
        """The steps as they happen; the last one is `Stored` or `Failed`.

        Errors for the person come as `Failed`, never as exceptions; Cancelled and bugs are raised.
        """
        self._recording = recorded.begin(self._around.recorder, self.profile, self.grant)
        return recorded.recorded(self._recording, self._steps())

    async def _steps(self) -> AsyncGenerator[Step, None]:
        try:
            async for step in self._run():
                yield step
        except UserFacing as problem:
            _log.info("sign-in to %s ended: %s", self.profile.name, problem.code)
            yield Failed(await self._client_lost(problem) or problem)

    async def _client_lost(self, problem: UserFacing) -> SignInFailed | None:
        """Better words where the server has forgotten the client that it registered; the next try gets a new one."""
        if problem.code != "invalid_client":
            return None
        try:
            if not await self._around.servers.forget_client(self.profile):
                return None
        except UserFacing:
            return None
        return SignInFailed(
            "client_forgotten",
            tr("The sign-in server no longer knows the client that it registered for this app."),
            tr("Sign in again: this app is then registered anew."),
            detail=problem.detail,
            server_words=problem.server_words,
        )

    async def reopen_browser(self, *, private: bool = False) -> bool:
        """Open the link again, while waiting. False when there is none, or no browser.

        private: in a window where nobody is signed in yet, whatever the connection says.
        """
        return False

    def _browser(self, *, private: bool = False) -> BrowserChoice:
        return BrowserChoice(self.profile.browser, private or self.profile.browser_private)

    async def paste(self, address: str) -> None:
        """Take the answer from the address that the browser ended at. Raises UserFacing; the wait then goes on."""
        raise UserFacing("sign_in_over", tr("Nothing waits for an address now."), tr("Start again."))

    @abstractmethod
    def _run(self) -> AsyncIterator[Step]:
        """The steps, with errors raised."""

    async def _prepare(self) -> tuple[Server, Vault]:
        """Reach the server and, meanwhile, make sure that there is a place for the tokens: before anyone consents."""
        async with asyncio.TaskGroup() as group:
            state = group.create_task(asyncio.to_thread(lambda: self._around.vault().probe()))
            server = group.create_task(_caught(self._around.servers.reach(self.profile, fresh=True, register=True)))
        found = server.result()
        if isinstance(found, UserFacing):
            raise found
        if not state.result().viable:
            raise state.result().problem or VaultProblem("no_vault", state.result().detail, state.result().remedy)
        return found, self._around.vault()

    def _scopes(self, server: Server) -> tuple[str, ...]:
        if self._wishes.scopes is not None:
            return self._wishes.scopes
        if self.profile.scopes:
            return self.profile.scopes
        supported = server.metadata.scopes_supported or ()
        asked = server.api.scopes_asked or scopes.starting(server.api.scopes_supported) if server.api else ()
        return tuple(dict.fromkeys((*(scope for scope in DEFAULT_SCOPES if scope in supported), *asked)))

    async def _accept(
        self, response: TokenResponse, server: Server, requested: tuple[str, ...], nonce: Secret | None = None
    ) -> AsyncIterator[Step]:
        """From a token response to tokens that are checked and kept; `_stored` gives the step after that."""
        granted = response.scopes if response.scopes is not None else requested
        yield TokenReceived(granted, response.expires_in)
        claims: dict[str, Any] = {}
        if response.id_token is not None:
            claims = await self._around.validator.require_id_token(
                response.id_token, server, nonce, response.access_token
            )
            step_up.require_fresh(claims, self._wishes.max_age, self._around.clock.now())
        login = step_up.check(claims, self._wishes.acr_values)
        claims = await self._named(claims, response, server)
        tokens = received.first(
            response,
            server,
            requested=requested,
            now=self._around.clock.now(),
            claims=claims,
            nonce=nonce if response.id_token is not None else None,
            grant=self.grant,
        )
        tokens = await self._as_wished(tokens, server)
        yield Validated((*await self._around.validator.checks(tokens, server), *login))
        await self._around.store.save(tokens)
        self._around.note(noting.issued(tokens, self._around.clock.now()))
        self._tokens = tokens

    def _stored(self, where: Vault) -> Stored:
        assert self._tokens is not None
        return Stored(self._tokens, where.name, where.persistent)

    async def _named(self, claims: dict[str, Any], response: TokenResponse, server: Server) -> dict[str, Any]:
        """Claims with a name, asked of the userinfo endpoint where the ID token has none. Its silence is no error."""
        if claims.get("name") or claims.get("email") or not server.metadata.userinfo_endpoint:
            return claims
        try:
            more = await userinfo.fetch(server, response.access_token, response.token_type)
        except UserFacing as problem:
            _log.info("userinfo of %s: %s", self.profile.name, problem.code)
            return claims
        if claims and more.get("sub") != claims.get("sub"):  # OpenID Connect Core 5.3.2: must not be used
            return claims
        return {**more, **claims}

    async def _as_wished(self, tokens: TokenSet, server: Server) -> TokenSet:
        """`tokens`, filed under the account that was wished for where the server names none.

        Raises SignInFailed `other_account` when it was to be an account known from before, and another signed in.
        """
        wished = self._wishes.account
        if not wished:
            return tokens
        if tokens.account == received.UNNAMED:
            return tokens.with_account(wished)
        known = await known_account(self._around.store, self.profile, wished)
        if known is None or known.account == tokens.account:
            return tokens
        await _revoked(server, tokens)
        raise SignInFailed(
            "other_account",
            tr("{other} signed in, not {wished}. Nothing was kept.",
               other=tokens.email or tokens.name or tokens.account, wished=wished),
            tr("Log out at the provider's website first, or leave out --account to add this account too."),
        )  # fmt: skip


async def known_account(store: TokenStore, profile: ProviderProfile, name: str) -> TokenSet | None:
    """The kept tokens of the account that a person calls `name`: its subject, its email address or its name."""
    for account in await store.accounts(profile):
        tokens = await store.current(profile, account)
        if tokens and tokens.account == account and name in (account, tokens.email, tokens.name):
            return tokens
    return None


async def _revoked(server: Server, tokens: TokenSet) -> None:
    """Give back what will not be kept, as far as the server takes it back."""
    for token in filter(None, (tokens.refresh_token, tokens.access_token)):
        try:
            await server.revoke(token, "refresh_token" if token is tokens.refresh_token else "access_token")
        except UserFacing as problem:
            _log.info("tokens of another account were not revoked: %s", problem.code)


async def _caught(reaching: Awaitable[Server]) -> Server | UserFacing:
    try:
        return await reaching
    except UserFacing as problem:
        return problem
