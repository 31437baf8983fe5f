"""Everything that can go wrong, as a tree.

    FramerDeskError
      UserFacing                 a person can do something about it: code, message, remedy, exit status
        UsageProblem             2  the command or a value typed is wrong
        ProfileProblem           1  a connection is unknown, broken, or named twice
        SettingsProblem          1  a settings file or variable has a value we don't know
        StorageProblem           1  disk full, read-only, or written by a newer version
        VaultProblem             1  keyring missing, locked, or key lost
        NetworkProblem           1  nothing answered, TLS failed, timed out
        DiscoveryProblem         1  an address does not say how to sign in
        ProtocolProblem          1  the server's answer breaks the standard
        SignInFailed             1  the sign-in ended without a token
          AccessDenied           1  the person did not allow access
          SignInTimeout          6  nobody answered in time
        SignInNeeded             3  never signed in, signed out, or the refresh was refused
        ScopeMissing             4  the token does not allow this
        RateLimited              5  the API asks for a longer wait than allowed
        HostNotAllowed           1  a token would have gone to a place it does not belong
        RequestProblem           1  a request can't be sent as it is
        DescriptionProblem       1  a description of an API, or a file of requests, can't be read
      Cancelled                  6  the person said stop; shown nowhere as an error

Anything else that is raised is a bug: it is logged with its redacted traceback and shown as `internal`.

Codes are stable words (`keyring_locked`), for scripts, tests and the help pages. Messages and remedies are
translated and hold no secret; `detail` is for the person who asks for it and is redacted where it is made.
"""

from typing import ClassVar

from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_text


class FramerDeskError(Exception):
    """The root of every error this program raises on purpose."""


class Cancelled(FramerDeskError):
    """The person said stop, or `--timeout` ended the work (exit status 6)."""

    exit_status: ClassVar[int] = 6


class UserFacing(FramerDeskError):
    """An error with words for the person.

    code: stable machine-readable word. message: one plain sentence of what happened. remedy: the first thing to
    do about it, or "" where there is nothing. detail: more for those who ask. server_words: what a server said of it,
    never to be shown as ours. Both are masked again here, to be sure.
    """

    exit_status: ClassVar[int] = 1

    def __init__(self, code: str, message: str, remedy: str = "", *, detail: str = "", server_words: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy
        self.detail = mask_text(detail)
        self.server_words = mask_text(server_words)

    @property
    def full_message(self) -> str:
        """The message, and what the server said, as the server's words. For plain text; pages show them apart."""
        if not self.server_words:
            return self.message
        return tr("{message} The server says: “{words}”", message=self.message, words=self.server_words)

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback: what happened and what to do, and nothing of our frames."""
        return [f"{type(self).__name__}: {self.full_message}", *([self.remedy] if self.remedy else [])]

    @property
    def help_page(self) -> str:
        """Anchor of this error in the help (docs/errors.md)."""
        return self.code.replace("_", "-")


class UsageProblem(UserFacing):
    """The command, or a value that was typed, is wrong."""

    exit_status = 2


class ProfileProblem(UserFacing):
    """A connection is unknown, its file is broken, or its name is taken."""


class SettingsProblem(UserFacing):
    """A settings file, option or variable holds a value that isn't known."""


class StorageProblem(UserFacing):
    """A file can't be read or written, or a newer version of the program wrote it."""


class VaultProblem(UserFacing):
    """Secrets can't be kept or read: no keyring, a locked one, or its key is gone."""


class NetworkProblem(UserFacing):
    """No answer: unreachable, name unknown, TLS refused, proxy, or too slow."""


class DiscoveryProblem(UserFacing):
    """An address does not say how to sign in, or says it wrongly."""


class ProtocolProblem(UserFacing):
    """A server's answer breaks the standard so that it can't be used safely."""


class SignInFailed(UserFacing):
    """A sign-in ended without a token."""


class AccessDenied(SignInFailed):
    """The person, or the server in their place, did not allow access (RFC 6749 section 4.1.2.1)."""


class SignInTimeout(SignInFailed):
    """No answer came from the browser in time."""

    exit_status = 6


class SignInNeeded(UserFacing):
    """There is no usable token and none can be had without the person."""

    exit_status = 3


class ScopeMissing(UserFacing):
    """The token does not carry the scopes that this needs (RFC 6750 section 3.1)."""

    exit_status = 4

    def __init__(
        self,
        code: str,
        message: str,
        remedy: str = "",
        *,
        detail: str = "",
        server_words: str = "",
        scopes: tuple[str, ...] = (),
    ) -> None:
        super().__init__(code, message, remedy, detail=detail, server_words=server_words)
        self.scopes = scopes


class RateLimited(UserFacing):
    """The API asks for a wait that is longer than the person allows. `wait` is in seconds."""

    exit_status = 5

    def __init__(
        self, code: str, message: str, remedy: str = "", *, detail: str = "", server_words: str = "", wait: float = 0.0
    ) -> None:
        super().__init__(code, message, remedy, detail=detail, server_words=server_words)
        self.wait = wait


class HostNotAllowed(UserFacing):
    """A token would have gone to an origin that is not its connection's. Nothing was sent."""


class RequestProblem(UserFacing):
    """A request can't be sent as it was written."""


class DescriptionProblem(UserFacing):
    """A description of an API, or a file that holds requests, can't be read as what it should be."""


def internal(error: BaseException) -> UserFacing:
    """Words for a bug: what a person sees instead of a traceback. The traceback belongs in the log."""
    return UserFacing(
        "internal",
        tr("Something went wrong inside Framer Desk."),
        tr("Try again. If it comes back, run framer-desk diagnose and report what it says."),
        detail=f"{type(error).__name__}: {error}",
    )
