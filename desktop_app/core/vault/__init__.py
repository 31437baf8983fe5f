"""Where secrets live: sealed in a file, read from the environment, or in memory. Never plain text on disk."""

from desktop_app.core.vault.base import SecretId, Vault, VaultState
from desktop_app.core.vault.opening import open_vault

__all__ = ["SecretId", "Vault", "VaultState", "open_vault"]
