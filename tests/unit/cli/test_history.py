"""`history`: the requests that were sent, from whichever command."""

import pytest

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply


async def test_what_was_called_is_listed(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("history")).out == b"No request was sent yet.\n"
    assert (await desk.run("history", "--json")).json() == []
    box.replies["/trees"] = Reply("", 404)
    await desk.run("call", "box", "GET", "/v1/me")
    await desk.run("call", "box", "DELETE", "/trees?code=hush")
    newest, older = (await desk.run("history", "--json")).json()
    assert newest.keys() == {
        "id", "at", "profile", "method", "url", "status", "timing", "size", "name", "source", "problem", "starred"
    }  # fmt: skip
    assert (newest["method"], newest["status"], newest["source"]) == ("DELETE", 404, "command line")
    assert "hush" not in newest["url"]
    assert (older["url"], older["profile"]) == (f"{box.issuer}/v1/me", "box")
    for search in (["--search", "tree"], ["--status", "4xx"], ["--status", "404"], ["--limit", "1"]):
        assert (await desk.run("history", "--json", *search)).json() == [newest]
    plain = (await desk.run("history")).out.decode().splitlines()
    assert [line.split()[1:4] for line in plain] == [["box", "404", "DELETE"], ["box", "200", "GET"]]


async def test_it_can_be_forgotten(desk: Desk, box: HostileProvider) -> None:
    await desk.run("call", "box", "GET", "/v1/me")
    assert (await desk.run("history", "--clear", "--profile", "other")).out == b"Forgot 0 requests.\n"
    assert (await desk.run("history", "--clear")).out == b"Forgot 1 request.\n"
    assert (await desk.run("history", "--search", "me")).out == b"No request fits.\n"


@pytest.mark.parametrize("arguments", [["--limit", "0"], ["--status", "7xx"], ["--status", "99"], ["--status", "x"]])
async def test_wrong_words(desk: Desk, arguments: list[str]) -> None:
    assert (await desk.run("history", *arguments)).status == 2


@pytest.mark.parametrize(("keep", "entries", "body"), [("off", 0, None), ("requests", 1, None), ("answers", 1, b"hi")])
async def test_what_is_kept_is_a_setting(
    desk: Desk, box: HostileProvider, keep: str, entries: int, body: bytes | None
) -> None:
    box.replies["/v1/me"] = Reply("hi")
    assert (await desk.run("call", "box", "GET", "/v1/me", FRAMER_DESK_HISTORY=keep)).status == 0
    store = desk.context.history
    found = store.find()
    assert len(found) == entries
    for entry in found:
        loaded = store.load(entry.id)
        assert loaded is not None
        assert loaded[1].response_body == body
