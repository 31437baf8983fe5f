"""Error answers of OAuth servers, read and put into words (RFC 6749 sections 4.1.2.1 and 5.2).

The code decides the words (`catalogue.py`). The server's own `error_description` and `error_uri` are added as the
server's words, never as ours.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.errors import AccessDenied, SignInFailed, SignInTimeout
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import catalogue
from desktop_app.core.redact import mask_text

_CODE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,80}")
"""What an error code may be made of (RFC 6749 appendix A.7), without the space that it may hold and never does."""
_PAGE = re.compile(r"https?://[!-~]{1,290}")


@dataclass(frozen=True, slots=True)
class OAuthError:
    """The members of an error answer, as texts of bounded length.

    `code` is the server's word, or "unreadable" for something that is no error code. `uri` is a web address or "".
    """

    code: str
    description: str = ""
    uri: str = ""

    @classmethod
    def parse(cls, members: Mapping[str, object]) -> "OAuthError | None":
        """The error in `members`, or None when there is none. Members of the wrong type count as empty.

        Some servers send an empty `error` along with a success; that is none.
        """
        code = members.get("error")
        if not code:
            return None
        well_formed = isinstance(code, str) and _CODE.fullmatch(code)
        description = mask_text(" ".join(_text(members, "error_description").split()))
        uri = _text(members, "error_uri").strip()
        return cls(
            str(code) if well_formed else "unreadable",
            description[:300],
            mask_text(uri) if _PAGE.fullmatch(uri) else "",
        )

    @property
    def server_words(self) -> str:
        """What the server says of it: its description, and the page it names."""
        return " ".join(filter(None, (self.description, self.uri)))


def _text(members: Mapping[str, object], name: str) -> str:
    value = members.get(name)
    return value[:2000] if isinstance(value, str) else ""


def sign_in_failed(error: OAuthError, grant: str = "authorization_code") -> SignInFailed:
    """The error for a person whose sign-in by `grant` was refused with `error`.

    `access_denied` becomes AccessDenied, `expired_token` SignInTimeout. A code of no standard gets the code `refused`:
    ours are for scripts, and no server may choose them.
    """
    detail = f"error={error.code}"
    if words := catalogue.words(error.code, grant):
        kind = {"access_denied": AccessDenied, "expired_token": SignInTimeout}.get(error.code, SignInFailed)
        return kind(error.code, *words, detail=detail, server_words=error.server_words)
    return SignInFailed(
        "refused",
        tr("The sign-in server refused with the code {code}.", code=error.code),
        tr("The provider's documentation explains the code."),
        detail=detail,
        server_words=error.server_words,
    )
