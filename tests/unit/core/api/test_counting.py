"""From a request that is over to its row in the usage log."""

from dataclasses import replace

import pytest

from desktop_app.core.api.counting import row
from desktop_app.core.api.remembering import Sent
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response, Timing
from desktop_app.core.redact import MASK, Secret
from desktop_app.core.usage.entry import COMMAND_LINE, WINDOW, Source, Use

TOKEN = Secret("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl")
ANSWER = Response(
    status=200, reason="OK", headers=(), url="", http_version="HTTP/1.1", timing=Timing(0.1, 0.2), size=7
)  # fmt: skip
SENT = Sent(
    profile="box",
    request=Request("get", "/v1/me", operation_id="getMe", source="console"),
    url="https://api.example.com:8443/v1/me?key=hush#part",
    at=10.0,
    duration=0.3,
    response=ANSWER,
    secrets=(TOKEN,),
    account="ada",
    token=TOKEN,
    status=200,
)


def made(sent: Sent) -> Use:
    return row(sent, 77)(lambda secret: f"digest of {len(secret)}".encode())


def test_everything_but_the_query_the_body_and_the_token_is_kept() -> None:
    use = made(replace(SENT, anyway=True))
    assert use == Use(
        at=10.0, profile="box", account="ada", method="GET", host="api.example.com:8443", path="/v1/me",
        operation="getMe", source=Source(WINDOW), process=77, status=200, duration=0.2, size=7,
        token=f"digest of {len(TOKEN)}".encode(), anyway=True,
    )  # fmt: skip


@pytest.mark.parametrize("secret", ["opened-sesame", TOKEN.reveal()])
def test_secrets_in_a_path_are_masked(secret: str) -> None:
    request = replace(SENT.request, secrets=(Secret("opened-sesame"),))
    use = made(replace(SENT, request=request, url=f"https://api.example.com/reset/{secret}/now"))
    assert use.path == f"/reset/{MASK}/now"


def test_what_was_held_back_has_no_answer() -> None:
    use = made(replace(SENT, response=None, status=0, token=None, problem="scope_missing", stopped=True))
    assert (use.outcome, use.status, use.duration, use.token) == ("stopped", 0, 0.3, b"")
    assert not use.expired


def test_a_refusal_that_did_not_count_as_the_response_is_one_all_the_same() -> None:
    use = made(replace(SENT, response=None, status=429, problem="rate_limited"))
    assert (use.outcome, use.status, use.problem) == ("refused", 429, "rate_limited")


@pytest.mark.parametrize("problem", ["not_refreshable", "refresh_refused", "token_over"])
def test_without_a_token_that_still_works_it_counts_as_expired(problem: str) -> None:
    assert made(replace(SENT, response=None, status=0, problem=problem, stopped=True)).expired


@pytest.mark.parametrize(("said", "kind"), [("console", WINDOW), ("", COMMAND_LINE), ("command line", COMMAND_LINE)])
def test_who_sent_it(said: str, kind: str) -> None:
    assert made(replace(SENT, request=replace(SENT.request, source=said))).source == Source(kind)


def test_an_endless_path_is_cut() -> None:
    assert len(made(replace(SENT, url="https://api.example.com/" + "a/" * 5000)).path) == 500
