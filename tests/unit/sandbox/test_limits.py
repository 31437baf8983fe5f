"""Rate limits."""

import time
from pathlib import Path

import pytest

from desktop_app.sandbox.api.limits import Limiter, Standing, fields
from tests.helpers.sandbox import start_sandbox


class TestLimiter:
    def test_a_window_holds_as_many_requests_as_its_quota(self) -> None:
        now = [100.0]
        limiter = Limiter("account", 3, lambda: now[0])
        assert [limiter.take("a").allowed for _ in range(4)] == [True, True, True, False]
        assert limiter.take("b").remaining == 2
        now[0] += 0.99
        assert not limiter.take("a").allowed
        now[0] += 0.02
        standing = limiter.take("a")
        assert (standing.allowed, standing.remaining) == (True, 2)

    @pytest.mark.parametrize(
        ("rate", "quota", "window"), [(60, 60, 1), (2.5, 2, 1), (1, 1, 1), (0.5, 1, 2), (0.1, 1, 10)]
    )
    def test_a_slow_rate_makes_the_window_longer(self, rate: float, quota: int, window: int) -> None:
        limiter = Limiter("account", rate)
        assert (limiter.quota, limiter.window) == (quota, window)

    def test_it_forgets_the_oldest_of_too_many_keys(self) -> None:
        limiter = Limiter("address", 1, lambda: 0.0)
        for number in range(10_001):
            limiter.take(str(number))
        assert limiter.take("0").allowed
        assert not limiter.take("10000").allowed


def test_the_fields_tell_of_the_tightest_limit() -> None:
    standings = [Standing("address", 120, 1, 100, 0.4, True), Standing("account", 60, 1, 0, 0.2, False)]
    assert fields(standings, 1_795_530_000.5) == {
        "RateLimit-Policy": '"address";q=120;w=1, "account";q=60;w=1',
        "RateLimit": '"address";r=100;t=1, "account";r=0;t=1',
        "X-RateLimit-Limit": "60",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "1795530001",
        "Retry-After": "1",
    }


def test_the_third_request_of_a_rate_of_two_waits_and_the_other_account_does_not(tmp_path: Path) -> None:
    with start_sandbox(tmp_path, rate=0.02) as sandbox:
        # Signing in is not limited.
        ada, bob = sandbox.sign_in()["access_token"], sandbox.sign_in(person="bob")["access_token"]
        first = sandbox.call(ada, "/v1/me")
        assert (first.status_code, first.headers["x-ratelimit-remaining"]) == (200, "0")
        # One address for everybody: it has the quota of 0.04 a second, which is one request in 25 s.
        refused = sandbox.call(bob, "/v1/me")
        assert refused.status_code == 429
        assert refused.json()["limited_by"] == "address"
        assert 1 <= int(refused.headers["retry-after"]) <= 25
        assert refused.headers["ratelimit-policy"] == '"address";q=1;w=25'
        assert sandbox.stats()["rate_limited"] == 1


def test_an_account_at_its_limit_leaves_room_for_the_other(tmp_path: Path) -> None:
    with start_sandbox(tmp_path, rate=3) as sandbox:
        ada, bob = sandbox.sign_in()["access_token"], sandbox.sign_in(person="bob")["access_token"]
        # All five must fall into one window of a second, so on a computer that stands still meanwhile: once more.
        for _ in range(5):
            begun = time.monotonic()
            statuses = [sandbox.call(token, "/v1/me").status_code for token in (ada, ada, ada, ada, bob)]
            if time.monotonic() - begun < 0.9:
                break
        assert statuses == [200, 200, 200, 429, 200]
