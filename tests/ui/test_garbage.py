"""Garbage of the window is collected in its own thread, and is collected."""

import gc
import threading
import weakref

from desktop_app.ui import garbage


class Ring:
    def __init__(self) -> None:
        self.myself = self


def test_only_tidy_collects() -> None:
    threads: list[int] = []

    def finished(ring: object) -> None:
        threads.append(threading.get_ident())

    with garbage.collected_here():
        watched = weakref.ref(Ring(), finished)
        worker = threading.Thread(target=lambda: [Ring() for _ in range(5000)])
        worker.start()
        worker.join()
        assert watched() is not None  # far over the threshold, and in another thread
        garbage.tidy()
    assert watched() is None
    assert threads == [threading.get_ident()]


def test_afterwards_python_collects_by_itself_again() -> None:
    gc.enable()
    with garbage.collected_here():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()  # as it is for every test of the window


def test_tidy_outside_does_nothing() -> None:
    watched = weakref.ref(Ring())
    [Ring() for _ in range(5000)]
    garbage.tidy()
    assert watched() is not None
