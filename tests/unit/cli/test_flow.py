"""`flow`: the last sign-in's messages and checks, for a person and for a script."""

import asyncio

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider

MEMBERS = {
    "profile", "started_at", "ended_at", "duration", "grant", "outcome", "error", "issuer", "account", "messages",
    "checks", "grade",
}  # fmt: skip
MESSAGE = {
    "number", "kind", "title", "from", "to", "at", "duration", "times", "method", "url", "status", "problem", "request",
    "response",
}  # fmt: skip


async def test_json_has_exactly_the_promised_members(desk: Desk, box: HostileProvider) -> None:
    await asyncio.to_thread(desk.context.recorder.close)
    told = (await desk.run("flow", "box", "--json")).json()
    assert told.keys() == MEMBERS
    assert (told["profile"], told["outcome"], told["error"], told["issuer"]) == ("box", "signed_in", None, box.issuer)
    assert all(message.keys() == MESSAGE for message in told["messages"])
    assert [message["number"] for message in told["messages"]] == list(range(1, len(told["messages"]) + 1))
    token = next(message for message in told["messages"] if message["kind"] == "token")
    assert (token["from"], token["to"], token["method"], token["status"]) == ("app", "server", "POST", 200)
    assert token["request"].keys() == token["response"].keys() == {"headers", "body", "size", "cut"}
    assert "code=‹code C1, " in token["request"]["body"]
    assert {check["result"] for check in told["checks"]} <= {"pass", "warn", "fail", "unknown"}
    assert len(told["checks"]) == 12
    assert told["grade"].keys() == {"letter", "title", "passed", "made"}


async def test_what_other_processes_do_with_the_token_is_told_too(desk: Desk, box: HostileProvider) -> None:
    await asyncio.to_thread(desk.context.recorder.close)
    assert (await desk.run("call", "box", "GET", "/v1/me")).status == 0
    assert (await desk.run("call", "box", "GET", "/v1/me")).status == 0
    assert (await desk.run("refresh", "box")).status == 0
    told = (await desk.run("flow", "box", "--json")).json()
    assert [message["kind"] for message in told["messages"]][-2:] == ["api", "renewal"]
    assert next(check["result"] for check in told["checks"] if check["section"] == "2.2.2") == "pass"


async def test_for_a_person(desk: Desk, box: HostileProvider) -> None:
    await asyncio.to_thread(desk.context.recorder.close)
    result = await desk.run("flow", "box")
    shown = result.out.decode()
    assert result.status == 0
    assert "Exchange the code for tokens" in shown
    assert "✓ 4.7    State and nonce matched" in shown
    assert "? 2.2.2" in shown
    for secret in box.secrets:
        assert secret not in shown


async def test_without_a_sign_in(desk: Desk) -> None:
    assert "sign-in" in (await desk.run("flow", "sandbox")).problem(3)
    assert "nobody" in (await desk.run("flow", "nobody")).problem(1)
