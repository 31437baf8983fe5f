"""Which system packages are missing, and installing them with apt-get where that is possible.

apt-get is used as root, or through sudo when sudo asks for no password. Everywhere else the person is told the exact
command, because a program that stops in the middle to ask for a password is worse than one that says what to type.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from machine.words import NotReady, note, step

APT_LISTS = Path("/var/lib/apt/lists")

# Programs the tests start -> the Debian package that has them. Any one of the programs will do.
TEST_TOOLS: Mapping[tuple[str, ...], str] = {
    ("Xvfb",): "xvfb",
    ("xdotool",): "xdotool",
    ("import",): "imagemagick",
    ("chromium",): "chromium",
    ("chromedriver",): "chromium-driver",
    ("gnome-keyring-daemon",): "gnome-keyring",
    ("dbus-daemon",): "dbus-daemon",
    ("dbus-run-session",): "dbus",
    ("curl",): "curl",
    ("git",): "git",
    ("ip",): "iproute2",
    ("makensis",): "nsis",
    ("mandoc",): "mandoc",
    ("shellcheck",): "shellcheck",
    ("/usr/libexec/at-spi-bus-launcher", "at-spi-bus-launcher"): "at-spi2-core",
}


def missing_tools(
    tools: Mapping[tuple[str, ...], str] = TEST_TOOLS, which: Callable[[str], str | None] = shutil.which
) -> list[str]:
    """Debian packages for those of `tools` that aren't on this machine; sorted, each once."""
    return sorted({package for names, package in tools.items() if not any(which(name) for name in names)})


def venv_package(version: tuple[int, int], is_default: bool) -> str:
    """The Debian package that completes venv: `python3-venv` for the system's default Python, else `python3.N-venv`."""
    return "python3-venv" if is_default else f"python{version[0]}.{version[1]}-venv"


def apt_prefix(
    euid: int, which: Callable[[str], str | None], sudo_is_silent: Callable[[], bool]
) -> tuple[str, ...] | None:
    """What has to stand before `apt-get` here: nothing for root, `sudo -n` where it works, None where neither does."""
    if not which("apt-get"):
        return None
    if euid == 0:
        return ()
    if which("sudo") and sudo_is_silent():
        return ("sudo", "-n")
    return None


def apt_command(prefix: Sequence[str], *arguments: str) -> list[str]:
    """A full apt-get command that asks nothing. `env` carries the variable through sudo."""
    return [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *arguments]


def by_hand_command(packages: Sequence[str], *, has_apt: bool) -> str:
    """What a person has to do to get Debian `packages`, on a Debian or elsewhere."""
    names = " ".join(packages)
    return f"sudo apt-get install --no-install-recommends {names}" if has_apt else f"install what Debian calls {names}"


def install(packages: Iterable[str], reason: str) -> None:
    """Install Debian `packages`, or raise NotReady with the command that would. `reason`: what they are for."""
    names = sorted(set(packages))
    if not names:
        return
    prefix = apt_prefix(_euid(), shutil.which, _sudo_is_silent)
    by_hand = by_hand_command(names, has_apt=shutil.which("apt-get") is not None)
    if prefix is None:
        raise NotReady(f"Missing on this machine, {reason}: {', '.join(names)}.", by_hand)
    step(f"Installing {', '.join(names)} ({reason})")
    command = apt_command(prefix, "install", "--yes", "--no-install-recommends", *names)
    # A machine without package lists can't install anything; old lists name files that are gone.
    if not _has_lists() or not _succeeds(command, quiet=True):
        _succeeds(apt_command(prefix, "update"), quiet=False)
        if not _succeeds(command, quiet=False):
            raise NotReady(f"apt-get could not install {', '.join(names)}; what it said is above.", by_hand)


def _has_lists() -> bool:
    return any(APT_LISTS.glob("*_Packages*"))


def _succeeds(command: Sequence[str], *, quiet: bool) -> bool:
    """Run `command`; a quiet one shows its output only as a note that it will be tried again."""
    # Standard output belongs to the checks, so apt's goes to standard error.
    result = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if result.returncode != 0 and not quiet:
        for line in result.stdout.splitlines()[-20:]:
            note(line)
    return result.returncode == 0


def _euid() -> int:
    return os.geteuid() if hasattr(os, "geteuid") else -1


def _sudo_is_silent() -> bool:
    return _succeeds(["sudo", "-n", "true"], quiet=True)
