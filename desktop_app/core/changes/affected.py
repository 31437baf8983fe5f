"""Which saved requests a change is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from desktop_app.core.api.saved.file import SavedFile, files_in
from desktop_app.core.changes import surface
from desktop_app.core.changes.change import Change
from desktop_app.core.changes.surface import Surface
from desktop_app.core.errors import UserFacing
from desktop_app.core.logs import logger

if TYPE_CHECKING:
    from desktop_app.core.api.formats.saved_request import SavedRequest

HARMLESS: Final = frozenset(
    {"operation_added", "operation_undeprecated", "parameter_added", "parameter_optional", "body_optional"}
)
"""Changes after which a request works as before."""
MOST_FILES: Final = 5000

_VARIABLE: Final = re.compile(r"\{\{[^{}]*\}\}")


@dataclass(frozen=True, slots=True)
class AffectedRequest:
    """A saved request: its file, where in it (line, from 1), what it is called, and what changed of its operation."""

    path: Path
    line: int
    name: str
    changes: tuple[Change, ...]


def affected(folders: Sequence[Path], before: Surface, changes: Sequence[Change]) -> list[AffectedRequest]:
    """The requests in `.http` files below `folders` that `changes` are about; `before` is the API they were made for.

    A file or folder that can't be read is left out, and the log says so. Blocks.
    """
    by_operation: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.method and change.kind not in HARMLESS:
            by_operation.setdefault((change.method, change.path), []).append(change)
    if not by_operation:
        return []
    catalog = surface.catalog_of(before)
    found = []
    for path in _files(folders):
        for request in _requests(path):
            operation = catalog.match(request.method, _address(request))
            changed = by_operation.get((operation.method, operation.path), []) if operation else []
            about = tuple(change for change in changed if _concerns(change, request))
            if about:
                title = request.name or f"{request.method} {request.target}"
                found.append(AffectedRequest(path, request.line, title, about))
    return found


def _concerns(change: Change, request: SavedRequest) -> bool:
    """Whether this request notices a change of its operation: one of an input, only if it has that, or lacks it."""
    match change.kind:
        case "parameter_removed" | "parameter_type":
            return _gives(request, change) is not False
        case "parameter_required":
            return _gives(request, change) is not True
    return True


def _gives(request: SavedRequest, change: Change) -> bool | None:
    """Whether the request gives the input that the change is about; None where that can't be seen."""
    name = change.subject
    query = parse_qsl(request.target.partition("?")[2], keep_blank_values=True)
    if f"{{{name}}}" in change.path or name in {key for key, _ in query} or request.header(name):
        return True
    if request.body_file or (request.body is not None and name in request.body):
        return None  # a word of the body need not be the name of its member
    return False


def _files(folders: Sequence[Path]) -> list[Path]:
    paths: dict[Path, None] = {}
    for folder in folders:
        try:
            for path in files_in(folder):
                paths[path] = None
                if len(paths) >= MOST_FILES:
                    return list(paths)
        except UserFacing as problem:
            logger("changes").info("saved requests in %s are left out: %s", folder, problem.code)
    return list(paths)


def _requests(path: Path) -> Iterator[SavedRequest]:
    try:
        yield from SavedFile(path).read().requests
    except UserFacing as problem:
        logger("changes").info("saved requests in %s are left out: %s", path, problem.code)


def _address(request: SavedRequest) -> str:
    """The target as an address: what a variable at its start stands for is the API, within it a value."""
    target = request.target
    leading = _VARIABLE.match(target)
    if leading:
        target = f"https://api.invalid{target[leading.end() :]}"
    return _VARIABLE.sub("value", target)
