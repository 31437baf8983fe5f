"""How old the secrets of a connection are, and whether it is time for others."""

from dataclasses import dataclass

from desktop_app.core.clock import Clock, iso
from desktop_app.core.errors import VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.client_secrets import ClientSecrets
from desktop_app.core.oauth.registered import Registrations
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.signout import BROUGHT
from desktop_app.core.tokens.store import TokenStore
from desktop_app.core.tokens.token import Check

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Aged:
    """A secret. kind: client_secret, registration, api_key or token. since: seconds since the epoch."""

    kind: str
    since: float

    def days(self, now: float) -> int:
        """Whole days that it is old."""
        return max(0, int((now - self.since) / DAY))

    @property
    def name(self) -> str:
        """What a person calls it."""
        match self.kind:
            case "client_secret":
                return tr("The client secret")
            case "registration":
                return tr("The secret of the registered app")
            case "api_key":
                return tr("The API key")
            case _:
                return tr("The token that you brought")


class Ages:
    """Looks at what the vault holds; contacts nobody. What comes from a variable has no age that could be known."""

    def __init__(
        self, store: TokenStore, secrets: ClientSecrets, registrations: Registrations, clock: Clock, limit: int
    ) -> None:
        """limit: days after which it is time for another one; 0 for never."""
        self._store = store
        self._secrets = secrets
        self._registrations = registrations
        self._clock = clock
        self._limit = limit

    async def of(self, profile: ProviderProfile) -> list[Aged]:
        """The secrets of `profile` whose age is known. Raises VaultProblem."""
        found = []
        if (since := await self._secrets.since(profile)) is not None:
            found.append(Aged("client_secret", since))
        tokens = await self._store.current(profile)
        if tokens and tokens.grant in BROUGHT and tokens.issued_at > 0:
            found.append(Aged("api_key" if tokens.grant == "api_key" else "token", tokens.issued_at))
        issuer = tokens.issuer if tokens else profile.issuer
        if not profile.client_id and issuer:
            kept = await self._registrations.find(issuer, profile)
            if kept and (kept.secret or kept.key):
                found.append(Aged("registration", kept.secret_since))
        return found

    async def due(self, profile: ProviderProfile) -> list[Aged]:
        """Those that are older than the limit. Raises VaultProblem."""
        now = self._clock.now()
        return [aged for aged in await self.of(profile) if self._limit and aged.days(now) >= self._limit]

    async def checks(self, profile: ProviderProfile) -> list[Check]:
        """The ages as checks that a token is shown with; none where the vault can't be read."""
        try:
            due = await self.due(profile)
            return [self._check(profile, aged, over=aged in due) for aged in await self.of(profile)]
        except VaultProblem:
            return []

    def _check(self, profile: ProviderProfile, aged: Aged, *, over: bool) -> Check:
        days = aged.days(self._clock.now())
        if over:
            text = tr("{what} is {days} days old. Change it: framer-desk rotate {name}",
                      what=aged.name, days=days, name=profile.name)  # fmt: skip
            return Check("age", "warn", text)
        return Check("age", "pass", tr("{what} is from {date}", what=aged.name, date=iso(aged.since)[:10]))
