"""`framer-desk discover`: from an address alone to a connection, every step shown."""

import argparse
from typing import Any

from desktop_app.cli.terminal import dump, note, say, table
from desktop_app.context import AppContext
from desktop_app.core.errors import DiscoveryProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.found import Found
from desktop_app.core.providers.lookup import LookupStep, Outcome
from desktop_app.core.providers.profile import ProviderProfile

MARKS = {Outcome.FOUND: "✓", Outcome.ABSENT: "–", Outcome.CHOICE: "?", Outcome.FAILED: "✗"}


async def discover(context: AppContext, given: argparse.Namespace) -> int:
    """Look an address up, say what was found and how, and with --add keep it as a connection.

    Exits 1 when no sign-in server was found, after saying what was.
    """
    steps: list[LookupStep] = []
    found = Found(given.url)
    named = {"ca_file": given.ca_file, "client_cert": given.client_cert, "proxy": given.proxy}
    route = ProviderProfile(name="x", **named).require_no_password().resolve(context.environ).route
    async for step in context.lookups.look_up(given.url, route, issuer=given.issuer, openapi=given.openapi):
        if isinstance(step, Found):
            found = step
        elif step.outcome is not Outcome.ASKING:
            steps.append(step)
            if not given.json:
                _tell(step)
    if given.json:
        dump({"address": found.url, "steps": [_step_json(step) for step in steps], "found": _found_json(found)})
    else:
        _describe(found)
    if given.add:
        _add(context, found, given)
    elif not given.json and "issuer" not in found.missing:
        note(tr("Keep it as a connection: framer-desk discover {url} --add NAME", url=found.url))
    if "issuer" in found.missing:
        raise _unknown(found, steps)
    return 0


def _tell(step: LookupStep) -> None:
    took = f"{step.milliseconds or 0:.0f} ms"
    say(f"{MARKS[step.outcome]} {step.question}: {step.result}")
    if step.where:
        say(f"    {step.where}  {took}")


def _describe(found: Found) -> None:
    rows = [
        (tr("Name"), found.title),
        (tr("Sign-in server"), found.metadata.issuer if found.metadata else " ".join(found.issuers)),
        (tr("API"), found.api_base_url),
        (tr("For"), found.resource.resource if found.resource else ""),
        (tr("Description"), found.description.url if found.description else ""),
        (tr("Scopes offered"), " ".join(found.scopes_offered)),
        (tr("Asked for at first"), " ".join(found.scopes)),
        (tr("Still needed"), " ".join(found.missing)),
    ]
    say()
    table([row for row in rows if row[1]])


def _add(context: AppContext, found: Found, given: argparse.Namespace) -> None:
    from dataclasses import replace

    profile = found.profile(given.add, client_id=given.client_id)
    route = {"ca_file": given.ca_file, "client_cert": given.client_cert, "proxy": given.proxy}
    context.profiles.add(replace(profile, **route))
    said = note if given.json else say
    if "client_id" in found.missing and not given.client_id:
        said(tr("Added {name}. It still needs a client ID: framer-desk register {name}", name=given.add))
    else:
        said(tr("Added {name}. Sign in with: framer-desk signin {name}", name=given.add))


def _unknown(found: Found, steps: list[LookupStep]) -> UserFacing:
    """Why no sign-in server is known: none said so, or there are several."""
    if len(found.issuers) > 1:
        return DiscoveryProblem(
            "several_servers",
            tr("{name} names several sign-in servers.", name=found.title),
            tr("Choose one: --issuer {issuer}", issuer=found.issuers[0]),
        )
    problems = [step.problem for step in steps if step.problem is not None]
    return (
        problems[0]
        if problems
        else DiscoveryProblem(
            "not_described",
            tr("{url} does not say how to sign in.", url=found.url),
            tr("Check the address, or give the sign-in server with --issuer."),
        )
    )


def _step_json(step: LookupStep) -> dict[str, Any]:
    return {
        "part": step.part.value,
        "question": step.question,
        "where": step.where or None,
        "outcome": step.outcome.value,
        "result": step.result,
        "milliseconds": None if step.milliseconds is None else round(step.milliseconds, 1),
        "problem": step.problem.code if step.problem else None,
    }


def _found_json(found: Found) -> dict[str, Any]:
    description = found.description
    return {
        "title": found.title,
        "issuers": list(found.issuers),
        "issuer": found.metadata.issuer if found.metadata else None,
        "metadata": dict(found.metadata.raw) if found.metadata else None,
        "resource": found.resource.resource if found.resource else None,
        "api_base_url": found.api_base_url or None,
        "openapi_url": description.url if description else None,
        "endpoints": found.endpoints,
        "scopes_offered": list(found.scopes_offered),
        "scopes": list(found.scopes),
        "registration": found.registration or None,
        "documentation": found.documentation or None,
        "missing": list(found.missing),
    }
