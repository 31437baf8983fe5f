"""The check before a request leaves: does this token carry what the operation needs?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.errors import ScopeMissing
from desktop_app.core.i18n import tr
from desktop_app.core.tokens.token import TokenSet

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Operation


def missing_scopes(operation: Operation, granted: tuple[str, ...]) -> tuple[str, ...]:
    """The scopes that are missing for `operation`: those of the alternative that lacks the fewest; () when allowed.

    `security` lists alternatives (OpenAPI 3.1 section 4.8.30): any one of them is enough, an empty one needs nothing.
    """
    lacks = [tuple(scope for scope in needed if scope not in granted) for needed in operation.security]
    return min(lacks, key=len) if lacks else ()


def require_scopes(operation: Operation | None, tokens: TokenSet) -> None:
    """Raise ScopeMissing when the API's description says that `operation` needs more than `tokens` allow.

    What the description does not know (None) is let through: this check prevents mistakes, the API decides.
    """
    if operation is None or not tokens.scopes_known:
        return
    missing = missing_scopes(operation, tokens.scopes)
    if missing:
        from shlex import quote

        # Quoted: the description chose these words, and the person may paste them into a shell.
        asked = " ".join(f"--scope {quote(scope)}" for scope in dict.fromkeys((*tokens.scopes, *missing)))
        raise ScopeMissing(
            "scope_missing",
            tr("This needs {scopes}. Your token does not allow it, so the request was not sent.",
               scopes=", ".join(missing)),
            tr("framer-desk signin {profile} {scopes} (or --send-anyway)", profile=tokens.profile, scopes=asked),
            scopes=missing,
        )  # fmt: skip
