"""Secrets out of files and into the vault: the file gets the name of a secret variable in the place of each.

That works where requests are sent from: in `.http` files and their environments. Notebooks and `.env` files have no way
to name what is in the vault.
"""

import asyncio
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.api.variables.environments import FILES
from desktop_app.core.api.variables.secrets import SecretVariables
from desktop_app.core.errors import StorageProblem
from desktop_app.core.exports.scan import secrets_in
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

_SUFFIXES: Final = (".http", ".rest")
_UNMOVABLE: Final = frozenset({"private key"})
"""What is found by its first line only."""


@dataclass(frozen=True, slots=True)
class Move:
    """A secret that can be moved. kind: what it looks like or is called. name: of the variable that it becomes."""

    path: Path
    kind: str
    name: str
    value: Secret

    @property
    def hint(self) -> str:
        """Its first letters, so that it can be found."""
        return f"{self.value.reveal()[:4]}•••"

    @property
    def reference(self) -> str:
        """What stands in the file afterwards."""
        return f"{{{{$secret {self.name}}}}}"


async def plan(paths: Iterable[Path], variables: SecretVariables) -> list[Move]:
    """What can be moved out of the files at `paths`; those of another kind are left out.

    A value that several files have becomes one variable; a name that is taken gets a number. Raises StorageProblem,
    VaultProblem.
    """
    found = [(path, kind, value) for path in paths for kind, value in await _found(path)]
    taken = {name: await variables.find(name) for name in await variables.names()}
    names: dict[str, str] = {}
    for _, kind, value in found:
        if value not in names:
            names[value] = _free(_word(kind), Secret(value), taken)
            taken[names[value]] = Secret(value)
    return [Move(path, kind, names[value], Secret(value)) for path, kind, value in found]


async def carry_out(moves: Sequence[Move], variables: SecretVariables) -> None:
    """Keep the secrets in the vault, then write the files anew, each as a whole.

    No copy of a file is kept: it would keep the secret. Raises VaultProblem before any file is touched, and
    StorageProblem, `changed_on_disk` where a file is not any more what was planned for.
    """
    for move in moves:
        await variables.keep(move.name, move.value)
    for path in dict.fromkeys(move.path for move in moves):
        await asyncio.to_thread(_rewrite, path, [move for move in moves if move.path == path])


async def _found(path: Path) -> list[tuple[str, str]]:
    if not _movable(path):
        return []
    text = await asyncio.to_thread(_text, path)
    return [(kind, value) for kind, value in secrets_in(text) if kind not in _UNMOVABLE]


def _movable(path: Path) -> bool:
    return path.suffix.lower() in _SUFFIXES or path.name in FILES


def _text(path: Path) -> str:
    """The file as text; "" for one that is none. Raises StorageProblem."""
    try:
        return (files.read_bytes(path) or b"").decode()
    except UnicodeDecodeError:
        return ""


def _rewrite(path: Path, moves: Sequence[Move]) -> None:
    text = _text(path)
    for move in sorted(moves, key=lambda one: -len(one.value)):  # one may be a part of another
        if move.value.reveal() not in text:
            raise StorageProblem(
                "changed_on_disk",
                tr("{path} was changed by another program.", path=path),
                tr("Try again. The secret is in the vault already, and nothing was written."),
            )
        text = text.replace(move.value.reveal(), move.reference)
    try:
        mode = path.stat().st_mode & 0o777
    except OSError as error:
        raise files.storage_problem(error, path) from error
    files.write_atomic(path, text.encode(), mode=mode)


def _word(kind: str) -> str:
    return re.sub(r"\W+", "_", kind).strip("_").lower() or "secret"


def _free(word: str, value: Secret, taken: dict[str, Secret | None]) -> str:
    """`word`, with a number where another secret has that name."""
    name, number = word, 1
    while name in taken and taken[name] != value:
        number += 1
        name = f"{word}_{number}"
    return name
