"""Tokens and API keys from the environment, for scripts and containers: read-only, and stronger than what is stored."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from desktop_app.core.logs import know
from desktop_app.core.redact import Secret
from desktop_app.core.vault import problems
from desktop_app.core.vault.base import SecretId, Vault, VaultState

KINDS: Final = ("access_token", "api_key")
"""What can come from the environment: the bare access token, not the "tokens" of a sign-in; an API key."""


class EnvVault:
    """FRAMER_DESK_<PROFILE>_ACCESS_TOKEN and FRAMER_DESK_<PROFILE>_API_KEY of `environ`.

    Whatever the issuer, client and account: a variable counts for its connection. The name is in capitals, with "_"
    for everything but A to Z and 0 to 9.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    @staticmethod
    def variable(profile: str, kind: str) -> str:
        """The variable for one of `KINDS`."""
        return f"FRAMER_DESK_{re.sub('[^A-Z0-9]', '_', profile.upper())}_{kind.upper()}"

    def get(self, secret_id: SecretId) -> Secret | None:
        """The value that is set for this connection and kind, or None."""
        if secret_id.kind not in KINDS:
            return None
        value = Secret(self._environ.get(self.variable(secret_id.profile, secret_id.kind), "").strip())
        know(value)
        return value or None

    def find(self, *, profile: str | None = None, kind: str | None = None) -> list[SecretId]:
        """Ids of what is set for `profile`, with issuer, client and account empty.

        A variable does not tell how its connection is spelled, so without a profile nothing is found.
        """
        if profile is None:
            return []
        ids = [SecretId(profile, "", "", "", one) for one in KINDS if kind in (None, one)]
        return [secret_id for secret_id in ids if self.get(secret_id)]


class Layered:
    """`environment` over `base`: reading prefers a variable, writing goes to the base."""

    def __init__(self, environment: EnvVault, base: Vault) -> None:
        self.environment = environment
        self.base = base

    @property
    def name(self) -> str:
        """See `Vault.name`: the base's."""
        return self.base.name

    @property
    def persistent(self) -> bool:
        """See `Vault.persistent`: the base's."""
        return self.base.persistent

    @property
    def writable(self) -> bool:
        """See `Vault.writable`: the base's."""
        return self.base.writable

    @property
    def revision(self) -> object:
        """See `Vault.revision`: the base's, for variables stay as they were."""
        return self.base.revision

    def get(self, secret_id: SecretId) -> Secret | None:
        """See `Vault.get`."""
        return self.environment.get(secret_id) or self.base.get(secret_id)

    def put(self, secret_id: SecretId, value: Secret) -> None:
        """See `Vault.put`. Raises VaultProblem `vault_read_only` where a variable would hide what is put."""
        if self.environment.get(secret_id):
            raise problems.vault_read_only(self.environment.variable(secret_id.profile, secret_id.kind))
        self.base.put(secret_id, value)

    def delete(self, secret_id: SecretId) -> bool:
        """See `Vault.delete`: what is stored goes, a variable stays."""
        return self.base.delete(secret_id)

    def find(self, *, profile: str | None = None, kind: str | None = None) -> list[SecretId]:
        """See `Vault.find`: both layers."""
        return sorted({*self.environment.find(profile=profile, kind=kind), *self.base.find(profile=profile, kind=kind)})

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See `Vault.transaction`: the base's."""
        with self.base.transaction():
            yield

    def probe(self) -> VaultState:
        """See `Vault.probe`: the base's."""
        return self.base.probe()
