"""The usage log across processes: nothing lost when two write at once, nothing broken when one is killed; and what the
sandbox really does raises the alerts that it should.
"""

import asyncio
import json
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import httpx2

from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.usage.store import UsageStore
from desktop_app.sandbox import robot
from tests.helpers.desk import PATIENCE, Desk, Result
from tests.helpers.sandbox import start_sandbox

EACH = 5_000


def writer(file: Path, count: int, label: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.helpers.usage_writer", str(file), str(count), label)


async def test_two_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite3"
    async with asyncio.timeout(PATIENCE):
        both = [await asyncio.create_subprocess_exec(*writer(file, EACH, label)) for label in ("one", "two")]
        assert [await process.wait() for process in both] == [0, 0]
    store = UsageStore(file)
    assert store.newest() == store.counts().total == store.kept().requests == 2 * EACH
    assert [count for _, count in store.sources()] == [EACH, EACH]
    found = {use.path for use in store.page(limit=2 * EACH)}
    assert found == {f"/{label}/{number}" for label in ("one", "two") for number in range(EACH)}
    store.close()


async def test_killing_a_process_loses_nothing_that_was_written(tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite3"
    process = await asyncio.create_subprocess_exec(*writer(file, 0, "one"), stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    async with asyncio.timeout(PATIENCE):
        while int(await process.stdout.readline()) < 200:
            pass
        process.send_signal(signal.SIGKILL)
        rest = (await process.stdout.read()).splitlines()
        await process.wait()
    store = UsageStore(file)
    paths = [use.path for use in store.page(limit=EACH)]
    assert paths == [f"/one/{number}" for number in reversed(range(len(paths)))]
    assert len(paths) >= max([200, *map(int, rest[-1:])])
    assert store.counts().total == store.newest() == len(paths)
    store.close()
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def signed_in(desk: Desk, issuer: str) -> TokenSet:
    profile = ProviderProfile(
        name="box", issuer=issuer, api_base_url=issuer, client_id="framer-desk",
        openapi_url=f"{issuer}/openapi.json",
        scopes=("openid", "profile", "offline_access", "projects:read"),
    )  # fmt: skip
    return await desk.signed_in(profile, lambda url: asyncio.to_thread(robot.play, url))


async def test_a_stolen_refresh_token_raises_the_alarm(desk: Desk, tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        tokens = await signed_in(desk, sandbox.issuer)
        assert tokens.refresh_token
        stolen = {"grant_type": "refresh_token", "client_id": "framer-desk",
                  "refresh_token": tokens.refresh_token.reveal()}  # fmt: skip
        async with httpx2.AsyncClient() as thief:
            assert (await thief.post(f"{sandbox.issuer}/token", data=stolen)).status_code == 200

        await desk.expire(tokens)
        calls = [await desk.run("call", "box", "GET", "/v1/me") for _ in range(3)]
        assert sandbox.stats()["api_requests"] == 0

    assert [call.status for call in calls] == [3, 3, 3]
    assert ["Alert: Refresh token rejected." in call.err for call in calls] == [True, False, False]
    (alert,) = (await desk.run("alerts", "box", "--json")).json()
    assert (alert["rule"], alert["count"], alert["account"]) == ("reuse", 1, tokens.account)
    rows = [json.loads(line) for line in (await desk.run("usage", "box", "--json")).out.splitlines()]
    assert [row["problem"] for row in rows] == ["not_refreshable", "not_refreshable", "refresh_refused"]
    assert all(row["expired"] and row["outcome"] == "stopped" for row in rows)
    (life,) = (await desk.run("token", "box", "--history", "--json")).json()
    assert [event["kind"] for event in life["events"]] == ["issued", "refresh_refused"]
    assert life["uses"] == 0


async def test_a_token_that_is_revoked_elsewhere_and_used_on(desk: Desk, tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        tokens = await signed_in(desk, sandbox.issuer)
        async with httpx2.AsyncClient() as elsewhere:
            gone = {"token": tokens.access_token.reveal(), "client_id": "framer-desk"}
            assert (await elsewhere.post(f"{sandbox.issuer}/revoke", data=gone)).status_code == 200

        assert b"not active" in (await desk.run("introspect", "box")).out
        call = await desk.run("call", "box", "GET", "/v1/me")

    assert [alert["rule"] for alert in (await desk.run("alerts", "--json")).json()] == ["revoked"]
    assert (call.status, call.err) == (0, "")  # it was renewed
    new, old = (await desk.run("token", "box", "--history", "--json")).json()
    assert [event["kind"] for event in old["events"]] == ["issued", "inactive", "refreshed"]
    assert ([event["kind"] for event in new["events"]], new["uses"]) == (["refreshed"], 1)


async def test_trying_out_what_a_token_may_do_is_told_once_and_then_is_mine(desk: Desk, tmp_path: Path) -> None:
    def told(calls: list[Result]) -> list[bool]:
        return ["Alert: Burst of 403 answers." in call.err for call in calls]

    async def try_out(count: int) -> list[Result]:
        return [
            await desk.run("call", "box", "GET", "/v1/usage", "--send-anyway", FRAMER_DESK_ALERT_REFUSALS="3")
            for _ in range(count)
        ]

    with start_sandbox(tmp_path) as sandbox:
        await signed_in(desk, sandbox.issuer)
        stopped = await desk.run("call", "box", "GET", "/v1/usage")
        assert told(await try_out(4)) == [False, False, True, False]
        (alert,) = (await desk.run("alerts", "--json")).json()
        assert (await desk.run("alerts", "--mine", str(alert["id"]))).status == 0
        assert told(await try_out(1)) == [False]
        assert sandbox.stats()["api_requests"] == 5

    assert stopped.status == 4
    (mine,) = (await desk.run("alerts", "--json", "--all")).json()
    assert (mine["state"], mine["count"], mine["rule"]) == ("mine", 5, "refusals")
    rows = [json.loads(line) for line in (await desk.run("usage", "--json")).out.splitlines()]
    assert [(row["status"], row["outcome"], row["anyway"]) for row in rows] == [
        *[(403, "refused", True)] * 5, (None, "stopped", False),
    ]  # fmt: skip
