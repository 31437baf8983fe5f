"""The very first start on a computer without any network: the practice job works from beginning to end."""

import subprocess
import sys

import pytest

from tests.e2e.window import open_window
from tests.helpers.processes import alive_with, require_tool
from tests.helpers.program import COMMAND, Program

pytestmark = pytest.mark.e2e

ROBOT = "import sys; from desktop_app.sandbox import robot; robot.play(sys.argv[1], deliver=True)"


def test_the_sandbox_works_without_a_network(program: Program) -> None:
    script = program.folder / "browser.py"
    script.write_text(ROBOT)
    program.environment["BROWSER"] = f"{sys.executable} {script} %s"
    only_this_computer = ("sh", "-c", 'ip link set lo up && exec "$0" "$@"')
    offline = (require_tool("unshare"), "--map-root-user", "--net", *only_this_computer)
    with open_window(program, within=offline) as window:
        window.says("status.network", "Offline")
        window.press("home.sandbox.start")
        window.says("identity.account", "@")
        program.learn()
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        window.keys("F1")
        window.wait("help")
        assert window.desktop.find("error") is None
        assert window.interrupt() == 0
    # Its network is known to the sandbox alone by now.
    users = alive_with("FRAMER_DESK_HOME", str(program.home))
    sandbox = next(pid for pid, command in users.items() if "sandbox --background" in command)
    there = [require_tool("nsenter"), "--target", str(sandbox), "--user", "--preserve-credentials", "--net"]
    subprocess.run([*there, COMMAND, "sandbox", "--stop"], env=program.environment, check=True)
