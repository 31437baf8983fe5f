"""Everything is erased from the real window, and nothing comes back when it closes."""

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_nothing_is_left_after_erasing_in_the_window(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        window.says("identity.account", "@")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        window.keys("ctrl+comma")
        window.press("settings.erase")
        window.press("erase.yes")
        window.says("erased.state.title", "Everything is erased")
        window.press("erased.close")
        assert window.process.wait(20) == 0
    left = [path for path in program.home.rglob("*") if path.is_file()]
    assert left == []
    assert program.run("token", "sandbox").status == 3
