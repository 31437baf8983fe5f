"""Secret variables of requests (`{{$secret NAME}}`): kept in the vault, for each connection its own."""

import asyncio
from collections.abc import Callable
from typing import Final

from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId, Vault

KIND: Final = "variable"


class SecretVariables:
    """The secret variables of the connection called `profile`. Every method may raise VaultProblem."""

    def __init__(self, vault: Callable[[], Vault], profile: str) -> None:
        self._vault = vault
        self._profile = profile

    async def find(self, name: str) -> Secret | None:
        """The value kept under `name`."""
        return await asyncio.to_thread(lambda: self._vault().get(self._id(name)))

    async def keep(self, name: str, value: Secret) -> None:
        """Keep `value` under `name`, in place of what was there."""
        await asyncio.to_thread(lambda: self._vault().put(self._id(name), value))

    async def forget(self, name: str) -> bool:
        """Remove it; gives whether it was there."""
        return await asyncio.to_thread(lambda: self._vault().delete(self._id(name)))

    async def names(self) -> list[str]:
        """What is kept."""
        found = await asyncio.to_thread(lambda: self._vault().find(profile=self._profile, kind=KIND))
        return [each.account for each in found]

    def _id(self, name: str) -> SecretId:
        return SecretId(self._profile, "", "", name, KIND)
