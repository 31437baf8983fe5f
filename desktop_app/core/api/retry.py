"""Sending once more by itself: which requests may be, after what, and how long to wait before it."""

import random
from typing import Final

from desktop_app.core.api.request import Request

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
"""Methods that do the same however often they are sent (RFC 9110 section 9.2.2)."""
PASSING: Final = frozenset({502, 503, 504})
"""Statuses of troubles that pass."""
FIRST: Final = 0.5
LONGEST: Final = 20.0


def repeatable(request: Request) -> bool:
    """Whether sending `request` twice does no more than sending it once: by its method, or by its idempotency key."""
    return request.method.upper() in IDEMPOTENT or any(
        name.lower() == "idempotency-key" and value for name, value in request.headers
    )


def backoff(attempt: int, spread: float | None = None) -> float:
    """Seconds to wait after try number `attempt`: twice as long each time, of which half is chance.

    Chance keeps those who were turned away together from coming back together. spread: instead of chance (0 to 1).
    """
    longest = min(FIRST * 2.0 ** (attempt - 1), LONGEST)
    return longest * (0.5 + 0.5 * (random.random() if spread is None else spread))  # noqa: S311
