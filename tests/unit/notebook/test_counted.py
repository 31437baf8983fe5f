"""Requests of notebooks in the usage log: each once, under the notebook's name, whatever became of it."""

import asyncio
import gc
import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
import requests

from desktop_app.core.errors import HostNotAllowed, RateLimited, SignInNeeded
from desktop_app.core.usage.entry import NOTEBOOK, Source, Use
from desktop_app.notebook import counted, opening
from desktop_app.notebook.others import auth
from tests.helpers.hostile_provider import Asked, Reply
from tests.unit.notebook.conftest import Lab


@pytest.fixture(autouse=True)
def notebook(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The name of a notebook, as Jupyter tells it."""
    monkeypatch.setenv("JPY_SESSION_NAME", "/home/ada/work/explore.ipynb")
    counted.source.cache_clear()
    yield
    counted.source.cache_clear()


def uses(lab: Lab) -> list[Use]:
    """What the log has by now, oldest first."""
    context = lab.desk.context
    context.usage_recorder.flush()
    return context.usage.page()[::-1]


def test_a_request_is_counted_with_its_notebook(lab: Lab) -> None:
    response = lab.connect().get("/ok?secret=hush")
    (use,) = uses(lab)
    assert (use.source, use.process) == (Source(NOTEBOOK, "explore.ipynb"), os.getpid())
    assert (use.profile, use.method, use.path, use.status) == ("box", "GET", "/base/ok", 200)
    assert use.size == int(response.headers["content-length"])
    assert use.account == lab.tokens().account
    assert use.token
    assert use.duration > 0


def test_a_request_is_called_what_the_description_calls_it(lab: Lab) -> None:
    document = {"openapi": "3.1.0", "servers": [{"url": "/base"}], "paths": {"/ok": {"get": {"operationId": "getOk"}}}}
    lab.replies["/openapi.json"] = Reply(document)
    described = replace(lab.profile, openapi_url=f"{lab.provider.issuer}/openapi.json")
    lab.desk.context.profiles.save(described)
    api = lab.connect()
    api.get("/ok")
    with pytest.raises(HostNotAllowed):
        api.get("https://elsewhere.example/base/ok")
    assert [use.operation for use in uses(lab)] == ["getOk", ""]


@pytest.mark.parametrize("library", ["httpx2", "httpx", "requests"])
def test_clients_of_others_are_counted_too(lab: Lab, library: str) -> None:
    session = opening.session("box", desk=lab.desk, signin=False)
    given = auth(session, library, 60.0)
    client: Any = pytest.importorskip(library)
    assert client.get(f"{lab.provider.issuer}/base/ok", auth=given).status_code == 200
    assert [(use.path, use.status) for use in uses(lab)] == [("/base/ok", 200)]


async def sent_by_async_client(lab: Lab) -> None:
    async with lab.aconnect() as api:
        await api.post("/old")


@pytest.mark.parametrize("library", ["connect", "aconnect", "httpx2", "httpx", "requests"])
def test_each_redirect_that_is_followed_is_a_request_of_its_own(lab: Lab, library: str) -> None:
    url = f"{lab.provider.issuer}/base"
    elsewhere = url.replace("127.0.0.1", "localhost")
    lab.replies["/base/old"] = Reply("", 307, {"Location": f"{url}/newer"})
    lab.replies["/base/newer"] = Reply("", 303, {"Location": f"{elsewhere}/ok"})
    if library == "connect":
        lab.connect().post("/old")
    elif library == "aconnect":
        asyncio.run(sent_by_async_client(lab))
    else:
        given = auth(opening.session("box", desk=lab.desk, signin=False), library, 60.0)
        client: Any = pytest.importorskip(library)
        follow = {} if library == "requests" else {"follow_redirects": True}
        assert client.post(f"{url}/old", auth=given, **follow).status_code == 200
    counted = [(use.method, use.host.split(":")[0], use.path, use.status, bool(use.token)) for use in uses(lab)]
    assert counted == [
        ("POST", "127.0.0.1", "/base/old", 307, True), ("POST", "127.0.0.1", "/base/newer", 303, True),
        ("GET", "localhost", "/base/ok", 200, False),
    ]  # fmt: skip
    assert not any(use.stopped for use in uses(lab))


SIZE = 300_000


@pytest.mark.parametrize("library", ["connect", "httpx2", "httpx", "requests"])
@pytest.mark.parametrize("streamed", [False, True])
def test_a_body_without_a_length_is_measured_while_it_is_read(lab: Lab, library: str, streamed: bool) -> None:
    lab.replies["/base/long"] = Reply(b"x" * SIZE, chunked=True)
    url = f"{lab.provider.issuer}/base/long"
    if library == "requests":
        given = auth(opening.session("box", desk=lab.desk, signin=False), library, 60.0)
        with requests.get(url, auth=given, stream=streamed, timeout=10) as answer:
            assert len(answer.content) == SIZE
    elif library == "connect":
        with lab.connect().stream("GET", url) as response:
            assert len(response.read()) == SIZE
            pickle.dumps(response)
    else:
        given = auth(opening.session("box", desk=lab.desk, signin=False), library, 60.0)
        client: Any = pytest.importorskip(library)
        if streamed:
            with client.stream("GET", url, auth=given) as response:
                assert len(response.read()) == SIZE
        else:
            assert len(client.get(url, auth=given).content) == SIZE
    (use,) = uses(lab)
    unknown = library == "requests" and streamed
    assert (use.status, use.size) == (200, 0 if unknown else SIZE)


def test_a_body_that_nobody_reads_is_counted_all_the_same(lab: Lab) -> None:
    lab.replies["/base/long"] = Reply(b"x" * SIZE, chunked=True)
    api = lab.connect()
    response = api.send(api.build_request("GET", "/long"), stream=True)
    assert uses(lab) == []
    del response
    gc.collect()
    (use,) = uses(lab)
    assert (use.status, use.path) == (200, "/base/long")


async def test_an_asynchronous_body_without_a_length_is_measured(lab: Lab) -> None:
    lab.replies["/base/long"] = Reply(b"x" * SIZE, chunked=True)
    async with lab.aconnect() as api:
        async with api.stream("GET", "/long") as response:
            first = await anext(response.aiter_bytes(1000))
        await api.get("/long")
    stopped, whole = uses(lab)
    assert len(first) <= stopped.size <= whole.size == SIZE


async def test_an_async_client_is_counted_too(lab: Lab) -> None:
    async with lab.aconnect() as api:
        await api.get("/ok")
        await api.get("/nowhere")
    assert [(use.path, use.status) for use in uses(lab)] == [("/base/ok", 200), ("/base/nowhere", 404)]


def test_a_renewal_on_the_way_is_one_request(lab: Lab) -> None:
    coming = [Reply("", 401, headers={"WWW-Authenticate": "Bearer"}), Reply("done")]
    lab.replies["/base/me"] = lambda _: coming.pop(0)
    assert lab.connect().get("/me").status_code == 200
    assert [use.status for use in uses(lab)] == [200]


def test_what_was_held_back_is_counted_as_that(lab: Lab) -> None:
    api = lab.connect()
    with pytest.raises(HostNotAllowed):
        api.get("https://elsewhere.example/x")
    lab.save(replace(lab.tokens(), expires_at=lab.desk.context.clock.now() - 1, refresh_token=None))
    with pytest.raises(SignInNeeded):
        api.get("/ok")
    with pytest.raises(SignInNeeded):
        requests.get(f"{lab.provider.issuer}/base/ok", auth=auth(api._session, "requests", 60.0))
    guarded, *expired = uses(lab)
    assert (guarded.stopped, guarded.host, guarded.problem) == (True, "elsewhere.example", "host_not_allowed")
    assert [(use.stopped, use.expired, use.problem) for use in expired] == [(True, True, "not_refreshable")] * 2
    assert not lab.provider.asked


def test_a_limit_and_a_server_that_is_gone(lab: Lab) -> None:
    def gone(_: Asked) -> Reply:
        raise ConnectionResetError

    lab.replies["/base/gone"] = gone
    with pytest.raises(httpx2.HTTPError):
        lab.connect().get("/gone")
    lab.replies["/base/busy"] = Reply("", 429, headers={"Retry-After": "90"})
    for _ in range(2):
        with pytest.raises(RateLimited):
            lab.connect(max_wait=1).get("/busy")
    lost, limited, held_back = uses(lab)
    assert (limited.status, limited.problem, limited.outcome) == (429, "rate_limited", "refused")
    assert (lost.status, lost.problem, lost.outcome) == (0, "no_answer", "failed")
    assert (held_back.status, held_back.problem, held_back.outcome) == (0, "rate_limited", "stopped")


def test_where_the_name_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    def label() -> str:
        counted.source.cache_clear()
        return counted.source().label

    assert label() == "explore.ipynb"
    monkeypatch.delenv("JPY_SESSION_NAME")
    shell = SimpleNamespace(user_ns={"__vsc_ipynb_file__": "/home/ada/code.ipynb"})
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    assert label() == "code.ipynb"
    shell.user_ns.clear()
    assert label() == ""
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: None))
    monkeypatch.setattr(sys, "argv", ["/home/ada/nightly.py"])
    assert label() == "nightly.py"
    monkeypatch.setattr(sys, "argv", ["/lib/ipykernel_launcher.py"])
    assert label() == ""
