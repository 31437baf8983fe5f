"""`auth`: the token for clients of one's own, of three libraries."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import httpx2
import pytest
import requests

from desktop_app.core.errors import HostNotAllowed, RateLimited, UsageProblem
from desktop_app.notebook import opening, others
from tests.helpers.hostile_provider import Asked, Reply
from tests.unit.notebook.conftest import Lab, served
from tests.unit.notebook.test_connect import MakeLab, again, over

LIBRARIES: dict[str, Any] = {"httpx2": httpx2, "httpx": httpx, "requests": requests}
Get = Callable[..., Any]


def hang_up(_: Asked) -> Reply:
    """Close the connection without a word."""
    raise ConnectionResetError


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def get(lab: Lab, library: str) -> Get:
    """`get` of the library with our auth; paths are below the API."""
    session = opening.session("box", desk=lab.desk, signin=False)
    ours = others.auth(session, library, 60.0)

    def get(path: str, **options: Any) -> Any:
        url = path if "://" in path else lab.profile.api_base_url + path
        return LIBRARIES[library].get(url, auth=ours, timeout=5, **options)

    return get


def test_the_token_is_attached_and_hidden_afterwards(lab: Lab, get: Get) -> None:
    secret = lab.tokens().access_token.reveal()
    answer = get("/ok")
    assert answer.json() == {"ok": True}
    assert lab.sent_tokens("/base/ok") == [f"Bearer {secret}"]
    assert secret not in repr(dict(answer.request.headers))
    assert secret.encode() not in pickle.dumps(answer)


def test_a_token_that_is_over_is_renewed(lab: Lab, get: Get) -> None:
    over(lab)
    assert get("/ok").status_code == 200
    assert lab.sent_tokens("/base/ok") == [f"Bearer {lab.tokens().access_token.reveal()}"]


def test_a_refused_one_is_renewed_and_the_request_sent_once_more(lab: Lab, get: Get) -> None:
    lab.replies["/base/me"] = again(Reply("", 401), Reply({"me": 1}))
    answer = get("/me")
    assert answer.json() == {"me": 1}
    assert [each.status_code for each in answer.history] == [401]
    first, second = lab.sent_tokens("/base/me")
    assert first != second


def test_a_rate_limit_is_waited_for_and_a_long_one_is_not(lab: Lab, get: Get) -> None:
    lab.replies["/base/busy"] = again(Reply("", 429, {"Retry-After": "0"}), Reply({"now": 1}))
    assert get("/busy").json() == {"now": 1}
    lab.replies["/base/busy"] = Reply("", 429, {"Retry-After": "61"})
    with pytest.raises(RateLimited):
        get("/busy")


def test_nothing_goes_elsewhere(lab: Lab, get: Get) -> None:
    with served() as other:
        with pytest.raises(HostNotAllowed):
            get(f"{other.issuer}/ok")
        assert other.asked == []


def test_redirects_keep_the_token_at_home_alone(lab: Lab, get: Get, library: str) -> None:
    follow = {} if library == "requests" else {"follow_redirects": True}
    secret = lab.tokens().access_token.reveal()
    with served() as other:
        other.replies["/there"] = Reply("hello")
        # requests goes by the name of the host, whatever the port
        there = other.issuer.replace("127.0.0.1", "localhost") + "/there"
        lab.replies["/base/away"] = Reply("", 302, {"Location": there})
        lab.replies["/base/here"] = Reply("", 302, {"Location": "/base/away"})
        answer = get("/here", **follow)
        assert "authorization" not in other.asked[0].headers
    assert answer.text == "hello"
    assert lab.sent_tokens("/base/away") == [f"Bearer {secret}"]
    assert secret not in repr([dict(each.request.headers) for each in [answer, *answer.history]])


def test_a_failed_request_shows_no_token(lab: Lab, get: Get, library: str) -> None:
    lab.replies["/base/broken"] = hang_up
    failure = requests.RequestException if library == "requests" else LIBRARIES[library].HTTPError
    with pytest.raises(failure) as caught:
        get("/broken")
    assert len(lab.sent_tokens("/base/broken")) == 1
    assert lab.tokens().access_token.reveal() not in repr(dict(caught.value.request.headers))


def test_a_key_with_a_header_of_its_own_is_for_connect(make_lab: MakeLab, library: str) -> None:
    lab = make_lab(api_key_header="X-Own-Key")
    lab.save(replace(lab.tokens(), grant="api_key"))
    with pytest.raises(UsageProblem) as caught:
        others.auth(opening.session("box", desk=lab.desk, signin=False), library, 60.0)
    assert "connect('box')" in caught.value.remedy


def test_another_library_is_refused(lab: Lab) -> None:
    with pytest.raises(UsageProblem) as caught:
        others.auth(opening.session("box", desk=lab.desk, signin=False), "aiohttp", 60.0)
    assert caught.value.remedy == "Use one of httpx2, httpx, requests."
