"""When the tokens of the shown connections are renewed, and how long a renewal that failed waits. No widgets."""

from collections.abc import Iterable

from desktop_app.core.tokens.ageing import renew_at
from desktop_app.ui.life import Connection

RETRY = 60.0
"""Seconds between two tries to renew a token whose renewal failed."""
RETRY_OVER = 300.0
"""The same once the token has expired: then it may be that nobody will be there for hours."""


def next_renewal(connections: Iterable[Connection], now: float) -> tuple[float, str] | None:
    """When the next token is renewed, in seconds since the epoch, and the connection that it is of."""
    due = [(moment, each.name) for each in connections if (moment := _moment(each, now)) is not None]
    return min(due, default=None)


def _moment(connection: Connection, now: float) -> float | None:
    if connection.tokens is None or connection.offline:
        return None
    if connection.next_try is not None:
        return connection.next_try
    return None if connection.problem or connection.tokens.expired(now) else renew_at(connection.tokens)


def next_try(connection: Connection | None, now: float, *, was_good: bool) -> float | None:
    """When a renewal that had no answer is tried again, None for never by itself.

    was_good: the token was good since the window opened; one that had expired before is left alone.
    """
    expires = connection.tokens.expires_at if connection and connection.tokens else None
    if expires is None:
        return None
    if now + RETRY < expires:
        return now + RETRY
    return now + (RETRY if now < expires else RETRY_OVER) if was_good else None
