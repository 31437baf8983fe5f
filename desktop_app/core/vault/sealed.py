"""The vault that lasts: one file, sealed with a key that comes from elsewhere (the keyring, or a passphrase).

Several programs share the file. Each change is read, made and written under a file lock; each look reads the file
again, and opens it again only when it changed (the nonce is fresh at each write, so a changed file never looks alike).
"""

import binascii
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Never, Protocol, Self, runtime_checkable

from desktop_app.core.errors import UserFacing, VaultProblem
from desktop_app.core.files import lock, read_bytes, storage_problem, write_atomic
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.core.vault import container, problems
from desktop_app.core.vault.base import VaultState
from desktop_app.core.vault.container import Header, Kdf
from desktop_app.core.vault.entries import Entries, EntriesVault

SETTLED: Final = 2.0
"""Age in seconds at which a file's dates tell it from the next one: file systems count in steps of up to two."""


class KeySource(Protocol):
    """Where the sealing key (32 bytes, as base64) comes from. All methods may block and raise VaultProblem."""

    @property
    def kind(self) -> str:
        """The word for it in the file's header."""
        ...

    @property
    def name(self) -> str:
        """What a person calls a vault that is sealed this way, translated."""
        ...

    def fetch(self, header: Header, path: Path) -> Secret:
        """The key of the file at `path`."""
        ...

    def create(self, installation: str) -> tuple[Secret, Kdf | None]:
        """A new key, kept under the name `installation`, and how it was derived."""
        ...

    def discard(self, installation: str) -> None:
        """Take back what `create` kept, because the file could not be written. Never raises."""
        ...

    def mismatch(self, path: Path) -> VaultProblem:
        """Words for a key that is not the one of the file at `path`. Gives the error."""
        ...

    def probe(self) -> str:
        """Try the source; gives what it is, in words."""
        ...


@runtime_checkable
class CanBeLocked(Protocol):
    """A source that can tell whether it is locked."""

    def locked(self) -> bool:
        """Whether it is locked now. Asks nobody."""
        ...


class SealedVault(EntriesVault):
    """Secrets in the file at `file`, sealed with the key of `source`. Building one touches nothing."""

    persistent: Final = True
    writable: Final = True

    def __init__(self, file: Path, source: KeySource) -> None:
        super().__init__()
        self.file = file
        self._lock_file = file.parent / "locks" / f"{file.name}.lock"
        self._source = source
        self._blob: bytes | None = None
        self._header: Header | None = None
        self._key: Secret | None = None
        self._entries: Entries = {}

    @classmethod
    def with_key(cls, file: Path, key: Secret) -> Self:
        """The vault at `file`, opened with `key` as another process's `sealing_key` gave it."""
        return cls(file, _GivenKey(key))

    @property
    def name(self) -> str:
        """See `Vault.name`."""
        return self._source.name

    @property
    def revision(self) -> tuple[int, int, int] | None:
        """See `Vault.revision`. None for a file so young that another write could have left it the same dates."""
        try:
            found = self.file.stat()
        except OSError:
            return None
        settled = time.time() - found.st_mtime > SETTLED
        return (found.st_ino, found.st_mtime_ns, found.st_size) if settled else None

    def sealing_key(self) -> Secret | None:
        """The key that opens the file, for a helper process (over a pipe); None while nothing has been sealed yet."""
        with self._thread:
            self._read()
            return self._key if self._header else None

    def probe(self) -> VaultState:
        """See `Vault.probe`."""
        try:
            detail = self._source.probe()
            with self.transaction():
                pass  # read and locked, so a change would work up to the disk's own limits
        except UserFacing as problem:
            return VaultState(False, self.name, problem.message, problem.remedy, problem)
        return VaultState(True, self.name, detail)

    def locked(self) -> bool:
        """Whether the source is known to be locked now, so that a vault that isn't open yet can't be opened without
        the person. Asks nobody. Blocks."""
        return isinstance(self._source, CanBeLocked) and self._source.locked()

    def erase(self) -> None:
        """Remove the file, and its key where that is kept. No key is needed for it. Raises StorageProblem."""
        with self._thread, lock(self._lock_file):
            blob = read_bytes(self.file)
            if blob is None:
                return
            with suppress(VaultProblem):  # a file that can't be read has no key that could be found
                self._source.discard(container.split(blob, self.file).header.installation)
            try:
                self.file.unlink(missing_ok=True)
            except OSError as error:
                raise storage_problem(error, self.file) from error
            self._blob, self._header, self._key, self._entries = None, None, None, {}

    def _read(self) -> Entries:
        blob = read_bytes(self.file)
        if blob is None:
            self._blob, self._header, self._entries = None, None, {}
        elif blob != self._blob:
            sealed = container.split(blob, self.file)
            key = self._key_of(sealed.header)
            self._entries = container.unseal(sealed, b64decode(key.reveal()), self.file)
            self._blob, self._header, self._key = blob, sealed.header, key
        return self._entries

    def _key_of(self, header: Header) -> Secret:
        if (
            self._key
            and self._header
            and (header.installation, header.check)
            == (
                self._header.installation,
                self._header.check,
            )
        ):
            return self._key
        key = self._source.fetch(header, self.file)
        try:
            fits = header.fits(b64decode(key.reveal(), validate=True))
        except binascii.Error:
            fits = False
        if not fits:
            raise self._source.mismatch(self.file)
        return key

    def _write(self, entries: Entries) -> None:
        created = None
        if self._header and self._key:
            header, key = self._header, self._key
        else:
            import uuid

            created = str(uuid.uuid4())
            key, kdf = self._source.create(created)
            header = Header(created, self._source.kind, container.key_check(created, b64decode(key.reveal())), kdf)
        blob = container.seal(header, b64decode(key.reveal()), entries)
        try:
            write_atomic(self.file, blob)
        except BaseException:
            if created:
                self._source.discard(created)
            raise
        self._blob, self._header, self._key, self._entries = blob, header, key, dict(entries)

    @contextmanager
    def _exclusive(self) -> Iterator[None]:
        self._read()  # a keyring may ask the person; better before others wait for the lock
        with lock(self._lock_file):
            yield


class _GivenKey:
    """A key that somebody hands over: for a helper process. It opens a file, and never makes one."""

    kind: Final = "given"

    def __init__(self, key: Secret) -> None:
        self._key = key

    @property
    def name(self) -> str:
        return tr("Sealed file")

    def fetch(self, header: Header, path: Path) -> Secret:
        return self._key

    def create(self, installation: str) -> Never:
        raise problems.vault_key_missing(Path(installation))

    def discard(self, installation: str) -> None:
        """Nothing was kept."""

    def mismatch(self, path: Path) -> VaultProblem:
        return problems.vault_key_missing(path, "the key that was handed over does not fit")

    def probe(self) -> str:
        return tr("Opened with a key from another program.")
