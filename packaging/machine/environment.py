"""The virtual environment in the checkout's `.venv`, with pinned dependencies.

A stamp in it remembers from which project file, constraints and Python it was made, so a second start costs nothing.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from machine import system_packages
from machine.words import NotReady, note, step

STAMP_NAME = "framer-desk-ready.json"


@dataclass(frozen=True, slots=True)
class Environment:
    """Where things are in a checkout. `root` is its top folder."""

    root: Path

    @property
    def folder(self) -> Path:
        """The virtual environment itself."""
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        """Where the environment keeps its programs."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def pyside(self) -> Path:
        """The folder of PySide6 (it need not exist yet)."""
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages" / "PySide6"
        return self.folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages" / "PySide6"

    @property
    def constraints(self) -> Path:
        """The file with the exact version of everything that is installed."""
        return self.root / "packaging" / "constraints.txt"

    @property
    def stamp(self) -> Path:
        """The file that says what this environment was made from."""
        return self.folder / STAMP_NAME

    def inputs(self) -> str:
        """A hash over all that decides what the environment holds: project file, constraints, Python, place."""
        digest = hashlib.sha256(f"{sys.version}\0{sys.base_prefix}\0{self.root}\0".encode())
        digest.update((self.root / "pyproject.toml").read_bytes())
        digest.update(self.constraints.read_bytes())
        return digest.hexdigest()


def stamp_text(inputs: str, extras: Iterable[str]) -> str:
    """What the stamp file holds: the hash of the inputs and the extras that are installed."""
    return json.dumps({"inputs": inputs, "extras": sorted(extras)})


def stamped_extras(text: str, inputs: str) -> set[str]:
    """The extras that a stamp with these `inputs` vouches for; empty for another stamp or a damaged one."""
    with contextlib.suppress(ValueError, TypeError, KeyError):
        stamp = json.loads(text)
        if stamp["inputs"] == inputs:
            return set(stamp["extras"])
    return set()


def ensure(environment: Environment, extras: set[str]) -> None:
    """Make the environment hold the project with `extras`; quick where it does already. Raises NotReady."""
    inputs = environment.inputs()
    present = _present_extras(environment, inputs)
    if extras <= present:
        return
    if not _works(environment.python):
        _create(environment)
    _install(environment, extras | present)
    environment.stamp.write_text(stamp_text(inputs, extras | present), encoding="utf-8")


def _present_extras(environment: Environment, inputs: str) -> set[str]:
    try:
        text = environment.stamp.read_text(encoding="utf-8")
    except OSError:
        return set()
    return stamped_extras(text, inputs) if _works(environment.python) else set()


def _works(python: Path) -> bool:
    """Whether `python` runs, is the version we run on, and has pip. A system upgrade breaks the first two."""
    probe = "import sys, pip; print(*sys.version_info[:2])"
    try:
        result = subprocess.run([python, "-c", probe], capture_output=True, text=True)
    except OSError:
        return False
    return result.returncode == 0 and result.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _create(environment: Environment) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        # Debian keeps the half of venv that brings pip in a package of its own.
        default = Path("/usr/bin/python3")
        is_default = default.exists() and Path(sys.executable).resolve() == default.resolve()
        package = system_packages.venv_package(sys.version_info[:2], is_default)
        system_packages.install([package], "Python's virtual environments")
    step(f"Making {environment.folder}")
    try:
        # A separate process, because ensurepip may have been installed after this one started.
        subprocess.run([sys.executable, "-m", "venv", "--clear", environment.folder], check=True)
    except subprocess.CalledProcessError as error:
        raise NotReady(
            f"Python could not make a virtual environment in {environment.folder}.",
            "look at the lines above; a full disk and a read-only folder are the usual reasons.",
        ) from error


def _install(environment: Environment, extras: set[str]) -> None:
    names = ",".join(sorted(extras))
    step(f"Installing the pinned dependencies ({names}) into {environment.folder}")
    note("This downloads about 110 MB the first time.")
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
    constrained = [*pip, "--constraint", str(environment.constraints)]
    # The build backend comes from the constraints too, so that no unpinned code runs while installing.
    commands = (
        [*constrained, "hatchling"],
        [*constrained, "--no-build-isolation", "--editable", f"{environment.root}[{names}]"],
    )
    for command in commands:
        if subprocess.run(command, stdin=subprocess.DEVNULL).returncode != 0:
            raise NotReady(
                "pip could not install the dependencies; what it said is above.",
                "check that this computer reaches its Python package index (pip config list, HTTPS_PROXY), then run "
                "the same command again.",
            )
