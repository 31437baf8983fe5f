"""The log: nothing of it is lost, found again by whatever is asked, in sums that agree with the rows."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import StorageProblem
from desktop_app.core.usage.entry import COMMAND_LINE, NOTEBOOK, OUTCOMES, Counts, Filter, Source, Use
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.store import UsageStore
from tests.unit.core.usage.samples import BATCH, CONSOLE, DAY, NOON, TERMINAL, use


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "usage.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[UsageStore]:
    made = UsageStore(path)
    yield made
    made.close()


def many(count: int) -> list[Use]:
    """Requests of ten days until NOON, of all sorts, the same at every run."""
    chance = random.Random(7)
    return [
        use(
            NOON - 10 * DAY * (1 - number / count),
            profile=chance.choice(["box", "orchard"]),
            path=chance.choice(["/v1/me", f"/v1/projects/{chance.randrange(9)}", "/v1/usage"]),
            status=chance.choice([200, 200, 200, 401, 503, 0]),
            source=chance.choice([CONSOLE, TERMINAL, BATCH]),
            stopped=chance.random() < 0.1,
        )
        for number in range(count)
    ]


def counted(uses: list[Use]) -> Counts:
    found = Counter(each.outcome for each in uses)
    return Counts(**{name: found[name] for name in OUTCOMES})


def test_reading_makes_no_file(store: UsageStore, path: Path) -> None:
    assert not any((store.page(), store.after(0), store.buckets("day"), store.operations(), store.sources()))
    assert (store.counts(), store.newest(), store.clear(), store.prune(NOON, 30)) == (Counts(), 0, 0, 0)
    assert store.kept().oldest is None
    assert not path.exists()


def test_what_is_kept_comes_back_whole(store: UsageStore, path: Path) -> None:
    given = [
        use(operation="getMe", problem="rate_limited", expired=True, anyway=True),
        use(stopped=True, status=0, token=b"", account="", source=BATCH, path="/ü/☃"),
    ]
    kept, _ = store.add(given)
    store.close()
    assert UsageStore(path).page() == kept[::-1]
    assert [each.id for each in kept] == [1, 2]


def test_pages_follow_one_another_by_time_without_gap_or_repetition(store: UsageStore) -> None:
    same_moment = [use(NOON - 5) for _ in range(5)]
    kept, _ = store.add([*many(30), *same_moment, use(NOON - 4 * DAY)])
    found, before = [], None
    while page := store.page(before=before, limit=7):
        found += page
        before = page[-1]
    assert [each.id for each in found] == [
        each.id for each in sorted(kept, key=lambda each: (each.at, each.id), reverse=True)
    ]


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(),
        Filter(profile="box"),
        Filter(profile="nobody"),
        Filter(source=NOTEBOOK),
        Filter(source=COMMAND_LINE, label=""),
        Filter(source=NOTEBOOK, label="other.ipynb"),
        Filter(outcome="ok"),
        Filter(outcome="stopped", profile="orchard"),
        Filter(since=NOON - 3 * DAY),
        Filter(since=NOON - 9 * DAY, until=NOON - 2 * DAY, outcome="failed", source=NOTEBOOK),
    ],
)
def test_sums_agree_with_the_rows(store: UsageStore, wanted: Filter) -> None:
    kept, _ = store.add(many(400))
    fitting = [each for each in kept if fits(each, wanted)]
    assert len(store.page(wanted, limit=1000)) == len(fitting)
    assert store.counts(wanted) == counted(fitting)
    for width in ("minute", "hour", "day"):
        buckets = store.buckets(width, wanted)
        assert sum(bucket.counts.total for bucket in buckets) == len(fitting)
        assert [bucket.start for bucket in buckets] == sorted({bucket.start for bucket in buckets})
    whole_days = replace(
        wanted, since=wanted.since // DAY * DAY, until=wanted.until and wanted.until // DAY * DAY + DAY
    )
    assert sum(each.counts.total for each in store.operations(wanted)) == sum(fits(each, whole_days) for each in kept)
    assert store.kept().requests == 400


def fits(each: Use, wanted: Filter) -> bool:
    return (
        wanted.profile in ("", each.profile)
        and wanted.source in ("", each.source.kind)
        and wanted.label in (None, each.source.label)
        and wanted.outcome in (None, each.outcome)
        and wanted.since <= each.at < (wanted.until or NOON + 1)
    )


def test_days_begin_at_local_midnight(store: UsageStore) -> None:
    midnight = NOON - 12 * 3600
    store.add([use(midnight - 1), use(midnight), use(midnight + 3601), use(NOON)])
    assert [(each.start, each.counts.total) for each in store.buckets("day")] == [(midnight - DAY, 1), (midnight, 3)]
    hours = [(each.start, each.counts.total) for each in store.buckets("hour", Filter(since=midnight))]
    assert hours == [(midnight, 1), (midnight + 3600, 1), (NOON, 1)]


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("projects", ["/v1/projects/2", "/v1/projects/1"]),
        ("PROJECTS/1", ["/v1/projects/1"]),
        ("post", ["/v1/usage"]),
        ("v1 batch", ["/v1/usage"]),
        ("404", ["/v1/projects/2"]),
        ("host_not_allowed", ["/v1/%_"]),
        ("%_", ["/v1/%_"]),
        ("%", ["/v1/%_"]),
        ("getme", ["/v1/me"]),
        ("nowhere", []),
        ("projects nowhere", []),
    ],
)
def test_texts_are_looked_for_in_what_was_asked_by_whom_and_how_it_ended(
    store: UsageStore, text: str, paths: list[str]
) -> None:
    store.add(
        [
            use(path="/v1/me", operation="getMe"),
            use(path="/v1/projects/1"),
            use(path="/v1/projects/2", status=404),
            use(path="/v1/usage", method="POST", source=BATCH),
            use(path="/v1/%_", problem="host_not_allowed", stopped=True),
        ]
    )
    wanted = Filter(text=text)
    assert [each.path for each in store.page(wanted)] == paths
    assert [each.path for each in store.after(0, wanted)] == paths[::-1]
    assert store.counts(wanted).total == len(paths)
    assert sum(each.counts.total for each in store.buckets("minute", wanted)) == len(paths)


def test_operations_are_counted_together_and_with_their_time(store: UsageStore) -> None:
    store.add([use(path=f"/v1/projects/{number}", status=200 + number % 2 * 300) for number in range(6)])
    store.add([use(), use(operation="getMe", path="/v1/me")])
    for since in (NOON - 60, NOON - 5 * DAY):
        first, *others = store.operations(Filter(since=since, until=NOON + 60))
        assert (first.name, first.counts, first.seconds) == ("GET /v1/projects/{id}", Counts(ok=3, failed=3), 1.5)
        assert [each.name for each in others] == ["GET /v1/me", "getMe"]


def test_sources_are_told_with_how_often_they_were_seen(store: UsageStore) -> None:
    store.add([use(), use(source=BATCH), use(source=BATCH), use(profile="orchard", source=Source(NOTEBOOK, "b"))])
    assert store.sources("box") == [(BATCH, 2), (CONSOLE, 1)]
    assert len(store.sources()) == 3


def test_whole_days_are_let_go_of_with_all_that_belongs_to_them(store: UsageStore) -> None:
    old = NOON - 40 * DAY
    store.add(
        [use(old, path="/old", source=BATCH, token=b"old") for _ in range(7)], [Event(old, "box", "ada", "issued")]
    )
    store.add([use(NOON - 29 * DAY), use()])
    assert store.prune(NOON, 30, most=5) == 5
    assert store.prune(NOON, 30, most=5) == 2
    assert store.prune(NOON, 30, most=5) == 0
    assert [each.path for each in store.page()] == ["/v1/me", "/v1/me"]
    assert (store.counts(), store.kept().requests, store.events(), store.sources()) == (
        Counts(2),
        2,
        [],
        [(CONSOLE, 2)],
    )


def test_another_program_may_clear_while_this_one_writes(store: UsageStore, path: Path) -> None:
    store.add([use(path="/first", source=BATCH)])
    other = UsageStore(path)
    assert other.clear() == 1
    other.close()
    store.add([use(path="/first", source=BATCH)])
    assert [each.path for each in store.page()] == ["/first"]


def test_what_was_cleared_is_nowhere_in_the_file(store: UsageStore, path: Path) -> None:
    told: dict[str, Any] = {
        "profile": "orchard",
        "account": "evelyn",
        "path": "/hidden/7",
        "problem": "odd",
        "host": "far.example",
    }
    store.add([use(source=Source(NOTEBOOK, "diary.ipynb"), **told)], [Event(NOON, "orchard", "evelyn", "revoked")])
    store.clear()
    store.close()
    kept = path.read_bytes()
    assert not [text for text in (*told.values(), "diary", "revoked") if text.encode() in kept]


def test_one_connection_may_be_cleared_alone(store: UsageStore) -> None:
    store.add(
        [use(), use(profile="orchard")], [Event(NOON, "box", "ada", "issued"), Event(NOON, "orchard", "", "issued")]
    )
    assert store.clear("box") == 1
    assert [each.profile for each in store.page()] == [each.profile for each in store.events()] == ["orchard"]
    assert store.counts() == Counts(ok=1)
    assert store.clear("never seen") == 0
    store.add([use()])
    assert [each.what for each in store.page()] == ["GET /v1/me"] * 2


def test_a_broken_file_is_told_in_words(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 999)
    with pytest.raises(StorageProblem, match="usage log"):
        UsageStore(path).page()
