"""What is done with a draft when it is sent: variables, as often as wanted, checks of the answer. No widgets."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.variables.values import Ask, Variables
from desktop_app.core.clock import Clock
from desktop_app.core.errors import NetworkProblem, RateLimited, RequestProblem
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.request import outgoing
from desktop_app.ui.console.request.results import Checked, Run, check_all, run_of, summary
from desktop_app.ui.console.variables.values import missing_problem

_TELL_EVERY: Final = 0.2
"""Seconds between two words about how far sending it several times has come."""

SendOnce = Callable[[Request], Awaitable[Response]]


class Delivery:
    """One press of Send for `desk`, with values and checks as they are at that moment."""

    def __init__(self, desk: Desk, ask: Ask, clock: Clock, send: SendOnce, tell: Callable[[Desk], None]) -> None:
        """ask: asks the person for a value. send: sends one request. tell: hears that there is something to show."""
        self._desk = desk
        self._draft = desk.draft
        self._variables: Variables = desk.api.values.variables(ask)
        self._clock = clock
        self._send = send
        self._tell = tell
        self._told = 0.0

    async def deliver(self) -> tuple[Request, Response]:
        """Send it once, or as often as its options say; gives the last answer.

        Raises RequestProblem before anything is sent, `variable_missing` with the name of one that has no value, and
        what sending raises. Sent several times, troubles of the network are counted and the rest goes on.
        """
        wanted = self._draft.options.repeat
        if wanted == 1:
            self._desk.runs = None
            request = await self._request()
            return request, await self._send(request)
        return await self._repeat(wanted)

    async def _request(self) -> Request:
        try:
            filled = await outgoing.filled(self._draft, self._variables)
        except RequestProblem as error:
            raise missing_problem(error) from error
        name = self._desk.request_name
        return replace(outgoing.request(filled), secrets=tuple(self._variables.used), name=name)

    async def _repeat(self, wanted: int) -> tuple[Request, Response]:
        runs: list[Run] = []
        last: Response | None = None
        problem: NetworkProblem | RateLimited | None = None
        self._show(runs, wanted)
        for _ in range(wanted):
            request = await self._request()
            begun = self._clock.monotonic()
            try:
                response = await self._send(request)
            except (NetworkProblem, RateLimited) as error:
                problem = error
                runs.append(run_of(error, self._clock.monotonic() - begun))
            else:
                runs.append(run_of(response, 0.0))
                if last is not None:
                    last.discard()
                last = response
            self._show(runs, wanted)
        self._desk.runs = summary(runs, wanted)
        if last is None:
            assert problem is not None
            raise problem
        return request, last

    def _show(self, runs: list[Run], wanted: int) -> None:
        now = self._clock.monotonic()
        if not runs or now - self._told >= _TELL_EVERY:
            self._told = now
            self._desk.runs = summary(runs, wanted)
            self._tell(self._desk)

    async def checked(self, response: Response) -> tuple[Checked, ...]:
        """Hold `response` against the checks, and keep it for those who refer to it by the name of its request."""
        wanted = [await self._variables.fill(check) for check in self._draft.checks if check.strip()]
        return await asyncio.to_thread(self._look, wanted, response)

    def _look(self, wanted: list[str], response: Response) -> tuple[Checked, ...]:
        name = self._desk.request_name
        if name:
            self._desk.api.values.answers.remember(name, response)
        return check_all(wanted, response)
