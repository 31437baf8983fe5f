"""What a terminal gets to see: the words of a server never steer it."""

import asyncio
import os

import pytest

from desktop_app.cli.terminal import Harmless
from tests.helpers.desk import COMMAND, Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

SEEN = {
    b"\x1b[31mred\x07\n": b"\\x1b[31mred\\x07\n",
    b"a\r\nb\tc\n": b"a\r\nb\tc\n",
    b"over\rwritten": b"over\\x0dwritten",
    "\x9b31m é 漢 \u202eback".encode(): "\\x9b31m é 漢 \\u202eback".encode(),
    b"\xff\xfe\xc3": b"\\xff\\xfe\\xc3",
    b"end\r": b"end\\x0d",
}


@pytest.mark.parametrize("body", SEEN)
def test_whatever_the_pieces_are(body: bytes) -> None:
    for size in range(1, len(body) + 1):
        harmless = Harmless("utf-8")
        pieces = [harmless.feed(body[start : start + size]) for start in range(0, len(body), size)]
        assert b"".join(pieces) + harmless.feed(b"", last=True) == SEEN[body]


@pytest.mark.parametrize("options", [[], ["--stream"]])
async def test_a_body_in_a_terminal(desk: Desk, box: HostileProvider, options: list[str]) -> None:
    box.replies["/v1/me"] = Reply("\x1b]0;a title\x07\x1b[31mred")
    ours, theirs = os.openpty()
    try:
        process = await asyncio.create_subprocess_exec(
            *COMMAND, "call", "box", "GET", "/v1/me", *options,
            env=desk.environment, stdin=asyncio.subprocess.DEVNULL, stdout=theirs, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        assert await process.wait() == 0
        shown = os.read(ours, 1000)
    finally:
        os.close(ours)
        os.close(theirs)
    assert shown.rstrip() == b"\\x1b]0;a title\\x07\\x1b[31mred"


async def test_a_body_for_a_script_is_as_it_came(desk: Desk, box: HostileProvider) -> None:
    box.replies["/v1/me"] = Reply("\x1b[31mred\r")
    assert (await desk.run("call", "box", "GET", "/v1/me")).out == b"\x1b[31mred\r"
