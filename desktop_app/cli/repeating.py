"""`call --repeat`: one request several times, and what came of it in numbers."""

import argparse
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import Any

from desktop_app.cli.terminal import dump, say
from desktop_app.core.api.repeating import Tally, repeat
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.verdict import verdict
from desktop_app.core.errors import NetworkProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile


async def repeated(
    send: Callable[[Request], Awaitable[Response]],
    profile: ProviderProfile,
    request: Request,
    given: argparse.Namespace,
) -> int:
    """Send it `given.repeat` times and print the numbers. It ends early where the token is refused.

    Raises what `verdict` says then, and the NetworkProblem where nothing ever answered.
    """
    tally, problem = Tally(), None
    async with aclosing(repeat(send, request, given.repeat)) as outcomes:
        async for outcome in outcomes:
            tally.add(outcome)
            if isinstance(outcome, NetworkProblem):
                problem = outcome
                continue
            outcome.discard()
            if refused := verdict(profile, outcome):
                _show(tally, given)
                raise refused
    _show(tally, given)
    if problem and not tally.statuses:
        raise problem
    return 0


def _show(tally: Tally, given: argparse.Namespace) -> None:
    seconds = tally.seconds()
    if given.json:
        dump(_document(tally, seconds))
        return
    outcomes = [f"{status} × {count}" for status, count in sorted(tally.statuses.items())]
    outcomes += [f"{code} × {count}" for code, count in sorted(tally.problems.items())]
    said = ", ".join(outcomes)
    one = tally.count == 1
    say(tr("1 request: {outcomes}", outcomes=said) if one
        else tr("{count} requests: {outcomes}", count=tally.count, outcomes=said))  # fmt: skip
    if seconds:
        words = {name: f"{value * 1000:.1f}" for name, value in seconds.items()}
        say(tr("fastest {fastest} ms, median {median} ms, 95 % within {p95} ms, slowest {slowest} ms", **words))


def _document(tally: Tally, seconds: dict[str, float]) -> dict[str, Any]:
    return {
        "requests": tally.count,
        "statuses": {str(status): count for status, count in sorted(tally.statuses.items())},
        "problems": dict(sorted(tally.problems.items())),
        "seconds": {name: round(value, 6) for name, value in seconds.items()},
    }
