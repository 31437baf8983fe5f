"""Installs the Debian package in a clean Debian and uses it there as an ordinary user. Linux, as root.

    sudo python3 packaging/smoke_test.py [--suite bookworm] [PACKAGE.deb]

A minimal system is made with debootstrap in a temporary folder, so nothing that happens to be on this machine can help
the package. Passes when the program says its version, its self-test signs in at the sandbox, calls, refreshes and signs
out, a picture of the window is drawn, and removing the package leaves nothing behind.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from machine.words import NotReady, complain, note, step

ROOT = Path(__file__).resolve().parents[1]
PERSON = "person"
USES = (
    ("framer-desk", "--version"),
    ("framer-desk", "diagnose", "--vault", "memory"),
    ("env", "QT_QPA_PLATFORM=offscreen", "framer-desk", "--snapshot", f"/home/{PERSON}/window.png"),
)


def main() -> int:
    """Run the test; gives the exit status."""
    parser = argparse.ArgumentParser(description="Install the Debian package in a clean Debian and use it there.")
    parser.add_argument("package", nargs="?", type=Path, help="the .deb (default: the one in dist/)")
    parser.add_argument("--suite", default="bookworm", help="the Debian release to make (default: bookworm)")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    try:
        if chosen.inside:
            use(chosen.inside, chosen.package)
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
        system = Path(name)
        system.chmod(0o755)
        step(f"Making a minimal Debian {suite} in {system}")
        _run(["debootstrap", "--variant=minbase", suite, system], quiet=True)
        # In namespaces of its own: what is mounted or left running there is gone when it ends, whatever happens, and
        # removing the folder can't reach into anything that is mounted.
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        _run([*enter, sys.executable, __file__, "--inside", system, package.resolve()], told=True)


def use(system: Path, package: Path) -> None:
    """Install `package` in `system`, use it as an ordinary user, remove it. Raises NotReady."""
    # Its /dev is the few devices that debootstrap made; the real one is never mounted there.
    for kind, place in (("proc", "proc"), ("devpts", "dev/pts"), ("tmpfs", "dev/shm")):
        _run(["mount", "-t", kind, kind, system / place])
    shutil.copyfile("/etc/resolv.conf", system / "etc/resolv.conf")
    _inside(system, ["useradd", "--create-home", PERSON])
    _install(system, package)
    for command in USES:
        step(" ".join(command))
        _inside(system, command, user=PERSON)
    note(f"picture: {(system / 'home' / PERSON / 'window.png').stat().st_size} bytes")
    _remove(system)
    note("Passed.")


def _install(system: Path, package: Path) -> None:
    step(f"Installing {package.name}")
    shutil.copyfile(package, system / "tmp" / package.name)
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    _inside(system, [*apt, "update"])
    _inside(system, [*apt, "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}"], quiet=True)


def _remove(system: Path) -> None:
    step("Removing the package")
    _inside(system, ["dpkg", "--purge", "framer-desk"], quiet=True)
    left = [str(path) for path in system.rglob("*framer*desk*") if not path.is_relative_to(system / "home")]
    left = [path for path in left if not path.startswith((f"{system}/tmp/", f"{system}/proc/", f"{system}/var/"))]
    if left:
        raise NotReady(f"Removing the package left {', '.join(left)}.", "look at what writes there.")


def _inside(system: Path, command: Sequence[str], *, user: str = "root", quiet: bool = False) -> None:
    """Run `command` in `system` as `user`, with an environment that holds nothing of this machine's."""
    home = "/root" if user == "root" else f"/home/{user}"
    environ = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8"}
    _run(["chroot", f"--userspec={user}:{user}", str(system), *command], environ=environ, quiet=quiet)


def _run(
    command: Sequence[str | Path], *, environ: dict[str, str] | None = None, quiet: bool = False, told: bool = False
) -> None:
    """Run `command`; `quiet` hides what it says, `told` means that it has said itself why it failed."""
    output = subprocess.DEVNULL if quiet else sys.stderr
    status = subprocess.run(command, env=environ, stdin=subprocess.DEVNULL, stdout=output).returncode
    if status != 0:
        words = "The test failed." if told else f"{' '.join(map(str, command))} ended with status {status}."
        raise NotReady(words, "look at the lines above.")


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
