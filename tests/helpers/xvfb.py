"""A screen for one test: Xvfb on a display number that is free, and pictures of it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.processes import ended, require_tool


@dataclass(frozen=True)
class Screen:
    """A running X display, such as `:7`."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """The variables that make a Qt program open its windows on this screen."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "XAUTHORITY": "/dev/null"}

    def screenshot(self, path: Path) -> Path:
        """Save a PNG of the whole screen."""
        command = [require_tool("import"), "-silent", "-window", "root", str(path)]
        subprocess.run(command, check=True, timeout=30, env={**os.environ, **self.environment})
        return path

    def xdotool(self, *arguments: str) -> str:
        """Send keys and clicks as a person would; gives what xdotool printed."""
        command = [require_tool("xdotool"), *arguments]
        environment = {**os.environ, **self.environment}
        done = subprocess.run(command, check=True, timeout=30, env=environment, capture_output=True, text=True)
        return done.stdout.strip()


@contextmanager
def start_xvfb(width: int = 1600, height: int = 1000) -> Iterator[Screen]:
    """Run an X server with one screen of 24-bit colour while the block lasts. It takes no network connections."""
    reading, writing = os.pipe()
    size = f"{width}x{height}x24"
    options = ["-displayfd", str(writing), "-screen", "0", size, "-dpi", "96", "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(
        [require_tool("Xvfb"), *options],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    os.close(writing)
    with ended(process), os.fdopen(reading) as stream:
        number = stream.readline().strip()  # written when the server is ready, or closed when it could not start
        assert number.isdigit(), f"Xvfb did not start: status {process.wait(10)}"
        yield Screen(f":{number}")
