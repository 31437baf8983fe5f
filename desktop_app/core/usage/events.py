"""What becomes of tokens, and other news that is no request: `note` it, and it is kept beside the requests.

A token in what is noted is turned into a keyed digest before anything is kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop_app.core.redact import Secret

Kind = Literal["issued", "refreshed", "refresh_refused", "revoked", "inactive", "subject", "clock"]
"""issued: by a sign-in. refreshed: `replaces` is over. refresh_refused: the server would not. revoked: by us.
inactive: the server says that the token is over. subject: the server names somebody else. clock: it jumped."""

Detail = str | float | bool | None


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened to the access token of an account. details: words and numbers, never a secret."""

    kind: Kind
    profile: str
    account: str
    at: float
    token: Secret | None = field(default=None, repr=False)
    replaces: Secret | None = field(default=None, repr=False)
    details: Mapping[str, Detail] = field(default_factory=dict)


Note = Callable[[News], None]
"""Hears of news. Must be quick and must not raise."""


@dataclass(frozen=True, slots=True)
class Event:
    """`News` as it is kept. token: the digest; that of a replaced token is in details["replaces"], in hexadecimal."""

    at: float
    profile: str
    account: str
    kind: Kind
    token: bytes = b""
    details: Mapping[str, Detail] = field(default_factory=dict)
    id: int = 0


def nobody(news: News) -> None:
    """A `Note` that keeps nothing."""
