"""Where flows are kept: how many, how long, and what happens to a file that can't be read."""

import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import StorageProblem
from desktop_app.core.flow.labels import Known
from desktop_app.core.flow.message import Flow, Message, Part
from desktop_app.core.flow.store import KEPT_EACH, MOST_MESSAGES, FlowStore
from tests.unit.core.flow.made import Story

DAY = 86_400


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "flows.sqlite3"


@pytest.fixture
def store(path: Path, clock: FixedClock) -> Iterator[FlowStore]:
    made = FlowStore(path, clock)
    yield made
    made.close()


def flow(clock: FixedClock, profile: str = "shop") -> Flow:
    return Flow(id=0, profile=profile, grant="authorization_code", started=clock.now())


def poll(at: float, status: int = 400) -> Message:
    answer = Part(body='{"error": "authorization_pending"}', media_type="application/json", size=34)
    return Message(kind="device_poll", at=at, duration=0.01, status=status, response=answer)


def test_what_is_kept_comes_back(store: FlowStore, clock: FixedClock) -> None:
    whole = Story().flow()
    number = store.begin(flow(clock))
    for message in whole.messages:
        assert store.add(number, message)
    store.update(replace(whole, id=number, account="ada@example.com"))
    kept = store.last("shop")
    assert kept is not None
    assert kept.messages == whole.messages
    assert (kept.outcome, kept.account, kept.ended, kept.count) == ("signed_in", "ada@example.com", whole.ended, 6)


def test_nothing_is_made_by_looking(store: FlowStore, path: Path) -> None:
    assert store.last("shop") is None
    assert store.recent("shop") == []
    assert store.load(1) is None
    store.forget("shop")
    assert not path.parent.exists()


def test_only_the_owner_may_read_it(store: FlowStore, path: Path, clock: FixedClock) -> None:
    store.begin(flow(clock))
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_flows_are_kept_for_seven_days(store: FlowStore, path: Path, clock: FixedClock) -> None:
    number = store.begin(flow(clock))
    store.add(number, poll(clock.now()), [Known("A", 1, b"digest-12345")])
    clock.advance(7 * DAY - 1)
    assert store.last("shop")
    clock.advance(2)
    assert store.last("shop") is None
    with sqlite3.connect(path) as database:
        for table in ("flows", "messages", "labels"):
            assert database.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (0,), table
    database.close()


def test_the_last_twenty_of_each_connection_are_kept(store: FlowStore, clock: FixedClock) -> None:
    other = store.begin(flow(clock, "other"))
    numbers = []
    for _ in range(KEPT_EACH + 3):
        clock.advance(60)
        numbers.append(store.begin(flow(clock)))
    assert [kept.id for kept in store.recent("shop")] == numbers[: -KEPT_EACH - 1 : -1]
    assert [kept.id for kept in store.recent("other")] == [other]


def test_polls_with_the_same_end_are_one_message(store: FlowStore, clock: FixedClock) -> None:
    number = store.begin(flow(clock))
    for second in range(5):
        store.add(number, poll(second))
    store.add(number, poll(5, 200))
    kept = store.last("shop")
    assert kept is not None
    assert [(message.status, message.times, message.at) for message in kept.messages] == [(400, 5, 0), (200, 1, 5)]


def test_there_is_a_limit_to_messages(store: FlowStore, clock: FixedClock) -> None:
    number = store.begin(flow(clock))
    kept = [store.add(number, Message(kind="renewal", at=at)) for at in range(MOST_MESSAGES + 5)]
    assert kept == [True] * MOST_MESSAGES + [False] * 5


def test_the_first_call_alone(store: FlowStore, clock: FixedClock) -> None:
    number = store.begin(flow(clock))
    assert store.add(number, Message(kind="api", at=1), once=True)
    assert not store.add(number, Message(kind="api", at=2), once=True)


def test_what_comes_for_a_flow_that_is_gone_is_dropped(store: FlowStore, clock: FixedClock) -> None:
    number = store.begin(flow(clock))
    store.forget("shop")
    store.add(number, Message(kind="api", at=1), [Known("A", 1, b"x" * 12)])
    assert store.load(number) is None
    assert store.find([b"x" * 12]) is None


def test_the_newest_flow_with_a_token_is_found(store: FlowStore, clock: FixedClock) -> None:
    first, second = store.begin(flow(clock)), store.begin(flow(clock))
    store.remember(first, [Known("A", 1, b"a" * 12), Known("C", 1, b"")])
    store.remember(second, [Known("A", 1, b"b" * 12)])
    found = store.find([b"a" * 12, b"other"])
    assert found is not None
    assert found.id == first
    assert store.find([b"none"]) is None
    assert store.labels(first) == [Known("A", 1, b"a" * 12), Known("C", 1, b"")]


def test_two_programs_write_at_once(path: Path, clock: FixedClock) -> None:
    one, two = FlowStore(path, clock), FlowStore(path, clock)
    number = one.begin(flow(clock))
    for at in range(10):
        (one if at % 2 else two).add(number, Message(kind="renewal", at=at))
    assert one.key() == two.key()
    kept = two.load(number)
    assert kept is not None
    assert [message.at for message in kept.messages] == list(range(10))
    one.close()
    two.close()


def test_a_newer_file_is_refused_and_left_alone(store: FlowStore, path: Path, clock: FixedClock) -> None:
    store.begin(flow(clock))
    store.close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 2")
    database.close()
    before = path.read_bytes()
    with pytest.raises(StorageProblem) as caught:
        FlowStore(path, clock).begin(flow(clock))
    assert caught.value.code == "format_newer"
    assert path.read_bytes() == before


def test_a_broken_file(path: Path, clock: FixedClock) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database, whatever its name says" * 50)
    with pytest.raises(StorageProblem) as caught:
        FlowStore(path, clock).recent("shop")
    assert caught.value.code == "flows_unreadable"


def test_something_in_the_way(path: Path, clock: FixedClock) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StorageProblem) as caught:
        FlowStore(path, clock).begin(flow(clock))
    assert caught.value.code == "disk_in_the_way"
