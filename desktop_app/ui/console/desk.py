"""What lies on the console: the API of a connection, and for each tab a request and what came of it. No widgets."""

import asyncio
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description.judging import Judgement
from desktop_app.core.api.response import Response
from desktop_app.core.clock import SystemClock
from desktop_app.ui.console.answer.body import Body
from desktop_app.ui.console.answer.live import Live
from desktop_app.ui.console.answer.problems import Problem
from desktop_app.ui.console.answer.reply import Replies, Reply
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.history import DraftHistory
from desktop_app.ui.console.request.results import Checked, Summary
from desktop_app.ui.console.variables.services import VariableServices
from desktop_app.ui.console.variables.values import Values

Stage = Literal["empty", "sending", "limited", "answered", "failed"]
_KEYS: Final[Iterator[int]] = itertools.count(1)


@dataclass
class Api:
    """The API of the connection `name`: where it is, what it can do, and what this account may do there.

    authority: host, port and path in short. granted: the scopes of the token. endings: what is known of the end of
    operations, by method and path. values: of its variables.
    """

    name: str
    title: str = ""
    authority: str = ""
    base_url: str = ""
    sandbox: bool = False
    catalog: Catalog | None = None
    catalog_loaded: bool = False
    granted: tuple[str, ...] = ()
    endings: Mapping[str, str] = field(default_factory=dict)
    signed_in: bool = False
    values: Values = field(default_factory=lambda: Values("", VariableServices(), SystemClock()))


@dataclass(frozen=True)
class Source:
    """Where a saved request comes from: its file, and which one in it (by name, else by the line it starts at)."""

    path: Path
    name: str = ""
    line: int = 0


@dataclass
class Desk:
    """One tab. Times are seconds; `sent_at` and `wait_until` are of the monotonic clock.

    origin: the draft as it was opened or saved last. tab_title: what the person called the tab. source: the saved
    request that it is. key: tells tabs apart while the program runs. put_aside: what was written for other operations,
    by method and path. presses: how often Send was pressed. stage: empty (nothing sent yet), sending, limited (waiting
    for a rate limit), answered, failed.
    problem: shown in place of the body, also beside an answer (401, 403, 429). live: the answer while it comes.
    replies: the answers to this request so far. checked: what came of the checks. runs: of sending it several times.
    judged: the body against the description. wait: what a rate limit asked for, in seconds, and the number of the next
    try.
    """

    api: Api
    draft: Draft = field(default_factory=Draft)
    origin: Draft = field(default_factory=Draft)
    tab_title: str = ""
    source: Source | None = None
    key: int = field(default_factory=lambda: next(_KEYS))
    history: DraftHistory = field(default_factory=DraftHistory)
    put_aside: dict[tuple[str, str], Draft] = field(default_factory=dict)
    stage: Stage = "empty"
    sent_at: float = 0.0
    presses: int = 0
    response: Response | None = None
    body: Body | None = None
    answered_at: float = 0.0
    replies: Replies = field(default_factory=Replies)
    live: Live | None = None
    problem: Problem | None = None
    checked: tuple[Checked, ...] = ()
    runs: Summary | None = None
    judged: Judgement = field(default_factory=Judgement)
    wait: tuple[float, int] = (0.0, 0)
    wait_until: float = 0.0
    send_now: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def name(self) -> str:
        """The connection's name."""
        return self.api.name

    @property
    def title(self) -> str:
        """How the connection is called."""
        return self.api.title

    @property
    def authority(self) -> str:
        """Where its API is, in short."""
        return self.api.authority

    @property
    def base_url(self) -> str:
        """The address of its API."""
        return self.api.base_url

    @property
    def sandbox(self) -> bool:
        """Whether the connection is that to the sandbox."""
        return self.api.sandbox

    @property
    def signed_in(self) -> bool:
        """Whether there is a token."""
        return self.api.signed_in

    @property
    def granted(self) -> tuple[str, ...]:
        """The scopes of the token."""
        return self.api.granted

    @property
    def catalog(self) -> Catalog | None:
        """The operations of the API, where it is described."""
        return self.api.catalog

    @property
    def catalog_loaded(self) -> bool:
        """Whether the description was looked for."""
        return self.api.catalog_loaded

    @property
    def busy(self) -> bool:
        """Whether a request is on its way or waits for its turn."""
        return self.stage in ("sending", "limited")

    @property
    def request_name(self) -> str:
        """How its answers are referred to: the name that was given, that of the saved request, or of the operation."""
        operation, source = self.draft.operation, self.source
        names = (self.tab_title, source.name if source else "", operation.operation_id if operation else "")
        return next(filter(None, names), "")

    @property
    def edited(self) -> bool:
        """Whether there is something in the draft that isn't saved."""
        return self.draft != self.origin

    @property
    def untouched(self) -> bool:
        """Whether nothing would be lost if another request took the place of this one."""
        return not (self.edited or self.busy or self.tab_title or self.source or self.response)

    def put(self, draft: Draft) -> None:
        """Begin with `draft`, as if nothing had been here."""
        self.draft = self.origin = draft
        self.history = DraftHistory()

    def take(self, reply: Reply) -> list[Body]:
        """Show an answer; gives the bodies that are kept no longer, to be closed once nothing shows them any more."""
        gone = self.replies.add(reply)
        self.show(reply)
        return gone

    def show(self, reply: Reply) -> None:
        """Show one of the answers that are kept."""
        self.response, self.body, self.problem = reply.response, reply.body, reply.problem
        self.stage, self.answered_at, self.live = "answered", reply.at, None

    def fail(self, problem: Problem) -> None:
        """Show why there is no answer; those before it are kept."""
        self.response, self.body, self.problem = None, None, problem
        self.stage, self.live = "failed", None

    def drop_answers(self) -> list[Body]:
        """Take away all answers; gives their bodies, to be closed once nothing shows them any more."""
        self.body, self.response, self.problem = None, None, None
        return self.replies.clear()
