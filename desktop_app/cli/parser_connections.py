"""The words of the commands about connections: discover, register, accounts, profiles. Imports argparse alone."""

import argparse
from typing import Any, Protocol

from desktop_app.core.i18n import tr


class AddCommand(Protocol):
    """Adds a command to the parser, as `parser.py` does it."""

    def __call__(self, commands: Any, name: str, words: str, *, profile: bool = False) -> argparse.ArgumentParser: ...


def add(commands: Any, command: AddCommand) -> None:
    """Add them all."""
    _discover(command(commands, "discover", tr("find out from an address alone how to connect")))
    _register(command(commands, "register", tr("register this app at the connection's server"), profile=True))
    accounts = command(commands, "accounts", tr("list the accounts signed in, or switch between them"), profile=True)
    accounts.add_argument("action", metavar="switch", nargs="?", choices=("switch",), help=tr("use another account"))
    accounts.add_argument("account", metavar="NAME", nargs="?", help=tr("its name, email address or subject"))
    accounts.add_argument("--json", action="store_true", help=tr("as JSON"))
    _profiles(command(commands, "profiles", tr("list, add, change and remove connections")))


def _discover(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL", help=tr("address of an API, a sign-in server, or one of their documents"))
    parser.add_argument("--issuer", metavar="URL", default="", help=tr("the sign-in server, where there are several"))
    parser.add_argument("--openapi", metavar="URL|PATH", default="", help=tr("where the API's description is"))
    parser.add_argument("--add", metavar="NAME", default="", help=tr("keep it as a connection"))
    parser.add_argument("--client-id", metavar="ID", default="", help=tr("your app's client ID, for --add"))
    parser.add_argument("--ca-file", metavar="FILE", default="", help=tr("extra certificate authority (PEM)"))
    parser.add_argument("--client-cert", metavar="FILE", default="", help=tr("client certificate and key (PEM)"))
    parser.add_argument("--proxy", metavar="URL", default="", help=tr("proxy to go through"))
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))


def _register(parser: argparse.ArgumentParser) -> None:
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--again", action="store_true", help=tr("make a new registration in place of the kept one"))
    way.add_argument("--update", action="store_true", help=tr("put what the connection needs now into it (RFC 7592)"))
    way.add_argument("--delete", action="store_true", help=tr("end it at the server, where it can be, and here"))
    way.add_argument("--document", metavar="URL", help=tr("print a client ID metadata document for this address"))
    parser.add_argument("--token-stdin", action="store_true", help=tr("take an initial access token from stdin"))
    parser.add_argument("--json", action="store_true", help=tr("as JSON, without secrets"))


def _profiles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(metavar="ACTION")

    def action(name: str, words: str, *places: str, json: bool = False) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = actions.add_parser(name, help=words, description=words, allow_abbrev=False)
        added.set_defaults(action=name)
        added.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        for place in places:
            added.add_argument(place.lower(), metavar=place)
        if json:
            added.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=tr("as JSON"))
        return added

    _add(action("add", tr("add a connection; contacts nobody"), "NAME"))
    edit = action("edit", tr("change fields of a connection"), "NAME")
    edit.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[], help=tr("any field; see fields"))
    edit.add_argument("--unset", metavar="FIELD", action="append", default=[], help=tr("back to its default"))
    key = edit.add_mutually_exclusive_group()
    key.add_argument("--key-stdin", action="store_true", help=tr("keep the private key on stdin (PEM, JWK)"))
    key.add_argument("--forget-key", action="store_true", help=tr("keep it no longer"))
    action("duplicate", tr("copy a connection or a preset under a new name"), "NAME", "NEW")
    action("check", tr("try everything but signing in"), "NAME", json=True)
    action("show", tr("show a connection"), "NAME", json=True)
    export = action("export", tr("write a connection as TOML, without secrets"), "NAME")
    export.add_argument("-o", "--output", metavar="FILE", help=tr("into this file instead of standard output"))
    taken = action("import", tr("add a connection from a TOML file"), "FILE")
    taken.add_argument("--name", metavar="NAME", default="", help=tr("its name; by default that of the file"))
    action("remove", tr("remove a connection and its tokens"), "NAME")
    action("presets", tr("list what can be started from"), json=True)
    action("fields", tr("list every field with its meaning"), json=True)


def _add(add: argparse.ArgumentParser) -> None:
    where = add.add_mutually_exclusive_group()
    where.add_argument("--issuer", metavar="URL", help=tr("sign-in server"))
    where.add_argument("--api", metavar="URL", help=tr("API address; says itself where to sign in"))
    add.add_argument("--client-id", metavar="ID")
    add.add_argument("--client-secret-env", metavar="VAR", help=tr("variable that holds the client secret"))
    add.add_argument("--scope", metavar="S", action="append", help=tr("permission to ask for (repeatable)"))
    add.add_argument("--redirect", metavar="URL", help=tr("redirect address, on this computer"))
    add.add_argument("--param", metavar="K=V", action="append", default=[], help=tr("extra authorization parameter"))
    add.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[], help=tr("any field; see fields"))
