"""What became of each token of a connection: issued, used, refreshed, revoked. The tokens themselves are nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.i18n import tr
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


def happenings(life: TokenLife, when: Callable[[float], str]) -> list[tuple[float, str]]:
    """What became of a token, in words, with the moments of it; oldest first. when: writes a moment down."""
    told = [(event.at, _happened(event.kind, ended=event.token != life.token)) for event in life.events]
    if life.first_use is not None and life.last_use is not None:
        told.append((life.first_use, _used(life.uses, life.refused, when(life.last_use))))
    return sorted(told)


def _used(count: int, refused: int, last: str) -> str:
    if count == 1:
        return tr("used once, and refused") if refused else tr("used once")
    return tr("used {count} times until {last}, refused {refused} of them", count=count, last=last, refused=refused)


def _happened(kind: str, *, ended: bool) -> str:
    if kind == "refreshed":
        return tr("replaced by a newer one") if ended else tr("issued by a renewal")
    return {
        "issued": tr("issued by a sign-in"),
        "refresh_refused": tr("the server would not renew it"),
        "revoked": tr("revoked"),
        "inactive": tr("the server says that it is over"),
        "subject": tr("the server names somebody else"),
    }.get(kind, kind)


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
