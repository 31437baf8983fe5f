"""Reports of crashes: what they hold and don't, how many are kept, and a real fatal signal."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core import logs
from desktop_app.core.clock import SystemClock
from desktop_app.core.crashes import KEPT, CrashReports
from desktop_app.core.redact import Secret

TOKEN = "at-5f0c1d2e3b4a59687786a5b4c3d2e1f0"


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    log = tmp_path / "framer-desk.log"
    log.write_text("started\nrenewed the token\n")
    return CrashReports(tmp_path / "crashes", log, SystemClock(), "Framer Desk 1.2.3, Qt 6.11")


def fault(text: str) -> BaseException:
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        return error


def test_a_report_says_what_where_and_with_what(reports: CrashReports) -> None:
    reports.write(fault("the list was empty"))

    words = reports.newest()
    assert words.startswith("Framer Desk 1.2.3, Qt 6.11\n")
    assert "RuntimeError: the list was empty" in words
    assert Path(__file__).name in words
    assert words.endswith("renewed the token\n")


def test_no_secret_is_in_a_report(reports: CrashReports) -> None:
    logs.know(Secret(TOKEN))
    reports.write(fault(f"Bearer {TOKEN} was refused"))

    assert "was refused" in reports.newest()
    assert TOKEN not in reports.newest()


def test_a_report_that_was_seen_is_not_offered_again(reports: CrashReports) -> None:
    reports.write(fault("once"))
    reports.seen()

    assert reports.newest() == ""
    assert len(list(reports.folder.iterdir())) == 1


def test_the_same_fault_makes_one_report_and_many_make_five(reports: CrashReports) -> None:
    for _ in range(3):
        reports.write(fault("again and again"))
    assert len(list(reports.folder.iterdir())) == 1
    for number in range(2 * KEPT):
        reports._save(f"number {number}")
    assert len(list(reports.folder.iterdir())) == KEPT
    assert f"number {2 * KEPT - 1}" in reports.newest()


def test_a_run_without_a_fault_leaves_nothing(reports: CrashReports) -> None:
    with reports.watching():
        assert len(list(reports.folder.iterdir())) == 1

    assert list(reports.folder.iterdir()) == []
    assert reports.newest() == ""


def test_a_folder_that_cant_be_written_keeps_nothing_shut(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    reports = CrashReports(blocked / "crashes", tmp_path / "log", SystemClock(), "x")

    with reports.watching():
        reports.write(fault("lost"))
    assert reports.newest() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are a POSIX matter")
def test_a_fatal_signal_is_a_report_at_the_next_start(reports: CrashReports) -> None:
    code = (
        "import os, signal\n"
        "from pathlib import Path\n"
        "from desktop_app.core.clock import SystemClock\n"
        "from desktop_app.core.crashes import CrashReports\n"
        "def struck_here(): os.kill(os.getpid(), signal.SIGSEGV)\n"
        f"reports = CrashReports(Path({str(reports.folder)!r}), Path('none'), SystemClock(), 'x')\n"
        "with reports.watching(): struck_here()\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], env=os.environ, capture_output=True, check=False)
    assert ended.returncode == -signal.SIGSEGV

    with reports.watching():
        assert "Segmentation fault" in reports.newest()
        assert "struck_here" in reports.newest()
