"""The words of the commands that hand a connection on: export, exec, credential, scan. Imports argparse alone."""

import argparse
from collections.abc import Sequence
from typing import Any

from desktop_app.cli.parser_connections import AddCommand
from desktop_app.core.i18n import tr

_DASHES = "\0--"
"""Stands for a "--" of the command that `exec` runs: argparse drops more than the first. No argument can hold it."""
KINDS = ("notebook", "env", "dotenv", "json", "clipboard", "curl", "httpx", "requests")


def add(commands: Any, command: AddCommand) -> None:
    """Add them all."""
    _export(command(commands, "export", tr("write code, files or lines to use the connection elsewhere"), profile=True))
    _exec(command(commands, "exec", tr("run a program with a fresh token in its environment"), profile=True))
    _credential(command(commands, "credential", tr("hand the token to git or Docker, as their helper"), profile=True))
    scan = command(commands, "scan", tr("find tokens and secrets in clear in notebooks, requests and settings"))
    scan.add_argument("paths", metavar="PATH", nargs="*", default=["."], help=tr("files and folders; this folder"))
    scan.add_argument("--json", action="store_true", help=tr("as JSON"))
    scan.add_argument("--move", metavar="PROFILE", default="", help=tr("put them into the vault for this connection"))
    scan.add_argument("--yes", action="store_true", help=tr("move them without asking"))


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", choices=KINDS, help=", ".join(KINDS))
    parser.add_argument("--request", metavar="NAME", default="",
                        help=tr('which one: its ID, the name of a saved one, or "GET /path"'))  # fmt: skip
    parser.add_argument("--file", metavar="FILE", default="", help=tr("take the request from this .http file"))
    parser.add_argument("--env", metavar="NAME", default="", help=tr("an environment of http-client.env.json"))
    parser.add_argument("-o", "--output", metavar="FILE", default="", help=tr("where to write it"))
    parser.add_argument("--include-token", action="store_true", help=tr("put the access token in; left out otherwise"))


def _credential(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", metavar="ACTION", choices=("get", "store", "erase", "list"),
                        help=tr("get, store, erase or list; git and Docker say which"))  # fmt: skip
    parser.add_argument("--docker", action="store_true", help=tr("speak as Docker's helpers do, not as git's"))


def _exec(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--var", metavar="NAME", default="FRAMER_DESK_TOKEN", help=tr("the variable; %(default)s"))
    parser.add_argument("arguments", metavar="-- COMMAND", nargs="+", type=_word,
                        help=tr("the program and its arguments"))  # fmt: skip
    parser.usage = "framer-desk exec PROFILE [--var NAME] -- COMMAND"


def kept_whole(arguments: Sequence[str]) -> list[str]:
    """`arguments` such that `exec` gets whatever stands after the first "--" as it is."""
    first = list(arguments).index("--") + 1
    return [*arguments[:first], *(_DASHES if word == "--" else word for word in arguments[first:])]


def _word(text: str) -> str:
    return "--" if text == _DASHES else text
