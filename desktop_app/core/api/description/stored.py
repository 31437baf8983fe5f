"""A description that was read before, as a file that opens at once: the list, then the document in pieces.

The first line is the list with the place of each piece; what follows are the pieces. So choosing an operation reads a
few kilobytes, whatever the size of the description.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop_app.core import files
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description.reader import DescribedOperation, Source
from desktop_app.core.api.description.references import MemoryDocument, walk
from desktop_app.core.errors import StorageProblem

FORMAT: Final = 2
DEEP: Final = {"components": 3}
"""How many parts of a pointer name a piece below this member; two where it is not listed."""
KEPT: Final = 60
"""Descriptions kept at the most, the latest used."""


class Head(msgspec.Struct, array_like=True):
    """What is kept of an operation for the list. Its order is the format."""

    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    summary: str
    security: tuple[tuple[str, ...], ...]
    deprecated: bool
    server: str
    problem: str


class Index(msgspec.Struct):
    """The first line of a kept description."""

    format: int
    title: str
    version: str
    servers: tuple[str, ...]
    operations: list[Head]
    pieces: dict[str, tuple[int, int]]


class Note(msgspec.Struct):
    """Which kept description an address had (`key`), and when it was asked (`at`, seconds since 1970)."""

    url: str
    at: float
    key: str
    format: int = FORMAT


class StoredDocument:
    """A description in pieces in the file at `path`."""

    def __init__(self, path: Path, start: int, pieces: Mapping[str, tuple[int, int]]) -> None:
        self._path = path
        self._start = start
        self._pieces = pieces

    def at(self, pointer: Sequence[str]) -> Any:
        """The value at `pointer`. Raises LookupError where there is none, or the file is gone."""
        if not pointer:
            raise LookupError("the whole document is in pieces")
        depth = DEEP.get(pointer[0], 2)
        while depth:
            place = self._pieces.get(_name(pointer[:depth]))
            if place is not None:
                return walk(self._read(*place), pointer[depth:])
            depth -= 1
        return self._put_together(_name(pointer) + "\n")

    def _put_together(self, start: str) -> dict[str, Any]:
        """What is in pieces itself, such as all security schemes. Raises LookupError where nothing begins so."""
        found = {name[len(start) :]: place for name, place in self._pieces.items() if name.startswith(start)}
        if not found or any("\n" in name for name in found):
            raise LookupError(start)
        return {name: self._read(*place) for name, place in found.items()}

    def _read(self, offset: int, length: int) -> Any:
        try:
            with self._path.open("rb") as file:
                file.seek(self._start + offset)
                return msgspec.json.decode(file.read(length))
        except (OSError, msgspec.DecodeError) as error:
            raise LookupError(str(self._path)) from error


def save(catalog: Catalog, path: Path) -> None:
    """Keep `catalog`, whose document is in memory, at `path`, and let its operations read from there from now on.

    Raises StorageProblem; then, or where the document can't be written as JSON, everything stays as it was.
    """
    described = [each for each in catalog.operations if isinstance(each, DescribedOperation)]
    if not described or not isinstance(described[0].source.document, MemoryDocument):
        return
    source = described[0].source
    blob = bytearray()
    pieces: dict[str, tuple[int, int]] = {}
    try:
        for name, value in _split(source.document.value):
            data = msgspec.json.encode(value)
            pieces[name] = (len(blob), len(data))
            blob += data
    except (TypeError, ValueError, RecursionError):
        return
    heads = [Head(each.method, each.path, each.operation_id, each.tags, each.summary, each.security, each.deprecated,
                  each.server, each.problem) for each in described]  # fmt: skip
    line = msgspec.json.encode(Index(FORMAT, catalog.title, catalog.version, catalog.servers, heads, pieces)) + b"\n"
    files.refuse_newer(path, FORMAT)
    files.write_atomic(path, bytes(line + blob))
    source.document = StoredDocument(path, len(line), pieces)


def load(path: Path) -> Catalog | None:
    """The catalog kept at `path`, None where there is none that this program can read."""
    try:
        with path.open("rb") as file:
            line = file.readline()
        index = msgspec.json.decode(line, type=Index)
        if index.format != FORMAT:
            return None
        os.utime(path)  # the latest used are kept
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    source = Source(StoredDocument(path, len(line), index.pieces))
    operations = tuple(
        DescribedOperation(
            source,
            method=head.method,
            path=head.path,
            operation_id=head.operation_id,
            tag=head.tags[0] if head.tags else "",
            tags=head.tags,
            summary=head.summary,
            security=head.security,
            deprecated=head.deprecated,
            server=head.server,
            problem=head.problem,
        )
        for head in index.operations
    )
    return Catalog(index.title, index.version, index.servers, operations)


def save_note(note: Note, path: Path) -> None:
    """Keep `note` at `path`. Raises StorageProblem."""
    files.refuse_newer(path, FORMAT)
    files.write_atomic(path, msgspec.json.encode(note))


def load_note(path: Path) -> Note | None:
    """The note kept at `path`, None where there is none that this program can read."""
    try:
        note = msgspec.json.decode(path.read_bytes(), type=Note)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return note if note.format == FORMAT else None


def prune(folder: Path) -> None:
    """Remove the kept descriptions that were not used for longest, so that KEPT are left. A newer program's stay."""
    try:
        found = sorted(folder.glob("*.pieces"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in found[KEPT:]:
            with suppress(StorageProblem):
                files.refuse_newer(path, FORMAT)
                path.unlink(missing_ok=True)
    except OSError as error:
        raise files.storage_problem(error, folder) from error


def _split(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The pieces of a document with their names: what is small or of another shape as one."""
    for member, value in document.items():
        if not isinstance(value, Mapping):
            yield _name([member]), value
            continue
        for name, part in value.items():
            if DEEP.get(member) == 3 and isinstance(part, Mapping):
                yield from ((_name([member, name, each]), piece) for each, piece in part.items())
            else:
                yield _name([member, name]), part


def _name(pointer: Sequence[str]) -> str:
    return "\n".join(map(str, pointer))
