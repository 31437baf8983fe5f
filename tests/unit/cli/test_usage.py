"""`usage`, `alerts` and `token --history`: what is listed, followed, marked and forgotten."""

import asyncio
import csv
import io
import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from desktop_app.core.usage.entry import NOTEBOOK, Source, Use
from desktop_app.core.usage.events import Event
from tests.helpers.desk import PATIENCE, Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

KEYS = {
    "id", "at", "profile", "account", "source", "label", "process", "method", "host", "path", "operation", "status",
    "outcome", "duration", "size", "problem", "token", "expired", "anyway",
}  # fmt: skip


def lines(out: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


async def test_what_was_called_is_listed_without_query_token_or_body(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("usage")).out == b"No request was sent yet.\n"
    assert (await desk.run("usage", "--json")).out == b""
    box.replies["/trees/7"] = Reply("gone", 404)
    await desk.run("call", "box", "GET", "/v1/me")
    await desk.run("call", "box", "POST", "/trees/7?leaf=green", "--data", "brown")
    await desk.run("call", "box", "GET", "https://elsewhere.example/x")

    stopped, newest, older = found = lines((await desk.run("usage", "--json")).out)
    assert all(each.keys() == KEYS for each in found)
    assert (newest["method"], newest["path"], newest["status"], newest["outcome"]) == (
        "POST",
        "/trees/7",
        404,
        "refused",
    )
    assert (older["source"], older["account"], older["size"] > 0, older["duration"] > 0) == (
        "command line", newest["account"], True, True)  # fmt: skip
    assert newest["token"] == older["token"] is not None
    assert (stopped["outcome"], stopped["status"], stopped["problem"]) == ("stopped", None, "host_not_allowed")
    assert not [word for word in ("green", "brown", "leaf") if word in str(found)]

    *rows, total = (await desk.run("usage")).out.decode().splitlines()
    assert [row.split()[4:5] for row in rows] == [["not"], ["404"], ["200"]]
    assert total == "3 requests: 1 fine, 1 refused, 0 failed, 1 not sent."
    assert lines((await desk.run("usage", "box", "--json", "--search", "trees post")).out) == [newest]
    assert lines((await desk.run("usage", "--json", "--limit", "1")).out) == [stopped]
    assert (await desk.run("usage", "other")).out == b"No request fits.\n"


def keep(desk: Desk, *uses: Use) -> None:
    desk.context.usage.add(uses)


def use(at: datetime, path: str = "/v1/me") -> Use:
    return Use(
        at.timestamp(), "box", "ada", "GET", "api.example.com", path, source=Source(NOTEBOOK, "a.ipynb"), status=200
    )


@pytest.mark.parametrize(
    ("since", "paths"), [("2h", ["/new"]), ("3d", ["/new", "/old"]), ("1w", ["/new", "/old", "/older"])]
)
async def test_since_a_while_or_a_day(desk: Desk, since: str, paths: list[str]) -> None:
    now = datetime.now().astimezone()
    keep(desk, use(now - timedelta(days=5), "/older"), use(now - timedelta(days=2), "/old"), use(now, "/new"))
    assert [each["path"] for each in lines((await desk.run("usage", "--json", "--since", since)).out)] == paths
    day = (now - timedelta(days=3)).date().isoformat()
    assert len(lines((await desk.run("usage", "--json", "--since", day)).out)) == 2


@pytest.mark.parametrize(
    "arguments", [["--since", "soon"], ["--json", "--csv"], ["--clear", "--follow"], ["--limit", "0"]]
)
async def test_wrong_words(desk: Desk, arguments: list[str]) -> None:
    assert (await desk.run("usage", *arguments)).status == 2


async def test_csv_runs_no_formula(desk: Desk) -> None:
    hostile = ["=cmd|'/c calc'!A0", "+1", "@SUM(1)", "-2", '"quoted", with comma']
    now = datetime.now().astimezone()
    keep(desk, *(use(now, path) for path in hostile))
    out = (await desk.run("usage", "--csv")).out
    assert out.count(b"\r\n") == 6
    rows = list(csv.DictReader(io.StringIO(out.decode(), newline="")))
    assert {*rows[0]} == KEYS
    assert [row["path"] for row in reversed(rows)] == [*(f"'{path}" for path in hostile[:4]), hostile[4]]


async def test_following_prints_what_comes(desk: Desk) -> None:
    keep(desk, use(datetime.now().astimezone(), "/before"))
    process = await desk.start("usage", "box", "--follow", "--json", "--since", "1h")
    assert process.stdout
    async with asyncio.timeout(PATIENCE):
        assert json.loads(await process.stdout.readline())["path"] == "/before"
        keep(desk, use(datetime.now().astimezone(), "/one"), use(datetime.now().astimezone(), "/two"))
        assert [json.loads(await process.stdout.readline())["path"] for _ in range(2)] == ["/one", "/two"]
        process.terminate()
        await process.communicate()
    assert process.returncode == 6


async def test_it_can_be_forgotten(desk: Desk) -> None:
    keep(desk, use(datetime.now().astimezone()))
    assert (await desk.run("usage", "other", "--clear")).out == b"Forgot 0 requests.\n"
    assert (await desk.run("usage", "--clear")).out == b"Forgot 1 request.\n"


async def test_switched_off_nothing_is_kept(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("call", "box", "GET", "/v1/me", FRAMER_DESK_USAGE_DAYS="0")).status == 0
    assert (await desk.run("usage", "--search", "call")).out == b"No request fits.\n"
    assert desk.context.usage.newest() == 0


async def test_alerts_are_listed_with_their_reasons_and_can_be_marked(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("alerts")).out == b"Nothing looks suspicious.\n"
    box.replies["/v1/me"] = Reply("no", 403)
    first, second = [await desk.run("call", "box", "GET", "/v1/me", FRAMER_DESK_ALERT_REFUSALS="2") for _ in range(2)]
    assert "Alert" not in first.err
    assert "Alert: Burst of 403 answers. framer-desk alerts says more.\n" in second.err
    (alert,) = (await desk.run("alerts", "--json")).json()
    assert alert.keys() == {
        "id", "profile", "account", "rule", "state", "first", "last", "count", "title", "text", "evidence"
    }  # fmt: skip
    shown = (await desk.run("alerts", "box")).out.decode()
    assert f"{alert['id']}  Burst of 403 answers  (open)" in shown
    assert alert["text"] in shown
    assert (await desk.run("alerts", "--resolve", str(alert["id"]))).status == 0
    assert (await desk.run("alerts", "--json")).json() == []
    assert [each["state"] for each in (await desk.run("alerts", "--all", "--json")).json()] == ["resolved"]
    assert (await desk.run("alerts", "--mine", "77")).problem(2) == "There is no alert 77."


async def test_the_history_of_tokens_needs_no_sign_in(desk: Desk, box: HostileProvider) -> None:
    assert (await desk.run("call", "box", "GET", "/v1/me")).status == 0
    assert (await desk.run("signout", "box")).status == 0
    shown = (await desk.run("token", "box", "--history")).out.decode()
    assert "issued by a sign-in" in shown
    assert "used once" in shown
    (life,) = (await desk.run("token", "box", "--history", "--json")).json()
    assert life["events"][0]["grant"] == "authorization_code"
    assert (life["uses"], life["refused"]) == (1, 0)
    assert (await desk.run("token", "nothing", "--history")).status == 1


async def test_a_token_of_which_only_events_are_known(desk: Desk, box: HostileProvider) -> None:
    desk.context.usage_recorder.flush()  # the sign-in's own event is on its way
    desk.context.usage.clear()
    now = desk.context.clock.now()  # an old one would be swept away by the next command
    desk.context.usage.add([], [Event(now, "box", "ada", "revoked", b"token")])
    assert "revoked" in (await desk.run("token", "box", "--history")).out.decode()
