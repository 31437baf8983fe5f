"""The sandbox as a process: started once, found, ended, and as it was after a restart."""

import asyncio
import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from desktop_app.sandbox import launcher, state
from desktop_app.sandbox.activity import HEALTH_PATH, Activity
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.server import serve
from tests.helpers.sandbox import start_sandbox

SERVE = """
import sys
from pathlib import Path
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.server import serve
sys.exit(serve(SandboxOptions(Path(sys.argv[1]), int(sys.argv[3]), background=sys.argv[2] == "background")))
"""


def command(folder: Path, kind: str = "background", port: int = 0) -> list[str]:
    """The command of a sandbox whose state is in `folder`."""
    return [sys.executable, "-c", SERVE, str(folder), kind, str(port)]


class Foreground:
    """A sandbox a person started."""

    def __init__(self, folder: Path, *, port: int = 0, **environment: str) -> None:
        self.process = subprocess.Popen(
            command(folder, "foreground", port),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment},
        )
        assert self.process.stdout
        self.issuer = self.process.stdout.readline().strip()

    def end(self, number: int | None = None) -> tuple[int, str]:
        """Its exit status and what it wrote to standard error, after the signal."""
        if number is not None:
            self.process.send_signal(number)
        rest, errors = self.process.communicate(timeout=20)
        assert rest == ""
        return self.process.returncode, errors


def test_the_first_line_is_the_issuer_and_sigterm_ends_it_well(tmp_path: Path) -> None:
    running = Foreground(tmp_path)
    found = launcher.running(tmp_path)
    assert found
    assert (found.issuer, found.api_base_url, found.background) == (running.issuer, running.issuer, False)
    assert found.pid == running.process.pid
    assert running.end(signal.SIGTERM) == (0, "")
    assert launcher.running(tmp_path) is None
    assert not (tmp_path / state.RUNNING).exists()


def test_ctrl_c_is_status_6(tmp_path: Path) -> None:
    assert Foreground(tmp_path).end(signal.SIGINT) == (6, "")


def test_a_killed_one_is_replaced(tmp_path: Path) -> None:
    first = Foreground(tmp_path)
    first.end(signal.SIGKILL)
    assert (tmp_path / state.RUNNING).exists()
    assert launcher.running(tmp_path) is None
    second = Foreground(tmp_path)
    assert second.issuer == first.issuer
    assert second.end(signal.SIGTERM)[0] == 0


def test_it_ends_by_itself_when_nobody_uses_it(tmp_path: Path) -> None:
    status, errors = Foreground(tmp_path, FRAMER_DESK_SANDBOX_IDLE="0.3").end()
    assert (status, errors) == (0, "Nobody used the sandbox for a while, so it ended.\n")


def test_eight_programs_at_once_start_one(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: launcher.ensure_running(tmp_path, command(tmp_path)), range(8)))
    try:
        assert len(set(found)) == 1
        assert found[0].background
        assert launcher.touch(found[0])
    finally:
        assert launcher.stop(tmp_path)
    assert not launcher.stop(tmp_path)
    assert not launcher.touch(found[0])


def test_a_person_takes_over_from_one_in_the_background_but_not_from_a_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    background = launcher.ensure_running(tmp_path, command(tmp_path))
    mine = Foreground(tmp_path)
    try:
        assert mine.issuer == background.issuer
        assert launcher.ensure_running(tmp_path, ["false"]).pid == mine.process.pid
        assert serve(SandboxOptions(tmp_path)) == 1
        assert "runs already at" in capsys.readouterr().err
        assert serve(SandboxOptions(tmp_path, background=True)) == 0
    finally:
        assert mine.end(signal.SIGTERM)[0] == 0


def test_one_that_can_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(launcher.LaunchProblem, match=r"^no luck$"):
        launcher.ensure_running(tmp_path, [sys.executable, "-c", "import sys; print('no luck', file=sys.stderr)"])


def test_one_that_can_not_start_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "signing-keys.json").write_text("{")
    with pytest.raises(launcher.LaunchProblem, match=r"^The signing keys in .+ can't be read\.$") as said:
        launcher.ensure_running(tmp_path, command(tmp_path))
    assert said.value.remedy == "move the file away, to have new ones made"


def test_every_folder_it_makes_is_private(tmp_path: Path) -> None:
    with pytest.raises(launcher.LaunchProblem):
        launcher.ensure_running(tmp_path / "home" / "data" / "sandbox", ["false"])
    made = [path for path in tmp_path.rglob("*") if path.is_dir()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in made} == {0o700}
    assert len(made) == 3


def test_the_child_gets_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FRAMER_DESK_VAULT_PASSPHRASE", "FRAMER_API_KEY", "MY_TOKEN", "ORCHARD_CLIENT_SECRET", "db_password"):
        monkeypatch.setenv(name, "hidden")
    monkeypatch.setenv("FRAMER_DESK_HOME", "/somewhere")
    tell = "import os, json, sys; print(json.dumps(dict(os.environ)), file=sys.stderr)"
    with pytest.raises(launcher.LaunchProblem) as said:
        launcher.ensure_running(tmp_path, [sys.executable, "-c", tell])
    environment = json.loads(str(said.value))
    assert "hidden" not in environment.values()
    assert environment["FRAMER_DESK_HOME"] == "/somewhere"


class TestFinding:
    def write(self, folder: Path, **change: Any) -> None:
        content = {
            "format": 1, "issuer": "http://127.0.0.1:1", "api_base_url": "http://127.0.0.1:1", "port": 1, "pid": 1,
            "instance": "x", "word": "w", "background": True, **change,
        }  # fmt: skip
        (folder / state.RUNNING).write_text(json.dumps(content))

    def test_another_program_on_the_port_is_not_ours(self, tmp_path: Path) -> None:
        with start_sandbox(tmp_path / "other") as other:
            self.write(tmp_path, port=int(other.issuer.rpartition(":")[2]), issuer=other.issuer)
            assert launcher.running(tmp_path) is None
            assert not launcher.stop(tmp_path)

    def test_a_program_that_speaks_no_http_is_not_ours(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:

            def answer() -> None:
                connection, _ = listener.accept()
                with connection:
                    connection.recv(4096)
                    connection.sendall(b"220 ready\r\n")

            done = pool.submit(answer)
            self.write(tmp_path, port=listener.getsockname()[1])
            assert launcher.running(tmp_path) is None
            done.result()

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1}', '{"format": 2, "port": 1}'])
    def test_a_damaged_or_newer_file_counts_as_none(self, tmp_path: Path, text: str) -> None:
        (tmp_path / state.RUNNING).write_text(text)
        assert launcher.running(tmp_path) is None

    def test_nobody_without_the_state_file_can_end_it(self, tmp_path: Path) -> None:
        with start_sandbox(tmp_path) as sandbox:
            for body in ({}, {"word": ""}, {"word": 1}, {"word": "guess"}):
                assert sandbox.http.post("/sandbox/stop", json=body).status_code == 403
            assert sandbox.http.get("/sandbox/health").status_code == 200

    def test_the_state_file_is_private(self, tmp_path: Path) -> None:
        running = Foreground(tmp_path / "state")
        try:
            assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "state").iterdir()}
            assert set(modes.values()) == {0o600}
            assert {state.RUNNING, "sandbox.sqlite3", "signing-keys.json"} <= modes.keys()
        finally:
            running.end(signal.SIGTERM)


class TestPort:
    def test_it_is_kept(self, tmp_path: Path) -> None:
        with start_sandbox(tmp_path) as first:
            issuer = first.issuer
        with start_sandbox(tmp_path) as second:
            assert second.issuer == issuer

    def test_a_taken_one_is_left_to_its_owner(self, tmp_path: Path) -> None:
        first = Foreground(tmp_path)
        first.end(signal.SIGTERM)
        port = int(first.issuer.rpartition(":")[2])
        with socket.create_server(("127.0.0.1", port)):
            second = Foreground(tmp_path)
            assert second.issuer != first.issuer
            status, errors = second.end(signal.SIGTERM)
        assert status == 0
        assert f"Port {port} is taken by another program" in errors

    def test_a_wanted_one_that_is_taken_is_an_error(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as owner:
            status, errors = Foreground(tmp_path, port=owner.getsockname()[1]).end()
        assert status == 1
        assert re.fullmatch(r"Port \d+ is in use by another program\.\nTry: another --port, .+\n", errors)


class TestOptions:
    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"faults": ("fire",)}, "no fault called fire"),
            ({"port": 65536}, "port"),
            ({"rate": 0.0}, "rate"),
            ({"rate": float("nan")}, "rate"),
            ({"token_lifetime": 0}, "second"),
        ],
    )
    def test_what_can_not_be_is_refused(self, tmp_path: Path, change: dict[str, Any], words: str) -> None:
        with pytest.raises(ValueError, match=words):
            SandboxOptions(tmp_path, **change)

    @pytest.mark.parametrize("text", ["soon", "0", "-1", "nan", "inf"])
    def test_the_variable_must_be_a_number_of_seconds(
        self, tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("FRAMER_DESK_SANDBOX_IDLE", text)
        assert serve(SandboxOptions(tmp_path / "state")) == 1
        what, remedy = capsys.readouterr().err.splitlines()
        assert what == "FRAMER_DESK_SANDBOX_IDLE must be a number of seconds."
        assert remedy == "Try: framer-desk sandbox --help"

    def test_ten_minutes_unless_said_otherwise(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("FRAMER_DESK_SANDBOX_IDLE", raising=False)
        assert SandboxOptions(tmp_path).idle == 600
        monkeypatch.setenv("FRAMER_DESK_SANDBOX_IDLE", "5")
        assert SandboxOptions(tmp_path).idle == 5
        assert SandboxOptions(tmp_path, idle_seconds=7).idle == 7


class TestActivity:
    """With a clock of its own; `watch` is what its timer calls."""

    async def test_use_puts_the_end_off_and_looking_does_not(self) -> None:
        now, ends = [0.0], []
        activity = Activity(10, lambda: ends.append(now[0]), lambda: now[0])
        now[0] = 9
        with activity.request("/v1/me"):
            pass
        now[0] = 18
        with activity.request(HEALTH_PATH):
            pass
        activity.watch()
        activity.stop()
        assert ends == []
        now[0] = 19
        activity.watch()
        assert ends == [19]
        assert activity.ended_idle

    async def test_a_request_in_progress_is_use(self) -> None:
        now, ends = [0.0], []
        activity = Activity(10, lambda: ends.append(now[0]), lambda: now[0])
        with activity.request("/v1/generations/x/events"):
            now[0] = 100
            activity.watch()
            activity.stop()
        now[0] = 105
        activity.watch()
        activity.stop()
        assert ends == []

    async def test_the_timer_ends_it(self) -> None:
        ended = asyncio.Event()
        Activity(0.01, ended.set).watch()
        await asyncio.wait_for(ended.wait(), 5)
