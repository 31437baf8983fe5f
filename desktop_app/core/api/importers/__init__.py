"""Requests of other programs: curl commands, Postman, HAR, Insomnia, Bruno, OpenAPI, told apart by what is in them."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.api.importers.imported import Imported, nothing_found
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr

_CURL: Final = re.compile(r"\s*(?:[$>#%]\s+)?(?:\S*[\\/])?curl(?:\.exe)?\s", re.IGNORECASE)


def read(path: Path) -> Imported:
    """What is in the file or folder at `path`. Raises DescriptionProblem and StorageProblem."""
    from desktop_app.core.api.importers import bruno

    if path.is_dir() or path.suffix.lower() == ".bru":
        return bruno.read(path)
    data = files.read_bytes(path)
    if data is None:
        raise StorageProblem("disk_missing", tr("There is no {path}.", path=path), tr("Check the path."))
    return read_data(data)


def read_data(data: bytes) -> Imported:
    """What is in a file with this content, or was pasted. Raises DescriptionProblem."""
    from desktop_app.core.api.description import decoding
    from desktop_app.core.api.importers import curl, description, har, insomnia, postman

    text = data[:4096].decode("utf-8-sig", "replace")
    if _CURL.match(text) or text.startswith("#!"):
        return curl.read(data.decode("utf-8-sig", "replace"))
    document = decoding.decode(data)
    readers: list[tuple[Callable[[Any], bool], Callable[[Any], Imported]]] = [
        (each.matches, each.read) for each in (postman, har, insomnia, description)
    ]
    for matches, make in readers:
        if matches(document):
            return make(document)
    raise nothing_found()
