"""What the window remembers is written down while it is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui import autosave
from desktop_app.ui.autosave import Autosave
from desktop_app.ui.memory import Memory
from desktop_app.ui.top_level import TopLevel


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave, "AFTER", 5)


def test_a_change_is_written_down_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    memory = Memory(path)
    window = TopLevel(memory)
    qtbot.addWidget(window)
    saving = Autosave(window, memory)
    memory.set("view", "token")
    qtbot.waitUntil(lambda: Memory(path).get("view") == "token")
    saving.end()


def test_the_place_of_the_window_is_written_down_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    memory = Memory(path)
    window = TopLevel(memory)
    qtbot.addWidget(window)
    saving = Autosave(window, memory)
    window.show()
    before = Memory(path).get("window")
    window.resize(window.width(), 640)
    qtbot.waitUntil(lambda: Memory(path).get("window") not in (None, before))
    saving.end()
    again = TopLevel(Memory(path))
    qtbot.addWidget(again)
    assert again.height() == 640


def test_nothing_is_written_where_nothing_changed(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    memory = Memory(path)
    memory.set("view", "token")
    told: list[str] = []
    unwatch = memory.watch(lambda: told.append("changed"))
    memory.set("view", "token")
    assert told == []
    memory.set("view", "console")
    assert told == ["changed"]
    unwatch()
    memory.set("view", "flow")
    assert told == ["changed"]
