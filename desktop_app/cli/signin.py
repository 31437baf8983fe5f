"""`framer-desk signin`."""

import argparse
import asyncio
import sys
import threading
from contextlib import aclosing, suppress

from desktop_app.cli.describe import describe, describe_json
from desktop_app.cli.terminal import dump, note, say
from desktop_app.context import AppContext
from desktop_app.core.errors import UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.service import SignInSession
from desktop_app.core.signin.steps import BrowserOpened, CallbackIgnored, Failed, Step, Stored, Validated, Waiting
from desktop_app.core.tokens import received
from desktop_app.core.tokens.token import Check, TokenSet

Signed = tuple[TokenSet, list[Check]]


async def signin(context: AppContext, given: argparse.Namespace) -> int:
    """Sign in with the browser, or keep a token that comes from standard input."""
    profile = await context.profile(given.profile)
    tokens, checks = await (_from_stdin if given.token_stdin else _with_browser)(context, profile, given)
    if given.json:
        dump(describe_json(tokens, checks, context.clock.now()))
    else:
        say(tr("Signed in to {name}.", name=profile.display_name))
        describe(tokens, checks, context.clock.now())
    return 0


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
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str] = asyncio.Queue()

    def read() -> None:
        # A daemon thread: a read that nobody answers must not keep the program from ending.
        with suppress(RuntimeError, OSError, ValueError):
            for line in sys.stdin:
                loop.call_soon_threadsafe(lines.put_nowait, line)

    threading.Thread(target=read, name="paste", daemon=True).start()
    while True:
        if line := (await lines.get()).strip():
            try:
                return await session.paste(line)
            except UserFacing as problem:
                note(f"{problem.message} {problem.remedy}")


async def _from_stdin(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> Signed:
    text = (await asyncio.to_thread(sys.stdin.read)).strip()
    if not text or not text.isprintable() or len(text.split()) != 1:
        raise UsageProblem(
            "no_token",
            tr("Standard input holds no token."),
            tr('printf %s "$TOKEN" | framer-desk signin {profile} --token-stdin', profile=profile.name),
        )
    tokens = received.pasted(Secret(text), profile, account="pasted", now=context.clock.now())
    await context.tokens.save(tokens)
    return tokens, await context.validator.checks(tokens, None)
