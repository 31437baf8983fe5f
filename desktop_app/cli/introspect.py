"""`framer-desk introspect` and `revoke`: what the server says of the token, and telling it to end."""

import argparse
import json
from typing import Any

from desktop_app.cli.terminal import dump, say, table
from desktop_app.cli.token import required
from desktop_app.context import AppContext
from desktop_app.core.clock import iso
from desktop_app.core.i18n import tr
from desktop_app.core.tokens import noting
from desktop_app.core.tokens.claims import moment

MOMENTS = ("exp", "iat", "nbf", "auth_time")


async def introspect(context: AppContext, given: argparse.Namespace) -> int:
    """Show the server's answer about the access token (RFC 7662). A token that is not active exits 0 and says so."""
    profile = await context.profile(given.profile)
    tokens = await required(context, profile)
    server = await context.servers.reach(profile)
    answer = await server.introspect(tokens.access_token)
    if news := noting.introspected(tokens, answer, context.clock.now()):
        context.note(news)
    if given.json:
        dump(answer)
        return 0
    if answer["active"]:
        say(tr("The server says that the token is active."))
    else:
        say(tr("The server says that the token is not active, or that it is none of this app's business."))
    rows = [(name, _shown(answer, name)) for name in answer if name != "active"]
    if rows:
        say()
        table(rows)
    return 0


def _shown(answer: dict[str, Any], name: str) -> str:
    value = answer[name]
    if name in MOMENTS and (at := moment(answer, name)) is not None:
        return iso(at)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


async def revoke(context: AppContext, given: argparse.Namespace) -> int:
    """Revoke the tokens at the server (RFC 7009), and forget them here once it has taken it.

    Unlike signout, nothing is forgotten when it fails: then the command can be repeated.
    """
    profile = await context.profile(given.profile)
    tokens = await required(context, profile)
    await context.signout.revoke(profile, tokens)
    say(tr("Revoked. The server no longer accepts the token of {name}.", name=profile.display_name))
    return 0
