"""What is typed before the window has content is neither lost nor done twice."""

import argparse
import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.cli import main as command_line
from desktop_app.cli import parser
from desktop_app.ui import live, pieces
from desktop_app.ui.first_keys import FirstKeys
from desktop_app.ui.memory import Memory
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.passphrase import PassphraseDialog
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.top_level import TopLevel
from tests.ui.conftest import Until
from tests.ui.gallery import window as gallery_window
from tests.ui.samples import World

CONTROL = Qt.KeyboardModifier.ControlModifier


class Started:
    """A window with nothing in it but its first frame, and keys that reach it as those of the system do."""

    def __init__(self) -> None:
        self.contents: list[MainWindow] = []
        self.window = TopLevel(Memory(None))
        self.window.show()
        self.window.first_keys = FirstKeys(self.window)
        self.window.activateWindow()

    async def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        loop = asyncio.get_running_loop()
        done = loop.create_future()

        def press() -> None:  # in no task: Qt runs what is due meanwhile, and no task may be stepped in another one
            QTest.keyClick(self.window.windowHandle(), key, modifier)
            done.set_result(None)

        loop.call_soon(press)
        await done

    async def type(self, text: str) -> None:
        for letter in text:
            await self.press(letter)  # type: ignore[arg-type]  # it takes letters too

    @property
    def palette(self) -> Palette | None:
        return self.window.findChild(Palette)

    @classmethod
    @asynccontextmanager
    async def shown(cls, until: Until) -> "AsyncIterator[Started]":
        started = cls()
        await until(started.window.isActiveWindow)
        try:
            yield started
        finally:
            for main in started.contents:
                await main.end()
            started.window.hide()
            started.window.deleteLater()

    async def filled(self, world: World) -> MainWindow:
        """The content, which has got what was typed."""
        main = await gallery_window(world)
        self.contents.append(main)
        self.window.set_content(main)
        main.show()
        assert self.window.first_keys is not None
        self.window.first_keys.hand_over(main)
        return main


async def test_the_palette_opens_at_once_and_runs_what_was_chosen_when_it_can(world: World, until: Until) -> None:
    async with Started.shown(until) as started:
        await started.press(Qt.Key.Key_K, CONTROL)
        palette = started.palette
        assert palette is not None
        assert palette.isVisible()
        assert palette.list.accessibleName() == "Reading…"
        await started.type("harbor")
        await started.press(Qt.Key.Key_Return)
        assert palette.field.text() == "harbor"
        assert palette.isVisible()
        main = await started.filled(world)
        assert main.presenter.selected == "harbor"
        assert not palette.isVisible()
        main.commands.open_palette()
        assert started.palette is not None


async def test_a_palette_without_a_choice_stays_and_keeps_the_keyboard(world: World, until: Until) -> None:
    async with Started.shown(until) as started:
        await started.press(Qt.Key.Key_K, CONTROL)
        await started.filled(world)
        palette = started.palette
        assert palette is not None
        assert palette.field.hasFocus()
        await started.type("harbor")
        assert palette.list.accessibleName().startswith("Harbor CI")
        place = palette.field.mapTo(started.window, palette.field.rect().center())
        assert started.window.childAt(place) is palette.field, "the content lies below it"


async def test_a_palette_that_was_closed_again_is_forgotten(world: World, until: Until) -> None:
    async with Started.shown(until) as started:
        await started.press(Qt.Key.Key_K, CONTROL)
        await started.press(Qt.Key.Key_Escape)
        await until(lambda: started.palette is None)
        main = await started.filled(world)
        main.commands.open_palette()
        assert main.findChild(Palette) is not None


async def test_other_keys_are_pressed_again_in_their_order(world: World, until: Until) -> None:
    async with Started.shown(until) as started:
        await started.press(Qt.Key.Key_2, CONTROL)
        await started.press(Qt.Key.Key_Comma, CONTROL)
        main = await started.filled(world)
        assert main.page == "settings"
        assert main.pager.before == "token"
        await started.press(Qt.Key.Key_F1)
        assert main.page == "help", "from now on the window takes its keys itself"


async def test_letters_go_to_what_has_the_keyboard_by_then(world: World, until: Until) -> None:
    async with Started.shown(until) as started:
        await started.type("abc")
        field = QLineEdit(started.window)
        field.show()
        field.setFocus()
        await started.type("d")
        assert field.text() == "d", "a field that is there already gets its letters"
        await started.filled(world)
        assert field.text() == "dabc"


def test_no_arguments_mean_what_the_parser_makes_of_them() -> None:
    assert argparse.Namespace(**command_line.NOTHING_GIVEN) == parser.parse([])


PRESSED = """
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from desktop_app.ui import app, live, top_level
class Pressed(top_level.TopLevel):
    def show_first_frame(self):
        super().show_first_frame()
        QTest.keyClick(self.windowHandle(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
app.TopLevel = Pressed
handed = live._begin
async def begin(window, main, start):
    await handed(window, main, start)
    print(main.page)
    window.close()
live._begin = begin
raise SystemExit(app.run({}))
"""


def test_the_program_does_what_was_pressed_while_it_was_loaded(home: Path) -> None:
    environment = {**os.environ, "FRAMER_DESK_HOME": str(home), "FRAMER_DESK_VAULT": "memory"}
    ended = subprocess.run(
        [sys.executable, "-c", PRESSED], env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (0, "settings\n"), ended.stderr


def test_every_piece_is_a_module() -> None:
    assert [name for name in (*pieces.WINDOW, *pieces.HOME, *pieces.CONSOLE) if find_spec(name) is None] == []


def test_pages_are_loaded_piece_by_piece() -> None:
    """What a page imports by itself is loaded in one go, and no key is taken meanwhile."""
    code = """
import asyncio, sys
from desktop_app.ui import live, pieces
async def ticking(most):
    while True:
        most.append(len(sys.modules))
        await asyncio.sleep(0)
async def main():
    import desktop_app.ui.live
    for page, module in (("home", "desktop_app.ui.home.page"), ("console", "desktop_app.ui.console.page")):
        seen = []
        task = asyncio.create_task(ticking(seen))
        await asyncio.sleep(0)
        await pieces.load_page(page)
        task.cancel()
        print(module in sys.modules, max(b - a for a, b in zip(seen, seen[1:])) < 60)
asyncio.run(main())
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert ended.stdout.splitlines() == ["True True"] * 2, ended.stderr


async def test_a_dialog_has_the_whole_keyboard_not_just_its_fields(until: Until) -> None:
    async with Started.shown(until) as started:
        dialog = PassphraseDialog(started.window, new=False)
        given: list[str] = []
        dialog.answered.connect(given.append)
        dialog.open()
        await started.press(Qt.Key.Key_Tab)
        assert not isinstance(QApplication.focusWidget(), QLineEdit)
        await started.press(Qt.Key.Key_Escape)
        assert given == [""], "whoever left the field could neither go on nor back"


async def test_a_start_that_fails_leaves_the_keyboard_to_what_says_so(
    world: World, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail() -> None:
        raise ZeroDivisionError

    async with Started.shown(until) as started:
        main = await gallery_window(world)
        started.contents.append(main)
        started.window.set_content(main)
        with pytest.raises(ZeroDivisionError):
            await live._begin(started.window, main, fail())
        assert started.window.first_keys is None


async def test_what_was_chosen_too_early_is_not_run_once_something_else_is_typed(world: World, until: Until) -> None:
    async with Started.shown(until) as started:
        await started.press(Qt.Key.Key_K, CONTROL)
        await started.type("har")
        await started.press(Qt.Key.Key_Return)
        await started.type("bor")
        main = await started.filled(world)
        assert main.presenter.selected != "harbor"
        assert started.palette is not None
