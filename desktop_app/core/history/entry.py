"""What is kept of one request: `Entry` for the list, `Details` for opening it again."""

from dataclasses import dataclass
from typing import Final

KEPT_BODY: Final = 64 << 10
"""How much of a body (bytes) is kept; of a longer one nothing, for half a body can't be sent again."""

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One request in the list. `at`: when it was sent (seconds since 1970); `duration` in seconds, `size` in bytes.

    status: 0 where nothing answered; `problem` is then the code of the error. name: of the saved request or operation.
    source: who sent it ("console", "command line", ...).
    """

    at: float
    profile: str
    method: str
    url: str
    status: int = 0
    duration: float = 0.0
    size: int = 0
    name: str = ""
    source: str = ""
    problem: str = ""
    starred: bool = False
    id: int = 0


@dataclass(frozen=True, slots=True)
class Details:
    """What was sent and what came back, masked. None for a body that there was not, or that is not kept."""

    request_headers: Headers = ()
    request_body: bytes | None = None
    response_headers: Headers = ()
    response_body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are wanted; everything that is left out fits.

    text: words that all have to be there, each as the beginning of a word of method, address, status or name.
    status: a status, or a class of them from 1 (1xx) to 5 (5xx); 0 for requests that nothing answered.
    """

    text: str = ""
    profile: str = ""
    method: str = ""
    status: int | None = None
    starred: bool = False
