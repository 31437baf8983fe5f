"""The sign-in that needs nobody: the connection's secret, key or certificate is all the server wants."""

from collections.abc import AsyncIterator
from typing import Any

from desktop_app.core.oauth import unattended
from desktop_app.core.oauth.server import Server
from desktop_app.core.oauth.token_endpoint import TokenResponse
from desktop_app.core.signin.session import SignInSession
from desktop_app.core.signin.steps import Discovered, Step
from desktop_app.core.tokens import received
from desktop_app.core.tokens.token import TokenSet


class UnattendedSession(SignInSession):
    """A sign-in by the grant of its connection, `client_credentials` or `jwt_bearer`."""

    @property
    def grant(self) -> str:  # type: ignore[override]
        """See `SignInSession.grant`."""
        return self.profile.grant

    async def _run(self) -> AsyncIterator[Step]:
        server, where = await self._prepare()
        yield Discovered(server.metadata.issuer, server.metadata.code_challenge_methods_supported is not None)
        scopes = self._scopes(server)
        response = await unattended.ask(server, self.grant, scopes, self._around.clock)
        async for step in self._accept(response, server, scopes):
            yield step
        yield self._stored(where)

    def _scopes(self, server: Server) -> tuple[str, ...]:
        """The connection's own: what is asked for by default is about a person, and there is none."""
        return self._wishes.scopes if self._wishes.scopes is not None else self.profile.scopes

    async def _named(self, claims: dict[str, Any], response: TokenResponse, server: Server) -> dict[str, Any]:
        """No name: userinfo is about persons."""
        return claims

    async def _as_wished(self, tokens: TokenSet, server: Server) -> TokenSet:
        tokens = await super()._as_wished(tokens, server)
        return tokens.with_account(server.client.client_id) if tokens.account == received.UNNAMED else tokens
