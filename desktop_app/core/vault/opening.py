"""Chooses the vault that the settings name. Nothing is touched before it is used."""

from collections.abc import Mapping

from desktop_app.core.errors import UserFacing
from desktop_app.core.paths import Paths
from desktop_app.core.settings import Settings
from desktop_app.core.vault.base import Vault
from desktop_app.core.vault.env import EnvVault, Layered
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.core.vault.passphrase import AskPassphrase, PassphraseKey
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.core.vault.system import KeyringKey


def open_vault(
    settings: Settings, paths: Paths, environ: Mapping[str, str], ask_passphrase: AskPassphrase | None = None
) -> Layered:
    """The vault of `settings.vault` below the environment's variables.

    Without a keyring, `probe` of a "system" vault says so and its writes raise VaultProblem `no_keyring`: there is no
    plain-text fallback. `ask_passphrase` asks the person, see `AskPassphrase`; None where nobody can be asked.
    """
    return Layered(EnvVault(environ), _base(settings.vault, paths, environ, ask_passphrase))


def forget_vaults(paths: Paths, environ: Mapping[str, str]) -> list[str]:
    """Remove both sealed files, and the keyring's key with them; gives in sentences what could not be removed.

    Without its key nobody can open a copy of the file. Blocks.
    """
    remarks = []
    for vault in (
        SealedVault(paths.vault_file, KeyringKey()),
        SealedVault(paths.passphrase_vault_file, PassphraseKey(environ, None)),
    ):
        try:
            vault.erase()
        except UserFacing as problem:
            remarks.append(problem.message)
    return remarks


def _base(choice: str, paths: Paths, environ: Mapping[str, str], ask_passphrase: AskPassphrase | None) -> Vault:
    match choice:
        case "memory":
            return MemoryVault()
        case "passphrase":
            # A file of its own: whoever works with a keyring at the desk and without one over SSH needs both.
            return SealedVault(paths.passphrase_vault_file, PassphraseKey(environ, ask_passphrase))
        case _:
            return SealedVault(paths.vault_file, KeyringKey())
