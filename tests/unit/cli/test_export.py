"""`framer-desk export`: what it writes works, and holds a token only where one was asked for."""

import asyncio
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest

from desktop_app.core.redact import Secret
from tests.helpers.desk import Desk, finished
from tests.helpers.hostile_provider import HostileProvider

PIPE = asyncio.subprocess.PIPE


@pytest.fixture
async def token(desk: Desk, box: HostileProvider) -> str:
    """The access token of `box`."""
    tokens = await desk.context.tokens.current(desk.context.profiles.get("box"))
    assert tokens
    return tokens.access_token.reveal()


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that commands run in."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


async def run_code(desk: Desk, *command: str, text: str) -> bytes:
    """What a program says that reads its code from standard input, with our command on its PATH."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    process = await asyncio.create_subprocess_exec(
        *command, env=desk.environment | {"PATH": path}, stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    done = await finished(process, text.encode())
    assert done.status == 0, done.err
    return done.out


@pytest.mark.parametrize("included", [False, True])
@pytest.mark.parametrize("kind", ["curl", "httpx", "requests"])
async def test_code_for_one_request_runs(
    desk: Desk, box: HostileProvider, token: str, kind: str, included: bool
) -> None:
    option = ["--include-token"] if included else []
    done = await desk.run("export", "box", kind, "--request", "GET /v1/me", *option)
    code = done.out.decode()
    assert (token in code) == ("works until" in code) == ("works until" in done.err) == included
    box.asked.clear()
    program = ["sh"] if kind == "curl" else [sys.executable, "-"]
    assert b"Ada" in await run_code(desk, *program, text=code)
    assert [asked.headers["authorization"] for asked in box.asked_at("/v1/me")] == [f"Bearer {token}"]


async def test_curl_for_a_key_with_a_header_of_its_own(desk: Desk, box: HostileProvider) -> None:
    desk.context.profiles.add(
        box.profile(name="keyed", grant="api_key", api_key_header="X-Key", api_base_url=box.issuer)
    )
    for _ in range(2):  # before and after the key is there
        done = await desk.run("export", "keyed", "curl", "--request", "GET /v1/me")
        assert "'X-Key: %s\\n'" in done.out.decode()
        await desk.run("signin", "keyed", "--token-stdin", text=b"key-of-somebody")


@pytest.mark.parametrize("included", [False, True])
@pytest.mark.parametrize("kind", ["httpx", "requests"])
async def test_python_for_a_key_with_a_header_of_its_own(
    desk: Desk, box: HostileProvider, kind: str, included: bool
) -> None:
    profile = box.profile(name="keyed", grant="api_key", api_key_header="X-Key", api_base_url=box.issuer)
    desk.context.profiles.add(profile)
    await desk.run("signin", "keyed", "--token-stdin", text=b"key-of-somebody")
    option = ["--include-token"] if included else []
    done = await desk.run("export", "keyed", kind, "--request", "GET /v1/me", *option)
    box.asked.clear()
    assert b"Ada" in await run_code(desk, sys.executable, "-", text=done.out.decode())
    assert [asked.headers["x-key"] for asked in box.asked_at("/v1/me")] == ["key-of-somebody"]


async def test_lines_for_a_shell(desk: Desk, box: HostileProvider, token: str) -> None:
    done = await desk.run("export", "box", "env")
    assert token not in done.out.decode()
    assert f"export FRAMER_DESK_API={box.issuer}\n" in done.out.decode()
    done = await desk.run("export", "box", "env", "--include-token")
    told = await run_code(desk, "sh", text=done.out.decode() + 'echo "$FRAMER_DESK_TOKEN"')
    assert told.decode().strip() == token


async def test_a_dotenv_file_keeps_its_other_lines_and_stays_out_of_git(
    desk: Desk, box: HostileProvider, token: str, in_folder: Path
) -> None:
    (in_folder / ".git").mkdir()
    (in_folder / ".gitignore").write_text("build")
    file = in_folder / ".env"
    file.write_text("DEBUG=1\nFRAMER_DESK_TOKEN=old\n")
    for _ in range(2):
        done = await desk.run("export", "box", "dotenv", "--include-token")
        assert done.status == 0, done.err
    lines = file.read_text().splitlines()
    assert [lines[0], *lines[2:]] == ["DEBUG=1", f"FRAMER_DESK_API={box.issuer}", f"FRAMER_DESK_TOKEN={token}"]
    assert "works until" in lines[1]
    assert "works until" in done.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (in_folder / ".gitignore").read_text() == "build\n/.env\n"
    await desk.run("export", "box", "dotenv")
    assert token not in file.read_text()


async def test_json(desk: Desk, box: HostileProvider, token: str) -> None:
    without = (await desk.run("export", "box", "json")).json()
    assert without["scopes"] == ["openid", "read", "write"]
    assert "access_token" not in without
    assert (await desk.run("export", "box", "json", "--include-token")).json() == without | {
        "token_type": "Bearer",
        "access_token": token,
    }


async def test_a_notebook_is_one_and_is_not_written_over(
    desk: Desk, box: HostileProvider, token: str, in_folder: Path
) -> None:
    done = await desk.run("export", "box", "notebook", "--request", "POST /v1/me?a=b")
    assert done.status == 0, done.err
    text = (in_folder / "box.ipynb").read_text()
    notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)  # type: ignore[no-untyped-call]
    nbformat.validate(notebook)
    assert "api = connect('box')" in notebook.cells[1].source
    assert "answer = api.post('/v1/me', params={'a': 'b'})" in notebook.cells[2].source
    assert token not in text
    assert "already" in (await desk.run("export", "box", "notebook")).problem()
    assert (await desk.run("export", "box", "notebook", "-o", "box.ipynb")).status == 0
    assert "needs no token" in (await desk.run("export", "box", "notebook", "--include-token")).problem(2)


async def test_a_saved_request_by_its_name(desk: Desk, box: HostileProvider, token: str, tmp_path: Path) -> None:
    folder = desk.context.paths.saved / "box"
    folder.mkdir(parents=True)
    (folder / "people.http").write_text("@who = me\n\n### Who am I\nGET /v1/{{who}}\nAccept: text/plain\n")
    code = (await desk.run("export", "box", "httpx", "--request", "Who am I")).out.decode()
    assert f"'{box.issuer}/v1/me'" in code
    assert "'Accept': 'text/plain'" in code
    (folder / "again.http").write_text("### Who am I\nGET /v1/other\n")
    assert "Several" in (await desk.run("export", "box", "httpx", "--request", "Who am I")).problem(2)
    chosen = ["--file", str(folder / "again.http")]
    assert "/v1/other" in (await desk.run("export", "box", "httpx", *chosen)).out.decode()
    assert "no request 'x'" in (await desk.run("export", "box", "httpx", "--request", "x", *chosen)).problem(2)


async def test_a_secret_variable_is_not_exported(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    file = tmp_path / "keyed.http"
    file.write_text("GET /v1/me?key={{$secret key}}\n")
    assert "needs the secret key" in (await desk.run("export", "box", "curl", "--file", str(file))).problem(2)


async def test_a_body_that_is_no_text_can_not_be_in_the_code(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff")
    (tmp_path / "send.http").write_text("POST /v1/me\n\n< ./picture.png\n")
    assert "no text" in (await desk.run("export", "box", "curl", "--file", str(tmp_path / "send.http"))).problem()


async def test_a_large_body_from_the_disk_is_not_left_out_in_silence(
    desk: Desk, box: HostileProvider, tmp_path: Path
) -> None:
    (tmp_path / "large.txt").write_bytes(b"x" * ((1 << 20) + 1))
    (tmp_path / "send.http").write_text("POST /v1/me\n\n< ./large.txt\n")
    for kind in ("curl", "notebook"):
        done = await desk.run("export", "box", kind, "--file", str(tmp_path / "send.http"))
        assert "a large file" in done.problem()


async def test_no_such_request(desk: Desk, box: HostileProvider) -> None:
    assert "no request 'nothing'" in (await desk.run("export", "box", "curl", "--request", "nothing")).problem(2)


async def test_a_token_that_is_tied_to_a_key_stays(desk: Desk, box: HostileProvider) -> None:
    tokens = await desk.context.tokens.current(desk.context.profiles.get("box"))
    assert tokens
    await desk.context.tokens.save(replace(tokens, token_type="DPoP", access_token=Secret("tied-to-a-key-here")))
    for command in (["export", "box", "env", "--include-token"], ["export", "box", "curl"], ["exec", "box", "true"]):
        assert "tied to a key" in (await desk.run(*command)).problem(2)


async def test_the_clipboard_gets_the_token_and_loses_it_again(
    desk: Desk, box: HostileProvider, token: str, tmp_path: Path
) -> None:
    tool = tmp_path / "bin" / "wl-copy"
    tool.parent.mkdir()
    tool.write_text('#!/bin/sh\necho "$@" >> "$CLIPBOARD.options"\ncat > "$CLIPBOARD"\n')
    tool.with_name("wl-paste").write_text('#!/bin/sh\ncat "$CLIPBOARD"\n')
    for each in tool.parent.iterdir():
        each.chmod(0o755)
    held = tmp_path / "clipboard"
    path = f"{tool.parent}{os.pathsep}{os.environ['PATH']}"
    variables = {"PATH": path, "CLIPBOARD": str(held), "WAYLAND_DISPLAY": "wayland-9"}
    copying = await desk.start("export", "box", "clipboard", **variables)
    assert (await finished(copying)).status == 0
    assert held.read_text().endswith("api = connect('box')\n")
    process = await desk.start("export", "box", "clipboard", "--include-token", **variables)
    assert process.stderr
    assert "30 s" in (await process.stderr.readline()).decode()
    assert held.read_text() == token
    assert "--sensitive" in held.with_suffix(".options").read_text()
    process.terminate()
    assert (await finished(process, None)).status == 6
    assert held.read_text() == ""
