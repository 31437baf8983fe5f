"""The real window on a screen of its own, worked and read through the accessibility bus."""

import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from tests.helpers.atspi import QT_ENVIRONMENT, Desktop, Node, start_accessibility
from tests.helpers.processes import end, ended
from tests.helpers.program import COMMAND, Program
from tests.helpers.xvfb import Screen, start_xvfb


class Window:
    """A running `framer-desk` without arguments. Widgets are named by their object names."""

    def __init__(self, process: "subprocess.Popen[str]", desktop: Desktop, screen: Screen) -> None:
        self.process, self.desktop, self.screen = process, desktop, screen
        self._has_keyboard = False

    def wait(self, name: str, *, seconds: float = 20) -> Node:
        """The widget, once it shows."""
        return self.desktop.wait(name, seconds=seconds)

    def press(self, name: str) -> None:
        """Press a button, once it shows and is enabled."""
        self.wait(name)
        self._until(name, lambda node: node.enabled, "is enabled").press()

    def read(self, name: str) -> str:
        """The text that shows in a widget."""
        return self.wait(name).text

    def says(self, name: str, words: str, *, seconds: float = 20) -> str:
        """The text of a widget, once it holds `words`."""
        return self._until(name, lambda node: words in f"{node.text}\n{node.name}", f"says {words!r}", seconds).text

    def _until(self, name: str, fits: Callable[[Node], bool], what: str, seconds: float = 20) -> Node:
        def look() -> Node | None:
            node = self.desktop.find(name)
            return node if node and fits(node) else None

        try:
            return self.desktop.until(look, seconds=seconds)
        except TimeoutError:
            node = self.desktop.find(name)
            raise AssertionError(f"{name} never {what}: {node and node.text!r}") from None

    def keys(self, *names: str) -> None:
        """Press keys one after another, as xdotool names them: "ctrl+Return", "Tab"."""
        if not self._has_keyboard:  # there is no window manager here that would have given it
            self.screen.xdotool("search", "--sync", "--onlyvisible", "--name", "Framer Desk", "windowfocus", "--sync")
            self._has_keyboard = True
        for name in names:
            self.screen.xdotool("key", "--clearmodifiers", name)

    def focused(self) -> str:
        """The object name of what has the keyboard, "" when nothing has."""
        found = [node.identity for node in self.desktop.all() if node.showing and node.focused]
        return found[-1] if found else ""

    def interrupt(self) -> int:
        """Press Ctrl-C in the terminal that started it; gives the exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(20)


@contextmanager
def open_window(
    program: Program, *arguments: str, size: tuple[int, int] = (1440, 900), within: Sequence[str] = ()
) -> Iterator[Window]:
    """Start the window; what it ever showed goes to the leak hunter, and a picture of its end to the test's folder.

    within: a command that starts the program in surroundings of its own.
    """
    with start_xvfb(*size) as screen, start_accessibility(program.environment) as desktop:
        environment = program.environment | screen.environment | QT_ENVIRONMENT
        process = subprocess.Popen(
            [*within, COMMAND, *arguments],
            env=environment,
            cwd=program.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with ended(process):
            window = Window(process, desktop, screen)
            try:
                yield window
            finally:
                screen.screenshot(program.folder / "window.png")
                if process.poll() is None:
                    program.hunter.see("the window", desktop.words())
                end(process)
                out, err = process.communicate()
                assert "Traceback" not in err, err
                program.hunter.see("the window's standard output", out)
                program.hunter.see("the window's standard error", err)
