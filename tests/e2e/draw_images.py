"""Draws the pictures of the documentation from the running program: `python -m tests.e2e.draw_images OUTDIR`.

A person with a browser signs in at the sandbox, calls, and goes through the pages; nothing in the pictures is made up.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.e2e.window import Window, open_window
from tests.helpers.program import installed

_LOOKS = 60  # at the screen; each takes some tenths of a second
_STILL, _ANOTHER = 3_000, 20_000  # pixels


def main(target: Path) -> None:
    """Draw all of them into the folder `target`."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="images-") as name, installed(Path(name), Path(name) / "home") as program:
        person = program.person()
        program.environment["BROWSER"] = program.browser(person)
        with open_window(program, "--theme", "light") as window:
            window.wait("home.sandbox.start")
            _draw(window, target / "home-light.png")
            window.press("home.sandbox.start")
            program.outcome(person)
            program.learn()
            _console(window)
            _draw(window, target / "console-light.png")
            for key, shown, picture in (
                ("ctrl+2", "token.verdict", "token"),
                ("ctrl+3", "flow.messages", "flow"),
                ("ctrl+4", "activity.table", "activity"),
            ):
                window.keys(key)
                window.wait(shown)
                _draw(window, target / f"{picture}-light.png")
            assert window.interrupt() == 0


def _console(window: Window) -> None:
    window.press("console.send")
    window.says("response.status", "200")
    window.says("identity.countdown", "left")


def _draw(window: Window, target: Path) -> None:
    """Save the screen once it shows something else than the pictures before, and nothing moves but the countdown."""
    window.screen.xdotool("mousemove", "1439", "899")  # away from what would show that a pointer is over it
    before = [path for path in target.parent.glob("*.png") if path != target]
    last = target.with_suffix(".last.png")
    window.screen.screenshot(last)
    for _ in range(_LOOKS):
        window.screen.screenshot(target)
        if _differing(target, last) < _STILL and all(_differing(target, path) > _ANOTHER for path in before):
            last.unlink()
            return
        target.replace(last)
    raise AssertionError(f"the window did not come to rest for {target.name}")


def _differing(one: Path, other: Path) -> float:
    """How many pixels of two pictures differ."""
    command = ["compare", "-metric", "AE", str(one), str(other), "null:"]
    return float(subprocess.run(command, capture_output=True, text=True).stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
