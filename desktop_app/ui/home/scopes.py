"""Scopes in words, and which of them are ticked at first. Which ones that are is core's choice."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from desktop_app.core.i18n import tr
from desktop_app.core.providers.scopes import IDENTITY, OFFLINE


@dataclass(frozen=True)
class ScopeOffer:
    """One tick: what it lets happen, the scopes it stands for, and whether it is ticked."""

    words: str
    scopes: tuple[str, ...]
    ticked: bool


def offers(offered: Iterable[str], asked: Collection[str]) -> list[ScopeOffer]:
    """The ticks for what is offered: who you are, then the API's own scopes, then staying signed in.

    Those of `asked` are ticked.
    """
    offered = list(dict.fromkeys(offered))
    made = []
    identity = tuple(scope for scope in IDENTITY if scope in offered)
    if identity:
        made.append(ScopeOffer(tr("Know who you are"), identity, any(scope in asked for scope in identity)))
    made += [ScopeOffer("", (scope,), scope in asked) for scope in offered if scope not in (*IDENTITY, OFFLINE)]
    if OFFLINE in offered:
        made.append(ScopeOffer(tr("Stay signed in"), (OFFLINE,), OFFLINE in asked))
    return made


def tick(made: list[ScopeOffer], place: int, ticked: bool) -> list[ScopeOffer]:
    """The same with one tick changed."""
    return [replace(offer, ticked=ticked) if at == place else offer for at, offer in enumerate(made)]


def ticked(made: Iterable[ScopeOffer]) -> tuple[str, ...]:
    """The scopes to ask for."""
    return tuple(scope for offer in made if offer.ticked for scope in offer.scopes)
