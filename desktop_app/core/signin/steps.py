"""The steps of a sign-in, as values. Whoever shows a sign-in (window, command line, notebook) reads this stream."""

from dataclasses import dataclass, field

from desktop_app.core.errors import UserFacing
from desktop_app.core.tokens.token import Check, TokenSet


@dataclass(frozen=True, slots=True)
class Discovered:
    """The provider's description was read. `pkce_stated`: whether it says that S256 works."""

    issuer: str
    pkce_stated: bool


@dataclass(frozen=True, slots=True)
class Listening:
    """The loopback listener is open at `redirect_uri` (with its real port)."""

    redirect_uri: str
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pushed:
    """The request was left at the server (RFC 9126). The link works for `expires_in` seconds; None: not said."""

    expires_in: float | None


@dataclass(frozen=True, slots=True)
class BrowserOpened:
    """The person's browser was asked to open the authorization address; `opened` False: they have to do it."""

    authorization_url: str = field(repr=False)
    opened: bool
    at: float


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """The person goes to `verification_uri` on any device and enters `user_code` (RFC 8628 section 3.3).

    verification_uri_complete: the link with the code in it, for a QR code, or "". deadline: seconds since the epoch.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str = field(repr=False)
    deadline: float


@dataclass(frozen=True, slots=True)
class PollDelayed:
    """The server is asked less often from now on: `reason` says why, `interval` is in seconds."""

    reason: str
    interval: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """The person decides now. `deadline`: seconds since the epoch, when the link or the code stops working.

    `redirect_uri` is "" for a code that is entered on another device.
    """

    redirect_uri: str
    deadline: float


@dataclass(frozen=True, slots=True)
class CallbackIgnored:
    """Something arrived at the listener that is not the answer. The wait goes on."""

    reason: str


@dataclass(frozen=True, slots=True)
class CodeReceived:
    """The browser came back with the one-time code."""


@dataclass(frozen=True, slots=True)
class TokenReceived:
    """There is a token. `expires_in` in seconds, None where the server does not say."""

    scopes: tuple[str, ...]
    expires_in: float | None


@dataclass(frozen=True, slots=True)
class Validated:
    """ID token and access token were checked."""

    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """Signed in; the tokens are kept in `where`. `persistent` False: they end with the program."""

    tokens: TokenSet
    where: str
    persistent: bool


@dataclass(frozen=True, slots=True)
class Failed:
    """The sign-in is over without a token. Nothing was stored."""

    error: UserFacing


Step = (
    Discovered
    | Listening
    | Pushed
    | BrowserOpened
    | DeviceCode
    | PollDelayed
    | Waiting
    | CallbackIgnored
    | CodeReceived
    | TokenReceived
    | Validated
    | Stored
    | Failed
)
