"""Narrower tokens (RFC 6749 section 6): asking for less than was granted, and checking that less is what came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.errors import ProtocolProblem, ScopeMissing
from desktop_app.core.i18n import tr
from desktop_app.core.tokens.received import claimed_scopes
from desktop_app.core.tokens.token import TokenSet

if TYPE_CHECKING:
    from desktop_app.core.oauth.token_endpoint import TokenResponse


def require_granted(tokens: TokenSet, scopes: tuple[str, ...]) -> None:
    """Raise ScopeMissing for what of `scopes` was never granted: a narrower token can't hold more."""
    missing = tokens.missing(scopes)
    if missing:
        raise ScopeMissing(
            "scope_missing",
            tr("You did not allow {scopes}, so there is no token for it.", scopes=", ".join(missing)),
            tr("Ask for scopes out of: {granted}.", granted=" ".join(tokens.scopes)),
            scopes=missing,
        )


def is_narrow(tokens: TokenSet, scopes: tuple[str, ...]) -> bool:
    """Whether the access token of `tokens` allows `scopes` and nothing else, by the answer and by the token itself."""
    return set(tokens.scopes) == set(scopes) >= set(claimed_scopes(tokens.claims()))


def aside(tokens: TokenSet, scopes: tuple[str, ...]) -> TokenSet:
    """`tokens` for `scopes` alone, without the refresh token: that stands for everything."""
    return replace(tokens, refresh_token=None, scopes_requested=scopes, grant="narrowed")


def narrow(renewed: TokenSet, response: TokenResponse, scopes: tuple[str, ...]) -> TokenSet:
    """The narrower tokens in `response`, as `aside` makes them.

    Raises ProtocolProblem `not_narrowed` when it allows more than `scopes`, by the answer or by the token itself.
    """
    granted = response.scopes if response.scopes is not None else scopes
    excess = {*granted, *claimed_scopes(renewed.claims())} - set(scopes)
    if excess:
        raise ProtocolProblem(
            "not_narrowed",
            tr("The server gave a token that allows more than was asked for: {scopes}.",
               scopes=", ".join(sorted(excess))[:200]),
            tr("Ask the provider to honour scope in refresh requests, or sign in again with fewer scopes."),
        )  # fmt: skip
    return aside(replace(renewed, scopes=granted), scopes)
