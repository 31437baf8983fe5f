"""Programs that are killed while they write: what was saved before is there, files are whole, nothing odd is left."""

import asyncio
import io
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop_app.core import files
from desktop_app.core.api.answer import leftovers
from desktop_app.core.api.saved.file import SavedFile, files_in
from desktop_app.core.history.entry import Details, Entry, Filter
from desktop_app.core.history.store import HistoryStore
from tests.helpers.desk import PATIENCE, Desk
from tests.helpers.hostile_provider import Reply, start_hostile_provider

SAVING = """
    import sys
    from pathlib import Path
    from desktop_app.core.api.formats.http_file import HttpFile
    from desktop_app.core.api.saved.file import SavedFile

    file = SavedFile(Path(sys.argv[1]))
    file.read()
    for number in range(100_000):
        body = "x" * 4_000_000
        file.write(HttpFile(f"### first\\nPOST /{number}\\n\\n{body}\\n\\n### last\\nGET /{number}\\n"))
        print(number, flush=True)
"""
RECORDING = """
    import sys
    from pathlib import Path
    from desktop_app.core.history.entry import Details, Entry
    from desktop_app.core.history.store import HistoryStore

    store = HistoryStore(Path(sys.argv[1]))
    for number in range(100_000):
        entry = Entry(number, "box", "GET", f"https://example.com/number{number}")
        print(store.add([(entry, Details(request_body=b"x" * 9000))] * 20)[-1], flush=True)
"""
COPYING = """
    import sys
    from pathlib import Path
    from desktop_app.core import files

    class Endless:
        def read(self, size):
            print("piece", flush=True)
            return b"new" * (size // 3)

    files.copy_atomic(Endless(), Path(sys.argv[1]))
"""


@contextmanager
def working(script: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that does so; it is killed in the end."""
    command = [sys.executable, "-c", textwrap.dedent(script), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def kill_after(process: "subprocess.Popen[str]", lines: int) -> None:
    """Kill it when it has said so many lines."""
    assert process.stdout
    for _ in range(lines):
        assert process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.wait(20)


@pytest.mark.parametrize("saves", [1, 2, 3, 5])
def test_a_file_of_requests_is_whole(tmp_path: Path, saves: int) -> None:
    path = tmp_path / "requests" / "a.http"
    with working(SAVING, str(path)) as process:
        kill_after(process, saves)
    first, last = SavedFile(path).read().requests
    assert first.target == last.target
    assert int(first.target[1:]) >= saves - 1
    assert list(files_in(path.parent)) == [path]


def test_what_a_killed_program_left_beside_a_file_is_swept_up_later(tmp_path: Path) -> None:
    path = tmp_path / "a.http"
    with working(COPYING, str(path)) as process:
        kill_after(process, 3)
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".a.http.")
    os.utime(left, (0, 0))
    files.write_atomic(path, b"GET /\n")
    assert list(tmp_path.iterdir()) == [path]


def test_a_download_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with working(COPYING, str(path)) as process:
        kill_after(process, 3)
    assert path.read_bytes() == b"old"
    files.copy_atomic(io.BytesIO(b"new"), path)
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)


@pytest.mark.parametrize("batches", [1, 4, 11])
def test_the_history_has_all_that_it_said_it_has(tmp_path: Path, batches: int) -> None:
    path = tmp_path / "history.sqlite3"
    with working(RECORDING, str(path)) as process:
        kill_after(process, batches)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store = HistoryStore(path)
    found = store.find(limit=1_000_000)
    assert len(found) >= 20 * batches
    assert len(found) % 20 == 0  # a batch is there as a whole or not at all
    assert len(store.find(Filter("number0"))) == 20
    (id,) = store.add([(Entry(1.0, "box", "GET", "https://example.com/after"), Details())])
    assert id == found[0].id + 1
    store.close()


def test_bodies_of_killed_programs_make_room(tmp_path: Path) -> None:
    with working("import os, time; print(os.getpid(), flush=True); time.sleep(60)") as process:
        assert process.stdout
        other = tmp_path / f"body-{process.stdout.readline().strip()}-x"
        other.write_bytes(b"of a program that runs")
        mine = tmp_path / f"{leftovers.prefix()}x"
        mine.write_bytes(b"mine")
        foreign = tmp_path / "body-of-somebody"
        foreign.write_bytes(b"not ours")
        assert leftovers.sweep(tmp_path) == 0
    assert leftovers.sweep(tmp_path) == 1
    assert set(tmp_path.iterdir()) == {mine, foreign}
    assert leftovers.sweep(tmp_path / "nowhere") == 0


def wait_for_a_file(folder: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not (folder.exists() and list(folder.iterdir())):
        assert time.monotonic() < deadline


async def test_the_start_after_a_killed_download_says_nothing_odd(home: Path, tmp_path: Path) -> None:
    desk, path = Desk(home), tmp_path / "answer"
    path.write_bytes(b"old")
    bodies = desk.context.paths.cache / "bodies"
    async with start_hostile_provider() as provider:
        await desk.signed_in(provider.profile(name="box", api_base_url=provider.issuer))
        provider.replies["/on"] = Reply(b"x", endless=b"y" * 65_536)
        provider.replies["/large"] = Reply(b"z" * (2 << 20))
        process = await desk.start("call", "box", "GET", "/on", "-o", str(path))
        await asyncio.to_thread(wait_for_a_file, bodies)
        process.kill()
        await process.wait()
        assert path.read_bytes() == b"old"
        after = await desk.run("call", "box", "GET", "/large", "-o", str(path))
        assert (after.status, after.out, after.err) == (0, b"", "")
        assert path.stat().st_size == 2 << 20
        assert list(bodies.iterdir()) == []
        statuses = [entry.status for entry in desk.context.history.find()]
    await desk.aclose()
    assert statuses == [200]  # nothing is known of the one that was killed
