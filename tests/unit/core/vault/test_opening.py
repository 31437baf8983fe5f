"""Which vault the settings choose."""

from pathlib import Path

import pytest

from desktop_app.core.paths import Paths
from desktop_app.core.settings import Settings
from desktop_app.core.vault import open_vault
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.core.vault.sealed import SealedVault


@pytest.mark.parametrize(
    ("choice", "kind", "name", "file"),
    [
        ("system", SealedVault, "System keyring", "vault.sealed"),
        ("passphrase", SealedVault, "Passphrase file", "vault-passphrase.sealed"),
        ("memory", MemoryVault, "Memory only", None),
    ],
)
def test_opens_what_was_chosen_and_touches_nothing(
    tmp_path: Path, choice: str, kind: type[object], name: str, file: str | None
) -> None:
    vault = open_vault(Settings(vault=choice), Paths.below(tmp_path / "home"), {})
    assert type(vault.base) is kind
    assert vault.name == name
    assert vault.writable
    assert getattr(vault.base, "file", None) == (tmp_path / "home" / "data" / file if file else None)
    assert vault.find(profile="sandbox") == []
    assert list(tmp_path.iterdir()) == []


def test_a_token_in_the_environment_needs_no_keyring(tmp_path: Path) -> None:
    vault = open_vault(Settings(), Paths.below(tmp_path), {"FRAMER_DESK_SANDBOX_ACCESS_TOKEN": "t"})
    (found,) = vault.find(profile="sandbox")
    assert vault.get(found)
