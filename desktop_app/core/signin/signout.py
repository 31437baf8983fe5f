"""Signing out: revoke at the server (RFC 7009), and always forget here."""

from dataclasses import dataclass
from typing import Literal

from desktop_app.core.clock import Clock, iso
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.revocation import TokenHint
from desktop_app.core.oauth.server import Server, Servers
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import noting
from desktop_app.core.tokens.store import TokenStore
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.usage.events import Note, nobody

BROUGHT = ("api_key", "manual")
"""Ways by which a person brought a key or a token along, which is not ours to end."""


@dataclass(frozen=True, slots=True)
class SignOutResult:
    """What became of the tokens at the server. Here they are gone in every case.

    remote: revoked; not_offered (the server has no way); failed (`message` says why).
    """

    remote: Literal["revoked", "not_offered", "failed"]
    message: str


class SignOut:
    """Ends sign-ins."""

    def __init__(self, servers: Servers, store: TokenStore, clock: Clock, note: Note = nobody) -> None:
        """note: hears what becomes of tokens."""
        self._servers = servers
        self._store = store
        self._clock = clock
        self._note = note

    async def __call__(self, profile: ProviderProfile, tokens: TokenSet) -> SignOutResult:
        """Forget `tokens` and revoke them: the refresh token first, then the access token.

        Raises VaultProblem or StorageProblem when they can't be forgotten, and nothing was changed then; whatever fails
        at the server is in the result. They are forgotten even when it is cancelled while the server is slow.
        """
        # First: a full disk would leave tokens here that work no more, under words that nothing was changed.
        await self._store.delete(tokens)
        try:
            if tokens.grant in BROUGHT:
                return SignOutResult("not_offered", _brought_words(tokens))
            server = await self._servers.reach(profile)
            if not server.metadata.revocation_endpoint:
                return self._still_valid(tokens, "not_offered", tr("This server has no way to revoke a token."))
            await self._revoke(server, tokens)
            return SignOutResult("revoked", tr("Signed out. The server no longer accepts the token."))
        except UserFacing as problem:
            return self._still_valid(tokens, "failed", problem.message)

    async def revoke(self, profile: ProviderProfile, tokens: TokenSet) -> None:
        """Revoke `tokens`, and forget them once that is done; when it fails they stay, so that it can be tried again.

        Raises DiscoveryProblem `endpoint_missing` where the server has no way, ProtocolProblem when it refuses,
        NetworkProblem without an answer.
        """
        await self._revoke(await self._servers.reach(profile), tokens)
        await self._store.delete(tokens)

    async def _revoke(self, server: Server, tokens: TokenSet) -> None:
        failures: list[UserFacing] = []
        hinted: list[tuple[Secret | None, TokenHint]] = [
            (tokens.refresh_token, "refresh_token"),
            (tokens.access_token, "access_token"),
        ]
        for token, hint in hinted:
            try:
                if token:
                    await server.revoke(token, hint)
            except UserFacing as problem:  # the other token is still worth a try
                failures.append(problem)
        if failures:
            raise failures[0]
        self._note(noting.revoked(tokens, self._clock.now()))

    def _still_valid(self, tokens: TokenSet, remote: Literal["not_offered", "failed"], reason: str) -> SignOutResult:
        if tokens.expired(self._clock.now()) and not tokens.refreshable:
            return SignOutResult(remote, tr("Removed from this computer. The token had expired already."))
        until = tr("until {time}", time=iso(tokens.expires_at)) if tokens.expires_at else tr("for an unknown time")
        text = tr(
            "Removed from this computer. {reason} It works {until} for whoever has it.", reason=reason, until=until
        )
        return SignOutResult(remote, text)


def _brought_words(tokens: TokenSet) -> str:
    if tokens.extra.get("source") == "environment":
        return tr("This key or token comes from the environment, so it is still there. Unset its variable.")
    return tr("Removed from this computer. It still works; you can end it in your account's pages at the provider.")
