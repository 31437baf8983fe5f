"""How large a body is that comes without a length: it is counted while it is read, whoever reads it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

Tell = Callable[[int], None]
"""Hears once, when a body is over, how many bytes came."""


class Followed:
    """A stream of httpx2 or httpx that is read as before. What is made of it says the library's classes of streams.

    One that nobody reads to its end or closes tells when it is let go of.
    """

    def __init__(self, stream: Any, tell: Tell) -> None:
        self._stream = stream
        self._tell: Tell | None = tell
        self._size = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._size += len(chunk)
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._size += len(chunk)
            yield chunk

    def close(self) -> None:
        """See the library's SyncByteStream."""
        try:
            self._stream.close()
        finally:
            self._over()

    async def aclose(self) -> None:
        """See the library's AsyncByteStream."""
        try:
            await self._stream.aclose()
        finally:
            self._over()

    def __del__(self) -> None:
        with suppress(RuntimeError):  # where Python is ending, nobody can be told any more
            self._over()

    def _over(self) -> None:
        tell, self._tell = self._tell, None
        if tell is not None:
            tell(self._size)
