"""The one way to an API: check, attach the token, send, renew once if it is refused, read the answer.

The console, `framer-desk call` and notebooks all send through `ApiClient.send`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.api import auth, retry
from desktop_app.core.api.access import Access
from desktop_app.core.api.answer.arriving import Arriving
from desktop_app.core.api.answer.receiving import OnChunk
from desktop_app.core.api.auth import Credentials
from desktop_app.core.api.limiting.limiter import Asking, Limiter, Turn, cut_short
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.retry_after import REFUSING, wanted_wait
from desktop_app.core.api.sending import Fields, Sender
from desktop_app.core.api.under_way import UnderWay
from desktop_app.core.clock import Clock
from desktop_app.core.errors import NetworkProblem, RateLimited, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.rotate import over
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.transport.clients import Transport

if TYPE_CHECKING:
    from desktop_app.core.api.cookies import AccountCookies
    from desktop_app.core.api.remembering import Remember

TRIES = 3
"""How often a request is sent at the most when the API asks to wait."""

Wait = Callable[[float, int], Awaitable[None]]
"""Waits for some seconds before try number N; may return early ("send now") or be cancelled ("stop")."""
TakeTurn = Callable[[Credentials], Awaitable[Turn]]


class ApiClient:
    """Sends requests as a connection's account."""

    def __init__(
        self,
        *,
        transport: Transport,
        access: Access,
        clock: Clock,
        limiter: Limiter,
        bodies: Path,
        cookies: Callable[[TokenSet], AccountCookies] | None = None,
        remember: Remember | None = None,
    ) -> None:
        self._sender = Sender(transport, bodies, cookies)
        self._access = access
        self._clock = clock
        self._limiter = limiter
        self._remember = remember

    async def send(
        self,
        profile: ProviderProfile,
        request: Request,
        *,
        send_anyway: bool = False,
        max_wait: float = 60.0,
        wait: Wait | None = None,
        retries: int = 0,
        on_chunk: OnChunk | None = None,
        arriving: Arriving | None = None,
    ) -> Response:
        """Send `request` and read the whole answer, whatever its status.

        send_anyway: skip preflight. max_wait: longest wait in seconds that a rate limit may ask for, before or
        after it is sent; `wait` does the waiting, so that a countdown can be shown. A 401 is answered by one renewal
        and one more try. retries: how often to send again after a trouble that passes, if the request may be repeated.
        on_chunk: gets the body of a success piece by piece, for however long it goes on; the response is then without
        it. arriving: follows the body while it comes, and may end it.

        Raises RequestProblem, HostNotAllowed and ScopeMissing before anything is sent; SignInNeeded without a token
        that the API would accept; RateLimited when the wait is longer than `max_wait`; NetworkProblem when no answer
        came.
        """
        request.check()
        url = request.url(profile.api_base_url)
        under_way = UnderWay(profile.name, request, url, self._clock.now(), send_anyway)
        try:
            await self._prepare(profile, under_way)
            under_way.response = await self._try(
                profile, under_way, max_wait, wait or _sleep, retries, arriving or on_chunk
            )
            return under_way.response
        except UserFacing as error:
            under_way.problem = error.code
            raise
        finally:
            if self._remember:
                self._remember(under_way.over())

    async def _prepare(self, profile: ProviderProfile, under_way: UnderWay) -> None:
        """Make sure that the request may go out, and find the credentials for it."""
        under_way.credentials = await self._access.credentials(profile, under_way.url, anyway=under_way.anyway)
        await self._access.check(profile, under_way)

    async def _try(
        self,
        profile: ProviderProfile,
        under_way: UnderWay,
        max_wait: float,
        wait: Wait,
        retries: int,
        on_chunk: OnChunk | Arriving | None,
    ) -> Response:
        """Send until there is an answer that counts."""
        request = under_way.request
        attempt, impatient = 0, False

        async def turn(credentials: Credentials) -> Turn:
            asking = Asking.of(profile, credentials.tokens.account, under_way.url)
            if impatient:
                return self._limiter.anyway(asking)
            return await self._limiter.turn(asking, max_wait, too_long, wait)

        while True:
            attempt += 1
            try:
                response = await self._send_renewing(profile, under_way, turn, on_chunk)
            except NetworkProblem:
                if attempt > retries or not retry.repeatable(request):
                    raise
                impatient = await cut_short(wait, retry.backoff(attempt), attempt + 1)
                continue
            seconds = self._pause(request, response)
            if seconds is None and attempt <= retries and response.status in retry.PASSING:
                seconds = retry.backoff(attempt) if retry.repeatable(request) else None
            if seconds is None:
                return response
            if seconds > max_wait and response.status in REFUSING:
                response.discard()
                raise too_long(seconds, max_wait)
            if seconds > max_wait or attempt >= max(TRIES, retries + 1):
                return response  # a 503 asks to wait as well, but is no rate limit: its answer is the answer
            response.discard()
            impatient = await cut_short(wait, seconds, attempt + 1)

    def _pause(self, request: Request, response: Response) -> float | None:
        """Seconds that the API asks to wait before `request` comes again, None where it does not ask or can't come.

        A rate limit refuses without looking, so every method may come again.
        """
        seconds = wanted_wait(response.status, response.header, self._clock.now())
        return seconds if response.status in REFUSING or retry.repeatable(request) else None

    async def _send_renewing(
        self,
        profile: ProviderProfile,
        under_way: UnderWay,
        take_turn: TakeTurn,
        on_chunk: OnChunk | Arriving | None,
    ) -> Response:
        """The last answer of `auth.flow`."""
        assert under_way.credentials is not None
        flow, renewed = auth.flow(under_way.credentials), False
        step = next(flow)
        while True:
            assert isinstance(step, auth.Send)
            under_way.credentials = step.credentials
            self._sender.make_ready(profile, under_way.request, under_way.url)
            turn = await take_turn(step.credentials)
            newer = await self._ended_meanwhile(profile, under_way, turn)
            if newer:
                under_way.credentials, flow = newer, auth.flow(newer)
                next(flow)
            response = await self._send_one(profile, under_way, turn, take_turn, renewed=renewed, on_chunk=on_chunk)
            try:
                step = flow.send(auth.Seen.of(response.status, response.url, response.headers))
                if isinstance(step, auth.Renew):
                    step = flow.send(await self._access.renewed(profile, under_way.credentials))
                    renewed = True
            except StopIteration:
                return response
            except BaseException:
                response.discard()
                raise
            response.discard()

    async def _ended_meanwhile(self, profile: ProviderProfile, under_way: UnderWay, turn: Turn) -> Credentials | None:
        """Newer credentials, where those that it has ended while it waited; None: they are still good.

        Raises SignInNeeded where there are none.
        """
        credentials = under_way.credentials
        assert credentials is not None
        if over(credentials.tokens, under_way.at) or not over(credentials.tokens, self._clock.now()):
            return None
        try:
            return await self._access.newer(profile, credentials)
        except BaseException:
            turn.close()
            raise

    async def _send_one(
        self,
        profile: ProviderProfile,
        under_way: UnderWay,
        turn: Turn,
        take_turn: TakeTurn,
        *,
        renewed: bool,
        on_chunk: OnChunk | Arriving | None,
    ) -> Response:
        """Send it with the credentials that it has by now, in its turn; where a redirect is followed takes another."""
        credentials = under_way.credentials
        assert credentials is not None

        async def sent_on(status: int, url: str, headers: Fields, at_home: bool) -> None:
            nonlocal turn
            turn.answered(status, url, headers)
            if at_home:
                turn.close()
                turn = await take_turn(credentials)

        try:
            under_way.sent = True
            response = await self._sender.send(
                profile, under_way.request, under_way.url, credentials,
                renewed=renewed, on_chunk=on_chunk, sent_on=sent_on,
            )  # fmt: skip
            under_way.status = response.status
            turn.answered(response.status, response.url, response.headers)
            return response
        finally:
            turn.close()


async def _sleep(seconds: float, attempt: int) -> None:
    await asyncio.sleep(seconds)


def _plain(seconds: float) -> str:
    return f"{round(seconds, 1):g}" if seconds < 10 else str(round(seconds))


def too_long(seconds: float, max_wait: float) -> UserFacing:
    """The error of a wait (seconds) that is longer than is allowed (seconds)."""
    return RateLimited(
        "rate_limited",
        tr("The API asks to wait {seconds} s, longer than {limit} s.", seconds=_plain(seconds), limit=_plain(max_wait)),
        tr("Try again later, or allow a longer wait with --max-wait."),
        wait=seconds,
    )
