"""`import`: a file of another program becomes an `.http` file, its credentials left behind."""

import json
from pathlib import Path

import pytest

from desktop_app.core.api.formats.http_file import HttpFile
from tests.helpers.desk import Desk
from tests.unit.core.api.test_console_importers import POSTMAN

CURL = b"curl 'https://x.example/a' -H 'Authorization: Bearer hush'"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def test_a_collection(desk: Desk, folder: Path) -> None:
    (folder / "trees.json").write_text(json.dumps(POSTMAN))
    result = await desk.run("import", "trees.json")
    assert (result.status, result.out) == (0, b"Wrote 5 requests to trees.http.\n")
    assert "its scripts are left out" in result.err
    file = HttpFile((folder / "trees.http").read_text())
    assert (len(file.requests), file.variables) == (5, {"host": "https://x"})
    assert "hush" not in (folder / "trees.http").read_text()
    assert "already" in (await desk.run("import", "trees.json")).problem()


async def test_what_was_pasted(desk: Desk, folder: Path) -> None:
    result = await desk.run("import", "-", "-o", "-", text=CURL)
    assert (result.status, result.err) == (0, "")
    (request,) = HttpFile(result.out.decode()).requests
    assert (request.target, request.header("authorization")) == ("https://x.example/a", "Bearer {{token}}")
    answer = (await desk.run("import", "-", "--json", text=CURL)).json()
    assert answer == {
        "files": ["imported.http"],
        "requests": [{"name": "GET /a", "method": "GET", "target": "https://x.example/a"}],
        "environments": [],
        "notes": [],
    }


async def test_what_cannot_be_taken_over(desk: Desk, folder: Path) -> None:
    (folder / "words").write_text("no request at all")
    assert "no request in it" in (await desk.run("import", "words")).problem()
    assert "There is no" in (await desk.run("import", "missing")).problem()
    (folder / "empty").mkdir()
    assert "no request in it" in (await desk.run("import", "empty")).problem()
