"""Sample data for pictures and tests of the window: the accounts and moments of the design's pictures."""

import asyncio
import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import SignInNeeded, UserFacing, VaultProblem
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import Check, TokenSet
from desktop_app.core.vault.base import VaultState
from desktop_app.ui.palette.searching import Found
from desktop_app.ui.services import News, Services
from tests.ui.samples_rotation import Rotation

ISSUED = 1_795_530_288.0
"""14:24:48 UTC on 24 November 2026."""
NOW = ISSUED + 440
ISSUER = "http://127.0.0.1:8765"
SCOPES = ("projects:read", "projects:write", "ai:generate", "openid", "profile", "offline_access")
API_SCOPES = ("projects:read", "projects:write", "ai:generate", "sites:publish", "projects:delete")


def jwt(header: Mapping[str, Any], claims: Mapping[str, Any]) -> Secret:
    """A token of the right shape whose signature is made up."""

    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return Secret(f"{part(header)}.{part(claims)}.{'c2FtcGxlLXNpZ25hdHVyZQ' * 10}9xQw")


def access_token(expires: float = ISSUED + 3600) -> Secret:
    """The access token of the Token picture."""
    return jwt(
        {"alg": "RS256", "kid": "sandbox-2026-11", "typ": "at+jwt"},
        {
            "iss": ISSUER, "aud": f"{ISSUER}/v1", "sub": "usr_01HQ4Z", "client_id": "framer-desk",
            "scope": " ".join(SCOPES), "iat": int(ISSUED), "exp": int(expires), "jti": "t_8f41c09e",
        },
    )  # fmt: skip


def id_token() -> Secret:
    """An ID token that goes with it."""
    return jwt(
        {"alg": "RS256", "kid": "sandbox-2026-11", "typ": "JWT"},
        {
            "iss": ISSUER, "aud": "framer-desk", "sub": "usr_01HQ4Z", "nonce": "n-sample", "iat": int(ISSUED),
            "exp": int(ISSUED + 3600), "name": "Ada Lindqvist", "email": "ada@sandbox.local", "email_verified": True,
        },
    )  # fmt: skip


def tokens(profile: str = "sandbox", **changes: Any) -> TokenSet:
    """Ada's tokens at the sandbox, with whatever is to be different."""
    made = TokenSet(
        profile=profile, issuer=ISSUER, client_id="framer-desk", account="ada", access_token=access_token(),
        refresh_token=Secret("rt-" + "sample" * 8), id_token=id_token(), scopes=SCOPES, scopes_requested=SCOPES,
        issued_at=ISSUED, expires_at=ISSUED + 3600, refresh_expires_at=ISSUED + 30 * 86400, subject="usr_01HQ4Z",
        name="Ada Lindqvist", email="ada@sandbox.local", nonce=Secret("n-sample"),
    )  # fmt: skip
    return replace(made, **changes)


CHECKS = [
    Check("signature", "pass", "RS256, key sandbox-2026-11"),
    Check("issuer", "pass", f"Exactly {ISSUER}"),
    Check("audience", "pass", "Names this API"),
    Check("expiry", "pass", "52 min 40 s left"),
    Check("nonce", "pass", "The ID token carries the value this app sent"),
    Check("scope", "warn", "3 of 5 API scopes. Two operations locked."),
    Check("binding", "warn", "Bearer: anyone holding it can use it"),
]

PROFILES = [
    ProviderProfile(name="sandbox", title="Sandbox", issuer=ISSUER, api_base_url=ISSUER, built_in=True),
    ProviderProfile(name="framer", title="Framer AI", issuer="https://id.example", built_in=True),
    ProviderProfile(name="orchard", title="Orchard Notes", issuer="https://id.orchard.example"),
    ProviderProfile(name="harbor", title="Harbor CI", issuer="https://id.harbor.example"),
]


@dataclass
class World:
    """A program without network or disk behind the window. Change it, then let the window read it again."""

    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))
    profiles: list[ProviderProfile] = field(default_factory=lambda: list(PROFILES))
    kept: dict[str, TokenSet] = field(default_factory=dict)
    scopes: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"sandbox": API_SCOPES})
    checks: list[Check] = field(default_factory=lambda: list(CHECKS))
    vault: VaultState = field(default_factory=lambda: VaultState(True, "System keyring", "GNOME Keyring"))
    locked: VaultProblem | None = None
    set_ahead: float = 0.0
    others: dict[str, list[TokenSet]] = field(default_factory=dict)
    sandbox: str = "127.0.0.1:8765"
    found: Found | None = None
    told: News = field(default_factory=News)
    rotation: Rotation = field(default_factory=Rotation)
    refresh_problem: UserFacing | None = None
    refreshed: list[str] = field(default_factory=list)
    signed_out: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    broken: list[UserFacing] = field(default_factory=list)

    def services(self) -> Services:
        """The functions that the window calls."""
        return Services(
            clock=self.clock, profiles=self._profiles, tokens=self._tokens, refresh=self._refresh,
            sign_out=self._sign_out, checks=self._checks, catalog=self._catalog, vault=self._vault,
            locked=self._locked, uptime=lambda: self.clock.at - self.set_ahead,
            sandbox_address=self._sandbox, accounts=self._accounts, switch=self._switch, search=self._search,
            news=self._news, kept=self.files, broken=lambda: self.broken,
        )  # fmt: skip

    async def _news(self, seen: Mapping[str, float]) -> News:
        return replace(self.told, changed=frozenset(name for name in self.told.changed if name not in seen))

    async def _search(self, name: str, typed: str) -> Found | None:
        return self.found if typed.strip() else None

    async def _profiles(self) -> list[ProviderProfile]:
        return list(self.profiles)

    async def _locked(self) -> bool:
        return self.locked is not None and self.locked.code == "keyring_locked"

    async def _tokens(self, name: str) -> TokenSet | None:
        if self.locked:
            raise self.locked
        return self.kept.get(name)

    async def _refresh(self, name: str) -> TokenSet:
        self.refreshed.append(name)
        await asyncio.sleep(0)
        if self.refresh_problem:
            raise self.refresh_problem
        now = self.clock.now()
        self.kept[name] = replace(self.kept[name], issued_at=now, expires_at=now + 3600)
        return self.kept[name]

    async def _sign_out(self, name: str) -> str:
        if name not in self.kept:
            raise SignInNeeded("not_signed_in", "You are not signed in.", "Sign in.")
        self.signed_out.append(name)
        del self.kept[name]
        return "Signed out. The server no longer accepts the token."

    async def _checks(self, name: str) -> list[Check]:
        return list(self.checks)

    async def _catalog(self, name: str) -> Catalog | None:
        scopes = self.scopes.get(name, ())
        made = (Operation("GET", f"/{scope.partition(':')[0]}", scope, summary=f"Use {scope}", security=((scope,),))
                for scope in scopes)  # fmt: skip
        return Catalog("Sample", "1.0", operations=tuple(made)) if scopes else None

    async def _accounts(self, name: str) -> list[TokenSet]:
        return [self.kept[name], *self.others.get(name, [])] if name in self.kept else []

    async def _switch(self, name: str, account: str) -> TokenSet:
        found = next(each for each in await self._accounts(name) if each.account == account)
        self.kept[name] = found
        return found

    async def _vault(self) -> VaultState:
        return self.vault

    async def _sandbox(self) -> str:
        return self.sandbox


def pictured() -> World:
    """The four connections of the pictures: valid, expiring, expired, signed out."""
    world = World()
    world.kept = {
        "sandbox": tokens(),
        "framer": tokens("framer", expires_at=NOW + 200, issued_at=NOW - 3400, refresh_token=None),
        "orchard": tokens("orchard", expires_at=ISSUED - 19_000, issued_at=ISSUED - 22_600, refresh_token=None),
    }
    return world
