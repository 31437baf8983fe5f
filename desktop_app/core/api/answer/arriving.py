"""A body on its way: whoever sent the request can look at it while it comes, and say that it is enough."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Literal

from desktop_app.core.logs import logger

_log = logger("api")
Cut = Literal["", "stopped", "broken"]
"""Why a body is not whole: the person stopped it, or the connection broke off. Empty where it is whole."""


class Arriving:
    """Follows one answer. `begun` is set once its header is here; what is shown of it is up to `on_piece`."""

    def __init__(self, on_piece: Callable[[bytes], None]) -> None:
        """on_piece: gets each piece of the body as it comes; must be quick."""
        self._on_piece = on_piece
        self._stopping = False
        self._waiting: asyncio.Task[object] | None = None  # the task that waits for the next piece
        self.begun = False
        self.status = 0
        self.reason = ""
        self.headers: tuple[tuple[str, str], ...] = ()
        self.size = 0
        """Bytes that are here."""
        self.cut: Cut = ""

    def begin(self, status: int, reason: str, headers: tuple[tuple[str, str], ...]) -> None:
        """The header of an answer is here; of one before it (a redirect, a refused token) nothing counts any more."""
        self.status, self.reason, self.headers = status, reason, headers
        self.begun, self.size, self.cut = True, 0, ""

    @property
    def media(self) -> str:
        """Media type without parameters, in lower case."""
        named = (value for name, value in self.headers if name.lower() == "content-type")
        return next(named, "").partition(";")[0].strip().lower()

    @property
    def events(self) -> bool:
        """Whether these are server-sent events: there may be nothing to say for long."""
        return self.media == "text/event-stream"

    def stop(self) -> None:
        """It is enough: what is here by now becomes the body. Nothing happens where it is not coming any more."""
        self._stopping = True
        if self._waiting is not None:
            self._waiting.cancel()

    def _enough(self) -> bool:
        return self._stopping

    async def follow(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """The pieces of a body, up to where it ends, is stopped, or breaks off after there was something."""
        self._stopping = False
        while (chunk := await self._next(chunks)) is not None:
            self.size += len(chunk)
            self._on_piece(chunk)
            yield chunk

    async def _next(self, chunks: AsyncIterator[bytes]) -> bytes | None:
        if self._enough():
            self.cut = "stopped"
            return None
        self._waiting = task = asyncio.current_task()
        try:
            return await anext(chunks, None)
        except asyncio.CancelledError:
            if not self._enough() or task is None:
                raise
            task.uncancel()  # the stop was for the body alone
            self.cut = "stopped"
        except Exception as error:  # of the network, the encryption or the encoding; what has come is worth keeping
            if not self.size:
                raise
            _log.info("a body broke off after %d bytes", self.size, exc_info=error)
            self.cut = "broken"
        finally:
            self._waiting = None
        return None
