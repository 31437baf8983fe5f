"""What is kept of one request, and what is asked of the log. No token, no body, no value of a query."""

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

WINDOW: Final = "window"
COMMAND_LINE: Final = "command line"
NOTEBOOK: Final = "notebook"

Outcome = Literal["ok", "refused", "failed", "stopped"]
"""ok: below 400. refused: 4xx. failed: 5xx, or nothing answered. stopped: held back here, before it was sent."""
OUTCOMES: Final[tuple[Outcome, ...]] = ("ok", "refused", "failed", "stopped")
"""In the order of the numbers that stand for them in the file."""

_LONG: Final = 16
"""Characters from which on a part of a path that has a digit is no word of the API."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who sent a request: WINDOW, COMMAND_LINE or NOTEBOOK, and the name of the notebook or script, where known."""

    kind: str
    label: str = ""

    @property
    def shown(self) -> str:
        """The name that says most."""
        return self.label or self.kind


@dataclass(frozen=True, slots=True)
class Use:
    """One request. `at`: when it began (seconds since 1970); `duration` in seconds, `size` in bytes.

    status: 0 where nothing answered; `problem` is then the code of the error. operation: its ID in the API's
    description, "" where that is not known. path: without query. process: the number of the sending process.
    token: a keyed digest that tells tokens apart, b"" where there was none. expired: that token was over by then.
    anyway: sent although it was said that the scopes would not do. stopped: never sent.
    """

    at: float
    profile: str
    account: str
    method: str
    host: str
    path: str
    operation: str = ""
    source: Source = field(default=Source(COMMAND_LINE))
    process: int = 0
    status: int = 0
    duration: float = 0.0
    size: int = 0
    problem: str = ""
    token: bytes = b""
    expired: bool = False
    anyway: bool = False
    stopped: bool = False
    id: int = 0

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        if self.stopped:
            return "stopped"
        if 0 < self.status < 400:
            return "ok"
        return "refused" if 400 <= self.status < 500 else "failed"

    @property
    def what(self) -> str:
        """What requests of its kind are counted under: the operation, else the method and a path with names of parts.

        `GET /v1/projects/{id}`, so that a thousand projects are one line.
        """
        return self.operation or f"{self.method} {template(self.path)}"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which requests are wanted; everything that is left out fits.

    text: words that all have to be in the method, host, path, operation or source, or be the status or error code.
    source: a kind; label: one source of that kind. since, until: seconds since 1970, `until` exclusive.
    """

    text: str = ""
    profile: str = ""
    source: str = ""
    label: str | None = None
    outcome: Outcome | None = None
    since: float = 0.0
    until: float | None = None


class Counts(NamedTuple):
    """How many requests ended how."""

    ok: int = 0
    refused: int = 0
    failed: int = 0
    stopped: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.ok + self.refused + self.failed + self.stopped


class Bucket(NamedTuple):
    """The requests from `start` (seconds since 1970) until the next bucket."""

    start: float
    counts: Counts


class OperationUse(NamedTuple):
    """How often one operation (see `Use.what`) was asked for. seconds: all its answers together."""

    name: str
    counts: Counts
    seconds: float


class Kept(NamedTuple):
    """What the log holds: `size` of its file in bytes, `oldest` request (seconds since 1970; None: there is none)."""

    requests: int
    size: int
    oldest: float | None


def template(path: str) -> str:
    """`path` with `{id}` for every part that looks like the name of one thing: numbers, UUIDs, `prj_81Xd`."""
    return "/".join("{id}" if _names_one_thing(part) else part for part in path.split("/"))


def _names_one_thing(part: str) -> bool:
    if not any(c.isdigit() for c in part):
        return False
    kind, _, rest = part.replace("-", "_").partition("_")
    marked = kind.isalpha() and len(kind) <= 8 and len(rest) > 1 and rest.isalnum() and not rest.isalpha()
    return part.isdigit() or marked or len(part) >= _LONG
