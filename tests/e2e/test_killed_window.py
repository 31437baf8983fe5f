"""The real window, killed in the middle: it comes back as it was; and what an error in it leaves on the disk."""

import json
import signal
from pathlib import Path

import pytest

from tests.e2e.window import Window, open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

RAISES_ON_A_SIGNAL = '''
"""Lets the window fail as a bug would: on a signal, in a slot, with the words of a file in the error."""
import os, signal, sys

def fail():
    raise RuntimeError(open(os.environ["FAIL_WITH"]).read())

def later(*_):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, fail)

if os.environ.get("FAIL_WITH"):
    signal.signal(signal.SIGUSR1, later)
'''


def _size(window: Window) -> tuple[int, int]:
    said = window.screen.xdotool("search", "--onlyvisible", "--name", "Framer Desk", "getwindowgeometry", "--shell")
    found = dict(line.split("=") for line in said.splitlines())
    return int(found["WIDTH"]), int(found["HEIGHT"])


def _kept(program: Program) -> dict[str, object]:
    path = program.home / "data" / "window.json"
    return dict(json.loads(path.read_text())) if path.exists() else {}


def test_everything_comes_back_after_a_kill(program: Program) -> None:
    program.signin("sandbox")
    program.run("profiles", "add", "orchard", "--issuer", "https://id.orchard.example", "--client-id", "desk").done()
    with open_window(program, size=(1600, 1000)) as window:
        window.says("identity.account", "@")
        window.screen.xdotool("search", "--onlyvisible", "--name", "Framer Desk", "windowsize", "1300", "820")
        window.desktop.until(lambda: _size(window) == (1300, 820))
        window.keys("ctrl+2")
        window.wait("token.verdict")
        window.keys("alt+2")
        window.says("identity.name", "orchard")
        window.desktop.until(lambda: _kept(program).get("selected") == "orchard")
        window.process.send_signal(signal.SIGKILL)
        window.process.wait(20)
    with open_window(program, size=(1600, 1000)) as window:
        window.says("identity.name", "orchard")
        assert _size(window) == (1300, 820)
        window.keys("alt+1")
        window.says("identity.account", "ada@")
        window.wait("token.verdict")
        assert window.interrupt() == 0


def test_the_report_of_an_error_holds_no_token(program: Program, tmp_path: Path) -> None:
    program.signin("sandbox")
    token = program.run("token", "sandbox", "--reveal", reveals=True).done().out.strip()
    said, hook = tmp_path / "said.txt", tmp_path / "hook"
    said.write_text(f"GET /v1/me failed: Authorization: Bearer {token} and {token[:60]}")
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(RAISES_ON_A_SIGNAL)
    program.environment |= {"FAIL_WITH": str(said), "PYTHONPATH": str(hook)}
    reports = program.home / "data" / "crashes"
    with open_window(program) as window:
        window.says("identity.account", "@")
        window.process.send_signal(signal.SIGUSR1)
        window.wait("error.title")
        window.desktop.until(lambda: list(reports.glob("crash-*.txt")))
        report = next(reports.glob("crash-*.txt")).read_text()
        assert "RuntimeError: GET /v1/me failed" in report
        window.press("error.close")
        assert window.interrupt() == 0
    said.unlink()
    del program.environment["FAIL_WITH"]
    with open_window(program) as window:
        window.wait("crash.copy")
        window.press("crash.dismiss")
        assert window.interrupt() == 0
