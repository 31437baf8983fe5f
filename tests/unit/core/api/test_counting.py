"""From a request that is over to its row in the usage log."""

from dataclasses import replace

import pytest

from desktop_app.core.api.counting import rows
from desktop_app.core.api.remembering import Sent
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Redirect, Response, Timing
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


def all_made(sent: Sent) -> list[Use]:
    return [make(lambda secret: f"digest of {len(secret)}".encode()) for make in rows(sent, 77)]


def made(sent: Sent) -> Use:
    (use,) = all_made(sent)
    return use


def test_a_redirect_is_a_request_of_its_own() -> None:
    redirects = (
        Redirect(307, "https://api.example.com:8443/v1/me", 0.05),
        Redirect(303, "https://api.example.com:8443/v1/you", 0.01),
        Redirect(302, "https://elsewhere.example/a", 0.02),
    )
    answer = replace(ANSWER, redirects=redirects, url="https://elsewhere.example/b")
    uses = all_made(replace(SENT, request=replace(SENT.request, method="POST"), response=answer))
    assert [(use.method, use.host, use.path, use.status, use.operation, use.size) for use in uses] == [
        ("POST", "api.example.com:8443", "/v1/me", 307, "getMe", 0),
        ("POST", "api.example.com:8443", "/v1/you", 303, "", 0),
        ("GET", "elsewhere.example", "/a", 302, "", 0),
        ("GET", "elsewhere.example", "/b", 200, "", 7),
    ]
    assert [bool(use.token) for use in uses] == [True, True, False, False]  # beyond its origin nothing goes along
    assert [use.at for use in uses] == pytest.approx([10.0, 10.05, 10.06, 10.08])
    assert sum(use.duration for use in uses) == pytest.approx(ANSWER.timing.total)


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
