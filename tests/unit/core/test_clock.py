"""Noticing sleep and a clock that was set."""

import pytest

from desktop_app.core.clock import Jump, Jumps, uptime


class Times:
    """A clock and the time since the computer was started."""

    def __init__(self) -> None:
        self.now, self.up = 1_795_530_288.0, 4000.0
        self.jumps = Jumps(lambda: self.now, lambda: self.up, missed=30)

    def after(self, seconds: float, *, set_by: float = 0.0) -> Jump | None:
        self.now += seconds + set_by
        self.up += seconds
        return self.jumps.look()


def test_time_that_goes_by_is_no_jump() -> None:
    times = Times()
    assert [times.after(10), times.after(10.4), times.after(29)] == [None, None, None]


def test_sleep_is_told_from_a_clock_that_was_set() -> None:
    times = Times()
    assert times.after(7200) == Jump(asleep=7200)
    assert times.after(10, set_by=3600) == Jump(set_by=3600)
    assert times.after(10, set_by=-3600) == Jump(set_by=-3600)
    assert times.after(10) is None


def test_a_clock_that_is_kept_right_is_no_jump() -> None:
    assert Times().after(10, set_by=2.5) is None


def test_a_clock_set_during_sleep_tells_both() -> None:
    found = Times().after(600, set_by=90)
    assert found is not None
    assert found.asleep == 600
    assert found.set_by == pytest.approx(90)


def test_uptime_moves_forward() -> None:
    first = uptime()
    assert 0 < first <= uptime()
