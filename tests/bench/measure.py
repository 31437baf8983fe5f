"""Numbers that can be compared: both sides measured in turn, on the same machine, in the same minute."""

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Row:
    """One line of the table. `ours` and `theirs` in `unit`; `goal` in words; `met` None where there is no goal."""

    what: str
    ours: float
    unit: str
    theirs: float | None = None
    against: str = ""
    goal: str = ""
    met: bool | None = None

    @property
    def ratio(self) -> float | None:
        """Ours divided by theirs."""
        return self.ours / self.theirs if self.theirs else None


def alternate(runs: int, *sides: Callable[[], float]) -> list[float]:
    """The median of each side after `runs` rounds in turn. The first round warms caches and is not counted."""
    samples: list[list[float]] = [[] for _ in sides]
    for number in range(runs + 1):
        for side, taken in zip(sides, samples, strict=True):
            value = side()
            if number:
                taken.append(value)
    return [median(taken) for taken in samples]


def process_seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    """How long a whole process takes, in seconds. Raises AssertionError when it fails."""
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    seconds = time.perf_counter() - started
    assert done.returncode == 0, f"{command[:3]} ended with {done.returncode}: {done.stderr[-2000:]}"
    return seconds


def cpu_seconds(pid: int) -> float:
    """The processor time that a process has used so far, all threads, to the nanosecond (Linux)."""
    stats = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(stat.read_text().split()[0]) for stat in stats) / 1e9


def resident_megabytes(pid: int) -> float:
    """The resident memory of a process."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def proportional_megabytes(pid: int) -> float:
    """The memory of a process, where what several share counts in equal parts (Linux)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))


def table(rows: Sequence[Row]) -> str:
    """The rows as text."""
    heads = ("", "ours", "theirs", "ratio", "goal", "")
    lines = [heads, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def _cells(row: Row) -> tuple[str, str, str, str, str, str]:
    theirs = f"{row.theirs:.2f} {row.unit} ({row.against})" if row.theirs is not None else ""
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
    met = {None: "", True: "met", False: "MISSED"}[row.met]
    return row.what, f"{row.ours:.2f} {row.unit}", theirs, ratio, row.goal, met
