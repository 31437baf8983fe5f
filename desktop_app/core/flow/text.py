"""A flow as plain text, to be copied into a mail or a report: messages, checks, grade. Secrets are labels."""

from collections.abc import Iterator, Sequence

from desktop_app.core.clock import iso
from desktop_app.core.flow import words
from desktop_app.core.flow.labels import readable
from desktop_app.core.flow.message import Flow, Message, Part
from desktop_app.core.flow.verdict import Grade, Verdict
from desktop_app.core.i18n import tr

MARKS = {"pass": "✓", "warn": "!", "fail": "✗", "unknown": "?"}


def as_text(flow: Flow, verdicts: Sequence[Verdict], grade: Grade) -> str:
    """All of `flow` in lines, its checks at the end."""
    lines = [*head(flow), ""]
    for number, message in enumerate(flow.messages, 1):
        lines += [*_message(flow, number, message), ""]
    return "\n".join([*lines, *report(verdicts, grade)]) + "\n"


def report(verdicts: Sequence[Verdict], grade: Grade) -> list[str]:
    """The checks and the grade in lines, to be given to an API's owner."""
    lines = [tr("OAuth security practice, RFC 9700: {grade}", grade=f"{grade.letter or '–'} ({grade.title})")]
    lines.append(grade.summary)
    for each in verdicts:
        lines.append(f"{MARKS[each.result]} {each.section:<6} {each.title}")
        lines += [f"         {part}" for part in (each.reason, each.ask) if part]
    return lines


def head(flow: Flow) -> list[str]:
    """Which sign-in it is, and how it ended."""
    lines = [
        tr("Sign-in to {profile}, {time}", profile=flow.profile, time=iso(flow.started)),
        tr("{n} messages · {span} · secrets hidden", n=len(flow.messages), span=words.span(flow.duration)),
        words.outcome(flow),
    ]
    if flow.server_words:
        lines.append(tr("The server says: “{words}”", words=flow.server_words))
    return lines


def _message(flow: Flow, number: int, message: Message) -> Iterator[str]:
    yield f"{number}. {words.title(message)}" + (f" (×{message.times})" if message.times > 1 else "")
    way = f"{words.lane(message.sender)} → {words.lane(message.receiver)}"
    took = "" if message.duration is None else f", {words.span(message.duration)}"
    yield f"   {way}, {words.since(message.at - flow.started)}{took}"
    if message.url:
        yield f"   {message.method} {readable(message.url)}"
    yield from _part(message.request)
    if message.status or message.problem:
        yield f"   {words.status(message) or message.problem}"
    if message.problem and message.status == 0:
        yield f"   {message.problem}"
    yield from _part(message.response)


def _part(part: Part) -> Iterator[str]:
    for name, value in part.headers:
        yield f"     {name}: {readable(value)}"
    if part.body:
        yield from (f"     {line}" for line in readable(part.pretty()).splitlines())
    if part.cut:
        yield "     " + tr("({n} bytes in all)", n=part.size)
