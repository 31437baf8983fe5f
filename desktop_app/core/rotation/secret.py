"""Another secret for whatever a connection has: a client secret, a registered client, a key that was brought."""

from typing import Literal

from desktop_app.core.oauth import signing_keys
from desktop_app.core.oauth.client_secrets import ClientSecrets
from desktop_app.core.oauth.registered import Registrations
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.clients import ClientRotation, nothing_to_rotate
from desktop_app.core.rotation.keys import KeyRotation
from desktop_app.core.rotation.outcome import Changed, key_by_hand, new_one_needed
from desktop_app.core.signin.brought import require_token
from desktop_app.core.signin.signout import BROUGHT
from desktop_app.core.tokens.store import TokenStore, not_signed_in

Way = Literal["bring", "renew", "by_hand", "none"]
"""bring: a person has to bring the new one. renew: the server gives it. by_hand: only at the provider. none: there is
no secret."""


class SecretRotation:
    """Chooses how, and does it."""

    def __init__(
        self, store: TokenStore, secrets: ClientSecrets, registrations: Registrations, clients: ClientRotation,
        keys: KeyRotation,
    ) -> None:  # fmt: skip
        self._store = store
        self._secrets = secrets
        self._registrations = registrations
        self._clients = clients
        self._keys = keys

    async def way(self, profile: ProviderProfile) -> Way:
        """How another one comes. Contacts nobody. Raises VaultProblem."""
        tokens = await self._store.current(profile)
        if tokens is not None and tokens.grant in BROUGHT:
            return "bring"
        if profile.client_id:
            if profile.client_secret_env or await self._secrets.since(profile) is not None:
                return "bring"
            return "by_hand" if signing_keys.signs(profile) else "none"
        issuer = tokens.issuer if tokens else profile.issuer
        kept = await self._registrations.find(issuer, profile) if issuer else None
        return "renew" if kept and (kept.secret or kept.key) else "none"

    async def change(self, profile: ProviderProfile, new: Secret | None = None, path: str = "") -> Changed:
        """Another secret in place of the one there is. path: what to try a key with.

        Raises UsageProblem `no_new_secret` where one has to be brought, and as `ClientRotation` and `KeyRotation` do.
        """
        tokens = await self._store.current(profile)
        if profile.grant in BROUGHT or (tokens is not None and tokens.grant in BROUGHT):
            if tokens is None:
                raise not_signed_in(profile)
            if new is None:
                raise new_one_needed(profile, tokens.issued_at or None)
            return await self._keys.bring(profile, tokens, new, path)
        if not profile.client_id:
            return await self._clients.renew(profile)
        if new is not None:
            return await self._clients.bring(profile, require_token(new, profile))
        since = await self._secrets.since(profile)
        if profile.client_secret_env or since is not None:
            raise new_one_needed(profile, since)
        if signing_keys.signs(profile):
            raise key_by_hand(profile)
        raise nothing_to_rotate(profile)
