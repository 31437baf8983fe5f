"""Starts JupyterLab with a notebook, where it is installed. It gets none of our secrets in its environment."""

import asyncio
import importlib.util
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.signin.browser import browser_environment

PATIENCE: Final = 1.5
"""Seconds that JupyterLab may take to fail. If it still runs then, it is taken to have started."""


def find(environ: Mapping[str, str]) -> list[str] | None:
    """The command that starts JupyterLab: of this Python, else the one on PATH; None where there is none.

    This Python comes first, since its kernels can import us. Blocks for some milliseconds.
    """
    if not getattr(sys, "frozen", False) and importlib.util.find_spec("jupyterlab") is not None:
        return [sys.executable, "-m", "jupyterlab"]
    program = shutil.which("jupyter-lab", path=environ.get("PATH"))
    return [program] if program else None


async def start(command: Sequence[str], notebook: Path, environ: Mapping[str, str]) -> None:
    """Start `command` with `notebook` open, and leave it running. Raises UserFacing when it ends at once."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()

    def settle() -> None:
        if not ended.done():
            ended.set_result(None)

    def run() -> None:  # not of a pool: the program would wait for it at its end
        with suppress(OSError):
            subprocess.Popen(
                [*command, notebook.name],
                cwd=notebook.parent,
                env=browser_environment(environ),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # it stays when we go
            ).wait()
        with suppress(RuntimeError):  # the loop may be closed long before
            loop.call_soon_threadsafe(settle)

    threading.Thread(target=run, name="jupyterlab", daemon=True).start()
    done, _ = await asyncio.wait([ended], timeout=PATIENCE)
    if done:
        raise UserFacing(
            "jupyterlab_ended",
            tr("JupyterLab ended as soon as it was started."),
            tr("The notebook is saved. Start JupyterLab in a terminal to see why: jupyter lab"),
        )
