"""What others wrote in JavaScript: pinned packages, installed once, and how a server of them is started."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from filelock import FileLock

from tests.helpers.processes import require_tool

SERVER = ("package.json", "package-lock.json", "server.mjs")


def installed(here: Path, files: Sequence[str] = SERVER) -> Path:
    """A folder with these files of the folder `here` and the packages that they name, made when it is asked for first.

    It lies outside the checkout (`FRAMER_DESK_TEST_CACHE`, else `~/.cache/framer-desk-tests`); `package-lock.json`
    holds the packages' hashes. Needs `node` (20 or later) and `npm`.
    """
    default = Path.home() / ".cache" / "framer-desk-tests"
    cache = Path(os.environ.get("FRAMER_DESK_TEST_CACHE") or default)
    digest = hashlib.sha256(b"".join((here / name).read_bytes() for name in files)).hexdigest()[:16]
    folder = cache / f"{here.name.replace('_', '-')}-{digest}"
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not (folder / "installed").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for name in files:
                shutil.copy(here / name, folder)
            command = [require_tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
            subprocess.run(command, cwd=folder, check=True, timeout=600, stdout=subprocess.DEVNULL)
            (folder / "installed").touch()
    return folder


def start(folder: Path, variables: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
    """Start the server in `folder` with these variables added to its environment."""
    return subprocess.Popen(
        [require_tool("node"), "server.mjs"],
        cwd=folder,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
