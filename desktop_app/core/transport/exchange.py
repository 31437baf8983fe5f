"""One request and what came back, as whoever listens to a client hears it. Raw: nothing here is masked yet."""

from asyncio import CancelledError
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr

KEPT_BYTES = 64 << 10
"""How much of a body (bytes) is handed on; of a longer one the beginning."""

RawHeaders = Sequence[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Body:
    """The beginning of a message's content, at most KEPT_BYTES, and the `size` (bytes) of the whole."""

    start: bytes = field(default=b"", repr=False)
    size: int = 0

    @classmethod
    def of(cls, content: bytes) -> "Body":
        """The body whose whole content is `content`."""
        return cls(content[:KEPT_BYTES], len(content))


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request, and its answer or why there was none. Its repr shows neither headers nor bodies.

    duration: seconds from sending to the last byte. status: 0 where nothing answered; `problem` then says why.
    """

    method: str
    url: str = field(repr=False)
    request_headers: RawHeaders = field(repr=False)
    request_body: Body
    duration: float
    status: int = 0
    reason: str = ""
    response_headers: RawHeaders = field(default=(), repr=False)
    response_body: Body = Body()
    problem: str = ""

    def header(self, name: bytes) -> bytes:
        """The first value of the request's header field `name` (in lower case), or nothing."""
        return next((value for key, value in self.request_headers if key.lower() == name), b"")


Observer = Callable[[Exchange], None]
"""Hears of every exchange once it is over. Must be quick and must not raise."""


class Hearing:
    """Collects one exchange while it happens, and tells the observer when it is over, however it ends.

    Used as a context around sending and reading; without an observer it does nothing.
    """

    __slots__ = ("_answer", "_body", "_observer", "_sent", "_started")

    def __init__(self, observer: Observer | None) -> None:
        self._observer = observer
        self._sent: tuple[str, str, RawHeaders, Body] | None = None
        self._answer: tuple[int, str, RawHeaders] = (0, "", ())
        self._body = Body()
        self._started = 0.0

    def sent(self, method: str, url: str, headers: RawHeaders, content: bytes) -> None:
        """This request goes out now."""
        self._sent, self._started = (method, url, headers, Body.of(content)), perf_counter()

    def answered(self, status: int, reason: str, headers: RawHeaders) -> None:
        """The head of the answer is here."""
        self._answer = (status, reason, headers)

    def read(self, body: Body) -> None:
        """The body of the answer is here."""
        self._body = body

    def __enter__(self) -> "Hearing":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: object) -> None:
        if self._observer is None or self._sent is None:
            return
        duration = perf_counter() - self._started
        self._observer(Exchange(*self._sent, duration, *self._answer, self._body, _words(error)))


def _words(error: BaseException | None) -> str:
    """Why there was no whole answer, for the person."""
    if error is None:
        return ""
    if isinstance(error, CancelledError):
        return tr("Stopped before the answer was here.")
    return error.message if isinstance(error, UserFacing) else type(error).__name__
