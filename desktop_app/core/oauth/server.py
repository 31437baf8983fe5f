"""`Server`: one authorization server as one client sees it, with everything needed to talk to it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.core.clock import Clock
from desktop_app.core.errors import DiscoveryProblem, ProfileProblem, StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import assertions, client_secrets, dpop
from desktop_app.core.oauth.assertions import SigningKey
from desktop_app.core.oauth.client import BY_CERTIFICATE, Client, choose_method, with_mtls_aliases
from desktop_app.core.oauth.client_secrets import ClientSecrets
from desktop_app.core.oauth.dpop import ProofKeys
from desktop_app.core.oauth.registered import Registrations
from desktop_app.core.oauth.signing_keys import SigningKeys
from desktop_app.core.oauth.token_endpoint import TokenEndpoint
from desktop_app.core.providers import by_hand
from desktop_app.core.providers.discovery import Discovery, ProtectedResource
from desktop_app.core.providers.metadata import ServerMetadata, from_profile
from desktop_app.core.providers.metadata_cache import MetadataCache
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.transport.clients import Transport

if TYPE_CHECKING:
    from desktop_app.core.oauth.revocation import TokenHint

REGISTERING = ("authorization_code", "device_code", "client_credentials")
"""Grants for which this app can register itself; the others need a key that the server is to know beforehand."""


@dataclass(frozen=True, slots=True)
class Server:
    """Metadata, client and route of one connection.

    `resource` is what the token is for (RFC 8707), or "". `prover` ties tokens to a key of this computer (RFC 9449).
    `signing_key` signs assertions (RFC 7523). `api`: what the API says of itself, where it was asked.
    """

    profile: ProviderProfile
    metadata: ServerMetadata
    client: Client
    transport: Transport
    resource: str
    prover: dpop.Prover | None = None
    signing_key: SigningKey | None = None
    api: ProtectedResource | None = None

    @property
    def token_endpoint(self) -> TokenEndpoint:
        """The token endpoint, ready to be asked."""
        return TokenEndpoint(self.transport, self.metadata, self.client, self.profile.route, self.prover)

    async def revoke(self, token: Secret, hint: TokenHint) -> None:
        """Revoke one token (RFC 7009); see `revocation.revoke` for what is raised."""
        from desktop_app.core.oauth import revocation

        await revocation.revoke(self.transport, self.metadata, self.client, self.profile.route, token, hint)

    async def introspect(self, token: Secret) -> dict[str, Any]:
        """What the server says of a token (RFC 7662); see `introspection.introspect` for what is raised."""
        from desktop_app.core.oauth import introspection

        return await introspection.introspect(self.transport, self.metadata, self.client, self.profile.route, token)


class Servers:
    """Finds the server of a connection: by its issuer, by its API's address, or by endpoints set by hand."""

    def __init__(
        self,
        transport: Transport,
        discovery: Discovery,
        cache: MetadataCache,
        proof_keys: ProofKeys,
        registrations: Registrations,
        signing_keys: SigningKeys,
        secrets: ClientSecrets,
        clock: Clock,
    ) -> None:
        self._transport = transport
        self._discovery = discovery
        self._cache = cache
        self._proof_keys = proof_keys
        self._registrations = registrations
        self._signing_keys = signing_keys
        self._secrets = secrets
        self._clock = clock

    async def reach(self, profile: ProviderProfile, *, fresh: bool = False, register: bool = False) -> Server:
        """The server of `profile`; `fresh` asks it anew instead of using what was kept within the last day.

        A profile without a client ID uses the client that was registered for it; with `register` this app registers
        itself where there is none yet and the server lets it (RFC 7591).

        Raises DiscoveryProblem, NetworkProblem, ProfileProblem when the client ID, a variable or a key is missing,
        SignInFailed when the registration is refused, and VaultProblem when it or the key for DPoP can't be kept.
        """
        metadata, api = await self.describe(profile, fresh=fresh)
        resource = profile.resource or (api.resource if api else "")
        key = await self._signing_keys.find(profile)
        client = await self._client(profile, metadata, key, register)
        if client.method in BY_CERTIFICATE:
            metadata = with_mtls_aliases(metadata).merged(profile)
        prover = None
        if profile.dpop:
            dpop.require_support(metadata)
            prover = await self._proof_keys.prover(profile.name, metadata.issuer, client.client_id)
        return Server(profile, metadata, client, self._transport, resource, prover, key, api)

    async def describe(
        self, profile: ProviderProfile, *, fresh: bool = False
    ) -> tuple[ServerMetadata, ProtectedResource | None]:
        """What the server of `profile` says of itself, and the API where it had to be asked for its server.

        Raises as `reach`, and ProfileProblem `several_servers` where the API names several, `issuer_needed` where it
        names one and this connection has a client secret.
        """
        if profile.issuer:
            return await self._metadata(profile.issuer, profile, fresh), None
        if profile.token_endpoint:
            return from_profile(profile), None
        api = await self._api(profile, fresh)
        if len(api.authorization_servers) > 1:
            raise ProfileProblem(
                "several_servers",
                tr("{name} names several sign-in servers.", name=profile.display_name),
                tr("Choose one: framer-desk profiles edit {name} --set issuer={issuer}",
                   name=profile.name, issuer=api.authorization_servers[0]),
            )  # fmt: skip
        # An API must not be able to choose who is handed the secret (mix-up, RFC 9700 section 4.4).
        if profile.client_secret_env or client_secrets.in_vault(profile):
            raise ProfileProblem(
                "issuer_needed",
                tr("{name} has a client secret, but does not say which sign-in server may have it.",
                   name=profile.display_name),
                tr("If {issuer} is the one: framer-desk profiles edit {name} --set issuer={issuer}",
                   name=profile.name, issuer=api.authorization_servers[0]),
            )  # fmt: skip
        return await self._metadata(api.authorization_servers[0], profile, fresh), api

    async def forget_client(self, profile: ProviderProfile) -> bool:
        """Keep the client that was registered for `profile` no longer, for its server does not know it any more.

        Gives whether there was one. Raises as `describe`, and VaultProblem.
        """
        metadata, _ = await self.describe(profile)
        if profile.client_id or _client_document(profile, metadata):
            return False
        kept = await self._registrations.find(metadata.issuer, profile)
        if kept is not None:
            await self._registrations.forget(kept)
        return kept is not None

    async def _api(self, profile: ProviderProfile, fresh: bool) -> ProtectedResource:
        url = profile.api_base_url
        if not url:
            raise ProfileProblem(
                "profile_incomplete",
                tr("{name} does not say where to sign in.", name=profile.display_name),
                tr("Set its issuer, its API address, or its endpoints."),
            )
        if not fresh and (kept := await asyncio.to_thread(self._cache.load_resource, url)):
            return kept
        found = await self._discovery.api(url, profile.route)
        with suppress(StorageProblem):
            await asyncio.to_thread(self._cache.save_resource, url, found)
        return found

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

    async def _client(
        self, profile: ProviderProfile, metadata: ServerMetadata, key: SigningKey | None, register: bool
    ) -> Client:
        if not profile.client_id and (document := _client_document(profile, metadata)):
            profile = replace(profile, client_id=document)
        if not profile.client_id:
            return await self._registered(profile, metadata, register)
        secret = await self._secrets.find(profile)
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

    async def _registered(self, profile: ProviderProfile, metadata: ServerMetadata, register: bool) -> Client:
        """The client that was registered for `profile`, or is now."""
        if register and metadata.registration_endpoint and profile.grant in REGISTERING:
            found = await self._registrations.obtain(metadata, profile)
        elif not (kept := await self._registrations.find(metadata.issuer, profile)):
            raise ProfileProblem(
                "client_id_missing",
                tr("{name} has no client ID.", name=profile.display_name),
                by_hand.remedy(profile)
                if not metadata.registration_endpoint
                else tr("framer-desk register {name}", name=profile.name),
            )
        else:
            found = kept
        own = found.signing_key()  # made for this client; the connection's own is not known to the server
        assertion = self._assertions(own, found.client_id, metadata) if own else None
        return Client(found.client_id, found.secret, found.method, assertion)

    def _assertions(self, key: SigningKey, client_id: str, metadata: ServerMetadata) -> Callable[[], Secret]:
        """What makes client assertions for this server: with its issuer as the audience, they serve no other one."""
        algorithm = key.algorithm(metadata.listed("token_endpoint_auth_signing_alg_values_supported"))
        audience = metadata.issuer
        return lambda: key.sign(assertions.claims(client_id, client_id, audience, self._clock.now()), algorithm)


def _client_document(profile: ProviderProfile, metadata: ServerMetadata) -> str:
    """The client ID metadata document that serves as client ID, where there is one and the server takes it."""
    supported = metadata.raw.get("client_id_metadata_document_supported") is True
    return profile.client_id_metadata_document if supported else ""


def _has_way_in(profile: ProviderProfile) -> bool:
    return bool(profile.authorization_endpoint) or profile.grant != "authorization_code"
