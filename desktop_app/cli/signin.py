"""`framer-desk signin`."""

import argparse
import asyncio
from contextlib import aclosing
from dataclasses import replace

from desktop_app.cli.describe import describe, describe_json
from desktop_app.cli.terminal import draw, dump, note, read_all, read_lines, say, words
from desktop_app.context import AppContext
from desktop_app.core.errors import SignInTimeout, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.session import SignInSession
from desktop_app.core.signin.steps import (
    BrowserOpened,
    CallbackIgnored,
    DeviceCode,
    Failed,
    PollDelayed,
    Step,
    Stored,
    Validated,
    Waiting,
)
from desktop_app.core.tokens.token import Check, TokenSet

Signed = tuple[TokenSet, list[Check]]
SLACK = 0.5
"""Seconds that everything around the person's time may take: the better words come from the sign-in itself."""


async def signin(context: AppContext, given: argparse.Namespace) -> int:
    """Sign in as the connection says, with a code on another device, or with a token from standard input."""
    profile = await context.profile(given.profile)
    tokens, checks = await _in_time(context, profile, given)
    if given.json:
        dump(describe_json(tokens, checks, context.clock.now()))
    else:
        say(tr("Signed in to {name}.", name=profile.display_name))
        describe(tokens, checks, context.clock.now())
    used = await context.tokens.current(profile)
    if used and used.fingerprint != tokens.fingerprint:
        note(tr("Requests go on using the token from the environment. Unset its variable to use this one."))
    return 0


async def _in_time(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> Signed:
    """Sign in within --timeout. The sign-in counts the person's time itself; a slow server's is counted here."""
    try:
        async with asyncio.timeout(given.timeout and given.timeout + SLACK) as limit:
            session = await _session(context, profile, given)
            return await _follow(session, paste=given.paste)
    except TimeoutError:
        if not limit.expired():
            raise
        raise SignInTimeout(
            "timed_out_waiting",
            tr("The sign-in was not done within {seconds} s.", seconds=round(given.timeout, 1)),
            tr("Start again, with a longer --timeout if the server is slow."),
        ) from None


async def _session(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> SignInSession:
    if given.token_stdin:
        value = (await read_all()).decode("utf-8", "replace")
        return context.signin.bring(profile, Secret(value), account=given.account)
    profile = replace(
        profile,
        browser=given.browser or profile.browser,
        browser_private=given.private or profile.browser_private,
    )
    return context.signin.start(
        profile,
        scopes=words(given.scope) if given.scope else None,
        open_browser=not given.no_open,
        timeout=given.timeout or context.settings.signin_timeout,
        account=given.account,
        acr_values=given.acr,
        max_age=given.max_age,
        device=given.device,
    )


async def _follow(session: SignInSession, *, paste: bool) -> Signed:
    """Read the steps to their end and tell the person what they have to do. Raises what a step failed with."""
    pasting: asyncio.Task[None] | None = None
    checks: list[Check] = []
    async with aclosing(session.steps()) as steps:
        try:
            async for step in steps:
                if isinstance(step, Failed):
                    raise step.error
                if isinstance(step, Stored):
                    if not step.persistent:
                        note(tr("The tokens are in memory only: they end with this command."))
                    return step.tokens, checks
                if isinstance(step, Validated):
                    checks = list(step.checks)
                _tell(step)
                if isinstance(step, Waiting) and paste:
                    pasting = asyncio.create_task(_take_pasted(session))
        finally:
            if pasting:
                pasting.cancel()
    raise AssertionError("a sign-in ends with Stored or Failed")


def _tell(step: Step) -> None:
    match step:
        case BrowserOpened(authorization_url=url, opened=opened):
            note(tr("Continue in your browser. Ctrl-C cancels.") if opened else url)
        case CallbackIgnored(reason=reason) | PollDelayed(reason=reason):
            note(reason)
        case DeviceCode():
            _show_code(step)
        case _:
            pass


def _show_code(step: DeviceCode) -> None:
    """The code and the link, each alone on a line, and the QR code of the link where the terminal can show it."""
    note(tr("In a browser on any device, open this page:"))
    note(step.verification_uri)
    note(tr("and enter this code, or compare it:"))
    note(step.user_code)
    from desktop_app.core.signin import qr  # here: a browser on this computer needs none

    if draw(qr.lines(step.verification_uri_complete or step.verification_uri)):
        note(tr("The QR code leads there as well."))
    note(tr("Then allow access. This goes on by itself; Ctrl-C cancels."))


async def _take_pasted(session: SignInSession) -> None:
    """Read addresses from standard input until one is the answer."""
    note(tr("Paste the address that the browser ended at, then press Enter:"))
    async for line in read_lines():
        if line.strip():
            try:
                await session.paste(line.strip())
                return
            except UserFacing as problem:
                note(f"{problem.message} {problem.remedy}")
