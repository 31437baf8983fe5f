"""Sizes, times and statuses in words. No widgets."""

import time
from http import HTTPStatus
from typing import Literal

from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr

StatusTone = Literal["ok", "warn", "bad", "text2", "text3"]


def size(count: int) -> str:
    """A number of bytes: `812 B`, `1.1 KB`, `48.9 MB`."""
    if count < 1024:
        return tr("{count} B", count=count)
    for unit in ("KB", "MB", "GB"):
        value = count / 1024 ** ("KB", "MB", "GB").index(unit) / 1024
        if value < 1000 or unit == "GB":
            break
    return f"{value:.1f} {unit}"


def span(seconds: float) -> str:
    """A length of time: `9 ms`, `1.24 s`."""
    if seconds < 0.9995:
        return tr("{count} ms", count=round(seconds * 1000))
    return tr("{count} s", count=f"{seconds:.2f}" if seconds < 10 else f"{seconds:.1f}")


def waiting(seconds: float) -> str:
    """How long one waits by now: `Waiting 1.2 s`."""
    return tr("Waiting {count} s", count=f"{seconds:.1f}")


def wait_length(seconds: float) -> str:
    """A wait that an API asks for: `8 seconds`, `2 minutes`."""
    whole = max(1, int(seconds + 0.999))
    if whole == 1:
        return tr("1 second")
    if whole < 120:
        return tr("{count} seconds", count=whole)
    return tr("{count} minutes", count=(whole + 59) // 60)


def status(response: Response) -> str:
    """`200 OK`: the code and its reason, the standard one where the server gives none (HTTP/2)."""
    return status_words(response.status, response.reason)


def status_words(code: int, reason: str) -> str:
    """The same for a code and a reason."""
    if not reason and code in HTTPStatus._value2member_map_:
        reason = HTTPStatus(code).phrase
    return f"{code} {reason}".strip()


def status_tone(code: int) -> StatusTone:
    """Green for success, amber for what the person can mend, red for what the server broke."""
    if code < 300:
        return "ok"
    if code < 400:
        return "text2"
    return "warn" if code < 500 else "bad"


def moment(at: float, now: float) -> str:
    """`Today 14:32:08`, or the day before the time."""
    then = time.localtime(at)
    clock = time.strftime("%H:%M:%S", then)
    if then[:3] == time.localtime(now)[:3]:
        return tr("Today {time}", time=clock)
    return f"{time.strftime('%Y-%m-%d', then)} {clock}"


def exact(seconds: float) -> str:
    """A length of time in which parts of a millisecond count: `0.4 ms`, `12 ms`, `1.24 s`."""
    if seconds < 0.00995:
        return tr("{count} ms", count=f"{seconds * 1000:.1f}")
    return span(seconds)
