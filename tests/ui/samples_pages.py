"""Sample data for the connection page and the settings page: services without network or disk."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import UserFacing
from desktop_app.core.oauth.check import CheckStep, Result
from desktop_app.core.oauth.signing_keys import signing
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.settings import Settings, Value
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.base import VaultState
from desktop_app.erasing import Plan
from desktop_app.ui.connection.services import ConnectionServices, Described
from desktop_app.ui.settings.services import SettingsServices
from tests.ui.samples import NOW

ISSUER = "https://id.orchard.example"
ORCHARD = ProviderProfile(
    name="orchard", title="Orchard Notes", issuer=ISSUER, client_secret_env="ORCHARD_CLIENT_SECRET",
    scopes=("openid", "notes:read"), api_base_url="https://api.orchard.example/v2", dpop=True,
)  # fmt: skip
METADATA = ServerMetadata(
    issuer=ISSUER, authorization_endpoint=f"{ISSUER}/authorize", token_endpoint=f"{ISSUER}/token",
    revocation_endpoint=f"{ISSUER}/revoke",
)  # fmt: skip
STEPS = [
    CheckStep("variables", "Its variables", Result.PASS, "ORCHARD_CLIENT_SECRET"),
    CheckStep("server", "Its sign-in server", Result.PASS, ISSUER, 38.0),
    CheckStep("client", "Its client", Result.PASS, "fd_5b7e19, registered with this server, proven by none"),
    CheckStep("api", "Its API answers", Result.FAIL, "No.", 9.0, UserFacing("unreachable", "No.", "Try again.")),
    CheckStep("description", "Its API description", Result.SKIPPED, "None is set."),
]


@dataclass
class Orchard:
    """The program behind a connection page."""

    profiles: dict[str, ProviderProfile] = field(default_factory=lambda: {"orchard": ORCHARD})
    kept: TokenSet | None = None
    steps: list[CheckStep] = field(default_factory=lambda: list(STEPS))
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))
    their_clock: float | None = NOW + 41
    environ: dict[str, str] = field(default_factory=lambda: {"ORCHARD_CLIENT_SECRET": "s"})
    exported: dict[Path, ProviderProfile] = field(default_factory=dict)
    key: Literal["", "vault", "registered"] = ""

    def services(self) -> ConnectionServices:
        """The functions that the page calls."""
        return ConnectionServices(
            clock=self.clock, environ=self.environ, profile=self._profile, names=lambda: list(self.profiles),
            tokens=self._tokens, described=self._described, check=self._check, server_clock=self._server_clock,
            save=self._save, add=self._save, remove=self._remove, keep_key=self._keep_key, export=self._export,
            ready=self._ready, vault_name=lambda: "System keyring",
        )  # fmt: skip

    async def _profile(self, name: str) -> ProviderProfile:
        return self.profiles[name]

    async def _ready(self, profile: ProviderProfile) -> ProviderProfile:
        return profile

    async def _tokens(self, name: str) -> TokenSet | None:
        return self.kept

    async def _described(self, profile: ProviderProfile) -> Described:
        return Described(METADATA, "fd_5b7e19", self.key, profile)

    async def _check(self, profile: ProviderProfile) -> AsyncGenerator[CheckStep, None]:
        for step in self.steps:
            yield step

    async def _server_clock(self, profile: ProviderProfile) -> float | None:
        return self.their_clock

    async def _save(self, profile: ProviderProfile) -> None:
        self.profiles[profile.name] = profile

    async def _remove(self, name: str) -> None:
        del self.profiles[name]

    async def _keep_key(self, profile: ProviderProfile, path: Path) -> ProviderProfile:
        self.key = "vault"
        return signing(profile)

    async def _export(self, profile: ProviderProfile, path: Path) -> None:
        self.exported[path] = profile


@dataclass
class Program:
    """The program behind a settings page."""

    settings: Settings = field(default_factory=Settings)
    state: VaultState = field(default_factory=lambda: VaultState(True, "System keyring", "It is unlocked and working."))
    stored: list[tuple[str, Value]] = field(default_factory=list)
    refused: UserFacing | None = None
    bundles: list[Path] = field(default_factory=list)

    def services(self) -> SettingsServices:
        """The functions that the page calls."""
        logs = Path("/home/ada/logs")
        return SettingsServices(lambda: self.settings, self._store, self._vault, logs, self._support, self._plan)

    async def _support(self, target: Path) -> list[str]:
        if self.refused:
            raise self.refused
        self.bundles.append(target)
        return ["about.txt"]

    async def _plan(self) -> Plan:
        return Plan(("sandbox",), ("ada (sandbox)",), (Path("/home/ada/.local/share/framer-desk"),), 2)

    async def _store(self, name: str, value: Value) -> Settings:
        if self.refused:
            raise self.refused
        self.stored.append((name, value))
        self.settings = replace(self.settings, **{name: value})  # type: ignore[arg-type]  # names are fields
        return self.settings

    async def _vault(self) -> VaultState:
        return self.state
