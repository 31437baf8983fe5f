"""Another text size in the real window: everything is made anew, and what was written is still there."""

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_what_was_written_outlives_another_size(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        window.says("console.url", "/v1/projects")
        window.keys("ctrl+l", "End")
        window.screen.xdotool("type", "?limit=2")
        window.keys("ctrl+comma")
        window.press("settings.text_scale.130")
        window.wait("settings.find")
        window.keys("ctrl+1")
        window.says("console.url", "/v1/projects?limit=2")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        assert window.interrupt() == 0
