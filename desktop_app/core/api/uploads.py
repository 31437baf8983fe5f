"""Sending a body from the disk: as long as was said, and from its start each time."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.api.bodies import FileBody, StreamedBody
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr


@dataclass(frozen=True, slots=True)
class PiecesBody:
    """Bytes and files, one after the other. content_type: "" where the request says it."""

    pieces: tuple[bytes | Path, ...]
    content_type: str = ""

    def length(self) -> int:
        """Its size in bytes. Blocks for the time of looking at files. Raises RequestProblem `no_file`."""
        return sum(len(piece) if isinstance(piece, bytes) else FileBody(piece).length() for piece in self.pieces)

    async def stream(self) -> AsyncIterator[bytes]:
        """The bytes. Raises RequestProblem."""
        for piece in self.pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                async for chunk in FileBody(piece).stream():
                    yield chunk


class Upload:
    """`body` as an HTTP library takes it. Every time that it is gone through it starts anew."""

    def __init__(self, body: StreamedBody, size: int) -> None:
        """size: what its length was, and Content-Length says."""
        self._body = body
        self._size = size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Exactly `size` bytes: what was written to a file since then is left out.

        Raises RequestProblem for one that is shorter now, or gone.
        """
        left = self._size
        async for chunk in self._body.stream():
            chunk = chunk[:left]
            left -= len(chunk)
            yield chunk
            if not left:
                return
        if left:
            raise RequestProblem(
                "file_changed",
                tr("A file of the body became shorter while it was sent."),
                tr("Send it again when nothing writes to it."),
            )
