"""Variables that make their own value: `$uuid`, `$timestamp`, `$randomInt 1 6`, `$datetime iso8601 1 d`, ..."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}


def value(expression: str, now: float, environ: Mapping[str, str]) -> str | None:
    """The value of `expression`, which starts with a dollar; None for one that is not known here.

    now: seconds since 1970. environ: the variables that `$processEnv` and `$env.` may read.
    """
    name, *words = expression.split()
    if name.startswith("$env.") or name == "$processEnv":
        wanted = name.removeprefix("$env.") if name != "$processEnv" else "".join(words[:1]).lstrip("%")
        return environ.get(wanted)
    try:
        match name:
            case "$uuid" | "$guid" | "$random.uuid":
                from uuid import uuid4  # here and below: most requests have no such variable

                return str(uuid4())
            case "$timestamp":
                return str(round(now + _offset(words)))
            case "$isoTimestamp":
                return _moment(now, []).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            case "$randomInt" | "$random.integer":
                import random

                low, high = (int(words[0]), int(words[1])) if len(words) == 2 else (0, 1000)
                return str(random.randrange(low, max(high, low + 1)))  # noqa: S311
            case "$datetime":
                return _formatted(words, now)
    except (ValueError, OverflowError, KeyError):
        return None
    return None


def _formatted(words: list[str], now: float) -> str | None:
    moment = _moment(now, words[1:])
    match words[0].strip("\"'") if words else "iso8601":
        case "iso8601":
            return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case "rfc1123":
            from email.utils import format_datetime

            return format_datetime(moment, usegmt=True)
    return None


def _moment(now: float, words: list[str]) -> datetime:
    return datetime.fromtimestamp(now, UTC) + timedelta(seconds=_offset(words))


def _offset(words: list[str]) -> float:
    return float(words[0]) * _UNITS[words[1]] if len(words) >= 2 else 0.0
