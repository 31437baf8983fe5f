"""`framer-desk flow`: the messages of the last sign-in, and how safe they were."""

import argparse
import asyncio
from collections.abc import Sequence
from typing import Any

from desktop_app.cli.terminal import dump, say, table
from desktop_app.context import AppContext
from desktop_app.core.clock import iso
from desktop_app.core.errors import SignInNeeded
from desktop_app.core.flow import words
from desktop_app.core.flow.checks import judge
from desktop_app.core.flow.labels import readable
from desktop_app.core.flow.message import Flow, Message, Part
from desktop_app.core.flow.text import head, report
from desktop_app.core.flow.verdict import Grade, Verdict, grade
from desktop_app.core.i18n import tr


async def flow(context: AppContext, given: argparse.Namespace) -> int:
    """Show the last sign-in of a connection, as text or as JSON. Contacts nobody."""
    profile = await asyncio.to_thread(context.profiles.get, given.profile)
    found = await asyncio.to_thread(context.flows.last, profile.name)
    if found is None:
        raise SignInNeeded(
            "no_flow",
            tr("There is no sign-in of {name} from the last 7 days.", name=profile.display_name),
            tr("framer-desk signin {profile}", profile=profile.name),
        )
    verdicts = judge(found)
    if given.json:
        dump(as_json(found, verdicts, grade(verdicts)))
    else:
        _show(found, verdicts, grade(verdicts))
    return 0


def _show(flow: Flow, verdicts: Sequence[Verdict], marks: Grade) -> None:
    """One line a message, then the checks. What was in the messages is in the JSON."""
    for line in head(flow):
        say(line)
    say()
    table(
        [
            (
                str(number),
                words.since(message.at - flow.started),
                f"{words.lane(message.sender)} → {words.lane(message.receiver)}",
                words.title(message) + (f" ×{message.times}" if message.times > 1 else ""),
                f"{message.method} {words.place(message)}".strip(),
                words.status(message),
            )
            for number, message in enumerate(flow.messages, 1)
        ]
    )
    say()
    for line in report(verdicts, marks):
        say(line)


def as_json(flow: Flow, verdicts: Sequence[Verdict], marks: Grade) -> dict[str, Any]:
    """The members that docs/command-line.md promises."""
    failed = {"code": flow.code, "message": flow.problem, "server_words": flow.server_words or None}
    return {
        "profile": flow.profile,
        "started_at": iso(flow.started),
        "ended_at": None if flow.ended is None else iso(flow.ended),
        "duration": round(flow.duration, 3),
        "grant": flow.grant,
        "outcome": flow.outcome,
        "error": failed if flow.outcome == "failed" else None,
        "issuer": flow.issuer or None,
        "account": flow.account or None,
        "messages": [_message(flow, number, message) for number, message in enumerate(flow.messages, 1)],
        "checks": [
            {"name": each.name, "section": each.section, "result": each.result, "title": each.title,
             "reason": each.reason, "ask": each.ask or None}
            for each in verdicts
        ],
        "grade": {"letter": marks.letter or None, "title": marks.title, "passed": marks.passed, "made": marks.made},
    }  # fmt: skip


def _message(flow: Flow, number: int, message: Message) -> dict[str, Any]:
    return {
        "number": number,
        "kind": message.kind,
        "title": words.title(message),
        "from": message.sender,
        "to": message.receiver,
        "at": round(message.at - flow.started, 4),
        "duration": None if message.duration is None else round(message.duration, 4),
        "times": message.times,
        "method": message.method or None,
        "url": readable(message.url) or None,
        "status": message.status or None,
        "problem": message.problem or None,
        "request": _part(message.request),
        "response": _part(message.response),
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "headers": [[name, readable(value)] for name, value in part.headers],
        "body": readable(part.pretty()) or None,
        "size": part.size,
        "cut": part.cut,
    }
