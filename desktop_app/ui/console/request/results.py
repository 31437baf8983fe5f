"""What came of sending a request several times, and of its checks. No widgets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop_app.core.api.response import Response
from desktop_app.core.api.saved import checks
from desktop_app.core.errors import RequestProblem, UserFacing


@dataclass(frozen=True)
class Checked:
    """One check of an answer. reason: why it failed, "" where it passed. unreadable: it is no check at all."""

    check: str
    reason: str = ""
    unreadable: bool = False

    @property
    def passed(self) -> bool:
        """Whether the answer is as the check wants it."""
        return not self.reason


def check_all(wanted: Sequence[str], response: Response) -> tuple[Checked, ...]:
    """Hold `response` against every check. May read the body of the answer from the disk."""
    return tuple(_checked(check, response) for check in wanted if check.strip())


def _checked(check: str, response: Response) -> Checked:
    try:
        return Checked(check, checks.failed(check, response) or "")
    except RequestProblem as problem:
        return Checked(check, problem.message, unreadable=True)


@dataclass(frozen=True)
class Run:
    """One of several times: the status, or the code of the problem in its place, and the seconds it took."""

    status: str
    seconds: float


@dataclass(frozen=True)
class Summary:
    """Several times in short. counts: how often each status came, the most frequent first. Times are seconds."""

    done: int
    wanted: int
    counts: tuple[tuple[str, int], ...] = ()
    fastest: float = 0.0
    median: float = 0.0
    slowest: float = 0.0


def summary(runs: Sequence[Run], wanted: int) -> Summary:
    """`runs` in short. wanted: how many there will be."""
    times = [run.seconds for run in runs]
    if not times:
        return Summary(0, wanted)
    counts = Counter(run.status for run in runs).most_common()
    return Summary(len(runs), wanted, tuple(counts), min(times), median(times), max(times))


def run_of(outcome: Response | UserFacing, seconds: float) -> Run:
    """One time that came to `outcome` after `seconds`."""
    if isinstance(outcome, Response):
        return Run(str(outcome.status), outcome.timing.total)
    return Run(outcome.code, seconds)
