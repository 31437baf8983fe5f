"""The other side's tools, in a virtual environment that the benchmark makes for itself."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

_REQUIREMENTS = Path(__file__).with_name("requirements.txt")


def others() -> Path:
    """The folder with the commands of HTTPie and of a Python that has google-auth-oauthlib and MSAL."""
    default = Path.home() / ".cache" / "framer-desk-tests"
    cache = Path(os.environ.get("FRAMER_DESK_TEST_CACHE") or default)
    version = f"{sys.version_info}".encode() + _REQUIREMENTS.read_bytes()
    folder = cache / f"bench-{hashlib.sha256(version).hexdigest()[:16]}"
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not (folder / "installed").exists():
            subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
            python = str(folder / "bin" / "python")
            command = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-r", str(_REQUIREMENTS)]
            subprocess.run(command, check=True)
            (folder / "installed").touch()
    return folder / "bin"
