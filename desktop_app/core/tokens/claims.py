"""Reading single claims of a JWT (RFC 7519 section 4.1), whatever type a server gave them."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

YEAR_9999 = 253_402_300_799.0
"""The last moment that can be written as a date."""


def audiences(claims: Mapping[str, Any]) -> list[str]:
    """Whom the token is for: `aud` as a list, its texts only."""
    value = claims.get("aud")
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]


def moment(claims: Mapping[str, Any], name: str) -> float | None:
    """A time, in seconds since the epoch; None when it is not there or can't be one."""
    found = number(claims.get(name))
    return found if found is not None and 0 <= found <= YEAR_9999 else None


def number(value: object) -> float | None:
    """`value` as a finite number, None when it is none. A server can send an integer of a thousand digits."""
    try:
        found = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    except OverflowError:
        return None
    return found if found is not None and isfinite(found) else None
