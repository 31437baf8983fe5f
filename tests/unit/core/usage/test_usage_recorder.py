"""The writer: nothing waits for it, nothing is lost by it, and what it can't do it says in the log."""

import json
import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core import batches
from desktop_app.core.clock import FixedClock
from desktop_app.core.redact import Secret
from desktop_app.core.usage.entry import Use
from desktop_app.core.usage.events import News
from desktop_app.core.usage.recorder import Fingerprint, UsageRecorder
from desktop_app.core.usage.store import UsageStore
from desktop_app.core.usage.token_history import token_history
from tests.unit.core.usage.samples import DAY, NOON, use

Made = Callable[..., UsageRecorder]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "usage.sqlite3"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def made(path: Path, clock: FixedClock) -> Iterator[Made]:
    recorders = []

    def make(*, days: int = 30, uptime: Callable[[], float] = clock.monotonic, **thresholds: int) -> UsageRecorder:
        recorders.append(
            UsageRecorder(
                UsageStore(path), clock, fingerprint=fingerprint, days=days, thresholds=thresholds, uptime=uptime
            )
        )
        return recorders[-1]

    yield make
    for each in recorders:
        each.close()


def fingerprint(secret: Secret) -> bytes:
    return f"digest {len(secret)}".encode()


def making(row: Use) -> Callable[[Fingerprint], Use]:
    return lambda _: row


def test_everything_is_there_once_it_is_flushed_or_closed(made: Made, path: Path) -> None:
    recorder = made()
    for number in range(700):
        recorder.record(making(use(NOON + number, path=f"/{number}")))
    recorder.flush()
    assert UsageStore(path).counts().total == 700
    recorder.record(making(use(NOON + 700)))
    recorder.close()
    assert [each.at for each in UsageStore(path).page(limit=2)] == [NOON + 700, NOON + 699]


def test_it_can_be_used_again_after_it_was_closed(made: Made, path: Path) -> None:
    recorder = made()
    for _ in range(2):
        recorder.record(making(use()))
        recorder.close()
    assert UsageStore(path).newest() == 2


def test_switched_off_it_makes_no_file(made: Made, path: Path) -> None:
    recorder = made(days=0)
    recorder.record(making(use()))
    recorder.note(News("issued", "box", "ada", NOON))
    recorder.close()
    assert not path.exists()


def test_tokens_are_kept_as_digests_with_their_history(made: Made, path: Path) -> None:
    recorder = made()
    old, new = Secret("the-first-token"), Secret("the-second-token!")
    recorder.note(News("issued", "box", "ada", NOON, old, details={"subject": "ada"}))
    recorder.record(lambda digest: use(NOON + 1, token=digest(old)))
    recorder.record(lambda digest: use(NOON + 2, token=digest(old), status=401))
    recorder.record(lambda digest: use(NOON + 3, token=digest(old), stopped=True))
    recorder.note(News("refreshed", "box", "ada", NOON + 4, new, old))
    recorder.note(News("revoked", "box", "ada", NOON + 5, new))
    recorder.close()
    second, first = token_history(UsageStore(path), "box")
    assert [event.kind for event in first.events] == ["issued", "refreshed"]
    assert (first.uses, first.refused, first.first_use, first.last_use) == (2, 1, NOON + 1, NOON + 2)
    assert ([event.kind for event in second.events], second.uses) == (["refreshed", "revoked"], 0)
    assert token_history(UsageStore(path), "other") == []
    kept = b"".join(each.read_bytes() for each in path.parent.iterdir())
    assert b"the-first" not in kept
    assert b"the-second" not in kept


def test_old_days_go_while_it_writes(made: Made, path: Path, clock: FixedClock) -> None:
    recorder = made()

    def left(*added: Use) -> int:
        UsageStore(path).add(added)
        recorder.record(making(use()))
        recorder.flush()
        return UsageStore(path).counts().total

    assert left(use(NOON - 31 * DAY), use(NOON - 2 * DAY)) == 2
    assert left() == 3
    assert left(use(NOON - 32 * DAY)) == 5  # it looks again after an hour
    clock.advance(3601)
    assert left() == 5


def test_listeners_hear_of_every_writing_until_they_leave(made: Made) -> None:
    heard = threading.Event()
    recorder = made()
    leave = recorder.subscribe(heard.set)
    recorder.record(making(use()))
    recorder.flush()
    assert heard.is_set()
    heard.clear()
    leave()
    recorder.record(making(use()))
    recorder.flush()
    assert not heard.is_set()


def test_a_jump_of_the_clock_is_an_event(made: Made, path: Path, clock: FixedClock) -> None:
    uptime = [1000.0]
    recorder = made(uptime=lambda: uptime[0], clock=300)
    recorder.record(making(use()))
    recorder.flush()
    clock.advance(10)
    uptime[0] += 10
    recorder.record(making(use()))
    recorder.flush()
    assert UsageStore(path).events() == []
    clock.advance(-4000)
    recorder.record(making(use()))
    recorder.flush()
    (event,) = UsageStore(path).events()
    assert (event.kind, event.details) == ("clock", {"seconds": -4000.0})
    assert [alert.rule for alert in recorder.raised] == ["clock"]


def test_requests_of_the_future_tell_that_the_clock_went_back(made: Made, path: Path) -> None:
    UsageStore(path).add([use(NOON + 4000)])
    recorder = made(clock=300)
    recorder.record(making(use()))
    recorder.close()
    assert [(alert.rule, alert.cause) for alert in recorder.raised] == [("clock", "back")]


def test_a_broken_file_breaks_nothing_and_is_told_in_the_log(
    made: Made, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_bytes(b"no database" * 1000)
    recorder = made()
    with caplog.at_level(logging.INFO, "framer_desk"):
        recorder.record(making(use()))
        recorder.close()
    assert "usage_unreadable" in caplog.text


def test_more_than_may_wait_is_lost_and_told(
    made: Made, path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "WAITING_MOST", 3)
    recorder, go_on, at_work = made(), threading.Event(), threading.Event()

    def slow(_: Fingerprint) -> Use:
        at_work.set()
        assert go_on.wait(30)
        return use()

    recorder.record(slow)
    assert at_work.wait(30)
    for _ in range(5):
        recorder.record(making(use()))
    go_on.set()
    with caplog.at_level(logging.INFO, "framer_desk"):
        recorder.close()
    assert UsageStore(path).counts().total == 4
    assert "2 requests are not in the usage log" in caplog.text


@pytest.mark.logs("the usage log misses a request")
def test_a_request_that_cannot_be_written_down_takes_no_other_along(made: Made, path: Path) -> None:
    def broken(_: Fingerprint) -> Use:
        raise ValueError

    recorder = made()
    for each in (making(use()), broken, making(use())):
        recorder.record(each)
    recorder.close()
    assert UsageStore(path).counts().total == 2


def test_alerts_say_whose_they_are_once(made: Made, path: Path) -> None:
    recorder = made(refusals=3)
    for number in range(8):
        recorder.record(making(use(NOON - 8 + number, status=401)))
        recorder.flush()
    (alert,) = recorder.raised
    assert (alert.rule, alert.profile, alert.account, alert.count) == ("refusals", "box", "ada", 3)
    assert json.dumps(dict(alert.evidence))


def test_a_log_that_is_cleared_before_it_was_looked_at(made: Made, path: Path) -> None:
    def clear() -> None:  # as another program may, just after the writing
        UsageStore(path).clear("box")

    recorder = made(burst=10, refusals=1, hours=1, sources=1, expired=1)
    stop = recorder.subscribe(clear)
    for _ in range(3):
        recorder.record(making(use(status=401)))
    recorder.flush()
    stop()
    assert recorder.raised == []
    recorder.record(making(use(status=401)))
    recorder.flush()
    assert [(alert.rule, alert.count) for alert in recorder.raised] == [("refusals", 1)]
    assert UsageStore(path).counts().total == 1
