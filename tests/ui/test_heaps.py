"""Threads share heaps, counted by the C library itself."""

import subprocess
import sys

import pytest

_COUNT = """
import ctypes, sys, threading
from desktop_app.ui import heaps
if sys.argv[1] == "shared":
    assert heaps.share()
ready = threading.Barrier(7)
def work():
    kept = [bytearray(2000) for _ in range(200)]
    ready.wait()
    ready.wait()
    del kept
threads = [threading.Thread(target=work) for _ in range(6)]
for each in threads:
    each.start()
ready.wait()
library = ctypes.CDLL(None)
library.malloc_info(0, ctypes.c_void_p.in_dll(library, "stdout"))
library.fflush(None)
ready.wait()
"""


def _heaps(how: str) -> int:
    run = subprocess.run([sys.executable, "-c", _COUNT, how], capture_output=True, text=True, check=True)
    return run.stdout.count("<heap nr=")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no heaps for threads")
def test_threads_share_two_heaps() -> None:
    assert _heaps("own") > 2
    assert _heaps("shared") <= 2
