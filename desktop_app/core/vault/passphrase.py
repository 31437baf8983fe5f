"""A sealing key from a passphrase by scrypt (RFC 7914), for computers without a keyring: chosen, never a fallback."""

import hashlib
import os
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from desktop_app.core.errors import VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.logs import know
from desktop_app.core.redact import Secret
from desktop_app.core.vault import problems
from desktop_app.core.vault.container import KEY_BYTES, Header, Kdf

VARIABLE: Final = "FRAMER_DESK_VAULT_PASSPHRASE"
COST: Final = 2**17
"""scrypt's N: 128 MiB and about half a second, once a program."""

_LARGEST_COST: Final = 2**19
_BLOCK: Final = 8

AskPassphrase = Callable[[bool], Secret | None]
"""Asks the person; True when the passphrase is new (ask for it twice). None: the person gave none."""


class PassphraseKey:
    """The key of a passphrase from FRAMER_DESK_VAULT_PASSPHRASE, else from `ask`. The passphrase itself isn't kept."""

    kind: Final = "passphrase"

    def __init__(self, environ: Mapping[str, str], ask: AskPassphrase | None, *, cost: int = COST) -> None:
        self._environ = environ
        self._ask = ask
        self._cost = cost

    @property
    def name(self) -> str:
        """See `KeySource.name`."""
        return tr("Passphrase file")

    def fetch(self, header: Header, path: Path) -> Secret:
        """See `KeySource.fetch`."""
        kdf = header.kdf
        if kdf is None:
            raise problems.vault_corrupt(path, "not sealed with a passphrase")
        try:
            return _derive(self._passphrase(new=False), kdf)
        except (ValueError, TypeError) as error:
            raise problems.vault_corrupt(path, "the header's scrypt parameters") from error

    def create(self, installation: str) -> tuple[Secret, Kdf]:
        """See `KeySource.create`."""
        kdf = Kdf(salt=b64encode(os.urandom(16)).decode(), n=self._cost, r=_BLOCK, p=1)
        return _derive(self._passphrase(new=True), kdf), kdf

    def discard(self, installation: str) -> None:
        """See `KeySource.discard`: nothing was kept."""

    def mismatch(self, path: Path) -> VaultProblem:
        """See `KeySource.mismatch`."""
        return problems.passphrase_wrong()

    def probe(self) -> str:
        """See `KeySource.probe`."""
        if not self._environ.get(VARIABLE) and self._ask is None:
            raise problems.passphrase_needed()
        return tr("Sealed with your passphrase.")

    def _passphrase(self, *, new: bool) -> Secret:
        given: Secret | None = Secret(self._environ.get(VARIABLE, ""))
        if not given and self._ask:
            given = self._ask(new)
        if not given:
            raise problems.passphrase_needed()
        know(given)
        return given


def _derive(passphrase: Secret, kdf: Kdf) -> Secret:
    """The key. Raises ValueError or TypeError for parameters that this program never writes."""
    # The header is read before its seal can be checked: bounds keep a forged one from taking all memory.
    if kdf.n > _LARGEST_COST or (kdf.r, kdf.p) != (_BLOCK, 1):
        raise ValueError("scrypt parameters out of bounds")
    text = unicodedata.normalize("NFC", passphrase.reveal())  # the same on every keyboard (RFC 8265 section 4.2)
    key = hashlib.scrypt(
        text.encode("utf-8", "surrogateescape"),
        salt=b64decode(kdf.salt, validate=True),
        n=kdf.n,
        r=kdf.r,
        p=kdf.p,
        maxmem=256 * kdf.n * kdf.r,
        dklen=KEY_BYTES,
    )
    return Secret(b64encode(key).decode())
