"""Lengths of time in `.http` files: JetBrains means seconds by `@timeout 30`, httpyac milliseconds."""

import re
from typing import Final

_DURATION: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m)?")
_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0}
_MILLISECONDS_FROM: Final = 1000
"""A number without a unit: nobody waits that many seconds, and httpyac's users no less than a second."""


def seconds(text: str) -> float | None:
    """The seconds that `text` stands for; None for no length of time, and for none at all."""
    found = _DURATION.fullmatch(text.strip().lower())
    if found is None:
        return None
    number = float(found[1])
    unit = found[2] or ("ms" if number >= _MILLISECONDS_FROM else "s")
    return number * _UNITS[unit] or None


def written(length: float) -> str:
    """`length` (seconds) as both programs read it: in milliseconds, and saying so."""
    return f"{round(length * 1000)} ms"
