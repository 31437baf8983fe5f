"""One window for each home: what a second start hands over, and whom the first one believes."""

import asyncio
import json
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.ui import one_instance
from desktop_app.ui.one_instance import Asked, Claim, claim, listening


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "window.json"


def _claimed(file: Path) -> Claim:
    claimed = claim(file, Asked())
    assert claimed is not None
    return claimed


async def _asked_while(claimed: Claim, *asks: Asked) -> tuple[list[Claim | None], list[Asked]]:
    came: list[Asked] = []
    async with listening(claimed, came.append):
        opened = [await asyncio.to_thread(claim, claimed.file, asked) for asked in asks]
    return opened, came


def test_the_first_start_opens_the_window(file: Path) -> None:
    assert claim(file, Asked())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_second_start_hands_over_its_files_and_ends(file: Path) -> None:
    claimed = _claimed(file)
    asks = Asked(("/home/ada/my requests.http",), "token-1"), Asked()

    assert asyncio.run(_asked_while(claimed, *asks)) == ([None, None], list(asks))
    assert not file.exists()


def test_a_window_that_died_leaves_its_place_to_the_next(file: Path) -> None:
    file.parent.mkdir()
    with socket.socket() as gone:
        gone.bind(("127.0.0.1", 0))
        port = gone.getsockname()[1]
    file.write_text(json.dumps({"format": 1, "port": port, "key": "00" * 32}))

    assert claim(file, Asked())


def test_a_start_that_died_before_it_listened_leaves_its_place_too(file: Path) -> None:
    assert claim(file, Asked())

    assert claim(file, Asked(), starting=0.2)


def test_nobody_waits_for_a_start_that_was_killed(file: Path) -> None:
    killed = """
import pathlib, sys
from desktop_app.ui import one_instance
one_instance.claim(pathlib.Path(sys.argv[1]), one_instance.Asked())
"""
    subprocess.run([sys.executable, "-c", killed, str(file)], check=True)
    content = json.loads(file.read_text())
    assert "port" not in content, "it never listened"

    claimed = claim(file, Asked(), starting=3600)
    assert claimed is not None
    assert json.loads(file.read_text())["mark"] != content["mark"]


def test_a_start_waits_for_one_that_is_just_before_it(file: Path) -> None:
    claimed = _claimed(file)

    async def late() -> list[Asked]:
        came: list[Asked] = []
        second = asyncio.create_task(asyncio.to_thread(claim, file, Asked(("/a.http",))))
        await asyncio.sleep(0)
        async with listening(claimed, came.append):
            assert await second is None
        return came

    assert asyncio.run(late()) == [Asked(("/a.http",))]


def test_a_folder_that_cant_be_written_does_not_keep_the_window_shut(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")

    assert claim(blocked / "window.json", Asked())


@contextmanager
def _stranger(answer: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """A program of somebody else on the port where a window once was; gives the port and what it got to hear."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            line, _ = server.accept()
            with line, line.makefile("rwb") as both:
                heard.append(both.readline())
                both.write(answer)
                both.flush()
                heard.append(both.readline())

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1], heard
        thread.join(10)


def test_a_stranger_on_the_port_learns_nothing_and_does_not_count(file: Path) -> None:
    with _stranger(b"0" * 64 + b" abc\ntaken\n") as (port, heard):
        file.parent.mkdir()
        file.write_text(json.dumps({"format": 1, "port": port, "key": "ab" * 32}))

        assert claim(file, Asked(("/home/ada/secret.http",)))
    assert heard[1] == b""
    assert b"ab" * 32 not in heard[0]


@pytest.mark.parametrize(
    "words",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\xff\xfe\n\xff\n",
        b"n\n" + b"0" * 64 + b' {"files": ["/x"]}\n',
        b"n\n",
        b"",
    ],
    ids=["web page", "no text", "wrong proof", "nothing more", "nothing"],
)
def test_nobody_without_the_key_is_heard(file: Path, words: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_instance, "PATIENCE", 0.2)

    async def told() -> list[Asked]:
        came: list[Asked] = []
        async with listening(_claimed(file), came.append):
            port, _ = one_instance._read(file) or (0, b"")
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(words)
            if words:
                await writer.drain()
            while await reader.read(1000):
                pass
            writer.close()
        return came

    assert asyncio.run(told()) == []


@pytest.mark.parametrize(
    "said", [[], {"files": "/x"}, {"files": [1], "activation": ""}, {"files": [], "activation": None}]
)
def test_what_makes_no_sense_is_refused(said: object) -> None:
    with pytest.raises(ValueError, match="one of us"):
        one_instance._asked(said)


def test_the_file_is_for_its_owner_alone(file: Path) -> None:
    def mode() -> int:
        return stat.S_IMODE(file.stat().st_mode)

    async def while_listening() -> int:
        async with listening(_claimed(file), lambda asked: None):
            return await asyncio.to_thread(mode)

    assert asyncio.run(while_listening()) == 0o600


def test_what_somebody_else_claimed_meanwhile_stays_theirs(file: Path) -> None:
    ours = _claimed(file)
    file.unlink()
    theirs = _claimed(file)

    ours.leave()
    assert file.exists()
    theirs.leave()
    assert not file.exists()
