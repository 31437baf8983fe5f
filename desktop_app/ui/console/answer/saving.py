"""Saving the body of an answer. No widgets."""

import asyncio
import re
from io import BytesIO
from pathlib import Path
from typing import Final

from desktop_app.core import files
from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr

_LONGEST: Final = 120
_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


async def save(response: Response, path: Path) -> None:
    """Write the body of `response`, as it came, to `path`, whole or not at all. Raises StorageProblem."""
    try:
        await asyncio.to_thread(_copy, response, path)
    except OSError as error:
        raise files.storage_problem(error, path) from error


def _copy(response: Response, path: Path) -> None:
    with response.body_file.open("rb") if response.body_file else BytesIO(response.content or b"") as body:
        files.copy_atomic(body, path)


def suggested_name(path: str, response: Response) -> str:
    """A file name for the body: the one that the API gives (RFC 6266), else the end of `path`."""
    given = _given(response)
    if given:
        return given
    last = _clean(path.partition("?")[0].rstrip("/").rpartition("/")[2].strip("{}")) or tr("answer")
    import mimetypes

    ending = mimetypes.guess_extension(response.content_type)
    return last if "." in last else f"{last}{ending or ''}"


def plain_name(path: str) -> str:
    """What a request to `path` may be called where it has no name: `projects` for `/v1/projects?limit=3`."""
    last = re.sub(r"[^\w-]+", "", path.partition("?")[0].rstrip("/").rpartition("/")[2])
    return last or tr("answer")


def _given(response: Response) -> str:
    """The file name of Content-Disposition, without folders: the API must not say where it goes."""
    header = response.header("content-disposition")
    if not header:
        return ""
    from email.message import Message

    message = Message()
    message["content-disposition"] = header
    name = message.get_filename() or ""
    return _clean(re.split(r"[/\\]", name)[-1])


def _clean(name: str) -> str:
    return _NOT_IN_NAMES.sub("_", name).strip(". ")[:_LONGEST]
