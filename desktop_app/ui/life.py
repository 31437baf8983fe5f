"""How a connection stands, in words and numbers: what ring, sidebar, identity bar and lifeline show. No Qt."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import cached_property, lru_cache

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.tokens.ageing import renew_at
from desktop_app.core.tokens.token import TokenSet

EXPIRING = 300.0
"""Seconds before expiry from which a sign-in counts as expiring."""


class Life(Enum):
    """The state of a sign-in, as far as colours go."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    SIGNED_OUT = "signed-out"
    SIGNING_IN = "signing-in"
    OFFLINE = "offline"
    LOCKED = "locked"


@dataclass(frozen=True)
class Connection:
    """What is known of one connection. Times are seconds since the epoch.

    problem: why the last renewal failed. next_try: when the next one comes. known_scopes: what the API offers.
    locked: why it can't be told whether somebody is signed in.
    """

    name: str
    title: str
    tokens: TokenSet | None = None
    signing_in: bool = False
    offline: bool = False
    problem: UserFacing | None = None
    next_try: float | None = None
    known_scopes: tuple[str, ...] = field(default=())
    locked: UserFacing | None = None

    @cached_property
    def renewed_at(self) -> float | None:
        """When the token is renewed by itself. Kept, since it is drawn from the token and asked for every second."""
        return None if self.tokens is None else renew_at(self.tokens)

    @property
    def missing(self) -> tuple[str, ...]:
        """Scopes that the API knows or the person asked for and that were not granted."""
        if self.tokens is None:
            return ()
        wanted = dict.fromkeys((*self.tokens.scopes_requested, *self.known_scopes))
        return self.tokens.missing(tuple(wanted))


def scopes_of(catalog: Catalog | None) -> tuple[str, ...]:
    """The scopes that the operations of an API need."""
    found = (scope for each in catalog.operations for way in each.security for scope in way) if catalog else ()
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True)
class Reading:
    """A connection at one moment, ready to be shown. `fraction` and `renewal` are parts of the token's life, 0 to 1."""

    life: Life
    fraction: float = 0.0
    renewal: float | None = None
    status: str = ""
    countdown: str = ""
    caption: str = ""
    spoken: str = ""


def read(connection: Connection, now: float) -> Reading:
    """How `connection` stands at `now`."""
    tokens = connection.tokens
    if connection.signing_in:
        return Reading(Life.SIGNING_IN, status=tr("Signing in…"), spoken=tr("signing in"))
    if tokens is None and connection.locked:
        return Reading(Life.LOCKED, status=tr("Locked"), spoken=tr("locked"))
    if tokens is None:
        return Reading(Life.SIGNED_OUT, status=tr("Signed out"), spoken=tr("signed out"))
    left = tokens.expires_in(now)
    if left is None or tokens.expires_at is None:
        said = tr("no expiry given")
        return Reading(Life.VALID, 1.0, None, tr("Signed in"), "", said, tr("signed in, {state}", state=said))
    until = clock_time(tokens.expires_at)
    if left <= 0:
        said = tr("Expired {time}", time=until)
        return Reading(Life.EXPIRED, 0.0, None, said, "00:00", tr("expired {time}", time=until), tr("expired"))
    whole = max(tokens.expires_at - tokens.issued_at, left)
    moment = connection.renewed_at
    renewal = None if moment is None else (tokens.expires_at - moment) / whole
    return Reading(
        _life(connection, left, whole),
        left / whole,
        renewal,
        left_words(left),
        countdown(left),
        _caption(connection, until),
        tr("signed in, {left}", left=left_words(left, spoken=True)),
    )


def _life(connection: Connection, left: float, whole: float) -> Life:
    if connection.offline:
        return Life.OFFLINE
    return Life.EXPIRING if left <= min(EXPIRING, whole / 2) else Life.VALID


def _caption(connection: Connection, until: str) -> str:
    if connection.next_try is not None:
        return tr("next try {time}", time=clock_time(connection.next_try))
    return tr("expires {time}", time=until)


def countdown(seconds: float) -> str:
    """Time left as mm:ss, from one hour on as h:mm:ss."""
    hours, rest = divmod(int(max(0.0, seconds)), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def left_words(seconds: float, *, spoken: bool = False) -> str:
    """Time left in one unit: "52 min left", or in full words for screen readers."""
    if seconds < 60:
        return tr("{n} seconds left", n=int(seconds)) if spoken else tr("{n} s left", n=int(seconds))
    if seconds < 2 * 3600:
        minutes = int(seconds // 60)
        return tr("{n} minutes left", n=minutes) if spoken else tr("{n} min left", n=minutes)
    hours = int(seconds // 3600)
    if hours < 48:
        return tr("{n} hours left", n=hours) if spoken else tr("{n} h left", n=hours)
    return tr("{n} days left", n=hours // 24)


@lru_cache(maxsize=64)  # asked for every second, with the same few moments
def clock_time(moment: float, *, seconds: bool = False) -> str:
    """`moment` as local time of day, 15:24 or 15:24:48."""
    return datetime.fromtimestamp(moment).astimezone().strftime("%H:%M:%S" if seconds else "%H:%M")


def letter(title: str) -> str:
    """The letter inside a connection's ring."""
    return title.strip()[:1].upper() or "?"
