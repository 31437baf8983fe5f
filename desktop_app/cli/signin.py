"""`framer-desk signin`."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

from desktop_app.cli.describe import describe, describe_json
from desktop_app.cli.terminal import dump, note, read_all, read_lines, say
from desktop_app.context import AppContext
from desktop_app.core.errors import SignInTimeout, UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.session import SignInSession
from desktop_app.core.signin.steps import BrowserOpened, CallbackIgnored, Failed, Step, Stored, Validated, Waiting
from desktop_app.core.tokens import received
from desktop_app.core.tokens.token import Check, TokenSet

Signed = tuple[TokenSet, list[Check]]
SLACK = 0.5
"""Seconds that everything around the person's time may take: the better words come from the sign-in itself."""


async def signin(context: AppContext, given: argparse.Namespace) -> int:
    """Sign in with the browser, or keep a token that comes from standard input."""
    profile = await context.profile(given.profile)
    tokens, checks = await _in_time(_from_stdin if given.token_stdin else _with_browser, context, profile, given)
    if given.json:
        dump(describe_json(tokens, checks, context.clock.now()))
    else:
        say(tr("Signed in to {name}.", name=profile.display_name))
        describe(tokens, checks, context.clock.now())
    return 0


async def _in_time(
    way: Callable[[AppContext, ProviderProfile, argparse.Namespace], Awaitable[Signed]],
    context: AppContext,
    profile: ProviderProfile,
    given: argparse.Namespace,
) -> Signed:
    """Go `way` within --timeout. The sign-in counts the person's time itself; a slow server's is counted here."""
    try:
        async with asyncio.timeout(given.timeout and given.timeout + SLACK) as limit:
            return await way(context, profile, given)
    except TimeoutError:
        if not limit.expired():
            raise
        raise SignInTimeout(
            "timed_out_waiting",
            tr("The sign-in was not done within {seconds} s.", seconds=round(given.timeout, 1)),
            tr("Start again, with a longer --timeout if the server is slow."),
        ) from None


async def _with_browser(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> Signed:
    session = context.signin.start(
        profile,
        scopes=tuple(one for scope in given.scope for one in scope.split()) if given.scope else None,
        open_browser=not given.no_open,
        timeout=given.timeout or context.settings.signin_timeout,
    )
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
                if isinstance(step, Waiting) and given.paste:
                    pasting = asyncio.create_task(_take_pasted(session))
        finally:
            if pasting:
                pasting.cancel()
    raise AssertionError("a sign-in ends with Stored or Failed")


def _tell(step: Step) -> None:
    if isinstance(step, BrowserOpened):
        if not step.opened:
            note(step.authorization_url)
        else:
            note(tr("Continue in your browser. Ctrl-C cancels."))
    elif isinstance(step, CallbackIgnored):
        note(step.reason)


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


async def _from_stdin(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> Signed:
    text = (await read_all()).decode("utf-8", "replace").strip()
    if not (text.isascii() and text.isprintable()) or len(text.split()) != 1:
        raise UsageProblem(
            "no_token",
            tr("Standard input holds no token."),
            tr('printf %s "$TOKEN" | framer-desk signin {profile} --token-stdin', profile=profile.name),
        )
    tokens = received.pasted(Secret(text), profile, account="pasted", now=context.clock.now())
    await context.tokens.save(tokens)
    return tokens, await context.validator.checks(tokens, None)
