"""What keeps the window from opening is shown to whoever has no terminal, and wrong settings can be set aside."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import SettingsProblem
from desktop_app.core.paths import Paths
from desktop_app.ui import start_problem
from desktop_app.ui.one_instance import Claim, listening
from desktop_app.ui.start_problem import StartProblem
from desktop_app.ui.widgets.button import Button

START = """
import sys
from PySide6.QtCore import QTimer
from desktop_app.ui import app, start_problem
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui import live
class Answered(start_problem.StartProblem):
    def __init__(self, *rest):
        super().__init__(*rest)
        print(self.state.title.text())
        QTimer.singleShot(0, (self.defaults if sys.argv[1] == "defaults" else self.close_button).click)
start_problem.StartProblem = Answered
class Closing(MainWindow):
    async def start(self, *arguments):
        await super().start(*arguments)
        print("open")
        self.window().close()
live.MainWindow = Closing
try:
    sys.exit(app.run({}))
except Exception as problem:
    sys.exit(problem.code)
"""


def start(home: Path, answer: str) -> "subprocess.CompletedProcess[str]":
    environ = {**os.environ, "FRAMER_DESK_HOME": str(home), "FRAMER_DESK_VAULT": "memory",
               "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip
    command = [sys.executable, "-c", START, answer]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A home whose settings can't be read."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("this is [ no TOML")
    return tmp_path


def test_it_starts_with_the_defaults_where_that_is_wished(broken: Path) -> None:
    ended = start(broken, "defaults")
    said, opened = ended.stdout.splitlines()
    assert "can't be read" in said
    assert (opened, ended.returncode) == ("open", 0)
    assert [path.name for path in (broken / "config").iterdir()] == ["settings.toml.aside"]


def test_it_ends_as_before_where_it_is_only_read(broken: Path) -> None:
    ended = start(broken, "close")
    assert ended.stderr.splitlines()[-1] == "settings_broken"
    assert [path.name for path in (broken / "config").iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(("content", "offered"), [("format = 99\n", False), ("theme = 3\n", True), ("", False)])
def test_defaults_are_offered_where_the_file_is_wrong_and_not_newer(
    tmp_path: Path, qtbot: QtBot, content: str, offered: bool
) -> None:
    paths = Paths.below(tmp_path)
    paths.config.mkdir()
    paths.settings_file.write_text(content)
    aside = start_problem.aside_of(paths)
    shown = StartProblem(SettingsProblem("settings_broken", "It is broken.", "Mend it."), aside)
    qtbot.addWidget(shown)
    assert (shown.findChild(Button, "start_problem.defaults") is not None) is offered


@pytest.mark.logs("later starts will not find this window")
async def test_a_window_that_cannot_say_where_it_is_opens_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "nobody" / "open-window.json"
    await asyncio.to_thread((tmp_path / "nobody").write_text, "a file where the folder would be")
    async with listening(Claim(file, "mark"), lambda asked: None):
        opened = True
    assert opened
