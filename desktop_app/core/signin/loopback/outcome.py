"""How a sign-in ended, in the words that the page in the browser shows."""

from dataclasses import dataclass
from enum import Enum

from desktop_app.core.errors import AccessDenied, UserFacing
from desktop_app.core.i18n import tr


class OutcomeKind(Enum):
    """The three ways a sign-in ends."""

    SIGNED_IN = "signed-in"
    DENIED = "denied"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the page says.

    `code` is a short word shown small (`access_denied`). `server_words` is text that the provider sent
    (`error_description`): it is escaped, shortened, and shown as a quotation.
    """

    kind: OutcomeKind
    title: str
    lines: tuple[str, ...] = ()
    code: str = ""
    server_words: str = ""

    @classmethod
    def signed_in(cls) -> "Outcome":
        """A token was received, checked and stored."""
        return cls(
            OutcomeKind.SIGNED_IN,
            tr("You are signed in"),
            (tr("Go back to Framer Desk. You can close this tab."),),
        )

    @classmethod
    def denied(cls, code: str = "access_denied", server_words: str = "") -> "Outcome":
        """The person did not allow access (RFC 6749 section 4.1.2.1)."""
        return cls(
            OutcomeKind.DENIED,
            tr("You did not allow access"),
            (tr("Nothing was shared. Go back to Framer Desk to try again or choose fewer permissions."),),
            code,
            server_words,
        )

    @classmethod
    def failed(cls, message: str, *, code: str = "", server_words: str = "") -> "Outcome":
        """It ended without a token; `message` is one sentence that says why."""
        lines = (message, tr("Go back to Framer Desk to see what can be done."))
        return cls(OutcomeKind.FAILED, tr("You are not signed in"), lines, code, server_words)

    @classmethod
    def of_error(cls, error: UserFacing, server_words: str = "") -> "Outcome":
        """The outcome that `error` stands for: denied for AccessDenied, failed for all others."""
        if isinstance(error, AccessDenied):
            return cls.denied(server_words=server_words)
        return cls.failed(error.message, code=error.code, server_words=server_words)
