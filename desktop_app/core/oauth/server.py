"""`Server`: one authorization server as one client sees it, with everything needed to talk to it."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from desktop_app.core.errors import DiscoveryProblem, ProfileProblem, StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import introspection, revocation
from desktop_app.core.oauth.client import Client, choose_method
from desktop_app.core.oauth.revocation import TokenHint
from desktop_app.core.oauth.token_endpoint import TokenEndpoint
from desktop_app.core.providers.discovery import Discovery
from desktop_app.core.providers.metadata import ServerMetadata, from_profile
from desktop_app.core.providers.metadata_cache import MetadataCache
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.transport import Transport


@dataclass(frozen=True, slots=True)
class Server:
    """Metadata, client and route of one connection. `resource` is what the token is for (RFC 8707), or ""."""

    profile: ProviderProfile
    metadata: ServerMetadata
    client: Client
    transport: Transport
    resource: str

    @property
    def token_endpoint(self) -> TokenEndpoint:
        """The token endpoint, ready to be asked."""
        return TokenEndpoint(self.transport, self.metadata, self.client, self.profile.route)

    async def revoke(self, token: Secret, hint: TokenHint) -> None:
        """Revoke one token (RFC 7009); see `revocation.revoke` for what is raised."""
        await revocation.revoke(self.transport, self.metadata, self.client, self.profile.route, token, hint)

    async def introspect(self, token: Secret) -> dict[str, Any]:
        """What the server says of a token (RFC 7662); see `introspection.introspect` for what is raised."""
        return await introspection.introspect(self.transport, self.metadata, self.client, self.profile.route, token)


class Servers:
    """Finds the server of a connection: by its issuer, by its API's address, or by endpoints set by hand."""

    def __init__(
        self, transport: Transport, discovery: Discovery, cache: MetadataCache, environ: Mapping[str, str]
    ) -> None:
        self._transport = transport
        self._discovery = discovery
        self._cache = cache
        self._environ = environ

    async def reach(self, profile: ProviderProfile, *, fresh: bool = False) -> Server:
        """The server of `profile`; `fresh` asks it anew instead of using what was kept within the last day.

        Raises DiscoveryProblem, NetworkProblem, or ProfileProblem when the client ID or a variable is missing.
        """
        issuer, resource = profile.issuer, profile.resource
        if not issuer and not profile.token_endpoint:
            if not profile.api_base_url:
                raise ProfileProblem(
                    "profile_incomplete",
                    tr("{name} does not say where to sign in.", name=profile.display_name),
                    tr("Set its issuer, its API address, or its endpoints."),
                )
            api = await self._discovery.api(profile.api_base_url, profile.route)
            issuer, resource = api.authorization_servers[0], resource or api.resource
        metadata = await self._metadata(issuer, profile, fresh) if issuer else from_profile(profile)
        return Server(profile, metadata, self._client(profile, metadata), self._transport, resource)

    async def _metadata(self, issuer: str, profile: ProviderProfile, fresh: bool) -> ServerMetadata:
        if not fresh and (kept := await asyncio.to_thread(self._cache.load, issuer)):
            return kept.merged(profile)
        try:
            found = await self._discovery.server(issuer, profile.route)
        except DiscoveryProblem as problem:
            if problem.code == "not_described" and profile.authorization_endpoint and profile.token_endpoint:
                return from_profile(profile)  # a server without a description, filled in by hand
            raise
        with suppress(StorageProblem):  # a cache that can't be written costs time, nothing else
            await asyncio.to_thread(self._cache.save, issuer, found)
        return found.merged(profile)

    def _client(self, profile: ProviderProfile, metadata: ServerMetadata) -> Client:
        if not profile.client_id:
            raise ProfileProblem(
                "client_id_missing",
                tr("{name} has no client ID.", name=profile.display_name),
                tr("Register an app in the provider's developer pages, then set client_id for this connection."),
            )
        secret = self._secret(profile)
        return Client(
            profile.client_id, secret, choose_method(profile.token_endpoint_auth_method, metadata, secret is not None)
        )

    def _secret(self, profile: ProviderProfile) -> Secret | None:
        name = profile.client_secret_env
        if not name:
            return None
        if not self._environ.get(name):
            raise ProfileProblem(
                "variable_unset",
                tr("{name} is not set.", name=name),
                tr("Set the environment variable {name} to the client secret.", name=name),
            )
        return Secret(self._environ[name])
