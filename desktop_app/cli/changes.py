"""`framer-desk changes`: what changed in an API and at its sign-in server, and what that is about here."""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.cli.terminal import dump, note, say
from desktop_app.context import AppContext
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.changes import comparing, surface
from desktop_app.core.changes.affected import AffectedRequest, affected
from desktop_app.core.changes.change import Change
from desktop_app.core.changes.watch import Announced, Report, Step
from desktop_app.core.clock import iso
from desktop_app.core.errors import NetworkProblem, UsageProblem
from desktop_app.core.i18n import tr


async def changes(context: AppContext, given: argparse.Namespace) -> int:
    """Look again where the last look is a day ago (or always with --fetch), and tell; or compare two files."""
    if bool(given.profile) == bool(given.file):
        raise UsageProblem(
            "one_source",
            tr("changes takes the name of a connection or --file OLD NEW, one of them."),
            tr("framer-desk changes sandbox"),
        )
    folders = _paths(given.requests)
    if given.file:
        await _of_files(context, given, folders)
        return 0
    profile = await context.profile(given.profile)
    problems: tuple[str, ...] = ()
    if given.fetch or await context.changes.due(profile):
        problems = await context.changes.look(profile)
    folders += await asyncio.to_thread(_folders, context, profile.name)
    report = await context.changes.report(profile, folders, problems)
    if not report.looked_at:
        raise NetworkProblem(
            "never_looked",
            tr("{name} could not be looked at. {reason}", name=profile.display_name, reason=" ".join(problems)),
            tr("Check the network, or framer-desk profiles check {name}", name=profile.name),
        )
    if given.json:
        dump(_json(profile.name, report))
    else:
        _tell(profile.display_name, report)
    return 0


def _paths(names: Sequence[str]) -> list[Path]:
    return [Path(name).expanduser() for name in names]


def _folders(context: AppContext, name: str) -> list[Path]:
    """Where the saved requests of a connection are: the folder of its own where that is there, and those chosen."""
    kept = SavedFolders(context.paths.saved_folders_file, context.paths.saved)
    return [folder for folder in (kept.own(name), *kept.chosen(name)) if folder.is_dir()]


async def _of_files(context: AppContext, given: argparse.Namespace, folders: Sequence[Path]) -> None:
    catalogs = [await context.catalogs.open_file(path) for path in _paths(given.file)]
    old, new = [await asyncio.to_thread(surface.of, catalog) for catalog in catalogs]
    found = comparing.compare(old, new)
    requests = await asyncio.to_thread(affected, folders, old, found)
    if given.json:
        dump({"changes": [_change(one) for one in found], "requests": [_request(one) for one in requests]})
    else:
        _tell_changes(found, requests)


def _tell(name: str, report: Report) -> None:
    for problem in report.problems:
        note(tr("Not everything could be looked at: {reason}", reason=problem))
    if report.looked_at == report.since:
        say(tr("{name}: this was the first look. From now on changes are told.", name=name))
    elif not report.steps:
        say(tr("{name}: nothing changed since {since}.", name=name, since=iso(report.since)))
    for step in report.steps:
        say(tr("{name}, {at} (looked before on {since}):", name=name, at=iso(step.at), since=iso(step.since)))
        _tell_changes(step.changes, step.requests)
        say()
    for one in report.announced:
        say(_announced_words(one))


def _tell_changes(found: Sequence[Change], requests: Sequence[AffectedRequest]) -> None:
    breaking = [one for one in found if one.breaking]
    if not found:
        say(tr("Nothing that callers depend on changed."))
    if breaking:
        say(tr("What worked before may not work any more ({count}):", count=len(breaking)))
    for one in breaking:
        say(f"  ! {one.text}")
    if len(found) > len(breaking):
        say(tr("The rest ({count}):", count=len(found) - len(breaking)))
    for one in found[len(breaking) :]:
        say(f"    {one.text}")
    if requests:
        say(tr("These saved requests are affected ({count}):", count=len(requests)))
    for request in requests:
        say(f"  {request.path}:{request.line}: {request.name}")
        for change in request.changes:
            say(f"    {change.text}")


def _announced_words(one: Announced) -> str:
    operation = one.operation or f"{one.notice.method} {one.notice.path}"
    words = [tr("{operation} is announced to end.", operation=operation)]
    if one.notice.deprecated_at is not None:
        words.append(tr("Deprecated: {date}.", date=iso(one.notice.deprecated_at)))
    elif one.notice.deprecated:
        words.append(tr("It is deprecated."))
    if one.notice.sunset_at is not None:
        words.append(tr("It ends: {date}.", date=iso(one.notice.sunset_at)))
    if one.notice.link:
        words.append(tr("More: {link}", link=one.notice.link))
    return " ".join(words)


def _json(name: str, report: Report) -> dict[str, Any]:
    return {
        "profile": name,
        "since": iso(report.since),
        "looked_at": iso(report.looked_at),
        "problems": list(report.problems),
        "steps": [_step(step) for step in report.steps],
        "announced": [_announcement(one) for one in report.announced],
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "at": iso(step.at),
        "since": iso(step.since),
        "changes": [_change(one) for one in step.changes],
        "requests": [_request(one) for one in step.requests],
    }


def _change(one: Change) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "breaking": one.breaking,
        "text": one.text,
        "method": one.method or None,
        "path": one.path or None,
        "subject": one.subject or None,
    }


def _request(one: AffectedRequest) -> dict[str, Any]:
    kinds = list(dict.fromkeys(change.kind for change in one.changes))
    return {"file": str(one.path), "line": one.line, "name": one.name, "kinds": kinds}


def _announcement(one: Announced) -> dict[str, Any]:
    notice = one.notice
    return {
        "operation": one.operation or None,
        "method": notice.method,
        "path": notice.path,
        "deprecated": notice.deprecated,
        "deprecated_at": None if notice.deprecated_at is None else iso(notice.deprecated_at),
        "sunset_at": None if notice.sunset_at is None else iso(notice.sunset_at),
        "link": notice.link or None,
        "seen_at": iso(notice.seen_at),
    }
