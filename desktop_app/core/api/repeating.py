"""Sending one request several times, one after the other, and what came of it in numbers."""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from statistics import median, quantiles

from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.errors import NetworkProblem

Outcome = Response | NetworkProblem


async def repeat(
    send: Callable[[Request], Awaitable[Response]], request: Request, times: int
) -> AsyncGenerator[Outcome, None]:
    """Each answer as it comes, or why there was none. Whoever takes an answer discards it.

    Raises what `send` raises but for NetworkProblem.
    """
    for _ in range(times):
        try:
            yield await send(request)
        except NetworkProblem as problem:
            yield problem


class Tally:
    """Counts what came of it. statuses, problems: how often each, problems by their codes."""

    def __init__(self) -> None:
        self.statuses: Counter[int] = Counter()
        self.problems: Counter[str] = Counter()
        self._seconds: list[float] = []

    def add(self, outcome: Outcome) -> None:
        """Count one more."""
        if isinstance(outcome, NetworkProblem):
            self.problems[outcome.code] += 1
        else:
            self.statuses[outcome.status] += 1
            self._seconds.append(outcome.timing.total)

    @property
    def count(self) -> int:
        """How many there were."""
        return self.statuses.total() + self.problems.total()

    def seconds(self) -> dict[str, float]:
        """How long the answers took: fastest, median, p95 (19 of 20 were here by then), slowest; {} without one."""
        taken = sorted(self._seconds)
        if not taken:
            return {}
        p95 = quantiles(taken, n=20, method="inclusive")[18] if len(taken) > 1 else taken[0]
        return {"fastest": taken[0], "median": median(taken), "p95": p95, "slowest": taken[-1]}
