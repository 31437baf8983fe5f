"""What is on the screen of an X server, read from its own memory: seen as soon as it is there."""

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.processes import ended, require_tool
from tests.helpers.xvfb import Screen

_WIDTH, _HEIGHT = 1440, 900  # of the windows that are watched, which lie in the upper left corner
_EVERY = 20  # pixels between two rows that are looked at
_LOOK = 0.002  # seconds


class Framebuffer:
    """The memory of a screen in the format of xwd."""

    def __init__(self, memory: mmap.mmap) -> None:
        """memory: of the whole file, which the server goes on writing."""
        header = struct.unpack(">25I", memory[:100])
        self._memory = memory
        self._begin = header[0] + 12 * header[19]  # after the header and its colours
        self._row = header[12]

    def sample(self) -> bytes:
        """Some rows of pixels, four bytes each."""
        starts = range(self._begin, self._begin + _HEIGHT * self._row, _EVERY * self._row)
        return b"".join(self._memory[start : start + 4 * _WIDTH] for start in starts)

    def until_changed(self, before: bytes, part: float, seconds: float) -> None:
        """Wait until more than `part` of the pixels differ from `before`. Raises TimeoutError."""
        self._until(lambda now: now != before and _different(now, before) > part, seconds)

    def until_back(self, before: bytes, seconds: float) -> None:
        """Wait until the screen is as it was `before`, but for a pointer. Raises TimeoutError."""
        self._until(lambda now: now == before or _different(now, before) < 0.01, seconds)

    def _until(self, holds: Callable[[bytes], bool], seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not holds(self.sample()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"the screen did not change as expected in {seconds} s")
            time.sleep(_LOOK)


@contextmanager
def watched_screen(width: int, height: int) -> Iterator[tuple[Screen, Framebuffer]]:
    """Run an X server whose memory can be read, while the block lasts."""
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        reading, writing = os.pipe()
        size = f"{width}x{height}x24"
        process = subprocess.Popen(
            [require_tool("Xvfb"), "-displayfd", str(writing), "-screen", "0", size, "-dpi", "96",
             "-nolisten", "tcp", "-noreset", "-fbdir", folder],
            pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            text=True,
        )  # fmt: skip
        os.close(writing)
        with ended(process), os.fdopen(reading) as stream:
            number = stream.readline().strip()
            with (
                Path(folder, "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory,
            ):
                yield Screen(f":{number}"), Framebuffer(memory)


def _different(one: bytes, other: bytes) -> float:
    pairs = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
    return sum(a != b for a, b in pairs) / (len(one) // 4)
