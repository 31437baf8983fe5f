"""`limits`: what is left, limits of one's own, and what they do to requests."""

import pytest

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

LIMITED = {"RateLimit-Policy": '"account";q=100;w=3600', "RateLimit": '"account";r=87;t=41'}


async def test_what_is_known(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("limits", "box")).out == b"The API has not spoken of limits, and none are set.\n"
    box.replies["/v1/me"] = Reply("{}", headers=LIMITED)
    await desk.run("call", "box", "GET", "/v1/me")
    found = (await desk.run("limits", "box", "--json")).json()
    assert found["profile"] == "box"
    (limit,) = found["limits"]
    assert limit.pop("resets_in") == pytest.approx(41, abs=20)
    assert limit.pop("resets_at").endswith("Z")
    assert limit.pop("seen_at").endswith("Z")
    assert limit == {
        "name": "account", "limit": 100, "window": 3600.0, "remaining": 87, "source": "server",
        "host": box.issuer.removeprefix("http://"),
    }  # fmt: skip
    plain = (await desk.run("limits", "box")).out.decode().splitlines()
    assert plain[1].split()[:6] == ["100", "requests", "in", "3600", "s", "87"]


async def test_an_exhausted_limit_stops_the_next_call_before_it_is_sent(desk: Desk, box: HostileProvider) -> None:
    box.replies["/v1/me"] = Reply("{}", headers={"X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0",
                                                 "X-RateLimit-Reset": "900"})  # fmt: skip
    assert (await desk.run("call", "box", "GET", "/v1/me")).status == 0
    stopped = await desk.run("call", "box", "GET", "/v1/me")
    assert "longer than 60 s" in stopped.problem(5)
    assert len(box.asked_at("/v1/me")) == 1
    await desk.run("limits", "box", "--forget")
    assert (await desk.run("call", "box", "GET", "/v1/me")).status == 0


async def test_limits_of_ones_own(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("limits", "box", "--set", "requests_per_second=0.02", "--set", "burst=2")).status == 0
    for expected in (0, 0, 5):
        assert (await desk.run("call", "box", "GET", "/v1/me", "--max-wait", "1")).status == expected
    (limit,) = (await desk.run("limits", "box", "--json")).json()["limits"]
    assert (limit["name"], limit["limit"], limit["window"], limit["source"]) == (
        "requests_per_second", 2, 100.0, "settings"
    )  # fmt: skip
    await desk.run("limits", "box", "--unset", "requests_per_second")
    assert (await desk.run("call", "box", "GET", "/v1/me", "--max-wait", "1")).status == 0


async def test_a_wait_before_sending_is_told(desk: Desk, box: HostileProvider) -> None:
    await desk.run("limits", "box", "--set", "requests_per_second=0.7")
    result = await desk.run("call", "box", "GET", "/v1/me", "--repeat", "2")
    assert result.status == 0
    assert "The rate limit is reached. Waiting 1." in result.err
    assert len(box.asked_at("/v1/me")) == 2


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--set", "requests_per_second=fast"], 1, "can't be 'fast'"),
        (["--set", "requests_per_second=0"], 1, "can't be '0'"),
        (["--set", "requests_at_once=65"], 1, "can't be '65'"),
        (["--set", "issuer=https://x.example"], 2, "sets no limit"),
        (["--unset", "issuer"], 2, "sets no limit"),
    ],
)
async def test_what_is_no_limit(desk: Desk, box: HostileProvider, arguments: list[str], status: int, says: str) -> None:
    assert says in (await desk.run("limits", "box", *arguments)).problem(status)
