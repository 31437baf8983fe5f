"""From the start of a program to its first painted window and to the first key that it answers, seen from outside.

What is on the screen is read from Xvfb's own memory, so any program can be watched: this one from source, the frozen
one (the folder in FRAMER_DESK_FROZEN, where it is set), a bare PySide6 window, and an empty chromium window, the
floor of every Electron client.
"""

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import desktop_app
from tests.bench.measure import Row, proportional_megabytes
from tests.bench.probes.framebuffer import Framebuffer, watched_screen
from tests.helpers.processes import children, ended, require_tool
from tests.helpers.program import COMMAND, Program
from tests.helpers.xvfb import Screen

_STARTS = 5
_SETTLE = 4.0  # seconds
_PAINTED, _ANSWERED = 0.5, 0.3  # parts of the window that have to change
_PATIENCE, _LONGEST = 0.1, 60.0  # seconds
_RESOURCES = Path(desktop_app.__path__[0]).parent / "resources"


@dataclass(frozen=True)
class _Side:
    """A program to be started. folders: its files. key: what it answers to by painting most of its window anew, ""
    for none.
    """

    name: str
    command: Sequence[str]
    folders: Sequence[Path]
    key: str = ""


@dataclass(frozen=True)
class _Times:
    """Seconds from the start. key: until the first key was answered, 0 where none was pressed."""

    paint: float
    key: float


def start_rows(program: Program) -> Iterator[Row]:
    """Both times of ours, warm and cold, against a bare window and against chromium; memory when left alone."""
    with (
        watched_screen(1600, 1000) as (screen, framebuffer),
        tempfile.TemporaryDirectory(prefix="chromium-") as profile,
    ):
        environment = program.environment | screen.environment
        bare, chromium = _bare(), _chromium(profile)
        ours = [
            _Side("source", [COMMAND], (*_python(), Path(desktop_app.__path__[0]), _RESOURCES), "ctrl+k"),
            *_frozen(),
        ]
        start = _starter(screen, framebuffer, environment)
        for temperature, prepare in (("warm", _nothing), ("cold", _evict)):
            times = _alternate([*ours, bare, chromium], start, prepare)
            for side in ours:
                yield from _compared(f"{side.name}, {temperature}", times[side.name], times["bare"], times["chromium"])
        kept = {side.name: _memory(side.command, environment) for side in (*ours, bare, chromium)}
        for side in ours:
            yield Row(f"{side.name}: memory when left alone", kept[side.name], "MB", kept["chromium"],
                      "empty chromium window", "under 0.35 x", kept[side.name] < 0.35 * kept["chromium"])  # fmt: skip
        yield Row("bare window: memory when left alone", kept["bare"], "MB")


def _compared(name: str, ours: _Times, bare: _Times, chromium: _Times) -> Iterator[Row]:
    for what, mine, theirs in (("first paint", ours.paint, bare.paint), ("first key", ours.key, bare.key)):
        yield Row(f"{name}: to {what}", mine * 1e3, "ms", theirs * 1e3, "bare PySide6 window",
                  "at most 1.5 x", mine <= 1.5 * theirs)  # fmt: skip
    yield Row(f"{name}: to first paint", ours.paint * 1e3, "ms", chromium.paint * 1e3, "empty chromium window",
              "under 0.8 x", ours.paint < 0.8 * chromium.paint)  # fmt: skip


def _bare() -> _Side:
    return _Side("bare", [sys.executable, "-m", "tests.bench.probes.bare_keys"], _python(), "k")


def _python() -> tuple[Path, Path]:
    """The environment with PySide6, and the Python below it: a frozen program has all of that in its own folder."""
    return Path(sys.prefix), Path(sysconfig.get_path("stdlib"))


def _chromium(profile: str) -> _Side:
    flags = ("--no-sandbox", "--no-first-run", "--disable-background-networking", "--window-position=0,0",
             "--window-size=1440,900", f"--user-data-dir={profile}")  # fmt: skip
    return _Side("chromium", [require_tool("chromium"), *flags, "about:blank"], [Path("/usr/lib/chromium")])


def _frozen() -> list[_Side]:
    if not (folder := os.environ.get("FRAMER_DESK_FROZEN", "")):
        return []
    return [_Side("frozen", [str(Path(folder) / "framer-desk")], [Path(folder)], "ctrl+k")]


def _alternate(
    sides: Sequence[_Side], start: Callable[[_Side], _Times], prepare: Callable[[_Side], None]
) -> dict[str, _Times]:
    """The medians of each side after some rounds in turn; a first one warms up and is not counted."""
    taken: dict[str, list[_Times]] = {side.name: [] for side in sides}
    for number in range(_STARTS + 1):
        for side in sides:
            prepare(side)
            times = start(side)
            if number:
                taken[side.name].append(times)
    return {
        name: _Times(median(one.paint for one in times), median(one.key for one in times))
        for name, times in taken.items()
    }


def _starter(screen: Screen, framebuffer: Framebuffer, environment: dict[str, str]) -> Callable[[_Side], _Times]:
    def start(side: _Side) -> _Times:
        empty = framebuffer.sample()
        started = time.monotonic()
        with ended(_started(side.command, environment)):
            framebuffer.until_changed(empty, _PAINTED, _LONGEST)
            paint = time.monotonic() - started
            key = 0.0
            if side.key:
                painted = framebuffer.sample()
                window = screen.xdotool("search", "--onlyvisible", "--name", ".*").split()[-1]
                screen.xdotool("windowfocus", window)
                _press_until_answered(screen, side.key, framebuffer, painted)
                key = time.monotonic() - started
        framebuffer.until_back(empty, _LONGEST)
        return _Times(paint, key)

    return start


def _press_until_answered(screen: Screen, key: str, framebuffer: Framebuffer, before: bytes) -> None:
    """Press as somebody does who is impatient. Raises TimeoutError."""
    deadline = time.monotonic() + _LONGEST
    while True:
        screen.xdotool("key", key)
        try:
            return framebuffer.until_changed(before, _ANSWERED, _PATIENCE)
        except TimeoutError:
            if time.monotonic() > deadline:
                raise


def _memory(command: Sequence[str], environment: dict[str, str]) -> float:
    """Megabytes of the program and all of its processes when nobody touches it; what is shared counts in parts."""
    with ended(_started(command, environment)) as process:
        time.sleep(_SETTLE)  # until it has painted and read what it wants to read
        return sum(proportional_megabytes(pid) for pid in (process.pid, *children(process.pid)))


def _started(command: Sequence[str], environment: dict[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)


def _nothing(side: _Side) -> None:
    """Leave in memory what is there."""


def _evict(side: _Side) -> None:
    """Have the system forget the files of a program, as after the start of the computer. Files in use stay: while other
    programs run from the same folders, nothing is cold.
    """
    for path in (path for folder in side.folders for path in folder.rglob("*")):
        with suppress(OSError), path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
