"""`connect` and `aconnect`: httpx2 clients with a connection's token."""

import asyncio
import io
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from desktop_app.core.errors import (
    HostNotAllowed,
    ProtocolProblem,
    RateLimited,
    ScopeMissing,
    SignInNeeded,
    UsageProblem,
)
from desktop_app.notebook import clients, opening
from tests.helpers.hostile_provider import Asked, Reply
from tests.unit.notebook.conftest import Lab, served

MakeLab = Callable[..., Lab]


def over(lab: Lab) -> None:
    """Let the access token be over."""
    lab.save(replace(lab.tokens(), expires_at=lab.desk.context.clock.now() - 1))


def again(*replies: Reply) -> Callable[[Asked], Reply]:
    """Answers one request after another with these, the last one again and again."""
    coming = list(replies)
    return lambda _: coming.pop(0) if len(coming) > 1 else coming[0]


def test_a_request_goes_below_the_api_address_with_the_token(lab: Lab) -> None:
    api = lab.connect()
    assert isinstance(api, httpx2.Client)
    assert api.get("/ok").json() == {"ok": True}
    assert lab.sent_tokens("/base/ok") == [f"Bearer {lab.tokens().access_token.reveal()}"]


async def test_the_async_one_does_the_same_in_a_loop_of_its_own(lab: Lab) -> None:
    async with lab.aconnect() as api:
        assert isinstance(api, httpx2.AsyncClient)
        over(lab)
        answers = await asyncio.gather(*(api.get("/ok") for _ in range(5)))
    assert [answer.status_code for answer in answers] == [200] * 5
    assert len(lab.provider.asked_at("/token")) == 1


async def test_the_sync_one_works_under_a_running_loop(lab: Lab) -> None:
    over(lab)
    assert lab.connect().get("/ok").status_code == 200


def test_it_says_who_it_is(lab: Lab) -> None:
    api = lab.connect()
    assert api.scopes == ("openid", "read", "write")
    assert api.expires_in is not None
    assert 3500 < api.expires_in <= 3600
    assert api.account == "Ada Lindqvist"


def test_a_token_that_is_over_is_renewed_before_the_request(lab: Lab) -> None:
    api = lab.connect()
    api.get("/ok")
    over(lab)
    api.get("/ok")
    first, second = lab.sent_tokens("/base/ok")
    assert first != second == f"Bearer {lab.tokens().access_token.reveal()}"


def test_a_refused_token_is_renewed_once_and_the_request_sent_once_more(lab: Lab) -> None:
    lab.replies["/base/me"] = again(Reply("", 401), Reply({"me": 1}))
    assert lab.connect().get("/me").json() == {"me": 1}
    first, second = lab.sent_tokens("/base/me")
    assert first != second
    lab.replies["/base/me"] = Reply("", 401)
    assert lab.connect().get("/me").status_code == 401
    assert len(lab.sent_tokens("/base/me")) == 4


def test_a_body_from_an_iterator_is_sent_once(lab: Lab) -> None:
    lab.replies["/base/up"] = again(Reply("", 401), Reply("never"))
    body = io.BytesIO(b"12345")
    assert lab.connect().post("/up", content=body, headers={"Content-Length": "5"}).status_code == 401
    assert len(lab.sent_tokens("/base/up")) == 1


def test_a_rate_limit_is_waited_for_and_a_long_one_is_not(lab: Lab) -> None:
    lab.replies["/base/busy"] = again(Reply("", 429, {"Retry-After": "0"}), Reply({"now": 1}))
    assert lab.connect().get("/busy").json() == {"now": 1}
    lab.replies["/base/busy"] = Reply("", 429, {"Retry-After": "61"})
    with pytest.raises(RateLimited) as caught:
        lab.connect().get("/busy")
    assert caught.value.wait == 61
    assert "max_wait" in caught.value.remedy


def test_a_server_that_is_unavailable_for_long_is_no_rate_limit(lab: Lab) -> None:
    lab.replies["/base/down"] = Reply("for the day", 503, {"Retry-After": "86400"})
    response = lab.connect().get("/down")
    assert (response.status_code, response.text) == (503, "for the day")


def test_nothing_goes_to_a_host_that_is_not_the_connections(lab: Lab) -> None:
    with served() as other:
        other.replies["/ok"] = Reply("hello")
        with pytest.raises(HostNotAllowed):
            lab.connect().get(f"{other.issuer}/ok")
        assert other.asked == []


@pytest.mark.parametrize("header", ["", "X-Own-Key"])
def test_a_redirect_to_another_host_goes_on_without_credentials(make_lab: MakeLab, header: str) -> None:
    lab = make_lab(api_key_header=header)
    tokens = replace(lab.tokens(), grant="api_key") if header else lab.tokens()
    lab.save(tokens)
    with served() as other:
        other.replies["/there"] = Reply("hello")
        lab.replies["/base/away"] = Reply("", 302, {"Location": f"{other.issuer}/there"})
        lab.replies["/base/here"] = Reply("", 302, {"Location": "/base/away"})
        answer = lab.connect().get("/here")
    assert (answer.text, len(answer.history)) == ("hello", 2)
    own = [asked.headers[header.lower() or "authorization"] for asked in lab.provider.asked]
    assert all(tokens.access_token.reveal() in value for value in own)
    assert len(own) == 2
    (asked,) = other.asked
    assert not {"authorization", "x-own-key"} & asked.headers.keys()


def test_a_circle_of_redirects_ends(lab: Lab) -> None:
    lab.replies["/base/round"] = Reply("", 302, {"Location": "/base/round"})
    with pytest.raises(httpx2.TooManyRedirects):
        lab.connect().get("/round")


def test_preflight_stops_what_the_token_does_not_allow(make_lab: MakeLab) -> None:
    lab = make_lab()
    paths = {"/base/danger": {"delete": {"security": [{"o": ["admin"]}], "responses": {}}}}
    described = {"openapi": "3.1.0", "info": {"title": "Box", "version": "1"}, "paths": paths}
    lab.replies["/openapi.json"] = Reply(described | {"components": {"securitySchemes": {"o": {"type": "oauth2"}}}})
    lab.desk.context.profiles.remove("box")
    lab.desk.context.profiles.add(replace(lab.profile, openapi_url=f"{lab.provider.issuer}/openapi.json"))
    api = lab.connect()
    api.get("/ok")
    with pytest.raises(ScopeMissing) as caught:
        api.delete("/danger")
    assert caught.value.scopes == ("admin",)
    assert caught.value.remedy.endswith("%framer signin box openid read write admin")
    assert lab.sent_tokens("/base/danger") == []


def test_what_a_narrower_token_lacks_is_asked_for_where_it_was_made(make_lab: MakeLab) -> None:
    lab = make_lab()
    paths = {"/base/new": {"post": {"security": [{"o": ["write"]}], "responses": {}}}}
    described = {"openapi": "3.1.0", "info": {"title": "Box", "version": "1"}, "paths": paths}
    lab.replies["/openapi.json"] = Reply(described | {"components": {"securitySchemes": {"o": {"type": "oauth2"}}}})
    lab.desk.context.profiles.remove("box")
    lab.desk.context.profiles.add(replace(lab.profile, openapi_url=f"{lab.provider.issuer}/openapi.json"))
    lab.provider.token_members = {"scope": "read", "id_token": None}
    with pytest.raises(ScopeMissing) as caught:
        lab.connect("read").post("/new")
    assert caught.value.remedy == "connect('box', scopes=['read', 'write'])"


def test_a_narrower_token_where_the_server_can(lab: Lab) -> None:
    lab.provider.token_members = {"scope": "read", "id_token": None}
    api = lab.connect("read")
    assert api.get("/ok").status_code == 200
    assert api.scopes == ("read",)
    assert lab.provider.asked_at("/token")[-1].params["scope"] == "read"
    assert lab.tokens().scopes == ("openid", "read", "write")


def test_a_narrower_token_that_is_refused_is_replaced_once(lab: Lab) -> None:
    lab.provider.token_members = {"scope": "read", "id_token": None}
    api = lab.connect("read")
    lab.replies["/base/me"] = again(Reply("", 401), Reply({"me": 1}))
    assert api.get("/me").json() == {"me": 1}
    first, second = lab.sent_tokens("/base/me")
    assert first != second
    lab.replies["/base/me"] = Reply("", 401)
    assert api.get("/me").status_code == 401
    assert len(lab.sent_tokens("/base/me")) == 4


async def test_requests_that_come_together_ask_for_a_narrower_token_once(lab: Lab) -> None:
    lab.provider.token_members = {"scope": "read", "id_token": None, "expires_in": 0}
    session = opening.session("box", ("read",), desk=lab.desk, signin=False)
    lab.provider.token_members["expires_in"] = 3600
    async with clients.async_connection(session, 60.0) as api:
        answers = await asyncio.gather(*(api.get("/ok") for _ in range(5)))
    assert [answer.status_code for answer in answers] == [200] * 5
    assert len(lab.provider.asked_at("/token")) == 2


def test_an_error_where_the_server_cannot_narrow(lab: Lab) -> None:
    lab.provider.token_members = {"id_token": None}
    with pytest.raises(ProtocolProblem):
        lab.connect("read")
    with pytest.raises(ScopeMissing):
        lab.connect("launch")


def test_nobody_signed_in(lab: Lab) -> None:
    lab.desk.run(lab.desk.context.tokens.delete(lab.tokens()))
    with pytest.raises(SignInNeeded) as caught:
        lab.connect()
    assert "framer-desk signin box" in caught.value.remedy


def test_ipython_shows_two_lines_for_our_errors() -> None:
    problem = SignInNeeded("not_signed_in", "You are not signed in.", "framer-desk signin box")
    assert problem._render_traceback_() == ["SignInNeeded: You are not signed in.", "framer-desk signin box"]


def everything_in(value: Any) -> str:
    """What a person might come to see of `value`."""
    return "".join([repr(value), str(value), repr(vars(value)), getattr(value, "_repr_html_", str)()])


def test_no_secret_shows(lab: Lab) -> None:
    secret = lab.tokens().access_token.reveal()
    api = lab.connect()
    lab.replies["/base/from"] = Reply("", 302, {"Location": "/base/ok"})
    answer = api.get("/from")
    shown = everything_in(api) + everything_in(api.auth) + everything_in(api._session)
    for request in (answer.request, answer.history[0].request):
        shown += repr(dict(request.headers)) + repr(request)
    assert "Ada Lindqvist" in shown
    assert secret not in shown
    assert secret.encode() not in pickle.dumps(answer)


def test_no_secret_shows_in_a_failure(lab: Lab) -> None:
    api = lab.connect()
    api.get("/ok")
    lab.replies["/base/broken"] = Reply("", 200, {"Content-Length": "100"})
    with pytest.raises(httpx2.RemoteProtocolError) as caught:
        api.get("/broken")
    told = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    secret = lab.tokens().access_token.reveal()
    assert "/broken" in told
    assert secret not in told
    assert secret not in repr(dict(caught.value.request.headers))


def asked_with(*arguments: object) -> tuple[object, ...]:
    """Stands in for what opens a connection again."""
    return arguments


def test_a_pickled_connection_is_its_name(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "_again", asked_with)
    api = lab.connect()
    packed = pickle.dumps(api)
    assert lab.tokens().access_token.reveal().encode() not in packed
    assert pickle.loads(packed) == ("box", (), 60.0)


def test_a_forked_child_is_told_to_connect_itself(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    api = lab.connect()
    api.get("/ok")
    with monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: 1)
        for use in (lambda: api.get("/ok"), lambda: lab.desk.run(lab.desk.context.profile("box"))):
            with pytest.raises(UsageProblem) as caught:
                use()
            assert "connect()" in caught.value.remedy
    assert api.get("/ok").status_code == 200


def test_it_is_light_to_import() -> None:
    code = "import sys, desktop_app.notebook as n; print([m for m in ('httpx2', 'PySide6', 'keyring', 'asyncio') "
    code += "if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"
