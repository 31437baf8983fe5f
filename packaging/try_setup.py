"""Tries the Setup program for Windows under Wine, with a small program of Wine's in place of ours. Linux.

    python3 packaging/try_setup.py

Shows that the recipe compiles, and that Setup installs, replaces an older version whole, leaves everything alone while
the program runs, keeps the person's PATH, and takes all of it away again but for what isn't its own. It can't show that
our own programs run on Windows. Needs nsis and wine64.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installers import frozen, windows
from installers.frozen import Build
from machine.words import NotReady, complain, note, step

ROOT = Path(__file__).resolve().parents[1]
ICON = ROOT / "build" / "icons" / "app.ico"
PATH_BEFORE = r"%USERPROFILE%\bin;C:\tools"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\FramerDesk"
FILE_TYPES = (r"HKCU\Software\Classes\FramerDesk.http", r"HKCU\Software\Classes\.http\OpenWithProgids")
REFUSED = 2
LONGEST = 120.0  # seconds


class Windows:
    """A Windows of Wine's in `folder`, for one person."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "prefix" / "drive_c"
        self.person = self.drive / "users" / "person"
        self._environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "USER": "person", "LANG": "C.UTF-8", "WINEDEBUG": "-all",
            "WINEPREFIX": str(folder / "prefix"), "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }  # fmt: skip
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        self.settle()

    def run(self, *command: str | Path) -> int:
        """Run a command there; gives its exit status."""
        return subprocess.run(
            ["wine", *command], env=self._environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=LONGEST
        ).returncode

    def start(self, program: Path) -> "subprocess.Popen[str]":
        """Start a program of text there; it has said something when this returns, and ends with its standard input."""
        process = subprocess.Popen(
            ["wine", program], env=self._environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert process.stdout is not None
        process.stdout.readline()
        return process

    def settle(self) -> None:
        """Wait until every program there has ended: an uninstaller goes on in a copy of itself."""
        subprocess.run(["wineserver", "--wait"], env=self._environment, timeout=LONGEST, check=True)

    def value(self, key: str, name: str) -> str:
        """The type and the text of a value in the registry; empty where there is none."""
        said = subprocess.run(
            ["wine", "reg", "query", key, "/v", name], env=self._environment, capture_output=True, text=True
        ).stdout
        line = next((line for line in said.splitlines() if line.split()[:1] == [name]), "")
        return " ".join(line.split(None, 2)[1:]).strip()

    def has_key(self, key: str) -> bool:
        """Whether the registry has `key`."""
        return self.run("reg", "query", key) == 0

    def set_path(self, text: str) -> None:
        """Make `text` the person's PATH."""
        self.run("reg", "add", r"HKCU\Environment", "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", text, "/f")


def main() -> int:
    """Try it; gives the exit status."""
    argparse.ArgumentParser(description="Try the Setup program for Windows under Wine.").parse_args()
    try:
        for tool, package in (("makensis", "nsis"), ("wine", "wine64"), ("wineserver", "wine64")):
            if not shutil.which(tool):
                raise NotReady(f"{tool} is not on this machine.", f"sudo apt-get install {package}")
        if not ICON.exists():
            raise NotReady("The icon has not been drawn yet.", "python3 packaging/build.py linux")
        with tempfile.TemporaryDirectory(prefix="framer-desk-setup-", dir="/var/tmp") as name:
            _try(Path(name))
    except NotReady as problem:
        complain(problem)
        return 1
    note("Passed.")
    return 0


def _try(folder: Path) -> None:
    step("Making a Windows with Wine")
    system = Windows(folder)
    older, newer = (_setup(folder, system, version) for version in ("0.1.0", "0.2.0"))
    place = system.person / "AppData/Local/Programs/Framer Desk"
    own = system.person / "AppData/Local/framer-desk/settings.json"
    own.parent.mkdir(parents=True)
    own.write_text("{}")
    system.set_path(PATH_BEFORE)

    step("Installing")
    with_ours = rf"REG_EXPAND_SZ {PATH_BEFORE};C:\users\person\AppData\Local\Programs\Framer Desk"
    _expect("Setup succeeds", system.run(older, "/S") == 0)
    _expect("the programs are there", all((place / program).exists() for program in windows.PROGRAMS))
    _expect("the folder comes after what was in the PATH", system.value(r"HKCU\Environment", "Path") == with_ours)
    _expect("files have their type", all(map(system.has_key, FILE_TYPES)))

    step("Installing a newer version over it")
    (place / "notes.txt").write_text("mine")
    running = system.start(place / "framer-desk.exe")
    _expect("nothing is replaced while the program runs", system.run(newer, "/S") == REFUSED)
    _expect("the older version is whole", (place / "_internal/of-0.1.0.txt").exists())
    running.communicate("exit\n", timeout=LONGEST)
    system.settle()
    _expect("then it succeeds", system.run(newer, "/S") == 0)
    kept = sorted(path.name for path in (place / "_internal").iterdir())
    _expect("no file of the older version is left", kept == ["of-0.2.0.txt"])
    _expect("the list of programs has the newer one", system.value(UNINSTALL, "DisplayVersion") == "REG_SZ 0.2.0")
    _expect("the PATH has the folder once", system.value(r"HKCU\Environment", "Path") == with_ours)

    step("Removing it")
    _remove(system, place)
    _expect("what isn't its own stays", [path.name for path in place.iterdir()] == ["notes.txt"] and own.exists())
    _expect("the PATH is as it was", system.value(r"HKCU\Environment", "Path") == f"REG_EXPAND_SZ {PATH_BEFORE}")
    _expect("nothing is registered", not any(map(system.has_key, (UNINSTALL, FILE_TYPES[0]))))
    _expect("no link is left", not list(system.person.rglob("*.lnk")))

    step("Once more, with a PATH that is longer than a text of NSIS")
    (place / "notes.txt").unlink()
    long_path = ";".join(rf"C:\tools\{number:04}" for number in range(100))
    system.set_path(long_path)
    _expect("Setup succeeds", system.run(older, "/S") == 0)
    _remove(system, place)
    _expect("the PATH is as it was", system.value(r"HKCU\Environment", "Path") == f"REG_EXPAND_SZ {long_path}")
    _expect("the folder is gone", not place.exists())


def _setup(folder: Path, system: Windows, version: str) -> Path:
    step(f"Making Setup {version}")
    program = folder / version
    (program / "_internal").mkdir(parents=True)
    (program / "licenses").mkdir()
    (program / "_internal" / f"of-{version}.txt").touch()
    for name in windows.CARRIED - {"_internal", "licenses"}:
        shutil.copyfile(system.drive / "windows/system32/cmd.exe", program / name)
    made = folder / f"framer-desk-{version}-setup.exe"
    frozen.run(windows.setup_command(Build(ROOT), version, program, ICON, made, target="amd64-unicode"))
    return made


def _remove(system: Windows, place: Path) -> None:
    _expect("uninstalling succeeds", system.run(place / "uninstall.exe", "/S") == 0)
    system.settle()


def _expect(what: str, is_so: bool) -> None:
    if not is_so:
        raise NotReady(f"Not so: {what}.", "look at packaging/windows/framer-desk.nsi.")
    note(what)


if __name__ == "__main__":
    sys.exit(main())
