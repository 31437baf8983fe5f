"""Tabs of the console in the real window: what was written is there again after the program was killed."""

import signal

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_unsaved_requests_outlive_a_kill(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        window.says("console.url", "/v1/projects")
        window.keys("ctrl+l", "End")
        window.screen.xdotool("type", "?limit=2")
        window.says("console.url", "limit=2")
        window.keys("ctrl+t")
        window.screen.xdotool("type", "/v1/me")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        kept = program.home / "data" / "tabs" / "sandbox.json"
        window.desktop.until(lambda: kept.exists() and "/v1/me" in kept.read_text())
        window.process.send_signal(signal.SIGKILL)
        window.process.wait(20)
    with open_window(program) as window:
        window.says("console.url", "/v1/me")
        window.keys("ctrl+Page_Up")
        window.says("console.url", "/v1/projects?limit=2")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        window.keys("ctrl+l", "End", "ctrl+z")
        window.says("console.url", "/v1/projects")
        assert window.interrupt() == 0
