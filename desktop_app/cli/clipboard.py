"""The clipboard of the desktop, through the program that each system has for it. The text goes by standard input."""

import asyncio
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr


@dataclass(frozen=True, slots=True)
class Tool:
    """How to write and to read the clipboard. secret: what to add where a text can be marked as one."""

    write: tuple[str, ...]
    read: tuple[str, ...]
    secret: tuple[str, ...] = ()


_WAYLAND = Tool(("wl-copy",), ("wl-paste", "--no-newline"), ("--sensitive",))
_X11 = (
    Tool(("xclip", "-selection", "clipboard"), ("xclip", "-selection", "clipboard", "-out")),
    Tool(("xsel", "--clipboard", "--input"), ("xsel", "--clipboard", "--output")),
)
_MACOS = Tool(("pbcopy",), ("pbpaste",))
_WINDOWS = Tool(("clip.exe",), ("powershell.exe", "-NoProfile", "-Command", "Get-Clipboard"))


def find() -> Tool:
    """The tool of this desktop. Raises UserFacing where there is none."""
    tools: tuple[Tool, ...] = (*((_WAYLAND,) if os.environ.get("WAYLAND_DISPLAY") else ()), *_X11)
    if sys.platform == "darwin":
        tools = (_MACOS,)
    elif sys.platform == "win32":
        tools = (_WINDOWS,)
    for tool in tools:
        if shutil.which(tool.write[0]):
            return tool
    raise UserFacing(
        "no_clipboard",
        tr("There is no clipboard that can be reached from here."),
        tr("Install wl-clipboard (Wayland) or xclip (X11), or use another kind of export."),
    )


async def put(tool: Tool, text: str, *, secret: bool) -> None:
    """Put `text` into the clipboard, marked as a secret where the tool knows how. Raises UserFacing when it fails."""
    marked = secret and tool.secret and await _status((*tool.write, *tool.secret), text) == 0
    if not marked and await _status(tool.write, text) != 0:
        raise UserFacing("clipboard_failed", tr("The clipboard did not take the text."),
                         tr("Check that a desktop is running, or use another kind of export."))  # fmt: skip


async def clear(tool: Tool, text: str) -> None:
    """Empty the clipboard if it still holds `text`; what was copied meanwhile stays."""
    held = await asyncio.to_thread(_run, tool.read, "", True)
    if held.stdout.decode("utf-8", "replace").rstrip("\r\n") == text:
        await _status(tool.write, "")


async def _status(command: tuple[str, ...], text: str) -> int:
    return (await asyncio.to_thread(_run, command, text, False)).returncode


def _run(command: tuple[str, ...], text: str, reading: bool) -> "subprocess.CompletedProcess[bytes]":
    # These tools stay behind to serve the text; with our pipes they would keep us waiting for them.
    output = subprocess.PIPE if reading else subprocess.DEVNULL
    return subprocess.run(command, input=text.encode(), stdout=output, stderr=subprocess.DEVNULL, check=False)
