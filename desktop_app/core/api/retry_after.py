"""How long an answer asks to wait (RFC 9110 section 10.2.3; RateLimit header fields; X-RateLimit-*)."""

import re
from collections.abc import Callable

LONGEST = 7 * 86_400.0
"""Seconds. A server that asks for more is taken at this."""


def wanted_wait(status: int, header: Callable[[str], str], now: float) -> float | None:
    """Seconds to wait before the request may be sent again, or None when the answer asks for no wait.

    Retry-After comes first, as seconds or as a date; then the reset of the rate limit fields, for a 429 alone.
    """
    if status not in (429, 503):
        return None
    if (wait := _retry_after(header("retry-after"), now)) is not None:
        return min(wait, LONGEST)
    if status != 429:
        return None
    if (wait := _exhausted(header("ratelimit"))) is not None:
        return min(wait, LONGEST)
    reset = header("ratelimit-reset") or header("x-ratelimit-reset")
    if re.fullmatch(r"\d{1,12}(\.\d+)?", reset):
        seconds = float(reset)
        return min(max(seconds - now, 0.0) if seconds > 1e9 else seconds, LONGEST)  # a moment, or a span
    return 1.0


def _exhausted(value: str) -> float | None:
    """The reset (`t`) of the limits that have nothing left (`r=0`), the longest; of the first where none says so."""
    limits = [dict(re.findall(r";\s*([rt])=(\d{1,9})\b", limit)) for limit in value.split(",")]
    resets = [limit for limit in limits if "t" in limit]
    empty = [limit for limit in resets if limit.get("r") == "0"]
    return max((float(limit["t"]) for limit in empty or resets[:1]), default=None)


def _retry_after(value: str, now: float) -> float | None:
    value = value.strip()
    if re.fullmatch(r"\d{1,9}(\.\d+)?", value):
        return float(value)
    from email.utils import parsedate_to_datetime

    try:
        return max(parsedate_to_datetime(value).timestamp() - now, 0.0) if value else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
