"""`framer-desk accounts`: who is signed in at a connection, and whose token is used."""

import argparse

from desktop_app.cli.terminal import dump, say, table
from desktop_app.context import AppContext
from desktop_app.core.clock import iso
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.tokens.store import not_signed_in
from desktop_app.core.tokens.token import TokenSet


async def accounts(context: AppContext, given: argparse.Namespace) -> int:
    """List the accounts of a connection, or use another one from now on."""
    profile = await context.profile(given.profile)
    if given.action == "switch":
        if not given.account:
            raise UsageProblem(
                "account_missing",
                tr("Which account?"),
                tr("framer-desk accounts {profile} switch NAME", profile=profile.name),
            )
        chosen = await context.tokens.switch(profile, given.account)
        say(tr("{account} is in use now.", account=_who(chosen)))
        return 0
    held = await context.tokens.held(profile)
    if not held:
        raise not_signed_in(profile)
    current = await context.tokens.current(profile)
    if given.json:
        dump([_row(tokens, current) for tokens in held])
    else:
        now = context.clock.now()
        table([("", tr("ACCOUNT"), tr("SUBJECT"), tr("EXPIRES")),
               *(("*" if _same(tokens, current) else "", _who(tokens), tokens.account, _expiry(tokens, now))
                 for tokens in held)])  # fmt: skip
    return 0


def _who(tokens: TokenSet) -> str:
    return " ".join(filter(None, (tokens.name, tokens.email))) or tokens.account


def _same(tokens: TokenSet, current: TokenSet | None) -> bool:
    return current is not None and (tokens.account, tokens.issuer, tokens.client_id) == (
        current.account,
        current.issuer,
        current.client_id,
    )


def _expiry(tokens: TokenSet, now: float) -> str:
    if tokens.expires_at is None:
        return tr("not known")
    return tr("expired") if tokens.expired(now) else iso(tokens.expires_at)


def _row(tokens: TokenSet, current: TokenSet | None) -> dict[str, object]:
    return {
        "account": tokens.account,
        "name": tokens.name or None,
        "email": tokens.email or None,
        "issuer": tokens.issuer,
        "client_id": tokens.client_id,
        "scopes": list(tokens.scopes),
        "expires_at": None if tokens.expires_at is None else iso(tokens.expires_at),
        "refreshable": tokens.refreshable,
        "current": _same(tokens, current),
    }
