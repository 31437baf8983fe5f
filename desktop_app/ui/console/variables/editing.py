"""Changing environments and secret variables: what the editor shows, and what its buttons do. No widgets."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.core.api.variables.environment_file import EnvironmentFile
from desktop_app.core.api.variables.environments import PRODUCTION, SHARED
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui.console.variables.services import Secrets
from desktop_app.ui.console.variables.values import values_of
from desktop_app.ui.widgets.kv_pair import Pair


class EnvironmentEditing:
    """One environment at a time. `changed` is called when there is something else to show.

    Every method that awaits may raise StorageProblem, DescriptionProblem, UsageProblem and VaultProblem.
    """

    def __init__(self, folder: Path, secrets: Secrets, changed: Callable[[], None]) -> None:
        self._file = EnvironmentFile(folder)
        self._secrets = secrets
        self._changed = changed
        self.names: list[str] = []
        self.name = ""
        self.pairs: tuple[Pair, ...] = ()
        self.production = False
        self.secret_names: list[str] = []
        self._kept: tuple[tuple[Pair, ...], bool] = ((), False)

    @property
    def path(self) -> Path:
        """The file that is changed."""
        return self._file.path

    @property
    def edited(self) -> bool:
        """Whether there is something to save."""
        return (self.pairs, self.production) != self._kept

    async def load(self, name: str = "") -> None:
        """Read everything anew, and show `name`, else the first environment."""
        document = await asyncio.to_thread(self._file.read)
        self.names = [each for each in document if each == SHARED or not each.startswith("$")]
        self.name = name if name in self.names else next(iter(self.names), "")
        values = document.get(self.name, {})
        self.pairs = tuple(Pair(key, value) for key, value in values_of(values).items())
        self.production = values.get(PRODUCTION) is True
        self._kept = (self.pairs, self.production)
        self.secret_names = sorted(await self._secrets.names())
        self._changed()

    def edit(self, pairs: Sequence[Pair]) -> None:
        """The rows were edited."""
        self.pairs = tuple(pairs)

    def mark(self, *, production: bool) -> None:
        """Whether this environment is the real thing."""
        self.production = production

    async def save(self) -> None:
        """Write what was edited. Rows without a name, and those that aren't ticked, are left out."""
        if self.name and self.edited:
            values = {pair.name: pair.value for pair in self.pairs if pair.name and pair.enabled}
            await asyncio.to_thread(lambda: self._file.put(self.name, values, production=self.production))
            self._kept = (self.pairs, self.production)

    async def select(self, name: str) -> None:
        """Save this environment and show another one."""
        await self.save()
        await self.load(name)

    async def add(self, name: str) -> None:
        """Save this environment and begin another one."""
        name = _checked(name)
        await self.save()
        if name in self.names:
            raise _taken(name)
        await asyncio.to_thread(self._file.put, name, {})
        await self.load(name)

    async def rename(self, name: str) -> None:
        """Call this environment something else."""
        name = _checked(name)
        if name != self.name:
            await self.save()
            await asyncio.to_thread(self._file.rename, self.name, name)
            await self.load(name)

    async def remove(self) -> None:
        """Remove this environment."""
        await asyncio.to_thread(self._file.remove, self.name)
        await self.load()

    async def keep_secret(self, name: str, value: Secret) -> None:
        """Keep a secret variable in the vault."""
        await self._secrets.keep(_checked(name), value)
        self.secret_names = sorted(await self._secrets.names())
        self._changed()

    async def forget_secret(self, name: str) -> None:
        """Remove a secret variable."""
        await self._secrets.forget(name)
        self.secret_names = sorted(await self._secrets.names())
        self._changed()


def _checked(name: str) -> str:
    """`name` without spaces around it. Raises UsageProblem for one that a request could not refer to."""
    name = name.strip()
    if not name or any(character in name for character in "{}\r\n") or name.startswith("$"):
        raise UsageProblem(
            "bad_name",
            tr("{name} can't be used as a name.", name=repr(name)),
            tr("Use letters, digits and dashes."),
        )
    return name


def _taken(name: str) -> UsageProblem:
    return UsageProblem(
        "environment_exists", tr("There is an environment {name} already.", name=name), tr("Choose another name.")
    )
