"""Renewing tokens: one refresh at a time across all programs of this person, stored before it is used.

A rotating refresh token can be spent once. Two programs that spend the same one make the server end the whole family,
and a program that is killed after the server answered, but before the answer was stored, loses it. So:

1. Whoever wants a new token takes the *asking* lock and reads the vault again: often another program was quicker.
2. The exchange itself is done by a short-lived *keeper* process of its own, which takes the *spending* lock, reads the
   vault once more, asks the server and stores the answer. Killing the program that asked does not reach the keeper,
   and the next one to ask waits for the spending lock and then finds the new token.

Where tokens live in memory only there is nothing to share and nothing survives, and the exchange runs right here.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.core import files
from desktop_app.core.clock import Clock
from desktop_app.core.errors import ProtocolProblem, SignInFailed, SignInNeeded, StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.store import TokenStore, not_signed_in
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.usage.events import Note, nobody

if TYPE_CHECKING:
    from desktop_app.core.oauth.server import Server
    from desktop_app.core.oauth.token_endpoint import TokenResponse

EXPIRY_LEEWAY = 10.0
"""Seconds before expiry at which a token counts as over: it has to last for the request it is used in."""
SHORT_LIVED = 0.1
"""The part of its life that a token may lose to the leeway, so that one of a few seconds is used at all."""
LOCK_WAIT = 120.0
LOCK_POLL = 0.02

ATTEMPT = "renewal_attempted_at"
"""Member of `TokenSet.extra` while a renewal is under way, and after one that failed."""


class Keeper(Protocol):
    """Runs `Renewer.spend` in place of `stale` in a process of its own; raises what that raised."""

    def __call__(self, profile: ProviderProfile, stale: TokenSet, scopes: tuple[str, ...] = ()) -> Awaitable[None]:
        """scopes: for a narrower token, which is then set aside in the store."""
        ...


class Renewer:
    """Hands out tokens that work, renewing them when needed."""

    def __init__(
        self,
        store: TokenStore,
        reach: Callable[[ProviderProfile], Awaitable[Server]],
        clock: Clock,
        locks: Path,
        keeper: Callable[[], Keeper | None],
        note: Note = nobody,
    ) -> None:
        """keeper: the one to be used, if any. note: hears what becomes of tokens."""
        self._store = store
        self._reach = reach
        self._clock = clock
        self._locks = locks
        self._keeper = keeper
        self._note = note
        self._spending: set[asyncio.Future[TokenSet]] = set()

    async def fresh(self, profile: ProviderProfile) -> TokenSet:
        """Tokens that are good for a request now, renewed if they are about to expire.

        Raises SignInNeeded when there are none or they can't be renewed.
        """
        tokens = await self._required(profile)
        if not over(tokens, self._clock.now()):
            return tokens
        return await self.refresh(profile, tokens)

    async def held(self, profile: ProviderProfile) -> TokenSet:
        """The tokens that there are, good or not. Raises SignInNeeded when there are none."""
        return await self._required(profile)

    async def refresh(self, profile: ProviderProfile, stale: TokenSet) -> TokenSet:
        """Tokens newer than `stale`: those that another program got meanwhile, or the answer to a refresh.

        Raises SignInNeeded when the server refuses or there is no refresh token, NetworkProblem without an answer
        (and then the old tokens are still there).
        """
        async with self._lock("ask", stale):
            tokens = await self._required(profile, stale.account)
            if tokens.fingerprint != stale.fingerprint and not over(tokens, self._clock.now()):
                return tokens
            _require_renewable(profile, tokens, self._clock.now())
            keeper = self._keeper()
            if keeper is None:
                return await self._spend_here(profile, stale)
            await keeper(profile, stale)
            return await self._required(profile, stale.account)

    async def narrowed(self, profile: ProviderProfile, scopes: tuple[str, ...], account: str = "") -> TokenSet:
        """A token for `scopes` alone, fewer than were granted (RFC 6749 section 6). It is not kept; the others stay.

        Where the token that there is allows just these, the server isn't asked for another.

        Raises ScopeMissing for a scope that was not granted, ProtocolProblem `not_narrowed` when the server gives
        more than was asked for, and whatever `refresh` raises.
        """
        from desktop_app.core.tokens import narrowing

        tokens = await self._required(profile, account)
        narrowing.require_granted(tokens, scopes)
        if narrowing.is_narrow(tokens, scopes) and not over(tokens, self._clock.now()):
            return narrowing.aside(tokens, scopes)
        async with self._lock("ask", tokens):
            _require_renewable(profile, tokens, self._clock.now())
            keeper = self._keeper()
            if keeper is None:
                return await self._spend_here(profile, tokens, scopes)
            await keeper(profile, tokens, scopes)
            narrow = await self._store.take_aside(tokens)
            if narrow is None:
                raise not_signed_in(profile)
            return narrow

    async def _spend_here(self, profile: ProviderProfile, stale: TokenSet, scopes: tuple[str, ...] = ()) -> TokenSet:
        """`spend`, which goes on when its asker is cancelled: the server may have taken the old token already."""
        spending = asyncio.ensure_future(self.spend(profile, stale.account, stale.fingerprint, scopes))
        self._spending.add(spending)
        spending.add_done_callback(self._spending.discard)
        return await asyncio.shield(spending)

    async def spend(self, profile: ProviderProfile, account: str, stale: str, scopes: tuple[str, ...] = ()) -> TokenSet:
        """The exchange itself, under the spending lock. A keeper calls it; `refresh` does where there is none.

        `stale` is the fingerprint of the access token that its asker no longer wants: when another keeper has
        replaced that one meanwhile, nothing is spent. With `scopes` the answer is a narrower token, which a keeper
        sets aside for its asker. Raises as `refresh` and `narrowed`.
        """
        from desktop_app.core.tokens import narrowing, noting, received  # here: most tokens are good as they are

        found = await self._required(profile, account)
        # Tokens that are tied to the key need it, whatever the connection says by now.
        server = await self._reach(replace(profile, dpop=True) if found.bound else profile)
        async with self._lock("spend", found):
            tokens = await self._required(profile, account)
            if not scopes and tokens.fingerprint != stale and not over(tokens, self._clock.now()):
                return tokens
            _require_renewable(profile, tokens, self._clock.now())
            # Proves that the answer can be stored, before the old token is spent. It has to differ: a vault does not
            # write what it has already.
            await self._store.save(replace(tokens, extra={**tokens.extra, ATTEMPT: self._clock.now()}))
            try:
                response = await self._exchange(server, tokens, scopes)
            except SignInFailed as refusal:
                if refusal.code != "invalid_grant" or not tokens.refreshable:
                    raise
                self._note(noting.refresh_refused(tokens, refusal, self._clock.now()))
                await self._store.save(replace(tokens, refresh_token=None))
                raise refresh_refused(profile, refusal) from refusal
            renewed = received.renewed(tokens, response, self._clock.now())
            self._require_same_account(tokens, renewed)
            if not scopes:
                await self._store.save(renewed)
                self._note(noting.refreshed(tokens, renewed, self._clock.now()))
                return renewed
            # The new refresh token is kept in any case; it still stands for everything that was granted.
            await self._store.save(replace(tokens, refresh_token=renewed.refresh_token))
            narrow = narrowing.narrow(renewed, response, scopes)
            if self._keeper() is None:
                return narrow
            await self._store.set_aside(narrow)
            return narrow

    def _require_same_account(self, old: TokenSet, new: TokenSet) -> None:
        """A renewed ID token has to name the same account (OpenID Connect Core section 12.2), or nothing is kept."""
        before, after = old.id_claims(), new.id_claims()
        if before and after and (before.get("iss"), before.get("sub")) != (after.get("iss"), after.get("sub")):
            from desktop_app.core.tokens import noting

            self._note(noting.other_subject(old, str(after.get("sub", "")), self._clock.now()))
            raise ProtocolProblem(
                "account_changed",
                tr("The server answered the renewal with a token of another account, so it was not kept."),
                tr("Sign in again, and report it to the provider."),
            )

    async def _exchange(self, server: Server, tokens: TokenSet, scopes: tuple[str, ...]) -> TokenResponse:
        if tokens.refresh_token is not None:
            return await server.token_endpoint.refresh(tokens.refresh_token, scopes or None, server.resource)
        from desktop_app.core.oauth import unattended

        return await unattended.ask(server, tokens.grant, scopes or tokens.scopes_requested, self._clock)

    async def _required(self, profile: ProviderProfile, account: str = "") -> TokenSet:
        tokens = await self._store.current(profile, account)
        if tokens is None:
            raise not_signed_in(profile)
        return tokens

    @asynccontextmanager
    async def _lock(self, purpose: str, tokens: TokenSet) -> AsyncIterator[None]:
        filed = "\0".join((tokens.profile, tokens.issuer, tokens.client_id, tokens.account))
        path = self._locks / f"{purpose}-{hashlib.sha256(filed.encode()).hexdigest()[:24]}.lock"
        with ExitStack() as stack:
            loop = asyncio.get_running_loop()
            deadline = loop.time() + LOCK_WAIT
            while True:
                # Asked for again and again rather than waited for in a thread, which nothing could call back: whoever
                # waits here can be cancelled at once.
                try:
                    stack.enter_context(files.lock(path, 0))
                    break
                except StorageProblem as problem:
                    if problem.code != "lock_busy" or loop.time() >= deadline:
                        raise
                await asyncio.sleep(LOCK_POLL)
            yield


def over(tokens: TokenSet, now: float) -> bool:
    """Whether the access token is over at `now` (seconds since the epoch), or too close to its end for a request."""
    life = max(0.0, tokens.expires_at - tokens.issued_at) if tokens.expires_at is not None else 0.0
    return tokens.expired(now, min(EXPIRY_LEEWAY, life * SHORT_LIVED))


def _require_renewable(profile: ProviderProfile, tokens: TokenSet, now: float) -> None:
    if tokens.renewable:
        return
    if tokens.expired(now):
        message = tr("Your sign-in to {name} has ended and can't be renewed.", name=profile.display_name)
    else:
        message = tr("There is no refresh token for {name}, so the token can't be renewed. It still works.",
                     name=profile.display_name)  # fmt: skip
    raise SignInNeeded("not_refreshable", message, tr("framer-desk signin {profile}", profile=profile.name))


def refresh_refused(profile: ProviderProfile, refusal: SignInFailed | None = None) -> SignInNeeded:
    """The error for a refresh token that its server refuses. Gives it; the caller raises it.

    refusal: what the server said, where that is known.
    """
    return SignInNeeded(
        "refresh_refused",
        tr("Your sign-in has ended. The server no longer accepts the refresh token."),
        tr("framer-desk signin {profile}", profile=profile.name),
        detail=refusal.message if refusal else "",
        server_words=refusal.server_words if refusal else "",
    )
