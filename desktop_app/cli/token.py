"""`framer-desk token`, `refresh` and `signout`."""

import argparse
from contextlib import suppress

from desktop_app.cli.describe import describe, describe_json
from desktop_app.cli.terminal import dump, note, say, words
from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Server
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.store import not_signed_in
from desktop_app.core.tokens.token import TokenSet


async def token(context: AppContext, given: argparse.Namespace) -> int:
    """Show the kept token, expired or not, or one for fewer scopes; the secret itself only with --reveal."""
    if given.history:
        from desktop_app.cli.usage import history_of_tokens

        return await history_of_tokens(context, given)
    profile = await context.profile(given.profile)
    tokens = await required(context, profile)
    if given.scope:
        tokens = await context.renewer.narrowed(profile, words(given.scope), tokens.account)
    checks = await context.validator.checks(tokens, await _server(context, profile))
    checks += await context.ages.checks(profile)
    checks += await context.validity.clock_checks(profile, tokens)
    if given.json:
        dump(describe_json(tokens, checks, context.clock.now(), reveal=given.reveal))
    elif given.reveal:
        await _reveal(context, profile, tokens, scoped=bool(given.scope))
    else:
        describe(tokens, checks, context.clock.now())
    return 0


async def _reveal(context: AppContext, profile: ProviderProfile, tokens: TokenSet, *, scoped: bool) -> None:
    """Print the token alone: scripts want one that works, so one that is over is renewed where that can be done."""
    if not scoped:
        with suppress(UserFacing):
            tokens = await context.renewer.fresh(profile)
    if tokens.expired(context.clock.now()):
        note(tr("Your token has expired."))
    say(tokens.access_token.reveal())


async def refresh(context: AppContext, given: argparse.Namespace) -> int:
    """Renew the token now."""
    profile = await context.profile(given.profile)
    tokens = await context.renewer.refresh(profile, await required(context, profile))
    say(tr("Renewed the token of {name}.", name=profile.display_name))
    describe(tokens, [], context.clock.now())
    return 0


async def signout(context: AppContext, given: argparse.Namespace) -> int:
    """Revoke the tokens at the server, and forget them here."""
    profile = await context.profile(given.profile)
    result = await context.signout(profile, await required(context, profile))
    (say if result.remote == "revoked" else note)(result.message)
    return 0


async def required(context: AppContext, profile: ProviderProfile) -> TokenSet:
    """The kept tokens of the account in use. Raises SignInNeeded."""
    tokens = await context.tokens.current(profile)
    if tokens is None:
        raise not_signed_in(profile)
    return tokens


async def _server(context: AppContext, profile: ProviderProfile) -> Server | None:
    """The server, for its keys; None when it can't be reached, and then the checks say so."""
    try:
        return await context.servers.reach(profile)
    except UserFacing:
        return None
