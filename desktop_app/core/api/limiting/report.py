"""What is known of an account's limits, to be shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from desktop_app.core.api.limiting.book import Book, Own

Source = Literal["server", "settings"]
BLOCK = "retry_after"
"""Name of the standing that says that the API asked to send nothing for a while."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One limit: `limit` requests in `window` seconds, of which `remaining` are left.

    window: None where it is not known, or is none of time. resets_at: when all are there again (seconds since the
    epoch); None where it is not known. host: the one that said so; "" for what the person set. seen_at: when it did.
    slows_at: how many are left when requests begin to be spread, None where they are not.
    """

    name: str
    limit: int
    window: float | None
    remaining: int | None
    resets_at: float | None
    source: Source
    host: str = ""
    seen_at: float | None = None
    slows_at: int | None = None


def tightness(one: Standing, left: int) -> tuple[float, float, int]:
    """Sorts limits of which `left` are left, the one first that holds up requests soonest and for longest."""
    return left / one.limit, -(one.resets_at or 0.0), one.limit


def standings(books: Iterable[Book], own: Own, now: float) -> list[Standing]:
    """Every limit of one account, what the API says first; at one host, the one with the least left first."""
    found = []
    for book in books:
        if book.blocked_until > now:
            found.append(Standing(BLOCK, 0, None, 0, book.blocked_until, "server", book.host, None))
        said = []
        for policy in book.policies:
            left, full_at = book.left(policy, now)
            said.append(
                Standing(policy.name, policy.limit, policy.window or None, left, full_at if full_at > now else None,
                         "server", book.host, policy.seen_at, policy.slows_at)
            )  # fmt: skip
        found += sorted(said, key=lambda one: tightness(one, one.remaining or 0))
    if own.rate:
        window = own.allowance / own.rate
        found.append(Standing("requests_per_second", own.allowance, window, None, None, "settings"))
    if own.at_once:
        found.append(Standing("requests_at_once", own.at_once, None, None, None, "settings"))
    return found
