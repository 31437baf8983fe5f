"""`framer-desk exec`: another program with a fresh access token in a variable of its environment."""

import argparse
import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys

from desktop_app.context import AppContext
from desktop_app.core.errors import UsageProblem, UserFacing
from desktop_app.core.exports.handed import portable
from desktop_app.core.i18n import tr
from desktop_app.core.vault.passphrase import VARIABLE as VAULT_PASSPHRASE

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


async def exec(context: AppContext, given: argparse.Namespace) -> int:
    """Become the command, with the token in its environment alone; on Windows run it and pass its status on.

    It does not get what opens all other secrets.
    """
    if not NAME.fullmatch(given.var):
        raise UsageProblem("bad_variable", tr("{name} is no name of a variable.", name=repr(given.var)),
                           tr("Letters, digits and _ make one, as in API_TOKEN."))  # fmt: skip
    program = shutil.which(given.arguments[0])
    if program is None:
        raise UserFacing("no_such_command", tr("There is no command {name}.", name=repr(given.arguments[0])),
                         tr("Check its spelling, or give its whole path."))  # fmt: skip
    profile = await context.profile(given.profile)
    token = portable(await context.renewer.fresh(profile))
    await context.aclose()
    environment = {name: value for name, value in os.environ.items() if name != VAULT_PASSPHRASE}
    environment[given.var] = token.reveal()
    if sys.platform == "win32":
        words = [program, *given.arguments[1:]]
        return (await asyncio.to_thread(subprocess.run, words, env=environment, check=False)).returncode
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it, and the command would go on ignoring it
    # Its signals, its terminal and its exit status are the command's own from here on.
    try:
        os.execve(program, given.arguments, environment)  # noqa: S606 - a shell is what nobody asked for
    except OSError as error:
        raise UserFacing("command_not_run", tr("{name} can't be run: {reason}.", name=repr(given.arguments[0]),
                                               reason=error.strerror),
                         tr("Check that it is a program, or a script that starts with #!.")) from error  # fmt: skip
