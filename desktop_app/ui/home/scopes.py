"""Scopes in words, and which of them to tick at first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.core.i18n import tr

_IDENTITY: Final = ("openid", "profile", "email")
_OFFLINE: Final = "offline_access"


@dataclass(frozen=True)
class ScopeOffer:
    """One tick: what it lets happen, the scopes it stands for, and whether it is ticked."""

    words: str
    scopes: tuple[str, ...]
    ticked: bool


def offers(supported: Iterable[str]) -> list[ScopeOffer]:
    """The ticks for what a server supports: who you are, then the API's own scopes, then staying signed in.

    Of the API's own, those that only read are ticked; where none says so, none is: the person chooses.
    """
    supported = list(dict.fromkeys(supported))
    made = []
    identity = tuple(scope for scope in _IDENTITY if scope in supported)
    if identity:
        made.append(ScopeOffer(tr("Know who you are"), identity, True))
    made += [ScopeOffer("", (scope,), _only_reads(scope)) for scope in supported if scope not in (*_IDENTITY, _OFFLINE)]
    if _OFFLINE in supported:
        made.append(ScopeOffer(tr("Stay signed in"), (_OFFLINE,), True))
    return made


def tick(made: list[ScopeOffer], place: int, ticked: bool) -> list[ScopeOffer]:
    """The same with one tick changed."""
    return [replace(offer, ticked=ticked) if at == place else offer for at, offer in enumerate(made)]


def ticked(made: Iterable[ScopeOffer]) -> tuple[str, ...]:
    """The scopes to ask for."""
    return tuple(scope for offer in made if offer.ticked for scope in offer.scopes)


def _only_reads(scope: str) -> bool:
    words = scope.lower().replace(".", ":").replace("/", ":").replace("_", ":").replace("-", ":").split(":")
    return any(word in ("read", "readonly", "view", "list") for word in words)
