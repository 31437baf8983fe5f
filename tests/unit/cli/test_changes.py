"""`framer-desk changes`: two files, a connection, and what scripts read of it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

OLD = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {"/a": {"get": {}}, "/b": {"get": {}}}}
NEW = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "2"}, "paths": {
    "/a": {"get": {"parameters": [{"name": "q", "in": "query", "required": True, "schema": {"type": "string"}}]}},
    "/c": {"get": {}},
}}  # fmt: skip


def written(path: Path, document: Any) -> str:
    path.write_text(json.dumps(document))
    return str(path)


async def test_two_files(desk: Desk, tmp_path: Path) -> None:
    files = [written(tmp_path / "old.json", OLD), written(tmp_path / "new.json", NEW)]
    (tmp_path / "mine.http").write_text("GET /a\n")
    told = await desk.run("changes", "--file", *files, "--requests", str(tmp_path))
    assert told.status == 0, told.err
    assert told.out.decode().splitlines() == [
        "What worked before may not work any more (2):",
        "  ! GET /b is gone.",
        "  ! GET /a needs the parameter q, which is new.",
        "The rest (1):",
        "    GET /c is new.",
        "These saved requests are affected (1):",
        f"  {tmp_path / 'mine.http'}:1: GET /a",
        "    GET /a needs the parameter q, which is new.",
    ]
    found = (await desk.run("changes", "--file", *files, "--json")).json()
    assert [one["kind"] for one in found["changes"]] == ["operation_removed", "parameter_required", "operation_added"]
    assert found["changes"][1] == {"kind": "parameter_required", "breaking": True, "method": "GET", "path": "/a",
                                   "subject": "q", "text": "GET /a needs the parameter q, which is new."}  # fmt: skip


async def test_the_same_file_twice(desk: Desk, tmp_path: Path) -> None:
    file = written(tmp_path / "a.json", OLD)
    assert (await desk.run("changes", "--file", file, file)).out == b"Nothing that callers depend on changed.\n"


async def test_a_connection(desk: Desk, provider: HostileProvider) -> None:
    provider.replies["/openapi.json"] = Reply(OLD)
    box = provider.profile(name="box", api_base_url=provider.issuer, openapi_url=f"{provider.issuer}/openapi.json")
    desk.context.profiles.add(box)
    first = await desk.run("changes", "box")
    assert b"this was the first look" in first.out
    provider.replies["/openapi.json"] = Reply(NEW)
    mine = desk.context.paths.saved / "box"
    mine.mkdir(parents=True)
    (mine / "mine.http").write_text("### Take a\nGET {{api}}/a\n")
    asked = len(provider.asked)
    again = (await desk.run("changes", "box", "--json")).json()
    assert (again["steps"], len(provider.asked)) == ([], asked), "a day has not passed"
    fetched = (await desk.run("changes", "box", "--fetch", "--json")).json()
    [step] = fetched["steps"]
    assert [one["kind"] for one in step["changes"]] == ["operation_removed", "parameter_required", "operation_added"]
    assert step["requests"] == [
        {"file": str(mine / "mine.http"), "line": 2, "name": "Take a", "kinds": ["parameter_required"]}
    ]
    text = (await desk.run("changes", "box")).out.decode()
    assert "  ! GET /b is gone." in text


async def test_nobody_answers(desk: Desk, provider: HostileProvider) -> None:
    provider.replies["/openapi.json"] = Reply(OLD)
    box = provider.profile(name="box", openapi_url=f"{provider.issuer}/openapi.json")
    desk.context.profiles.add(box)
    away = replace(box, name="away", issuer="http://127.0.0.1:9", openapi_url="http://127.0.0.1:9/openapi.json")
    desk.context.profiles.add(away)
    assert "could not be looked at" in (await desk.run("changes", "away")).problem(1)
    provider.metadata.clear()
    half = await desk.run("changes", "box")
    assert half.status == 0
    assert "Not everything could be looked at" in half.err


async def test_one_source(desk: Desk) -> None:
    assert (await desk.run("changes")).problem(2)
    assert (await desk.run("changes", "nobody")).problem(1)
