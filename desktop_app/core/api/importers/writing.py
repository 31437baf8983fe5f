"""Putting imported requests on the disk: an `.http` file, and its environments beside it."""

import json
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.importers.imported import Imported
from desktop_app.core.api.variables.environments import FILES, SHARED
from desktop_app.core.errors import DescriptionProblem, StorageProblem
from desktop_app.core.i18n import tr

ENVIRONMENTS: Final = FILES[0]


def http_file(imported: Imported) -> HttpFile:
    """The requests as a file. Values that no environment has are variables of the file itself."""
    elsewhere = {name for environment, values in imported.environments.items() if environment != SHARED
                 for name in values}  # fmt: skip
    shared = imported.environments.get(SHARED, {})
    own = {name: value for name, value in shared.items()
           if name not in elsewhere and not set(name) & set(" =\t") and "\n" not in value}  # fmt: skip
    return HttpFile.of(imported.requests, own)


def environments(imported: Imported) -> dict[str, dict[str, str]]:
    """Values by environment; in each also the shared ones that it does not have but others do."""
    named = {name: dict(values) for name, values in imported.environments.items() if name != SHARED}
    elsewhere = {name for values in named.values() for name in values}
    shared = {name: value for name, value in imported.environments.get(SHARED, {}).items() if name in elsewhere}
    return {environment: {**shared, **values} for environment, values in named.items()}


def write(imported: Imported, target: Path) -> list[Path]:
    """Write the requests to `target`, which must not be there yet, and the environments beside it; gives what was
    written. Values that are in the environments' file already stay. Raises StorageProblem and DescriptionProblem.
    """
    if target.exists():
        raise StorageProblem(
            "file_exists", tr("There is a {path} already.", path=target), tr("Choose another name with -o.")
        )
    written = [target]
    named = environments(imported)
    merged: dict[str, Any] = {}
    beside = target.parent / ENVIRONMENTS
    if named:
        merged = _read(beside)
        for name, values in named.items():
            there = merged.get(name)
            merged[name] = {**values, **(there if isinstance(there, dict) else {})}
        written.append(beside)
    files.write_atomic(target, http_file(imported).text.encode(), mode=0o644)
    if named:
        files.write_atomic(beside, (json.dumps(merged, indent=2, ensure_ascii=False) + "\n").encode(), mode=0o644)
    return written


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads((files.read_bytes(path) or b"{}").decode("utf-8-sig"))
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise DescriptionProblem(
            "environments_unreadable",
            tr("{path} holds no environments in JSON.", path=path),
            tr("Correct it or move it elsewhere. Nothing was written."),
        )
    return document
