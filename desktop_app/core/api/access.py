"""May this go out, and with which credentials? Asked before every request and every socket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from desktop_app.core import address
from desktop_app.core.api import guard, preflight
from desktop_app.core.api.auth import Credentials
from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, ProfileProblem, SignInNeeded
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Catalog, Operation
    from desktop_app.core.api.under_way import UnderWay
    from desktop_app.core.api.validity import Validity
    from desktop_app.core.oauth.dpop import ProofKeys
    from desktop_app.core.oauth.server import Server


class Renews(Protocol):
    """Where tokens come from: `Renewer`, or whoever has some to try."""

    async def fresh(self, profile: ProviderProfile) -> TokenSet:
        """Tokens that are good for a request now. Raises SignInNeeded when there are none."""
        ...

    async def held(self, profile: ProviderProfile) -> TokenSet:
        """The tokens that there are, good or not. Raises SignInNeeded when there are none."""
        ...

    async def refresh(self, profile: ProviderProfile, stale: TokenSet) -> TokenSet:
        """Tokens newer than `stale`. Raises SignInNeeded when there are none to be had."""
        ...


class Access:
    """Lets requests pass, and finds the credentials for them."""

    def __init__(
        self,
        *,
        reach: Callable[[ProviderProfile], Awaitable[Server]],
        renewer: Renews,
        find_catalog: Callable[[ProviderProfile], Awaitable[Catalog | None]],
        catalog_at_hand: Callable[[ProviderProfile], Catalog | None],
        proof_keys: ProofKeys,
        validity: Validity,
    ) -> None:
        self._reach = reach
        self._renewer = renewer
        self._find_catalog = find_catalog
        self._catalog_at_hand = catalog_at_hand
        self._proof_keys = proof_keys
        self._validity = validity

    async def credentials(self, profile: ProviderProfile, url: str, *, anyway: bool = False) -> Credentials:
        """The credentials of `profile` for `url`, renewed if they were over.

        anyway: those that are over by our clock too, where there are no others: the clock may be wrong. Raises
        HostNotAllowed where they must not go, SignInNeeded where there are none.
        """
        allowed = guard.allowed_origins(profile, None)
        if address.origin_of(address.secure(url)) not in allowed:
            with suppress(DiscoveryProblem, NetworkProblem, ProfileProblem):  # then the connection's own have to do
                server = await self._reach(profile)
                allowed = guard.allowed_origins(profile, server.metadata, server.resource)
        guard.require_allowed(url, profile, allowed)
        try:
            return await self._of(profile, await self._renewer.fresh(profile))
        except SignInNeeded as problem:
            if not anyway or problem.code != "not_refreshable":
                raise
            return await self._of(profile, await self._renewer.held(profile))

    async def valid(self, profile: ProviderProfile, url: str, credentials: Credentials) -> Credentials:
        """These, or newer ones where these would not be accepted. Raises what `Validity.require` raises."""
        tokens = await self._validity.require(profile, credentials.tokens, url)
        return credentials if tokens is credentials.tokens else await self._of(profile, tokens)

    async def check(self, profile: ProviderProfile, under_way: UnderWay) -> None:
        """Preflight of a request that has credentials; it may get newer ones, and the name of its operation.

        Raises what `valid` raises, and ScopeMissing where the API's description says that they do not allow this.
        """
        assert under_way.credentials is not None
        if under_way.anyway:  # what is not asked is not fetched either
            under_way.operation = _operation(self._catalog_at_hand(profile), under_way)
            return
        under_way.credentials = await self.valid(profile, under_way.url, under_way.credentials)
        under_way.operation = _operation(await self._find_catalog(profile), under_way)
        preflight.require_scopes(under_way.operation, under_way.credentials.tokens)

    async def newer(self, profile: ProviderProfile, credentials: Credentials) -> Credentials:
        """Newer credentials than these. Raises SignInNeeded where there are none to be had."""
        return await self._of(profile, await self._renewer.refresh(profile, credentials.tokens))

    async def renewed(self, profile: ProviderProfile, credentials: Credentials) -> Credentials | None:
        """Newer credentials than these; None where there are none to be had: the API's own 401 says more then."""
        try:
            return await self.newer(profile, credentials)
        except SignInNeeded:
            return None

    async def _of(self, profile: ProviderProfile, tokens: TokenSet) -> Credentials:
        key = await self._proof_keys.find(profile.name, tokens.issuer, tokens.client_id) if tokens.bound else None
        return Credentials.of(profile, tokens, key)


def _operation(catalog: Catalog | None, under_way: UnderWay) -> Operation | None:
    return catalog.match(under_way.request.method, under_way.url) if catalog else None
