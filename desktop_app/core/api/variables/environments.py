"""Environments: named values in `http-client.env.json`, as VS Code's REST Client, JetBrains and httpyac read them.

The nearest files count, from a folder upwards; what is in `http-client.private.env.json` wins over the other file, and
the environment over `$shared`, which belongs to all of them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.errors import DescriptionProblem, UsageProblem
from desktop_app.core.i18n import tr

FILES: Final = ("http-client.env.json", "http-client.private.env.json")
SHARED: Final = "$shared"
PRODUCTION: Final = "$production"
"""Member of an environment that is true where mistakes are expensive."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The values of one environment; `production`: it is marked as the real thing."""

    name: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    production: bool = False


def names(folder: Path) -> list[str]:
    """The environments that `folder` knows. Raises DescriptionProblem, StorageProblem."""
    return [name for name in _documents(folder) if not name.startswith("$")]


def load(folder: Path, name: str = "") -> Environment:
    """The environment `name` as `folder` knows it; without a name what is shared by all.

    Raises UsageProblem for one that is not there, DescriptionProblem and StorageProblem for files that can't be read.
    """
    documents = _documents(folder)
    if name and name not in documents:
        known = ", ".join(each for each in documents if not each.startswith("$"))
        raise UsageProblem(
            "environment_unknown",
            tr("There is no environment {name} here.", name=repr(name)),
            tr("Known are: {known}", known=known) if known else tr("Write it into http-client.env.json."),
        )
    values = {**documents.get(SHARED, {}), **documents.get(name, {})}
    production = values.pop(PRODUCTION, False) is True
    return Environment(name, {key: _text(value) for key, value in values.items()}, production)


def _documents(folder: Path) -> dict[str, dict[str, Any]]:
    merged: dict[str, dict[str, Any]] = {}
    for path in _paths(folder.absolute()):
        for name, values in _read(path).items():
            merged.setdefault(name, {}).update(values)
    return merged


def _paths(folder: Path) -> list[Path]:
    for place in (folder, *folder.parents):
        if found := [path for name in FILES if (path := place / name).is_file()]:
            return found
    return []


def _read(path: Path) -> dict[str, dict[str, Any]]:
    data = files.read_bytes(path)
    try:
        document = json.loads((data or b"{}").decode("utf-8-sig"))
        return {str(name): dict(values) for name, values in document.items() if isinstance(values, dict)}
    except (ValueError, AttributeError, RecursionError) as error:
        raise DescriptionProblem(
            "environments_unreadable",
            tr("{path} holds no environments in JSON.", path=path),
            tr("Write it as {example}", example='{"dev": {"host": "https://localhost"}}'),
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
