"""A file of saved requests on the disk: what was read is what is written over."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.errors import DescriptionProblem, StorageProblem
from desktop_app.core.i18n import tr

SUFFIXES: Final = (".http", ".rest")


class SavedFile:
    """One file of requests. What was read is what is written over: a file that changed meanwhile is left alone."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._digest = _digest(b"")

    def read(self) -> HttpFile:
        """What is in it now; an empty one where there is none. Raises StorageProblem, DescriptionProblem."""
        data = files.read_bytes(self.path) or b""
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise DescriptionProblem(
                "requests_unreadable",
                tr("{path} is not written in UTF-8.", path=self.path),
                tr("Save it as UTF-8, then try again."),
            ) from error
        self._digest = _digest(data)
        return HttpFile(text)

    @property
    def changed(self) -> bool:
        """Whether another program changed it since it was read or written. Raises StorageProblem."""
        return _digest(files.read_bytes(self.path) or b"") != self._digest

    def write(self, file: HttpFile) -> None:
        """Put `file` in its place, whole. Raises StorageProblem, `changed_on_disk` where another program wrote it."""
        if self.changed:
            raise StorageProblem(
                "changed_on_disk",
                tr("{path} was changed by another program.", path=self.path),
                tr("Open it again, then save your changes. Nothing was written."),
            )
        data = file.text.encode()
        files.write_atomic(self.path, data, mode=0o644)
        self._digest = _digest(data)


def files_in(folder: Path) -> Iterator[Path]:
    """The files of requests in `folder` and below, in the order of their names; hidden folders are left out."""
    try:
        entries = sorted(folder.iterdir(), key=lambda path: (path.is_dir(), path.name.lower()))
    except OSError as error:
        raise files.storage_problem(error, folder) from error
    for path in entries:
        if path.name.startswith(".") or path.name == "node_modules":
            continue
        if path.is_dir() and not path.is_symlink():
            yield from files_in(path)
        elif path.suffix.lower() in SUFFIXES:
            yield path


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()
