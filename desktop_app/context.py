"""The composition root: `AppContext` builds every service once, lazily, and hands them out.

Time, the browser, the network and the environment enter here, so tests replace them here.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Self

from desktop_app.core import env_file, logs
from desktop_app.core.child_environment import scrubbed, secret_variables
from desktop_app.core.clock import Clock, SystemClock, uptime
from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import storage_problem
from desktop_app.core.i18n import tr
from desktop_app.core.paths import Paths
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX, ProfileRegistry
from desktop_app.core.settings import Settings
from desktop_app.core.vault.base import Vault
from desktop_app.core.vault.passphrase import AskPassphrase
from desktop_app.sandbox.launcher import SandboxInfo

if TYPE_CHECKING:
    from desktop_app.core.api.access import Access, Renews
    from desktop_app.core.api.catalog import Catalog
    from desktop_app.core.api.catalog_store import CatalogStore
    from desktop_app.core.api.client import ApiClient
    from desktop_app.core.api.cookies import AccountCookies, CookieJars
    from desktop_app.core.api.description_choice import DescriptionChoices
    from desktop_app.core.api.limiting.limiter import Limiter
    from desktop_app.core.api.remembering import Sent
    from desktop_app.core.api.request import Request
    from desktop_app.core.api.response import Response
    from desktop_app.core.api.validity import Validity
    from desktop_app.core.api.websocket import WebSockets
    from desktop_app.core.changes.notices import Notices
    from desktop_app.core.changes.watch import ChangeWatch
    from desktop_app.core.flow.recorder import Recorder
    from desktop_app.core.flow.store import FlowStore
    from desktop_app.core.history.recorder import HistoryRecorder
    from desktop_app.core.history.store import HistoryStore
    from desktop_app.core.oauth.check import ConnectionCheck
    from desktop_app.core.oauth.client_secrets import ClientSecrets
    from desktop_app.core.oauth.dpop import ProofKeys
    from desktop_app.core.oauth.registered import Registrations
    from desktop_app.core.oauth.server import Server, Servers
    from desktop_app.core.oauth.signing_keys import SigningKeys
    from desktop_app.core.providers.discovery import Discovery
    from desktop_app.core.providers.lookup import Lookups
    from desktop_app.core.redact import Secret
    from desktop_app.core.rotation.ages import Ages
    from desktop_app.core.rotation.clients import ClientRotation
    from desktop_app.core.rotation.keys import KeyRotation
    from desktop_app.core.rotation.secret import SecretRotation
    from desktop_app.core.rotation.upkeep import Upkeep
    from desktop_app.core.signin.known_browsers import BrowserChoice
    from desktop_app.core.signin.service import SignInService
    from desktop_app.core.signin.signout import SignOut
    from desktop_app.core.tokens.keys import KeySets
    from desktop_app.core.tokens.rotate import Keeper, Renewer
    from desktop_app.core.tokens.signatures import Signatures
    from desktop_app.core.tokens.store import TokenStore
    from desktop_app.core.tokens.token import TokenSet
    from desktop_app.core.tokens.validate import Validator
    from desktop_app.core.transport import Transport
    from desktop_app.core.usage.alert import Alert
    from desktop_app.core.usage.alerts import AlertStore
    from desktop_app.core.usage.events import News
    from desktop_app.core.usage.recorder import UsageRecorder
    from desktop_app.core.usage.store import UsageStore
    from desktop_app.core.vault.sealed import SealedVault

ENDING = frozenset({"deprecation", "sunset"})
"""Header fields by which an API announces the end of an operation; hardly any answer has them."""
KEEP = "keep"
"""The hidden command that runs a keeper; see `core/tokens/keeper.py`."""


def own_command() -> list[str]:
    """How this program starts itself again: as a frozen build, or as a module of this Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]


class AppContext:
    """Every service of the program, for one environment. Close it with `aclose`."""

    def __init__(
        self,
        *,
        environ: Mapping[str, str],
        options: Mapping[str, object] | None = None,
        ask_passphrase: AskPassphrase | None = None,
        vault: Vault | None = None,
        clock: Clock | None = None,
    ) -> None:
        """options: settings from the command line. vault: instead of the one that the settings name.

        Raises SettingsProblem and StorageProblem for settings that can't be used.
        """
        self.environ = env_file.merged(environ)
        self._inherited = dict(environ)
        self.paths = Paths.from_environment(environ)
        self.settings = Settings.load(self.paths, environ, options)
        self.clock: Clock = clock or SystemClock()
        self.profiles = ProfileRegistry(self.paths)
        self._ask_passphrase = ask_passphrase
        self._given_vault = vault

    @classmethod
    def create(cls, **details: Any) -> Self:
        """A context for this process's own environment, with its log set up. Takes what `AppContext` takes."""
        context = cls(environ=os.environ, **details)
        logs.setup(context.paths, context.settings.log_level)
        return context

    @cached_property
    def vault(self) -> Vault:
        """Where secrets are kept. Building it touches nothing; using it blocks."""
        if self._given_vault:
            return self._given_vault
        from desktop_app.core.vault.opening import open_vault

        return open_vault(self.settings, self.paths, self.environ, self._ask_passphrase)

    @cached_property
    def transport(self) -> Transport:
        """The factory of HTTP clients."""
        from desktop_app.core.transport import Timeouts, Transport

        timeouts = Timeouts(self.settings.connect_timeout, self.settings.read_timeout)
        return Transport(timeouts, lambda exchange: self.recorder.hear(exchange))  # made when there is one to hear

    @cached_property
    def recorder(self) -> Recorder:
        """Writes down the messages of sign-ins, for the flow inspector."""
        from desktop_app.core.flow.recorder import Recorder
        from desktop_app.core.flow.store import FlowStore

        return Recorder(FlowStore(self.paths.flows_file, self.clock), self.clock)

    @cached_property
    def flows(self) -> FlowStore:
        """Sign-ins as they were recorded, to be read. Its methods block."""
        from desktop_app.core.flow.store import FlowStore

        return FlowStore(self.paths.flows_file, self.clock)

    @cached_property
    def discovery(self) -> Discovery:
        """Asks servers what they are."""
        from desktop_app.core.providers.discovery import Discovery

        return Discovery(self.transport)

    @cached_property
    def lookups(self) -> Lookups:
        """Finds out from an address how to connect."""
        from desktop_app.core.providers.description import Descriptions
        from desktop_app.core.providers.lookup import Lookups

        return Lookups(self.discovery, Descriptions(self.transport), self.clock.monotonic)

    @cached_property
    def check(self) -> ConnectionCheck:
        """Checks connections without signing in."""
        from desktop_app.core.oauth.check import ConnectionCheck
        from desktop_app.core.providers.description import Descriptions

        descriptions = Descriptions(self.transport)
        return ConnectionCheck(self.servers, self.registrations, self.discovery, descriptions, self.clock.monotonic)

    @cached_property
    def servers(self) -> Servers:
        """Finds a connection's authorization server."""
        from desktop_app.core.oauth.server import Servers
        from desktop_app.core.providers.metadata_cache import MetadataCache

        cache = MetadataCache(self.paths.cache, self.clock)
        return Servers(
            self.transport,
            self.discovery,
            cache,
            self.proof_keys,
            self.registrations,
            self.signing_keys,
            self.client_secrets,
            self.clock,
        )

    @cached_property
    def registrations(self) -> Registrations:
        """The clients that servers registered for this app."""
        from desktop_app.core.oauth.registered import Registrations

        return Registrations(self.transport, lambda: self.vault, self.clock)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """The client secrets of connections."""
        from desktop_app.core.oauth.client_secrets import ClientSecrets

        return ClientSecrets(lambda: self.vault, self.environ, self.clock)

    @cached_property
    def signing_keys(self) -> SigningKeys:
        """The keys that connections sign assertions with (RFC 7523)."""
        from desktop_app.core.oauth.signing_keys import SigningKeys

        return SigningKeys(lambda: self.vault)

    @cached_property
    def proof_keys(self) -> ProofKeys:
        """The keys that tokens are tied to (RFC 9449)."""
        from desktop_app.core.oauth.dpop import ProofKeys

        return ProofKeys(lambda: self.vault, self.clock)

    @cached_property
    def tokens(self) -> TokenStore:
        """Tokens of all connections."""
        from desktop_app.core.tokens.store import TokenStore

        return TokenStore(lambda: self.vault, self.environ)

    @cached_property
    def validator(self) -> Validator:
        """Checks tokens."""
        from desktop_app.core.tokens.validate import Validator

        return Validator(self.key_sets, self.clock)

    @cached_property
    def key_sets(self) -> KeySets:
        """The public keys of sign-in servers."""
        from desktop_app.core.tokens.keys import KeySets

        return KeySets(self.transport, self.clock)

    @cached_property
    def renewer(self) -> Renewer:
        """Hands out tokens that work, renewing them when needed."""
        from desktop_app.core.tokens.rotate import Renewer

        return Renewer(self.tokens, self._reach, self.clock, self.paths.locks, self._keeper, self.note)

    @cached_property
    def signin(self) -> SignInService:
        """Starts sign-ins."""
        from desktop_app.core.signin.service import SignInService

        return SignInService(
            servers=self.servers,
            store=self.tokens,
            validator=self.validator,
            vault=lambda: self.vault,
            clock=self.clock,
            open_browser=self.open_browser,
            recorder=self.recorder,
            note=self.note,
        )

    @cached_property
    def signout(self) -> SignOut:
        """Ends sign-ins."""
        from desktop_app.core.signin.signout import SignOut

        return SignOut(self.servers, self.tokens, self.clock, self.note)

    @cached_property
    def descriptions(self) -> DescriptionChoices:
        """Where people say that the descriptions of their APIs are."""
        from desktop_app.core.api.description_choice import DescriptionChoices

        return DescriptionChoices(self.paths.data / "descriptions")

    @cached_property
    def catalogs(self) -> CatalogStore:
        """Operations of APIs."""
        from desktop_app.core.api.catalog_store import CatalogStore

        return CatalogStore(self.transport, self.clock, self.paths.cache, self.descriptions)

    @cached_property
    def changes(self) -> ChangeWatch:
        """What changed in APIs and at their sign-in servers."""
        from desktop_app.core.changes.snapshots import Snapshots
        from desktop_app.core.changes.watch import ChangeWatch

        kept = Snapshots(self.paths.changes)
        return ChangeWatch(self.servers, self.key_sets, self.catalogs, kept, self.notices, self.clock)

    @cached_property
    def ages(self) -> Ages:
        """How old secrets are."""
        from desktop_app.core.rotation.ages import Ages

        days = self.settings.rotation_days
        return Ages(self.tokens, self.client_secrets, self.registrations, self.clock, days)

    @cached_property
    def client_rotation(self) -> ClientRotation:
        """Changes secrets of clients."""
        from desktop_app.core.rotation.clients import ClientRotation

        return ClientRotation(self.servers, self.registrations, self.client_secrets, self.profiles, self.clock)

    @cached_property
    def key_rotation(self) -> KeyRotation:
        """Changes API keys and tokens that were brought."""
        from desktop_app.core.rotation.keys import Given, KeyRotation

        async def send(profile: ProviderProfile, request: Request, tokens: TokenSet) -> Response:
            return await self._api(Given(tokens)).send(profile, request, send_anyway=True)

        return KeyRotation(self.tokens, self.servers, self._find_catalog, send, self.clock)

    @cached_property
    def rotation(self) -> SecretRotation:
        """Changes whatever secret a connection has."""
        from desktop_app.core.rotation.secret import SecretRotation

        return SecretRotation(
            self.tokens, self.client_secrets, self.registrations, self.client_rotation, self.key_rotation
        )

    @cached_property
    def upkeep(self) -> Upkeep:
        """What is done by itself for connections in use. Whoever makes it runs it, too."""
        from desktop_app.core.rotation.upkeep import Upkeep

        # What looks for changes is loaded when a connection comes into use.
        return Upkeep(self.profile, [lambda profile: self.changes.attend(profile)], self.clock)

    @cached_property
    def notices(self) -> Notices:
        """What APIs say of the end of their operations."""
        from desktop_app.core.changes.notices import Notices

        return Notices(self.paths.changes / "notices.json", self.paths.locks)

    @cached_property
    def limiter(self) -> Limiter:
        """Whose turn it is, where APIs limit how much they are asked."""
        from desktop_app.core.api.limiting.limiter import Limiter

        return Limiter(self.paths.limits, self.clock)

    @cached_property
    def validity(self) -> Validity:
        """Checks tokens before they are used."""
        from desktop_app.core.api.validity import Validity

        return Validity(
            reach=self._reach,
            renew=self.renewer.refresh,
            signatures=self._signatures,
            limiter=self.limiter,
            clock=self.clock,
            note=self.note,
        )

    def _signatures(self) -> Signatures:
        from desktop_app.core.tokens.signatures import Signatures

        return Signatures(self.key_sets)

    @cached_property
    def api(self) -> ApiClient:
        """Sends requests."""
        return self._api(self.renewer)

    def _api(self, renewer: Renews) -> ApiClient:
        from desktop_app.core.api.client import ApiClient

        return ApiClient(
            transport=self.transport,
            access=self._access(renewer),
            clock=self.clock,
            limiter=self.limiter,
            bodies=self.paths.cache / "bodies",
            cookies=self._cookies_of,
            remember=self._remember,
        )

    @cached_property
    def websockets(self) -> WebSockets:
        """Opens WebSockets."""
        from desktop_app.core.api.websocket import WebSockets

        return WebSockets(self.transport, self._access(self.renewer), self.clock, self.limiter, self._remember)

    def _access(self, renewer: Renews) -> Access:
        from desktop_app.core.api.access import Access

        return Access(
            reach=self._reach,
            renewer=renewer,
            find_catalog=self._find_catalog,
            catalog_at_hand=self._catalog_at_hand,
            proof_keys=self.proof_keys,
            validity=self.validity,
        )

    @cached_property
    def history(self) -> HistoryStore:
        """Requests that were sent, to be read. Its methods block."""
        from desktop_app.core.history.store import HistoryStore

        return HistoryStore(self.paths.history_file)

    @cached_property
    def history_recorder(self) -> HistoryRecorder:
        """Writes requests into the history."""
        from desktop_app.core.history.recorder import HistoryRecorder
        from desktop_app.core.history.store import HistoryStore

        return HistoryRecorder(HistoryStore(self.paths.history_file, days=lambda: self.settings.history_days))

    @cached_property
    def usage(self) -> UsageStore:
        """The usage log, to be read. Its methods block."""
        from desktop_app.core.usage.store import UsageStore

        return UsageStore(self.paths.usage_file)

    @cached_property
    def alerts(self) -> AlertStore:
        """What looks suspicious. Its methods block."""
        from desktop_app.core.usage.alerts import AlertStore

        return AlertStore(self.paths.usage_file)

    @cached_property
    def usage_recorder(self) -> UsageRecorder:
        """Writes the usage log, and watches it."""
        from desktop_app.core.usage import recorder
        from desktop_app.core.usage.store import UsageStore

        return recorder.UsageRecorder(
            UsageStore(self.paths.usage_file),
            self.clock,
            fingerprint=self._fingerprint,
            days=self.settings.usage_days,
            thresholds=self.settings.alert_thresholds,
            uptime=self.uptime,
        )

    def uptime(self) -> float:
        """Seconds that go on in sleep, whatever the clock is set to."""
        return uptime() if isinstance(self.clock, SystemClock) else self.clock.monotonic()

    def vault_locked(self) -> bool:
        """Whether the keyring is locked now. Asks nobody; False where that can't be told. Blocks."""
        from desktop_app.core.vault.env import Layered
        from desktop_app.core.vault.sealed import SealedVault

        base = self.vault.base if isinstance(self.vault, Layered) else self.vault
        return isinstance(base, SealedVault) and base.locked()

    def note(self, news: News) -> None:
        """Keep what became of a token, for its history and for the rules of suspicion. Quick; never raises."""
        self.usage_recorder.note(news)

    @property
    def raised_alerts(self) -> list[Alert]:
        """What became suspicious since this context was made; complete once it is closed."""
        return self.usage_recorder.raised if "usage_recorder" in self.__dict__ else []

    def _fingerprint(self, secret: Secret) -> bytes:
        """The digest by which the flow inspector knows a token too."""
        from desktop_app.core.flow.labels import digest

        try:
            return digest(self._digest_key, secret.reveal())
        except StorageProblem:  # the request is worth keeping without it
            return b""

    @cached_property
    def _digest_key(self) -> bytes:
        from desktop_app.core.flow.store import FlowStore

        store = FlowStore(self.paths.flows_file, self.clock)
        try:
            return store.key()
        finally:
            store.close()

    def _remember(self, sent: Sent) -> None:
        from desktop_app.core.api import counting, remembering

        for row in counting.rows(sent, os.getpid()):
            self.usage_recorder.record(row)
        if sent.stopped:
            return
        if self.settings.history != "off":
            remembering.into(self.history_recorder, answers=self.settings.history == "answers")(sent)
        if "upkeep" in self.__dict__:
            self.upkeep.used(sent.profile)
        if sent.response and any(name.lower() in ENDING for name, _ in sent.response.headers):
            self.notices.hear(sent)

    @cached_property
    def cookies(self) -> CookieJars:
        """What APIs asked to be remembered by."""
        from desktop_app.core.api.cookies import CookieJars

        return CookieJars(lambda: self.vault)

    # A request to an API rarely needs these: they, and all that they import, are made when it does.

    def _cookies_of(self, tokens: TokenSet) -> AccountCookies:
        return self.cookies.of(tokens)

    async def _reach(self, profile: ProviderProfile) -> Server:
        return await self.servers.reach(profile)

    async def _find_catalog(self, profile: ProviderProfile) -> Catalog | None:
        described = profile.openapi_url or self.descriptions.has(profile.name)
        return await self.catalogs.find(profile) if described else None

    def _catalog_at_hand(self, profile: ProviderProfile) -> Catalog | None:
        return self.catalogs.at_hand(profile) if "catalogs" in self.__dict__ else None

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
        return with_sandbox(profile, await self.start_sandbox())

    async def start_sandbox(self) -> SandboxInfo:
        """The running sandbox of this FRAMER_DESK_HOME, started if it was not running. Raises StorageProblem."""
        from desktop_app.sandbox import launcher

        command = [*own_command(), "sandbox", "--background"]
        environ = await self.child_environment()
        try:
            return await asyncio.to_thread(launcher.ensure_running, self.paths.sandbox, command, environ)
        except OSError as error:
            raise storage_problem(error, self.paths.sandbox) from error
        except launcher.LaunchProblem as problem:
            raise StorageProblem(
                "sandbox_failed",
                tr("The sandbox could not be started. {reason}", reason=problem),
                problem.remedy or tr("framer-desk sandbox shows why."),
            ) from problem

    async def forget(self, name: str) -> int:
        """Forget what is kept here of the connection `name`: recorded sign-ins, requests, changes, tokens, keys.

        Gives how many tokens there were. Raises StorageProblem, and VaultProblem when all but the secrets is gone.
        """
        await asyncio.to_thread(self.flows.forget, name)
        await asyncio.to_thread(lambda: self.history.clear(name, starred=True))
        await asyncio.to_thread(self.usage.clear, name)
        await asyncio.to_thread(self.limiter.shelf.forget, name)
        await asyncio.to_thread(self.changes.forget, name)
        await asyncio.to_thread(self.descriptions.forget, name)
        await self.client_secrets.forget(name)
        await self.signing_keys.forget(name)
        return await self.tokens.forget(name)

    def _keeper(self) -> Keeper | None:
        """A keeper where tokens are in a file that it can open too; None where they are in memory only."""
        from desktop_app.core.vault.env import Layered
        from desktop_app.core.vault.sealed import SealedVault

        base = self.vault.base if isinstance(self.vault, Layered) else self.vault
        return partial(self._run_keeper, base) if isinstance(base, SealedVault) else None

    async def _run_keeper(
        self, vault: SealedVault, profile: ProviderProfile, stale: TokenSet, scopes: tuple[str, ...] = ()
    ) -> None:
        from desktop_app.core.tokens import keeper
        from desktop_app.core.tokens.store import not_signed_in

        key = await asyncio.to_thread(vault.sealing_key)
        if key is None:
            raise not_signed_in(profile)
        names = {*await self._secret_names(), profile.client_secret_env} & self.environ.keys()
        self.usage_recorder.follow()
        await keeper.run(
            [*own_command(), KEEP, profile.name],
            stale.account,
            stale.fingerprint,
            vault.file,
            key,
            scrubbed(self._inherited, names),
            {name: self.environ[name] for name in names},
            scopes,
        )

    async def aclose(self) -> None:
        """Close what was opened."""
        if "catalogs" in self.__dict__:
            await self.catalogs.aclose()
        if "notices" in self.__dict__:
            await self.notices.aclose()
        if "transport" in self.__dict__:
            await self.transport.aclose()
        if "validity" in self.__dict__:
            await self.validity.aclose()
        if "limiter" in self.__dict__:
            self.limiter.close()
        if "recorder" in self.__dict__:
            await asyncio.to_thread(self.recorder.close)
        if "flows" in self.__dict__:
            self.flows.close()
        if "history_recorder" in self.__dict__:
            await asyncio.to_thread(self.history_recorder.close)
        if "history" in self.__dict__:
            self.history.close()
        if "usage_recorder" in self.__dict__:
            await asyncio.to_thread(self.usage_recorder.close)
        for name in {"usage", "alerts"} & self.__dict__.keys():
            self.__dict__[name].close()


def with_sandbox(profile: ProviderProfile, sandbox: SandboxInfo) -> ProviderProfile:
    """The sandbox's connection with the addresses of the running sandbox."""
    return replace(
        profile,
        issuer=sandbox.issuer,
        api_base_url=sandbox.api_base_url,
        openapi_url=f"{sandbox.issuer}/openapi.json",
    )
