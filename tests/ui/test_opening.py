"""Files that the desktop asks the window to open: one after the other, and what can't be opened is said."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.errors import UserFacing
from desktop_app.ui.memory import Memory
from desktop_app.ui.opening import Opening
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.top_level import TopLevel
from tests.ui.conftest import Until, opened
from tests.ui.samples import World


class Noted(Opening):
    """Opens nothing: notes what it would open. `fails` are the names that go wrong."""

    def __init__(self, window: TopLevel, files: list[str], folder: Path, fails: tuple[str, ...] = ()) -> None:
        super().__init__(window, lambda: SavedFolders(folder / "folders.json", folder), files)
        self.opened: list[str] = []
        self.fails = fails

    async def _open_requests(self, main: MainWindow, path: Path) -> None:
        self.opened.append(path.name)
        if path.name in self.fails:
            raise UserFacing("bad", f"{path.name} is bad.")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The errors that the window showed."""
    shown: list[str] = []

    def show(window: Any, problem: UserFacing) -> None:
        shown.append(problem.message)

    monkeypatch.setattr(MainWindow, "show_error", show)
    return shown


async def test_many_files_open_in_their_order_and_the_last_is_in_front(
    world: World, tmp_path: Path, until: Until, said: list[str]
) -> None:
    names = [f"{number}.http" for number in range(20)]
    for name in names:
        (tmp_path / name).write_text("GET /\n")
    top = TopLevel(Memory(None))
    opening = Noted(top, [str(tmp_path / name) for name in names[:10]], tmp_path, fails=("3.http",))
    async with opened(world) as window:
        opening.attach(window)
        opening.open([tmp_path / name for name in names[10:]])
        await until(lambda: len(opening.opened) == len(names))
        assert opening.opened == names
        assert said == ["3.http is bad."], "the others were opened all the same"
        opening.attach(None)
        opening.open([tmp_path / names[0]])
        assert opening.opened == names, "it waits for a window"
    top.deleteLater()


async def test_what_is_not_there_is_said(world: World, tmp_path: Path, until: Until, said: list[str]) -> None:
    top = TopLevel(Memory(None))
    opening = Noted(top, [], tmp_path)
    async with opened(world) as window:
        opening.attach(window)
        opening.open([tmp_path / "gone.http", tmp_path / "gone.framer.toml"])
        await until(lambda: len(said) == 2)
        assert said[0] == f"There is no {tmp_path / 'gone.http'}."
        assert opening.opened == []
        assert window.page != "home", "nobody is taken away from what they are doing"
    top.deleteLater()
