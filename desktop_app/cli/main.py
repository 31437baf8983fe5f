"""The way into the program: the window or a command, and errors as one line, a remedy and an exit status."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from desktop_app.core.errors import Cancelled, UserFacing, internal
from desktop_app.core.i18n import tr

MENDABLE, STOPPED = 1, 6
NOTHING_GIVEN: Final = {"command": "", "debug": False, "env_file": "", "snapshot": None, "theme": None}
"""What the parser makes of no arguments, which opens the window: making the parser takes longer than a frame."""
_NO_LIBRARY = re.compile(r"(\S+\.so\S*): cannot open shared object file")  # as the dynamic linker says it
_QT_PACKAGES = (
    "libbrotli1 libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libwayland-cursor0 libx11-xcb1"
    " libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0"
    " libxcb-xkb1 libxkbcommon-x11-0"
)


def run(arguments: Sequence[str]) -> int:
    """Run the command line; gives the exit status (docs/command-line.md). Never lets a traceback out."""
    if arguments[:1] == ["keep"]:  # our own keeper process: not for people, so not in the parser
        from desktop_app.cli.keep import keep

        return keep(arguments[1:])
    _stand_in_for_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # an output that can't take a letter must not end the program
            stream.reconfigure(errors="backslashreplace")
    if arguments and all(_is_file_to_open(word) for word in arguments):
        arguments = ["open", *arguments]  # as desktops and file managers call a program
    given = _parsed(arguments)
    try:
        return _run(given)
    finally:
        if terminal := sys.modules.get("desktop_app.cli.terminal"):
            terminal.note_what_was_left()


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    if not arguments:
        return argparse.Namespace(**NOTHING_GIVEN)
    from desktop_app.cli import parser

    return parser.parse(arguments)


def _run(given: argparse.Namespace) -> int:
    """Run what was given; gives its exit status, after saying what went wrong."""
    try:
        if given.env_file:
            from desktop_app.core import env_file

            os.environ[env_file.VARIABLE] = str(Path(given.env_file).absolute())  # also for what we start
        return _dispatch(given)
    except UserFacing as problem:
        report(problem, debug=given.debug)
        return problem.exit_status
    except (Cancelled, KeyboardInterrupt) as stop:
        print(str(stop) or tr("Stopped."), file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output has gone; Python must not complain about it at exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MENDABLE
    except Exception as bug:
        _log(bug, given.command)
        report(internal(bug), debug=given.debug)
        return MENDABLE


def _is_file_to_open(word: str) -> bool:
    return word.lower().endswith((".toml", ".http", ".rest")) and Path(word).is_file()


def _stand_in_for_closed_streams() -> None:
    """Where a standard stream was closed by whoever started us, none of our files must come to lie in its place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115 - open until the process ends


def _log(bug: Exception, command: str) -> None:
    """Write the traceback down; also where it comes before the log was set up, when it would go to the terminal."""
    from desktop_app.core import logs
    from desktop_app.core.paths import Paths

    if not logs.is_set_up():
        logs.setup(Paths.from_environment(os.environ), "error")
    logs.logger().error("a bug ended the command %s", command, exc_info=bug)


def report(problem: UserFacing, *, debug: bool = False) -> None:
    """Write `problem` to standard error: one line of what, then "Try: ...", with --debug the redacted detail."""
    print(_one_line(problem.full_message), file=sys.stderr)
    # "Try: again in a moment", not "Try: Try again in a moment".
    remedy = _one_line(problem.remedy).removeprefix(tr("Try ")) or "framer-desk diagnose"
    print(tr("Try: {remedy}", remedy=remedy), file=sys.stderr)
    if debug:
        print(_one_line(f"{problem.code}: {problem.detail}"), file=sys.stderr)


def _one_line(text: str) -> str:
    """`text` without line breaks and control characters: a server's words must not steer the terminal."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))


def _dispatch(given: argparse.Namespace) -> int:
    if given.command in ("", "open"):
        return _window(given)
    if given.command == "sandbox":
        from desktop_app.cli.sandbox import sandbox

        return sandbox(given)
    if given.command == "completion":
        from desktop_app.cli.completion import completion

        return completion(given)
    from desktop_app.cli.commands import run_command  # with asyncio, which neither the window nor --help waits for

    return run_command(given)


def _window(given: argparse.Namespace) -> int:
    try:
        from desktop_app.ui import app
    except ModuleNotFoundError as missing:
        if missing.name and missing.name.split(".")[0] in ("PySide6", "qasync", "shiboken6"):
            raise UserFacing(
                "no_window",
                tr("The window is not installed; this is the command line alone."),
                tr('pip install "framer-desk[desktop]", or framer-desk --help for the command line.'),
            ) from missing
        raise
    except ImportError as problem:
        if library := _NO_LIBRARY.match(str(problem)):
            raise UserFacing(
                "no_library",
                tr("The window needs a library of the system that is missing here: {library}.", library=library[1]),
                tr("On Debian and Ubuntu: sudo apt install {packages}", packages=_QT_PACKAGES),
            ) from problem
        raise
    options = {"theme": given.theme} if given.theme else {}
    files = given.files if given.command == "open" else ()
    return app.snapshot(given.snapshot, options) if given.snapshot else app.run(options, files)
