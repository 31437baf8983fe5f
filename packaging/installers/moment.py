"""The one moment that everything in an installer is dated to, so that two builds of a commit are the same."""

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

VARIABLE = "SOURCE_DATE_EPOCH"


def of(root: Path, environ: Mapping[str, str] = os.environ) -> int:
    """Seconds since 1970: what SOURCE_DATE_EPOCH says, else when the checkout's commit was made, else 1980-01-01.

    The last is for sources without their history, and the earliest that every archive can hold.
    """
    if environ.get(VARIABLE, "").isdigit():
        return int(environ[VARIABLE])
    try:
        said = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return 315_532_800
    return int(said)


def environment(root: Path) -> dict[str, str]:
    """Variables by which the tools of a build put nothing into it that differs from one build to the next."""
    return {VARIABLE: str(of(root)), "PYTHONHASHSEED": "0"}


def day(moment: int) -> str:
    """`moment` as a day, such as 2026-11-24."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")


def settle(tree: Path, moment: int) -> None:
    """Give everything below `tree` the mode a package should have, whatever the umask is, and date it to `moment`."""
    for path in (*tree.rglob("*"), tree):
        if not path.is_symlink():
            # Libraries are loaded, not started.
            executable = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.suffixes)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
