"""Reading single claims of a JWT (RFC 7519 section 4.1), whatever type a server gave them."""

from collections.abc import Mapping
from typing import Any


def audiences(claims: Mapping[str, Any]) -> list[str]:
    """Whom the token is for: `aud` as a list, its texts only."""
    value = claims.get("aud")
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]


def moment(claims: Mapping[str, Any], name: str) -> float | None:
    """A time, in seconds since the epoch; None when it is not there or no number."""
    value = claims.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
