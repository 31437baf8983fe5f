"""What the real window does by itself for a connection in use: a new token before the end of the old, a look a day."""

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_a_connection_in_use_is_kept_up(program: Program) -> None:
    with program.sandbox("--token-lifetime", "8"):
        program.signin("sandbox")
        with open_window(program) as window:
            window.says("identity.account", "@")
            window.keys("ctrl+1", "ctrl+Return")
            window.says("response.status", "200")
            first = program.run("token", "sandbox", "--reveal", reveals=True).done().out
            window.desktop.until(lambda: program.run("token", "sandbox", "--reveal", reveals=True).out != first)
            program.learn()
            looked = program.home / "data" / "changes"
            window.desktop.until(lambda: list(looked.glob("*.snapshots")))
            assert window.interrupt() == 0
    assert "first look" in program.run("changes", "sandbox").done().out
