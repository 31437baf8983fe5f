"""The sign-in with a code that is entered on any other device (RFC 8628): for places that no browser can reach."""

import asyncio
from collections.abc import AsyncIterator

from desktop_app.core.oauth import device
from desktop_app.core.oauth.token_endpoint import TokenResponse
from desktop_app.core.signin.session import SignInSession
from desktop_app.core.signin.steps import DeviceCode, Discovered, PollDelayed, Step, Waiting


class DeviceSession(SignInSession):
    """A sign-in that asks the token endpoint again and again, until the person has answered or the code is over."""

    grant = "device_code"
    _link = ""

    async def reopen_browser(self, *, private: bool = False) -> bool:
        """Open the page for the code here. False before there is a code, or without a browser."""
        return bool(self._link) and await self._around.open_browser(self._link, self._browser(private=private))

    async def _run(self) -> AsyncIterator[Step]:
        server, where = await self._prepare()
        yield Discovered(server.metadata.issuer, server.metadata.code_challenge_methods_supported is not None)
        scopes, clock = self._scopes(server), self._around.clock
        asked_at = clock.monotonic()
        given = await device.authorize(server, scopes)
        deadline = clock.now() + given.expires_in
        self._link = given.complete or given.verification_uri
        yield DeviceCode(given.user_code, given.verification_uri, given.complete, deadline)
        yield Waiting("", deadline)
        poll = device.Poll(server, given, asked_at + given.expires_in)
        response: TokenResponse | None = None
        while response is None:
            await self._around.sleep(poll.wait(clock.monotonic()))
            answer = await self._asked(poll)
            if isinstance(answer, TokenResponse):
                response = answer
            elif answer:
                yield PollDelayed(answer, poll.interval)
        self._link = ""
        async for step in self._accept(response, server, scopes):
            yield step
        yield self._stored(where)

    async def _asked(self, poll: device.Poll) -> TokenResponse | str:
        """One question, which a slow server can't stretch beyond the life of the code."""
        try:
            async with asyncio.timeout(poll.left(self._around.clock.monotonic())):
                return await poll.ask()
        except TimeoutError:
            raise device.code_expired() from None
