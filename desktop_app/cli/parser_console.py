"""The words of the commands about requests: call, run, operations, limits, history, import. Imports argparse alone."""

import argparse
from collections.abc import Sequence
from typing import Any

from desktop_app.cli.durations import count, seconds, several, status, wait
from desktop_app.cli.parser_connections import AddCommand
from desktop_app.core.i18n import tr


def add(commands: Any, command: AddCommand, arguments: Sequence[str] = ()) -> None:
    """Add them all. `arguments` are those that will be read: with --operation, call takes neither method nor path."""
    by_operation = any(word.partition("=")[0] == "--operation" for word in arguments)
    _call(command(commands, "call", tr("send one request to the API"), profile=True), by_operation=by_operation)
    _run(command(commands, "run", tr("send requests of an .http file")))
    _socket(command(commands, "socket", tr("talk over a WebSocket, a line a message"), profile=True))
    _operations(command(commands, "operations", tr("list what an API can do, and what the token may not")))
    _import(command(commands, "import", tr("take over requests of curl, Postman, HAR, Insomnia, Bruno or OpenAPI")))
    _limits(command(commands, "limits", tr("show what the API's rate limits leave, or set your own"), profile=True))
    _history(command(commands, "history", tr("list the requests that were sent, the latest first")))


def _call(parser: argparse.ArgumentParser, *, by_operation: bool) -> None:
    parser.usage = "framer-desk call PROFILE (METHOD PATH_OR_URL | --operation ID) [OPTION]..."
    if by_operation:  # optional words before options would swallow nothing, and then those after them be unknown
        parser.set_defaults(method="", target="")
    else:
        parser.add_argument("method", metavar="METHOD", help=tr("GET, POST, ..."))
        parser.add_argument("target", metavar="PATH_OR_URL", help=tr("below the API address, or a whole address"))
    parser.add_argument("--operation", metavar="ID", default="", help=tr("an operation of the API's description"))
    parser.add_argument("--param", metavar="K=V", action="append", default=[],
                        help=tr("a value for a parameter: of the path, the query, a header (repeatable)"))  # fmt: skip
    parser.add_argument(
        "--all-pages", action="store_true", help=tr("go on to the last page; prints the entries of all")
    )
    parser.add_argument("--next", action="store_true", help=tr("say where the next page is"))
    parser.add_argument("--repeat", metavar="N", type=several, default=0,
                        help=tr("send it so often, and print how long it took"))  # fmt: skip
    parser.add_argument("--check", metavar="CHECK", action="append", default=[],
                        help=tr("what the answer has to fulfil, as in 'status == 200' (repeatable)"))  # fmt: skip
    parser.add_argument("--stream", action="store_true", help=tr("print what comes as it comes; --json: events"))
    parser.add_argument("-H", "--header", metavar="'K: V'", action="append", default=[], help=tr("add a header"))
    parser.add_argument(
        "-d", "--data", metavar="DATA|@FILE", help=tr("the body; @FILE reads a file, @- standard input")
    )
    parser.add_argument("-F", "--form", metavar="K=V|K=@FILE", action="append", default=[],
                        help=tr("a field of a form with files (repeatable)"))  # fmt: skip
    parser.add_argument("--http2", action="store_true", help=tr("offer HTTP/2 to the server"))
    parser.add_argument("--no-redirects", action="store_true", help=tr("print a redirect instead of following it"))
    parser.add_argument("--no-compression", action="store_true", help=tr("ask for an answer that is not compressed"))
    _sending(parser)


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE.http", help=tr("requests, as REST Client, JetBrains or httpyac read them")
    )
    parser.add_argument("--name", metavar="REQUEST", default="", help=tr("this one alone, and those it refers to"))
    parser.add_argument("--profile", metavar="PROFILE", required=True, help=tr("name of the connection"))
    _sending(parser)


def _sending(parser: argparse.ArgumentParser) -> None:
    """How requests are sent and answers are shown."""
    parser.add_argument("--env", metavar="NAME", default="", help=tr("an environment of http-client.env.json"))
    parser.add_argument("--retry", metavar="N", type=count, default=0,
                        help=tr("send again after troubles that pass, if that does no harm"))  # fmt: skip
    parser.add_argument("-o", "--output", metavar="FILE", help=tr("save the body"))
    parser.add_argument("--json", action="store_true", help=tr("print status, headers, body and timing as JSON"))
    parser.add_argument(
        "-v", "--verbose", action="store_true", help=tr("say where the time went, how it was encrypted, redirects")
    )
    parser.add_argument("--send-anyway", action="store_true", help=tr("skip the scope check before sending"))
    parser.add_argument(
        "--max-wait", metavar="SECONDS", type=wait, default=60.0, help=tr("longest wait a rate limit may ask for")
    )
    parser.add_argument("--timeout", metavar="SECONDS", type=seconds, help=tr("stop after this long"))


def _socket(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", metavar="PATH_OR_URL", help=tr("below the API address, or a whole ws:// address"))
    parser.add_argument("-H", "--header", metavar="'K: V'", action="append", default=[], help=tr("add a header"))
    parser.add_argument("--subprotocol", metavar="NAME", action="append", default=[],
                        help=tr("offer this subprotocol (repeatable)"))  # fmt: skip
    parser.add_argument("--linger", metavar="SECONDS", type=wait, default=1.0,
                        help=tr("how long nothing may come after the end of the input; 1 by default"))  # fmt: skip
    parser.add_argument("--json", action="store_true", help=tr("print each message as JSON, in one line"))
    parser.add_argument("--send-anyway", action="store_true", help=tr("skip the scope check before connecting"))
    parser.add_argument("--timeout", metavar="SECONDS", type=seconds, help=tr("stop after this long"))


def _operations(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", help=tr("name of the connection"))
    parser.add_argument("--file", metavar="FILE", nargs="+", action="extend", default=[],
                        help=tr("an OpenAPI 3 or Swagger 2.0 description, in JSON or YAML"))  # fmt: skip
    parser.add_argument("--json", action="store_true", help=tr("as JSON, an object a line"))


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--search", metavar="TEXT", default="", help=tr("those whose address or name has these words"))
    parser.add_argument("--profile", metavar="PROFILE", default="", help=tr("those of this connection"))
    parser.add_argument("--status", metavar="STATUS", type=status, help=tr("those with this status, or as in 4xx"))
    parser.add_argument("--limit", metavar="N", type=several, default=100, help=tr("at most so many; 100 by default"))
    parser.add_argument("--clear", action="store_true", help=tr("forget all, or those of --profile; starred ones stay"))
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))


def _limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[],
                        help=tr("requests_per_second, burst or requests_at_once (repeatable)"))  # fmt: skip
    parser.add_argument("--unset", metavar="FIELD", action="append", default=[], help=tr("lift a limit of your own"))
    parser.add_argument("--forget", action="store_true", help=tr("begin anew with what the API said"))
    parser.add_argument("--json", action="store_true", help=tr("as JSON"))


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("a file, a folder of Bruno's, or - for standard input"))
    parser.add_argument("-o", "--output", metavar="FILE.http", default="", help=tr("where to; - prints it"))
    parser.add_argument("--json", action="store_true", help=tr("say what was taken over as JSON"))
