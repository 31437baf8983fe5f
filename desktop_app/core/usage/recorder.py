"""Writes the usage log in a thread of its own, and looks for what is suspicious there: no request waits for either.

A program that is killed loses the requests of its last moment at most: see `Batches`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop_app.core.batches import Batches, made
from desktop_app.core.clock import Clock
from desktop_app.core.errors import StorageProblem
from desktop_app.core.logs import logger
from desktop_app.core.redact import Secret
from desktop_app.core.usage.events import Event, News
from desktop_app.core.usage.store import UsageStore

if TYPE_CHECKING:
    from desktop_app.core.usage.alert import Alert
    from desktop_app.core.usage.entry import Use
    from desktop_app.core.usage.watch import Watcher

Fingerprint = Callable[[Secret], bytes]
"""A keyed digest of a token. Called on the recorder's thread; may block."""
Make = Callable[[Fingerprint], "Use"]
"""Makes a request's row; called on the recorder's thread."""
Listener = Callable[[], None]

_TRIES: Final = 3
_QUIET_SECONDS: Final = 0.2
"""What was written is looked at once nothing came for so long, or ..."""
_UNSEEN_SECONDS: Final = 1.0
"""... at the latest after this: by then many requests are looked at as one."""
_PRUNED_EVERY: Final = 3600.0
_JUMP: Final = 5.0
"""Seconds by which the clock may differ from the time that passed, before it is looked at as a jump."""

_log = logger("usage")


class UsageRecorder:
    """Takes requests and news. Its thread starts with the first of them and ends with `close`."""

    def __init__(
        self,
        store: UsageStore,
        clock: Clock,
        *,
        fingerprint: Fingerprint,
        days: int,
        thresholds: Mapping[str, int],
        uptime: Callable[[], float],
    ) -> None:
        """store: for this recorder alone. days: how long requests are kept; 0: nothing is recorded.

        thresholds: of the rules, by their names. uptime: seconds that go on whatever the clock is set to, in sleep too.
        """
        self._store = store
        self._clock = clock
        self._fingerprint = fingerprint
        self._days = days
        self._uptime = uptime
        self._thresholds = thresholds
        self._watcher: Watcher | None = None
        self._begun = clock.now()
        self._following = False
        self._unseen: tuple[list[Use], list[Event]] = ([], [])
        self._unseen_since = 0.0
        self._batches: Batches[Make | News] = Batches("usage", self._write, self._end)
        self._listeners: list[Listener] = []
        self._pruned: float | None = None
        self._offset: float | None = None
        self._lost = 0
        self.raised: list[Alert] = []
        """Alerts that came up since this recorder was made, oldest first."""

    def record(self, make: Make) -> None:
        """Keep a request; returns at once and never raises. May be called on any thread."""
        self._put(make)

    def note(self, news: News) -> None:
        """Keep news; returns at once and never raises. May be called on any thread."""
        self._put(news)

    def follow(self) -> None:
        """Another process of ours noted something: once this is closed, `raised` has the alerts of others too."""
        if self._days:
            self._following = True
            self._batches.start()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` (on the recorder's thread) after every writing, and when an alert came up.

        Calling what is given ends that.
        """
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def flush(self) -> None:
        """Wait until what came in so far is written and looked at. Blocks."""
        self._batches.flush()

    def close(self) -> None:
        """Write what is waiting, then end. Blocks for as long as that takes."""
        self._batches.close()

    def _put(self, item: Make | News) -> None:
        if self._days and not self._batches.put(item):
            self._lost += 1

    # On the recorder's thread

    def _write(self, taken: list[Make | News], waited_for: bool) -> float | None:
        try:
            self._keep(taken)
            if waited_for or not taken or self._uptime() - self._unseen_since >= _UNSEEN_SECONDS:
                self._look()
        except StorageProblem as problem:
            _log.info("the usage log misses something: %s", problem.code)
        return _QUIET_SECONDS if any(self._unseen) else None

    def _end(self) -> None:
        if self._following:
            with suppress(StorageProblem):
                self.raised += self._watching().others(self._begun, self.raised)
        self._store.close()

    def _keep(self, taken: list[Make | News]) -> None:
        if not taken:
            return
        uses = made((partial(item, self._fingerprint) for item in taken if not isinstance(item, News)), "usage log")
        events = [self._event(item) for item in taken if isinstance(item, News)]
        if jump := self._jump():
            events.append(Event(self._clock.now(), "", "", "clock", details={"seconds": round(jump, 1)}))
        if not any(self._unseen):
            self._unseen_since = self._uptime()
        kept_uses, kept_events = self._add(uses, events)
        self._unseen[0].extend(kept_uses)
        self._unseen[1].extend(kept_events)
        self._tell()
        if self._lost:
            _log.info("%d requests are not in the usage log: it could not be written fast enough", self._lost)
            self._lost = 0
        self._prune()

    def _look(self) -> None:
        """Look for what is suspicious in what was kept."""
        uses, events = self._unseen
        self._unseen = ([], [])
        if uses or events:
            raised = self._watching().look(uses, events, self._clock.now())
            self.raised += raised
            if raised:
                self._tell()

    def _watching(self) -> Watcher:
        if self._watcher is None:  # imported here, where nobody waits for it
            from desktop_app.core.usage.watch import Watcher

            self._watcher = Watcher(self._store, self._thresholds)
        return self._watcher

    def _add(self, uses: list[Use], events: list[Event]) -> tuple[list[Use], list[Event]]:
        """Keep them, also where other programs are writing a lot just now."""
        for left in reversed(range(_TRIES)):
            try:
                return self._store.add(uses, events)
            except StorageProblem as problem:
                if not left or "locked" not in problem.detail:
                    raise
        raise AssertionError

    def _event(self, news: News) -> Event:
        details = dict(news.details)
        if news.replaces:
            details["replaces"] = self._fingerprint(news.replaces).hex()
        token = self._fingerprint(news.token) if news.token else b""
        return Event(news.at, news.profile, news.account, news.kind, token, details)

    def _jump(self) -> float:
        """By how many seconds the clock jumped since the last time; 0 where it did not."""
        now = self._clock.now()
        before, self._offset = self._offset, now - self._uptime()
        # What another program wrote later than now tells of a jump that nobody saw.
        jump = self._offset - before if before is not None else min(0.0, now - self._store.latest())
        return jump if abs(jump) >= _JUMP else 0.0

    def _tell(self) -> None:
        for listener in list(self._listeners):
            with suppress(RuntimeError):  # its event loop is closed
                listener()

    def _prune(self) -> None:
        """Let go of a part of what is too old, from time to time."""
        now = self._uptime()
        due = self._pruned is None or now - self._pruned >= _PRUNED_EVERY
        if due and not self._store.prune(self._clock.now(), self._days):
            self._pruned = now
