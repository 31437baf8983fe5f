"""Child processes of tests: found or the test fails loudly, read with a deadline, always ended by their id."""

import contextlib
import os
import selectors
import shutil
import signal
import subprocess
import time
from collections.abc import Container, Iterator
from pathlib import Path
from typing import IO

# The Debian package that brings each tool; `packaging/bootstrap.py test` installs them all.
_PACKAGES = {
    "Xvfb": "xvfb",
    "chromedriver": "chromium-driver",
    "chromium": "chromium",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "import": "imagemagick",
    "node": "nodejs",
    "npm": "npm",
    "unshare": "util-linux",
    "xdotool": "xdotool",
}


def require_tool(name: str) -> str:
    """The path of an installed program. Raises AssertionError that names the package which has it."""
    path = shutil.which(name)
    assert path, f"{name} is missing: install the package {_PACKAGES.get(name, name)}"
    return path


def read_line(process: "subprocess.Popen[str]", *, seconds: float) -> str:
    """The next line of a child's standard output, without its end.

    Raises AssertionError with what the child said on standard error when none came in `seconds`.
    """
    return _line(process, process.stdout, seconds)


def read_error_line(process: "subprocess.Popen[str]", *, seconds: float) -> str:
    """The next line of a child's standard error, as `read_line`."""
    return _line(process, process.stderr, seconds)


def _line(process: "subprocess.Popen[str]", stream: IO[str] | None, seconds: float) -> str:
    assert stream is not None, "start the process with a pipe"
    deadline = time.monotonic() + seconds
    line = b""
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        while not line.endswith(b"\n") and selector.select(max(0.0, deadline - time.monotonic())):
            byte = os.read(stream.fileno(), 1)
            if not byte:
                break
            line += byte
    assert line.endswith(b"\n"), f"{process.args!r} said {line!r}, no whole line in {seconds} s: {_last_words(process)}"
    return line.decode().rstrip("\r\n")


def _last_words(process: "subprocess.Popen[str]") -> str:
    end(process)
    return process.stderr.read()[-2000:] if process.stderr else ""


def end(process: "subprocess.Popen[str]", *, seconds: float = 10) -> int:
    """Ask a child to end, make it end after `seconds`, and give its exit status."""
    if process.stdin:
        with contextlib.suppress(OSError):
            process.stdin.close()
    if process.poll() is None:
        process.terminate()
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait(seconds)


@contextlib.contextmanager
def ended(process: "subprocess.Popen[str]") -> Iterator["subprocess.Popen[str]"]:
    """The child while the block lasts; ended and its pipes closed after it, whatever happens."""
    try:
        yield process
    finally:
        end(process)
        _close(process.stdout)
        _close(process.stderr)


def _close(stream: IO[str] | None) -> None:
    if stream:
        stream.close()


def children(pid: int | None = None, *, below_all_but: Container[str] = ()) -> list[int]:
    """The ids of the living descendants of a process (of this one when `pid` is None), nearest first. Linux only.

    The children of programs named in `below_all_but` are left out.
    """
    found: list[int] = []
    waiting = [os.getpid() if pid is None else pid]
    while waiting:
        parent = waiting.pop(0)
        with contextlib.suppress(OSError):  # it ended meanwhile
            for task in Path(f"/proc/{parent}/task").glob("*/children"):
                kids = [int(word) for word in task.read_text().split()]
                found += kids
                waiting += [kid for kid in kids if _name(kid) not in below_all_but]
    return found


def _name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""


def interrupt(process: "subprocess.Popen[str]") -> None:
    """What Ctrl-C in a terminal does to the program."""
    process.send_signal(signal.SIGINT)


def alive_with(name: str, value: str) -> dict[int, str]:
    """Running processes whose environment has this value: id -> command line. Linux only."""
    wanted = os.fsencode(f"{name}={value}")
    found: dict[int, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it ended meanwhile, or it is another person's
            if wanted in (folder / "environ").read_bytes().split(b"\0"):
                found[int(folder.name)] = os.fsdecode((folder / "cmdline").read_bytes().replace(b"\0", b" "))
    return found


@contextlib.contextmanager
def group_ended(process: "subprocess.Popen[str]") -> Iterator["subprocess.Popen[str]"]:
    """As `ended`, for a child that leads a session of its own: all that it started ends with it."""
    try:
        with ended(process):
            yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
