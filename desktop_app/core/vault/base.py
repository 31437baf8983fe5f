"""What every place for secrets can do.

All calls block (a keyring may ask the person, a lock may be waited for): an event loop calls them through a thread.
Every failure is a VaultProblem with words for the person (`problems.py`) or, from the disk, a StorageProblem.
"""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret


@dataclass(frozen=True, slots=True, order=True)
class SecretId:
    """What a secret is filed under. Two accounts of one provider, or two clients, never share an entry.

    kind: "tokens", "client_secret", "api_key", "dpop_key", "signing_key", "registration".
    """

    profile: str
    issuer: str
    client: str
    account: str
    kind: str


@dataclass(frozen=True, slots=True)
class VaultState:
    """Whether a vault can be used now, in words: for `diagnose` and for the status bar.

    `problem` is what stands in the way where it isn't viable, for a caller that wants to raise it.
    """

    viable: bool
    name: str
    detail: str
    remedy: str = ""
    problem: UserFacing | None = None


class Vault(Protocol):
    """A place for secrets."""

    @property
    def name(self) -> str:
        """What a person calls it, translated: "System keyring"."""
        ...

    @property
    def persistent(self) -> bool:
        """Whether what is put here is still there when the program starts again."""
        ...

    @property
    def writable(self) -> bool:
        """Whether `put` and `delete` can work at all."""
        ...

    @property
    def revision(self) -> object:
        """What differs as soon as something else is kept; None where that can't be told without a look inside.

        The one thing here that is quick: no keyring, no lock, and of the disk a file's dates at the most.
        """
        ...

    def get(self, secret_id: SecretId) -> Secret | None:
        """The secret filed under `secret_id`, or None. Raises VaultProblem."""
        ...

    def put(self, secret_id: SecretId, value: Secret) -> None:
        """File `value`, in place of what was there. Raises VaultProblem, and then the old value is still there."""
        ...

    def delete(self, secret_id: SecretId) -> bool:
        """Remove an entry; gives whether there was one. Raises VaultProblem."""
        ...

    def find(self, *, profile: str | None = None, kind: str | None = None) -> list[SecretId]:
        """The ids of all entries, sorted, or of those that match. Raises VaultProblem."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Several changes as one: all are kept when the block ends, none when it raises.

        No other program or thread changes the vault meanwhile. A transaction inside another joins it.
        """
        ...

    def probe(self) -> VaultState:
        """Try the vault for real and say how it is. Never raises; may block while a keyring asks the person."""
        ...


def matching(ids: Iterable[SecretId], *, profile: str | None, kind: str | None) -> list[SecretId]:
    """Those of `ids` with this profile and this kind (None: any), sorted."""
    return sorted(i for i in ids if profile in (None, i.profile) and kind in (None, i.kind))
