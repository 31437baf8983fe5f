"""The ground floor: the environment, settings, time, connections, the keyring, the browser and the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.core import env_file
from desktop_app.core.children import scrubbed, secret_variables
from desktop_app.core.clock import Clock, SystemClock, uptime
from desktop_app.core.errors import UserFacing
from desktop_app.core.paths import Paths
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX, ProfileRegistry
from desktop_app.core.settings import Settings
from desktop_app.core.vault.base import Vault
from desktop_app.core.vault.passphrase import AskPassphrase

if TYPE_CHECKING:
    from desktop_app.core.signin.known_browsers import BrowserChoice
    from desktop_app.core.vault.sealed import SealedVault
    from desktop_app.sandbox.launcher import SandboxInfo


class Surroundings:
    """What the program finds where it runs."""

    def __init__(
        self,
        *,
        environ: Mapping[str, str],
        options: Mapping[str, object] | None = None,
        ask_passphrase: AskPassphrase | None = None,
        vault: Vault | None = None,
        clock: Clock | None = None,
        lenient: bool = False,
    ) -> None:
        """options: settings from the command line. vault: instead of the one that the settings name.

        lenient: start with the defaults where the settings can't be used, and keep the reason in `settings_problem`.
        Raises SettingsProblem and StorageProblem for settings that can't be used, unless lenient.
        """
        self.environ = env_file.merged(environ)
        self._inherited = dict(environ)
        self.paths = Paths.from_environment(environ)
        self.settings_problem: UserFacing | None = None
        if lenient:
            self.settings, self.settings_problem = Settings.usable(self.paths, environ, options)
        else:
            self.settings = Settings.load(self.paths, environ, options)
        self.clock: Clock = clock or SystemClock()
        self.profiles = ProfileRegistry(self.paths)
        self._ask_passphrase = ask_passphrase
        self._given_vault = vault

    def uptime(self) -> float:
        """Seconds that go on in sleep, whatever the clock is set to."""
        return uptime() if isinstance(self.clock, SystemClock) else self.clock.monotonic()

    @cached_property
    def vault(self) -> Vault:
        """Where secrets are kept. Building it touches nothing; using it blocks."""
        if self._given_vault:
            return self._given_vault
        from desktop_app.core.vault.opening import open_vault

        return open_vault(self.settings, self.paths, self.environ, self._ask_passphrase)

    def vault_locked(self) -> bool:
        """Whether the keyring is locked now. Asks nobody; False where that can't be told. Blocks."""
        sealed = self._sealed_vault()
        return sealed is not None and sealed.locked()

    def _sealed_vault(self) -> SealedVault | None:
        """The vault that is a file; None where secrets are in memory only."""
        from desktop_app.core.vault.env import Layered
        from desktop_app.core.vault.sealed import SealedVault

        base = self.vault.base if isinstance(self.vault, Layered) else self.vault
        return base if isinstance(base, SealedVault) else None

    async def open_browser(self, url: str, choice: BrowserChoice | None = None) -> bool:
        """Open the person's browser, or the chosen one, at `url`; False when there is none."""
        from desktop_app.core.signin.browser import USUAL, open_browser

        return await open_browser(url, choice or USUAL, drop=await self._secret_names(), environ=self._inherited)

    async def child_environment(self) -> dict[str, str]:
        """The environment for a program that needs no secret: without any, and without what a .env file brought."""
        return scrubbed(self._inherited, await self._secret_names())

    async def _secret_names(self) -> frozenset[str]:
        """Variables that hold secrets: by their name, or because a connection says so."""
        named = await asyncio.to_thread(self.profiles.secret_variables)
        return secret_variables(self.environ) | (named & self.environ.keys())

    async def profile(self, name: str) -> ProviderProfile:
        """The connection called `name`, ready for use: variables filled in, and the sandbox started for its own.

        Raises ProfileProblem, and StorageProblem when the sandbox can't be started.
        """
        return await self.ready((await asyncio.to_thread(self.profiles.get, name)).resolve(self.environ))

    async def ready(self, profile: ProviderProfile) -> ProviderProfile:
        """`profile` itself, or for the built-in sandbox the same with the addresses of the running one."""
        if profile.name != SANDBOX or not profile.built_in:
            return profile
        from desktop_app.composition.sandbox import with_sandbox

        return with_sandbox(profile, await self.start_sandbox())

    async def start_sandbox(self) -> SandboxInfo:
        """The running sandbox of this FRAMER_DESK_HOME, started if it was not running. Raises StorageProblem."""
        from desktop_app.composition import sandbox

        return await sandbox.running(self.paths.sandbox, await self.child_environment())

    def _made(self, service: str) -> bool:
        """Whether the service of that name is there already: one that nobody needed is not made to be closed."""
        return service in self.__dict__

    async def aclose(self) -> None:
        """Close what was opened: each floor its own, the topmost first."""
