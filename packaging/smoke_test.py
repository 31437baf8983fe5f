"""Installs the Debian package in a clean Debian and uses it there as an ordinary user. Linux, as root.

    sudo python3 packaging/smoke_test.py [--suite bookworm] [PACKAGE.deb]

A minimal system is made with debootstrap in a temporary folder, so nothing that happens to be on this machine can help
the package. Passes when the self-test works with nothing but what the package depends on; when, with a desktop beside
it, the window shows, a sign-in at the sandbox with chromium, a call and a sign-out work; and when nothing is left once
the package is removed, but for the person's own data, which have to be there still. Pictures go to build/smoke.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from machine.words import NotReady, complain, note, step
from trial import desktop, journey, traces
from trial.system import PERSON, System, run

ROOT = Path(__file__).resolve().parents[1]
NAME = "framer-desk"


def main() -> int:
    """Run the test; gives the exit status."""
    parser = argparse.ArgumentParser(description="Install the Debian package in a clean Debian and use it there.")
    parser.add_argument("package", nargs="?", type=Path, help="the .deb (default: the one in dist/)")
    parser.add_argument("--suite", default="bookworm", help="the Debian release to make (default: bookworm)")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    try:
        if chosen.inside:
            use(System(chosen.inside), chosen.package)
        else:
            make_and_enter(chosen.package or _built(), chosen.suite)
    except NotReady as problem:
        complain(problem)
        return 1
    return 0


def make_and_enter(package: Path, suite: str) -> None:
    """Make a minimal Debian `suite` in a temporary folder and use `package` in it. Raises NotReady."""
    _require_tools()
    # Not below /tmp, which may be mounted without devices or programs.
    with tempfile.TemporaryDirectory(prefix="framer-desk-smoke-", dir="/var/tmp") as name:
        root = Path(name)
        root.chmod(0o755)
        step(f"Making a minimal Debian {suite} in {root}")
        System.make(root, suite)
        # In namespaces of its own: what is mounted or left running there is gone when it ends, whatever happens, and
        # removing the folder can't reach into anything that is mounted.
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        run([*enter, sys.executable, __file__, "--inside", root, package.resolve()], told=True)


def use(system: System, package: Path) -> None:
    """Install `package` in `system`, use it as an ordinary user, remove it. Raises NotReady."""
    system.settle()
    inside = f"/tmp/{package.name}"
    shutil.copyfile(package, system.root / inside.lstrip("/"))
    step(f"Installing {package.name}")
    note(f"{_seconds(lambda: system.install(inside)):.1f} s with everything it depends on")
    journey.without_a_desktop(system)

    step("Installing a desktop's parts and chromium beside it")
    system.install(*desktop.PACKAGES)
    installed = [line.lstrip("/") for line in system.person(["dpkg", "--listfiles", NAME], {}).splitlines()]
    installed = [path for path in installed if not (system.root / path).is_dir()]
    system.inside(["dpkg", "--remove", NAME], quiet=True)
    before = traces.listing(system.root)
    note(f"{_seconds(lambda: system.inside(['dpkg', '--install', inside], quiet=True)):.1f} s to install it alone")
    journey.with_a_desktop(system, ROOT / "build" / "smoke")

    step("Removing the package")
    system.inside(["dpkg", "--purge", NAME], quiet=True)
    shutil.rmtree(system.root / journey.HELPERS)
    _look_for_traces(system, before, installed)
    note("Passed.")


def _look_for_traces(system: System, before: set[str], installed: list[str]) -> None:
    home = system.root / "home" / PERSON
    found = [
        *traces.left(before, traces.listing(system.root), installed),
        *traces.misplaced(home),
        *traces.readable_by_others(home),
        *(str(path) for path in (system.root / "tmp").iterdir() if "framer" in path.name and path.suffix != ".deb"),
    ]
    if found:
        raise NotReady(f"Traces of the package: {', '.join(found)}.", "look at what writes there.")
    kept = sum(path.is_file() for folder in traces.OWN_FOLDERS for path in (home / folder / NAME).rglob("*"))
    if not kept:
        raise NotReady("Purging the package took the person's data.", "leave home folders alone.")
    note(f"nothing is left outside of the person's own folders, where {kept} files stayed")


def _seconds(work: Callable[[], None]) -> float:
    started = time.monotonic()
    work()
    return time.monotonic() - started


def _built() -> Path:
    packages = sorted((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        raise NotReady("There is no Debian package in dist/.", "python3 packaging/build.py linux")
    return packages[-1]


def _require_tools() -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        raise NotReady("This test makes and enters a system of its own, which needs Linux and root.", "use sudo.")
    for tool, package in (("debootstrap", "debootstrap"), ("unshare", "util-linux")):
        if not shutil.which(tool):
            raise NotReady(f"{tool} is not on this machine.", f"sudo apt-get install {package}")


if __name__ == "__main__":
    sys.exit(main())
