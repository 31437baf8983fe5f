"""Whether a client can prove itself with its secret or key, found out without spending anything."""

import secrets
from typing import Final

from desktop_app.core.clock import Clock
from desktop_app.core.errors import SignInFailed
from desktop_app.core.oauth import unattended
from desktop_app.core.oauth.server import Server
from desktop_app.core.providers.profile import UNATTENDED
from desktop_app.core.redact import Secret

PROVEN: Final = frozenset({"invalid_grant", "invalid_scope", "unauthorized_client", "unsupported_grant_type"})
"""Refusals that a server gives only to a client that it knows (RFC 6749 section 5.2)."""


async def proves(server: Server, clock: Clock) -> bool | None:
    """Whether the server knows the client by what `server.client` has; None where that can't be told.

    Where the grant needs no person a token is asked for. Else a refresh token that never existed is offered: a server
    looks at the client first (RFC 6749 section 6). Raises NetworkProblem without an answer, ProtocolProblem for one
    that can't be used.
    """
    try:
        if server.profile.grant in UNATTENDED:
            await unattended.ask(server, server.profile.grant, server.profile.scopes, clock)
        else:
            await server.token_endpoint.refresh(Secret(secrets.token_urlsafe(32)))
    except SignInFailed as refusal:
        if refusal.code in PROVEN:
            return True
        return False if refusal.code == "invalid_client" else None
    return True
