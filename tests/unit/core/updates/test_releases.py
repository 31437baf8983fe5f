"""What is read of a feed of releases, and what is not: unsigned, unchecked, or none at all."""

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ProtocolProblem, UserFacing
from desktop_app.core.transport.clients import Transport
from desktop_app.core.updates import releases
from desktop_app.core.updates.releases import File, Release
from tests.helpers.hostile_provider import Reply
from tests.helpers.pages import Pages, start_pages
from tests.helpers.words import assert_speaks

FEED: dict[str, Any] = {
    "format": 1,
    "version": "1.2.0",
    "page": "https://desk.example/releases/1.2.0",
    "files": [{"name": "framer-desk.deb", "url": "https://desk.example/framer-desk.deb", "sha256": "a" * 64}],
}
KEY = Ed25519PrivateKey.generate()
PUBLIC = base64.b64encode(KEY.public_key().public_bytes_raw()).decode()


@pytest.fixture
async def site() -> AsyncIterator[Pages]:
    async with start_pages() as running:
        yield running


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    made = Transport()
    yield made
    await made.aclose()


def publish(site: Pages, document: Any, key: Ed25519PrivateKey | None = None) -> str:
    """Put a feed on the site, signed where a key is given; gives its address."""
    text = json.dumps(document)
    site.pages["/feed.json"] = Reply(text)
    if key:
        site.pages["/feed.json.sig"] = Reply(base64.b64encode(key.sign(text.encode())).decode() + "\n")
    return f"{site.address}/feed.json"


async def refused(working: Any, code: str) -> None:
    with pytest.raises(ProtocolProblem) as caught:
        await working
    assert caught.value.code == code
    assert_speaks(caught.value)


async def test_a_feed_with_checksums(site: Pages, transport: Transport) -> None:
    found = await releases.latest(transport, publish(site, FEED))
    file = File("framer-desk.deb", "https://desk.example/framer-desk.deb", "a" * 64)
    assert found == Release("1.2.0", "https://desk.example/releases/1.2.0", (file,), signed=False)
    assert site.paths() == ["/feed.json"], "nothing is fetched but the feed"


async def test_a_signed_feed(site: Pages, transport: Transport) -> None:
    assert (await releases.latest(transport, publish(site, FEED, KEY), PUBLIC)).signed


async def test_a_feed_that_somebody_else_wrote(site: Pages, transport: Transport) -> None:
    await refused(
        releases.latest(transport, publish(site, FEED, Ed25519PrivateKey.generate()), PUBLIC), "feed_unsigned"
    )
    url = publish(site, FEED, KEY)
    site.pages["/feed.json"] = Reply(json.dumps({**FEED, "version": "9.9.9"}))
    await refused(releases.latest(transport, url, PUBLIC), "feed_unsigned")
    site.pages["/feed.json.sig"] = Reply("not base64!")
    await refused(releases.latest(transport, url, PUBLIC), "feed_unsigned")
    del site.pages["/feed.json.sig"]
    await refused(releases.latest(transport, url, PUBLIC), "feed_unusable")


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"version": "latest"},
        {"version": 2},
        {"page": "http://desk.example/"},
        {"page": "javascript:alert(1)"},
        {"files": "x"},
        {"files": [{"name": "x", "url": "https://desk.example/x"}]},
        {"files": [{"name": "x", "url": "https://desk.example/x", "sha256": "abc"}]},
        {"files": [{"name": "x", "url": "http://desk.example/x", "sha256": "a" * 64}]},
        {"files": [{"name": "x\n", "url": "https://desk.example/x", "sha256": "a" * 64}]},
        {"files": FEED["files"] * 60},
    ],
)
async def test_what_is_no_feed(site: Pages, transport: Transport, change: dict[str, Any]) -> None:
    await refused(releases.latest(transport, publish(site, {**FEED, **change})), "feed_unusable")


async def test_an_address_without_a_feed(site: Pages, transport: Transport) -> None:
    await refused(releases.latest(transport, f"{site.address}/none"), "feed_unusable")
    site.pages["/feed.json"] = Reply("[]")
    await refused(releases.latest(transport, f"{site.address}/feed.json"), "feed_unusable")
    site.pages["/feed.json"] = Reply("x" * (releases.LIMIT + 1))
    with pytest.raises(UserFacing):
        await releases.latest(transport, f"{site.address}/feed.json")
    with pytest.raises(UserFacing):
        await releases.latest(transport, "http://desk.example/feed.json")


@pytest.mark.parametrize(
    ("own", "newer"),
    [("0.1.0", True), ("1.1.9", True), ("1.2", False), ("1.2.0", False), ("1.10.0", False), ("1.2.0.dev1+x", False),
     ("rubbish", True)],
)  # fmt: skip
def test_which_is_newer(own: str, newer: bool) -> None:
    assert Release("1.2.0", "", (), signed=False).newer_than(own) is newer


numbers = st.tuples(st.integers(0, 999), st.integers(0, 999), st.integers(0, 999))


@given(numbers, numbers)
def test_versions_are_compared_by_their_numbers(one: tuple[int, ...], two: tuple[int, ...]) -> None:
    first, second = (".".join(map(str, each)) for each in (one, two))
    assert Release(first, "", (), signed=False).newer_than(second) is (one > two)
