"""Keys for signed assertions that are kept in the vault: brought by a person, or made for a client we registered."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop_app.core import logs
from desktop_app.core.errors import ProfileProblem, VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.assertions import SMALLEST_RSA, SigningKey
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId, Vault

KIND = "signing_key"


class SigningKeys:
    """The keys, one for each connection that has no key file. `vault` is asked for lazily: opening it may take long."""

    def __init__(self, vault: Callable[[], Vault]) -> None:
        self._vault = vault

    async def find(self, profile: ProviderProfile) -> SigningKey | None:
        """The key of a connection that signs with one, from its file or from the vault; None where there is none.

        Raises ProfileProblem `private_key` for one that can't be used, StorageProblem, VaultProblem.
        """
        if profile.private_key_file:
            return await asyncio.to_thread(SigningKey.load, profile.private_key_file, kid=profile.private_key_id)
        if not signs(profile):
            return None
        return await asyncio.to_thread(self._find, profile)

    async def keep(self, profile: ProviderProfile, text: Secret) -> SigningKey:
        """Keep the key in `text` (PEM, JWK or JWK set) for a connection, in place of what was kept; gives it.

        Raises ProfileProblem `private_key`, and VaultProblem also where the vault ends with this program.
        """
        return await asyncio.to_thread(self._keep, profile, text)

    async def forget(self, name: str) -> bool:
        """Keep the key of the connection called `name` no longer; gives whether there was one. Raises VaultProblem."""
        return await asyncio.to_thread(lambda: self._vault().delete(_id(name)))

    def _find(self, profile: ProviderProfile) -> SigningKey | None:
        kept = self._vault().get(_id(profile.name))
        if kept is None:
            return None
        logs.know(kept)
        key = SigningKey.parse(kept)
        return replace(key, kid=profile.private_key_id) if profile.private_key_id else key

    def _keep(self, profile: ProviderProfile, text: Secret) -> SigningKey:
        key, vault = SigningKey.parse(text, kid=profile.private_key_id), self._vault()
        if not vault.persistent:
            raise VaultProblem(
                "vault_not_lasting",
                tr("A key can't be kept in memory: it would be gone with this program."),
                tr("Use the keyring or a passphrase file (FRAMER_DESK_VAULT), or set private_key_file."),
            )
        vault.put(_id(profile.name), sealed := key.seal())
        logs.know(sealed)
        return key


def signs(profile: ProviderProfile) -> bool:
    """Whether a connection signs assertions, as its settings say."""
    return profile.grant == "jwt_bearer" or profile.token_endpoint_auth_method == "private_key_jwt"


def signing(profile: ProviderProfile) -> ProviderProfile:
    """`profile` as one that signs with the key in the vault: with no key file, and with a use for the key."""
    method = profile.token_endpoint_auth_method if signs(profile) else "private_key_jwt"
    return replace(profile, private_key_file="", token_endpoint_auth_method=method)


def made(listed: Iterable[str] | None = None) -> SigningKey:
    """A new key for one of the algorithms that a server lists, P-256 where it does not matter. Blocks a moment.

    Raises ProfileProblem `private_key` where the server lists none that we can make a key for.
    """
    from joserfc.jwk import ECKey, RSAKey

    names = None if listed is None else set(listed)
    if names is None or "ES256" in names:
        return _named(SigningKey(ECKey.generate_key("P-256"), alg="ES256"))
    for algorithm in ("RS256", "PS256"):
        if algorithm in names:
            return _named(SigningKey(RSAKey.generate_key(SMALLEST_RSA), alg=algorithm))
    raise ProfileProblem(
        "private_key",
        tr("The sign-in server takes no signature of a key that Framer Desk can make."),
        tr("Register an app by hand, and set private_key_file to a key for one of {listed}.",
           listed=", ".join(sorted(names))[:200]),
    )  # fmt: skip


def _named(key: SigningKey) -> SigningKey:
    """With its thumbprint (RFC 7638) for a name."""
    return replace(key, kid=key.key.thumbprint())


def _id(profile: str) -> SecretId:
    return SecretId(profile, "", "", "", KIND)
