"""What can be done about a sign-in that failed: one first action, and others."""

from enum import Enum
from typing import Final

from desktop_app.core.errors import (
    AccessDenied,
    DiscoveryProblem,
    NetworkProblem,
    ProfileProblem,
    SignInTimeout,
    UserFacing,
)
from desktop_app.core.i18n import tr


class Remedy(Enum):
    """Something the page can do about a failure."""

    TRY_AGAIN = "try_again"
    START_AGAIN = "start_again"
    FEWER_SCOPES = "fewer_scopes"
    ANY_PORT = "any_port"
    EDIT = "edit"
    KEEP_ELSEWHERE = "keep_elsewhere"


_KEYRING_CODE: Final = "no_keyring"
_PORT_CODES: Final = frozenset({"port_in_use", "port_not_allowed"})
_SCOPE_CODES: Final = frozenset({"invalid_scope", "access_denied"})
_CONNECTION_CODES: Final = frozenset(
    {"invalid_client", "unauthorized_client", "client_id_missing", "endpoint_missing", "issuer_missing", "auth_method",
     "invalid_redirect_uri"}
)  # fmt: skip


def remedies(error: UserFacing, *, editable: bool) -> tuple[Remedy, ...]:
    """What to offer for `error`, the first thing to do first. editable: the connection's details can be changed."""
    if isinstance(error, SignInTimeout):
        return (Remedy.START_AGAIN,)
    if error.code == _KEYRING_CODE:
        return (Remedy.KEEP_ELSEWHERE, Remedy.TRY_AGAIN)
    if error.code in _PORT_CODES:
        return (Remedy.ANY_PORT, Remedy.TRY_AGAIN)
    if isinstance(error, AccessDenied) or error.code in _SCOPE_CODES:
        return (Remedy.TRY_AGAIN, Remedy.FEWER_SCOPES)
    if editable and (isinstance(error, DiscoveryProblem | ProfileProblem) or error.code in _CONNECTION_CODES):
        return (Remedy.EDIT, Remedy.TRY_AGAIN)
    if isinstance(error, NetworkProblem):
        return (Remedy.TRY_AGAIN,)
    return (Remedy.START_AGAIN,)


def words(remedy: Remedy) -> str:
    """What its button says."""
    return {
        Remedy.TRY_AGAIN: tr("Try again"),
        Remedy.START_AGAIN: tr("Start again"),
        Remedy.FEWER_SCOPES: tr("Ask for fewer permissions"),
        Remedy.ANY_PORT: tr("Use a free port"),
        Remedy.EDIT: tr("Check the details"),
        Remedy.KEEP_ELSEWHERE: tr("Choose where to keep them"),
    }[remedy]
