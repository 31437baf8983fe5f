"""The token goes to the connection's own origins, and nowhere else: not by an address, not by a redirect."""

import asyncio

import pytest

from desktop_app.core.errors import (
    DiscoveryProblem,
    HostNotAllowed,
    NetworkProblem,
    RateLimited,
    UserFacing,
)
from tests.helpers.hostile_provider import Asked, Reply, serve
from tests.unit.core.api.conftest import Api, failed, token_of, with_profile


@pytest.mark.parametrize(
    "target",
    [
        "https://elsewhere.invalid/x",
        "https://127.0.0.1/x",
        "http://127.0.0.1:9/x",
        "HTTPS://elsewhere.invalid",
    ],
)
async def test_nothing_goes_to_a_place_that_is_not_the_connections(api: Api, target: str) -> None:
    problem = await failed(api.send(target), HostNotAllowed, "host_not_allowed")
    assert "so nothing was sent" in problem.message


async def test_a_foreign_place_is_refused_also_while_the_provider_is_away(api: Api) -> None:
    away = with_profile(api, issuer="http://127.0.0.1:9")
    await failed(away.send("https://elsewhere.invalid/x"), HostNotAllowed, "host_not_allowed")


async def test_http_beyond_this_computer_is_refused_also_where_it_is_allowed(api: Api) -> None:
    loose = with_profile(api, allowed_hosts=("http://api.example.com",))
    await failed(loose.send("http://api.example.com/x"), DiscoveryProblem, "not_https")


async def test_the_provider_itself_and_allowed_hosts_may_have_it(api: Api) -> None:
    assert (await api.send(f"{api.provider.issuer}/userinfo")).status == 200
    async with serve(lambda asked: Reply({"host": asked.headers["host"]})) as other:
        await failed(api.send(f"{other}/x"), HostNotAllowed, "host_not_allowed")
        for entry in (other, other.removeprefix("http://")):
            assert (await with_profile(api, allowed_hosts=(entry,)).send(f"{other}/x")).status == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_to_another_origin_goes_on_without_credentials(api: Api, host: str, status: int) -> None:
    seen: list[Asked] = []

    def other_site(asked: Asked) -> Reply:
        seen.append(asked)
        return (
            Reply("", 302, {"Location": f"{api.provider.issuer}/base/ok"}) if asked.path == "/back" else Reply("there")
        )

    async with serve(other_site, host) as other:
        for path in ("/there", "/back"):
            api.replies["/base/away"] = Reply("", status, {"Location": other + path})
            headers = (("Cookie", "c=1"), ("X-Api-Key", "k"), ("X-Plain", "p"))
            response = await api.send("/away", headers=headers)
            assert response.status == 200
    assert [asked.path for asked in seen] == ["/there", "/back"]
    for asked in [*seen, *api.asked("/base/ok")]:  # and on the way back home they are not there again
        assert not {"authorization", "cookie", "x-api-key"} & asked.headers.keys()
        assert asked.headers["x-plain"] == "p"


async def test_a_redirect_within_the_origin_keeps_the_token(api: Api) -> None:
    api.replies["/base/old"] = Reply("", 307, {"Location": "/base/ok"})
    assert (await api.send("/old", "POST", body=b"x")).status == 200
    (asked,) = api.asked("/base/ok")
    assert (asked.method, token_of(asked)) == ("POST", (await api.tokens()).access_token)
    await asyncio.to_thread(api.context.usage_recorder.flush)
    assert [(use.path, use.status) for use in reversed(api.context.usage.page())] == [
        ("/base/old", 307), ("/base/ok", 200),
    ]  # fmt: skip


async def test_each_redirect_takes_a_turn_of_the_rate_limit(api: Api) -> None:
    last = {"Location": "/base/ok", "RateLimit-Policy": '"all";q=9;w=90', "RateLimit": '"all";r=0;t=90'}
    api.replies["/base/old"] = Reply("", 307, last)
    problem = await failed(api.send("/old", max_wait=5), RateLimited, "rate_limited")
    assert "90 s" in problem.message
    assert api.asked("/base/ok") == []
    await api.send("/ok", max_wait=100)  # whose `wait` comes back at once, as if somebody had said "send now"
    assert [round(seconds) for seconds in api.waits] == [90]


@pytest.mark.parametrize(
    ("location", "kind", "code"),
    [
        ("http://api.example.com/x", DiscoveryProblem, "not_https"),
        ("file:///etc/passwd", DiscoveryProblem, "bad_address"),
        ("/base/round", NetworkProblem, "too_many_redirects"),
    ],
)
async def test_redirects_that_are_not_followed(api: Api, location: str, kind: type[UserFacing], code: str) -> None:
    api.replies["/base/round"] = Reply("", 302, {"Location": location})
    await failed(api.send("/round"), kind, code)
