"""Writing in batches: the first at once, the next ones together, nothing lost, and those who wait are waited for."""

import logging
import queue
import threading
from collections.abc import Iterator

import pytest

from desktop_app.core import batches as module
from desktop_app.core.batches import AT_ONCE, Batches

PATIENCE = 30.0
BAD = -13


class Sink:
    """Keeps what it gets; `hold` makes it wait until `go_on`."""

    def __init__(self) -> None:
        self.written: queue.SimpleQueue[list[int]] = queue.SimpleQueue()
        self.waited: list[bool] = []
        self.again: float | None = None
        self.ends = 0
        self.late: list[int] = []
        self.at_work = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.batches: Batches[int] = Batches("sink", self.write, self.end)

    def write(self, items: list[int], waited_for: bool) -> float | None:
        self.at_work.set()
        assert self.go_on.wait(PATIENCE)
        if BAD in items:
            raise ZeroDivisionError
        if items or not waited_for:
            self.waited.append(waited_for)
            self.written.put(items)
        return self.again

    def end(self) -> None:
        self.ends += 1
        if self.late:
            self.batches.put(self.late.pop())

    def next(self) -> list[int]:
        return self.written.get(timeout=PATIENCE)


@pytest.fixture
def sink() -> Iterator[Sink]:
    made = Sink()
    yield made
    made.batches.close()


def test_the_first_is_written_at_once_and_those_that_follow_it_together(
    sink: Sink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GATHERED", PATIENCE)
    sink.batches.put(0)
    assert sink.next() == [0]
    for number in (1, 2, 3):
        sink.batches.put(number)
    assert sink.written.empty()
    sink.batches.flush()
    assert (sink.next(), sink.waited) == ([1, 2, 3], [False, True])


def test_what_comes_later_needs_nobody_to_ask_for_it(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GATHERED", 0.001)
    for number in range(20):
        sink.batches.put(number)
        assert sink.next() == [number]
    assert not any(sink.waited)


def test_many_are_written_in_parts_and_in_order(sink: Sink) -> None:
    sink.go_on.clear()
    sink.batches.put(-1)
    assert sink.at_work.wait(PATIENCE)
    for number in range(AT_ONCE + 10):
        sink.batches.put(number)
    sink.go_on.set()
    sink.batches.flush()
    parts = [sink.next() for _ in range(sink.written.qsize())]
    assert [len(part) for part in parts[:2]] == [1, AT_ONCE]
    assert [number for part in parts[1:] for number in part] == list(range(AT_ONCE + 10))


def test_several_threads_lose_nothing_and_nothing_is_left_lying(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GATHERED", 0.0001)

    def put(first: int) -> None:
        for number in range(first, first + 1000):
            sink.batches.put(number)
            if number % 100 == 0:
                sink.batches.flush()

    threads = [threading.Thread(target=put, args=(first,)) for first in (0, 1000, 2000)]
    for thread in threads:
        thread.start()
    found: list[int] = []
    while len(found) < 3000:
        found += sink.next()
    assert sorted(found) == list(range(3000))


@pytest.mark.logs("1 of sink were not written")
def test_what_cannot_be_written_is_told_in_the_log_and_the_next_is(
    sink: Sink, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "framer_desk"):
        sink.batches.put(BAD)
        sink.batches.flush()
    sink.batches.put(14)
    assert sink.next() == [14]
    assert "1 of sink were not written" in caplog.text


def test_it_is_called_again_without_any_where_it_wants_that(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GATHERED", 0.001)
    sink.again = 0.001
    sink.batches.put(1)
    assert (sink.next(), sink.next(), sink.next()) == ([1], [], [])


def test_it_ends_once_all_is_written_and_begins_anew(sink: Sink) -> None:
    for number in range(2):
        sink.batches.put(number)
        sink.batches.close()
        assert (sink.next(), sink.ends) == ([number], number + 1)
    sink.batches.close()
    sink.batches.start()
    sink.batches.close()
    assert sink.ends == 3


def test_what_comes_while_it_ends_is_written_too(sink: Sink) -> None:
    sink.late = [2]
    sink.batches.put(1)
    sink.batches.close()
    assert (sink.next(), sink.next(), sink.ends) == ([1], [2], 2)


def test_those_who_wait_and_those_who_close_do_not_hold_up_each_other(sink: Sink) -> None:
    def use() -> None:
        for number in range(200):
            sink.batches.put(number)
            sink.batches.flush()
            sink.batches.close()

    threads = [threading.Thread(target=use, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert not any(thread.is_alive() for thread in threads)
    found = [number for _ in range(sink.written.qsize()) for number in sink.next()]
    assert sorted(found) == sorted(list(range(200)) * 4)


def test_nobody_waits_where_nothing_ever_came(sink: Sink) -> None:
    sink.batches.flush()
    sink.batches.close()
    assert sink.ends == 0
