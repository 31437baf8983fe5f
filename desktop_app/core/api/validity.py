"""The check before a request leaves: would the API still accept this token?

Three things can be known beforehand: that a JWT is over by the API's own clock, of which every answer tells; that a
token which somebody brought along was not signed by the server it names; and, where the connection allows it, what the
server says when it is asked (RFC 7662). A token that came from the token endpoint needs no look at its signature: TLS
vouches for it, and some servers sign theirs so that only the API can check it.

The server is asked once a minute and token at the most, over all programs, and beside the request where an answer is
at hand that is not too old. What could not be checked is let through: the API decides.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.core.api.limiting.limiter import Asking, Limiter
from desktop_app.core.clock import Clock
from desktop_app.core.errors import SignInNeeded, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens import noting
from desktop_app.core.tokens.claims import moment
from desktop_app.core.tokens.token import Check, TokenSet
from desktop_app.core.usage.events import Note

if TYPE_CHECKING:
    from desktop_app.core.api.limiting.book import Book
    from desktop_app.core.oauth.server import Server
    from desktop_app.core.tokens.signatures import Signatures

ASKED_EVERY: Final = 60.0
TOO_OLD: Final = 600.0
"""Seconds. An older answer of the server is not relied on while it is asked again."""
PATIENCE: Final = 5.0
"""Seconds that a request waits for what the server says of its token."""
BROUGHT: Final = "manual"


class _Said(NamedTuple):
    """What a server said of a token at a moment; `active` None when it could not be asked."""

    at: float
    active: bool | None


class Validity:
    """Checks tokens before they are used."""

    def __init__(
        self,
        *,
        reach: Callable[[ProviderProfile], Awaitable[Server]],
        renew: Callable[[ProviderProfile, TokenSet], Awaitable[TokenSet]],
        signatures: Callable[[], Signatures],
        limiter: Limiter,
        clock: Clock,
        note: Note,
    ) -> None:
        self._reach = reach
        self._renew = renew
        self._signatures = signatures
        self._limiter = limiter
        self._clock = clock
        self._note = note
        self._said: dict[str, _Said] = {}
        self._signed: dict[str, bool | None] = {}
        self._asking: dict[str, asyncio.Task[None]] = {}

    def settled(self, profile: ProviderProfile, tokens: TokenSet, url: str) -> bool:
        """Whether `tokens` are good for a request to `url` and nobody has to be asked; False: `require` knows more."""
        if self._over_there(profile, tokens, url):
            return False
        if tokens.grant == BROUGHT and _is_jwt(tokens) and self._signed.get(tokens.fingerprint, False) is False:
            return False
        said = self._said.get(tokens.fingerprint) if profile.introspect else None
        return not profile.introspect or (
            said is not None and said.active is not False and self._clock.now() - said.at < ASKED_EVERY
        )

    async def require(self, profile: ProviderProfile, tokens: TokenSet, url: str) -> TokenSet:
        """`tokens` where nothing speaks against them, or newer ones in their place.

        Raises SignInNeeded when they would be refused and can't be renewed, and what renewing raises.
        """
        if self.settled(profile, tokens, url):
            return tokens
        if self._over_there(profile, tokens, url):
            return await self._renewed(profile, tokens, _over(profile))
        if tokens.grant == BROUGHT and await self._is_forged(profile, tokens):
            raise _forged(profile, tokens)
        if profile.introspect and await self._active(profile, tokens, url) is False:
            return await self._renewed(profile, tokens, _ended(profile))
        return tokens

    async def clock_checks(self, profile: ProviderProfile, tokens: TokenSet) -> list[Check]:
        """A warning for each host whose clock differs from ours, as far as its answers have told."""
        books = await asyncio.to_thread(self._limiter.shelf.books, profile.name)
        return [_clock_check(book.host, book.skew) for book in books if book.account == tokens.account and book.skew]

    async def aclose(self) -> None:
        """Stop asking."""
        tasks = list(self._asking.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _over_there(self, profile: ProviderProfile, tokens: TokenSet, url: str) -> bool:
        """Whether the token is over by the API's clock, where that differs from ours."""
        skew = self._limiter.skew(Asking.of(profile, tokens.account, url))
        expires = moment(tokens.claims(), "exp") if skew else None
        return expires is not None and self._clock.now() + skew >= expires

    async def _renewed(self, profile: ProviderProfile, tokens: TokenSet, reason: SignInNeeded) -> TokenSet:
        if not tokens.renewable:
            raise reason
        return await self._renew(profile, tokens)

    async def _is_forged(self, profile: ProviderProfile, tokens: TokenSet) -> bool:
        """Whether no key of the server that a token names made its signature. Looked at once."""
        fingerprint = tokens.fingerprint
        if fingerprint not in self._signed:
            good: bool | None = None
            claims = tokens.claims()
            if claims and profile.issuer and claims.get("iss") == profile.issuer:
                try:
                    async with asyncio.timeout(PATIENCE):
                        good = await self._signatures().good(tokens.access_token, await self._reach(profile))
                except (UserFacing, TimeoutError):
                    good = None
            self._signed[fingerprint] = good
        return self._signed[fingerprint] is False

    async def _active(self, profile: ProviderProfile, tokens: TokenSet, url: str) -> bool | None:
        """What the server says of the token: asked now, or a while ago and now again beside the request."""
        book = self._limiter.book(Asking.of(profile, tokens.account, url))
        fingerprint, now = tokens.fingerprint, self._clock.now()

        def kept(book: Book) -> _Said | None:
            return _Said(book.token_asked, book.token_active) if book.token == fingerprint else None

        said = max(filter(None, (self._said.get(fingerprint), book.change(kept))), default=None, key=lambda one: one.at)
        if said is not None and 0 <= now - said.at < ASKED_EVERY:
            self._said[fingerprint] = said
            return said.active
        asking = self._asking.get(fingerprint)
        if asking is None:
            asking = asyncio.create_task(self._ask(profile, tokens, url))
            self._asking[fingerprint] = asking
            asking.add_done_callback(lambda _: self._asking.pop(fingerprint, None))
        if said is not None and said.active and 0 <= now - said.at < TOO_OLD:
            return said.active
        await asyncio.wait([asking], timeout=PATIENCE)
        latest = self._said.get(fingerprint)
        return latest.active if latest else None

    async def _ask(self, profile: ProviderProfile, tokens: TokenSet, url: str) -> None:
        active: bool | None = None
        try:
            answer = await (await self._reach(profile)).introspect(tokens.access_token)
        except UserFacing:
            pass  # it could not be asked; it is tried again in a minute
        else:
            active = bool(answer["active"])
            if news := noting.introspected(tokens, answer, self._clock.now()):
                self._note(news)
        now = self._clock.now()
        self._said[tokens.fingerprint] = _Said(now, active)

        def write(book: Book) -> None:
            book.token, book.token_asked, book.token_active = tokens.fingerprint, now, active

        self._limiter.book(Asking.of(profile, tokens.account, url)).change(write)


def _clock_check(host: str, skew: float) -> Check:
    seconds = round(abs(skew))
    if skew > 0:
        detail = tr("The clock of {host} is {seconds} s ahead of this computer's.", host=host, seconds=seconds)
    else:
        detail = tr("The clock of {host} is {seconds} s behind this computer's.", host=host, seconds=seconds)
    return Check("clock", "warn", detail)


def _is_jwt(tokens: TokenSet) -> bool:
    return tokens.access_token.reveal().count(".") == 2


def _over(profile: ProviderProfile) -> SignInNeeded:
    return SignInNeeded(
        "token_over",
        tr("The token of {name} is over by the clock of its API, so the request was not sent.",
           name=profile.display_name),
        _sign_in(profile),
    )  # fmt: skip


def _ended(profile: ProviderProfile) -> SignInNeeded:
    return SignInNeeded(
        "token_inactive",
        tr("The server says that the token of {name} is no longer active, so the request was not sent.",
           name=profile.display_name),
        _sign_in(profile),
    )  # fmt: skip


def _forged(profile: ProviderProfile, tokens: TokenSet) -> SignInNeeded:
    return SignInNeeded(
        "token_forged",
        tr("No key of {issuer} made the signature of this token, so the request was not sent.", issuer=profile.issuer),
        _sign_in(profile),
    )


def _sign_in(profile: ProviderProfile) -> str:
    if profile.grant == BROUGHT:
        return tr("framer-desk signin {profile} --token-stdin, with one that is good (or --send-anyway)",
                  profile=profile.name)  # fmt: skip
    return tr("framer-desk signin {profile} (or --send-anyway)", profile=profile.name)
