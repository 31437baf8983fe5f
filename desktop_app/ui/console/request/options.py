"""How a request is sent, apart from what is in it. No widgets."""

from dataclasses import dataclass
from typing import Final

MOST_REPEATS: Final = 1000


@dataclass(frozen=True)
class Options:
    """redirects: whether they are followed. timeout: seconds without an answer; None for the program's own.

    http2: whether HTTP/2 is offered; None for what the connection says. compression: whether the answer may be
    compressed. retries: how often a trouble that passes is met with another try, where the
    request may be repeated. repeat: how often it is sent in a row.
    """

    redirects: bool = True
    timeout: float | None = None
    http2: bool | None = None
    compression: bool = True
    retries: int = 0
    repeat: int = 1


PLAIN: Final = Options()
