"""The client secrets of connections: from a variable, or kept in the vault together with when that was."""

import asyncio
from collections.abc import Callable, Mapping

from desktop_app.core.clock import Clock
from desktop_app.core.errors import ProfileProblem, VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.registration import WITH_SECRET
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId, Vault

KIND = "client_secret"
SINCE = "client_secret_since"
"""The entry beside it: when it was kept, in seconds since the epoch."""


class ClientSecrets:
    """The secrets, one for each connection. `vault` is asked for lazily: opening it may take long."""

    def __init__(self, vault: Callable[[], Vault], environ: Mapping[str, str], clock: Clock) -> None:
        self._vault = vault
        self._environ = environ
        self._clock = clock

    async def find(self, profile: ProviderProfile) -> Secret | None:
        """The secret of `profile`; None where it has none.

        Raises ProfileProblem `variable_unset` where the variable that it names is not set, VaultProblem.
        """
        name = profile.client_secret_env
        if name:
            if not self._environ.get(name):
                raise ProfileProblem(
                    "variable_unset",
                    tr("{name} is not set.", name=name),
                    tr("Set the environment variable {name} to the client secret.", name=name),
                )
            return Secret(self._environ[name])
        if not in_vault(profile):
            return None
        return await asyncio.to_thread(lambda: self._vault().get(_id(profile.name, KIND)))

    async def since(self, profile: ProviderProfile) -> float | None:
        """When the kept secret was kept (seconds since the epoch); None where there is none. Raises VaultProblem."""
        if not in_vault(profile):
            return None
        noted = await asyncio.to_thread(lambda: self._vault().get(_id(profile.name, SINCE)))
        return float(noted.reveal()) if noted else None

    async def keep(self, profile: ProviderProfile, secret: Secret) -> None:
        """Keep `secret`, in place of what was kept. Raises VaultProblem, also where the vault ends with us."""
        await asyncio.to_thread(self._keep, profile.name, secret)

    async def forget(self, name: str) -> bool:
        """Keep that of the connection called `name` no longer; gives whether there was one. Raises VaultProblem."""
        return await asyncio.to_thread(self._forget, name)

    def _keep(self, name: str, secret: Secret) -> None:
        vault = self._vault()
        if not vault.persistent:
            raise VaultProblem(
                "vault_not_lasting",
                tr("A secret can't be kept in memory: it would be gone with this program."),
                tr("Use the keyring or a passphrase file (FRAMER_DESK_VAULT), or set client_secret_env."),
            )
        with vault.transaction():
            vault.put(_id(name, KIND), secret)
            vault.put(_id(name, SINCE), Secret(repr(self._clock.now())))

    def _forget(self, name: str) -> bool:
        vault = self._vault()
        with vault.transaction():
            vault.delete(_id(name, SINCE))
            return vault.delete(_id(name, KIND))


def in_vault(profile: ProviderProfile) -> bool:
    """Whether the secret of `profile` is in the vault, as its settings say: it proves itself with one, from nowhere."""
    return not profile.client_secret_env and profile.token_endpoint_auth_method in WITH_SECRET


def _id(profile: str, kind: str) -> SecretId:
    return SecretId(profile, "", "", "", kind)
