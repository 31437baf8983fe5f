"""Which of the scopes that an API offers to ask for at first, where nobody chose."""

from collections.abc import Iterable

IDENTITY = ("openid", "profile", "email")
OFFLINE = "offline_access"
_READING = frozenset({"read", "readonly", "view", "list", "get"})
_CHANGING = frozenset(
    {
        "write", "readwrite", "delete", "remove", "create", "update", "edit", "modify", "manage", "admin", "publish",
        "send", "upload", "full", "all",
    }
)  # fmt: skip


def starting(offered: Iterable[str]) -> tuple[str, ...]:
    """Of `offered`: who one is, staying signed in, and of the API's own scopes those that only read.

    Where none says that it reads, those that don't say that they change something. A person can always ask for more.
    """
    offered = tuple(dict.fromkeys(offered))
    own = [scope for scope in offered if scope not in (*IDENTITY, OFFLINE)]
    chosen = [scope for scope in own if only_reads(scope)]
    chosen = chosen or [scope for scope in own if not _CHANGING & _words(scope)]
    return tuple(scope for scope in offered if scope in (*IDENTITY, OFFLINE) or scope in chosen)


def only_reads(scope: str) -> bool:
    """Whether the scope's name says that it only reads."""
    words = _words(scope)
    return bool(words & _READING) and not words & _CHANGING


def _words(scope: str) -> set[str]:
    """The words that a scope's name is made of: projects:read, files.readonly, read_user, Mail.Read, fileRead."""
    spaced = "".join(f" {c}" if c.isupper() else c if c.isalnum() else " " for c in scope)
    return {*spaced.lower().split(), *"".join(c if c.isalnum() else " " for c in scope).lower().split()}
