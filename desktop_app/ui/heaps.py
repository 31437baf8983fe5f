"""The threads of the window share two of the C library's heaps.

glibc gives almost every thread a heap of its own, and what is let go in one is not used for another: over hours of use
the program grew by some ten megabytes. The threads here wait for disks and networks, so they have little to wait for
at a shared heap.
"""

import sys
from typing import Final

_ARENA_MAX: Final = -8
"""M_ARENA_MAX of glibc's malloc.h."""
_HEAPS: Final = 2


def share() -> bool:
    """Have threads that start from now on share heaps; gives whether that is possible here."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes  # it is loaded late, when the window is painted

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return bool(mallopt and mallopt(_ARENA_MAX, _HEAPS))
