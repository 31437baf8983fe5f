"""Requests of a file on their way: what is sent for them, in which order, and checks of their answers."""

import json
from pathlib import Path

import pytest

from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.saved.checks import failed
from desktop_app.core.api.saved.preparing import prepare
from desktop_app.core.api.saved.running import Run
from desktop_app.core.errors import RequestProblem, UsageProblem
from tests.helpers.hostile_provider import Reply
from tests.unit.core.api.conftest import Api
from tests.unit.core.api.test_console_variables import response, variables


async def sent(text: str, folder: Path = Path(), **values: str) -> Request:
    """What is sent for the first request in `text`."""
    return await prepare(HttpFile(text).requests[0], variables(given=values), folder)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("GET /me", "/me"),
        ("GET /me\nHost: api.example.com", "https://api.example.com/me"),
        ("GET /me\nHost: {{host}}", "{{host}}/me"),
        ("GET api.example.com:80/me", "https://api.example.com:80/me"),
        ("GET {{host}}/me", "https://x.example.com/me"),
        ("GET {{path}}", "/me"),
    ],
)
async def test_where_it_goes(text: str, target: str) -> None:
    target = target.replace("{{host}}", "https://x.example.com")
    assert (await sent(text, host="https://x.example.com", path="/me")).target == target


async def test_fields_that_are_ours_are_left_out() -> None:
    text = "# @no-redirect\n# @timeout 7 s\nGET /\nAuthorization: Bearer {{token}}\nContent-Length: 7\nX-{{a}}: {{a}}"
    assert await sent(text, a="1") == Request("GET", "/", headers=(("X-1", "1"),), redirects=False, timeout=7)


async def test_bodies(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\xff{{a}}")
    assert (await sent("POST /\n\n{{a}}\n\nb", a="1")).body == b"1\n\nb"
    assert (await sent("POST /\n\n< ./a.bin", tmp_path, a="1")).body == b"\xff{{a}}"
    assert (await sent("POST /\n\n<@ {{name}}.bin", tmp_path, a="1", name="a")).body == b"\xff1"
    with pytest.raises(RequestProblem, match="There is no file"):
        await sent("POST /\n\n< ./b.bin", tmp_path)


async def test_a_body_of_several_parts(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\n\xff\n")
    text = "POST /\nContent-Type: multipart/form-data; boundary=x\n\n--x\nContent-Disposition: form-data; name=a\n\n" \
           "{{a}}\n--x\nContent-Disposition: form-data; name=b\n\n< a.bin\n--x--"  # fmt: skip
    assert (await sent(text, tmp_path, a="1")).body == (
        b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--x\r\n"
        b"Content-Disposition: form-data; name=b\r\n\r\n\n\xff\n\r\n--x--"
    )


@pytest.mark.parametrize("head", ["GRAPHQL /g", "POST /g\nX-REQUEST-TYPE: GraphQL"])
async def test_graphql(head: str) -> None:
    request = await sent(
        f'{head}\n\nquery A($id: ID) {{\n\n  node(id: $id) {{ name }}\n}}\n\n{{"id": "{{{{id}}}}"}}', id="7"
    )
    assert (request.method, request.headers) == ("POST", (("Content-Type", "application/json"),))
    assert json.loads(request.body or b"") == {
        "query": "query A($id: ID) {\n\n  node(id: $id) { name }\n}",
        "variables": {"id": "7"},
    }
    assert json.loads((await sent(f"{head}\n\n{{ me }}")).body or b"") == {"query": "{ me }"}


FILE = HttpFile(
    """### one
GET /one

?? status == 200
?? jsonpath $.id == 8

### two
# @ref one
POST /two/{{one.id}}

### three
# @ref two
# @ref one
GET /three?a={{answers.two.$.list[0].a}}&b={{one.response.headers.x-own}}
###
# @name round
# @ref round
GET /round
###
# @ref nobody
GET /nobody
"""
)


async def test_what_others_need_is_sent_first_and_once(api: Api) -> None:
    api.replies["/base/one"] = Reply({"id": 7}, headers={"X-Own": "yes"})
    api.replies["/base/two/7"] = Reply({"list": [{"a": "b"}]})
    api.replies["/base/three"] = Reply("done")

    async def send(request: Request) -> Response:
        return await api.context.api.send(api.profile, request)

    run = Run(FILE, Path(), variables(), send)
    ran = [each async for each in run.run(run.chosen("three"))]
    assert [each.saved.name for each in ran] == ["one", "two", "three"]
    assert [[check.why for check in each.checked if not check.holds] for each in ran] == [
        ["jsonpath $.id == 8: it is 7"],
        [],
        [],
    ]
    assert api.asked("/base/three")[0].params == {"a": "b", "b": "yes"}
    assert len(run.chosen("")) == 5


@pytest.mark.parametrize(
    ("name", "kind", "says"),
    [
        ("four", UsageProblem, "no request 'four'"),
        ("GET /nobody", UsageProblem, "no request 'nobody'"),
        ("round", RequestProblem, "round needs an answer of itself"),
    ],
)
def test_what_cannot_be_ordered(name: str, kind: type[Exception], says: str) -> None:
    async def send(request: Request) -> Response:
        raise AssertionError("nothing is sent")

    with pytest.raises(kind, match=says):
        Run(FILE, Path(), variables(), send).chosen(name)


ANSWER = response({"a": {"b": [1, "x y"]}, "n": None, "t": True, "f": 1.5}, **{"Content-Type": "application/json"})


@pytest.mark.parametrize(
    "check",
    [
        "status == 200", "status != 404", "status >= 200", "status < 300", "duration < 1000",
        "header content-type includes json", "header content-type startsWith application", "header etag != x",
        "jsonpath $.a.b[1] == x y", 'jsonpath $.a.b[1] == "x y"', "jsonpath $.a.b[0] == 1", "jsonpath $.f > 1.4",
        "jsonpath $.t isTrue", "jsonpath $.a exists", "jsonpath $.a", "body $.a.b[1] endsWith y",
        "body contains x y", "body matches \"t\":\\s*true", "js response.parsedBody.a.b[1] == x y",
    ],
)  # fmt: skip
def test_checks_that_hold(check: str) -> None:
    assert failed(check, ANSWER) is None


@pytest.mark.parametrize(
    ("check", "why"),
    [
        ("status == 201", "it is 200"),
        ("header etag exists", "it is nothing"),
        ("header etag == x", "it is nothing"),
        ("jsonpath $.n exists", "it is nothing"),
        ("jsonpath $.a.b[1] > 1", "it is x y"),
        ("jsonpath $.t isFalse", "it is true"),
        ("body == x", 'it is {"a": {"b": [1, "x y"]}'),
    ],
)
def test_checks_that_do_not_hold_say_what_is(check: str, why: str) -> None:
    found = failed(check, ANSWER)
    assert found
    assert found.startswith(f"{check}: {why}")


@pytest.mark.parametrize("check", ["", "moon == 1", "header", "js require('fs')", "body matches [", "jsonpath $[ == 1"])
def test_checks_that_cannot_be_read(check: str) -> None:
    with pytest.raises(RequestProblem):
        failed(check, ANSWER)
