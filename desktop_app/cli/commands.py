"""Runs the commands that need the program's services: one event loop, one context, one end."""

import argparse
import asyncio
import importlib
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from keyword import iskeyword
from typing import Any, cast

from desktop_app.context import AppContext
from desktop_app.core.errors import Cancelled
from desktop_app.core.i18n import tr

Command = Callable[[AppContext, argparse.Namespace], Awaitable[int]]

STOPPED = 6
REQUESTING = ("call", "run", "socket")
"""Commands that send requests: they can be given a time, and tell of alerts that come up."""
CHECKING = ("diagnose", "support")
"""Commands for when something is wrong: they run, and say so, also where the settings can't be used."""
MODULES = {
    "signin": "signin",
    "token": "token",
    "refresh": "token",
    "signout": "token",
    "introspect": "introspect",
    "revoke": "introspect",
    "call": "call",
    "run": "run",
    "socket": "socket",
    "operations": "operations",
    "limits": "limits",
    "history": "history",
    "usage": "usage",
    "alerts": "alerts",
    "import": "import_",
    "flow": "flow",
    "profiles": "profiles",
    "discover": "discover",
    "register": "register",
    "accounts": "accounts",
    "diagnose": "diagnose",
    "export": "export",
    "exec": "exec",
    "credential": "credential",
    "scan": "scan",
    "support": "upkeep",
    "erase": "upkeep",
    "changes": "changes",
    "rotate": "rotate",
}
"""Which module of desktop_app.cli has the function of a command's name."""


def run_command(given: argparse.Namespace) -> int:
    """Run the command that was given; gives its exit status. Raises what the command raises."""
    module = importlib.import_module(f"desktop_app.cli.{MODULES[given.command]}")
    name = f"{given.command}_" if iskeyword(given.command) else given.command
    options = {"vault": given.vault} if getattr(given, "vault", None) else {}
    return _run_to_end(_with_context(cast(Command, getattr(module, name)), given, options))


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


async def _with_context(command: Command, given: argparse.Namespace, options: dict[str, object]) -> int:
    from desktop_app.cli.terminal import asking

    task = asyncio.current_task()
    if task and sys.platform != "win32":
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    context = AppContext.create(options=options, ask_passphrase=asking(), lenient=given.command in CHECKING)
    longest = given.timeout if given.command in REQUESTING else None
    try:
        async with asyncio.timeout(longest) as limit:
            return await command(context, given)
    except TimeoutError as error:
        if not limit.expired():
            raise
        raise Cancelled(tr("Stopped: there was no answer within {seconds} s.", seconds=f"{longest:g}")) from error
    finally:
        await context.aclose()
        raised = context.raised_alerts if given.command in REQUESTING else []
        if raised:
            from desktop_app.cli.alerts import tell_new

            tell_new(raised)
