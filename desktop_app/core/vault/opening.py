"""Chooses the vault that the settings name. Nothing is touched before it is used."""

from collections.abc import Mapping

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


def _base(choice: str, paths: Paths, environ: Mapping[str, str], ask_passphrase: AskPassphrase | None) -> Vault:
    match choice:
        case "memory":
            return MemoryVault()
        case "passphrase":
            # A file of its own: whoever works with a keyring at the desk and without one over SSH needs both.
            return SealedVault(paths.passphrase_vault_file, PassphraseKey(environ, ask_passphrase))
        case _:
            return SealedVault(paths.vault_file, KeyringKey())
