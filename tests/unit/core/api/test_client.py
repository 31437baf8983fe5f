"""Sending a request: as it was written, a refusal answered once, and rate limits waited for."""

import asyncio
import time
from dataclasses import replace

import pytest

from desktop_app.core.api.response import SPILL_BYTES
from desktop_app.core.api.verdict import verdict
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import (
    NetworkProblem,
    RateLimited,
    ScopeMissing,
    SignInNeeded,
)
from tests.helpers.hostile_provider import SILENCE, Reply
from tests.helpers.words import assert_speaks
from tests.unit.core.api.conftest import Api, again, failed, token_of


async def test_a_request_arrives_as_it_was_written_with_the_token(api: Api) -> None:
    headers = (("X-Two", "1"), ("X-Two", "2"), ("X-Letters", "é"), ("X-Spaces", "  x "))
    response = await api.send("/ok", "PATCH", params=(("a", "b c"), ("a", "é")), headers=headers, body=b"\x00\xff")
    (asked,) = api.asked("/base/ok")
    assert asked.method == "PATCH"
    assert asked.params == {"a": "é"}
    assert token_of(asked) == (await api.tokens()).access_token
    assert asked.headers["x-letters"].encode("latin-1").decode() == "é"
    assert asked.headers["x-spaces"] == "x"
    assert asked.headers["content-length"] == "2"
    assert (response.status, response.content, response.renewed) == (200, b'{"ok": true}', False)
    assert response.content_type == "application/json"
    assert response.url.endswith("/base/ok?a=b+c&a=%C3%A9")
    assert 0 <= response.timing.first_byte <= response.timing.total


@pytest.mark.parametrize("status", [201, 204, 304, 400, 404, 418, 500, 503])
async def test_any_status_is_an_answer(api: Api, status: int) -> None:
    api.replies["/base/x"] = Reply("", status)
    response = await api.send("/x")
    assert response.status == status
    assert verdict(api.profile, response) is None


async def test_a_refused_token_is_renewed_once_and_the_request_sent_again(api: Api) -> None:
    api.replies["/base/x"] = again(Reply("no", 401), Reply("yes"))
    before = await api.tokens()
    response = await api.send("/x", "POST", body=b"once")
    assert (response.status, response.renewed, response.content) == (200, True, b"yes")
    first, second = api.asked("/base/x")
    assert token_of(first) == before.access_token
    assert token_of(second) == (await api.tokens()).access_token != before.access_token
    assert verdict(api.profile, response) is None


async def test_a_token_that_is_refused_again_is_the_end(api: Api) -> None:
    words = 'Bearer error="invalid_token", error_description="The token \x07was revoked"'
    api.replies["/base/x"] = Reply("no", 401, {"WWW-Authenticate": words})
    response = await api.send("/x")
    assert (len(api.asked("/base/x")), len(api.asked("/token"))) == (2, 1)
    problem = verdict(api.profile, response)
    assert isinstance(problem, SignInNeeded)
    assert (problem.code, problem.exit_status) == ("token_rejected", 3)
    assert "renewed" in problem.message
    assert problem.remedy == "framer-desk signin api"
    assert_speaks(problem)


async def test_a_refused_token_that_cannot_be_renewed(api: Api) -> None:
    api.replies["/base/x"] = Reply("no", 401)
    api.replies["/token"] = Reply({"error": "invalid_grant"}, 400)
    for _ in range(2):
        response = await api.send("/x")
        assert (response.status, response.renewed) == (401, False)
    assert len(api.asked("/token")) == 1
    problem = verdict(api.profile, response)
    assert problem
    assert "can't be renewed" in problem.message


async def test_a_renewal_that_gets_no_answer_is_told_as_that(api: Api) -> None:
    api.replies["/base/x"] = Reply(b"x" * (SPILL_BYTES + 1), 401)
    api.replies["/token"] = SILENCE
    await failed(api.send("/x"), NetworkProblem, "timed_out")
    assert api.bodies() == []


async def test_a_missing_scope_that_the_api_finds(api: Api) -> None:
    words = 'Bearer error="insufficient_scope", scope="sites:publish $(reboot)"'
    api.replies["/base/x"] = Reply("no", 403, {"WWW-Authenticate": words})
    problem = verdict(api.profile, await api.send("/x"))
    assert isinstance(problem, ScopeMissing)
    assert (problem.code, problem.exit_status) == ("insufficient_scope", 4)
    assert problem.scopes == ("sites:publish", "$(reboot)")
    assert "--scope sites:publish" in problem.remedy
    assert "'$(reboot)'" in problem.remedy
    assert "--scope read" in problem.remedy
    assert_speaks(problem)


async def test_a_403_for_another_reason_is_just_an_answer(api: Api) -> None:
    api.replies["/base/x"] = Reply("no", 403, {"WWW-Authenticate": 'Bearer error="invalid_request"'})
    assert verdict(api.profile, await api.send("/x")) is None


async def test_a_rate_limit_is_waited_for(api: Api) -> None:
    api.replies["/base/x"] = again(Reply("", 429, {"Retry-After": "7"}), Reply("", 429), Reply("yes"))
    assert (await api.send("/x")).content == b"yes"
    assert api.waits == [7.0, 1.0]


async def test_a_rate_limit_that_does_not_end(api: Api) -> None:
    api.replies["/base/x"] = Reply("slow", 429, {"Retry-After": "2"})
    response = await api.send("/x")
    assert (response.status, len(api.asked("/base/x")), api.waits) == (429, 3, [2.0, 2.0])
    problem = verdict(api.profile, response)
    assert isinstance(problem, RateLimited)
    assert problem.exit_status == 5
    assert_speaks(problem)


async def test_a_wait_that_is_too_long(api: Api) -> None:
    api.replies["/base/x"] = Reply(b"x" * (SPILL_BYTES + 1), 429, {"Retry-After": "61"})
    problem = await failed(api.send("/x"), RateLimited, "rate_limited")
    assert isinstance(problem, RateLimited)
    assert (problem.wait, problem.exit_status) == (61.0, 5)
    assert api.bodies() == []
    assert api.waits == []


async def test_only_what_can_be_repeated_waits_for_a_server_that_is_unavailable(api: Api) -> None:
    api.replies["/base/x"] = Reply("", 503, {"Retry-After": "1"})
    assert (await api.send("/x", "POST", body=b"x")).status == 503
    assert api.waits == []
    assert (await api.send("/x")).status == 503
    assert api.waits == [1.0, 1.0]


async def test_a_server_that_is_unavailable_for_long_is_no_rate_limit(api: Api) -> None:
    api.replies["/base/x"] = Reply("down for the day", 503, {"Retry-After": "86400"})
    response = await api.send("/x")
    assert (response.status, response.read()) == (503, b"down for the day")
    assert api.waits == []


async def test_a_wait_is_told_as_exactly_as_it_was_allowed(api: Api) -> None:
    api.replies["/base/x"] = Reply("", 429, {"Retry-After": "2"})
    problem = await failed(api.send("/x", max_wait=0.5), RateLimited, "rate_limited")
    assert problem.message == "The API asks to wait 2 s, longer than 0.5 s."


@pytest.mark.parametrize(
    "limit",
    [{"Retry-After": "7200"}, {"X-RateLimit-Limit": "9", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7200"}],
)
async def test_a_token_that_ends_while_its_turn_is_waited_for_is_renewed_first(api: Api, limit: dict[str, str]) -> None:
    clock = FixedClock(time.time())
    api.context.clock = clock  # before there is anything that goes by it
    old = await api.tokens()

    async def wait(seconds: float, attempt: int) -> None:
        clock.advance(seconds)

    answers = again(Reply("", 429 if "Retry-After" in limit else 200, limit), Reply("yes"))
    api.replies["/base/x"] = answers
    api._wait = wait  # type: ignore[method-assign]
    for _ in range(2 - ("Retry-After" in limit)):
        response = await api.send("/x", max_wait=9000)
    first, second = api.asked("/base/x")
    assert (response.content, response.renewed) == (b"yes", False)
    assert token_of(first) == old.access_token
    assert token_of(second) == (await api.tokens()).access_token != old.access_token


async def test_a_token_that_is_over_by_our_clock_goes_out_where_somebody_says_so(api: Api) -> None:
    over = replace(await api.tokens(), refresh_token=None, expires_at=time.time() - 60)
    await api.context.tokens.save(over)
    await failed(api.send("/ok"), SignInNeeded, "not_refreshable")
    assert (await api.send("/ok", send_anyway=True)).status == 200
    (asked,) = api.asked("/base/ok")
    assert token_of(asked) == over.access_token
    await asyncio.to_thread(api.context.usage_recorder.flush)
    sent, stopped = api.context.usage.page()
    assert (sent.anyway, sent.expired, sent.outcome) == (True, True, "ok")
    assert (stopped.anyway, stopped.expired, stopped.outcome) == (False, True, "stopped")


async def test_a_token_that_ends_while_its_turn_is_waited_for_and_cannot_be_renewed(api: Api) -> None:
    clock = FixedClock(time.time())
    api.context.clock = clock
    await api.context.tokens.save(replace(await api.tokens(), refresh_token=None))

    async def wait(seconds: float, attempt: int) -> None:
        clock.advance(seconds)

    api.replies["/base/x"] = Reply("", 429, {"Retry-After": "7200"})
    api._wait = wait  # type: ignore[method-assign]
    await failed(api.send("/x", max_wait=9000), SignInNeeded, "not_refreshable")
    assert len(api.asked("/base/x")) == 1
