"""`Server`: one authorization server as one client sees it, with everything needed to talk to it."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from desktop_app.core.clock import Clock
from desktop_app.core.errors import DiscoveryProblem, ProfileProblem, StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import assertions, dpop, introspection, revocation
from desktop_app.core.oauth.assertions import SigningKey
from desktop_app.core.oauth.client import BY_CERTIFICATE, Client, choose_method, with_mtls_aliases
from desktop_app.core.oauth.dpop import ProofKeys
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
    """Metadata, client and route of one connection.

    `resource` is what the token is for (RFC 8707), or "". `prover` ties tokens to a key of this computer (RFC 9449).
    `signing_key` signs assertions (RFC 7523).
    """

    profile: ProviderProfile
    metadata: ServerMetadata
    client: Client
    transport: Transport
    resource: str
    prover: dpop.Prover | None = None
    signing_key: SigningKey | None = None

    @property
    def token_endpoint(self) -> TokenEndpoint:
        """The token endpoint, ready to be asked."""
        return TokenEndpoint(self.transport, self.metadata, self.client, self.profile.route, self.prover)

    async def revoke(self, token: Secret, hint: TokenHint) -> None:
        """Revoke one token (RFC 7009); see `revocation.revoke` for what is raised."""
        await revocation.revoke(self.transport, self.metadata, self.client, self.profile.route, token, hint)

    async def introspect(self, token: Secret) -> dict[str, Any]:
        """What the server says of a token (RFC 7662); see `introspection.introspect` for what is raised."""
        return await introspection.introspect(self.transport, self.metadata, self.client, self.profile.route, token)


class Servers:
    """Finds the server of a connection: by its issuer, by its API's address, or by endpoints set by hand."""

    def __init__(
        self,
        transport: Transport,
        discovery: Discovery,
        cache: MetadataCache,
        environ: Mapping[str, str],
        proof_keys: ProofKeys,
        clock: Clock,
    ) -> None:
        self._transport = transport
        self._discovery = discovery
        self._cache = cache
        self._environ = environ
        self._proof_keys = proof_keys
        self._clock = clock

    async def reach(self, profile: ProviderProfile, *, fresh: bool = False) -> Server:
        """The server of `profile`; `fresh` asks it anew instead of using what was kept within the last day.

        Raises DiscoveryProblem, NetworkProblem, ProfileProblem when the client ID, a variable or a key is missing, and
        VaultProblem when the key for DPoP can't be kept.
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
        key = await asyncio.to_thread(_signing_key, profile)
        client = self._client(profile, metadata, key)
        if client.method in BY_CERTIFICATE:
            metadata = with_mtls_aliases(metadata).merged(profile)
        prover = None
        if profile.dpop:
            dpop.require_support(metadata)
            prover = await self._proof_keys.prover(profile.name, metadata.issuer, client.client_id)
        return Server(profile, metadata, client, self._transport, resource, prover, key)

    async def _metadata(self, issuer: str, profile: ProviderProfile, fresh: bool) -> ServerMetadata:
        if not fresh and (kept := await asyncio.to_thread(self._cache.load, issuer)):
            return kept.merged(profile)
        try:
            found = await self._discovery.server(issuer, profile.route)
        except DiscoveryProblem as problem:
            if problem.code == "not_described" and profile.token_endpoint and _has_way_in(profile):
                return from_profile(profile)  # a server without a description, filled in by hand
            raise
        with suppress(StorageProblem):  # a cache that can't be written costs time, nothing else
            await asyncio.to_thread(self._cache.save, issuer, found)
        return found.merged(profile)

    def _client(self, profile: ProviderProfile, metadata: ServerMetadata, key: SigningKey | None) -> Client:
        if not profile.client_id:
            raise ProfileProblem(
                "client_id_missing",
                tr("{name} has no client ID.", name=profile.display_name),
                tr("Register an app in the provider's developer pages, then set client_id for this connection."),
            )
        secret = self._secret(profile)
        method = choose_method(
            profile.token_endpoint_auth_method,
            metadata,
            secret is not None,
            # As a grant, the key speaks for a person or a service; it proves the client only where that is chosen.
            has_key=key is not None and (profile.grant != "jwt_bearer" or bool(profile.token_endpoint_auth_method)),
            has_certificate=bool(profile.client_cert),
        )
        assertion = None
        if key is not None and method == "private_key_jwt":
            assertion = self._assertions(key, profile.client_id, metadata)
        return Client(profile.client_id, secret, method, assertion)

    def _assertions(self, key: SigningKey, client_id: str, metadata: ServerMetadata) -> Callable[[], Secret]:
        """What makes client assertions for this server: with its issuer as the audience, they serve no other one."""
        algorithm = key.algorithm(metadata.listed("token_endpoint_auth_signing_alg_values_supported"))
        audience = metadata.issuer
        return lambda: key.sign(assertions.claims(client_id, client_id, audience, self._clock.now()), algorithm)

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


def _signing_key(profile: ProviderProfile) -> SigningKey | None:
    return SigningKey.load(profile.private_key_file, kid=profile.private_key_id) if profile.private_key_file else None


def _has_way_in(profile: ProviderProfile) -> bool:
    return bool(profile.authorization_endpoint) or profile.grant != "authorization_code"
