"""What became of each token of a connection: issued, used, refreshed, revoked. The tokens themselves are nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.usage.events import Event

if TYPE_CHECKING:
    from desktop_app.core.usage.store import UsageStore


@dataclass(frozen=True, slots=True)
class TokenLife:
    """One access token. token: its digest. events: oldest first; the refresh that ended it is among them.

    uses: requests sent with it; refused: those of them that were answered 4xx. Times in seconds since 1970.
    """

    token: bytes
    account: str
    events: tuple[Event, ...]
    uses: int = 0
    refused: int = 0
    first_use: float | None = None
    last_use: float | None = None

    @property
    def began(self) -> float:
        """The first that is known of it."""
        moments = [*(event.at for event in self.events[:1]), *([self.first_use] if self.first_use is not None else [])]
        return min(moments, default=0.0)


def token_history(store: UsageStore, profile: str) -> list[TokenLife]:
    """The tokens of `profile` that the log knows, the latest first. Raises StorageProblem."""
    if not store.file.exists:
        return []
    events: dict[bytes, list[Event]] = {}
    for event in store.events(profile):
        if event.token:
            events.setdefault(event.token, []).append(event)
        replaced = event.details.get("replaces")
        if isinstance(replaced, str) and replaced:
            events.setdefault(bytes.fromhex(replaced), []).append(event)
    with store.file.reading() as database:
        rows = database.execute(
            "SELECT digest, word, uses, refused, first, last FROM tokens JOIN words ON words.id = account"
            " WHERE profile = (SELECT id FROM words WHERE word = ?)",
            (profile,),
        ).fetchall()
    used = {row[0]: row[1:] for row in rows}
    lives = [_life(token, events.get(token, []), used.get(token)) for token in {**events, **used}]
    return sorted(lives, key=lambda life: life.began, reverse=True)


def _life(token: bytes, events: list[Event], used: tuple[str, int, int, float, float] | None) -> TokenLife:
    account = used[0] if used else events[-1].account
    if not used or not used[1]:
        return TokenLife(token, account, tuple(events))
    return TokenLife(token, account, tuple(events), *used[1:])
