"""The sealed file: one line of JSON that says how it is sealed, then AES-256-GCM (NIST SP 800-38D).

    {"format":1,"installation":UUID,"key":"keyring"|"passphrase","check":...,"kdf":{...}|null} LF
    nonce (12 bytes, fresh at each write) | ciphertext and tag

The line is bound to the ciphertext as associated data. `check` is an HMAC under the key, so that a wrong key can be
told from a damaged file.
"""

import hashlib
import hmac
import json
import os
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import check_format
from desktop_app.core.redact import Secret
from desktop_app.core.vault import problems
from desktop_app.core.vault.base import SecretId

FORMAT: Final = 1
KEY_BYTES: Final = 32

_NONCE_BYTES: Final = 12
_LONGEST_HEADER: Final = 4096


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a passphrase becomes the key: scrypt (RFC 7914) with this salt (base64) and these costs."""

    salt: str
    n: int
    r: int
    p: int


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of the file. `installation` names the key; `key` says where that comes from."""

    installation: str
    key: str
    check: str
    kdf: Kdf | None = None

    def line(self) -> bytes:
        """The line as it is written, with its end."""
        return json.dumps({"format": FORMAT, **asdict(self)}, separators=(",", ":")).encode() + b"\n"

    def fits(self, key: bytes) -> bool:
        """Whether `key` is the one that seals this file."""
        return hmac.compare_digest(self.check.encode(), key_check(self.installation, key).encode())


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file that was read, taken apart and not yet opened."""

    header: Header
    line: bytes
    body: bytes


def key_check(installation: str, key: bytes) -> str:
    """The `check` of a header."""
    return b64encode(hmac.digest(key, b"framer-desk vault " + installation.encode(), hashlib.sha256)).decode()


def seal(header: Header, key: bytes, entries: Mapping[SecretId, Secret]) -> bytes:
    """The whole file that holds `entries`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    rows = [{**asdict(secret_id), "value": value.reveal()} for secret_id, value in entries.items()]
    line, nonce = header.line(), os.urandom(_NONCE_BYTES)
    return line + nonce + AESGCM(key).encrypt(nonce, json.dumps(rows).encode(), line)


def split(blob: bytes, path: Path) -> Sealed:
    """Take the file `path`, which holds `blob`, apart. Raises VaultProblem: `vault_newer` or `vault_corrupt`."""
    line, end, body = blob.partition(b"\n")
    try:
        if not end or len(line) > _LONGEST_HEADER:
            raise ValueError("no header line")
        document = json.loads(line)
        if not isinstance(document, dict):
            raise TypeError("the header is not an object")
        check_format(document.get("format"), FORMAT, path)
        header = _header(document)
    except StorageProblem as error:
        if error.code == "format_newer":
            raise problems.vault_newer(path, document["format"]) from error
        raise problems.vault_corrupt(path, error.message) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise problems.vault_corrupt(path, f"header: {error}") from error
    return Sealed(header, line + end, body)


def _header(document: dict[str, Any]) -> Header:
    kdf = document["kdf"]
    texts = {name: document[name] for name in ("installation", "key", "check")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError("a member has the wrong type")
    return Header(**texts, kdf=None if kdf is None else Kdf(**kdf))


def unseal(sealed: Sealed, key: bytes, path: Path) -> dict[SecretId, Secret]:
    """The entries in `sealed`, which was read from `path`. Raises VaultProblem `vault_corrupt`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, ciphertext = sealed.body[:_NONCE_BYTES], sealed.body[_NONCE_BYTES:]
    try:
        rows = json.loads(AESGCM(key).decrypt(nonce, ciphertext, sealed.line))
    except (InvalidTag, ValueError) as error:  # ValueError: cut short within the nonce
        raise problems.vault_corrupt(path, "the seal is broken") from error
    entries = {}
    for row in rows:
        value = Secret(row.pop("value"))
        entries[SecretId(**row)] = value
    return entries
