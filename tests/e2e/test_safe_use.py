"""What watches over the use of tokens keeps none: log, alerts, tables, archives, reports, bundle, clipboard."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

KEY = "k9Vt4mQz71LxRb83WnSd"
"""A secret of somebody's own, which they put wherever they can."""
REQUESTS = f"""
GET /v1/projects?limit=1&api_key={KEY}
X-Api-Key: {KEY}
Cookie: session={KEY}

###
POST /v1/projects
Content-Type: application/json

{{"name": "", "client_secret": "{KEY}"}}

###
GET /v1/none/{{token}}
Authorization: Bearer {KEY}
"""
CRASH = """
import asyncio, sys
from desktop_app.context import AppContext
from desktop_app.core.crashes import CrashReports

async def crash():
    context = AppContext.create()
    tokens = await context.tokens.current(await context.profile("sandbox"))
    reports = CrashReports(context.paths.crashes, context.paths.log_file, context.clock, "a test")
    try:
        raise ValueError(f"Authorization: Bearer {tokens.access_token.reveal()} was refused: {tokens!r}")
    except ValueError as error:
        reports.write(error)
    print(reports.newest())
    await context.aclose()

asyncio.run(crash())
"""
ARCHIVES = """
import asyncio
from desktop_app.context import AppContext
from desktop_app.core.api import exporters
from desktop_app.core.api.request import Request

async def export():
    context = AppContext.create()
    profile = await context.profile("sandbox")
    for kind in exporters.EXPORTERS:
        print(exporters.write(kind, exporters.of(Request("GET", "/v1/me"), profile.api_base_url)))
    await context.aclose()

asyncio.run(export())
"""
TOOLS = {"wl-copy": 'cat > "$CLIPBOARD"', "wl-paste": 'cat "$CLIPBOARD"'}


def own_python(program: Program, name: str, code: str) -> str:
    """What `code` prints, run as a part of the program; hunted."""
    done = subprocess.run([sys.executable, "-c", code], env=program.environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    program.hunter.see(name, done.stdout)
    return done.stdout


def clipboard(program: Program, folder: Path) -> tuple[dict[str, str], Path]:
    """A desktop's clipboard that lies in a file."""
    folder.mkdir()
    for name, work in TOOLS.items():
        (folder / name).write_text(f"#!/bin/sh\n{work}\n")
        (folder / name).chmod(0o755)
    held = folder / "held"
    path = f"{folder}:{program.environment['PATH']}"
    return {"PATH": path, "WAYLAND_DISPLAY": "wayland-9", "CLIPBOARD": str(held)}, held


def test_what_is_kept_and_handed_on_holds_no_secret(program: Program) -> None:
    program.hunter.add(KEY, "a key of somebody's own")
    program.signin("sandbox")
    token = program.run("token", "sandbox", "--reveal", reveals=True).done().out.strip()
    requests = program.folder / "mine.http"
    requests.write_text(REQUESTS.replace("{token}", token))
    # Its standard output is the server's, which repeats the path in its answers.
    program.run("run", str(requests), "--profile", "sandbox", "--verbose", reveals=True).done()
    for _ in range(3):
        program.run("call", "sandbox", "DELETE", "/v1/projects/prj_1", "--send-anyway",
                    FRAMER_DESK_ALERT_REFUSALS="3").ended_with(4)  # fmt: skip
    program.run("call", "sandbox", "GET", f"https://elsewhere.example/{KEY[:4]}").ended_with(1)
    program.run("refresh", "sandbox").done()
    program.learn()

    assert program.run("scan", str(requests), "--json").ended_with(1).json()
    logged = [program.run("usage", *words).done().out for words in (["--csv"], ["--json"], [])]
    assert all("/v1/none/" in text for text in logged)
    assert [each["rule"] for each in program.run("alerts", "--json").done().json()] == ["refusals"]
    assert "/v1/projects" in program.run("history", "--json").done().out
    assert "access token A" in program.run("flow", "sandbox", "--json").done().out
    program.run("token", "sandbox", "--history", "--json").done()
    program.run("changes", "sandbox", "--json").done()
    program.run("limits", "sandbox", "--json").done()
    assert '"creator"' in own_python(program, "requests for others", ARCHIVES)
    assert "ValueError" in own_python(program, "a report of a crash", CRASH)

    desktop, held = clipboard(program, program.folder / "desktop")
    copying = program.start("export", "sandbox", "clipboard", "--include-token", **desktop)
    assert copying.stderr
    assert "30 s" in copying.stderr.readline()
    assert held.read_text().count(".") == 2
    copying.terminate()
    program.finish(copying, reveals=True)
    program.hunter.see("the clipboard, after its time", held.read_bytes())

    program.run("support", "-o", "bundle.zip").done()
    with zipfile.ZipFile(program.folder / "bundle.zip") as archive:
        for name in archive.namelist():
            program.hunter.see(f"{name} of the bundle", archive.read(name))
