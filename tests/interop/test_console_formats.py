"""What others write runs here, what we write runs there, and both ask for the same."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api import exporters
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.request import Request
from desktop_app.core.api.saved.file import SavedFile
from desktop_app.core.api.saved.running import Run
from desktop_app.core.api.variables.values import Variables
from tests.helpers import npm
from tests.helpers.hostile_provider import Asked, Reply
from tests.helpers.processes import require_tool
from tests.unit.core.api.conftest import Api, api

pytestmark = pytest.mark.interop
__all__ = ["api"]

OURS = {"host", "connection", "user-agent", "accept-encoding", "accept-language", "content-length", "authorization",
        "sec-fetch-mode"}  # fmt: skip
"""Header fields that each program fills in in its own way."""


def seen(asked: Asked) -> dict[str, Any]:
    """What of a request has to be the same, whoever sent it."""
    headers = {name: value for name, value in asked.headers.items() if name not in OURS | {"accept"}}
    return {"method": asked.method, "path": asked.path, "params": dict(asked.params), "headers": headers,
            "body": asked.body}  # fmt: skip


@pytest.fixture
async def echo(api: Api) -> Api:
    """The API answers everything with what it was asked."""

    def answer(asked: Asked) -> Reply:
        return Reply({"id": "7", "path": asked.path, "body": asked.body.decode("latin-1")})

    for path in ("/base/one", "/base/two", "/base/form", "/base/parts", "/base/graph", "/base/file", "/base/name/7"):
        api.replies[path] = answer
    api.provider.asked.clear()
    return api


async def httpyac(file: Path, *arguments: str) -> list[dict[str, Any]]:
    """Run every request of `file` with npm's httpyac; gives its report of each."""
    script = npm.installed("httpyac") / "httpyac/bin/httpyac.js"

    def work() -> str:
        command = [require_tool("node"), str(script), "send", file.name, "--all", "--json", *arguments]
        done = subprocess.run(command, cwd=file.parent, capture_output=True, text=True, timeout=120)
        return done.stdout

    return list(json.loads(await asyncio.to_thread(work))["requests"])


async def ours(echo: Api, path: Path, environment: dict[str, str]) -> None:
    """Run every request of the file with our own program."""
    file = SavedFile(path).read()
    variables = Variables(echo.context.clock, file=file.variables, environment=environment)
    run = Run(file, path.parent, variables, lambda request: echo.context.api.send(echo.profile, request))
    async for ran in run.run(run.chosen("")):
        assert all(check.holds for check in ran.checked)


PROGRAMS = {
    "curl": ("sh", "-c"),
    "httpx": (sys.executable, "-c"),
    "httpx-async": (sys.executable, "-c"),
    "requests": (sys.executable, "-c"),
    "fetch": ("node", "--input-type=module", "-e"),
}
REQUESTS = (
    Request("GET", "/one", (("a", 'it\'s $HOME & "more"'), ("b", "\u00e4")), (("X-Own", "1, 2"),)),
    Request(
        "POST", "/two", headers=(("Content-Type", "application/json"),), body='{"a": "\u00e4\\n\'$HOME`"}\n'.encode()
    ),
    Request("PUT", "/file", headers=(("Content-Type", "application/octet-stream"),), body=bytes(range(256))),
    Request("PATCH", "/form", headers=(("Content-Type", "text/plain"),), body=b"@not a file\r\n"),
    Request("DELETE", "/one"),
)


@pytest.mark.parametrize("kind", PROGRAMS)
async def test_code_that_was_exported_asks_for_the_same(echo: Api, kind: str) -> None:
    command = PROGRAMS[kind]
    token = (await echo.tokens()).access_token.reveal()

    def work(code: str) -> str:
        words = [require_tool(command[0]), *command[1:], code]
        variables = {**os.environ, exporters.VARIABLE: token}
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, env=variables)
        assert done.stderr == ""
        return done.stdout

    for request in REQUESTS:
        response = await echo.context.api.send(echo.profile, request)
        code = exporters.write(kind, exporters.of(request, echo.profile.api_base_url))
        assert token not in code
        printed = await asyncio.to_thread(work, code)
        assert (response.content or b"").decode() in printed
        ours, theirs = echo.provider.asked[-2:]
        assert theirs.headers["authorization"] == ours.headers["authorization"] == f"Bearer {token}"
        assert seen(theirs) == seen(ours)


THEIRS = """@path = one
@all = {{base}}

### first
# @name first
GET {{all}}/{{path}}?a=1
    &b=2
X-Env: {{who}}
// a comment

?? status == 200
?? header content-type includes json

### with an answer of it
# @name second
POST {{all}}/name/{{first.id}}
Content-Type: application/json

{
  "id": "{{first.id}}",

  "who": "{{who}}"
}

?? status == 200
### form
POST {{all}}/form
Content-Type: application/x-www-form-urlencoded

a=1
&b=two

### parts
POST {{all}}/parts
Content-Type: multipart/form-data; boundary=sep

--sep
Content-Disposition: form-data; name="text"

{{who}}
--sep
Content-Disposition: form-data; name="file"; filename="data.txt"
Content-Type: text/plain

< ./data.txt
--sep--

### file
PUT {{all}}/file
Content-Type: text/plain

< ./data.txt
"""


async def test_a_file_for_httpyac_asks_for_the_same_here(echo: Api, tmp_path: Path) -> None:
    path = tmp_path / "theirs.http"
    path.write_text(THEIRS)
    (tmp_path / "data.txt").write_text("line one\nline two ä\n")
    base = f"{echo.provider.issuer}/base"
    (tmp_path / "http-client.env.json").write_text(json.dumps({"dev": {"base": base, "who": "Ada"}}))
    reports = await httpyac(path, "-e", "dev")
    assert [report["summary"]["failedTests"] + report["summary"]["erroredTests"] for report in reports] == [0] * 5
    theirs = [seen(asked) for asked in echo.provider.asked]
    echo.provider.asked.clear()
    await ours(echo, path, {"base": base, "who": "Ada"})
    for mine, other in zip([seen(asked) for asked in echo.provider.asked], theirs, strict=True):
        assert mine == other


async def test_a_file_of_ours_asks_for_the_same_there(echo: Api, tmp_path: Path) -> None:
    base = f"{echo.provider.issuer}/base"
    requests = [
        SavedRequest("GET", "{{base}}/one?q=a%20b", "first", (("Authorization", "Bearer abc"), ("X-Own", "1"))),
        SavedRequest("POST", "{{base}}/two", "second", (("Content-Type", "application/json"),), '{\n\n  "a": "ä"\n}',
                     checks=("status == 200",)),
        SavedRequest("PUT", "{{base}}/file", "a name of words", (("Content-Type", "text/plain"),),
                     body_file="./data.bin"),
        SavedRequest("DELETE", "{{base}}/one", redirects=False, timeout=20),
    ]  # fmt: skip
    path = tmp_path / "ours.http"
    SavedFile(path).write(HttpFile.of(requests, {"base": base}))
    (tmp_path / "data.bin").write_bytes(b"\x00\xff")
    reports = await httpyac(path, "--var", "token=from-outside")
    assert [report["response"]["statusCode"] for report in reports] == [200] * 4
    assert echo.provider.asked[0].headers["authorization"] == "Bearer from-outside"
    theirs = [seen(asked) for asked in echo.provider.asked]
    echo.provider.asked.clear()
    await ours(echo, path, {})
    for mine, other in zip([seen(asked) for asked in echo.provider.asked], theirs, strict=True):
        assert mine == other
    assert "abc" not in path.read_text()
