"""The checks of a connection as the window tells them: core's, and what the kept tokens and clocks say. No widgets."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final
from urllib.parse import urlsplit

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.check import CheckStep, Result
from desktop_app.core.providers import by_hand
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.connection.services import ConnectionServices
from desktop_app.ui.life import clock_time
from desktop_app.ui.signin.services import BROUGHT, wants_key

LEEWAY, NOTABLE = 60.0, 5.0
"""Seconds that two clocks may differ, and from where on it is worth a word."""


class Verdict(Enum):
    """How a check ended. The words are those of `widgets.steps.StepState`."""

    PASS = "done"
    WARN = "warning"
    FAIL = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Finding:
    """One check: what it says in a few words, and one more sentence."""

    name: str
    title: str
    detail: str
    verdict: Verdict


_VERDICTS: Final = {
    Result.PASS: Verdict.PASS, Result.WARN: Verdict.WARN, Result.FAIL: Verdict.FAIL, Result.SKIPPED: Verdict.UNKNOWN
}  # fmt: skip


async def findings(services: ConnectionServices, profile: ProviderProfile) -> AsyncGenerator[Finding, None]:
    """Every check of `profile`, each as it ends. What has nothing to say is left out. Never raises for a failure."""
    tokens = await services.tokens(profile.name)
    try:
        profile = await services.ready(profile)
    except UserFacing as problem:
        yield Finding("server", problem.message, problem.remedy, Verdict.WARN)
        return
    if wants_key(profile) and profile.grant not in BROUGHT:
        profile = replace(profile, grant="api_key")
    async for step in services.check(profile):
        if step.name == "variables" and step.result is not Result.PASS and tokens is not None and wants_key(profile):
            yield Finding("variables", tr("There is a key"), tr("It was typed in, and is kept."), Verdict.PASS)
        elif step.result is not Result.SKIPPED and not (step.name == "variables" and step.result is Result.PASS):
            yield _core(step)
    if profile.grant == "authorization_code":
        yield _return_address(profile, tokens)
    if profile.issuer or profile.token_endpoint:
        yield await _clock(services, profile)
    yield _token(services.clock.now(), tokens)


def _core(step: CheckStep) -> Finding:
    good = step.result is Result.PASS
    title = {
        "server": tr("Server answers") if good else tr("Sign-in server"),
        "client": tr("Client ID is known") if good else tr("Client ID"),
        "api": tr("API answers") if good else tr("API"),
        "description": tr("Description was read") if good else tr("API description"),
    }.get(step.name, step.title)
    detail = step.detail
    if step.problem is not None:
        detail = f"{step.problem.message} {step.problem.remedy}".strip()
    elif step.name == "server" and good:
        detail = tr("{address} · {count} ms", address=step.detail.partition("://")[2] or step.detail,
                    count=round(step.milliseconds))  # fmt: skip
    return Finding(step.name, title, detail, _VERDICTS[step.result])


def _return_address(profile: ProviderProfile, tokens: TokenSet | None) -> Finding:
    parts = urlsplit(profile.redirect_uri)
    where = tr("Any port on {host}", host=parts.hostname) if not parts.port else profile.redirect_uri
    if tokens is not None:
        return Finding("redirect", tr("Return address is allowed"), where, Verdict.PASS)
    said = tr(
        "The first sign-in tells. Allow {address} at the provider.", address=by_hand.redirect_addresses(profile)[0]
    )
    return Finding("redirect", tr("Return address"), said, Verdict.UNKNOWN)


async def _clock(services: ConnectionServices, profile: ProviderProfile) -> Finding:
    title = tr("Clock")
    try:
        theirs = await services.server_clock(profile)
    except UserFacing as problem:
        return Finding("clock", title, problem.message, Verdict.UNKNOWN)
    if theirs is None:
        return Finding("clock", title, tr("The server does not say what time it is."), Verdict.UNKNOWN)
    apart = abs(theirs - services.clock.now())
    if apart <= NOTABLE:
        return Finding("clock", tr("Clocks agree"), tr("Less than {count} s apart", count=round(NOTABLE)), Verdict.PASS)
    title = tr("Clock differs by {count} s", count=round(apart))
    said = tr("Sign-in works up to {count} s. Set your clock.", count=round(LEEWAY))
    return Finding("clock", title, said, Verdict.WARN if apart <= LEEWAY else Verdict.FAIL)


def _token(now: float, tokens: TokenSet | None) -> Finding:
    if tokens is None:
        return Finding("token", tr("No token yet"), tr("Sign in to use the console."), Verdict.UNKNOWN)
    left = tokens.expires_in(now)
    if left is None or tokens.expires_at is None:
        return Finding("token", tr("Signed in"), tr("The server does not say how long."), Verdict.PASS)
    if left > 0:
        return Finding("token", tr("Signed in"), tr("Until {time}", time=clock_time(tokens.expires_at)), Verdict.PASS)
    title = tr("Token expired at {time}", time=clock_time(tokens.expires_at))
    return Finding("token", title, tr("Sign in again to use the console."), Verdict.FAIL)
