"""State of the flow view: which sign-in, which of its messages, what of that. No widgets."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from desktop_app.core.flow import words
from desktop_app.core.flow.checks import judge
from desktop_app.core.flow.facts import findings_of, form_of, query_of
from desktop_app.core.flow.labels import readable
from desktop_app.core.flow.message import Flow, Message, Part
from desktop_app.core.flow.text import as_text, report
from desktop_app.core.flow.verdict import Grade, Verdict, grade
from desktop_app.core.i18n import tr
from desktop_app.ui.flow.services import FlowServices

Side = Literal["request", "response", "headers"]
_MOST_ROWS = 40


@dataclass(frozen=True)
class Row:
    """A member of a message. Its value may hold labels. A row without a name and value is a heading."""

    name: str
    value: str = ""
    heading: bool = False


@dataclass(frozen=True)
class Content:
    """One side of a message: rows, or a text (JSON when `json`), or a sentence why there is nothing."""

    rows: tuple[Row, ...] = ()
    text: str = ""
    json: bool = False
    nothing: str = ""


class FlowPresenter:
    """`changed` is called after anything that is shown has changed."""

    def __init__(self, services: FlowServices, changed: Callable[[], None]) -> None:
        self._services = services
        self._changed = changed
        self.name = ""
        self.flows: list[Flow] = []
        self.flow: Flow | None = None
        self.verdicts: list[Verdict] = []
        self.grade: Grade = grade([])
        self.place = -1
        self.side: Side = "request"
        self.loaded = False
        self._chosen = 0  # ID of the sign-in that the person chose; 0 for the newest

    async def load(self, name: str) -> None:
        """Show the sign-ins of connection `name`, reading them again; another one starts at its newest."""
        if name != self.name:
            self.name, self._chosen, self.loaded = name, 0, False
            self.flows, self.place = [], -1
            self._take(None)
            self._changed()
        followed = self.live and self.flow is not None and self.place == len(self.flow.messages) - 1
        flows = await self._services.recent(name)
        known = [flow.id for flow in flows]
        wanted = self._chosen if self._chosen in known else next(iter(known), 0)
        flow = await self._services.load(wanted) if wanted else None
        if name != self.name:
            return  # another connection was chosen meanwhile
        if followed or flow is None or self.flow is None or flow.id != self.flow.id:
            self.place = -1
        self.flows, self.loaded = flows, True
        self._take(flow)
        self._changed()

    async def choose_flow(self, flow: int) -> None:
        """Show an earlier sign-in, by its ID."""
        self._chosen = 0 if self.flows and flow == self.flows[0].id else flow
        await self.load(self.name)

    def _take(self, flow: Flow | None) -> None:
        self.flow = flow
        self.verdicts = judge(flow) if flow else []
        self.grade = grade(self.verdicts)
        count = len(flow.messages) if flow else 0
        if not 0 <= self.place < count:
            self.choose(self._first_place(), quiet=True)

    def _first_place(self) -> int:
        """Where to look first: at the newest while it runs, at what failed, else at the exchange of the code."""
        messages = self.flow.messages if self.flow else ()
        if self.live:
            return len(messages) - 1
        if self.flow and self.flow.outcome == "failed":
            failed = [i for i, message in enumerate(messages) if message.failed]
            return failed[-1] if failed else len(messages) - 1
        return next((i for i, message in enumerate(messages) if message.kind == "token"), 0 if messages else -1)

    def choose(self, place: int, *, quiet: bool = False) -> None:
        """Show the message at `place`, counted from 0."""
        self.place = place
        message = self.message
        if message is not None:
            answers = message.kind in ("verification", "server_metadata", "resource_metadata", "keys")
            self.side = "response" if answers or message.failed else "request"
        if not quiet:
            self._changed()

    def choose_side(self, side: Side) -> None:
        """Show what was sent, what came back, or the header fields of both."""
        self.side = side
        self._changed()

    @property
    def message(self) -> Message | None:
        """The chosen message."""
        messages = self.flow.messages if self.flow else ()
        return messages[self.place] if 0 <= self.place < len(messages) else None

    @property
    def live(self) -> bool:
        """Whether the sign-in runs in this program now."""
        return self.flow is not None and self.flow.outcome == "running" and self._services.runs(self.flow.id)

    # Words

    def title(self, flow: Flow | None = None) -> str:
        """Which sign-in: "Sign-in today, 14:24"."""
        flow = flow or self.flow
        if flow is None:
            return tr("Sign-in")
        return tr("Sign-in {when}", when=words.moment(flow.started, self._services.clock.now()))

    def about(self) -> str:
        """How much there is of it, and how it ended."""
        flow = self.flow
        if flow is None:
            return ""
        count = len(flow.messages)
        parts = [tr("1 message") if count == 1 else tr("{n} messages", n=count)]
        if not self.live:
            parts.append(words.span(flow.duration))
        if flow.outcome != "signed_in":
            parts.append(tr("failed") if flow.outcome == "failed" else words.outcome(flow, live=self.live))
        return " · ".join([*parts, tr("secrets hidden")])

    def choice_words(self, flow: Flow) -> str:
        """One of the earlier sign-ins, for the menu."""
        ended = tr("failed") if flow.outcome == "failed" else words.outcome(flow, live=self._services.runs(flow.id))
        return f"{self.title(flow)}, {flow.account or ended}"

    def text(self) -> str:
        """The whole flow as text, "" without one."""
        return as_text(self.flow, self.verdicts, self.grade) if self.flow else ""

    def report(self) -> str:
        """The checks and the grade as text, for the API's owner."""
        return "\n".join(report(self.verdicts, self.grade)) + "\n"

    async def save_report(self, path: Path) -> None:
        """Write the report to a file. Raises StorageProblem."""
        await self._services.save(path, self.report())

    # What a person can do about a check

    def can_act_on(self, verdict: Verdict) -> bool:
        """Whether the action of `verdict` is possible here."""
        newest = bool(self.flow and self.flows and self.flow.id == self.flows[0].id)
        if verdict.action == "dpop":
            return self._services.can_change(self.name)
        return verdict.action == "renew" and newest

    async def act_on(self, verdict: Verdict) -> None:
        """Do what mends it. Raises UserFacing."""
        if verdict.action == "dpop":
            await self._services.turn_on_dpop(self.name)
        elif verdict.action == "renew":
            await self._services.renew(self.name)
            await self.load(self.name)  # it may have been written down by another process

    # The chosen message

    def content(self) -> Content:
        """The chosen side of the chosen message."""
        message = self.message
        if message is None:
            return Content()
        if self.side == "headers":
            return _headers(message)
        return _request(message) if self.side == "request" else _response(message)


def _request(message: Message) -> Content:
    if message.kind == "verification":
        return Content(nothing=tr("Nothing is sent. This happens on this computer."))
    if message.kind == "consent":
        return Content(nothing=tr("Your browser talks to the sign-in server alone. Framer Desk does not see it."))
    if message.kind == "ignored":
        return Content(nothing=message.problem)
    query = query_of(message)
    if form := form_of(message.request):
        return Content(tuple(Row(name, value) for name, value in (query | form).items()))
    if message.request.body:
        return _body(message.request)
    if query:
        return Content(tuple(Row(name, value) for name, value in query.items()))
    return Content(nothing=tr("A plain request: what it says is in its address and its header fields."))


def _response(message: Message) -> Content:
    if message.kind == "verification":
        return Content(tuple(Row(name, f"{_mark(result)}: {detail}")
                             for name, (result, detail) in findings_of(message).items()))  # fmt: skip
    if message.kind in ("browser", "consent"):
        return Content(nothing=tr("The answer goes to the browser. What it brings back is a message of its own."))
    if message.kind in ("callback", "ignored"):
        return Content(nothing=tr("The browser shows how the sign-in ended. Nothing of it is sent anywhere."))
    if message.problem and not message.status:
        return Content(nothing=message.problem)
    if message.response.body:
        return _body(message.response)
    if message.response.size:
        return Content(nothing=tr("{n} bytes that are no text.", n=message.response.size))
    return Content(nothing=tr("The answer has no body."))


def _body(part: Part) -> Content:
    """A body: a small flat JSON object as rows, other JSON and any other text as it is."""
    text = part.pretty()
    try:
        value = json.loads(text) if text[:1] in ("{", "[") else None
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict) and len(value) <= _MOST_ROWS and not any(map(_nested, value.values())):
        return Content(tuple(Row(name, _shown(item)) for name, item in value.items()))
    more = "\n" + tr("… ({n} bytes in all)", n=part.size) if part.cut else ""
    return Content(text=readable(text) + more, json=value is not None)


def _nested(value: Any) -> bool:
    return isinstance(value, dict | list)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _mark(result: str) -> str:
    return {"pass": tr("passed"), "warn": tr("warning"), "fail": tr("failed")}.get(result, tr("could not check"))


def _headers(message: Message) -> Content:
    rows: list[Row] = []
    for heading, part in ((tr("Request"), message.request), (tr("Response"), message.response)):
        if part.headers:
            rows += [Row(heading, heading=True), *(Row(name, value) for name, value in part.headers)]
    return Content(tuple(rows), nothing="" if rows else tr("No header fields were seen."))
