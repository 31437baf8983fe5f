"""Whether a window can be shown here, and whether a keyring can be asked."""

import sys
from collections.abc import Mapping
from pathlib import Path


def can_show_window(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether Qt can open a window: always on Windows and macOS, elsewhere with an X or Wayland display.

    A Qt platform that was chosen by hand counts, except the one that draws into memory.
    """
    if platform in ("win32", "darwin"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen.partition(":")[0] not in ("offscreen", "minimal")
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def may_have_keyring(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a keyring could answer: always on Windows and macOS, elsewhere where there is a session bus."""
    if platform in ("win32", "darwin"):
        return True
    runtime = environ.get("XDG_RUNTIME_DIR")
    return bool(environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(runtime and (Path(runtime) / "bus").exists())
