"""`operations`: what an API can do, of a connection and of files, whatever is in these."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.desk import Desk, Result
from tests.helpers.hostile_provider import HostileProvider, Reply

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Notes", "version": "2"},
    "components": {"securitySchemes": {"oauth": {"type": "oauth2", "flows": {}}}},
    "security": [{"oauth": ["read"]}],
    "paths": {
        "/notes": {
            "get": {"operationId": "list", "tags": ["notes", "all"], "summary": "Every note"},
            "post": {"security": [{"oauth": ["admin"]}, {"oauth": ["write", "files"]}], "deprecated": True},
            "delete": 3,
        }
    },
}


def lines(result: Result, status: int = 0) -> list[dict[str, Any]]:
    """The objects on standard output, one a line."""
    assert result.status == status, result.err
    return [json.loads(line) for line in result.out.splitlines()]


async def test_those_of_a_file(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_text(json.dumps(DOCUMENT))
    assert lines(await desk.run("operations", "--file", str(file), "--json")) == [
        {"file": str(file), "method": "GET", "path": "/notes", "operation_id": "list", "tags": ["notes", "all"],
         "summary": "Every note", "security": [["read"]], "deprecated": False},
        {"file": str(file), "method": "POST", "path": "/notes", "operation_id": None, "tags": [], "summary": "",
         "security": [["admin"], ["write", "files"]], "deprecated": True},
        {"file": str(file), "method": "DELETE", "path": "/notes", "operation_id": None, "tags": [], "summary": "",
         "security": [], "deprecated": False, "reason": "it is no object"},
    ]  # fmt: skip
    plain = await desk.run("operations", "--file", str(file))
    assert plain.out.decode().splitlines() == [
        "Notes 2: 3 operations",
        "GET     /notes  Every note",
        "POST    /notes  (deprecated)",
        "DELETE  /notes  (it is no object)",
    ]
    assert plain.err == "1 of them can't be read as a whole.\n"


async def test_a_file_that_cannot_be_read_keeps_no_other_away(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text("openapi: 3.1.0\npaths: {/a: {get: {responses: {200: {description: ok}}}}}")
    (tmp_path / "bad").write_text("a: b: c")
    good, bad, missing = (str(tmp_path / name) for name in ("good.yaml", "bad", "missing"))
    result = await desk.run("operations", "--file", bad, missing, good, "--file", good, "--json")
    found = lines(result, 1)
    assert [(line["file"], line.get("path")) for line in found] == [
        (bad, None), (missing, None), (good, "/a"), (good, "/a"),
    ]  # fmt: skip
    assert "neither JSON nor YAML" in found[0]["reason"]
    assert found[1] == {"file": missing, "reason": f"There is no {missing}."}
    assert "2 of 4 files could not be read" in result.problem()
    plain = await desk.run("operations", "--file", bad, good)
    assert plain.err.startswith(f"{bad}: This can't be read as a description of an API")
    assert b"/a" in plain.out


@pytest.fixture
async def described(desk: Desk, provider: HostileProvider) -> HostileProvider:
    """The provider of the connection `notes`, whose API is described; not signed in."""
    provider.replies["/openapi.json"] = Reply(DOCUMENT)
    profile = provider.profile(
        name="notes", api_base_url=provider.issuer, openapi_url=f"{provider.issuer}/openapi.json"
    )
    desk.context.profiles.add(profile)
    return provider


async def test_those_of_a_connection_say_what_the_token_lacks(desk: Desk, described: HostileProvider) -> None:
    async def locks() -> list[tuple[bool, list[str]]]:
        found = lines(await desk.run("operations", "notes", "--json"))
        assert {line["file"] for line in found} == {f"{described.issuer}/openapi.json"}
        return [(line["locked"], line["missing_scopes"]) for line in found]

    assert await locks() == [(True, ["read"]), (True, ["admin"]), (False, [])]  # nobody is signed in
    await desk.signed_in(described.profile(name="notes-in", api_base_url=described.issuer,
                                           openapi_url=f"{described.issuer}/openapi.json"))  # fmt: skip
    found = lines(await desk.run("operations", "notes-in", "--json"))
    assert [(line["locked"], line["missing_scopes"]) for line in found] == [
        (False, []), (True, ["admin"]), (False, []),
    ]  # fmt: skip
    assert b"(locked: needs admin)" in (await desk.run("operations", "notes-in")).out


async def test_what_a_description_says_steers_no_terminal(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps({"paths": {"/\x1b[2J": {"get": {"summary": "a\nb\x9b"}}}}))
    for arguments in ([], ["--json"]):
        result = await desk.run("operations", "--file", str(file), *arguments)
        assert result.status == 0
        assert not {"\x1b", "\x9b"} & set(result.out.decode())


@pytest.mark.parametrize("arguments", [[], ["sandbox", "--file", "x"]])
async def test_it_is_either_a_connection_or_files(desk: Desk, arguments: list[str]) -> None:
    assert "one of them" in (await desk.run("operations", *arguments)).problem(2)


async def test_a_connection_without_a_description(desk: Desk, box: HostileProvider) -> None:
    assert "does not say where its API is described" in (await desk.run("operations", "box")).problem()
    box.replies["/openapi.json"] = Reply("", 404)
    desk.context.profiles.add(box.profile(name="gone", openapi_url=f"{box.issuer}/openapi.json"))
    assert "holds no OpenAPI document (status 404)" in (await desk.run("operations", "gone")).problem()
