"""Framer Desk in a notebook: a live session instead of a pasted token.

    from desktop_app.notebook import connect
    api = connect("sandbox")
    api.get("/v1/projects", params={"limit": 3}).json()

No Qt, and nothing heavy before the first call. docs/notebooks.md tells the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    import httpx
    import httpx2
    import requests.auth

    from desktop_app.notebook.clients import AsyncConnection, Connection

__all__ = ["aconnect", "auth", "connect", "load_ipython_extension"]

MAX_WAIT = 60.0
"""Longest wait, in seconds, that a rate limit may ask for."""


def connect(
    profile: str, *, scopes: Iterable[str] = (), max_wait: float = MAX_WAIT, signin: bool | None = None
) -> Connection:
    """An httpx2.Client for the API of the connection `profile`: address set, token attached and renewed by itself.

    scopes: a token for these alone, fewer than were granted. max_wait: longest wait in seconds that a rate limit may
    ask for. signin: whether to sign in when nobody is; by default in a notebook, where the cell shows the link.

    Raises SignInNeeded when nobody is signed in, ProfileProblem for a name that is not known, ScopeMissing for scopes
    that were not granted, ProtocolProblem where the server can't narrow a token, VaultProblem without a keyring.
    """
    from desktop_app.notebook import clients, opening

    return clients.connection(opening.session(profile, tuple(scopes), signin), max_wait)


def aconnect(
    profile: str, *, scopes: Iterable[str] = (), max_wait: float = MAX_WAIT, signin: bool | None = None
) -> AsyncConnection:
    """The same as `connect`, an httpx2.AsyncClient: `async with aconnect("sandbox") as api`.

    It looks for the token at once, before the block is entered; from then on nothing blocks the event loop.
    """
    from desktop_app.notebook import clients, opening

    return clients.async_connection(opening.session(profile, tuple(scopes), signin), max_wait)


@overload
def auth(
    profile: str, *, library: Literal["httpx2"] = ..., scopes: Iterable[str] = ..., max_wait: float = ...
) -> httpx2.Auth: ...
@overload
def auth(
    profile: str, *, library: Literal["httpx"], scopes: Iterable[str] = ..., max_wait: float = ...
) -> httpx.Auth: ...
@overload
def auth(
    profile: str, *, library: Literal["requests"], scopes: Iterable[str] = ..., max_wait: float = ...
) -> requests.auth.AuthBase: ...
def auth(profile: str, *, library: str = "httpx2", scopes: Iterable[str] = (), max_wait: float = MAX_WAIT) -> Any:
    """What a client of your own takes as `auth=`: it attaches the token, renews it, and waits at a rate limit.

    library: httpx2, httpx or requests; imported only when asked for. Raises as `connect`, and UsageProblem for another
    library, for one that is not installed, and for a key that has a header of its own, which those libraries would
    carry along to other hosts.
    """
    from desktop_app.notebook import opening, others

    return others.auth(opening.session(profile, tuple(scopes), signin=False), library, max_wait)


def load_ipython_extension(shell: Any) -> None:
    """What `%load_ext desktop_app.notebook` calls."""
    from desktop_app.notebook.magics import FramerMagics

    shell.register_magics(FramerMagics(shell))
