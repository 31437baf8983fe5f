"""`call` as a console: operations by name, parameters, variables, pages, streams and second tries."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api.variables.secrets import SecretVariables
from desktop_app.core.redact import Secret
from tests.helpers.desk import Desk, finished
from tests.helpers.hostile_provider import Asked, HostileProvider, Reply

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "paths": {
        "/trees/{tree}": {
            "get": {
                "operationId": "getTree",
                "parameters": [
                    {"name": "tree", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "kind", "in": "query", "schema": {"type": "array"}},
                ],
            },
            "patch": {"requestBody": {"content": {"application/merge-patch+json": {}}}},
            "put": {
                "requestBody": {"content": {"application/json": {"schema": {"required": ["name"]}}}},
                "responses": {200: {"content": {"application/json": {"schema": {"type": "array"}}}}},
            },
        },
        "/trees": {
            "get": {"operationId": "listTrees", "parameters": [{"name": "page_token", "in": "query", "schema": {}}]}
        },
    },
}


@pytest.fixture
async def trees(desk: Desk, provider: HostileProvider) -> HostileProvider:
    """The provider of the connection `trees`, whose API is described and answers with what it was asked."""
    provider.replies["/openapi.json"] = Reply(DOCUMENT)
    await desk.signed_in(provider.profile(name="trees", api_base_url=provider.issuer,
                                          openapi_url=f"{provider.issuer}/openapi.json"))  # fmt: skip
    provider.asked.clear()
    return provider


async def test_an_operation_by_its_id(desk: Desk, trees: HostileProvider) -> None:
    trees.replies["/trees/a%20b"] = Reply({"ok": True})
    result = await desk.run(
        "call", "trees", "-H", "X-Own: 1", "--operation", "getTree", "--param", "tree=a b", "--param", "kind=oak",
        "--param", "kind=elm", "--json",
    )  # fmt: skip
    answer = result.json()
    assert (answer["body"], answer["url"]) == ({"ok": True}, f"{trees.issuer}/trees/a%20b?kind=oak&kind=elm")
    assert trees.asked[-1].headers["x-own"] == "1"


async def test_an_operation_by_method_and_path_has_its_own_content_type(desk: Desk, trees: HostileProvider) -> None:
    trees.replies["/trees/1"] = Reply("")
    result = await desk.run(
        "call", "trees", "--operation=PATCH /trees/{tree}", "--param", "tree=1", "-d", '{"a":1}'
    )  # fmt: skip
    assert result.status == 0, result.err
    asked = trees.asked_at("/trees/1")[0]
    assert (asked.method, asked.headers["content-type"]) == ("PATCH", "application/merge-patch+json")


async def test_what_differs_from_the_description_is_a_warning(desk: Desk, trees: HostileProvider) -> None:
    trees.replies["/trees/1"] = Reply({"ok": True})
    put = ("call", "trees", "--operation", "PUT /trees/{tree}", "--param", "tree=1", "-d")
    result = await desk.run(*put, "{}")
    assert (result.status, result.out) == (0, b'{"ok": true}')
    assert result.err.splitlines() == [
        "The body is not as the API describes it; it is sent all the same:",
        "  $: name is missing",
        "The answer is not as the API describes it:",
        "  $: it is object, and should be array",
    ]
    trees.replies["/trees/1"] = Reply([])
    assert (await desk.run(*put, '{"name": "oak"}')).err == ""


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--operation", "getTee"], 2, "has no operation 'getTee'"),
        (["--operation", "getTree"], 2, "getTree needs tree"),
        (["--operation", "getTree", "--param", "tree=1", "--param", "x=1"], 2, "has no parameter 'x'"),
        (["--operation", "getTree", "--param", "tree"], 2, "'tree' is not NAME=VALUE"),
        (["GET", "/{{host}}"], 1, "The variable host has no value"),
        (["GET", "/", "--env", "prod"], 2, "no environment 'prod'"),
        (["GET", "/", "--stream", "--all-pages"], 2, "--stream does not go with --all-pages"),
        (["GET", "/", "--stream", "-o", "x"], 2, "--stream does not go with -o"),
        (["GET", "/", "--repeat", "2", "--check", "status == 200"], 2, "--repeat does not go with --check"),
        (["POST", "/", "--next"], 2, "--next goes with GET"),
        (["POST", "/", "--all-pages"], 2, "--all-pages goes with GET"),
    ],
)
async def test_what_is_not_sent(
    desk: Desk, trees: HostileProvider, arguments: list[str], status: int, says: str
) -> None:
    assert says in (await desk.run("call", "trees", *arguments)).problem(status)
    assert all(asked.path == "/openapi.json" for asked in trees.asked)


async def test_a_connection_without_a_description_has_no_operations(desk: Desk, box: HostileProvider) -> None:
    assert "where its API is described" in (await desk.run("call", "box", "--operation", "x")).problem()


async def test_parameters_without_an_operation(desk: Desk, box: HostileProvider) -> None:
    box.replies["/t/7"] = Reply("ok")
    result = await desk.run("call", "box", "GET", "/t/{id}", "--param", "id=7", "--param", "q=a b", "--json")
    assert result.json()["url"] == f"{box.issuer}/t/7?q=a+b"


async def test_variables_of_an_environment_and_of_the_vault(
    desk: Desk, box: HostileProvider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "http-client.env.json").write_text(
        json.dumps({"dev": {"id": "7", "who": "{{name}}", "name": "Ada"}, "prod": {"$production": True, "id": "1"}})
    )
    monkeypatch.chdir(tmp_path)
    await SecretVariables(lambda: desk.context.vault, "box").keep("pin", Secret("very-hush"))
    box.replies["/t/7"] = box.replies["/t/1"] = Reply("ok")
    arguments = ("-d", '{"who": "{{who}}"}', "-H", "X-Pin: {{$secret pin}}")
    result = await desk.run("call", "box", "POST", "/t/{{id}}", "--env", "dev", *arguments)
    assert (result.status, result.out) == (0, b"ok")
    asked = box.asked_at("/t/7")[0]
    assert (json.loads(asked.body), asked.headers["x-pin"]) == ({"who": "Ada"}, "very-hush")

    (tmp_path / "body").write_bytes(b"{{left alone}}")
    result = await desk.run("call", "box", "POST", "/t/{{id}}", "--env", "prod", "-d", "@body")
    assert result.err == "prod is marked as production.\n"
    assert box.asked_at("/t/1")[0].body == b"{{left alone}}"


async def test_all_pages(desk: Desk, trees: HostileProvider) -> None:
    pages = {None: ([1, 2], "a"), "a": ([3], "b"), "b": ([], None)}

    def answer(asked: Asked) -> Reply:
        items, following = pages[asked.params.get("page_token")]
        return Reply({"items": items, "next_page_token": following})

    trees.replies["/trees"] = answer
    assert json.loads((await desk.run("call", "trees", "--operation", "listTrees", "--all-pages")).out) == [1, 2, 3]
    whole = (await desk.run("call", "trees", "--operation", "listTrees", "--all-pages", "--json")).json()
    assert (whole["status"], whole["body"], whole["url"]) == (200, [1, 2, 3], f"{trees.issuer}/trees?page_token=b")
    assert [asked.params.get("page_token") for asked in trees.asked_at("/trees")] == [None, "a", "b"] * 2


async def test_pages_by_link_and_one_that_fails(desk: Desk, box: HostileProvider) -> None:
    box.replies["/p"] = lambda asked: (
        Reply([1], headers={"Link": '</p?n=2>; rel="next"'}) if "n" not in asked.params else Reply("broken", 500)
    )
    result = await desk.run("call", "box", "GET", "/p", "--all-pages")
    assert (result.status, result.out) == (0, b"broken")
    assert result.err == "Page 2 was no success; those before it are left out.\n"


async def test_pages_that_lead_away_are_not_followed(desk: Desk, box: HostileProvider) -> None:
    box.replies["/p"] = Reply([1], headers={"Link": '<https://elsewhere.invalid/p>; rel="next"'})
    assert "so nothing was sent" in (await desk.run("call", "box", "GET", "/p", "--all-pages")).problem()


async def test_a_stream_is_printed_while_it_comes(desk: Desk, box: HostileProvider) -> None:
    """The server says the second half only after the first was seen."""
    seen = asyncio.Event()

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\ndata: 1\n\n")
        await writer.drain()
        await seen.wait()
        writer.write(b"event: end\ndata: 2\n\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(speak, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        desk.context.profiles.add(box.profile(name="stream", api_base_url=f"http://127.0.0.1:{port}"))
        for arguments, first, rest in (
            ([], b"data: 1\n", b"\nevent: end\ndata: 2\n\n"),
            (
                ["--json"],
                b'{"event": "message", "data": "1", "id": ""}\n',
                b'{"event": "end", "data": "2", "id": ""}\n',
            ),
        ):
            seen.clear()
            process = await desk.start("call", "stream", "GET", "/", "--stream", *arguments,
                                       FRAMER_DESK_STREAM_ACCESS_TOKEN="t-1")  # fmt: skip
            assert process.stdout
            async with asyncio.timeout(30):
                assert await process.stdout.readline() == first
            seen.set()
            result = await finished(process, None)
            assert (result.status, result.out, result.err) == (0, rest, "")


async def test_a_stream_that_is_refused_is_an_answer_like_others(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = Reply({"no": 1}, 404)
    assert (await desk.run("call", "box", "GET", "/x", "--stream")).out == b'{"no": 1}'


async def test_a_second_try(desk: Desk, box: HostileProvider) -> None:
    replies = [Reply("busy", 503), Reply("done")]
    box.replies["/x"] = lambda _: replies.pop(0)
    result = await desk.run("call", "box", "GET", "/x", "--retry", "1")
    assert (result.status, result.out) == (0, b"done")
    assert "(try 2)" in result.err


async def test_where_the_time_went(desk: Desk, box: HostileProvider) -> None:
    box.replies["/old"] = Reply("", 301, {"Location": f"{box.issuer}/v1/me"})
    result = await desk.run("call", "box", "GET", "/old", "--verbose")
    assert result.json() == {"name": "Ada"}
    lines = result.err.splitlines()
    assert lines[0] == f"{box.issuer}/v1/me: HTTP/1.1 200 Said"
    assert lines[1].startswith(f"  Redirected: 301 from {box.issuer}/old, ")
    assert [line.split("ms  ")[1] for line in lines[2:]] == ["connecting", "sending", "waiting", "receiving", "in all"]


async def test_where_the_time_went_as_json(desk: Desk, box: HostileProvider) -> None:
    box.replies["/old"] = Reply("", 301, {"Location": f"{box.issuer}/v1/me"})
    result = await desk.run("call", "box", "GET", "/old", "--json", "-v")
    answer = result.json()
    assert answer["phases"].keys() == {"connect", "send", "wait", "download"}
    assert sum(answer["phases"].values()) <= answer["timing"]
    assert [(each["status"], each["url"]) for each in answer["redirects"]] == [(301, f"{box.issuer}/old")]
    assert (answer["http_version"], answer["reused"], answer["tls"]) == ("HTTP/1.1", False, None)


async def test_a_large_file_is_sent_as_it_is(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    content = b"\x00{{name}}" * (1 << 18)
    (tmp_path / "photo.png").write_bytes(content)
    result = await desk.run("call", "box", "PUT", "/v1/me", "-d", f"@{tmp_path / 'photo.png'}")
    assert result.status == 0, result.err
    (asked,) = box.asked_at("/v1/me")
    assert (asked.headers["content-type"], asked.body) == ("image/png", content)


async def test_a_form_with_a_file(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    (tmp_path / "note").write_text("Hello")
    file = f"file=@{tmp_path / 'note'};type=text/x-note"
    result = await desk.run("call", "box", "POST", "/v1/me", "-F", "title=A=B", "--form", file)
    assert result.status == 0, result.err
    (asked,) = box.asked_at("/v1/me")
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="title"\r\n\r\nA=B\r\n' in asked.body
    assert b'name="file"; filename="note"\r\nContent-Type: text/x-note\r\n\r\nHello\r\n' in asked.body


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["-F", "title"], 2, "'title' is not NAME=VALUE"),
        (["-F", "a=b", "-d", "c"], 2, "--form and --data are both the body"),
        (["-F", "file=@/no/such/file"], 1, "/no/such/file can't be read"),
    ],
)
async def test_forms_that_are_not_sent(
    desk: Desk, box: HostileProvider, arguments: list[str], status: int, says: str
) -> None:
    assert says in (await desk.run("call", "box", "POST", "/v1/me", *arguments)).problem(status)
    assert box.asked == []


async def test_how_it_is_sent(desk: Desk, box: HostileProvider) -> None:
    box.replies["/old"] = Reply("moved", 301, {"Location": "/v1/me"})
    result = await desk.run("call", "box", "GET", "/old", "--no-redirects", "--no-compression", "--http2")
    assert (result.status, result.out) == (0, b"moved")
    assert [asked.headers["accept-encoding"] for asked in box.asked] == ["identity"]


async def test_checks_of_an_answer(desk: Desk, box: HostileProvider) -> None:
    check = ("call", "box", "GET", "/v1/me", "--check", "status == 200", "--check")
    good = await desk.run(*check, "jsonpath $.name == Ada")
    assert (good.status, good.json()) == (0, {"name": "Ada"})
    assert good.err.splitlines() == ["✓ status == 200", "✓ jsonpath $.name == Ada"]
    bad = await desk.run(*check, "jsonpath $.name == Bob", "--json")
    assert bad.status == 1
    assert bad.err.splitlines()[1:3] == ["✗ jsonpath $.name == Bob: it is Ada", "1 of 2 checks did not hold."]
    assert json.loads(bad.out)["checks"] == [
        {"check": "status == 200", "passed": True, "why": None},
        {"check": "jsonpath $.name == Bob", "passed": False, "why": "jsonpath $.name == Bob: it is Ada"},
    ]
    assert "can't be read" in (await desk.run(*check, "???")).problem(1)


async def test_where_the_next_page_is(desk: Desk, box: HostileProvider) -> None:
    box.replies["/v1/items"] = Reply([1], headers={"Link": '</v1/more?after=1>; rel="next"'})
    following = f"{box.issuer}/v1/more?after=1"
    result = await desk.run("call", "box", "GET", "/v1/items", "--next")
    assert (result.out, result.err) == (b"[1]", f"Next page: {following}\n")
    assert (await desk.run("call", "box", "GET", "/v1/items", "--next", "--json")).json()["next"] == following
    last = await desk.run("call", "box", "GET", "/v1/me", "--next", "--json")
    assert (last.json()["next"], last.err) == (None, "This is the last page.\n")


async def test_one_request_several_times(desk: Desk, box: HostileProvider) -> None:
    statuses = iter([200, 500, 200, 200])
    box.replies["/often"] = lambda _: Reply("", next(statuses))
    result = await desk.run("call", "box", "GET", "/often", "--repeat", "4", "--json")
    numbers = result.json()
    assert (numbers["requests"], numbers["statuses"], numbers["problems"]) == (4, {"200": 3, "500": 1}, {})
    seconds = numbers["seconds"]
    assert 0 < seconds["fastest"] <= seconds["median"] <= seconds["p95"] <= seconds["slowest"]
    statuses = iter([200] * 2)
    said = (await desk.run("call", "box", "GET", "/often", "--repeat", "2")).out.decode().splitlines()
    assert said[0] == "2 requests: 200 × 2"
    assert said[1].startswith("fastest ")


async def test_repeating_ends_where_the_token_is_refused(desk: Desk, box: HostileProvider) -> None:
    box.replies["/no"] = Reply("", 403, {"WWW-Authenticate": 'Bearer error="insufficient_scope", scope="more"'})
    result = await desk.run("call", "box", "GET", "/no", "--repeat", "9")
    assert "This needs more" in result.problem(4)
    assert result.out.decode().startswith("1 request: 403 × 1")
    assert len(box.asked_at("/no")) == 1
