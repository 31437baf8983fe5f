"""State and logic of the Token view: which token is shown, what it says, and how its checks went. No widgets."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.ageing import renew_at
from desktop_app.core.tokens.token import Check, TokenSet, decode_jwt
from desktop_app.ui.life import Connection, clock_time, countdown, left_words, scopes_of
from desktop_app.ui.services import Services
from desktop_app.ui.token import claims as words

Kind = Literal["access", "id", "refresh"]
Mark = Literal["", "pass", "warn", "fail"]
_HERE = "\ue000"
"""Stands for markup in a sentence until that is escaped; no text has it."""
_CHECK_OF = {"iss": "issuer", "aud": "audience", "exp": "expiry", "scope": "scope", "nonce": "nonce"}


@dataclass(frozen=True)
class Line:
    """One member of a header or one claim. `mark`: what the checks say about it."""

    name: str
    value: str
    meaning: str
    mark: Mark = ""


@dataclass(frozen=True)
class Lifetime:
    """The life of the access token, in seconds since the epoch. None where the server did not say."""

    issued: float
    now: float
    renewal: float | None
    expires: float | None
    left: str
    spoken: str
    summary: str

    def part(self, moment: float) -> float:
        """`moment` as a part of the life, 0 to 1."""
        if self.expires is None or self.expires <= self.issued:
            return 0.0
        return min(1.0, max(0.0, (moment - self.issued) / (self.expires - self.issued)))


@dataclass(frozen=True)
class Verdict:
    """All checks in one sentence (HTML). tone: of the note."""

    tone: Literal["ok", "warn", "bad", "info"]
    text: str


class TokenPresenter:
    """The tokens of one connection at a time. `changed` is called when something that is shown has changed."""

    def __init__(self, services: Services, changed: Callable[[], None]) -> None:
        self._services = services
        self._changed = changed
        self.kind: Kind = "access"
        self.name = ""
        self.title = ""
        self.tokens: TokenSet | None = None
        self.unreadable: UserFacing | None = None
        """Why it can't be told whether there are tokens."""
        self.checks: list[Check] = []
        self.checked_at: float | None = None
        self.known_scopes: tuple[str, ...] = ()
        self._api = ""

    async def load(self, name: str) -> None:
        """Show the tokens of connection `name`, and check them where that wasn't done yet. Raises UserFacing."""
        before = self.tokens
        if name != self.name:
            self.name, self.title = name, name
            self.tokens, self.checks, self.checked_at, self.known_scopes = None, [], None, ()
            self.unreadable = None
            self._changed()
        try:
            self.tokens = await self._services.tokens(name)
        except UserFacing as problem:
            self.unreadable = problem
            self._changed()
            raise
        self.unreadable = None
        for profile in await self._services.profiles():
            if profile.name == name:
                self.title, self._api = profile.display_name, profile.api_base_url
        if not self.available(self.kind):
            self.kind = "access"
        if before != self.tokens:
            self.checks, self.checked_at = [], None
        self._changed()
        if self.tokens is not None:
            self.known_scopes = scopes_of(await self._services.catalog(name))
            if self.checked_at is None:
                await self.check()

    async def check(self) -> None:
        """Check the token again, with the server's keys. Raises UserFacing when it can't even be tried."""
        name = self.name
        found = await self._services.checks(name)
        if name == self.name:
            self.checks, self.checked_at = found, self._services.clock.now()
            self._changed()

    def choose(self, kind: Kind) -> None:
        """Show another of the three tokens."""
        self.kind = kind
        self._changed()

    def available(self, kind: Kind) -> bool:
        """Whether there is such a token."""
        return self.secret(kind) is not None

    def secret(self, kind: Kind | None = None) -> Secret | None:
        """The token of `kind`, or the one that is shown."""
        tokens = self.tokens
        if tokens is None:
            return None
        return {"access": tokens.access_token, "id": tokens.id_token, "refresh": tokens.refresh_token}[
            kind or self.kind
        ]

    def decoded(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Header and claims of the shown token, ({}, {}) where it is opaque."""
        secret = self.secret()
        return decode_jwt(secret) if secret else ({}, {})

    def header_lines(self) -> list[Line]:
        """The header, explained."""
        header = self.decoded()[0]
        return [Line(name, words.value_text(value), words.header_words(name, value)) for name, value in header.items()]

    def claim_lines(self) -> list[Line]:
        """The claims, explained and marked."""
        tokens, now = self.tokens, self._services.clock.now()
        if tokens is None:
            return []
        return [
            Line(
                name,
                words.value_text(value),
                self._scope_meaning(words.claim_words(name, value, tokens, self._api, now), name),
                self._mark(name, value),
            )
            for name, value in words.in_order(self.decoded()[1])
        ]

    def _scope_meaning(self, meaning: str, name: str) -> str:
        missing = len(self.missing)
        if name not in ("scope", "scp") or not missing:
            return meaning
        if missing == 1:
            return tr("What it lets you do. One of the API’s scopes is missing.")
        return tr("What it lets you do. {n} of the API’s scopes are missing.", n=missing)

    def _mark(self, name: str, value: object) -> Mark:
        tokens = self.tokens
        if self.kind == "id" and tokens is not None:
            right = {"iss": value == tokens.issuer, "aud": tokens.client_id in (value if isinstance(value, list)
                     else [value])}.get(name)  # fmt: skip
            if right is not None:
                return "pass" if right else "fail"
        if name == "scope" and self.missing:
            return "warn"
        if self.kind == "id" and name != "nonce":
            return ""
        for check in self.checks:
            if check.name == _CHECK_OF.get(name) and check.result != "unknown":
                return check.result
        return ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Scopes that the API knows or that were asked for, and that the token doesn't carry."""
        return Connection(self.name, self.title, self.tokens, known_scopes=self.known_scopes).missing

    def as_json(self) -> str:
        """Header and claims of the shown token as indented JSON; the signature isn't part of it."""
        header, claims = self.decoded()
        return json.dumps({"header": header, "claims": claims}, indent=2, ensure_ascii=False)

    def length_words(self) -> str:
        """How long the shown token is."""
        secret = self.secret()
        return tr("{n} characters", n=f"{len(secret):,}") if secret else ""

    def moment(self) -> float:
        """Seconds at whose whole numbers the time left changes."""
        expires = self.tokens.expires_at if self.tokens else None
        return self._services.clock.now() - (expires or 0.0)

    def lifetime(self) -> Lifetime | None:
        """How the access token's life stands now; None when signed out."""
        tokens, now = self.tokens, self._services.clock.now()
        if tokens is None:
            return None
        left = tokens.expires_in(now)
        return Lifetime(
            tokens.issued_at,
            now,
            renew_at(tokens),
            tokens.expires_at,
            countdown(left) if left is not None else "",
            left_words(left, spoken=True) if left is not None else "",
            self._life_summary(tokens, now),
        )

    def _life_summary(self, tokens: TokenSet, now: float) -> str:
        if tokens.expires_at is None:
            length = tr("The server does not say how long it lives")
        else:
            length = tr("{n} min token", n=max(1, round((tokens.expires_at - tokens.issued_at) / 60)))
        if not tokens.refreshable:
            return tr("{token} · no refresh token", token=length)
        if tokens.refresh_expires_at is None:
            return tr("{token} · with a refresh token", token=length)
        return tr(
            "{token} · refresh token good until {day}", token=length, day=words.day(tokens.refresh_expires_at, now)
        )

    def verdict(self, code: Callable[[str], str]) -> Verdict:
        """All checks in one sentence. code: draws a scope's name in HTML."""
        if not self.checks:
            return Verdict("info", tr("Not checked yet."))
        failed = [check for check in self.checks if check.result == "fail"]
        if failed:
            names = ", ".join(check_title(check.name) for check in failed)
            return Verdict("bad", escape(tr("Do not rely on this token. Failed: {names}.", names=names)))
        if self.missing:
            named = _listed([code(scope) for scope in self.missing[:3]])
            more = len(self.missing) - 3
            if more > 0:
                named += escape(tr(" and {n} more", n=more))
            sentence = tr("Safe to use. Some operations stay locked until you ask for {scopes}.", scopes=_HERE)
            return Verdict("warn", escape(sentence).replace(_HERE, named))
        # That a bearer token isn't bound to a key is worth a line, but nothing to act on.
        if any(check.result == "warn" and check.name != "binding" for check in self.checks):
            return Verdict("warn", escape(tr("Safe to use, with the remarks above.")))
        if any(check.result == "unknown" for check in self.checks if check.name in ("signature", "issuer")):
            return Verdict("info", escape(tr("Nothing speaks against it, but not everything could be checked.")))
        return Verdict("ok", escape(tr("Safe to use. Everything that could be checked is in order.")))

    def checked_words(self) -> str:
        """When the checks were made."""
        return clock_time(self.checked_at, seconds=True) if self.checked_at is not None else ""


def _listed(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def check_title(name: str) -> str:
    """The name of a check for people."""
    titles: Mapping[str, str] = {
        "signature": tr("Signature"),
        "issuer": tr("Issuer"),
        "audience": tr("Audience"),
        "expiry": tr("Expiry"),
        "nonce": tr("Nonce"),
        "scope": tr("Scope"),
        "renewal": tr("Renewal"),
        "binding": tr("Binding"),
        "age": tr("Age"),
        "clock": tr("Clock"),
    }
    return titles.get(name, name)
