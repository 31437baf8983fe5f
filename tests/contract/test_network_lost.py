"""The window in a network of its own that is taken away and given back."""

import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.processes import require_tool

ROOT = Path(__file__).parents[2]

WINDOW = """
import asyncio, os, subprocess
import qasync
from PySide6.QtWidgets import QApplication, QLabel
from desktop_app.ui import theme
from tests.ui.gallery import window
from tests.ui.samples import pictured, tokens

app = QApplication(["window"])
theme.install(app)

def network(*command):
    subprocess.run(["ip", *command], check=True)

async def says(shown, name, words):
    async with asyncio.timeout(20):
        while words not in (label := shown.findChild(QLabel, name)).text():
            await asyncio.sleep(0.01)
    print(label.text(), flush=True)

async def main():
    network("link", "set", "lo", "up")
    world = pictured()
    world.sandbox = ""
    world.kept["orchard"] = tokens("orchard")
    shown = await window(world)
    shown.show()
    shown.choose("orchard")
    await says(shown, "status.network", "Offline")
    await says(shown, "identity.reason", "You are offline")
    world.clock.advance(7200)
    network("route", "add", "default", "dev", "lo")
    await says(shown, "status.network", "Online")
    async with asyncio.timeout(20):
        while "orchard" not in world.refreshed:
            await asyncio.sleep(0.01)
    print("renewed", flush=True)
    network("route", "del", "default")
    await says(shown, "status.network", "Offline")
    await says(shown, "identity.reason", "You are offline")
    await shown.end()

with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
    runner.run(main())
"""


def test_the_window_follows_the_network() -> None:
    offline = "You are offline. Framer Desk tries again when the network returns."
    ended = subprocess.run(
        [require_tool("unshare"), "--map-root-user", "--net", sys.executable, "-c", WINDOW],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == ["Offline", offline, "Online", "renewed", "Offline", offline]
