"""`framer-desk sandbox`."""

import argparse
import os
from pathlib import Path

from desktop_app.cli.terminal import say
from desktop_app.core import logs
from desktop_app.core.errors import UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.paths import Paths


def sandbox(given: argparse.Namespace) -> int:
    """Serve the practice provider in the foreground, or end a running one."""
    from desktop_app.sandbox import launcher

    paths = Paths.from_environment(os.environ)
    logs.setup(paths, "warning")  # a bug of the server's is told there, and never at the terminal
    state = paths.sandbox
    if given.stop:
        return _stop(state)
    running = launcher.running(state)
    if running and not running.background and not given.background:
        raise UserFacing(
            "sandbox_running",
            tr("A sandbox is already running at {issuer}.", issuer=running.issuer),
            tr("framer-desk sandbox --stop"),
        )
    from desktop_app.sandbox.options import SandboxOptions
    from desktop_app.sandbox.server import serve

    try:
        options = SandboxOptions(
            state_dir=state,
            port=given.port,
            faults=tuple(given.fault),
            rate=given.rate,
            background=given.background,
            token_lifetime=given.token_lifetime,
            api_version=given.api_version,
        )
    except ValueError as error:
        raise UsageProblem("sandbox_options", str(error), tr("framer-desk sandbox --help")) from error
    return serve(options)


def _stop(state: Path) -> int:
    from desktop_app.sandbox import launcher

    try:
        stopped = launcher.stop(state)
    except launcher.LaunchProblem as problem:
        raise UserFacing("sandbox_stays", str(problem), tr("End that process, then try again.")) from problem
    say(tr("Stopped the sandbox.") if stopped else tr("No sandbox was running."))
    return 0
