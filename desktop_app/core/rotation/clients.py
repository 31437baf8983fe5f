"""Changing what a client proves itself with: a secret that a person brings, or the one of a registered client."""

import asyncio
from dataclasses import replace

from desktop_app.core.clock import Clock
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.client import Client, choose_method
from desktop_app.core.oauth.client_secrets import ClientSecrets
from desktop_app.core.oauth.registered import Registrations
from desktop_app.core.oauth.registration import WITH_SECRET, Registration
from desktop_app.core.oauth.server import Servers
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import ProfileRegistry
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.outcome import Changed, refused, untold
from desktop_app.core.rotation.proof import proves


class ClientRotation:
    """Changes secrets of clients. What worked stays until the new one is known to work."""

    def __init__(
        self, servers: Servers, registrations: Registrations, secrets: ClientSecrets, profiles: ProfileRegistry,
        clock: Clock,
    ) -> None:  # fmt: skip
        self._servers = servers
        self._registrations = registrations
        self._secrets = secrets
        self._profiles = profiles
        self._clock = clock

    async def bring(self, profile: ProviderProfile, new: Secret) -> Changed:
        """Try `new` as the client secret of `profile`, and keep it in the vault when it works.

        A secret that comes from a variable is tried and not kept: the variable would win over it. Raises ProfileProblem
        `new_secret_refused` and `new_secret_untested`, what `Servers.reach` raises, and VaultProblem.
        """
        # The old secret may be gone already, so the server is described without it.
        metadata, _ = await self._servers.describe(profile)
        method = choose_method("", metadata, has_secret=True)
        method = profile.token_endpoint_auth_method if profile.token_endpoint_auth_method in WITH_SECRET else method
        bare = replace(profile, client_secret_env="", token_endpoint_auth_method="none", dpop=False)
        server = await self._servers.reach(bare)
        client = Client(profile.client_id, new, method)
        works = await proves(replace(server, client=client, profile=replace(profile, dpop=False)), self._clock)
        if works is False:
            raise refused(profile)
        if works is None:
            reason = tr("The server did not say whether it knows the secret.")
            raise untold(profile, reason, tr("Ask the provider, or try again later."))
        at_provider = _end_the_old_one(profile)
        if profile.client_secret_env:
            text = tr("The new secret works. It was not kept.")
            return Changed(text, (tr("Set {variable} to it.", variable=profile.client_secret_env), at_provider))
        await self._secrets.keep(profile, new)
        if profile.token_endpoint_auth_method != method:
            changes = {"token_endpoint_auth_method": method}
            await asyncio.to_thread(self._profiles.edit, profile.name, changes, [])
        return Changed(tr("The new secret works, and is in the vault now."), (at_provider,))

    async def renew(self, profile: ProviderProfile) -> Changed:
        """Let the server give the registered client of `profile` another secret, or give it another key (RFC 7592).

        Raises ProfileProblem `not_registered`, `nothing_to_rotate` for a client without either, `same_secret` where
        the server gives no other one; what `RegistrationEndpoint.update` raises; and VaultProblem.
        """
        metadata, _ = await self._servers.describe(profile, fresh=True)
        kept = await self._registrations.find(metadata.issuer, profile)
        if kept is None:
            raise _not_registered(profile)
        if kept.secret is None and kept.key is None:
            raise nothing_to_rotate(profile)
        changed = await self._registrations.endpoint(metadata, profile).renew(kept, profile)
        # At once: the server may have ended the old ones, and the answer is the only place where the new ones are.
        await self._registrations.save(changed)
        if (changed.secret, changed.key) == (kept.secret, kept.key):
            raise _same(profile)
        if await self._works(profile, changed) is False:
            await self._fall_back(profile, kept, changed)
        return Changed(tr("The server gave this app a new secret, and it works. The old one has ended.")
                       if changed.key is None else
                       tr("This app proves itself with a new key, and it works. The old one has ended."))  # fmt: skip

    async def _works(self, profile: ProviderProfile, registration: Registration) -> bool | None:
        try:
            return await proves(await self._servers.reach(profile), self._clock)
        except ProfileProblem:
            return False
        except UserFacing:
            return None  # silence is no refusal: what the server said last counts

    async def _fall_back(self, profile: ProviderProfile, kept: Registration, changed: Registration) -> None:
        """Put the old secret back where that is the one which works. Raises ProfileProblem."""
        old = replace(changed, secret=kept.secret, key=kept.key, renewed_at=kept.renewed_at)
        await self._registrations.save(old)
        if await self._works(profile, old):
            raise refused(profile)
        await self._registrations.save(changed)
        raise ProfileProblem(
            "registration_lost",
            tr("The server gave {name} a new secret that it does not take, and ended the old one.",
               name=profile.display_name),
            tr("Register anew: framer-desk register {name} --again", name=profile.name),
        )  # fmt: skip


def _end_the_old_one(profile: ProviderProfile) -> str:
    if profile.documentation:
        return tr("Delete the old secret in the provider's developer pages, if it is still there: {page}",
                  page=profile.documentation)  # fmt: skip
    return tr("Delete the old secret in the provider's developer pages, if it is still there.")


def nothing_to_rotate(profile: ProviderProfile) -> ProfileProblem:
    """The error for a connection without any secret. Gives it; the caller raises it."""
    return ProfileProblem(
        "nothing_to_rotate",
        tr("{name} has no secret and no key; only tokens, which are renewed by themselves.", name=profile.display_name),
        tr("framer-desk rotate {name} --everywhere ends all of them, framer-desk refresh {name} renews one",
           name=profile.name),
    )  # fmt: skip


def _not_registered(profile: ProviderProfile) -> ProfileProblem:
    return ProfileProblem(
        "not_registered",
        tr("This app is not registered for {name}.", name=profile.display_name),
        tr("framer-desk register {name}", name=profile.name),
    )


def _same(profile: ProviderProfile) -> ProfileProblem:
    return ProfileProblem(
        "same_secret",
        tr("The server let {name} keep its secret; it gives no other one.", name=profile.display_name),
        tr("framer-desk register {name} --again makes a new registration; sign in again then", name=profile.name),
    )
