"""Bars of the chart: their edges, what falls into them, and the scale."""

import time
from collections.abc import Iterator
from itertools import pairwise

import pytest

from desktop_app.core.usage.entry import Bucket, Counts
from desktop_app.ui.activity.bars import LINES, PERIODS, Bar, Period, bars, scale, total

NOW = 1_795_530_728.0  # 14:32:08 UTC on 24 November 2026


@pytest.fixture(params=["UTC", "Europe/Berlin", "Asia/Kolkata", "Pacific/Apia"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("period", PERIODS, ids=lambda each: each.key)
def test_edges_rise_to_the_end_of_what_is_now(period: Period, zone: str) -> None:
    edges = period.edges(NOW)
    assert len(edges) == period.count + 1
    assert edges == sorted(set(edges))
    assert edges[-2] <= NOW < edges[-1]
    if period.width != "minute":
        assert {time.localtime(edge)[4:6] for edge in edges} == {(0, 0)}


def test_days_keep_their_midnight_when_the_clocks_are_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    month = next(each for each in PERIODS if each.key == "month")
    edges = month.edges(time.mktime((2026, 11, 10, 12, 0, 0, 0, 0, -1)))
    assert {time.localtime(edge).tm_hour for edge in edges} == {0}
    assert max(b - a for a, b in pairwise(edges)) == 25 * 3600
    monkeypatch.undo()
    time.tzset()


def test_buckets_fall_into_their_bars() -> None:
    found = bars([0.0, 10.0, 20.0], [Bucket(0.0, Counts(1)), Bucket(19.0, Counts(2, 3)), Bucket(20.0, Counts(9))])
    assert found == [Bar(0.0, 10.0, Counts(1)), Bar(10.0, 20.0, Counts(2, 3))]
    assert total(found) == Counts(3, 3)
    assert total([]) == Counts()


@pytest.mark.parametrize("highest", [0, 1, 3, 4, 17, 24, 25, 999, 1_000_001])
def test_the_scale_holds_the_highest_bar_and_not_much_more(highest: int) -> None:
    step = scale(highest)
    assert step * LINES >= highest
    assert step == 1 or step * LINES <= highest * 2
