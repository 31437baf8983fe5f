"""Starting and ending the window, and what it keeps of itself."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import SettingsProblem, UserFacing
from desktop_app.core.redact import Secret
from desktop_app.ui.app import require_display
from desktop_app.ui.hooks import uncaught_errors
from desktop_app.ui.memory import Memory
from desktop_app.ui.passphrase import PassphraseAsker
from desktop_app.ui.top_level import TopLevel
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog, show_error
from desktop_app.ui.widgets.fields import Field
from tests.ui.conftest import Until, opened
from tests.ui.samples import World


def test_no_screen_is_said_in_words() -> None:
    with pytest.raises(SettingsProblem) as problem:
        require_display({}, "linux")
    assert problem.value.code == "no_display"
    assert "signin" in problem.value.remedy
    for environ in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}):
        require_display(environ, "linux")
    require_display({}, "darwin")
    require_display({}, "win32")


def run(home: Path, code: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "FRAMER_DESK_HOME": str(home), "FRAMER_DESK_VAULT": "memory", **environ}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)


def test_a_screen_that_does_not_answer_is_said_in_words_not_with_an_abort(home: Path, tmp_path: Path) -> None:
    code = "from desktop_app.__main__ import main; raise SystemExit(main())"
    nobody = {"WAYLAND_DISPLAY": str(tmp_path / "gone"), "DISPLAY": f"unix:{tmp_path}/gone"}
    ended = run(home, code, QT_QPA_PLATFORM="", **nobody)
    assert ended.returncode == 1
    first, second = ended.stderr.splitlines()
    assert first == "There is no screen to open a window on."
    assert second.startswith("Try: ")


def test_a_library_that_the_system_lacks_is_named_with_what_to_install(home: Path) -> None:
    missing = "libEGL.so.1: cannot open shared object file: No such file or directory"
    code = f"""
import sys
class Lacking:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtCore":
            raise ImportError({missing!r})
sys.meta_path.insert(0, Lacking())
from desktop_app.__main__ import main
raise SystemExit(main())
"""
    ended = run(home, code, QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 1
    first, second = ended.stderr.splitlines()
    assert "libEGL.so.1" in first
    assert " libegl1 " in second


CLOSE_SOON = """
import signal, os
from desktop_app.ui import app, live
from desktop_app.ui.shell.main_window import MainWindow
class Closing(MainWindow):
    async def start(self, *arguments):
        await super().start(*arguments)
        {how}
live.MainWindow = Closing
raise SystemExit(app.run({{}}))
"""


@pytest.mark.parametrize("how", ["self.window().close()", "os.kill(os.getpid(), signal.SIGINT)"])
def test_the_window_ends_cleanly(home: Path, how: str) -> None:
    ended = run(home, CLOSE_SOON.format(how=how), QT_QPA_PLATFORM="offscreen")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "Traceback" not in ended.stderr
    assert json.loads((home / "data" / "window.json").read_text())["format"] == 1


def test_what_is_loaded_before_the_first_frame(home: Path) -> None:
    code = """
import sys
from desktop_app.ui import app
application, window, memory = app._open({})
window.show_first_frame()
print([name for name in ("asyncio", "qasync", "httpx2", "keyring", "cryptography", "socket", "hmac",
                         "tomllib", "desktop_app.context", "desktop_app.ui.shell.main_window") if name in sys.modules])
"""
    ended = run(home, code, QT_QPA_PLATFORM="offscreen")
    assert ended.stdout.strip() == "[]", ended.stderr


@pytest.mark.logs("the window's shape is forgotten")
def test_memory_survives_a_broken_file(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    memory = Memory(path)
    memory.set("view", "token")
    memory.save()
    assert Memory(path).get("view") == "token"
    for broken in ('["not an object"]', "{broken", '{"format": "x"}'):
        path.write_text(broken)
        assert Memory(path).get("view") is None


def test_memory_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text('{"format": 2, "view": "token"}')
    memory = Memory(path)
    assert memory.get("view") is None
    memory.set("view", "console")
    memory.save()
    assert json.loads(path.read_text()) == {"format": 2, "view": "token"}


def test_splitters_and_windows_come_back_as_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    memory.set("split", [100, 300])
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(405, 50)
    memory.keep_splitter(splitter, "split")
    assert splitter.sizes()[0] == 100
    window = TopLevel(memory)
    qtbot.addWidget(window)
    window.resize(1000, 700)  # wider than the tests' screen, so only the height comes back
    window.remember()
    again = TopLevel(memory)
    qtbot.addWidget(again)
    assert again.height() == 700


@pytest.mark.logs("uncaught in the window|lost in the event loop")
async def test_a_bug_is_shown_and_the_window_lives_on(until: Until) -> None:
    shown: list[UserFacing] = []
    with uncaught_errors(shown.append):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
        asyncio.get_running_loop().call_exception_handler({"message": "lost", "exception": ValueError("y")})
    assert [problem.code for problem in shown] == ["internal", "internal"]
    asyncio.get_running_loop().set_exception_handler(None)


async def test_an_error_keeps_its_detail_for_those_who_ask(world: World, until: Until) -> None:
    async with opened(world) as window:
        problem = UserFacing("unreachable", "Nothing answered.", "Try again.", detail="token=abcdefghij")
        dialog = show_error(window, problem)
        close = dialog.findChild(Button, "error.close")
        detail = dialog.findChild(QWidget, "error.detail")
        assert close is not None
        assert detail is not None
        assert close.hasFocus()
        assert not detail.isVisible()
        more = dialog.findChild(Button, "error.details")
        assert more is not None
        more.click()
        assert detail.isVisible()
        assert "unreachable" in detail.toPlainText()  # type: ignore[attr-defined]
        assert "abcdefghij" not in detail.toPlainText()  # type: ignore[attr-defined]


async def test_a_dialog_traps_the_tab_key_and_gives_the_focus_back(world: World) -> None:
    async with opened(world) as window:
        window.sidebar.add.setFocus()
        dialog = Dialog(window, "Sure?", "It can't be taken back.", name="ask")
        dialog.add_buttons([("no", "Keep", "normal"), ("yes", "Revoke", "danger")])
        dialog.open()
        seen = []
        for _ in range(3):
            seen.append(next(b.objectName() for b in dialog.findChildren(Button) if b.hasFocus()))
            dialog.focusNextPrevChild(True)
        assert seen == ["ask.no", "ask.yes", "ask.no"]
        dialog.close_with("")
        assert window.sidebar.add.hasFocus()


async def test_the_passphrase_is_asked_for_in_the_window(world: World, until: Until) -> None:
    async with opened(world) as window:
        asker = PassphraseAsker()
        assert asker(True) is None, "nobody can be asked yet"
        asker.attach(window)
        answer = asyncio.get_running_loop().create_task(asyncio.to_thread(asker, True))
        await until(lambda: window.findChild(Field, "passphrase.again"))
        first, again = window.findChild(Field, "passphrase.text"), window.findChild(Field, "passphrase.again")
        go = window.findChild(Button, "passphrase.open")
        assert first is not None
        assert again is not None
        assert go is not None
        first.setText("correct horse")
        again.setText("correct hose")
        go.click()
        assert first.isVisible(), "the two differ"
        again.setText("correct horse")
        go.click()
        assert await answer == Secret("correct horse")
