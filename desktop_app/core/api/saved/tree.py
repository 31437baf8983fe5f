"""What is in a folder of saved requests, and changing it: every change reads the file anew and writes it whole."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.saved.file import SUFFIXES, SavedFile
from desktop_app.core.errors import DescriptionProblem, RequestProblem, StorageProblem, UserFacing
from desktop_app.core.i18n import tr

LARGEST: Final = 8 << 20
"""Bytes of a file that is looked into; a longer one is listed with the reason."""
MOST: Final = 5000
"""Files of a folder that are listed; the person may have chosen a whole disk."""
_SKIPPED: Final = frozenset({"node_modules", "__pycache__", "venv"})
_FORBIDDEN: Final = frozenset('<>:"/\\|?*') | {chr(code) for code in range(32)}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a request is saved: a file, and which of its requests it is (from 0)."""

    path: Path
    number: int


@dataclass(frozen=True, slots=True)
class Request:
    """One saved request, as a tree shows it. `title`: its name, or what it sends where it has none."""

    place: Place
    method: str
    title: str


@dataclass(frozen=True, slots=True)
class File:
    """A file and its requests; `problem`: why it can't be read."""

    path: Path
    requests: tuple[Request, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder, those in it, and its files. problem: why it can't be read. more: there is more than is listed."""

    path: Path
    folders: tuple["Folder", ...] = ()
    files: tuple[File, ...] = ()
    problem: str = ""
    more: bool = False

    def requests(self) -> Iterator[Request]:
        """All requests in it and below."""
        for folder in self.folders:
            yield from folder.requests()
        for file in self.files:
            yield from file.requests

    def paths(self) -> Iterator[Path]:
        """The folders and files that are listed, its own path first."""
        yield self.path
        for folder in self.folders:
            yield from folder.paths()
        yield from (file.path for file in self.files)


def read(path: Path) -> Folder:
    """What is in the folder at `path`. What can't be read is in it with its reason; raises nothing. Blocks."""
    return _folder(path, [MOST])


def _folder(path: Path, left: list[int]) -> Folder:
    try:
        entries = sorted(path.iterdir(), key=lambda each: each.name.lower())
    except OSError as error:
        return Folder(path, problem=files.storage_problem(error, path).message)
    folders, found = list[Folder](), list[File]()
    for each in entries:
        if left[0] <= 0:
            return Folder(path, tuple(folders), tuple(found), more=True)
        if each.name.startswith(".") or each.name in _SKIPPED or each.is_symlink():
            continue
        if each.is_dir():
            folders.append(_folder(each, left))
        elif each.suffix.lower() in SUFFIXES:
            left[0] -= 1
            found.append(_file(each))
    return Folder(path, tuple(folders), tuple(found))


def _file(path: Path) -> File:
    try:
        if path.stat().st_size > LARGEST:
            return File(path, problem=tr("{path} is too large to be looked into.", path=path.name))
        read = SavedFile(path).read()
    except OSError as error:
        return File(path, problem=files.storage_problem(error, path).message)
    except UserFacing as problem:
        return File(path, problem=problem.message)
    return File(path, tuple(_listed(path, number, each) for number, each in enumerate(read.requests)))


def _listed(path: Path, number: int, request: SavedRequest) -> Request:
    return Request(Place(path, number), request.method, request.name or request.target)


# Requests


def load(place: Place) -> tuple[SavedRequest, dict[str, str]]:
    """The request at `place` and the variables of its file. Raises StorageProblem, DescriptionProblem."""
    file = SavedFile(place.path).read()
    return _at(file, place), file.variables


def add(path: Path, request: SavedRequest) -> Place:
    """Put `request` at the end of the file at `path`, which is made where missing; gives where it is.

    Raises StorageProblem, DescriptionProblem.
    """
    saved = SavedFile(path)
    file = saved.read()
    saved.write(file.appended(request))
    return Place(path, len(file.requests))


def save(place: Place, request: SavedRequest, before: SavedRequest | None = None) -> None:
    """Write `request` over the one at `place`; all else in the file stays as it is.

    before: what the caller read there; when there is something else by now, StorageProblem `changed_on_disk` is raised
    and nothing is written. Raises StorageProblem, DescriptionProblem.
    """
    saved = SavedFile(place.path)
    file = saved.read()
    there = file.requests[place.number] if place.number < len(file.requests) else None
    if before is not None and (there is None or not same(there, before)):
        raise StorageProblem(
            "changed_on_disk",
            tr("{path} was changed by another program.", path=place.path),
            tr("Reload the request, or keep yours and save it again. Nothing was written."),
        )
    if there is None:
        saved.write(file.appended(request))
    else:
        saved.write(file.replaced(place.number, request))


def same(one: SavedRequest, other: SavedRequest) -> bool:
    """Whether both ask for the same, wherever they stand in their file."""
    return replace(one, line=0) == replace(other, line=0)


def rename(place: Place, name: str) -> None:
    """Call the request at `place` otherwise. Raises StorageProblem, DescriptionProblem."""
    saved = SavedFile(place.path)
    file = saved.read()
    saved.write(file.replaced(place.number, replace(_at(file, place), name=_one_line(name))))


def duplicate(place: Place) -> Place:
    """Put a copy right after the request at `place`; gives where it is. Raises StorageProblem, DescriptionProblem."""
    saved = SavedFile(place.path)
    file = saved.read()
    request, copy = _at(file, place), Place(place.path, place.number + 1)
    made = file.inserted(copy.number, file.part(place.number))
    name = tr("{name} copy", name=request.name or f"{request.method} {request.target}")
    saved.write(made.replaced(copy.number, replace(made.requests[copy.number], name=name)))
    return copy


def remove(place: Place) -> str:
    """Take the request at `place` out of its file; gives its text, for `put_back`.

    Raises StorageProblem, DescriptionProblem.
    """
    saved = SavedFile(place.path)
    file = saved.read()
    _at(file, place)
    saved.write(file.removed(place.number))
    return file.part(place.number)


def put_back(place: Place, part: str) -> None:
    """Undo `remove`. Raises StorageProblem, DescriptionProblem."""
    saved = SavedFile(place.path)
    saved.write(saved.read().inserted(place.number, part))


def move(place: Place, target: Path) -> Place:
    """Move a request to the end of the file at `target`; gives where it is now. Raises StorageProblem,
    DescriptionProblem. It is written there before it is taken away here, so that it is lost in no case.
    """
    if target == place.path:
        return place
    source, destination = SavedFile(place.path), SavedFile(target)
    file, other = source.read(), destination.read()
    _at(file, place)
    destination.write(other.inserted(len(other.requests), file.part(place.number)))
    source.write(file.removed(place.number))
    return Place(target, len(other.requests))


def _at(file: HttpFile, place: Place) -> SavedRequest:
    try:
        return file.requests[place.number]
    except IndexError:
        raise DescriptionProblem(
            "request_gone",
            tr("The request is no longer in {path}.", path=place.path),
            tr("Another program changed the file. Choose the request again."),
        ) from None


# Folders and files


def new_folder(parent: Path, name: str) -> Path:
    """Make a folder. Raises StorageProblem, RequestProblem for a name that can't be."""
    path = _free(parent, _file_name(name), "")
    try:
        path.mkdir(parents=True)
    except OSError as error:
        raise files.storage_problem(error, path) from error
    return path


def new_file(parent: Path, name: str) -> Path:
    """The path of a file that is not there yet. Raises RequestProblem for a name that can't be."""
    stem = _file_name(name)
    suffix = Path(stem).suffix.lower()
    return _free(
        parent, stem[: -len(suffix)] if suffix in SUFFIXES else stem, suffix if suffix in SUFFIXES else ".http"
    )


def rename_path(path: Path, name: str) -> Path:
    """Call a folder or a file otherwise; a file keeps its ending. Raises StorageProblem, RequestProblem."""
    wanted = _file_name(name)
    if path.is_file() and Path(wanted).suffix.lower() not in SUFFIXES:
        wanted += path.suffix
    return _moved(path, path.with_name(wanted))


def move_path(path: Path, folder: Path) -> Path:
    """Move a folder or a file into `folder`. Raises StorageProblem."""
    return path if path.parent == folder else _moved(path, folder / path.name)


def copy_file(path: Path) -> Path:
    """A copy of a file beside it; gives its path. Raises StorageProblem."""
    target = _free(path.parent, tr("{name} copy", name=path.stem), path.suffix)
    try:
        shutil.copyfile(path, target)
    except OSError as error:
        raise files.storage_problem(error, target) from error
    return target


def _moved(path: Path, target: Path) -> Path:
    if target == path:
        return path
    if target.exists() and not (path.exists() and path.samefile(target)):  # else only its case changes
        raise StorageProblem("file_exists", tr("There is a {path} already.", path=target), tr("Choose another name."))
    try:
        path.rename(target)
    except OSError as error:
        raise files.storage_problem(error, path) from error
    return target


def _free(parent: Path, stem: str, suffix: str) -> Path:
    """The first of `stem`, `stem 2`, ... that is not there yet."""
    path, number = parent / f"{stem}{suffix}", 2
    while path.exists():
        path, number = parent / f"{stem} {number}{suffix}", number + 1
    return path


def _file_name(name: str) -> str:
    """`name` as it can be on every system's disk. Raises RequestProblem."""
    made = "".join("-" if letter in _FORBIDDEN else letter for letter in name).strip(" .")
    if not made:
        raise RequestProblem("no_name", tr("A name needs a letter or a digit."), tr("Type another name."))
    return made[:120].rstrip(" .")


def _one_line(name: str) -> str:
    made = " ".join(name.split())
    if not made:
        raise RequestProblem("no_name", tr("A name needs a letter or a digit."), tr("Type another name."))
    return made
