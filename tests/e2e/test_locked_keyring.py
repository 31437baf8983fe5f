"""The real window and a real keyring that is locked: at the start, and in the middle."""

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_the_window_goes_on_once_the_keyring_is_unlocked(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        window.says("identity.account", "@")
        program.keyring.lock()
        window.press("identity.refresh")
        window.says("identity.countdown", "59 minutes left")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        assert window.interrupt() == 0
    with open_window(program) as window:
        window.says("identity.reason", "keyring is locked")
        window.wait("identity.unlock")
        window.says("status.vault", "locked")
        program.keyring.unlock()
        window.says("identity.account", "@")
        window.says("status.vault", "System keyring")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        program.learn()
        assert window.interrupt() == 0
