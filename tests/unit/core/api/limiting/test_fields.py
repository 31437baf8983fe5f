"""What answers say of rate limits, in every family of fields, and whatever else servers write there."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.limiting.fields import Quota, limit_fields, quotas

NOW = 1_795_530_288.0  # Tue, 24 Nov 2026 14:24:48 GMT


def said(headers: dict[str, str]) -> tuple[Quota, ...]:
    return quotas(limit_fields(headers.items()), NOW)


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (
            {"RateLimit": '"account";r=58;t=1', "RateLimit-Policy": '"account";q=60;w=1'},
            [Quota(60, 1, 58, 1, "account")],
        ),
        (
            {
                "RateLimit-Policy": '"address";q=120;w=1, "account, own";q=60;w=1;pk=:aa:',
                "RateLimit": '"address";r=100;t=1, "account, own";r=0;t=1',
            },
            [Quota(120, 1, 100, 1, "address"), Quota(60, 1, 0, 1, "account, own")],
        ),
        ({"RateLimit-Policy": '"day";q=1000;w=86400'}, [Quota(1000, 86_400, None, None, "day")]),
        ({"RateLimit": '"alone";r=7;t=9'}, [Quota(7, 0, 7, 9, "alone")]),
        ({"RateLimit-Policy": '"a";q=5;w=1, "b";q=9;w=1;qu="content-bytes"', "RateLimit": '"a";r=5, "b";r=9'},
         [Quota(5, 1, 5, None, "a")]),
        ({"RateLimit": "limit=100, remaining=40, reset=30", "RateLimit-Policy": "100;w=60"}, [Quota(100, 60, 40, 30)]),
        ({"RateLimit-Limit": "100, 100;w=60", "RateLimit-Remaining": "40", "RateLimit-Reset": "30"},
         [Quota(100, 60, 40, 30)]),
        ({"RateLimit-Limit": "10", "RateLimit-Remaining": "4"}, [Quota(10, 0, 4, None)]),
        (
            {"X-RateLimit-Limit": "5000", "X-RateLimit-Remaining": "4999", "X-RateLimit-Reset": str(int(NOW) + 60),
             "X-RateLimit-Resource": "core"},
            [Quota(5000, 0, 4999, 60, "core", "core")],
        ),
        ({"X-RateLimit-Limit": "9", "X-RateLimit-Reset": str((int(NOW) + 60) * 1000)}, [Quota(9, 0, None, 60)]),
        ({"X-RateLimit-Limit": "9", "X-RateLimit-Reset": str(int(NOW) - 60)}, [Quota(9, 0, None, 0)]),
        (
            {"X-RateLimit-Limit": "9", "X-RateLimit-Reset": str(int(NOW) + 60),
             "Date": "Tue, 24 Nov 2026 14:25:18 GMT"},
            [Quota(9, 0, None, 30)],
        ),
        ({"X-Rate-Limit-Limit": "900", "X-Rate-Limit-Remaining": "1"}, [Quota(900, 0, 1, None)]),
        ({"X-RateLimit-Limit-Minute": "60", "X-RateLimit-Remaining-Minute": "59", "X-RateLimit-Limit-Day": "1000"},
         [Quota(60, 60, 59, None, "minute"), Quota(1000, 86_400, None, None, "day")]),
        ({"RateLimit": '"new";r=1;t=1', "X-RateLimit-Limit": "9"}, [Quota(1, 0, 1, 1, "new")]),
        ({"X-RateLimit-Limit": "unlimited"}, []),
        ({"X-RateLimit-Limit": "0", "X-RateLimit-Remaining": "0"}, []),
        ({"RateLimit": ""}, []),
        ({"Retry-After": "7"}, []),
        ({}, []),
    ],
)  # fmt: skip
def test_what_is_said(headers: dict[str, str], found: list[Quota]) -> None:
    assert said(headers) == tuple(found)


def test_names_are_read_whatever_their_case() -> None:
    assert limit_fields([("RATELIMIT", " x "), ("Content-Type", "y"), ("date", "z")]) == {"ratelimit": "x", "date": "z"}


near_misses = st.text(st.sampled_from('0123456789.,;=rtqw "a:+-') | st.characters(), max_size=60)
names = st.sampled_from(
    ["RateLimit", "RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-RateLimit-Limit",
     "X-RateLimit-Reset", "X-RateLimit-Limit-Hour", "Date"]
)  # fmt: skip


@given(st.dictionaries(names, near_misses))
def test_whatever_a_field_says_a_limit_is_one(headers: dict[str, str]) -> None:
    for quota in said(headers):
        assert quota.limit > 0
        assert quota.window >= 0
        assert quota.remaining is None or quota.remaining >= 0
        assert quota.reset is None or (quota.reset >= 0 and math.isfinite(quota.reset))
