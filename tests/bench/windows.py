"""Start, idleness and memory of the window, on a screen of its own."""

import subprocess
import sys
import time
from collections.abc import Iterator

from tests.bench.measure import Row, alternate, cpu_seconds, resident_megabytes
from tests.helpers.processes import ended, read_line
from tests.helpers.program import COMMAND, Program
from tests.helpers.xvfb import start_xvfb

_STARTS = 9
_SETTLE, _IDLE = 4.0, 10.0  # seconds


def window_rows(program: Program) -> Iterator[Row]:
    """First paint against a bare window, then processor time and memory of the window left alone."""
    with start_xvfb(1600, 1000) as screen:
        environment = program.environment | screen.environment
        ours, bare = alternate(
            _STARTS,
            lambda: _first_paint([sys.executable, "-m", "tests.bench.probes.our_window"], environment),
            lambda: _first_paint([sys.executable, "-m", "tests.bench.probes.bare_window"], environment),
        )
        yield Row("start to first paint", ours * 1e3, "ms", bare * 1e3, "bare PySide6 window",
                  "1.5 x, under 300 ms", ours <= 1.5 * bare and ours < 0.3)  # fmt: skip
        cpu, memory = _left_alone([COMMAND], environment)
        bare_cpu, bare_memory = _left_alone([sys.executable, "-m", "tests.bench.probes.bare_window"], environment)
        yield Row("idle for 10 s, at home: processor", cpu * 1e3, "ms", bare_cpu * 1e3, "bare window",
                  "under 1 ms", cpu < 0.001)  # fmt: skip
        yield Row("idle: resident memory", memory, "MB", bare_memory, "bare window", "at most 110 MB", memory <= 110)
        program.run("signin", "sandbox").done()
        cpu, memory = _left_alone([COMMAND], environment)
        yield Row("idle for 10 s, countdown in sight: processor", cpu * 1e3, "ms", None, "", "under 10 ms", cpu < 0.010)
        yield Row("idle, signed in: resident memory", memory, "MB", None, "", "at most 110 MB", memory <= 110)


def _first_paint(command: list[str], environment: dict[str, str]) -> float:
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with ended(process):
        return float(read_line(process, seconds=30)) - started


def _left_alone(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Processor seconds that the running program uses while nobody touches it, and its memory in megabytes."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with ended(process):
        time.sleep(_SETTLE)  # until it has painted and read what it wants to read
        before = cpu_seconds(process.pid)
        time.sleep(_IDLE)
        assert process.poll() is None, process.stderr and process.stderr.read()
        return cpu_seconds(process.pid) - before, resident_megabytes(process.pid)
