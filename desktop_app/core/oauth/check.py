"""Checking a connection without signing in: is everything there that a sign-in and a request will need?"""

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core import address
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import unattended
from desktop_app.core.oauth.registered import Registrations
from desktop_app.core.oauth.server import REGISTERING, Servers
from desktop_app.core.providers.description import Descriptions
from desktop_app.core.providers.discovery import Discovery
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile

BROUGHT = ("api_key", "manual")
"""Grants without a sign-in server."""


class Result(StrEnum):
    """How one check ended; SKIPPED: there was nothing to check, or something before it failed."""

    PASS = "pass"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class CheckStep:
    """One check: its stable `name`, what was tried in words, how it ended and why, and how long it took."""

    name: str
    title: str
    result: Result
    detail: str
    milliseconds: float = 0.0
    problem: UserFacing | None = None


class ConnectionCheck:
    """Checks connections. Sends no token, registers nothing and writes nothing."""

    def __init__(
        self,
        servers: Servers,
        registrations: Registrations,
        discovery: Discovery,
        descriptions: Descriptions,
        moment: Callable[[], float] = time.perf_counter,
    ) -> None:
        """moment: seconds that only go up."""
        self._servers = servers
        self._registrations = registrations
        self._discovery = discovery
        self._descriptions = descriptions
        self._moment = moment

    async def steps(self, profile: ProviderProfile, environ: Mapping[str, str]) -> AsyncGenerator[CheckStep, None]:
        """The checks of `profile`, whose variables may still be unfilled. Never raises for what is wrong with it."""
        try:
            profile = profile.resolve(environ)
            yield _variables(profile, environ)
        except ProfileProblem as problem:
            yield _failed("variables", tr("Its variables"), problem, 0.0)
            return
        metadata: ServerMetadata | None = None
        async for step in self._server(profile):
            if isinstance(step, ServerMetadata):
                metadata = step
            else:
                yield step
        yield await self._client(profile, metadata)
        yield await self._try("api", tr("Its API answers"), self._api(profile))
        yield await self._try("description", tr("Its API description"), self._description(profile))

    async def _server(self, profile: ProviderProfile) -> AsyncGenerator[CheckStep | ServerMetadata, None]:
        title = tr("Its sign-in server")
        if profile.grant in BROUGHT:
            yield CheckStep("server", title, Result.SKIPPED, tr("This connection signs in with a key or a token."))
            return
        started = self._moment()
        try:
            metadata, _ = await self._servers.describe(profile, fresh=True)
            metadata.require("token_endpoint")
            stated = True
            if profile.grant == "authorization_code":
                metadata.require("authorization_endpoint")
                stated = metadata.require_pkce()
            if profile.grant == "device_code":
                metadata.require("device_authorization_endpoint")
        except UserFacing as problem:
            yield _failed("server", title, problem, self._took(started))
            return
        words = metadata.issuer if stated else tr("{issuer} does not mention PKCE", issuer=metadata.issuer)
        yield CheckStep("server", title, Result.PASS if stated else Result.WARN, words, self._took(started))
        yield metadata

    async def _client(self, profile: ProviderProfile, metadata: ServerMetadata | None) -> CheckStep:
        title = tr("Its client")
        if metadata is None:
            return CheckStep("client", title, Result.SKIPPED, "")
        started = self._moment()
        try:
            if not profile.client_id and metadata.registration_endpoint and profile.grant in REGISTERING:
                if kept := await self._registrations.find(metadata.issuer, profile):
                    words = tr("{client_id}, registered with this server, proven by {method}",
                               client_id=kept.client_id, method=kept.method)  # fmt: skip
                else:
                    words = tr("This app registers itself at the first sign-in")
                return CheckStep("client", title, Result.PASS, words, self._took(started))
            server = await self._servers.reach(profile)
            unattended.require_means(server, profile.grant)
        except UserFacing as problem:
            return _failed("client", title, problem, self._took(started))
        words = tr("{client_id}, proven by {method}", client_id=server.client.client_id, method=server.client.method)
        return CheckStep("client", title, Result.PASS, words, self._took(started))

    async def _api(self, profile: ProviderProfile) -> tuple[Result, str]:
        if not profile.api_base_url:
            return Result.SKIPPED, tr("No API address is set.")
        first = await self._discovery.first_answer(profile.api_base_url, profile.route)
        words = tr("{host} answers {status} without a token",
                   host=address.authority(profile.api_base_url), status=first.status)  # fmt: skip
        return (Result.WARN if first.status >= 500 else Result.PASS), words

    async def _description(self, profile: ProviderProfile) -> tuple[Result, str]:
        if not profile.openapi_url:
            return Result.SKIPPED, tr("None is set.")
        found = await self._descriptions.at(profile.openapi_url, profile.route)
        return Result.PASS, found.title or found.url

    async def _try(self, name: str, title: str, work: Awaitable[tuple[Result, str]]) -> CheckStep:
        started = self._moment()
        try:
            result, words = await work
        except UserFacing as problem:
            return _failed(name, title, problem, self._took(started))
        return CheckStep(name, title, result, words, self._took(started))

    def _took(self, started: float) -> float:
        return (self._moment() - started) * 1000


def _variables(profile: ProviderProfile, environ: Mapping[str, str]) -> CheckStep:
    """Those that hold secrets are read when they are needed; here only whether they are there."""
    title = tr("Its variables")
    for name in filter(None, (profile.client_secret_env, profile.api_key_env)):
        if not environ.get(name):
            needed = name == profile.client_secret_env or profile.grant == "api_key"
            problem = ProfileProblem(
                "variable_unset",
                tr("{name} is not set.", name=name),
                tr("Set the environment variable {name}.", name=name),
            )
            if needed:
                return _failed("variables", title, problem, 0.0)
            return CheckStep("variables", title, Result.WARN, problem.message)
    return CheckStep("variables", title, Result.PASS, ", ".join(profile.variables) or tr("It needs none."))


def _failed(name: str, title: str, problem: UserFacing, took: float) -> CheckStep:
    return CheckStep(name, title, Result.FAIL, problem.message, took, problem)
