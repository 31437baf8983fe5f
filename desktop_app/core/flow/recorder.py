"""`Recorder` hears every exchange of the program and writes down those that belong to a sign-in.

While a sign-in runs, what is sent on its behalf is its own (a context variable says so, and tasks inherit it). What is
sent later belongs to the sign-in whose token it carries: a renewal, an introspection, the first call of the API.
What went before, from looking an address up to registering, is adopted by the next sign-in to that server.

Nothing here may hold up or break a sign-in: a thread of its own masks and writes, and its failures go to the log.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import replace
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core import address
from desktop_app.core.clock import Clock
from desktop_app.core.errors import DiscoveryProblem, StorageProblem, UserFacing
from desktop_app.core.flow.kinds import Endpoints, form_of
from desktop_app.core.flow.labels import Known, digest
from desktop_app.core.flow.message import Flow, Kind, Outcome
from desktop_app.core.flow.store import FlowStore
from desktop_app.core.logs import logger
from desktop_app.core.redact import Secret
from desktop_app.core.transport.exchange import Exchange

if TYPE_CHECKING:
    from desktop_app.core.flow.writer import FlowWriter

_log = logger("flow")

ADOPTED_SECONDS: Final = 600.0
"""How long ago an address may have been looked up to be told with the sign-in that follows."""
_ADOPTED: Final[frozenset[Kind]] = frozenset({"challenge", "resource_metadata", "registration"})
_LATER: Final[frozenset[Kind]] = frozenset({"renewal", "introspection", "revocation", "userinfo"})
_FORM_TOKENS: Final = ("token", "refresh_token", "access_token", "subject_token")
_CLOSING_SECONDS: Final = 3.0
_SETTLED_MOST: Final = 1000

Listener = Callable[[str], None]
"""Told the name of a connection of which something was written down, on the recorder's own thread."""

_current: ContextVar[Recording | None] = ContextVar("recording", default=None)


class Recorder:
    """Give `hear` to whoever sends; `begin` a recording for each sign-in."""

    def __init__(self, store: FlowStore, clock: Clock) -> None:
        """store: for the recorder's thread alone."""
        self._store = store
        self._clock = clock
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._key = b""
        self._before: deque[tuple[float, Exchange]] = deque(maxlen=8)
        self._settled: set[int] = set()
        self._listeners: list[Listener] = []
        self._running: set[int] = set()
        self._complained = False

    def hear(self, exchange: Exchange) -> None:
        """Take an exchange that is over. Quick; never raises."""
        recording = _current.get()
        if recording is None and hash(exchange.header(b"authorization")) in self._settled:
            return  # the API is called again and again; only the first call is told
        at = self._clock.now() - exchange.duration
        if recording is not None:
            recording.add(partial(_write_exchange, exchange, at))
        else:
            self.submit(partial(self._attribute, exchange, at))

    def begin(self, profile: str, grant: str, endpoints: Mapping[str, str], servers: Sequence[str]) -> Recording:
        """A recording of a sign-in that starts now.

        endpoints: those set by hand, by their names in metadata. servers: addresses whose earlier exchanges belong
        to it.
        """
        flow = Flow(id=0, profile=profile, grant=grant, started=self._clock.now(), endpoints=dict(endpoints))
        recording = Recording(self, self._clock, profile)
        self.submit(partial(self._begin, recording, flow, list(servers)))
        return recording

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of everything that is written; calling what is given ends that."""
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def runs(self, flow: int) -> bool:
        """Whether this flow, by its ID, is of a sign-in that this program is at."""
        return flow in self._running

    def submit(self, job: Callable[[], None]) -> None:
        """Let the recorder's thread do `job`."""
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="flow recorder", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Write what is still waiting, at most some seconds long, and close the file. Blocks."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(_CLOSING_SECONDS)
            self._thread = None

    # On the recorder's thread

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except StorageProblem as problem:
                self._complain(problem)
            except Exception:
                _log.exception("a message of a sign-in was not recorded")
        self._store.close()

    def _complain(self, problem: StorageProblem) -> None:
        """Say once that the record can't be kept; the sign-in itself does not need it."""
        level = _log.debug if self._complained else _log.info
        level("sign-ins are not recorded: %s (%s)", problem.message, problem.code)
        self._complained = True

    def _begin(self, recording: Recording, flow: Flow, servers: list[str]) -> None:
        adopted = [(at, each) for at, each in self._before if at > flow.started - ADOPTED_SECONDS]
        adopted = [(at, each) for at, each in adopted if _same_server(each.url, servers)]
        self._before.clear()
        writer = self._writer(replace(flow, id=self._store.begin(flow)))
        recording.writer = writer
        self._running.add(writer.flow.id)
        for at, exchange in adopted:
            writer.exchange(exchange, at)
        self.tell(flow.profile)

    def _attribute(self, exchange: Exchange, at: float) -> None:
        """Find the sign-in that an exchange belongs to, by the tokens that it carries."""
        kind = Endpoints().kind(exchange)
        if kind in _ADOPTED:
            self._before.append((at, exchange))
            return
        flow = self._find(exchange) if self._store.exists else None
        if flow is not None:
            kind = Endpoints(flow.endpoints).kind(exchange)
            later = kind in _LATER
            if later or not self._store.has(flow.id, "api"):
                writer = self._writer(flow, self._store.labels(flow.id))
                if writer.exchange(exchange, at, kind if later else "api", once=not later):
                    self.tell(flow.profile)
        if kind not in _LATER and exchange.header(b"authorization"):
            if len(self._settled) >= _SETTLED_MOST:
                self._settled.clear()
            self._settled.add(hash(exchange.header(b"authorization")))

    def _writer(self, flow: Flow, known: Sequence[Known] = ()) -> FlowWriter:
        from desktop_app.core.flow.writer import FlowWriter  # here: most programs find that there is nothing to write

        return FlowWriter(self._store, self._secret_key(), flow, known)

    def _find(self, exchange: Exchange) -> Flow | None:
        digests = [found for value in _carried(exchange) if (found := digest(self._secret_key(), value))]
        return self._store.find(digests) if digests else None

    def _secret_key(self) -> bytes:
        self._key = self._key or self._store.key()
        return self._key

    def over(self, flow: int) -> None:
        """The sign-in of this flow is over."""
        self._running.discard(flow)

    def tell(self, profile: str) -> None:
        """Let the listeners know that something of `profile` was written."""
        for listener in list(self._listeners):
            with suppress(RuntimeError):  # its event loop is closed
                listener(profile)


class Recording:
    """One sign-in that is being recorded. Its methods return at once and never raise."""

    def __init__(self, recorder: Recorder, clock: Clock, profile: str) -> None:
        self._recorder = recorder
        self._clock = clock
        self._profile = profile
        self._over = False
        self.writer: FlowWriter | None = None

    @contextmanager
    def active(self) -> Iterator[None]:
        """Everything sent within the block belongs to this sign-in. No `yield` of a generator may be inside."""
        before = _current.set(self)
        try:
            yield
        finally:
            _current.reset(before)

    def browser_opened(self, url: str) -> None:
        """The browser was given the authorization request `url`."""
        at = self._clock.now()
        self.add(lambda writer: writer.browser_opened(url, at))

    def browser_returned(self, redirect_uri: str, params: Mapping[str, str], *, pasted: bool) -> None:
        """The answer arrived at the listener, or was pasted."""
        at = self._clock.now()
        kept = dict(params)
        self.add(lambda writer: writer.browser_returned(redirect_uri, kept, at, pasted=pasted))

    def ignored(self, reason: str) -> None:
        """Something that is not the answer arrived at the listener."""
        at = self._clock.now()
        self.add(lambda writer: writer.ignored(reason, at))

    def verified(self, checks: Sequence[tuple[str, str, str]]) -> None:
        """The tokens were looked at: name, result and detail of each check."""
        at, kept = self._clock.now(), list(checks)
        self.add(lambda writer: writer.verified(kept, at))

    def signed_in(self, issuer: str, account: str, secrets: Mapping[str, Secret]) -> None:
        """It is over, and well. secrets: tokens or keys by the letters of `labels`, to recognise them later."""
        for letter, secret in secrets.items():
            self.add(partial(_know, letter, secret.reveal()))
        self._end("signed_in", issuer=issuer, account=account)

    def failed(self, problem: UserFacing) -> None:
        """It is over, without a token."""
        self._end(
            "failed",
            code=problem.code,
            problem=problem.message,
            remedy=problem.remedy,
            server_words=problem.server_words,
        )

    def cancelled(self) -> None:
        """The person stopped it. Says nothing where it is over already."""
        self._end("cancelled")

    def add(self, write: Callable[[FlowWriter], object]) -> None:
        """Let the recorder's thread do `write`."""
        self._recorder.submit(partial(self._add, write))

    def _end(self, outcome: Outcome, **details: str) -> None:
        if not self._over:
            self._over = True
            changes = {"outcome": outcome, "ended": self._clock.now(), **details}
            self.add(partial(self._settle, changes))

    def _settle(self, changes: dict[str, Any], writer: FlowWriter) -> None:
        self._recorder.over(writer.flow.id)
        writer.settle(**changes)

    def _add(self, write: Callable[[FlowWriter], object]) -> None:
        if self.writer is not None:  # there is none where the disk refused
            write(self.writer)
            self._recorder.tell(self._profile)


def _know(letter: str, secret: str, writer: FlowWriter) -> None:
    writer.know(letter, secret)


def _write_exchange(exchange: Exchange, at: float, writer: FlowWriter) -> None:
    writer.exchange(exchange, at)


def _carried(exchange: Exchange) -> Iterator[str]:
    """What may be a token in a request: the last words of header fields, members of its form."""
    for name, value in exchange.request_headers:
        if name.lower() not in (b"user-agent", b"accept", b"accept-encoding", b"host"):
            words = value.decode("latin-1").split()
            yield from words[-1:]
    form = form_of(exchange)
    yield from (form[name] for name in _FORM_TOKENS if name in form)


def _same_server(url: str, servers: Sequence[str]) -> bool:
    with suppress(DiscoveryProblem):
        origin = address.origin(url)
        for server in servers:
            with suppress(DiscoveryProblem):
                if address.origin(server) == origin:
                    return True
    return False
