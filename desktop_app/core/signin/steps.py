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
class BrowserOpened:
    """The person's browser was asked to open the authorization address; `opened` False: they have to do it."""

    authorization_url: str = field(repr=False)
    opened: bool
    at: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """The person decides now. `deadline`: seconds since the epoch, when the link stops working."""

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
    """The code was exchanged. `expires_in` in seconds, None where the server does not say."""

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
    | BrowserOpened
    | Waiting
    | CallbackIgnored
    | CodeReceived
    | TokenReceived
    | Validated
    | Stored
    | Failed
)
