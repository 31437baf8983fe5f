"""The words of the command line. Imports nothing but argparse, so that --help and --version answer at once."""

import argparse
from collections.abc import Sequence
from typing import Any

from desktop_app import __version__
from desktop_app.cli import parser_connections, parser_console, parser_export, parser_upkeep, parser_usage, unasked
from desktop_app.cli.durations import seconds, whole_seconds
from desktop_app.cli.unasked import Commands
from desktop_app.core.i18n import tr
from desktop_app.core.providers.fields import BROWSER_NAMES
from desktop_app.sandbox.options import FAULTS


def build(arguments: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of every command. `command` is "" when none was given: then the window opens.

    `arguments` are those that it will read: only the command that they name is built, and what it takes may depend on
    its options.
    """
    asked = unasked.asked(arguments)
    parser, found = _build(arguments, asked)
    return parser if found else _build(arguments, "")[0]


def _build(arguments: Sequence[str], asked: str) -> tuple[argparse.ArgumentParser, bool]:
    """The parser with the command `asked`, or with all; and whether there is such a command."""
    parser = argparse.ArgumentParser(
        prog="framer-desk",
        description=tr("Sign in to an OAuth-protected API with your browser, see your token, explore by hand."),
        epilog=tr("Without a command the window opens. Unofficial: not made by or affiliated with Framer."),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"framer-desk {__version__}")
    parser.add_argument("--debug", action="store_true", help=tr("say more about an error, without secrets"))
    parser.add_argument("--env-file", metavar="FILE", default="", help=tr("read variables from this .env file too"))
    parser.add_argument("--snapshot", metavar="FILE", help=tr("draw the window into a PNG file and end"))
    parser.add_argument("--theme", choices=("system", "light", "dark"), help=tr("colours of the window"))
    parser.set_defaults(command="")
    commands = Commands(parser.add_subparsers(metavar="COMMAND"), asked)
    opened = _command(commands, "open", tr("open connections and requests in the window"))
    opened.add_argument("files", nargs="*", metavar="FILE", help=tr("connections (.toml) and requests (.http)"))
    _signin(commands)
    _token(commands)
    parser_console.add(commands, _command, arguments)
    for name, words in (
        ("refresh", tr("renew the token now")),
        ("signout", tr("revoke the tokens and forget them")),
        ("revoke", tr("revoke the tokens; they are kept if the server does not take it")),
    ):
        _command(commands, name, words, profile=True)
    flow = _command(commands, "flow", tr("show the last sign-in's messages and checks"), profile=True)
    flow.add_argument("--json", action="store_true", help=tr("as JSON"))
    introspect = _command(commands, "introspect", tr("ask the server what it thinks of the token"), profile=True)
    introspect.add_argument("--json", action="store_true", help=tr("as JSON"))
    parser_connections.add(commands, _command)
    parser_export.add(commands, _command)
    parser_upkeep.add(commands, _command)
    parser_usage.add(commands, _command)
    _sandbox(commands)
    support = _command(commands, "support", tr("write a bundle for whoever helps, without secrets"))
    support.add_argument("-o", "--output", metavar="FILE", default="", help=tr("where to write it"))
    erase = _command(commands, "erase", tr("end every sign-in and erase all that is kept here"))
    erase.add_argument("--yes", action="store_true", help=tr("without asking"))
    shell = _command(commands, "completion", tr("print the script that completes these commands in a shell"))
    shell.add_argument("shell", choices=("bash", "zsh", "fish", "powershell", "names"), metavar="SHELL",
                       help=tr("bash, zsh, fish or powershell; names lists the connections"))  # fmt: skip
    diagnose = _command(commands, "diagnose", tr("check that everything Framer Desk needs works here"))
    diagnose.add_argument("--json", action="store_true", help=tr("as JSON"))
    diagnose.add_argument(
        "--vault", choices=("system", "passphrase", "memory"), help=tr("where to keep the test token")
    )
    return parser, commands.found


def _command(commands: Any, name: str, words: str, *, profile: bool = False) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    parser.set_defaults(command=name)
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    if profile:
        parser.add_argument("profile", metavar="PROFILE", help=tr("name of the connection; sandbox is built in"))
    return parser


def _signin(commands: Any) -> None:
    parser = _command(commands, "signin", tr("sign in, with the browser or as the connection says"), profile=True)
    parser.add_argument("--scope", metavar="S", action="append", help=tr("ask for this permission (repeatable)"))
    parser.add_argument("--account", metavar="NAME", default="", help=tr("whom to sign in as"))
    parser.add_argument("--acr", metavar="VALUES", default="", help=tr("ask for this kind of login"))
    parser.add_argument("--max-age", metavar="SECONDS", type=whole_seconds, help=tr("ask for a login this fresh"))
    parser.add_argument("--browser", metavar="NAME", choices=BROWSER_NAMES, default="",
                        help=tr("in this browser: {names}", names=", ".join(BROWSER_NAMES)))  # fmt: skip
    parser.add_argument("--private", action="store_true", help=tr("in a private window, for another account"))
    parser.add_argument("--no-open", action="store_true", help=tr("print the link instead of opening the browser"))
    parser.add_argument("--paste", action="store_true", help=tr("also take the final address from standard input"))
    parser.add_argument("--timeout", metavar="SECONDS", type=seconds, help=tr("give up after this long"))
    other = parser.add_mutually_exclusive_group()
    other.add_argument("--device", action="store_true", help=tr("enter a code in a browser on any other device"))
    other.add_argument("--token-stdin", action="store_true", help=tr("take a token or API key from standard input"))
    parser.add_argument("--json", action="store_true", help=tr("print the token's description as JSON"))


def _token(commands: Any) -> None:
    parser = _command(commands, "token", tr("show scopes, expiry, claims and checks"), profile=True)
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))
    parser.add_argument("--reveal", action="store_true", help=tr("print the access token itself"))
    parser.add_argument("--scope", metavar="S", action="append", help=tr("get a token for this alone (repeatable)"))
    parser.add_argument("--history", action="store_true", help=tr("what became of tokens; none is in it"))


def _sandbox(commands: Any) -> None:
    parser = _command(commands, "sandbox", tr("run the practice provider in the foreground"))
    parser.add_argument("--port", metavar="N", type=int, default=0, help=tr("port; by default that of last time"))
    parser.add_argument("--fault", metavar="NAME", action="append", default=[], choices=FAULTS, help=", ".join(FAULTS))
    parser.add_argument("--rate", metavar="N", type=float, default=60.0, help=tr("API requests a second and account"))
    parser.add_argument("--token-lifetime", metavar="SECONDS", type=int, default=3600, help=tr("life of access tokens"))
    parser.add_argument("--api-version", metavar="N", type=int, default=1, help=tr("version of its API: 1 or 2"))
    parser.add_argument("--stop", action="store_true", help=tr("end the running one"))
    parser.add_argument("--background", action="store_true", help=argparse.SUPPRESS)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The command in `arguments`. Exits with status 2 and the usage when they are wrong, as argparse does."""
    if "exec" in arguments and "--" in arguments:
        arguments = parser_export.kept_whole(arguments)
    return build(arguments).parse_args(arguments)
