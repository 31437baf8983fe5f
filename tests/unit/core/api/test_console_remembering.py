"""What of a request gets into the history: enough to send it again, and none of its secrets."""

import asyncio
from pathlib import Path

import pytest

from desktop_app.core.api.remembering import Sent, entry_of
from desktop_app.core.api.request import Request
from desktop_app.core.errors import NetworkProblem, RateLimited
from desktop_app.core.history.entry import KEPT_BODY, Filter
from desktop_app.core.redact import Secret
from tests.helpers.hostile_provider import SILENCE, Asked, Reply
from tests.unit.core.api.conftest import Api
from tests.unit.core.api.test_console_variables import response

TOKEN = Secret("the-access-token")


def test_secrets_are_masked_wherever_they_stand() -> None:
    request = Request(
        "post",
        "/x",
        headers=(("X-API-Key", "key-1"), ("X-Own", "is the-pin here"), ("Accept", "*/*")),
        body=b'{"password": "p4ss", "pin": "the-pin", "a": "the-access-token"}',
        name="saved",
        source="console",
        secrets=(Secret("the-pin"), Secret("a")),
    )
    answer = response({"access_token": "new", "id": 7}, **{"Set-Cookie": "s=1", "X-Echo": "the-access-token"})
    sent = Sent("box", request, "https://x/x?code=c0de&q=the-pin", 5.0, 0.1, answer, secrets=(TOKEN,))
    entry, details = entry_of(sent, answers=True)
    assert (entry.at, entry.profile, entry.method, entry.status, entry.name, entry.source) == (
        5.0, "box", "POST", 200, "saved", "console"
    )  # fmt: skip
    text = f"{entry} {details}"
    assert not any(secret in text for secret in ("key-1", "the-pin", "p4ss", "c0de", "the-access-token", "s=1", "new"))
    assert details.request_headers[2] == ("Accept", "*/*")
    assert b'"id": 7' in (details.response_body or b"")
    assert entry_of(sent)[1].response_body is None


@pytest.mark.parametrize("body", [b"\xff", b"x" * (KEPT_BODY + 1)])
def test_bodies_that_are_not_kept(body: bytes) -> None:
    sent = Sent("box", Request("POST", "/", body=body), "https://x/", 0.0, 0.0)
    assert entry_of(sent)[1].request_body is None


async def test_every_request_is_remembered_however_it_ends(api: Api) -> None:
    api.replies["/base/limit"] = Reply("", 429, {"Retry-After": "1000"})
    api.replies["/base/silent"] = SILENCE
    await api.send("/ok", operation_id="getOk")
    with pytest.raises(NetworkProblem):
        await api.send("/silent")
    arrived = asyncio.Event()

    async def silent(asked: Asked) -> Reply:
        arrived.set()
        return SILENCE

    api.replies["/base/silent"] = silent
    stopped = asyncio.create_task(api.send("/silent"))
    await arrived.wait()
    stopped.cancel()
    await asyncio.gather(stopped, return_exceptions=True)
    with pytest.raises(RateLimited):
        await api.send("/limit")
    await api.context.aclose()
    found = await asyncio.to_thread(api.context.history.find, Filter(profile="api"))
    assert [(entry.status, entry.problem, entry.name) for entry in found] == [
        (0, "rate_limited", ""), (0, "stopped", ""), (0, "timed_out", ""), (200, "", "getOk"),
    ]  # fmt: skip
    assert found[-1].url == f"{api.provider.issuer}/base/ok"
    api.context.history.close()


async def test_no_token_gets_into_the_file(api: Api) -> None:
    token = (await api.tokens()).access_token.reveal()
    await api.send("/ok", "POST", body=f"mine is {token}".encode(), headers=(("X-Same", token),))
    await api.context.aclose()
    files = await asyncio.to_thread(lambda: list(_contents(api.context.paths.history_file)))
    assert files
    assert not any(token.encode() in data for data in files)


def _contents(path: Path) -> list[bytes]:
    return [each.read_bytes() for each in path.parent.glob(f"{path.name}*")]
