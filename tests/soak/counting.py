"""What a program holds at a moment: memory, tasks, timers, widgets, threads, open files, sockets, child processes."""

import asyncio
import gc
import os
import threading
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.bench.measure import resident_megabytes
from tests.helpers.processes import children


@dataclass(frozen=True)
class Holdings:
    """Numbers of a moment; memory in megabytes (resident)."""

    memory: float
    objects: int
    tasks: int
    timers: int
    widgets: int
    threads: int
    files: int
    sockets: int
    processes: int

    def more_than(self, before: "Holdings", slack: int = 2) -> dict[str, tuple[int, int]]:
        """What there is more of than before, by more than `slack`: name, then before and now. Not memory, objects."""
        mine, other = asdict(self), asdict(before)
        return {
            name: (other[name], mine[name])
            for name in ("tasks", "timers", "widgets", "threads", "files", "sockets", "processes")
            if mine[name] > other[name] + slack
        }


def holdings() -> Holdings:
    """What this process holds now, garbage not counted."""
    gc.collect()
    gc.collect()
    live = gc.get_objects()
    timers = [each for each in live if isinstance(each, QTimer) and isValid(each) and each.isActive()]
    opened = [_target(each) for each in Path("/proc/self/fd").iterdir()]
    return Holdings(
        memory=resident_megabytes(os.getpid()),
        objects=len(live),
        tasks=len(asyncio.all_tasks()),
        timers=len(timers),
        widgets=len(QApplication.allWidgets()),
        threads=threading.active_count(),
        files=sum(1 for each in opened if each.startswith("/")),
        sockets=sum(1 for each in opened if each.startswith("socket:") and each not in _netlink()),
        processes=len(children(os.getpid())),
    )


def _netlink() -> set[str]:
    """Sockets to the kernel: GLib's watch over the network opens one when Qt asks for it, and never closes it."""
    lines = Path("/proc/self/net/netlink").read_text().splitlines()[1:]
    return {f"socket:[{line.split()[-1]}]" for line in lines}


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:  # the folder itself was open while it was read
        return ""
