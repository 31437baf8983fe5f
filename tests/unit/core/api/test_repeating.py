"""One request several times, in numbers."""

import pytest

from desktop_app.core.api.repeating import Tally, repeat
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response, Timing
from desktop_app.core.errors import NetworkProblem, SignInNeeded, UserFacing

REQUEST = Request("GET", "/x")


def answer(status: int, seconds: float) -> Response:
    return Response(status, "", (), "http://127.0.0.1/", "HTTP/1.1", Timing(0.0, seconds), 0, b"")


async def test_troubles_of_the_network_are_counted_and_others_end_it() -> None:
    coming: list[Response | UserFacing] = [
        answer(200, 0.1),
        NetworkProblem("timed_out", "", ""),
        answer(503, 0.3),
        SignInNeeded("over", "", ""),
    ]

    async def send(request: Request) -> Response:
        assert request is REQUEST
        outcome = coming.pop(0)
        if isinstance(outcome, Response):
            return outcome
        raise outcome

    tally, outcomes = Tally(), repeat(send, REQUEST, 9)
    for _ in range(3):
        tally.add(await anext(outcomes))
    with pytest.raises(SignInNeeded):
        await anext(outcomes)
    assert (tally.count, tally.statuses, tally.problems) == (3, {200: 1, 503: 1}, {"timed_out": 1})
    assert tally.seconds() == pytest.approx({"fastest": 0.1, "median": 0.2, "p95": 0.29, "slowest": 0.3})


def test_one_answer_and_none() -> None:
    tally = Tally()
    assert tally.seconds() == {}
    tally.add(answer(200, 0.5))
    assert set(tally.seconds().values()) == {0.5}
