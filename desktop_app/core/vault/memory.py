"""Secrets that end with the program."""

from typing import Final

from desktop_app.core.i18n import tr
from desktop_app.core.vault.base import VaultState
from desktop_app.core.vault.entries import Entries, EntriesVault


class MemoryVault(EntriesVault):
    """Keeps secrets in this process alone; nothing is written."""

    persistent: Final = False
    writable: Final = True

    def __init__(self) -> None:
        super().__init__()
        self._entries: Entries = {}
        self._changes = 0

    @property
    def name(self) -> str:
        """See `Vault.name`."""
        return tr("Memory only")

    @property
    def revision(self) -> int:
        """See `Vault.revision`."""
        return self._changes

    def _read(self) -> Entries:
        return self._entries

    def _write(self, entries: Entries) -> None:
        self._entries = dict(entries)
        self._changes += 1

    def probe(self) -> VaultState:
        """See `Vault.probe`."""
        return VaultState(True, self.name, tr("Tokens stay in memory and are gone when you quit."))
