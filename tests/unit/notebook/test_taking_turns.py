"""Notebooks keep to rate limits and to what is known of a token, whichever client sends."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate

import httpx
import httpx2
import pytest
import requests

from desktop_app.core.errors import RateLimited, SignInNeeded
from desktop_app.core.redact import Secret
from desktop_app.notebook import clients, opening, others
from tests.helpers.hostile_provider import Reply
from tests.unit.notebook.conftest import Lab

Get = Callable[[], int]
"""Sends a request for /ok; gives the status."""
CLIENTS = ("connect", "aconnect", "httpx2", "httpx", "requests")
EMPTY = {"RateLimit-Policy": '"day";q=100;w=86400', "RateLimit": '"day";r=0;t=500'}
SHORT = {"RateLimit-Policy": '"burst";q=2;w=1', "RateLimit": '"burst";r=1;t=1'}


def client(lab: Lab, kind: str, max_wait: float = 60.0) -> Get:
    """The request as each kind of client sends it."""
    if kind == "connect":
        api = lab.connect(max_wait=max_wait)
        return lambda: api.get("/ok").status_code
    session = opening.session("box", desk=lab.desk, signin=False)
    url = f"{lab.provider.issuer}/base/ok"
    if kind == "aconnect":

        async def get() -> int:
            async with clients.async_connection(session, max_wait) as api:
                return (await api.get("/ok")).status_code

        return lambda: asyncio.run(get())
    auth = others.auth(session, kind, max_wait)
    match kind:
        case "httpx2":
            return lambda: httpx2.get(url, auth=auth).status_code
        case "httpx":
            return lambda: httpx.get(url, auth=auth).status_code
        case _:
            return lambda: requests.get(url, auth=auth, timeout=10).status_code


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_exhausted_limit_stops_the_next_request_before_it_is_sent(lab: Lab, kind: str) -> None:
    lab.replies["/base/ok"] = Reply("{}", headers=EMPTY)
    get = client(lab, kind, max_wait=5)
    assert get() == 200
    with pytest.raises(RateLimited):
        get()
    assert len(lab.sent_tokens("/base/ok")) == 1


@pytest.mark.parametrize("kind", ["connect", "aconnect"])
def test_a_short_wait_is_waited_for(lab: Lab, kind: str) -> None:
    lab.replies["/base/ok"] = Reply("{}", headers=SHORT)
    get, started = client(lab, kind), time.monotonic()
    assert [get() for _ in range(3)] == [200, 200, 200]
    assert time.monotonic() - started >= 1.0


def test_what_one_client_used_the_others_know(lab: Lab) -> None:
    lab.replies["/base/ok"] = Reply("{}", headers=EMPTY)
    assert client(lab, "connect")() == 200
    for kind in CLIENTS:
        with pytest.raises(RateLimited):
            client(lab, kind, max_wait=5)()


@pytest.mark.parametrize("kind", ["aconnect", "requests"])
def test_a_token_that_is_over_by_the_apis_clock_stays_here(lab: Lab, kind: str) -> None:
    token = lab.provider.signed({"alg": "ES256"}, {"iss": lab.provider.issuer, "exp": time.time() + 300})
    lab.save(replace(lab.tokens(), access_token=Secret(token), expires_at=None, refresh_token=None))
    lab.replies["/base/ok"] = Reply("{}", headers={"Date": formatdate(time.time() + 600, usegmt=True)})
    get = client(lab, kind)
    assert get() == 200
    with pytest.raises(SignInNeeded):
        get()
    assert len(lab.sent_tokens("/base/ok")) == 1


def test_a_token_that_is_over_by_the_apis_clock_is_renewed(lab: Lab) -> None:
    token = lab.provider.signed({"alg": "ES256"}, {"iss": lab.provider.issuer, "exp": time.time() + 300})
    lab.save(replace(lab.tokens(), access_token=Secret(token), expires_at=None))
    lab.replies["/base/ok"] = Reply("{}", headers={"Date": formatdate(time.time() + 600, usegmt=True)})
    get = client(lab, "connect")
    assert (get(), get(), get()) == (200, 200, 200)
    first, second, third = lab.sent_tokens("/base/ok")
    assert first == f"Bearer {token}"
    assert second == third != first


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_token_that_ends_while_its_turn_is_waited_for_is_renewed_first(
    make_lab: Callable[..., Lab], kind: str
) -> None:
    lab = make_lab(requests_per_second="1", burst="1")
    get, old = client(lab, kind), lab.tokens()
    now = time.time()
    lab.save(replace(old, issued_at=now, expires_at=now + 0.9))
    assert [get(), get()] == [200, 200]
    *_, last = lab.sent_tokens("/base/ok")
    assert last == f"Bearer {lab.tokens().access_token.reveal()}"
    assert lab.tokens().access_token != old.access_token
