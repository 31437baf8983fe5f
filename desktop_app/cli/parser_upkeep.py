"""The words of the commands that keep a connection in order: changes, rotate. Imports argparse alone."""

import argparse
from typing import Any

from desktop_app.cli.parser_connections import AddCommand
from desktop_app.core.i18n import tr


def add(commands: Any, command: AddCommand) -> None:
    """Add them all."""
    _changes(command(commands, "changes", tr("say what changed in an API and at its sign-in server")))
    _rotate(command(commands, "rotate", tr("change a secret, or end every sign-in of a connection"), profile=True))


def _changes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", help=tr("name of the connection"))
    parser.add_argument("--file", metavar=("OLD", "NEW"), nargs=2, help=tr("compare two descriptions of an API"))
    parser.add_argument("--fetch", action="store_true", help=tr("look now, even if that was done today"))
    parser.add_argument("--requests", metavar="FOLDER", action="append", default=[],
                        help=tr("also look at the .http files below this folder (repeatable)"))  # fmt: skip
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))


def _rotate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--secret-stdin", action="store_true", help=tr("take the new secret or key from stdin"))
    parser.add_argument("--test", metavar="PATH", default="", help=tr("what to ask the API with a new key"))
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--everywhere", action="store_true", help=tr("revoke the tokens of all its accounts"))
    way.add_argument("--leaked", action="store_true", help=tr("revoke, change the secret, and sign in again"))
    parser.add_argument("--no-open", action="store_true", help=tr("print the link instead of opening the browser"))
