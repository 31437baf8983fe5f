"""Registrations that are kept: one client per sign-in server, made when first needed and used by every connection."""

import asyncio
from collections.abc import Callable, Iterable, Iterator

from desktop_app.core import logs
from desktop_app.core.clock import Clock
from desktop_app.core.errors import VaultProblem
from desktop_app.core.oauth.registration import Registration
from desktop_app.core.oauth.registration_endpoint import RegistrationEndpoint
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.transport.clients import Transport
from desktop_app.core.vault.base import SecretId, Vault

KIND = "registration"


class Registrations:
    """Registrations in the vault. `vault` is asked for lazily: opening it may load a keyring."""

    def __init__(self, transport: Transport, vault: Callable[[], Vault], clock: Clock) -> None:
        self._transport = transport
        self._vault = vault
        self._clock = clock
        self._lock = asyncio.Lock()

    async def find(self, issuer: str, profile: ProviderProfile) -> Registration | None:
        """What is kept for `issuer` and serves `profile`, the newest; None for nothing. Raises VaultProblem."""
        return await asyncio.to_thread(lambda: _newest(one for one in self._kept(issuer) if one.serves(profile)))

    async def newest(self, issuer: str) -> Registration | None:
        """What is kept for `issuer`, whatever it serves. Raises VaultProblem."""
        return await asyncio.to_thread(lambda: _newest(self._kept(issuer)))

    async def obtain(
        self, server: ServerMetadata, profile: ProviderProfile, initial_token: Secret | None = None
    ) -> Registration:
        """What is kept and serves `profile`; else this app is registered at `server`, and that is kept.

        Nobody is registered before it is certain that it can be kept. Raises as `RegistrationEndpoint.register`, and
        VaultProblem.
        """
        async with self._lock:  # two sign-ins at once need one client
            if kept := await self.find(server.issuer, profile):
                return kept
            await asyncio.to_thread(self._require_room)
            made = await self.endpoint(server, profile).register(profile, initial_token)
            await self.save(made)
            return made

    async def save(self, registration: Registration) -> None:
        """Keep `registration`, in place of what was kept of this client. Raises VaultProblem."""
        _known(registration)
        await asyncio.to_thread(lambda: self._vault().put(_id(registration), registration.seal()))

    async def forget(self, registration: Registration) -> None:
        """Keep it no longer. Raises VaultProblem."""
        await asyncio.to_thread(lambda: self._vault().delete(_id(registration)))

    def endpoint(self, server: ServerMetadata, profile: ProviderProfile) -> RegistrationEndpoint:
        """The server's registration endpoint, reached as `profile` says."""
        return RegistrationEndpoint(self._transport, server, profile.route, self._clock)

    def _kept(self, issuer: str) -> Iterator[Registration]:
        vault = self._vault()
        for filed in vault.find(profile="", kind=KIND):
            if filed.issuer == issuer and (sealed := vault.get(filed)):
                registration = _unseal(sealed)
                if registration and not registration.expired(self._clock.now()):
                    yield _known(registration)

    def _require_room(self) -> None:
        state = self._vault().probe()
        if not state.viable:
            raise state.problem or VaultProblem("no_vault", state.detail, state.remedy)


def _newest(registrations: Iterable[Registration]) -> Registration | None:
    return max(registrations, key=lambda one: one.at, default=None)


def _id(registration: Registration) -> SecretId:
    return SecretId("", registration.issuer, registration.client_id, "", KIND)


def _known(registration: Registration) -> Registration:
    for secret in (registration.secret, registration.management_token, registration.key):
        if secret:
            logs.know(secret)
    return registration


def _unseal(sealed: Secret) -> Registration | None:
    """A registration of another version counts as none: a new one costs nothing but a request."""
    try:
        return Registration.unseal(sealed)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
