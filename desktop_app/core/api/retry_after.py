"""How long an answer asks to wait (RFC 9110 section 10.2.3; RateLimit header fields; X-RateLimit-*)."""

import re
from collections.abc import Callable

LONGEST = 7 * 86_400.0
"""Seconds. A server that asks for more is taken at this."""
REFUSING = (403, 429)
"""Statuses by which a rate limit refuses; a 403 only if it says that it does (GitHub)."""


def wanted_wait(status: int, header: Callable[[str], str], now: float) -> float | None:
    """Seconds to wait before the request may be sent again, or None when the answer asks for no wait.

    Retry-After comes first, as seconds or as a date; then the reset of the rate limit fields, for a 429, and for a 403
    that has nothing left. What is a moment is reckoned from the answer's own Date.
    """
    if status not in (*REFUSING, 503):
        return None
    now = moment_of(header("date")) or now
    if (wait := _retry_after(header("retry-after"), now)) is not None:
        return min(wait, LONGEST)
    if status == 503 or (status == 403 and not _nothing_left(header)):
        return None
    if (wait := _exhausted(header("ratelimit"))) is not None:
        return min(wait, LONGEST)
    reset = header("ratelimit-reset") or header("x-ratelimit-reset")
    if re.fullmatch(r"\d{1,12}(\.\d+)?", reset):
        seconds = float(reset)
        if seconds > 1e9:
            seconds = max(seconds - now, 0.0)
        return min(seconds, LONGEST)
    return 1.0


def moment_of(value: str) -> float | None:
    """The moment that an HTTP date names (RFC 9110 section 5.6.7), in seconds since the epoch; None for no date."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    if not value:
        return None
    try:
        moment = parsedate_to_datetime(value)
        # The form of asctime() has no zone; every HTTP date is in UTC.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _nothing_left(header: Callable[[str], str]) -> bool:
    left = header("ratelimit-remaining") or header("x-ratelimit-remaining")
    return left.strip() == "0" or re.search(r";\s*r=0\b", header("ratelimit")) is not None


def _exhausted(value: str) -> float | None:
    """The reset (`t`) of the limits that have nothing left (`r=0`), the longest; of the first where none says so."""
    limits = [dict(re.findall(r";\s*([rt])=(\d{1,9})\b", limit)) for limit in value.split(",")]
    resets = [limit for limit in limits if "t" in limit]
    empty = [limit for limit in resets if limit.get("r") == "0"]
    return max((float(limit["t"]) for limit in empty or resets[:1]), default=None)


def _retry_after(value: str, now: float) -> float | None:
    value = value.strip()
    if re.fullmatch(r"\d+(\.\d+)?", value, re.ASCII):
        return float(value)
    moment = moment_of(value)
    return None if moment is None else max(moment - now, 0.0)
