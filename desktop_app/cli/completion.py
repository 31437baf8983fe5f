"""Scripts that complete the words of the command line in a shell, made from the parser itself."""

import argparse
import os
import sys
from collections.abc import Iterator

from desktop_app.cli import parser
from desktop_app.cli.terminal import say
from desktop_app.core.paths import Paths
from desktop_app.core.providers.registry import ProfileRegistry

NAMES = "names"
_LIST = f"framer-desk completion {NAMES} 2>/dev/null"
_CONNECTIONS: dict[str, str | dict[str, str]] = {
    "preamble": {
        "bash": f'_framer_desk_connections() {{ compgen -W "$({_LIST})" -- "$1"; }}',
        "zsh": f'_framer_desk_connections() {{ compadd -- ${{(f)"$({_LIST})"}} }}',
    },
    "bash": "_framer_desk_connections",
    "zsh": "_framer_desk_connections",
    "fish": f"({_LIST})",
}
"""How each shell finds the names of connections, which change all the time: it asks this command."""


def completion(given: argparse.Namespace) -> int:
    """Print the script for a shell, or for NAMES the connections there are, one a line."""
    if given.shell == NAMES:
        for name in ProfileRegistry(Paths.from_environment(os.environ)).names():
            say(name)
        return 0
    import shtab

    whole = parser.build()
    for action in _actions(whole):
        if action.metavar == "PROFILE":
            action.complete = _CONNECTIONS  # type: ignore[attr-defined]
        elif str(action.metavar).startswith(("FILE", "PATH")):
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    sys.stdout.write(shtab.complete(whole, given.shell) + "\n")
    return 0


def _actions(of: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every argument and option, those of commands included."""
    for action in of._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in {id(each): each for each in action.choices.values()}.values():
                yield from _actions(command)
