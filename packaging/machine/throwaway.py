"""A home folder, and where there can be one a keyring, for the tests alone: nothing of the person's is touched."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path


def test_environment(environ: Mapping[str, str], scripts: Path, home: Path, cache: Path) -> dict[str, str]:
    """The environment for the tests: `environ` with every folder of the person's turned to `home`.

    The person's FRAMER_* variables are left out, since they may hold keys to real accounts. Programs in `scripts`, the
    environment's own, are found first. `cache` outlives the run: the tests keep what they download there. npm goes on
    reading the person's own settings file, which may say how to reach its registry.
    """
    kept = {name: value for name, value in environ.items() if not name.startswith("FRAMER_") and name != "BROWSER"}
    npmrc = environ.get("npm_config_userconfig") or str(Path(environ.get("HOME", "/")) / ".npmrc")
    return kept | {
        "PATH": os.pathsep.join([str(scripts), environ.get("PATH", os.defpath)]),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "FRAMER_DESK_HOME": str(home / "framer-desk"),
        "FRAMER_DESK_TEST_CACHE": str(cache),
        "QT_QPA_PLATFORM": "offscreen",
        "npm_config_userconfig": npmrc,
    }


def in_keyring_session(
    python: Path,
    command: Sequence[str],
    platform: str = sys.platform,
    which: Callable[[str], str | None] = shutil.which,
) -> list[str]:
    """`command`, wrapped so that it runs beside an unlocked keyring of its own, where there are the tools for one.

    `python` is the environment's; the session itself is the one the tests use too.
    """
    if platform != "linux" or not all(which(tool) for tool in ("dbus-daemon", "gnome-keyring-daemon")):
        return list(command)
    return [str(python), "-m", "tests.helpers.keyring_session", *command]
