"""Bodies of requests: forms and GraphQL as bytes, files and forms with files as streams that can be opened again.

What streams is read from the disk while it is sent, piece by piece, so that its size does not matter.
"""

import asyncio
import json
import mimetypes
import secrets
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import urlencode

from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
ANYTHING: Final = "application/octet-stream"
PIECE: Final = 256 * 1024
"""Bytes that are read at once."""


class StreamedBody(Protocol):
    """A body that is made while it is sent."""

    @property
    def content_type(self) -> str:
        """What its Content-Type field says."""
        ...

    def length(self) -> int:
        """Its size in bytes. Blocks for the time of looking at files. Raises RequestProblem `no_file`."""
        ...

    def stream(self) -> AsyncIterator[bytes]:
        """Its bytes from the start; may be asked for again. Raises RequestProblem for a file that is gone."""
        ...


@dataclass(frozen=True, slots=True)
class FileBody:
    """The bytes of a file. media_type: "" for what its name says."""

    path: Path
    media_type: str = ""

    @property
    def content_type(self) -> str:
        """The media type that was given, else what the name of the file says."""
        return self.media_type or media_type_of(self.path)

    def length(self) -> int:
        """Size of the file in bytes. Raises RequestProblem `no_file`."""
        return _size(self.path)

    async def stream(self) -> AsyncIterator[bytes]:
        """The bytes. Raises RequestProblem."""
        async for piece in _read(self.path):
            yield piece


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form: a text, or the bytes of `file`. media_type: "" for none, and for a file what its name says."""

    name: str
    text: str = ""
    file: Path | None = None
    media_type: str = ""


def _boundary() -> str:
    return f"framer-desk-{secrets.token_hex(16)}"


@dataclass(frozen=True, slots=True)
class MultipartBody:
    """A form with files (RFC 7578)."""

    parts: tuple[Part, ...]
    boundary: str = field(default_factory=_boundary)

    @property
    def content_type(self) -> str:
        """Names the boundary (RFC 2046 section 5.1.1)."""
        return f"{MULTIPART}; boundary={self.boundary}"

    def length(self) -> int:
        """Size in bytes, boundaries included. Raises RequestProblem `no_file`."""
        inside = sum(len(self._head(part)) + _content_size(part) + 2 for part in self.parts)
        return inside + len(self._end())

    async def stream(self) -> AsyncIterator[bytes]:
        """The parts one after the other. Raises RequestProblem."""
        for part in self.parts:
            yield self._head(part)
            if part.file is None:
                yield part.text.encode()
            else:
                async for piece in _read(part.file):
                    yield piece
            yield b"\r\n"
        yield self._end()

    def _head(self, part: Part) -> bytes:
        said = f'form-data; name="{_quoted(part.name)}"'
        media_type = part.media_type
        if part.file is not None:
            said += f'; filename="{_quoted(part.file.name)}"'
            media_type = media_type or media_type_of(part.file)
        lines = [f"--{self.boundary}", f"Content-Disposition: {said}"]
        if media_type:
            lines.append(f"Content-Type: {media_type}")
        return "\r\n".join([*lines, "", ""]).encode()

    def _end(self) -> bytes:
        return f"--{self.boundary}--\r\n".encode()


def form(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Names and values as a form sends them (URL Standard section 5.2)."""
    return urlencode(list(pairs), errors="replace").encode()


def graphql(query: str, variables: str) -> bytes:
    """What GraphQL over HTTP sends; `variables` is the text of a JSON object, or nothing.

    Raises RequestProblem `bad_graphql_variables`.
    """
    message: dict[str, Any] = {"query": query.strip()}
    if variables.strip():
        try:
            given = json.loads(variables)
        except (ValueError, RecursionError):
            given = None
        if not isinstance(given, dict):
            raise RequestProblem(
                "bad_graphql_variables",
                tr("The variables of the query are no JSON object."),
                tr("Write them as in {example}, or leave them out.", example='{"first": 10}'),
            )
        message["variables"] = given
    return json.dumps(message, ensure_ascii=False).encode()


def media_type_of(path: Path) -> str:
    """What the name of a file says it is; `application/octet-stream` where it says nothing."""
    return mimetypes.guess_type(path.name)[0] or ANYTHING


def _quoted(text: str) -> str:
    """As browsers write names of fields and files (RFC 7578 section 4.2, HTML Standard section 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _content_size(part: Part) -> int:
    return len(part.text.encode()) if part.file is None else _size(part.file)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise _no_file(path, error) from error


async def _read(path: Path) -> AsyncIterator[bytes]:
    try:
        file = await asyncio.to_thread(path.open, "rb")
    except OSError as error:
        raise _no_file(path, error) from error
    with file:
        while piece := await asyncio.to_thread(file.read, PIECE):
            yield piece


def _no_file(path: Path, error: OSError) -> RequestProblem:
    return RequestProblem(
        "no_file",
        tr("The file {path} can't be read: {reason}.", path=path, reason=error.strerror or str(error)),
        tr("Choose another file for the body."),
    )
