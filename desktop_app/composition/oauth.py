"""The network, and the authorization servers on it: what they are, and by what they know a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.composition.records import Records

if TYPE_CHECKING:
    from desktop_app.core.oauth.check import ConnectionCheck
    from desktop_app.core.oauth.client_secrets import ClientSecrets
    from desktop_app.core.oauth.dpop import ProofKeys
    from desktop_app.core.oauth.registered import Registrations
    from desktop_app.core.oauth.server import Server, Servers
    from desktop_app.core.oauth.signing_keys import SigningKeys
    from desktop_app.core.providers.discovery import Discovery
    from desktop_app.core.providers.lookup import Lookups
    from desktop_app.core.providers.profile import ProviderProfile
    from desktop_app.core.transport.clients import Transport


class OAuth(Records):
    """HTTP, and whoever speaks OAuth with it."""

    @cached_property
    def transport(self) -> Transport:
        """The factory of HTTP clients."""
        from desktop_app.core.transport.clients import Timeouts, Transport

        timeouts = Timeouts(self.settings.connect_timeout, self.settings.read_timeout)
        return Transport(timeouts, lambda exchange: self.recorder.hear(exchange))  # made when there is one to hear

    @cached_property
    def discovery(self) -> Discovery:
        """Asks servers what they are."""
        from desktop_app.core.providers.discovery import Discovery

        return Discovery(self.transport)

    @cached_property
    def lookups(self) -> Lookups:
        """Finds out from an address how to connect."""
        from desktop_app.core.providers.description import Descriptions
        from desktop_app.core.providers.lookup import Lookups

        return Lookups(self.discovery, Descriptions(self.transport), self.clock.monotonic)

    @cached_property
    def check(self) -> ConnectionCheck:
        """Checks connections without signing in."""
        from desktop_app.core.oauth.check import ConnectionCheck
        from desktop_app.core.providers.description import Descriptions

        descriptions = Descriptions(self.transport)
        return ConnectionCheck(self.servers, self.registrations, self.discovery, descriptions, self.clock.monotonic)

    @cached_property
    def servers(self) -> Servers:
        """Finds a connection's authorization server."""
        from desktop_app.core.oauth.server import Servers
        from desktop_app.core.providers.metadata_cache import MetadataCache

        cache = MetadataCache(self.paths.cache, self.clock)
        return Servers(
            self.transport,
            self.discovery,
            cache,
            self.proof_keys,
            self.registrations,
            self.signing_keys,
            self.client_secrets,
            self.clock,
        )

    async def _reach(self, profile: ProviderProfile) -> Server:
        """For whoever rarely needs a server: it, and all that it imports, is made when there is need."""
        return await self.servers.reach(profile)

    @cached_property
    def registrations(self) -> Registrations:
        """The clients that servers registered for this app."""
        from desktop_app.core.oauth.registered import Registrations

        return Registrations(self.transport, lambda: self.vault, self.clock)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """The client secrets of connections."""
        from desktop_app.core.oauth.client_secrets import ClientSecrets

        return ClientSecrets(lambda: self.vault, self.environ, self.clock)

    @cached_property
    def signing_keys(self) -> SigningKeys:
        """The keys that connections sign assertions with (RFC 7523)."""
        from desktop_app.core.oauth.signing_keys import SigningKeys

        return SigningKeys(lambda: self.vault)

    @cached_property
    def proof_keys(self) -> ProofKeys:
        """The keys that tokens are tied to (RFC 9449)."""
        from desktop_app.core.oauth.dpop import ProofKeys

        return ProofKeys(lambda: self.vault, self.clock)

    async def aclose(self) -> None:
        """Close the connections to servers, and then the records of what went over them."""
        if self._made("transport"):
            await self.transport.aclose()
        await super().aclose()
