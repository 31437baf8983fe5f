"""`Limiter`: whose turn it is. Every request takes a turn before it is sent, and hands in what came of it.

A limiter of our own: those that are well kept (aiolimiter, limits, pyrate-limiter) know only what they were configured
with, and count when a request is sent. This one is filled from the answers, counts when the API can have counted, and
is shared by processes in less time than a library takes to open its file.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from desktop_app.core.api.limiting import at_once
from desktop_app.core.api.limiting.book import DISCERNIBLE, HOLD, Book, Own
from desktop_app.core.api.limiting.fields import limit_fields, quotas
from desktop_app.core.api.limiting.shelf import BookFile, Shelf
from desktop_app.core.api.retry_after import REFUSING, moment_of, wanted_wait
from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.core.api.limiting.report import Standing

NOTICEABLE: Final = 1.0
"""Seconds. A longer wait is told to the person, who can end it."""
EARLY: Final = 0.1
_LOOK: Final = (0.03, 1.0)
"""Seconds between two looks into the book, at the least and the most: a clock may be set, a block be taken back."""

Wait = Callable[[float, int], Awaitable[None]]
TooLong = Callable[[float, float], UserFacing]
"""Makes the error that says that a wait (seconds) is longer than is allowed (seconds)."""


async def cut_short(wait: Wait, seconds: float, attempt: int) -> bool:
    """Have `wait` wait; gives whether it came back early, since the person wants to send now."""
    started = time.monotonic()
    await wait(seconds, attempt)
    return time.monotonic() - started < seconds - EARLY


@dataclass(frozen=True, slots=True)
class Asking:
    """Who wants to send a request where. place: the first segment of the path, which may have limits of its own."""

    profile: str
    account: str
    host: str
    place: str
    own: Own

    @property
    def key(self) -> tuple[str, str, str]:
        """What limits are kept by."""
        return self.profile, self.account, self.host

    @classmethod
    def of(cls, profile: ProviderProfile, account: str, url: str) -> Asking:
        """A request of `account` to `url`."""
        parts = urlsplit(url)
        return cls(profile.name, account, parts.netloc, parts.path.lstrip("/").partition("/")[0], Own.of(profile))


class Turn:
    """The permission to send one request. Say what came of it with `answered`, and `close` it in any case."""

    __slots__ = ("_asking", "_began", "_limiter", "_number", "_release")

    def __init__(
        self, limiter: Limiter, asking: Asking, number: int, began: float, release: at_once.Release = at_once.nothing
    ) -> None:
        self._limiter = limiter
        self._asking = asking
        self._number = number
        self._began = began
        self._release = release

    def answered(self, status: int, url: str, headers: Iterable[tuple[str, str]]) -> None:
        """The answer's header is here, from `url`. What it says of limits is learnt, for all programs."""
        if urlsplit(url).netloc != self._asking.host:  # it was sent on: that one's limits are not this one's
            status, headers = 0, ()
        self._limiter.learn(self._asking, self._number, self._began, status, headers)

    def close(self) -> None:
        """The answer is read, or there is none."""
        release, self._release = self._release, at_once.nothing
        release()


@dataclass(slots=True)
class _Line:
    """Those of this program that wait for one account's turn, in their order."""

    length: int = 0
    first: asyncio.Lock = field(default_factory=asyncio.Lock)


class Limiter:
    """The limits of all accounts. One for each event loop; its books are shared by programs through `folder`."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.shelf = Shelf(folder)
        self._clock = clock
        self._lines: dict[tuple[str, str, str], _Line] = {}
        self._unlimited: set[tuple[str, str, str]] = set()
        self._skews: dict[tuple[str, str, str], float | None] = {}

    def quick(self, asking: Asking) -> Turn | None:
        """A turn if nothing has to be waited for."""
        if not asking.own and asking.key in self._unlimited:
            return Turn(self, asking, -1, self._clock.now())
        if (line := self._lines.get(asking.key)) and line.length:
            return None
        release = self._place(asking)
        if release is None:
            return None
        now = self._clock.now()
        wait, number = self._enter(asking, now)
        if wait:
            release()
            return None
        return Turn(self, asking, number, now, release)

    def anyway(self, asking: Asking) -> Turn:
        """A turn that waits for nothing, since the person said so. It is written down all the same."""
        now = self._clock.now()
        return Turn(self, asking, self._enter(asking, now, anyway=True)[1], now)

    async def turn(self, asking: Asking, max_wait: float, too_long: TooLong, wait: Wait | None = None) -> Turn:
        """A turn, waited for. Where that takes a while `wait` does the waiting; if it returns early, no more is waited.

        Raises what `too_long` makes when it would take longer than `max_wait` seconds.
        """
        found = self.quick(asking)
        if found is not None:
            return found
        line = self._lines.setdefault(asking.key, _Line())
        seconds = self._ahead(asking, line.length)
        if seconds > max_wait:
            raise too_long(seconds, max_wait)
        if wait is not None and seconds >= NOTICEABLE and await cut_short(wait, seconds, 1):
            return self.anyway(asking)
        line.length += 1
        try:
            async with line.first:
                return await self._at_the_front(asking)
        finally:
            line.length -= 1

    async def _at_the_front(self, asking: Asking) -> Turn:
        release = at_once.nothing
        if asking.own.at_once:
            release = await at_once.wait_for(self.book(asking).path, asking.own.at_once)
        try:
            while True:
                now = self._clock.now()
                wait, number = self._enter(asking, now)
                if not wait:
                    return Turn(self, asking, number, now, release)
                # It may be HOLD less, by answers that other programs get meanwhile.
                await asyncio.sleep(min(max(wait - HOLD, min(wait, _LOOK[0])), _LOOK[1]))
        except BaseException:
            release()
            raise

    def learn(self, asking: Asking, number: int, began: float, status: int, headers: Iterable[tuple[str, str]]) -> None:
        """Write down that request `number`, sent at `began`, was answered, and what that says of limits and clocks."""
        now = self._clock.now()
        fields = limit_fields(headers)
        found = quotas(fields, now)
        pause = wanted_wait(status, lambda name: fields.get(name, ""), now) if status in REFUSING else None
        date = "" if "age" in fields else fields.get("date", "")  # that of a cache tells of another time
        ahead = self._ahead_of_us(asking, date, began, now)
        if number < 0 and not found and pause is None and ahead is None:
            return
        whole = 200 <= status < 500 and status not in (401, 429)

        def write(book: Book) -> tuple[bool, float | None]:
            book.leave(number, now)
            if ahead is not None:
                book.hear_clock(ahead)
            if found or whole:
                book.learn(number, now, asking.place, found, whole=whole)
            if pause is not None:
                book.block(now + pause)
            return book.known and not book.policies and book.blocked_until <= now, book.skew

        free, self._skews[asking.key] = self.book(asking).change(write)
        (self._unlimited.add if free else self._unlimited.discard)(asking.key)

    def skew(self, asking: Asking) -> float:
        """Seconds that the clock of the API is ahead of ours, as far as its answers have told."""
        if asking.key not in self._skews:
            self._skews[asking.key] = self.book(asking).change(lambda book: book.skew)
        return self._skews[asking.key] or 0.0

    def _ahead_of_us(self, asking: Asking, date: str, began: float, now: float) -> float | None:
        """How far the API's clock is ahead by its Date; None where that says nothing, or nothing new."""
        moment = moment_of(date) if 0 <= now - began < DISCERNIBLE else None
        if moment is None:
            return None
        ahead = moment + 0.5 - (began + now) / 2
        known = self._skews.get(asking.key)
        return None if known is not None and abs(ahead - known) < DISCERNIBLE else ahead

    def standings(self, profile: ProviderProfile, account: str) -> list[Standing]:
        """What is known of the limits of `account`. Blocks, shortly."""
        from desktop_app.core.api.limiting.report import standings

        books = [book for book in self.shelf.books(profile.name) if book.account == account]
        return standings(books, Own.of(profile), self._clock.now())

    def close(self) -> None:
        """Close the files."""
        self.shelf.close()

    def book(self, asking: Asking) -> BookFile:
        """What is known of this account at this host."""
        return self.shelf.book(asking.profile, asking.account, asking.host)

    def _place(self, asking: Asking) -> at_once.Release | None:
        most = asking.own.at_once
        return at_once.take(self.book(asking).path, most) if most else at_once.nothing

    def _enter(self, asking: Asking, now: float, *, anyway: bool = False) -> tuple[float, int]:
        """Seconds to wait, or 0 and the number of the request."""

        def enter(book: Book) -> tuple[float, int]:
            wait = 0.0 if anyway else book.wait(now, asking.place, asking.own)
            return (wait, -1) if wait else (0.0, book.enter(now, asking.place, asking.own))

        return self.book(asking).change(enter)

    def _ahead(self, asking: Asking, ahead: int) -> float:
        now = self._clock.now()
        return self.book(asking).change(lambda book: book.wait(now, asking.place, asking.own, ahead))
