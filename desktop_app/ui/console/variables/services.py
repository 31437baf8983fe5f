"""What variables need of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.redact import Secret

if TYPE_CHECKING:
    from desktop_app.context import AppContext


class Secrets(Protocol):
    """The secret variables of one connection. Every method may raise VaultProblem."""

    async def find(self, name: str) -> Secret | None:
        """The value kept under `name`."""
        ...

    async def keep(self, name: str, value: Secret) -> None:
        """Keep `value` under `name`."""
        ...

    async def forget(self, name: str) -> bool:
        """Remove it; gives whether it was there."""
        ...

    async def names(self) -> list[str]:
        """What is kept."""
        ...


class NoSecrets:
    """For a window without a vault: there are none, and none can be kept."""

    async def find(self, name: str) -> Secret | None:
        """Nothing."""
        return None

    async def keep(self, name: str, value: Secret) -> None:
        """Forget it at once."""

    async def forget(self, name: str) -> bool:
        """Nothing is there."""
        return False

    async def names(self) -> list[str]:
        """Nothing."""
        return []


@dataclass(frozen=True)
class VariableServices:
    """folder: where the requests of a connection lie that were saved nowhere else, None for nowhere.

    secrets: the secret variables of a connection. environ: variables of the process that requests may read.
    """

    folder: Callable[[str], Path | None] = lambda name: None
    secrets: Callable[[str], Secrets] = lambda name: NoSecrets()
    environ: Mapping[str, str] = field(default_factory=dict, repr=False)


def from_context(context: AppContext) -> VariableServices:
    """The real ones."""
    from desktop_app.core.api.variables.secrets import SecretVariables

    return VariableServices(
        lambda name: context.paths.saved / name,
        lambda name: SecretVariables(lambda: context.vault, name),
        context.environ,
    )
