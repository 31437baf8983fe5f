"""A provider with rotation and reuse detection that can hold its answers back, and an API that takes its tokens."""

import asyncio

from tests.helpers.hostile_provider import Asked, HostileProvider, Reply


class RotatingServer:
    """Bends a provider: `/token` rotates, `/v1/me` wants a token that is good.

    held: set it to let answers go; clear it to hold back those of renewals after the old token was spent. `spent`
    counts up at that moment. A refresh token that comes twice ends the family.
    """

    def __init__(self, provider: HostileProvider) -> None:
        self._provider = provider
        self.held = asyncio.Event()
        self.held.set()
        self.spent = asyncio.Semaphore(0)
        self.renewals = 0
        self.family_ended = False
        self._refresh_token = ""
        self._access_tokens: set[str] = set()
        provider.replies |= {"/token": self._token, "/v1/me": self._me}

    async def _token(self, asked: Asked) -> Reply:
        renewing = asked.params["grant_type"] == "refresh_token"
        if renewing and (self.family_ended or asked.params["refresh_token"] != self._refresh_token):
            self.family_ended = True
            self._access_tokens.clear()
            return Reply({"error": "invalid_grant"}, 400)
        reply = self._provider.good(asked)
        self._refresh_token = reply.body["refresh_token"]
        self._access_tokens.add(reply.body["access_token"])
        if renewing:
            self.renewals += 1
            self.spent.release()
            await self.held.wait()
        return reply

    def _me(self, asked: Asked) -> Reply:
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        return Reply({"name": "Ada"}) if token in self._access_tokens else Reply({}, 401)
