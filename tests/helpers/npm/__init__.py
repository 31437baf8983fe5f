"""npm packages that tests use: real descriptions of APIs, and programs of others for our files.

The pinned packages of each folder here are installed once into a cache outside the checkout
(`FRAMER_DESK_TEST_CACHE`, else `~/.cache/framer-desk-tests`); `package-lock.json` holds their hashes. Needs `npm`.
"""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from filelock import FileLock

from tests.helpers.processes import require_tool

HERE = Path(__file__).parent
_FILES = ("package.json", "package-lock.json")


def installed(name: str) -> Path:
    """The `node_modules` of the packages in the folder `name`, installed the first time they are asked for."""
    default = Path.home() / ".cache" / "framer-desk-tests"
    cache = Path(os.environ.get("FRAMER_DESK_TEST_CACHE") or default)
    digest = hashlib.sha256(b"".join((HERE / name / file).read_bytes() for file in _FILES)).hexdigest()[:16]
    folder = cache / f"{name}-{digest}"
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not (folder / "installed").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for file in _FILES:
                shutil.copy(HERE / name / file, folder)
            command = [require_tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
            subprocess.run(command, cwd=folder, check=True, timeout=600, stdout=subprocess.DEVNULL)
            (folder / "installed").touch()
    return folder / "node_modules"
