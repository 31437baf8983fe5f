"""Values for the variables of requests: from environment files, the vault, and the person at the terminal."""

import asyncio
import getpass
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from desktop_app.cli.terminal import note
from desktop_app.context import AppContext
from desktop_app.core.api.variables import environments
from desktop_app.core.api.variables.secrets import SecretVariables
from desktop_app.core.api.variables.values import Variables
from desktop_app.core.children import secret_variables
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret


async def variables(
    context: AppContext, profile: str, folder: Path, environment: str, file: Mapping[str, str] | None = None
) -> Variables:
    """The variables of a request in `folder`, sent as the connection `profile`; `file`: those of the request's file.

    Raises UsageProblem for an environment that is not there, DescriptionProblem and StorageProblem.
    """
    found = await asyncio.to_thread(environments.load, folder, environment)
    if found.production:
        note(tr("{name} is marked as production.", name=found.name))
    hidden = secret_variables(context.environ)
    return Variables(
        context.clock,
        file=file or {},
        environment=found.values,
        environ={name: value for name, value in context.environ.items() if name not in hidden},
        ask=_ask,
        find_secret=partial(_secret, SecretVariables(lambda: context.vault, profile)),
    )


async def _ask(name: str, hidden: bool) -> str | None:
    if not (sys.stdin and sys.stdin.isatty()):
        return None
    ask = getpass.getpass if hidden else _visible
    try:
        return await asyncio.to_thread(ask, f"{name}: ")
    except EOFError:
        return None


def _visible(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


async def _secret(kept: SecretVariables, name: str) -> Secret | None:
    """The secret variable `name`; asked for once, unseen, and kept in the vault."""
    if found := await kept.find(name):
        return found
    typed = await _ask(tr("{name} (kept in the vault)", name=name), True)
    if not typed:
        return None
    await kept.keep(name, Secret(typed))
    return Secret(typed)
