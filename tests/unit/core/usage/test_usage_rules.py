"""Each rule against a sequence of requests and events: what it tells, what it leaves alone, and its words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.usage.alert import Alert
from desktop_app.core.usage.alerts import AlertStore
from desktop_app.core.usage.entry import NOTEBOOK, Source, Use
from desktop_app.core.usage.events import Event, Kind
from desktop_app.core.usage.rules import RULES, text, title
from desktop_app.core.usage.store import UsageStore
from desktop_app.core.usage.watch import Watcher
from tests.unit.core.usage.samples import BATCH, CONSOLE, DAY, NOON, TERMINAL, use


class Lab:
    """A log, its watcher and its alerts, with a clock that is moved by what happens."""

    def __init__(self, path: Path) -> None:
        self.store = UsageStore(path)
        self.alerts = AlertStore(self.store.file)
        self.told: list[Alert] = []
        self._watchers: dict[tuple[tuple[str, int], ...], Watcher] = {}

    def happens(self, *what: Use | Event, **thresholds: int) -> list[str]:
        """It is kept at the time of its last part, and looked at; gives the rules that told something new."""
        uses, events = self.store.add(
            [each for each in what if isinstance(each, Use)], [each for each in what if isinstance(each, Event)]
        )
        key = tuple(sorted(thresholds.items()))
        watcher = self._watchers.setdefault(key, Watcher(self.store, thresholds))
        raised = watcher.look(uses, events, max(each.at for each in what))
        self.told += raised
        return [alert.rule for alert in raised]


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    made = Lab(tmp_path / "usage.sqlite3")
    yield made
    made.store.close()


def event(kind: Kind, at: float = NOON, token: bytes = b"A", account: str = "ada", **details: Any) -> Event:
    return Event(at, "box", account, kind, token, details)


def refused(count: int, at: float = NOON, status: int = 401, source: Source = BATCH, **details: Any) -> list[Use]:
    return [use(at + number, status=status, source=source, **details) for number in range(count)]


# Bursts of refusals


def test_a_burst_of_401_is_one_alert_with_a_count(lab: Lab) -> None:
    assert lab.happens(*refused(9), refusals=10) == []
    assert lab.happens(*refused(3, NOON + 20), refusals=10) == ["refusals"]
    assert lab.happens(*refused(32, NOON + 60), refusals=10) == []
    (alert,) = lab.alerts.list()
    assert (alert.count, alert.state, alert.first, alert.last) == (44, "open", NOON, NOON + 91)
    assert title(alert) == "Burst of 401 answers"
    assert text(alert).startswith("44 requests of batch.ipynb were refused (401)")
    assert len(alert.evidence["rows"]) == 44  # type: ignore[arg-type]


def test_403_too_and_each_source_and_token_for_itself(lab: Lab) -> None:
    assert lab.happens(*refused(5, status=403), refusals=5) == ["refusals"]
    assert "may not do this" in text(lab.told[0])
    assert lab.happens(*refused(4, NOON + 10, source=CONSOLE), refusals=5) == []
    assert lab.happens(*refused(5, NOON + 20, token=b"another"), refusals=5) == ["refusals"]


@pytest.mark.parametrize("status", [200, 404, 429, 500, 0])
def test_other_answers_are_no_refusals(lab: Lab, status: int) -> None:
    assert lab.happens(*refused(50, status=status), refusals=5) == []


def test_slow_refusals_are_no_burst(lab: Lab) -> None:
    for number in range(12):
        assert lab.happens(use(NOON + number * 60, status=401), refusals=10) == []


# Far more than usual


def usual_minutes(lab: Lab, count: int, each: int) -> None:
    lab.store.add([use(NOON - 7200 - minute * 60) for minute in range(count) for _ in range(each)])


def test_far_more_than_usual_in_a_minute(lab: Lab) -> None:
    usual_minutes(lab, 60, 8)
    assert lab.happens(*[use(NOON + number / 10) for number in range(80)], burst=10) == []
    assert lab.happens(use(NOON + 9, source=TERMINAL), burst=10) == ["burst"]
    assert lab.happens(*[use(NOON + 10) for _ in range(20)], burst=10) == []
    assert lab.happens(*[use(NOON + 11) for _ in range(80)], burst=10) == ["burst"]  # twice as many again
    assert title(lab.told[0]) == "Far more requests than usual"
    assert text(lab.told[0]).startswith("81 requests in one minute, most of them from window. Usually there are 8")


def test_without_a_habit_or_below_sixty_no_minute_is_too_busy(lab: Lab) -> None:
    assert lab.happens(*[use() for _ in range(500)], burst=3) == []
    usual_minutes(lab, 60, 1)
    assert lab.happens(*[use(NOON + 4000 + number) for number in range(55)], burst=3) == []


# Hours


def days_of_use(lab: Lab, count: int, hour: int = 12) -> None:
    lab.store.add([use(NOON - (day + 1) * DAY + (hour - 12) * 3600) for day in range(count)])


def test_an_hour_never_used_before(lab: Lab) -> None:
    days_of_use(lab, 14)
    assert lab.happens(use(NOON + 3600), hours=14) == []  # next to a usual one
    assert lab.happens(use(NOON + 3 * 3600, source=BATCH), hours=14) == ["hours"]
    assert lab.happens(use(NOON + 3 * 3600 + 60), use(NOON + 3 * 3600 + 61), hours=14) == []
    (alert,) = lab.alerts.list()
    assert alert.count == 3
    assert "between 15:00 and 16:00" in text(lab.told[0])
    assert "15 days" in text(lab.told[0])


def test_hours_need_enough_habit_first(lab: Lab) -> None:
    days_of_use(lab, 13)
    assert lab.happens(use(NOON + 5 * 3600), hours=14) == []


# Sources


def test_a_new_notebook(lab: Lab) -> None:
    lab.store.add([use(NOON - 60 + number) for number in range(20)])
    assert lab.happens(use(source=CONSOLE), sources=20) == []
    assert lab.happens(use(NOON + 1, source=BATCH), use(NOON + 2, source=BATCH), sources=20) == ["sources"]
    assert lab.happens(use(NOON + 3, source=BATCH), sources=20) == []
    assert lab.happens(use(NOON + 4, source=Source(NOTEBOOK, "other.ipynb")), sources=20) == ["sources"]
    assert title(lab.told[0]) == "Token used from a new notebook"
    assert text(lab.told[0]).startswith("batch.ipynb (process 77) used this connection for the first time")


def test_sources_are_new_only_once_others_are_usual(lab: Lab) -> None:
    lab.store.add([use(NOON - 60 + number) for number in range(19)])
    assert lab.happens(use(source=BATCH), sources=20) == []
    assert lab.happens(use(NOON + 1, source=BATCH), sources=20) == []


# Expired tokens


def test_an_expired_token_used_again_and_again(lab: Lab) -> None:
    late = {"expired": True, "stopped": True, "status": 0, "problem": "not_refreshable"}
    for number in range(4):
        assert lab.happens(use(NOON + number * 300, **late), expired=5) == []
    assert lab.happens(use(NOON + 1500, **late), expired=5) == ["expired"]
    assert "window tried 5 times" in text(lab.told[0])
    assert lab.happens(*[use(NOON + 1600) for _ in range(9)], expired=5) == []


# What happens to tokens


def test_a_token_that_was_revoked_elsewhere(lab: Lab) -> None:
    assert lab.happens(event("inactive", expires_at=NOON - 1), revoked=1) == []
    assert lab.happens(event("inactive", expires_at=None), revoked=1) == []
    assert lab.happens(event("inactive", expires_at=NOON + 60), revoked=1) == ["revoked"]
    assert title(lab.told[0]) == "Token revoked elsewhere"
    assert lab.happens(event("inactive", expires_at=NOON + 60), revoked=1) == []
    assert lab.alerts.list()[0].count == 2


def test_what_we_ended_ourselves_is_not_revoked_elsewhere(lab: Lab) -> None:
    lab.happens(event("revoked"), event("refreshed", token=b"C", replaces=b"B".hex()))
    for token in (b"A", b"B"):
        assert lab.happens(event("inactive", token=token, expires_at=NOON + 60), revoked=1, reuse=1) == []


def test_a_refresh_token_that_is_refused_before_its_time(lab: Lab) -> None:
    assert lab.happens(event("refresh_refused", code="invalid_client"), reuse=1) == []
    assert lab.happens(event("refresh_refused", code="invalid_grant", refresh_expires_at=NOON - 1), reuse=1) == []
    assert lab.happens(event("refresh_refused", code="invalid_grant", refresh_expires_at=None), reuse=1) == ["reuse"]
    assert "someone else may have it" in text(lab.told[0])
    lab.happens(event("revoked", token=b"Z"))
    assert lab.happens(event("refresh_refused", token=b"Z", code="invalid_grant"), reuse=1) == []


def test_another_person_within_one_account(lab: Lab) -> None:
    assert lab.happens(event("issued", subject="ada"), subject=1) == []
    assert lab.happens(event("issued", subject="bob", account="bob"), subject=1) == []
    assert lab.happens(event("issued", subject="ada"), event("refreshed"), subject=1) == []
    assert lab.happens(event("issued", subject="bob"), subject=1) == ["subject"]
    assert "were those of ada, and now are those of bob" in text(lab.told[0])
    assert lab.happens(event("subject", account="carl", before="carl", subject="eve"), subject=1) == ["subject"]


def test_a_clock_that_jumps(lab: Lab) -> None:
    def jump(seconds: float) -> Event:
        return Event(NOON, "", "", "clock", details={"seconds": seconds})

    assert lab.happens(jump(299), clock=300) == []
    assert lab.happens(jump(-3600), jump(7200), clock=300) == ["clock", "clock"]
    assert lab.happens(jump(-3600), clock=300) == []
    assert [text(alert).split(" at once")[0] for alert in lab.told] == [
        "This computer's clock went 3600 s back",
        "This computer's clock went 7200 s forward",
    ]
    assert [alert.rule for alert in lab.alerts.list("box")] == ["clock", "clock"]  # it is everybody's


# States


def test_it_was_me_keeps_the_same_cause_quiet(lab: Lab) -> None:
    lab.happens(*refused(5), refusals=5)
    assert lab.alerts.mark(lab.told[0].id, "mine")
    assert lab.happens(*refused(5, NOON + 60), refusals=5) == []
    (alert,) = lab.alerts.list(state="mine")
    assert (alert.count, lab.alerts.list(state="open")) == (10, [])
    assert lab.happens(*refused(5, NOON + 120, token=b"another"), refusals=5) == ["refusals"]


def test_a_resolved_one_opens_again_with_what_is_new_alone(lab: Lab) -> None:
    lab.happens(*refused(5), refusals=5)
    lab.alerts.mark(lab.told[0].id, "resolved")
    assert lab.happens(use(NOON + 30), refusals=5) == []
    assert lab.happens(*refused(1, NOON + 3600), refusals=5) == []
    assert lab.happens(*refused(5, NOON + 3700), refusals=5) == ["refusals"]
    (alert,) = lab.alerts.list()
    assert (alert.state, alert.count, alert.id) == ("open", 6, lab.told[0].id)
    assert lab.alerts.get(alert.id) == alert
    assert lab.alerts.get(99) is None
    assert not lab.alerts.mark(99, "mine")


def test_two_programs_that_look_count_nothing_twice(lab: Lab) -> None:
    kept, _ = lab.store.add(refused(6))
    told = [Watcher(lab.store, {"refusals": 5}).look(kept, [], NOON + 6) for _ in range(2)]
    assert [len(each) for each in told] == [1, 0]
    assert lab.alerts.list()[0].count == 6


def test_every_rule_has_its_threshold_among_the_settings(lab: Lab) -> None:
    from desktop_app.core.settings import SETTINGS

    assert {rule.setting for rule in RULES.values()} == {name for name in SETTINGS if name.startswith("alert_")}


def test_a_threshold_of_zero_switches_a_rule_off(lab: Lab) -> None:
    assert lab.happens(*refused(50), event("refresh_refused", code="invalid_grant"), refusals=0, reuse=0) == []
