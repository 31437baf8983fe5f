"""Bodies of requests from the words of `call`: of a file, of standard input, of a form."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.cli.pairs import pair
from desktop_app.cli.terminal import read_all
from desktop_app.core import files
from desktop_app.core.api.bodies import FileBody, MultipartBody, Part
from desktop_app.core.api.response import SPILL_BYTES
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr


async def from_file(name: str) -> dict[str, Any]:
    """The field of Request that has what is in the file `name`, or on standard input for "-".

    A large file is read while it is sent. Raises UsageProblem for a file that is not there, and StorageProblem.
    """
    if name == "-":
        return {"body": await read_all()}
    path = Path(name).expanduser()  # noqa: ASYNC240 - looks at the environment alone
    if await asyncio.to_thread(_size, path) > SPILL_BYTES:
        return {"upload": FileBody(path)}
    data = await asyncio.to_thread(files.read_bytes, path)
    if data is None:
        raise UsageProblem("no_file", tr("There is no file {path}.", path=name), tr("Check the path after @."))
    return {"body": data}


def form(words: Sequence[str]) -> MultipartBody:
    """The form of NAME=TEXT and NAME=@FILE, as curl writes them. Raises UsageProblem."""
    return MultipartBody(tuple(map(_part, words)))


def _part(word: str) -> Part:
    name, value = pair(word, tr("{option} takes one NAME=TEXT or NAME=@FILE.", option="--form"))
    if not value.startswith("@"):
        return Part(name, value)
    path, _, kind = value[1:].partition(";type=")
    return Part(name, file=Path(path).expanduser(), media_type=kind)


def _size(path: Path) -> int:
    """Bytes; 0 for what has no size, such as a pipe, or is not there."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
