"""`run` and `test`: what the two commands of the README do."""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from machine import checks, display, environment, nodejs, qt_libraries, system_packages, throwaway
from machine.words import NotReady, complain, note, step

ROOT = Path(__file__).resolve().parents[2]
KEYRING_TIME = 20.0  # seconds


def main(arguments: Sequence[str]) -> int:
    """Do what `arguments` say; gives the exit status. Problems are told in words, never as a traceback."""
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Make this machine ready for Framer Desk.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="run | test")
    commands.add_parser(
        "run", add_help=False, allow_abbrev=False, help="start the program; further arguments are passed to it"
    )
    test = commands.add_parser(
        "test", add_help=False, allow_abbrev=False, help="run every check; further arguments are passed to pytest"
    )
    test.add_argument("--fast", action="store_true", help="only the unit, contract and window tests")
    chosen, rest = parser.parse_known_args(arguments)
    try:
        if chosen.command == "run":
            return run(environment.Environment(ROOT), rest)
        return test_all(environment.Environment(ROOT), fast=chosen.fast, arguments=rest)
    except NotReady as problem:
        complain(problem)
        return 1
    except KeyboardInterrupt:
        return 130


def run(place: environment.Environment, arguments: Sequence[str]) -> int:
    """Make ready, then open the window; without a display do the same job without one."""
    environment.ensure(place, {"desktop"})
    qt_libraries.ensure(place.pyside)
    program = [str(place.python), "-m", "desktop_app"]
    if arguments or display.can_show_window(os.environ):
        return _foreground([*program, *arguments], os.environ)
    return _run_without_display(place, program)


def _run_without_display(place: environment.Environment, program: Sequence[str]) -> int:
    step("There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open.")
    note("Doing the same job without a window: a sign-in at the sandbox, a call, a refresh and a sign-out.")
    vault: tuple[str, ...] = ()
    if "FRAMER_DESK_VAULT" not in os.environ and not _keyring_answers(place):
        note("No keyring answers here either, so tokens are kept in memory only.")
        vault = ("--vault", "memory")
    diagnosed = _foreground([*program, "diagnose", *vault], os.environ)
    picture = place.root / "build" / "window.png"
    picture.parent.mkdir(exist_ok=True)
    drawn = _foreground([*program, "--snapshot", str(picture)], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if drawn == 0:
        note(f"A picture of the window: {picture}")
    return checks.first_failure([diagnosed, drawn])


def _keyring_answers(place: environment.Environment) -> bool:
    """Whether the system keyring can be read without asking the person anything."""
    if not display.may_have_keyring(os.environ):
        return False
    probe = "import keyring; keyring.get_password('framer-desk', 'probe')"
    try:
        return subprocess.run([place.python, "-c", probe], capture_output=True, timeout=KEYRING_TIME).returncode == 0
    except subprocess.TimeoutExpired:  # it waits for a password that nobody can type here
        return False


def test_all(place: environment.Environment, *, fast: bool, arguments: Sequence[str]) -> int:
    """Make ready, run every check, pytest last; gives the exit status of the first check that failed."""
    environment.ensure(place, {"desktop", "test"} | ({"node"} if nodejs.is_missing() else set()))
    _ensure_test_tools(place)
    cache = place.root / "build" / "test-cache"
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="framer-desk-") as folder:
        home = Path(folder)
        (home / "run").mkdir(mode=0o700)
        environ = throwaway.test_environment(os.environ, place.scripts, home, cache)
        results = checks.run_static(checks.static_checks(place.scripts), place.root, environ)
        step("pytest")
        command = checks.pytest_command(place.python, fast=fast, arguments=arguments, cores=os.cpu_count() or 1)
        tested = _foreground(throwaway.in_keyring_session(place.python, command), environ, cwd=place.root)
    return checks.first_failure([*(status for _, status in results), tested])


def _ensure_test_tools(place: environment.Environment) -> None:
    if sys.platform == "linux":
        # Tools and libraries in one step, so that a person who has to install them types one command.
        libraries, _ = qt_libraries.debian_packages(qt_libraries.missing_libraries(place.pyside))
        system_packages.install([*system_packages.missing_tools(), *libraries], "tools for the tests, libraries for Qt")
    qt_libraries.ensure(place.pyside)


def _foreground(command: Sequence[str], environ: Mapping[str, str], cwd: Path | None = None) -> int:
    """Run `command` with our terminal until it ends. Ctrl-C reaches it too, so it is given time to end by itself."""
    with subprocess.Popen(command, env=dict(environ), cwd=cwd) as child:
        try:
            return child.wait()
        except KeyboardInterrupt:
            return child.wait()
