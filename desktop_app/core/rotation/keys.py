"""Changing an API key or a token that a person brought: the new one is tried with a request before it is kept."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Servers
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.outcome import Changed, refused, untold
from desktop_app.core.signin.brought import require_token
from desktop_app.core.tokens import received
from desktop_app.core.tokens.store import TokenStore, not_signed_in
from desktop_app.core.tokens.token import TokenSet

Try = Callable[[ProviderProfile, Request, TokenSet], Awaitable[Response]]
"""Sends one request with these tokens and no others."""
WORDS: Final = ("me", "user", "whoami", "account", "profile", "self")
"""Last parts of paths that answer who is calling: best to try a key with."""


@dataclass(frozen=True, slots=True)
class Given:
    """These tokens and no others, for an `ApiClient` that tries them."""

    tokens: TokenSet

    async def fresh(self, profile: ProviderProfile) -> TokenSet:
        """The tokens."""
        return self.tokens

    held = fresh

    async def refresh(self, profile: ProviderProfile, stale: TokenSet) -> TokenSet:
        """Raises SignInNeeded: there are no others."""
        raise not_signed_in(profile)


class KeyRotation:
    """Changes keys and tokens."""

    def __init__(
        self, store: TokenStore, servers: Servers, find_catalog: Callable[[ProviderProfile], Awaitable[Catalog | None]],
        send: Try, clock: Clock,
    ) -> None:  # fmt: skip
        self._store = store
        self._servers = servers
        self._find_catalog = find_catalog
        self._send = send
        self._clock = clock

    async def bring(self, profile: ProviderProfile, old: TokenSet, new: Secret, path: str = "") -> Changed:
        """Try `new` in place of `old` with a GET of `path`, and keep it when the API takes it; then end the old one.

        Without a path one is chosen from the API's description. Raises UsageProblem for what can't be a key,
        ProfileProblem `new_secret_refused` and `new_secret_untested`, whatever sending raises, and VaultProblem.
        """
        value = require_token(new, profile)
        candidate = received.pasted(value, profile, account=old.account, now=self._clock.now(), grant=old.grant)
        response = await self._send(profile, Request("GET", path or await self._path(profile)), candidate)
        response.discard()
        if response.status == 401:
            raise refused(profile)
        if not 200 <= response.status < 300:
            raise untold(
                profile,
                tr("The API answered {status}.", status=response.status),
                tr("framer-desk rotate {name} --secret-stdin --test /path, with a path that the key may read",
                   name=profile.name),
            )  # fmt: skip
        if old.extra.get("source") == "environment":
            message = tr("The new one works. It was not kept: the one in use comes from the environment.")
            return Changed(message, (tr("Set the variable to the new one."), _by_hand(profile)))
        await self._store.save(candidate)
        message = tr("The new one works, and is in the vault now.")
        return Changed(message, () if await self._ended(profile, old) else (_by_hand(profile),))

    async def _path(self, profile: ProviderProfile) -> str:
        catalog = await self._find_catalog(profile)
        found = [each for each in catalog.operations if _plain(each)] if catalog else []
        found.sort(key=lambda each: each.path.rstrip("/").rpartition("/")[2] not in WORDS)
        if not found:
            raise untold(
                profile,
                tr("The API's description names no address to try it with."),
                tr("framer-desk rotate {name} --secret-stdin --test /path", name=profile.name),
            )
        return found[0].path

    async def _ended(self, profile: ProviderProfile, old: TokenSet) -> bool:
        """Whether the server ended the old one (RFC 7009). A key is none of its business."""
        if old.grant == "api_key" or not (profile.issuer or profile.revocation_endpoint):
            return False
        try:
            server = await self._servers.reach(profile)
            await server.revoke(old.access_token, "access_token")
        except UserFacing:
            return False
        return True


def _plain(operation: Operation) -> bool:
    """Whether it can be asked as it is, and changes nothing."""
    needs = any(parameter.required for parameter in operation.parameters)
    return operation.method == "GET" and "{" not in operation.path and not needs and not operation.deprecated


def _by_hand(profile: ProviderProfile) -> str:
    if profile.documentation:
        return tr("The old one still works. End it in your account's pages at the provider: {page}",
                  page=profile.documentation)  # fmt: skip
    return tr("The old one still works. End it in your account's pages at the provider.")
