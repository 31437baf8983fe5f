"""How long to wait: every header field that servers say it with, and every nonsense they write there."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.retry_after import LONGEST, wanted_wait

NOW = 1_795_530_288.0  # Tue, 24 Nov 2026 14:24:48 GMT


def wait(headers: dict[str, str], status: int = 429) -> float | None:
    """The wait that an answer with `status` asks for."""
    named = {name.lower(): value for name, value in headers.items()}
    return wanted_wait(status, lambda name: named.get(name.lower(), ""), NOW)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 1.0),
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": " 0 "}, 0.0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": "Tue, 24 Nov 2026 14:25:48 GMT"}, 60.0),
        ({"Retry-After": "Tue, 24 Nov 2026 16:25:48 +0200"}, 60.0),
        ({"Retry-After": "Tue, 24 Nov 2020 14:25:48 GMT"}, 0.0),
        ({"Retry-After": "Tuesday, 24-Nov-26 14:25:48 GMT"}, 60.0),
        ({"Retry-After": "Tue Nov 24 14:25:48 2026"}, 60.0),
        ({"Retry-After": "Tue, 24 Nov 2026 16:25:48 GMT", "Date": "Tue, 24 Nov 2026 16:24:48 GMT"}, 60.0),
        ({"Retry-After": "soon"}, 1.0),
        ({"Retry-After": "-5"}, 1.0),
        ({"Retry-After": "999999999"}, LONGEST),
        ({"Retry-After": "9" * 400}, LONGEST),
        ({"Retry-After": "3", "RateLimit": '"a";r=0;t=50'}, 3.0),
        ({"RateLimit": '"default";r=0;t=5'}, 5.0),
        ({"RateLimit": '"burst";r=5;t=1, "day";r=0;t=3600'}, 3600.0),
        ({"RateLimit": '"a";r=3;t=4, "b";r=9;t=8'}, 4.0),
        ({"RateLimit": '"a";r=0;t=999999999'}, LONGEST),
        ({"RateLimit": "limit=10, remaining=0"}, 1.0),
        ({"RateLimit-Reset": "9"}, 9.0),
        ({"X-RateLimit-Reset": "9"}, 9.0),
        ({"X-RateLimit-Reset": str(int(NOW) + 30)}, 30.0),
        ({"X-RateLimit-Reset": f"{NOW + 30.5:.1f}"}, 30.5),
        ({"X-RateLimit-Reset": str(int(NOW) - 30)}, 0.0),
        ({"X-RateLimit-Reset": "never"}, 1.0),
    ],
)
def test_what_a_429_asks_for(headers: dict[str, str], seconds: float) -> None:
    assert wait(headers) == pytest.approx(seconds)


def test_other_statuses() -> None:
    assert wait({"Retry-After": "7"}, 200) is None
    assert wait({"Retry-After": "7"}, 500) is None
    assert wait({}, 503) is None
    assert wait({"Retry-After": "7"}, 503) == 7.0
    assert wait({"RateLimit": '"a";r=0;t=5'}, 503) is None


def test_a_403_that_is_a_rate_limit() -> None:
    assert wait({}, 403) is None
    assert wait({"X-RateLimit-Remaining": "10", "X-RateLimit-Reset": "60"}, 403) is None
    assert wait({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "60"}, 403) == 60.0
    assert wait({"RateLimit": '"a";r=0;t=5'}, 403) == 5.0
    assert wait({"Retry-After": "7"}, 403) == 7.0


def test_a_moment_is_reckoned_by_the_servers_own_clock() -> None:
    headers = {"X-RateLimit-Reset": str(int(NOW) + 60), "Date": "Tue, 24 Nov 2026 14:25:18 GMT"}
    assert wait(headers) == 30.0


near_misses = st.text(st.sampled_from('0123456789.,;=rt "aGMT:+-') | st.characters())


@given(st.sampled_from(["Retry-After", "RateLimit", "RateLimit-Reset"]), near_misses)
def test_whatever_a_field_says_the_wait_is_one(name: str, value: str) -> None:
    seconds = wait({name: value})
    assert seconds is not None
    assert 0 <= seconds <= LONGEST
    assert math.isfinite(seconds)


def test_a_date_without_a_zone_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert wait({"Retry-After": "Tue Nov 24 14:25:48 2026"}) == 60.0
    finally:
        monkeypatch.undo()
        time.tzset()
