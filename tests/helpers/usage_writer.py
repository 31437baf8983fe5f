"""Writes requests into a usage log as a program would: `python -m tests.helpers.usage_writer FILE COUNT LABEL`.

Prints how many are in the file each time some were written. With COUNT 0 it goes on until it is killed.
"""

import itertools
import sys
import time
from pathlib import Path

from desktop_app.core.clock import SystemClock, uptime
from desktop_app.core.settings import Settings
from desktop_app.core.usage.entry import NOTEBOOK, Source, Use
from desktop_app.core.usage.recorder import UsageRecorder
from desktop_app.core.usage.store import UsageStore


def main(file: Path, count: int, label: str) -> None:
    """Write `count` requests, or go on and on."""
    recorder = UsageRecorder(
        UsageStore(file), SystemClock(), fingerprint=lambda secret: b"", days=30,
        thresholds=Settings().alert_thresholds, uptime=uptime,
    )  # fmt: skip
    reader = UsageStore(file)
    if not count:
        recorder.subscribe(lambda: print(reader.newest(), flush=True))
    for number in itertools.count() if not count else range(count):
        use = Use(time.time(), "box", "ada", "GET", "api.example.com", f"/{label}/{number}",
                  source=Source(NOTEBOOK, label), status=200)  # fmt: skip
        recorder.record(lambda _, use=use: use)  # type: ignore[misc]
        if not count:
            time.sleep(0.001)  # what a quick server takes to answer
    recorder.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
