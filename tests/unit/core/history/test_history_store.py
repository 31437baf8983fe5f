"""The history: found by words and filters, shared by programs, never larger than it may be, never broken."""

import logging
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import batches
from desktop_app.core.errors import StorageProblem
from desktop_app.core.history.entry import Details, Entry, Filter
from desktop_app.core.history.recorder import HistoryRecorder
from desktop_app.core.history.store import HistoryStore

ENTRIES = (
    Entry(1.0, "box", "GET", "https://api.example.com/v1/projects/prj_7Kq2", 200, 0.1, 10, name="getProject"),
    Entry(2.0, "box", "POST", "https://api.example.com/v1/projects?state=\u2022\u2022\u2022", 404, 0.2, 20),
    Entry(3.0, "Box", "DELETE", "https://api.example.com/v1/\u00e9clair/\u6771\u4eac", 0, problem="network_timeout"),
    Entry(4.0, "other", "GET", "https://other.example.com/progress", 503, name="my request", source="console"),
)
DETAILS = Details((("Accept", "*/*"),), b'{"a": 1}', (("X", "1"), ("X", "2")), b"body")


@pytest.fixture
def store(tmp_path: Path) -> HistoryStore:
    made = HistoryStore(tmp_path / "data" / "history.sqlite3")
    made.add([(entry, DETAILS) for entry in ENTRIES])
    return made


def names(store: HistoryStore, wanted: Filter | None = None, **options: int) -> list[float]:
    """When the entries that fit were sent, which tells them apart."""
    return [entry.at for entry in store.find(wanted, **options)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), [4.0, 3.0, 2.0, 1.0]),
        (Filter("proj"), [2.0, 1.0]),
        (Filter("pro"), [4.0, 2.0, 1.0]),
        (Filter("prj_7k"), [1.0]),
        (Filter("PROJECTS get"), [1.0]),
        (Filter("getproject"), [1.0]),
        (Filter("my req"), [4.0]),
        (Filter("\u00e9cl"), [3.0]),
        (Filter("eclair"), [3.0]),
        (Filter("\u6771\u4eac"), [3.0]),
        (Filter("nothing like it"), []),
        (Filter("-- \" ' * ( ) AND OR"), []),
        (Filter("!?"), [4.0, 3.0, 2.0, 1.0]),
        (Filter(profile="box"), [2.0, 1.0]),
        (Filter(profile="nobody"), []),
        (Filter(method="get"), [4.0, 1.0]),
        (Filter(status=404), [2.0]),
        (Filter(status=4), [2.0]),
        (Filter(status=0), [3.0]),
        (Filter("v1", profile="box", method="POST", status=4), [2.0]),
        (Filter(starred=True), []),
    ],
)
def test_what_is_found(store: HistoryStore, wanted: Filter, found: list[float]) -> None:
    assert names(store, wanted) == found


def test_a_part_at_a_time(store: HistoryStore) -> None:
    first = store.find(limit=3)
    assert [entry.at for entry in first] == [4.0, 3.0, 2.0]
    assert names(store, limit=3, before=first[-1].id) == [1.0]
    assert names(store, Filter("v1"), before=store.find(Filter("v1"))[0].id) == [2.0, 1.0]


def test_one_with_everything(store: HistoryStore) -> None:
    (newest, *_) = store.find()
    assert store.load(newest.id) == (replace(ENTRIES[3], id=newest.id), DETAILS)
    assert store.load(99) is None


def test_starred_ones_stay(store: HistoryStore) -> None:
    oldest = store.find()[-1]
    store.star(oldest.id, True)
    assert [entry.starred for entry in store.find(Filter(starred=True))] == [True]
    assert store.clear("box") == 1
    assert names(store) == [4.0, 3.0, 1.0]
    assert names(store, Filter("projects")) == [1.0]
    store.star(oldest.id, False)
    assert (store.clear(), names(store)) == (3, [])
    assert store.clear(starred=True) == 0


def test_what_was_forgotten_is_in_the_file_no_more(store: HistoryStore, tmp_path: Path) -> None:
    store.clear()
    store.close()
    with sqlite3.connect(tmp_path / "data" / "history.sqlite3") as database:
        assert database.execute("SELECT COUNT(*) FROM details").fetchone() == (0,)
    database.close()


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path / "history.sqlite3", kept=500)
    store.add([(ENTRIES[0], DETAILS)])
    store.star(1, True)
    store.add([(replace(ENTRIES[1], at=float(n)), DETAILS) for n in range(1500)])
    found = store.find(limit=5000)
    assert len(found) < 1100
    assert (found[0].at, found[-1].id, found[-1].starred) == (1499.0, 1, True)
    assert len(store.find(Filter("projects"), limit=5000)) == len(found)


def test_looking_makes_no_file(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path / "history.sqlite3")
    assert (store.find(), store.load(1), store.clear()) == ([], None, 0)
    assert list(tmp_path.iterdir()) == []


def test_only_the_owner_may_read_it(store: HistoryStore, tmp_path: Path) -> None:
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "data").iterdir()} == {0o600}


def test_a_newer_file_and_a_broken_one_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 9")
    database.close()
    before = path.read_bytes()
    with pytest.raises(StorageProblem) as caught:
        HistoryStore(path).find()
    assert (caught.value.code, path.read_bytes()) == ("format_newer", before)
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageProblem) as caught:
        HistoryStore(path).find()
    assert caught.value.code == "history_unreadable"


WRITER = """
import sys
from pathlib import Path
from desktop_app.core.history.entry import Details, Entry
from desktop_app.core.history.store import HistoryStore
store = HistoryStore(Path(sys.argv[1]))
for number in range(10_000):
    store.add([(Entry(float(number), "box", "GET", f"https://x/{number}"), Details())])
    print(number, flush=True)
"""


def test_a_writer_that_is_killed_loses_nothing_that_it_had_written(store: HistoryStore, tmp_path: Path) -> None:
    path = tmp_path / "data" / "history.sqlite3"
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout
    for _ in range(20):
        last = int(writer.stdout.readline())
        store.add([(ENTRIES[0], DETAILS)])  # two programs write at once
    writer.kill()
    writer.communicate()
    found = store.find(Filter("x"), limit=10_000)
    assert {float(number) for number in range(last + 1)} <= {entry.at for entry in found}
    assert len(names(store, Filter("getproject"))) == 21
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


def test_recording_never_waits_and_ends_with_everything_written(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path / "history.sqlite3")
    recorder = HistoryRecorder(HistoryStore(tmp_path / "history.sqlite3"))
    held, made_in = threading.Event(), []

    def make() -> tuple[Entry, Details]:
        held.wait()
        made_in.append(threading.current_thread().name)
        return ENTRIES[0], DETAILS

    for _ in range(300):
        recorder.record(make)
    held.set()
    recorder.close()
    assert (len(store.find(limit=1000)), set(made_in)) == (300, {"history"})
    recorder.record(lambda: (ENTRIES[1], DETAILS))
    recorder.close()
    assert names(store, limit=1) == [2.0]
    recorder.close()


@pytest.mark.logs("the history misses a request")
def test_a_request_that_cannot_be_written_down_takes_no_other_along(tmp_path: Path) -> None:
    def broken() -> tuple[Entry, Details]:
        raise ValueError

    store = HistoryStore(tmp_path / "history.sqlite3")
    recorder = HistoryRecorder(HistoryStore(tmp_path / "history.sqlite3"))
    for make in (lambda: (ENTRIES[0], DETAILS), broken, lambda: (ENTRIES[1], DETAILS)):
        recorder.record(make)
    recorder.close()
    assert names(store) == [2.0, 1.0]


def test_more_than_may_wait_is_lost_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "WAITING_MOST", 3)
    store = HistoryStore(tmp_path / "history.sqlite3")
    recorder = HistoryRecorder(HistoryStore(tmp_path / "history.sqlite3"))
    go_on, at_work = threading.Event(), threading.Event()

    def slow() -> tuple[Entry, Details]:
        at_work.set()
        assert go_on.wait(30)
        return ENTRIES[0], DETAILS

    recorder.record(slow)
    assert at_work.wait(30)
    for _ in range(5):
        recorder.record(lambda: (ENTRIES[1], DETAILS))
    go_on.set()
    with caplog.at_level(logging.INFO, "framer_desk"):
        recorder.close()
    assert len(store.find()) == 4
    assert "2 requests are not in the history" in caplog.text


def test_a_history_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    recorder = HistoryRecorder(HistoryStore(tmp_path / "in the way" / "history.sqlite3"))
    recorder.record(lambda: (ENTRIES[0], DETAILS))
    recorder.close()


def test_what_is_older_than_a_time_can_be_forgotten(store: HistoryStore) -> None:
    store.star(1, True)
    assert store.clear(before=3.0) == 1
    assert [each.id for each in store.find()] == [4, 3, 1]
    assert store.clear("other", before=10.0) == 1
    assert [each.id for each in store.find(Filter("https"))] == [3, 1]


def test_old_entries_are_forgotten_but_for_starred_ones(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path / "history.sqlite3", days=lambda: 2)
    day = 86_400.0
    ids = store.add([(replace(ENTRIES[0], at=at * day), DETAILS) for at in (1.0, 1.5, 2.0, 3.0)])
    store.star(ids[0], True)
    assert names(store) == [3 * day, 2 * day, 1.5 * day, day]
    store.close()
    another = HistoryStore(tmp_path / "history.sqlite3", days=lambda: 2)
    another.add([(replace(ENTRIES[0], at=4.0 * day), DETAILS)])
    assert names(another) == [4 * day, 3 * day, 2 * day, day]
    assert names(another, Filter("getproject")) == [4 * day, 3 * day, 2 * day, day]
    forever = HistoryStore(tmp_path / "history.sqlite3", days=lambda: 0)
    forever.add([(replace(ENTRIES[0], at=9000.0 * day), DETAILS)])
    assert len(names(forever)) == 5


def test_bodies_are_kept_of_the_newest_entries_and_of_starred_ones(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path / "history.sqlite3", bodies=100)
    ids = store.add([(ENTRIES[0], DETAILS)] * 999)
    store.star(ids[0], True)
    (newest,) = store.add([(ENTRIES[0], DETAILS)])

    def body(id: int) -> bytes | None:
        found = store.load(id)
        assert found is not None
        assert found[1].request_headers == DETAILS.request_headers
        return found[1].response_body

    assert [body(id) for id in (ids[0], ids[1], newest - 100, newest - 99, newest)] == [
        b"body", None, None, b"body", b"body",
    ]  # fmt: skip
