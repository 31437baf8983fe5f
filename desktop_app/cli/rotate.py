"""`framer-desk rotate`: another secret in place of an old one, signing out everywhere, and what to do after a leak."""

import argparse
from typing import Final

from desktop_app.cli.terminal import note, read_all, say
from desktop_app.context import AppContext
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.everywhere import Ended, sign_out_everywhere
from desktop_app.core.rotation.outcome import Changed
from desktop_app.core.signin.signout import BROUGHT

EXPECTED: Final = ("nothing_to_rotate", "not_registered", "not_signed_in")
"""After a leak, what needs no remedy: there is nothing there that could have leaked."""


async def rotate(context: AppContext, given: argparse.Namespace) -> int:
    """Change the secret that the connection has, or end its sign-ins."""
    profile = await context.profile(given.profile)
    new = Secret((await read_all()).decode("utf-8", "replace").strip()) if given.secret_stdin else None
    if given.leaked:
        return await _after_a_leak(context, profile, new, given)
    if given.everywhere:
        return _tell_ended(await sign_out_everywhere(profile, context.tokens, context.signout))
    _tell(await context.rotation.change(profile, new, given.test))
    return 0


async def _after_a_leak(
    context: AppContext, profile: ProviderProfile, new: Secret | None, given: argparse.Namespace
) -> int:
    """Revoke, change, sign in again. What one step can't do is said, and the next is done all the same."""
    tokens = await context.tokens.current(profile)
    if tokens is not None and tokens.grant in BROUGHT:
        _tell(await context.rotation.change(profile, new, given.test))  # there is no sign-in to repeat
        return 0
    try:
        _tell_ended(await sign_out_everywhere(profile, context.tokens, context.signout))
    except UserFacing as problem:
        _tell_trouble(problem)
    try:
        _tell(await context.rotation.change(profile, new, given.test))
    except UserFacing as problem:
        _tell_trouble(problem)
    return await _sign_in_again(context, profile, given)


async def _sign_in_again(context: AppContext, profile: ProviderProfile, given: argparse.Namespace) -> int:
    from desktop_app.cli import parser
    from desktop_app.cli.signin import signin

    words = ["signin", profile.name, *(["--no-open"] if given.no_open else [])]
    return await signin(context, parser.parse(words))


def _tell(changed: Changed) -> None:
    say(changed.message)
    for words in changed.left:
        note(words)


def _tell_trouble(problem: UserFacing) -> None:
    note(problem.full_message)
    if problem.code not in EXPECTED and problem.remedy:
        note(tr("Try: {remedy}", remedy=problem.remedy))


def _tell_ended(ended: list[Ended]) -> int:
    """What became of each account; the exit status is 1 where a token may still work."""
    alive = 0
    for one in ended:
        name = one.tokens.email or one.tokens.name or one.tokens.account
        alive += one.result.remote != "revoked"
        say(tr("{account}: {what}", account=name, what=one.result.message))
    if alive:
        raise ProfileProblem(
            "not_revoked",
            tr("{count} of {all} sign-ins could not be ended at the server.", count=alive, all=len(ended)),
            tr("end them in the account's pages at the provider, or wait until their tokens are over"),
        )
    return 0
