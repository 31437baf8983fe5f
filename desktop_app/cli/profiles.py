"""`framer-desk profiles`."""

import argparse
from typing import Any

from desktop_app.cli.terminal import dump, note, say, table
from desktop_app.context import AppContext
from desktop_app.core.errors import UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.fields import FIELDS
from desktop_app.core.providers.profile import ProviderProfile

WAYS_IN = ("issuer", "api_base_url", "token_endpoint", "api_key_env")


async def profiles(context: AppContext, given: argparse.Namespace) -> int:
    """List, add, show or remove connections; list their fields."""
    return (
        {"list": _list, "add": _add, "show": _show, "fields": _fields}[given.action](context, given)
        if given.action != "remove"
        else await _remove(context, given)
    )


def _list(context: AppContext, given: argparse.Namespace) -> int:
    rows: list[dict[str, Any]] = []
    for name in context.profiles.names():
        try:
            profile = context.profiles.get(name)
            rows.append({"name": name, "title": profile.display_name, "issuer": profile.issuer or None,
                         "api_base_url": profile.api_base_url or None, "built_in": profile.built_in,
                         "problem": None})  # fmt: skip
        except UserFacing as problem:
            rows.append({"name": name, "title": name, "issuer": None, "api_base_url": None, "built_in": False,
                         "problem": problem.message})  # fmt: skip
    if given.json:
        dump(rows)
        return 0
    table([(tr("NAME"), tr("TITLE"), tr("SIGN-IN SERVER")),
           *((row["name"], row["title"], row["problem"] or row["issuer"] or row["api_base_url"] or _own(row))
             for row in rows)])  # fmt: skip
    return 0


def _own(row: dict[str, Any]) -> str:
    return tr("on this computer") if row["name"] == "sandbox" else tr("not set")


def _add(context: AppContext, given: argparse.Namespace) -> int:
    changes = _pairs(given.set, "--set")
    for field, value in (
        ("issuer", given.issuer),
        ("api_base_url", given.api),
        ("client_id", given.client_id),
        ("client_secret_env", given.client_secret_env),
        ("scopes", " ".join(given.scope) if given.scope else None),
        ("redirect_uri", given.redirect),
    ):
        if value is not None:
            changes[field] = value
    changes.update({f"params.{name}": value for name, value in _pairs(given.param, "--param").items()})
    if not any(changes.get(field) for field in WAYS_IN):
        raise UsageProblem(
            "profile_incomplete",
            tr("A connection needs to know where to sign in."),
            tr("Give --issuer URL, --api URL, or --set token_endpoint=URL and --set authorization_endpoint=URL."),
        )
    profile = ProviderProfile(name=given.name).validate().changed(changes)
    context.profiles.add(profile)
    say(tr("Added {name}. Sign in with: framer-desk signin {name}", name=profile.name))
    return 0


def _pairs(texts: list[str], option: str) -> dict[str, str]:
    pairs = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise UsageProblem(
                "bad_pair",
                tr("{text} is not NAME=VALUE.", text=repr(text)),
                tr("{option} takes one NAME=VALUE.", option=option),
            )
        pairs[name.strip()] = value
    return pairs


def _show(context: AppContext, given: argparse.Namespace) -> int:
    profile = context.profiles.get(given.name)
    document = {"name": profile.name, "built_in": profile.built_in, **profile.to_document()}
    if given.json:
        dump(document)
    else:
        table([(key, " ".join(value) if isinstance(value, list) else str(value)) for key, value in document.items()])
    return 0


async def _remove(context: AppContext, given: argparse.Namespace) -> int:
    """Remove the file, and forget its tokens here: nothing could find them afterwards."""
    context.profiles.remove(given.name)
    try:
        if await context.tokens.forget(given.name):
            note(tr("Its tokens were removed from this computer, but not revoked."))
    except UserFacing as problem:
        note(tr("Its tokens, if there are any, are still in the vault: {reason}", reason=problem.message))
    say(tr("Removed {name}.", name=given.name))
    return 0


def _fields(context: AppContext, given: argparse.Namespace) -> int:
    table([*((spec.name, spec.kind, tr(spec.meaning)) for spec in FIELDS),
           ("params.NAME", "text", tr("An extra parameter of the authorization request"))])  # fmt: skip
    return 0
