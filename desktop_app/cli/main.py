"""Runs one command: chooses its module, turns errors into one line, a remedy and an exit status."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any

from desktop_app.cli import parser
from desktop_app.core.errors import Cancelled, UserFacing, internal
from desktop_app.core.i18n import tr

DONE, MENDABLE, USAGE, STOPPED = 0, 1, 2, 6

if TYPE_CHECKING:
    from desktop_app.context import AppContext

Command = Callable[["AppContext", argparse.Namespace], Awaitable[int]]


def run(arguments: Sequence[str]) -> int:
    """Run the command line; gives the exit status (docs/command-line.md). Never lets a traceback out."""
    if arguments[:1] == ["keep"]:  # our own keeper process: not for people, so not in the parser
        from desktop_app.cli.keep import keep

        return keep(arguments[1:])
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # an output that can't take a letter must not end the program
            stream.reconfigure(errors="backslashreplace")
    given = parser.parse(arguments)
    try:
        return _dispatch(given)
    except UserFacing as problem:
        report(problem, debug=given.debug)
        return problem.exit_status
    except (Cancelled, KeyboardInterrupt, asyncio.CancelledError) as stop:
        print(str(stop) or tr("Stopped."), file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output has gone; Python must not complain about it at exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MENDABLE
    except Exception as bug:
        from desktop_app.core.logs import logger

        logger().error("a bug ended the command %s", given.command, exc_info=bug)
        report(internal(bug), debug=given.debug)
        return MENDABLE


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
    if given.command == "":
        return _window(given)
    if given.command == "sandbox":
        from desktop_app.cli.sandbox import sandbox

        return sandbox(given)
    options = {"vault": given.vault} if getattr(given, "vault", None) else {}
    return _run_to_end(_with_context(_command(given.command), given, options))


def _run_to_end(work: Coroutine[Any, Any, int]) -> int:
    """`asyncio.run`, except that who stops the command does not wait for its threads.

    A thread that asks a keyring, or a person for a passphrase, can't be called back. What matters is written by
    rename, so it can be left at any moment.
    """
    from desktop_app.cli.terminal import as_it_was, to_output

    restore = as_it_was()
    runner = asyncio.Runner()
    try:
        status = runner.run(work)
    except (Cancelled, KeyboardInterrupt, asyncio.CancelledError) as stop:
        print(str(stop) or tr("Stopped."), file=sys.stderr, flush=True)
        restore()
        with suppress(OSError):
            sys.stdout.flush()
        os._exit(STOPPED)
    except BaseException:
        runner.close()
        raise
    runner.close()
    with to_output():  # here, where what goes wrong can still be said
        sys.stdout.flush()
    return status


def _command(name: str) -> Command:
    if name == "signin":
        from desktop_app.cli.signin import signin

        return signin
    if name in ("token", "refresh", "signout"):
        from desktop_app.cli import token

        return {"token": token.token, "refresh": token.refresh, "signout": token.signout}[name]
    if name in ("introspect", "revoke"):
        from desktop_app.cli import introspect

        return {"introspect": introspect.introspect, "revoke": introspect.revoke}[name]
    if name == "call":
        from desktop_app.cli.call import call

        return call
    if name == "profiles":
        from desktop_app.cli.profiles import profiles

        return profiles
    from desktop_app.cli.diagnose import diagnose

    return diagnose


async def _with_context(command: Command, given: argparse.Namespace, options: dict[str, object]) -> int:
    from desktop_app.cli.terminal import ask_passphrase
    from desktop_app.context import AppContext

    task = asyncio.current_task()
    if task and sys.platform != "win32":
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    context = AppContext.create(options=options, ask_passphrase=ask_passphrase)
    longest = given.timeout if given.command == "call" else None
    try:
        async with asyncio.timeout(longest) as limit:
            return await command(context, given)
    except TimeoutError as error:
        if not limit.expired():
            raise
        raise Cancelled(tr("Stopped: there was no answer within {seconds} s.", seconds=f"{longest:g}")) from error
    finally:
        await context.aclose()


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
    options = {"theme": given.theme} if given.theme else {}
    return app.snapshot(given.snapshot, options) if given.snapshot else app.run(options)
