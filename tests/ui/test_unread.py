"""What the window's program holds in memory."""

import subprocess
import sys


def test_the_source_of_what_is_imported_is_not_kept() -> None:
    program = "import linecache, desktop_app.ui.app, desktop_app.context\nprint(*linecache.cache)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert "context" not in done.stdout
