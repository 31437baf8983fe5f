"""`framer-desk profiles`."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.pairs import pairs
from desktop_app.cli.terminal import dump, note, read_all, say, table, to_output
from desktop_app.context import AppContext
from desktop_app.core import files
from desktop_app.core.errors import StorageProblem, UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import signing_keys
from desktop_app.core.oauth.check import Result
from desktop_app.core.providers import sharing
from desktop_app.core.providers.fields import FIELDS
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret

WAYS_IN = ("issuer", "api_base_url", "token_endpoint", "api_key_env")
MARKS = {Result.PASS: "✓", Result.WARN: "!", Result.FAIL: "✗", Result.SKIPPED: "–"}


async def profiles(context: AppContext, given: argparse.Namespace) -> int:
    """List, add, show, change, check, hand on or remove connections; list their fields and what to start from."""
    match given.action:
        case "remove":
            return await _remove(context, given)
        case "edit":
            return await _edit(context, given)
        case "check":
            return await _check(context, given)
        case "duplicate":
            return await _duplicate(context, given)
    simple = {"list": _list, "add": _add, "show": _show, "export": _export, "import": _import,
              "presets": _presets, "fields": _fields}  # fmt: skip
    return simple[given.action](context, given)


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
    if presets := context.profiles.presets():
        say()
        say(tr("Presets to start from: {names}", names=", ".join(presets)))
    return 0


def _presets(context: AppContext, given: argparse.Namespace) -> int:
    found = [context.profiles.get(name) for name in context.profiles.presets()]
    if given.json:
        dump([{"name": one.name, "title": one.display_name, "documentation": one.documentation} for one in found])
    else:
        table([(tr("NAME"), tr("TITLE"), tr("DOCUMENTATION")),
               *((one.name, one.display_name, one.documentation) for one in found)])  # fmt: skip
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


async def _edit(context: AppContext, given: argparse.Namespace) -> int:
    changes, unset = _pairs(given.set, "--set"), list(given.unset)
    if not changes and not unset and not given.key_stdin and not given.forget_key:
        raise UsageProblem(
            "nothing_to_change",
            tr("Nothing to change was given."),
            tr("Give --set FIELD=VALUE or --unset FIELD; framer-desk profiles fields lists them."),
        )
    if given.key_stdin:
        changed = context.profiles.get(given.name).changed(changes, unset)
        text = Secret((await read_all()).decode("utf-8", "replace"))
        key = await context.signing_keys.keep(changed, text)
        changes["token_endpoint_auth_method"] = signing_keys.signing(changed).token_endpoint_auth_method
        unset.append("private_key_file")
        note(tr("The key is in the vault; it signs with {alg}.", alg=key.algorithm()))
    if given.forget_key and not await context.signing_keys.forget(given.name):
        note(tr("There was no key in the vault."))
    if changes or unset:
        context.profiles.edit(given.name, changes, unset)
    say(tr("Changed {name}.", name=given.name))
    return 0


async def _duplicate(context: AppContext, given: argparse.Namespace) -> int:
    """A copy of one's own. Of the sandbox, with the addresses it has now: a file can't look them up."""
    from dataclasses import replace

    source = await context.ready(context.profiles.get(given.name))
    title = source.title and tr("{title} copy", title=source.title)
    title = source.title if given.name in context.profiles.presets() else title
    context.profiles.add(replace(source, name=given.new, title=title, built_in=False))
    say(tr("Added {name}. Change it with: framer-desk profiles edit {name} --set FIELD=VALUE", name=given.new))
    return 0


async def _check(context: AppContext, given: argparse.Namespace) -> int:
    """Every check in its line; exits 1 with the first one that failed."""
    profile = await context.ready(context.profiles.get(given.name))
    steps = []
    async for step in context.check.steps(profile, context.environ):
        steps.append(step)
        if not given.json:
            say(
                f"{MARKS[step.result]} {step.title}: {step.detail}"
                if step.detail
                else f"{MARKS[step.result]} {step.title}"
            )
    if given.json:
        dump([{"name": step.name, "result": step.result.value, "detail": step.detail,
               "milliseconds": round(step.milliseconds, 1), "problem": step.problem.code if step.problem else None}
              for step in steps])  # fmt: skip
    for step in steps:
        if step.problem is not None:
            raise step.problem
    return 0


def _export(context: AppContext, given: argparse.Namespace) -> int:
    text = sharing.to_text(context.profiles.get(given.name))
    if given.output and given.output != "-":
        files.write_atomic(Path(given.output), text.encode(), mode=0o644)
        say(tr("Wrote {file}. It holds no secret.", file=given.output))
        return 0
    with to_output():
        print(text, end="")
    return 0


def _import(context: AppContext, given: argparse.Namespace) -> int:
    path = Path(given.file)
    data = files.read_bytes(path)
    if data is None:
        raise UsageProblem("file_missing", tr("There is no file {path}.", path=path), tr("Check the path."))
    profile = sharing.from_bytes(data, given.name or path.stem)
    context.profiles.add(profile)
    _warn_of(profile)
    say(tr("Added {name}. Sign in with: framer-desk signin {name}", name=profile.name))
    return 0


def _warn_of(profile: ProviderProfile) -> None:
    """What somebody else's file makes this program do with what is the person's own."""
    if profile.variables:
        note(tr("It reads the environment: {names}", names=", ".join(profile.variables)))
    if profile.allowed_hosts:
        note(tr("Its token may also go to: {hosts}", hosts=" ".join(profile.allowed_hosts)))
    if profile.proxy or profile.ca_file:
        note(tr("It goes through a proxy or certificate authority of its own: {names}",
                names=" ".join(filter(None, (profile.proxy, profile.ca_file)))))  # fmt: skip


def _pairs(words: list[str], option: str) -> dict[str, str]:
    return {name.strip(): value for name, value in pairs(words, option)}


def _show(context: AppContext, given: argparse.Namespace) -> int:
    profile = context.profiles.get(given.name)
    document = {"name": profile.name, "built_in": profile.built_in, **profile.to_document()}
    if given.json:
        dump(document)
    else:
        table([(key, " ".join(value) if isinstance(value, list) else str(value)) for key, value in document.items()])
    return 0


async def _remove(context: AppContext, given: argparse.Namespace) -> int:
    """Remove the file, and forget what is kept of it here: nothing could find that afterwards."""
    context.profiles.remove(given.name)
    try:
        if await context.forget(given.name):
            note(tr("Its tokens were removed from this computer, but not revoked."))
    except StorageProblem as problem:
        note(tr("Not all that was recorded of it could be forgotten: {reason}", reason=problem.message))
    except UserFacing as problem:
        note(tr("Its tokens, if there are any, are still in the vault: {reason}", reason=problem.message))
    say(tr("Removed {name}.", name=given.name))
    return 0


def _fields(context: AppContext, given: argparse.Namespace) -> int:
    rows: list[dict[str, Any]] = [
        {"name": spec.name, "kind": spec.kind, "default": list(spec.default) if spec.kind == "list" else spec.default,
         "meaning": tr(spec.meaning)}
        for spec in FIELDS
    ]  # fmt: skip
    rows.append({"name": "params.NAME", "kind": "text", "default": None,
                 "meaning": tr("An extra parameter of the authorization request")})  # fmt: skip
    if given.json:
        dump(rows)
    else:
        table([(row["name"], row["kind"], row["meaning"]) for row in rows])
    return 0
