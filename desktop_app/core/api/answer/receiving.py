"""Taking in the body of an answer: into memory, into a file when it is large, or piece by piece to whoever waits."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

from desktop_app.core import files
from desktop_app.core.api.answer import leftovers
from desktop_app.core.api.response import SPILL_BYTES

OnChunk = Callable[[bytes], None]
"""Gets each piece of a body as it comes."""


async def hand_on(chunks: AsyncIterator[bytes], on_chunk: OnChunk) -> int:
    """Give every piece to `on_chunk` and keep none; gives the size of all together (bytes)."""
    size = 0
    async for chunk in chunks:
        size += len(chunk)
        on_chunk(chunk)
    return size


async def read_body(chunks: AsyncIterator[bytes], folder: Path) -> tuple[bytes | None, Path | None, int]:
    """The body in memory, or in a file of `folder` once it is larger than SPILL_BYTES; and its size in bytes.

    Raises StorageProblem; then, as whenever it is not read to its end, no file is left.
    """
    kept: list[bytes] = []
    size = 0
    file = None
    try:
        async for chunk in chunks:
            size += len(chunk)
            if file is None and size > SPILL_BYTES:
                files.ensure_folder(folder)
                await asyncio.to_thread(leftovers.sweep, folder)  # what killed programs left makes room
                file = tempfile.NamedTemporaryFile(dir=folder, prefix=leftovers.prefix(), delete=False)  # noqa: SIM115
                file.write(b"".join(kept))
                kept.clear()
            if file is None:
                kept.append(chunk)
            else:
                file.write(chunk)
    except OSError as error:
        if file:
            _remove(file)
        raise files.storage_problem(error, folder) from error
    except BaseException:
        if file:
            _remove(file)
        raise
    if file is None:
        return b"".join(kept), None, size
    file.close()
    return None, Path(file.name), size


def _remove(file: "tempfile._TemporaryFileWrapper[bytes]") -> None:
    with suppress(OSError):
        file.close()
    Path(file.name).unlink(missing_ok=True)
