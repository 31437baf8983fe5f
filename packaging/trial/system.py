"""A minimal Debian in a folder. Commands in it run with an environment that holds nothing of this machine's."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from machine.words import NotReady

PERSON = "person"
HOME = f"/home/{PERSON}"
SECONDS = 900.0


@dataclass(frozen=True)
class System:
    """The Debian at `root`."""

    root: Path

    @classmethod
    def make(cls, root: Path, suite: str) -> "System":
        """Unpack `suite` into `root`. Raises NotReady."""
        run(["debootstrap", "--variant=minbase", suite, root], quiet=True)
        return cls(root)

    def settle(self) -> None:
        """Make it usable: mounts (in a mount namespace of our own, or they would stay), network, a person."""
        # Its /dev is the few devices that debootstrap made; the real one is never mounted there.
        for kind, place in (("proc", "proc"), ("devpts", "dev/pts"), ("tmpfs", "dev/shm")):
            run(["mount", "-t", kind, kind, self.root / place])
        shutil.copyfile("/etc/resolv.conf", self.root / "etc/resolv.conf")
        (self.root / "etc/hosts").write_text("127.0.0.1 localhost\n::1 localhost\n")  # a minimal Debian has none
        self.inside(["useradd", "--create-home", PERSON])
        self._apt(["update"])

    def install(self, *packages: str) -> None:
        """Install packages, by name or by their path in the system, with what they depend on. Raises NotReady."""
        self._apt(["install", "--yes", "--no-install-recommends", *packages])

    def inside(self, command: Sequence[str], *, quiet: bool = False) -> None:
        """Run a command as its administrator. Raises NotReady where it fails."""
        run(self._entered(command, "root"), environ=environment("/root"), quiet=quiet)

    def person(self, command: Sequence[str], variables: Mapping[str, str], *, status: int = 0) -> str:
        """Run a command as the person; gives its standard output. Raises NotReady where it ends otherwise."""
        done = subprocess.run(
            self._entered(command, PERSON), env=environment(HOME) | dict(variables), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=SECONDS,
        )  # fmt: skip
        if done.returncode != status:
            words = f"{' '.join(command)} ended with status {done.returncode} in place of {status}."
            raise NotReady(f"{words}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}", "look at the lines above.")
        return done.stdout

    def start(self, command: Sequence[str], variables: Mapping[str, str]) -> "subprocess.Popen[str]":
        """Start a command as the person, with a pipe from its standard output. It ends with our namespace."""
        return subprocess.Popen(
            self._entered(command, PERSON), env=environment(HOME) | dict(variables), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def _apt(self, words: Sequence[str]) -> None:
        self.inside(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *words], quiet=True)

    def _entered(self, command: Sequence[str], user: str) -> list[str | Path]:
        return ["chroot", f"--userspec={user}:{user}", self.root, *command]


def environment(home: str) -> dict[str, str]:
    """What every command hears of."""
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8"}


def run(
    command: Sequence[str | Path], *, environ: Mapping[str, str] | None = None, quiet: bool = False, told: bool = False
) -> None:
    """Run `command`; `quiet` shows what it says only where it fails, `told`: it has said itself why it failed.

    Raises NotReady where it fails.
    """
    output = subprocess.PIPE if quiet else sys.stderr
    done = subprocess.run(command, env=environ, stdin=subprocess.DEVNULL, stdout=output, stderr=output, text=True)
    if done.returncode != 0:
        said = f"{done.stdout}{done.stderr}\n" if quiet else ""
        words = "The test failed." if told else f"{' '.join(map(str, command))} ended with status {done.returncode}."
        raise NotReady(said + words, "look at the lines above.")
