"""The self-test: does everything that a sign-in needs work on this computer? Also the installers' smoke test.

It signs in to the sandbox for real, with a robot instead of a person in front of the browser, makes a call, renews
the token and signs out. Its tokens are filed under a connection of its own and gone afterwards.
"""

import asyncio
import socket
import ssl
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Literal

from desktop_app import __version__
from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.steps import BrowserOpened, Failed, Stored
from desktop_app.core.tokens.token import TokenSet

Result = Literal["pass", "warn", "fail"]
PROFILE = "diagnose"
SCOPES = ("openid", "profile", "offline_access", "projects:read")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table. `warn`: worth knowing, but the main job works without it. `seconds`: how long it took."""

    name: str
    result: Result
    detail: str
    remedy: str = ""
    seconds: float = 0.0


async def run(context: AppContext) -> AsyncIterator[Finding]:
    """Every finding as it is made. A check that fails does not keep the others from running."""
    yield await _timed(tr("Program"), _program, context)
    if context.settings_problem:
        yield await _timed(tr("Settings"), _settings, context)
    for name, check in (
        (tr("Vault"), _vault),
        (tr("Loopback, IPv4"), _ipv4),
        (tr("Loopback, IPv6"), _ipv6),
        (tr("Browser"), _browser),
        (tr("TLS trust store"), _tls),
        (tr("Clock"), _clock),
        (tr("Connections"), _connections),
        (tr("Ages of secrets"), _ages),
    ):
        yield await _timed(name, check, context)
    if context.settings.update_feed:
        yield await _timed(tr("Newest version"), _newest, context)
    async with aclosing(_main_job(context)) as findings:
        async for finding in findings:
            yield finding


def healthy(findings: list[Finding]) -> bool:
    """Whether all that matters works."""
    return all(finding.result != "fail" for finding in findings)


async def _timed(name: str, check: Callable[[AppContext], Awaitable[Finding]], context: AppContext) -> Finding:
    started = time.perf_counter()
    try:
        finding = await check(context)
    except UserFacing as problem:
        finding = Finding(name, "fail", problem.message, problem.remedy)
    return replace(finding, name=name, seconds=time.perf_counter() - started)


async def _program(context: AppContext) -> Finding:
    frozen = tr("installed build") if getattr(sys, "frozen", False) else tr("Python {v}", v=sys.version.split()[0])
    return Finding("", "pass", f"framer-desk {__version__}, {frozen}, {sys.platform}")


async def _settings(context: AppContext) -> Finding:
    """Why the settings can't be used; everything else is checked with the defaults."""
    assert context.settings_problem
    return Finding("", "fail", context.settings_problem.message, context.settings_problem.remedy)


async def _vault(context: AppContext) -> Finding:
    state = await asyncio.to_thread(context.vault.probe)
    if not state.viable:
        return Finding("", "fail", state.detail, state.remedy)
    detail = f"{state.name}: {state.detail}" if state.detail else state.name
    return Finding("", "pass" if context.vault.persistent else "warn", detail)


async def _ipv4(context: AppContext) -> Finding:
    return _loopback(socket.AF_INET, "127.0.0.1", "fail")


async def _ipv6(context: AppContext) -> Finding:
    return _loopback(socket.AF_INET6, "::1", "warn")


def _loopback(family: socket.AddressFamily, host: str, without: Result) -> Finding:
    try:
        with socket.socket(family) as listener:
            listener.bind((host, 0))
            listener.listen(1)
            with socket.socket(family) as visitor:
                visitor.settimeout(2)
                visitor.connect(listener.getsockname())
    except OSError as error:
        return Finding("", without, tr("{host} can't be used: {reason}", host=host, reason=error.strerror or error),
                       tr("A firewall or a container without this address may be the cause."))  # fmt: skip
    return Finding("", "pass", tr("{host} takes connections", host=host))


async def _browser(context: AppContext) -> Finding:
    from desktop_app.core.signin.browser import find_browser

    if found := find_browser(context.environ):
        return Finding("", "pass", found)
    return Finding("", "warn", tr("No browser was found. The link is shown to copy instead."),
                   tr("Set BROWSER to a browser's command, or use signin --no-open or --paste."))  # fmt: skip


async def _tls(context: AppContext) -> Finding:
    from desktop_app.core.transport.route import DIRECT
    from desktop_app.core.transport.trust import tls_context

    tls = tls_context(DIRECT)
    if tls.verify_mode is not ssl.CERT_REQUIRED:
        return Finding("", "fail", tr("Certificates are not checked."))
    return Finding("", "pass", tr("the system's own, {version}", version=ssl.OPENSSL_VERSION))


async def _clock(context: AppContext) -> Finding:
    drift = context.clock.now() - time.time()
    year = time.gmtime(context.clock.now()).tm_year
    if not 2026 <= year <= 2100 or abs(drift) > 60:
        return Finding("", "fail", tr("The clock says {year}.", year=year), tr("Set this computer's clock."))
    return Finding("", "pass", time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(context.clock.now())))


async def _connections(context: AppContext) -> Finding:
    """The first connection that can't be read: the window leaves those out."""
    names = await asyncio.to_thread(context.profiles.names)
    for name in names:
        try:
            await asyncio.to_thread(context.profiles.get, name)
        except UserFacing as problem:
            return Finding("", "warn", problem.message, problem.remedy)
    return Finding("", "pass", tr("{n} can be read", n=len(names)))


async def _ages(context: AppContext) -> Finding:
    """Secrets that should be changed, of every connection. One that can't be read is a matter of other checks."""
    due = []
    for name in await asyncio.to_thread(context.profiles.names):
        try:
            profile = await asyncio.to_thread(context.profiles.get, name)
            due += [profile.name] if await context.ages.due(profile) else []
        except UserFacing:
            continue
    if due:
        return Finding("", "warn", tr("Older than {days} days: {names}", days=context.settings.rotation_days,
                                      names=", ".join(due)),
                       tr("framer-desk rotate {name}", name=due[0]))  # fmt: skip
    return Finding("", "pass", tr("none is due to be changed"))


async def _newest(context: AppContext) -> Finding:
    from desktop_app.core.updates import releases

    settings = context.settings
    try:
        found = await releases.latest(context.transport, settings.update_feed, settings.update_key)
    except UserFacing as problem:
        return Finding("", "warn", problem.message, problem.remedy)
    if found.newer_than(__version__):
        return Finding("", "warn", tr("{version} is out; this is {own}", version=found.version, own=__version__),
                       tr("get it at {page}, and compare the checksum", page=found.page))  # fmt: skip
    return Finding("", "pass", tr("{own} is the newest", own=__version__))


async def _main_job(context: AppContext) -> AsyncGenerator[Finding, None]:
    """Sign in to the sandbox, call, renew, sign out; ends at the first that fails."""
    job = _MainJob(context)
    for name, step in (
        (tr("Sandbox"), job.start),
        (tr("Sign-in"), job.sign_in),
        (tr("Call"), job.call),
        (tr("Refresh"), job.refresh),
        (tr("Sign-out"), job.sign_out),
    ):
        finding = await _timed(name, step, context)
        yield finding
        if finding.result == "fail":
            await job.abandon()
            return


class _MainJob:
    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._profile = ProviderProfile(name=PROFILE)
        self._tokens: TokenSet | None = None

    async def start(self, context: AppContext) -> Finding:
        sandbox = await context.profile("sandbox")
        self._profile = replace(sandbox, name=PROFILE)
        return Finding("", "pass", tr("running at {issuer}", issuer=sandbox.issuer))

    async def sign_in(self, context: AppContext) -> Finding:
        from desktop_app.sandbox import robot

        session = context.signin.start(self._profile, scopes=SCOPES, open_browser=False, timeout=30)
        playing: asyncio.Task[object] | None = None
        async with aclosing(session.steps()) as steps:
            async for step in steps:
                if isinstance(step, BrowserOpened):
                    playing = asyncio.create_task(asyncio.to_thread(robot.play, step.authorization_url, deliver=True))
                elif isinstance(step, Failed):
                    raise step.error
                elif isinstance(step, Stored):
                    self._tokens = step.tokens
        if playing:
            await playing
        assert self._tokens
        return Finding("", "pass", tr("as {name}, {n} scopes, checked and stored",
                                      name=self._tokens.name, n=len(self._tokens.scopes)))  # fmt: skip

    async def call(self, context: AppContext) -> Finding:
        response = await self._send()
        if response != 200:
            return Finding("", "fail", tr("GET /v1/projects answered {status}", status=response))
        return Finding("", "pass", tr("GET /v1/projects answered {status}", status=response))

    async def refresh(self, context: AppContext) -> Finding:
        assert self._tokens
        renewed = await self._renew(self._tokens)
        if renewed.access_token == self._tokens.access_token or await self._send() != 200:
            return Finding("", "fail", tr("The renewed token does not work."))
        self._tokens = renewed
        return Finding("", "pass", tr("a new token, and it works"))

    async def sign_out(self, context: AppContext) -> Finding:
        assert self._tokens
        result = await context.signout(self._profile, self._tokens)
        kept = await context.tokens.current(self._profile)
        self._tokens = None
        return Finding("", "pass" if result.remote == "revoked" and kept is None else "fail", result.message)

    async def abandon(self) -> None:
        """Leave nothing behind after a failure."""
        if self._tokens:
            await self._context.tokens.delete(self._tokens)

    async def _send(self) -> int:
        response = await self._context.api.send(self._profile, Request("GET", "/v1/projects", (("limit", "1"),)))
        return response.status

    async def _renew(self, stale: TokenSet) -> TokenSet:
        # Not through a keeper: it knows connections by their file, and this one has none.
        return await self._context.renewer.spend(self._profile, stale.account, stale.fingerprint)
