"""Pictures of what lies over a page or beside all of them: `python -m tests.ui.gallery_overlays OUTDIR [WORD...]`.

The palette, the help, questions and errors, and the note after a crash.
"""

import asyncio
import sys
from pathlib import Path

from tests.ui import gallery  # first: it sets the platform

# isort: split
from PySide6.QtWidgets import QWidget

from desktop_app.core.clock import SystemClock
from desktop_app.core.crashes import CrashReports
from desktop_app.core.errors import NetworkProblem
from desktop_app.ui.crash_note import CrashNote
from desktop_app.ui.help.page import HelpView
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog, show_error
from desktop_app.ui.widgets.panels import Panel, column
from tests.ui.gallery_pages import SilentWindow
from tests.ui.samples import pictured


async def palette(typed: str) -> QWidget:
    """The palette over the window, after something was typed."""
    shown = await gallery._settled(await gallery.window(pictured()), "token")
    shown.resize(gallery.SIZES["wide"])
    shown.commands.open_palette()
    found = shown.findChild(Palette)
    assert found is not None
    found.field.setText(typed)
    await asyncio.sleep(0.05)
    return shown


async def help_view(words: str) -> QWidget:
    """The help, after it was looked for some words."""
    view = HelpView(SilentWindow())
    while not view.text.toPlainText():  # noqa: ASYNC110 - a thread reads
        await asyncio.sleep(0.01)
    view.field.setText(words)
    return view


async def error() -> QWidget:
    """An error over an empty window, with its details open."""
    window = Panel("app")
    problem = NetworkProblem("unreachable", "Could not reach 127.0.0.1:8765.", "Try again.", detail="ConnectError")
    more = show_error(window, problem).findChild(Button, "error.details")
    assert more is not None
    more.click()
    return window


async def question() -> QWidget:
    """A question before something that can't be taken back."""
    window = Panel("app")
    dialog = Dialog(window, "Revoke this sign-in?", "Notebooks using it stop at once.", name="question")
    dialog.add_buttons([("no", "Keep", "normal"), ("yes", "Revoke", "danger")])
    dialog.open()
    return window


async def crash() -> QWidget:
    """The note after a crash, above the rest."""
    window = Panel("app")
    layout = column(window)
    layout.addWidget(CrashNote("what happened", CrashReports(Path(), Path("log"), SystemClock(), "Framer Desk")))
    layout.addStretch(1)
    return window


SCREENS: dict[str, gallery.Screen] = {
    "palette": lambda: palette(""),
    "palette-re": lambda: palette("re"),
    "palette-nothing": lambda: palette("qqqq"),
    "help": lambda: help_view(""),
    "help-found": lambda: help_view("keyring"),
    "help-nothing": lambda: help_view("qqqq"),
    "dialog-error": error,
    "dialog-question": question,
    "crash-note": crash,
}


if __name__ == "__main__":
    gallery.SCREENS.clear()
    gallery.SCREENS.update(SCREENS)
    raise SystemExit(gallery.main(sys.argv[1:]))
