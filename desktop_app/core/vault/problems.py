"""Everything that can go wrong with kept secrets, each with its words and its first remedy."""

from pathlib import Path

from desktop_app.core.errors import VaultProblem
from desktop_app.core.i18n import tr


def no_keyring(detail: str = "") -> VaultProblem:
    """This computer offers no keyring that can be trusted."""
    return VaultProblem(
        "no_keyring",
        tr("This computer has no working keyring, so secrets can't be kept."),
        tr(
            "Start a keyring (GNOME Keyring or KWallet), or set FRAMER_DESK_VAULT=passphrase to seal them with a "
            "passphrase, or FRAMER_DESK_VAULT=memory to keep them until the program ends."
        ),
        detail=detail,
    )


def keyring_locked(detail: str = "") -> VaultProblem:
    """The keyring is there, but nobody unlocked it, or not in time."""
    return VaultProblem(
        "keyring_locked",
        tr("This computer's keyring is locked."),
        tr("Unlock it, then try again. Without a screen, set FRAMER_DESK_VAULT=passphrase or memory."),
        detail=detail,
    )


def keyring_denied(detail: str = "") -> VaultProblem:
    """The keyring answered, and refused."""
    return VaultProblem(
        "keyring_denied",
        tr("This computer's keyring refused."),
        tr("Allow Framer Desk to use it, then try again."),
        detail=detail,
    )


def vault_key_missing(path: Path, detail: str = "") -> VaultProblem:
    """The sealed file is there, and the key that opens it is not (or another one is in its place)."""
    return VaultProblem(
        "vault_key_missing",
        tr("The keyring no longer holds the key that opens {path}.", path=path),
        tr("Restore the keyring, or move that file elsewhere and sign in again."),
        detail=detail,
    )


def vault_corrupt(path: Path, detail: str = "") -> VaultProblem:
    """The sealed file was changed or cut short."""
    return VaultProblem(
        "vault_corrupt",
        tr("{path} is damaged and can't be opened.", path=path),
        tr("Restore it from a backup, or move it elsewhere and sign in again."),
        detail=detail,
    )


def vault_newer(path: Path, found: int) -> VaultProblem:
    """A newer program sealed the file."""
    return VaultProblem(
        "vault_newer",
        tr("{path} was written by a newer Framer Desk (format {found}).", path=path, found=found),
        tr("Update Framer Desk. The file was left as it is."),
    )


def passphrase_needed() -> VaultProblem:
    """Nobody can be asked for the passphrase, or nobody gave one."""
    return VaultProblem(
        "passphrase_needed",
        tr("Your secrets are sealed with a passphrase, and none was given."),
        tr("Type the passphrase when asked, or set FRAMER_DESK_VAULT_PASSPHRASE."),
    )


def passphrase_wrong() -> VaultProblem:
    """The passphrase does not open the file."""
    return VaultProblem(
        "passphrase_wrong",
        tr("This passphrase does not open your secrets."),
        tr("Try again. If it is lost, move the sealed file elsewhere and sign in again."),
    )


def vault_read_only(variable: str) -> VaultProblem:
    """What the environment sets can't be stored or changed by the program."""
    return VaultProblem(
        "vault_read_only",
        tr("{variable} is set, and it wins over anything that is stored.", variable=variable),
        tr("Unset {variable}, then try again.", variable=variable),
    )
