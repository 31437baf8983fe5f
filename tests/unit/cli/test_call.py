"""`call`: the body exactly as it came, every way to send one, and the exit statuses that scripts rely on."""

import asyncio
import json
import os
import signal
import stat
from pathlib import Path

import pytest

from tests.helpers.desk import COMMAND, PATIENCE, Desk, feed, finished
from tests.helpers.hostile_provider import SILENCE, Asked, HostileProvider, Reply, serve

CALL = ("call", "box", "GET")
EVERY_BYTE = bytes(range(256)) * 5000  # over the size that is kept in memory


async def test_the_body_comes_out_byte_by_byte(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    box.replies["/all"] = Reply(EVERY_BYTE)
    printed = await desk.run(*CALL, "/all")
    assert (printed.status, printed.err, printed.out == EVERY_BYTE) == (0, "", True)

    file = tmp_path / "body"
    saved = await desk.run(*CALL, "/all", "-o", str(file))
    assert (saved.status, saved.out, file.read_bytes() == EVERY_BYTE) == (0, b"", True)
    assert (await desk.run(*CALL, "/v1/me", "-o", "-")).out == b'{"name": "Ada"}'
    assert list((desk.context.paths.cache / "bodies").glob("*")) == []


async def test_what_o_names_is_written_into_and_never_replaced(
    desk: Desk, box: HostileProvider, tmp_path: Path
) -> None:
    private = tmp_path / "private"
    private.write_text("longer than what comes")
    private.chmod(0o600)
    link = tmp_path / "link"
    link.symlink_to(private)
    assert (await desk.run(*CALL, "/v1/me", "-o", str(link))).status == 0
    assert (private.read_text(), private.stat().st_mode & 0o777) == ('{"name": "Ada"}', 0o600)
    assert link.is_symlink()

    assert (await desk.run(*CALL, "/v1/me", "-o", os.devnull)).status == 0
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)  # noqa: PTH116

    assert (await desk.run(*CALL, "/v1/me", "-o", str(tmp_path))).problem(1)


async def test_json_has_exactly_the_promised_members(desk: Desk, box: HostileProvider) -> None:
    box.replies["/v1/me"] = Reply({"name": "Ådä"}, headers={"X-Two": "1\r\nX-Two: 2"})
    answer = (await desk.run(*CALL, "/v1/me?a=b", "--json")).json()
    assert answer.keys() == {"status", "headers", "body", "timing", "url"}
    assert (answer["status"], answer["body"]) == (200, {"name": "Ådä"})
    assert [value for name, value in answer["headers"] if name.lower() == "x-two"] == ["1", "2"]
    assert isinstance(answer["timing"], float)
    assert answer["url"] == f"{box.issuer}/v1/me?a=b"


async def test_json_of_a_body_that_is_none(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = Reply(b"\xff\xfe\xfd")
    assert (await desk.run(*CALL, "/x", "--json")).json()["body"] == {"base64": "//79"}


async def test_json_steers_no_terminal(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = Reply(json.dumps({"a": "\x9b2J\u202e\ud800"}), headers={"Content-Type": "application/json"})
    result = await desk.run(*CALL, "/x", "--json")
    assert result.json()["body"] == {"a": "\x9b2J\u202e\ud800"}
    assert not {"\x9b", "\u202e"} & set(result.out.decode())


@pytest.mark.parametrize(
    ("arguments", "text", "body", "kind"),
    [
        (["-d", '{"a": 1}'], b"", b'{"a": 1}', "application/json"),
        (["-d", "a=1&b=2"], b"", b"a=1&b=2", "application/x-www-form-urlencoded"),
        (["-d", "@-"], b"\x00\xff from a pipe\n", b"\x00\xff from a pipe\n", "text/plain; charset=utf-8"),
        (["-d", "@FILE"], b"", b"\x00 from a file", "text/plain; charset=utf-8"),
        (["-d", "x", "-H", "content-type: a/b", "-H", "X-Own: 1:2"], b"", b"x", "a/b"),
    ],
)
async def test_ways_to_send_a_body(
    desk: Desk, box: HostileProvider, tmp_path: Path, arguments: list[str], text: bytes, body: bytes, kind: str
) -> None:
    (tmp_path / "data").write_bytes(b"\x00 from a file")
    given = [one.replace("FILE", str(tmp_path / "data")) for one in arguments]
    result = await desk.run("call", "box", "put", "/v1/me", *given, text=text)
    assert result.status == 0, result.err
    (asked,) = box.asked_at("/v1/me")
    assert (asked.method, asked.body, asked.headers["content-type"]) == ("PUT", body, kind)
    assert asked.headers.get("x-own") in (None, "1:2")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["/v1/me", "-H", "no colon"], 2, "is no header"),
        (["/v1/me", "-d", "@/no/such/file"], 2, "There is no file"),
        (["/v1/me", "-H", "Host: evil.example.com"], 1, "filled in by Framer Desk"),
        (["https://elsewhere.invalid/x"], 1, "so nothing was sent"),
    ],
)
async def test_requests_that_are_not_sent(
    desk: Desk, box: HostileProvider, arguments: list[str], status: int, says: str
) -> None:
    assert says in (await desk.run(*CALL, *arguments)).problem(status)
    assert box.asked_at("/v1/me") == []


async def test_any_other_status_is_a_success(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = Reply("the body", 500)
    result = await desk.run(*CALL, "/x")
    assert (result.status, result.out, result.err) == (0, b"the body", "")


async def test_the_statuses_of_refusals(desk: Desk, box: HostileProvider) -> None:
    evil = 'error_description="\x1b]0;owned\x07 no"'
    box.replies["/401"] = Reply("why", 401, {"WWW-Authenticate": f'Bearer error="invalid_token", {evil}'})
    box.replies["/403"] = Reply("why", 403, {"WWW-Authenticate": 'Bearer error="insufficient_scope", scope="x $(y)"'})
    box.replies["/429"] = Reply("why", 429, {"Retry-After": "100"})
    refused, missing = await asyncio.gather(desk.run(*CALL, "/401"), desk.run(*CALL, "/403"))
    limited = await desk.run(*CALL, "/429", "--max-wait", "1")  # the last: from then on everything has to wait
    assert "did not accept your token" in refused.problem(3)
    assert "\x1b" not in refused.err
    assert refused.out == b"why"
    assert "This needs x, $(y)" in missing.problem(4)
    assert "--scope '$(y)'" in missing.err
    assert missing.out == b"why"
    assert "asks to wait 100 s" in limited.problem(5)
    assert limited.out == b""


async def test_not_waiting_at_all(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = Reply("", 429, {"Retry-After": "1"})
    assert "asks to wait 1 s" in (await desk.run(*CALL, "/x", "--max-wait", "0")).problem(5)
    assert len(box.asked_at("/x")) == 1


async def test_a_short_wait_is_waited_for_and_told(desk: Desk, box: HostileProvider) -> None:
    replies = [Reply("", 429, {"Retry-After": "0.1"}), Reply("done")]
    box.replies["/x"] = lambda _: replies.pop(0)
    result = await desk.run(*CALL, "/x")
    assert (result.status, result.out) == (0, b"done")
    assert result.err == "Sending again in 0.1 s (try 2).\n"


async def test_no_answer_in_time(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = SILENCE
    result = await desk.run(*CALL, "/x", "--timeout", "0.5")
    assert (result.status, result.out) == (6, b"")
    assert result.err == "Stopped: there was no answer within 0.5 s.\n"


async def test_ctrl_c(desk: Desk, box: HostileProvider) -> None:
    arrived = asyncio.Event()

    async def silent(asked: Asked) -> Reply:
        arrived.set()
        return SILENCE

    box.replies["/x"] = silent
    process = await desk.start(*CALL, "/x")
    await arrived.wait()
    process.send_signal(signal.SIGINT)
    result = await finished(process)
    assert (result.status, result.out, result.err) == (6, b"", "Stopped.\n")


async def test_ctrl_c_while_it_reads_standard_input(desk: Desk, box: HostileProvider) -> None:
    process = await desk.start(*CALL, "/v1/me", "-d", "@-")
    await feed(process)  # and there is no end of it
    process.send_signal(signal.SIGINT)
    async with asyncio.timeout(PATIENCE):
        await process.wait()
    assert process.returncode == 6
    assert (await finished(process, None)).err == "Stopped.\n"
    assert box.asked_at("/v1/me") == []


async def test_nobody_reads_the_output(desk: Desk, box: HostileProvider) -> None:
    box.replies["/all"] = Reply(EVERY_BYTE)
    for arguments in (["/all"], ["/v1/me", "--json"]):
        read, write = os.pipe()
        process = await asyncio.create_subprocess_exec(
            *COMMAND, *CALL, *arguments, env=desk.environment, stdout=write, stderr=asyncio.subprocess.PIPE
        )
        os.close(write)
        os.close(read)
        assert (await finished(process, None)).err == ""
        assert process.returncode in (0, 1)


async def test_the_output_goes_to_a_full_disk(desk: Desk, box: HostileProvider) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    process = await asyncio.create_subprocess_exec(
        *COMMAND, *CALL, "/v1/me", env=desk.environment, stdout=full, stderr=asyncio.subprocess.PIPE
    )
    os.close(full)
    result = await finished(process, None)
    assert result.status == 1
    assert result.err.startswith("The disk is full, so standard output was not saved.\nTry: ")


async def test_a_redirect_leads_away_from_the_token(desk: Desk, box: HostileProvider) -> None:
    seen: list[Asked] = []

    def elsewhere(asked: Asked) -> Reply:
        seen.append(asked)
        return Reply("there")

    async with serve(elsewhere, "localhost") as other:
        box.replies["/x"] = Reply("", 302, {"Location": f"{other}/y"})
        assert (await desk.run(*CALL, "/x")).out == b"there"
    assert "authorization" not in seen[0].headers
    assert "authorization" in box.asked_at("/x")[0].headers


async def test_debug_says_more_and_nothing_secret(desk: Desk, box: HostileProvider) -> None:
    box.replies["/x"] = Reply("", headers={"Content-Length": "banana"})
    result = await desk.run("--debug", *CALL, "/x")
    assert result.status == 1
    assert len(result.err.splitlines()) == 3
    assert result.err.splitlines()[2].startswith("broken_answer: RemoteProtocolError")
    assert not any(secret in result.err for secret in box.secrets)
    assert (await desk.run(*CALL, "/x", "--debug")).err == result.err
