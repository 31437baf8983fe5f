"""What the window needs of the program, as plain functions; `context.py` has them all, tests give their own."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desktop_app.core.clock import Clock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import Check, TokenSet


@dataclass(frozen=True)
class Services:
    """Sign-ins as the shell and the token page use them. Every function may raise UserFacing.

    profiles: all connections, broken ones left out. tokens: what is kept for a connection, None when signed out.
    refresh: renew now. sign_out: revoke and forget; gives what happened, in words. checks: look at the token now.
    known_scopes: what the connection's API offers, () where that isn't known.
    """

    clock: Clock
    profiles: Callable[[], list[ProviderProfile]]
    tokens: Callable[[str], Awaitable[TokenSet | None]]
    refresh: Callable[[str], Awaitable[TokenSet]]
    sign_out: Callable[[str], Awaitable[str]]
    checks: Callable[[str], Awaitable[list[Check]]]
    known_scopes: Callable[[str], Awaitable[tuple[str, ...]]]
