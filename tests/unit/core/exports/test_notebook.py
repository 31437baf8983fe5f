"""A request as a line of a notebook: running the line makes the same request."""

from typing import Any

import httpx2
import pytest

from desktop_app.core.api.request import Request
from desktop_app.core.exports import notebook
from desktop_app.core.exports.handed import Handed
from desktop_app.core.providers.profile import ProviderProfile

BASE = "https://api.example.com/base"
JSON = (("Content-Type", "application/json"),)


def sent(line: str) -> httpx2.Request:
    """What `line` sends."""
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={})

    with httpx2.Client(base_url=BASE, transport=httpx2.MockTransport(answer)) as api:
        exec(line, {"api": api})
    return seen[0]


@pytest.mark.parametrize(
    "request_",
    [
        Request("GET", "/projects?limit=3"),
        Request("GET", "/projects?tag=a&tag=b&empty=", params=(("tag", "ä&="),)),
        Request("DELETE", "/projects/1"),
        Request("OPTIONS", "/projects?x=1"),
        Request("GET", "/x", headers=(("X-Thing", "1"), ("X-Thing", "2"))),
        Request("PUT", "/x", headers=(("Content-Type", "text/plain"),), body=b"\xff\x00"),
        Request("PATCH", "/x", headers=JSON, body=b'{"a": 1, "a": 2}'),
        Request("PATCH", "/x", headers=JSON, body=b'{"a": 1e999}'),
        Request("PATCH", "/x", headers=JSON, body=b"no json"),
    ],
)
def test_the_line_sends_the_request(request_: Request) -> None:
    handed = Handed(ProviderProfile(name="box", api_base_url=BASE), request_)
    done = sent(notebook.call(handed))
    wanted = httpx2.URL(request_.url(BASE))
    assert (done.method, done.url.path) == (request_.method, wanted.path)
    assert sorted(done.url.params.multi_items()) == sorted(wanted.params.multi_items())
    assert done.content == (request_.body or b"")
    for name, value in request_.headers:
        assert value in done.headers.get_list(name, split_commas=True)


def test_json_is_written_as_python_has_it() -> None:
    request = Request("POST", "/projects", headers=JSON, body=b'{"name": "Shop", "live": true, "owner": null}')
    line = notebook.call(Handed(ProviderProfile(name="box", api_base_url=BASE), request))
    assert line == "api.post('/projects', json={'name': 'Shop', 'live': True, 'owner': None})"
    assert sent(line).headers["content-type"] == "application/json"


def test_the_lines_that_open_a_connection() -> None:
    handed = Handed(ProviderProfile(name="box", api_base_url=BASE), Request("GET", "/me"), scopes=("read",))
    made: dict[str, Any] = {}
    lines = notebook.lines(handed).splitlines()
    assert lines[0] == "from desktop_app.notebook import connect"
    exec(lines[2], {"connect": lambda name, scopes: (name, scopes)}, made)
    assert made == {"api": ("box", ["read"])}
    assert lines[3] == "api.get('/me').json()"
