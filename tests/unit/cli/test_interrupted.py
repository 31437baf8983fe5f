"""Ctrl-C at any moment: also before there is anything of the program that could take it."""

import subprocess
import sys

import pytest

PROGRAM = """
import sys

loading = sys.argv[1]

class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == loading:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupted())
from desktop_app.__main__ import main

sys.argv[:] = ["framer-desk", "profiles"]
sys.exit(main())
"""


@pytest.mark.parametrize("loading", ["desktop_app.cli.main", "desktop_app.cli.parser", "desktop_app.cli.commands"])
def test_while_the_program_is_loaded(loading: str) -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM, loading], capture_output=True, text=True, check=False)
    assert ended.returncode == 6
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


BEFORE_AND_AFTER = """
import os, signal, sys

import desktop_app.__main__ as program

def interrupted(*said):
    os.kill(os.getpid(), signal.SIGINT)

if sys.argv[1] == "before":
    interrupted()
sys.argv[1:] = ["--version"]
try:
    program.main()
except SystemExit:
    interrupted()
    raise
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C goes to a whole console there")
@pytest.mark.parametrize("moment", ["before", "after"])
def test_before_it_runs_and_while_it_ends(moment: str) -> None:
    program = [sys.executable, "-c", BEFORE_AND_AFTER, moment]
    ended = subprocess.run(program, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (6, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C goes to a whole console there")
def test_where_ctrl_c_is_ignored_it_stays_so() -> None:
    program = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n" + BEFORE_AND_AFTER
    ended = subprocess.run([sys.executable, "-c", program, "before"], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("framer-desk ")
