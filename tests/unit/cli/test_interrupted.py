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
