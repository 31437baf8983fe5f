"""Python's garbage is collected in the interface's thread only.

Cyclic garbage may hold Qt objects, and Python collects it in whichever thread happens to allocate next. A QTimer that
is destroyed by a worker thread brings the program down, so while the window is there, collecting by itself is off and
`tidy` does it, at the end of each task of the window: after work there is garbage, and without work there is none.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_thresholds: tuple[int, ...] = ()


@contextmanager
def collected_here() -> Iterator[None]:
    """Within the block garbage is collected by `tidy` alone. For the interface's thread."""
    global _thresholds
    _thresholds = gc.get_threshold()
    gc.disable()
    try:
        yield
    finally:
        _thresholds = ()
        gc.enable()


def tidy() -> None:
    """Collect what Python would have collected by now: the oldest generation that has reached its threshold."""
    for generation in reversed(range(len(_thresholds))):
        if gc.get_count()[generation] > _thresholds[generation]:
            gc.collect(generation)
            return
