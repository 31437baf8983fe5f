"""What the vaults that can be written to share: entries, and changes that are kept together or not at all."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import RLock
from typing import Final

from desktop_app.core.logs import know
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId, matching

Entries = Mapping[SecretId, Secret]

_BARE: Final = frozenset({"api_key", "client_secret"})
"""Kinds whose value is the very text that is sent; the others are documents."""


class EntriesVault(ABC):
    """The `Vault` protocol over two operations: read all entries, write all entries."""

    def __init__(self) -> None:
        self._thread = RLock()
        self._draft: dict[SecretId, Secret] | None = None

    @abstractmethod
    def _read(self) -> Entries:
        """All entries as they are kept now."""

    @abstractmethod
    def _write(self, entries: Entries) -> None:
        """Keep `entries` in place of what was kept; all or nothing."""

    def _exclusive(self) -> AbstractContextManager[None]:
        """Holds other programs off while entries are read, changed and written."""
        return nullcontext()

    def get(self, secret_id: SecretId) -> Secret | None:
        """See `Vault.get`."""
        with self._thread:
            value = self._now().get(secret_id)
        _mask(secret_id, value)
        return value

    def put(self, secret_id: SecretId, value: Secret) -> None:
        """See `Vault.put`."""
        _mask(secret_id, value)
        with self._change() as draft:
            draft[secret_id] = value

    def delete(self, secret_id: SecretId) -> bool:
        """See `Vault.delete`."""
        with self._change() as draft:
            return draft.pop(secret_id, None) is not None

    def find(self, *, profile: str | None = None, kind: str | None = None) -> list[SecretId]:
        """See `Vault.find`."""
        with self._thread:
            return matching(self._now(), profile=profile, kind=kind)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See `Vault.transaction`. Other threads wait, so keep it short."""
        with self._change():
            yield

    def _now(self) -> Entries:
        return self._read() if self._draft is None else self._draft

    @contextmanager
    def _change(self) -> Iterator[dict[SecretId, Secret]]:
        with self._thread:
            if self._draft is not None:
                yield self._draft
                return
            with self._exclusive():
                before = self._read()
                self._draft = dict(before)
                try:
                    yield self._draft
                    if self._draft != before:
                        self._write(self._draft)
                finally:
                    self._draft = None


def _mask(secret_id: SecretId, value: Secret | None) -> None:
    """Keep the value out of the log, however it might get there."""
    if value and secret_id.kind in _BARE:
        know(value)
