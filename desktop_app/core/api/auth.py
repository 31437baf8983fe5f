"""How credentials go on a request, and what an answer means for them: the one place for both.

`flow` is a generator that does no input or output, so that it serves asynchronous and synchronous clients alike. It
yields what to do and is sent what came of it:

    Send(credentials)   send the request with `credentials.headers(method, url)`; send back a `Seen` of the answer
    Renew()             get newer credentials; send back these, or None when there are none to be had

When it ends, the last answer is the answer.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass

from desktop_app.core import www_authenticate
from desktop_app.core.errors import SignInNeeded
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.dpop import Prover, wants_nonce
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet

NO_PREFIX = "none"
"""Value of `api_key_prefix` for a key that stands alone in its header."""


def place(profile: ProviderProfile, grant: str) -> tuple[str, str]:
    """The header field that a token or key goes into, and the word that stands before it there, or ""."""
    if grant != "api_key":
        return "Authorization", "Bearer"
    header = profile.api_key_header or "Authorization"
    prefix = profile.api_key_prefix or ("Bearer" if header.lower() == "authorization" else "")
    return header, "" if prefix.lower() == NO_PREFIX else prefix


@dataclass(frozen=True, slots=True)
class Credentials:
    """Tokens (or a key) together with what puts them on a request. `prover` is there for tokens that are bound."""

    tokens: TokenSet
    header: str = "Authorization"
    prefix: str = "Bearer"
    prover: Prover | None = None

    @classmethod
    def of(cls, profile: ProviderProfile, tokens: TokenSet, prover: Prover | None = None) -> "Credentials":
        """The credentials that `tokens` of `profile` are.

        An API key goes where the connection says; an access token into Authorization always (RFC 6750 section 2.1).
        Raises SignInNeeded `dpop_key_missing` for bound tokens without their key.
        """
        if tokens.bound:
            if prover is None:
                raise SignInNeeded(
                    "dpop_key_missing",
                    tr("The key that the token is tied to is not on this computer."),
                    tr("framer-desk signin {profile}", profile=profile.name),
                )
            return cls(tokens, prefix="DPoP", prover=prover)
        return cls(tokens, *place(profile, tokens.grant))

    def headers(self, method: str, url: str) -> dict[str, str]:
        """The header fields for one request; a proof in them is good for this one alone (RFC 9449 section 7.1)."""
        if self.prover is not None:
            return self.prover.headers(method, url, self.tokens.access_token)
        value = self.tokens.access_token.reveal()
        return {self.header: f"{self.prefix} {value}" if self.prefix else value}


@dataclass(frozen=True, slots=True)
class Seen:
    """What of an answer matters here. `url`: where it came from; `challenges`: its WWW-Authenticate fields."""

    status: int
    url: str
    challenges: tuple[str, ...] = ()
    nonce: str = ""

    @classmethod
    def of(cls, status: int, url: str, headers: Iterable[tuple[str, str]]) -> "Seen":
        """What matters of an answer with these header fields."""
        fields = [(name.lower(), value) for name, value in headers]
        challenges = tuple(value for name, value in fields if name == "www-authenticate")
        return cls(status, url, challenges, next((value for name, value in fields if name == "dpop-nonce"), ""))

    @property
    def wants_nonce(self) -> bool:
        """Whether the API wants its nonce in the proof (RFC 9449 section 9)."""
        return any(wants_nonce(self.status, challenge) for challenge in self.challenges)

    @property
    def wants_renewal(self) -> bool:
        """Whether a newer token may do: not where the API asks for another login (RFC 9470 section 3)."""
        challenge = www_authenticate.bearer(self.challenges)
        return self.status == 401 and (challenge is None or challenge.error != "insufficient_user_authentication")


@dataclass(frozen=True, slots=True)
class Send:
    """Send the request with these credentials."""

    credentials: Credentials


@dataclass(frozen=True, slots=True)
class Renew:
    """Get newer credentials than the last ones."""


Steps = Generator[Send | Renew, Seen | Credentials | None, None]


def flow(credentials: Credentials) -> Steps:
    """The steps of one request: a nonce is put in once where the API asks for it, a refused token is renewed once."""
    renewed = nonce_given = False
    while True:
        seen = yield Send(credentials)
        assert isinstance(seen, Seen)
        prover = credentials.prover
        has_nonce = prover is not None and prover.hear(seen.url, seen.nonce)
        if has_nonce and seen.wants_nonce and not nonce_given:
            nonce_given = True
            continue
        if not seen.wants_renewal or renewed or not credentials.tokens.renewable:
            return
        renewed = True
        newer = yield Renew()
        if newer is None:
            return
        assert isinstance(newer, Credentials)
        credentials = newer
