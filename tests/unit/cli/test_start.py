"""How fast the command line answers, and what it must not load for that."""

import os
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest

HEAVY = {"PySide6", "qasync", "cryptography", "httpx2", "authlib", "joserfc", "keyring", "msgspec", "starlette"}


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_nothing_heavy_is_imported(option: str) -> None:
    done = run("-X", "importtime", "-m", "desktop_app", option)
    assert done.returncode == 0
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "desktop_app" in imported
    assert not imported & HEAVY


@pytest.mark.parametrize(
    ("module", "for_others"),
    [
        ("cli.call", {"desktop_app.core.api.catalog", "desktop_app.core.signin.step_up", "logging.handlers", "uuid"}),
        ("core.tokens.rotate", {"desktop_app.core.oauth.dpop", "desktop_app.core.tokens.received"}),
        ("core.flow.recorder", {"desktop_app.core.flow.writer", "desktop_app.core.flow.masking"}),
        ("core.signin.service", {"desktop_app.core.signin.device", "desktop_app.core.oauth.introspection"}),
        ("ui.changes.services", {"desktop_app.core.changes.watch", "msgspec"}),
    ],
)
def test_what_few_need_is_loaded_for_them_alone(module: str, for_others: set[str]) -> None:
    done = run("-c", f"import sys, desktop_app.{module}\nprint(*sys.modules)")
    loaded = set(done.stdout.split())
    assert f"desktop_app.{module}" in loaded, done.stderr
    assert not loaded & for_others


def test_the_version() -> None:
    assert run("-m", "desktop_app", "--version").stdout == f"framer-desk {version('framer-desk')}\n"


def test_it_takes_no_more_than_a_few_times_what_python_itself_does() -> None:
    def fastest(*arguments: str) -> float:
        times = []
        for _ in range(5):
            started = time.perf_counter()
            run(*arguments)
            times.append(time.perf_counter() - started)
        return min(times)

    assert fastest("-m", "desktop_app", "--version") < 12 * fastest("-c", "pass")


@pytest.mark.parametrize(
    "command", [[], ["signin"], ["token"], ["call"], ["refresh"], ["signout"], ["profiles"], ["sandbox"], ["diagnose"]]
)
def test_every_command_explains_itself(command: list[str]) -> None:
    done = run("-m", "desktop_app", *command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "usage: framer-desk" in done.stdout
    assert "==SUPPRESS==" not in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["signin"],
        ["call", "box", "GET"],
        ["call", "box", "GET", "/", "--max-wait", "soon"],
        ["signin", "box", "--timeout", "-1"],
        ["signin", "box", "--timeout", "nan"],
        ["profiles", "add"],
        ["profiles", "add", "x", "--issuer", "https://a.example", "--api", "https://b.example"],
        ["sandbox", "--fault", "moon"],
        ["token", "box", "--js"],
    ],
)
def test_wrong_usage_ends_with_2_and_the_usage(arguments: list[str]) -> None:
    done = run("-m", "desktop_app", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: framer-desk")
    assert "Traceback" not in done.stderr


def test_the_keepers_own_command_is_not_for_people() -> None:
    for arguments in (["keep"], ["keep", "box"]):
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", *arguments],
            input="no order",
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "This command is for Framer Desk itself.\n")
    assert "keep" not in run("-m", "desktop_app", "--help").stdout


def test_a_bug_in_a_command_without_services_is_told_in_the_log_alone(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "uvicorn.py").write_text("raise RuntimeError('a bug of ours')\n")
    home = tmp_path / "home"
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "sandbox"],
        env=os.environ | {"PYTHONPATH": str(broken), "FRAMER_DESK_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[0] == "Something went wrong inside Framer Desk."
    assert "Traceback" not in done.stderr
    assert "a bug of ours" in (home / "logs" / "framer-desk.log").read_text()


@pytest.mark.parametrize("stream", ["0<&-", "1>&-", "2>&-"])
def test_a_standard_stream_that_is_closed_ends_nothing(tmp_path: Path, stream: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$@" {stream}', "sh", sys.executable, "-m", "desktop_app", "profiles"],
        env=os.environ | {"FRAMER_DESK_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert ("sandbox" in done.stdout) is (stream != "1>&-")
